"""Find institutions: of a country ("Güney Kore Dışişleri Bakanlığı"), or known by their last word ("... Hareketi")."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from extract.actors.found import Found, Line, ending, parenthesis
from extract.actors.names import name_words
from extract.actors.office_names import citation_form
from extract.inflect import Form, inflect_noun
from extract.lexicon import Lexicon, Reading
from extract.scan import Hit
from extract.tokens import Token

MAX_ORGANIZATION_WORDS = 6
OF_WHOM, FROM_WHOM = ("nom", "gen"), ("nom", "abl")
REGIME = "regime"
MOVED_REACH = 50
IN_LAND = ("loc", "loc-ki", "gen", "nom")


def find_institutions(
    line: Line, listed: list[Found], titled: list[Found], lexicon: Lexicon, before: Sequence[list[Found]] = ()
) -> list[Found]:
    """Ministries, embassies, armies, governments, with the country or place before them; ``before``: what the sentences
    so far name.
    """
    if not line.institutions:
        return []
    by_end = {f.end: f for f in listed} | {f.full_end: f for f in listed}
    found: list[Found] = []
    reach = -1
    for hit in line.institutions:
        if hit.start < reach or any(t.phrase_start <= hit.start < t.full_end for t in titled):
            continue
        if any(f.start < hit.start < f.end and f.kind == "organization" for f in listed):
            continue  # "Libya Ulusal Mutabakat Hükümeti" has its own name
        if _is_seat(line, hit, listed, by_end):
            continue
        readings = [r for r in hit.readings if r.kind == "institution"]
        for reading in sorted(readings, key=_possessive_first) if len(readings) > 1 else readings:
            if reading.form is None or line.folded[hit.start : hit.end] in lexicon.institutions[reading.key].excluded:
                continue
            naming = _institution(line, hit, reading.form, reading.key, by_end, lexicon)
            if naming is None and lexicon.institutions[reading.key].kind == REGIME:
                naming = _regime(line, hit, reading.form, [*before, listed], lexicon)
            if naming is not None:
                found.append(naming)
                reach = naming.full_end
                break
    return found


def _is_seat(line: Line, hit: Hit, listed: list[Found], by_end: dict[int, Found]) -> bool:
    """ "Cumhurbaşkanlığı Külliyesi'nde": the building; but "Azerbaycan Cumhurbaşkanlığı Külliyesi'nde"."""
    if not any(f.start == hit.start and f.end > hit.end and f.subtype == "seat" for f in listed):
        return False
    before = by_end.get(hit.start - 1)
    return before is None or before.kind not in ("country", "place") or before.case not in OF_WHOM


def _possessive_first(reading: Reading) -> bool:
    """ "Seul Büyükelçiliği" is the possessive; the accusative of the bare noun looks the same."""
    return reading.form is None or reading.form.possessive != "3s"


def _institution(
    line: Line, hit: Hit, form: Form, stem: str, by_end: dict[int, Found], lexicon: Lexicon
) -> Found | None:
    institution = lexicon.institutions[stem]
    tokens = line.tokens
    head = line.token_at(hit.start)
    if head >= len(tokens) or tokens[head].start != hit.start:
        return None
    after = line.token_at(hit.end)
    if institution.same_as and after < len(tokens) and line.title_at(tokens[after]) is not None:
        return None  # "Dışişleri Bakanları"
    capital = tokens[head].is_capital
    is_person = institution.acts_as_country and form.possessive is None
    first = _before_some(line, head, by_end, lexicon) if is_person else head
    owner, start = _owner(line, first, by_end, OF_WHOM if first == head else FROM_WHOM)
    if owner is not None and owner.kind == "person" and not institution.acts_as_country:
        owner, start = None, hit.start  # "Erdoğan ile Putin Cumhurbaşkanlığı Sarayı'nda görüştü"
    if owner is not None and not _may_be_theirs(owner, form, stem, lexicon, is_capital=capital):
        return None
    if owner is None and institution.kind == "embassy" and head > 0:
        is_named = institution.is_bare and capital
        return _named(line, hit, form, institution.kind, hit.start, None, lexicon) if is_named else None
    if owner is None and not (capital and (institution.is_bare or institution.kind == "ministry")):
        return None
    if owner is not None and institution.kind == "embassy" and _is_moved(line, hit, owner, lexicon):
        return None  # "ABD'nin büyükelçiliğini Kudüs'e taşıması": by whom it is moved
    country, post = owner.country_code if owner else None, None
    if institution.kind == "embassy" and owner is not None:
        country, post = _whose_and_where(owner, by_end.get(hit.start - 1))
    naming = _named(line, hit, form, institution.kind, start, country, lexicon)
    naming.post = post
    if institution.same_as:
        owner_text = line.text[start : hit.start]
        naming.text = owner_text + " ".join(w[:1].upper() + w[1:] for w in institution.same_as.split())
    of_listed = owner is not None and owner.kind == "organization" and owner.reference is not None
    if owner is not None and of_listed and (institution.kind == "press_office" or institution.acts_as_country):
        naming.reference = owner.reference  # "Hamas yetkilisi" speaks for Hamas, not for Palestine
    elif institution.acts_as_country:
        naming.kind, naming.subtype = "country", "government"
    full_end, case, number, derivation = ending(line, hit.end, lexicon)
    if full_end > hit.end:
        naming.full_end, naming.case, naming.number, naming.derivation = full_end, case, number, derivation
    return naming


def _whose_and_where(owner: Found, seat: Found | None) -> tuple[str | None, str | None]:
    """ "Fransa'nın Trablus Büyükelçiliği", "Fransa'nın Libya Büyükelçiliği"; but "Trablus Büyükelçiliği" is where it
    stands, and may be anybody's.
    """
    if owner.kind == "place" and owner.case == "nom":
        return None, owner.country_code
    is_apart = owner.kind == "country" and seat is not None and seat is not owner
    return owner.country_code, seat.country_code if seat is not None and is_apart else None


def _regime(line: Line, hit: Hit, form: Form, named: Sequence[list[Found]], lexicon: Lexicon) -> Found | None:
    """ "İdlib'de rejim güçleri": the forces of the state whose land is named, here or else last before."""
    home = lexicon.title_words["home"]["country"]
    towns = (f for here in reversed(named) for f in here if f.kind == "place" and f.case in IN_LAND)
    lands = (f for f in named[-1] if f.kind == "country" and f.case == "loc" and f.end < hit.start)
    land = next((f.country_code for f in (*towns, *lands) if f.country_code not in (None, home)), None)
    if land is None:
        return None
    naming = _named(line, hit, form, REGIME, hit.start, land, lexicon)
    naming.kind, naming.subtype = "country", "government"
    return naming


def _named(line: Line, hit: Hit, form: Form, kind: str, start: int, country: str | None, lexicon: Lexicon) -> Found:
    name = _nominative(line.text[start : hit.end], form, lexicon.title_words["small"]["possessed"])
    derivation = "ki" if form.case == "loc-ki" else None
    case = "loc" if form.case == "loc-ki" else form.case or "nom"
    return Found(
        start, hit.end, hit.end, "organization", name, start, case, form.number, derivation,
        country_code=country, subtype=kind,
    )  # fmt: skip


def _may_be_theirs(owner: Found, form: Form, stem: str, lexicon: Lexicon, *, is_capital: bool) -> bool:
    """ "ABD'li askeri heyet", "Rusya heyeti", but neither "Rusya heyet gönderdi" nor, which is the accusative, "ABD'li
    heyeti".
    """
    institution = lexicon.institutions[stem]
    if not institution.acts_as_country:
        return is_capital or institution.kind != "ministry"
    if form.possessive is None:
        return institution.is_bare or _is_from(owner)
    if not owner.is_demonym or "'" not in owner.text:
        return True
    some = lexicon.title_words["small"]["some"]
    return any(word not in some for word in stem.split()[:-1])


def _nominative(text: str, form: Form, possessed: str) -> str:
    """``text`` with its last words put back into the nominative, in the capitals it has."""
    words = text.split(" ")
    lemma = citation_form(form, possessed)
    old = words[-len(lemma) :]
    restored = [o[:1] + low[1:] if o[:1].isupper() else low for o, low in zip(old, lemma, strict=False)]
    return " ".join(words[: -len(lemma)] + restored)


def _before_some(line: Line, head: int, by_end: dict[int, Found], lexicon: Lexicon) -> int:
    """ "ABD'li üst düzey bir yetkili", "Beyaz Saray'dan bir yetkili": where the words begin behind whose they are."""
    some, index = lexicon.title_words["small"]["some"], head
    while index and line.words[index - 1] in some:
        index -= 1
    naming = by_end.get(line.tokens[index - 1].end) if 0 < index < head else None
    return index if naming is not None and _is_from(naming) else head


def _is_from(naming: Found) -> bool:
    """ "ABD'li", "Alman", "Beyaz Saray'dan"."""
    return naming.is_demonym or naming.derivation == "from" or naming.case == "abl"


def _owner(line: Line, head: int, by_end: dict[int, Found], cases: tuple[str, ...]) -> tuple[Found | None, int]:
    """The country or place an institution belongs to, and where the phrase begins.

    "Rusya'nın Seul Büyükelçiliği" belongs to Russia, not to Seoul.
    """
    tokens = line.tokens
    owner: Found | None = None
    start = tokens[head].start
    index = head
    while index > 0:
        previous = tokens[index - 1]
        end = previous.end
        naming = by_end.get(end)
        if naming is None and previous.is_word and previous.is_capital and owner is None and index == head:
            break
        if naming is None or naming.case not in cases or line.text[end : tokens[index].start].strip():
            break
        owner = naming if naming.kind == "country" or owner is None else owner
        start = naming.start
        first = line.token_at(naming.start)
        if naming.kind == "country" and not _is_posted(naming, tokens, first, by_end) or first == index:
            break  # a name may begin inside a word: "Paris-Londra Büyükelçiliği"
        index = first
    return owner, start


def _is_posted(host: Found, tokens: Sequence[Token], first: int, by_end: dict[int, Found]) -> bool:
    """ "Rusya'nın Ukrayna Büyükelçiliği": where it is, and not whose."""
    before = by_end.get(tokens[first - 1].end) if first and host.case == "nom" and not host.is_demonym else None
    return before is not None and before.kind == "country" and before.case == "gen"


def _is_moved(line: Line, hit: Hit, owner: Found, lexicon: Lexicon) -> bool:
    """ "ABD'nin (Tel Aviv) büyükelçiliğini Kudüs'e taşıması"."""
    if owner.case != "gen":
        return False
    words = line.folded[hit.end : hit.end + MOVED_REACH].split()[:4]
    return any(word.startswith(lexicon.words["missions"]["moved"]) for word in words)


# --------------------------------------------------------------------------- known by their last word


def find_organizations(line: Line, taken: list[Found], lexicon: Lexicon) -> list[Found]:
    """Capitalised runs that end in the word of an organisation: "Deniz Ticaret Odası", "Halk Direniş Hareketi'nin"."""
    if line.is_capitals:
        return []
    heads, tokens = _heads(lexicon), line.tokens
    if heads.keys().isdisjoint(map(line.words.__getitem__, line.capitals)):
        return []
    never = name_words(lexicon).never
    conjunction = lexicon.title_words["small"]["and"]
    national = lexicon.words["national_bodies"]["beginnings"]
    found: list[Found] = []
    for index in line.capitals:
        token = tokens[index]
        if token.folded not in heads or any(t.phrase_start < token.end and token.start < t.full_end for t in taken):
            continue
        kind, stem, form = heads[token.folded]
        start, owner = _run_before(line, index, taken, conjunction)
        if all(word.folded in never for word in tokens[start:index]):
            continue  # nothing, or "Genel Merkezi"
        if kind == "international" and _is_national(f" {line.folded[tokens[start].start : token.end]}", national):
            kind = "government"
        full_end, case, number, derivation = ending(line, token.end, lexicon)
        close, acronym = parenthesis(line, full_end)
        if acronym and full_end == token.end:
            full_end, case, number, derivation = ending(line, close, lexicon)
        if full_end == token.end and form.text != stem:
            case = form.case or "nom"
        name = line.text[tokens[start].start : token.start] + token.text[:1] + stem[1:]
        found.append(
            Found(
                tokens[start].start, token.end, max(full_end, close), "organization", name, tokens[start].start, case,
                number, derivation, country_code=owner, subtype=kind, acronym=acronym,
            )
        )  # fmt: skip
    return found


def _is_national(name: str, beginnings: Sequence[str]) -> bool:
    """ "Dış İlişkiler Komitesi", "Gürcistan Ulusal Güvenlik Konseyi": of one state, whichever it is."""
    return any(f" {words}" in name for words in beginnings)


@lru_cache(maxsize=1)
def _heads(lexicon: Lexicon) -> dict[str, tuple[str, str, Form]]:
    """Every form of the words that end an organisation's name: kind, nominative, grammar."""
    heads: dict[str, tuple[str, str, Form]] = {}
    for kind, stems in lexicon.organization_heads.items():
        for stem in stems:
            for form in inflect_noun(stem, flags=("compound",)):
                if form.number == "s" and form.case:
                    heads.setdefault(form.text, (kind, stem, form))
    return heads


def _run_before(line: Line, index: int, taken: list[Found], conjunction: str) -> tuple[int, str | None]:
    """Where the capitalised run before token ``index`` begins, and the country that opens it or stands before it."""
    tokens = line.tokens
    by_end = {t.full_end: t for t in taken}
    start = index
    while start > 0 and index - start < MAX_ORGANIZATION_WORDS:
        previous = tokens[start - 1]
        if line.text[previous.end : tokens[start].start] != " ":
            break
        owner = by_end.get(previous.end)
        if owner is not None:
            if owner.kind == "country" and owner.case in ("nom", "gen") and start < index:
                is_part = owner.case == "nom" and not owner.is_demonym
                return line.token_at(owner.start) if is_part else start, owner.country_code
            if owner.kind == "place" and owner.case == "nom" and start < index:  # "Doğu Afrika Barış Hareketi"
                return line.token_at(owner.start), owner.country_code
            return start, owner.country_code if owner.kind == "place" else None
        joins = previous.folded == conjunction and start < index and start >= 2 and tokens[start - 2].is_capital
        if not (previous.is_word and (previous.is_capital or joins)):
            break
        if line.title_at(previous) is not None:
            break
        start -= 1
    return start, None
