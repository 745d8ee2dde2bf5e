"""Find what the article names: listed names, offices with the names after them, institutions, unlisted names."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from extract.document import Sentence
from extract.inflect import Form, inflect_noun
from extract.lexicon import Lexicon, Name, Reading
from extract.scan import Hit
from extract.tokens import Token

LOWER_PARTICLES = frozenset(
    {"el", "al", "ed", "eş", "es", "er", "bin", "bint", "ibn", "van", "von", "dos", "der", "den", "di", "le", "la"}
)
MAX_NAME_TOKENS = 5


@dataclass(slots=True)
class Found:
    """A naming found in one sentence, not yet linked to an entity."""

    start: int
    end: int
    full_end: int
    kind: str
    text: str
    phrase_start: int = -1
    case: str = "nom"
    number: str = "s"
    derivation: str | None = None
    reference: Name | None = None
    office: str | None = None
    office_code: str | None = None
    country_code: str | None = None
    organization: str | None = None
    is_former: bool = False
    is_title_only: bool = False
    is_demonym: bool = False
    subtype: str = ""
    acronym: str | None = None


@dataclass(slots=True)
class Line:
    """A sentence with its tokens and hits: what the finders read."""

    sentence: Sentence
    text: str
    folded: str
    tokens: list[Token]
    hits: list[Hit]
    is_capitals: bool

    def token_at(self, char: int) -> int:
        """Index of the first token that starts at or after ``char``."""
        return bisect_left(self.tokens, char, key=lambda t: t.start)


def ending(line: Line, end: int, lexicon: Lexicon) -> tuple[int, str, str, str | None]:
    """What an apostrophe after a name adds: (end after it, case, number, derivation)."""
    folded = line.folded
    if end < len(folded) and folded[end] == "'":
        stop = end + 1
        while stop < len(folded) and folded[stop].isalpha():
            stop += 1
        suffix = lexicon.suffixes.get(folded[end + 1 : stop])
        if suffix is not None:
            return stop, suffix.case or "nom", suffix.number or "s", suffix.derivation
    return end, "nom", "s", None


def _parenthesis(line: Line, end: int) -> tuple[int, str | None]:
    """The end after an acronym in brackets that follows a name: "Dış İstihbarat Servisi (SVR)"."""
    text = line.text
    if text[end : end + 2] == " (" or text[end : end + 1] == "(":
        close = text.find(")", end, end + 14)
        inside = text[text.find("(", end) + 1 : close]
        if close > 0 and inside.isupper() and inside.replace("-", "").isalnum():
            return close + 1, inside
    return end, None


def find_listed(line: Line, lexicon: Lexicon) -> list[Found]:
    """Names of the reference data, the longest at each place."""
    found: list[Found] = []
    reach = -1
    for hit in line.hits:
        if hit.start < reach or not (line.text[hit.start].isupper() or line.text[hit.start].isdigit()):
            continue
        naming = _listed(line, hit, lexicon)
        if naming is not None:
            found.append(naming)
            reach = naming.end
    return found


def _listed(line: Line, hit: Hit, lexicon: Lexicon) -> Found | None:
    text = line.text[hit.start : hit.end]
    for kind in ("name", "demonym", "seat"):
        for reading in hit.readings:
            if reading.kind != kind:
                continue
            full_end, case, number, derivation = ending(line, hit.end, lexicon)
            close, acronym = _parenthesis(line, full_end)
            if acronym and full_end == hit.end:
                full_end, case, number, derivation = ending(line, close, lexicon)
            if reading.form is not None and full_end == hit.end:
                case, number = reading.form.case or "nom", reading.form.number
                if case == "loc-ki":
                    case, derivation = "loc", "ki"
            base = Found(hit.start, hit.end, max(full_end, close), "", text, hit.start, case, number, derivation, acronym=acronym)
            if kind == "name":
                name = lexicon.names[reading.key]
                if name.is_guarded and " " not in text and not _guard_opens(
                    line, hit, full_end, case, is_country=name.kind == "country"
                ):
                    return None
                if len(text) < 4 and not text.isupper() and name.kind != "country":
                    continue
                base.kind, base.reference, base.subtype = name.kind, name, name.subtype
                base.country_code = name.country_code
                return base
            if kind == "demonym":
                base.kind, base.is_demonym = "country", True
                base.country_code = lexicon.demonyms[reading.key]
                return base
            base.kind, base.country_code, base.subtype = "country", lexicon.capitals[reading.key], "seat"
            return base
    return None


def _guard_opens(line: Line, hit: Hit, full_end: int, case: str, *, is_country: bool) -> bool:
    """A name that is an ordinary word too counts only with an ending of place or a word that says so.

    A country also with any ending after an apostrophe, and where a capital inside the sentence marks it as a name.
    """
    if full_end > hit.end and (is_country or case in ("loc", "abl", "dat")):
        return True
    if is_country and not line.is_capitals and line.sentence.start < hit.start and line.text[hit.start - 1] == " ":
        return line.text[: hit.start].rstrip()[-1:].isalnum() or line.text[: hit.start].rstrip()[-1:] in ",;"
    rest = line.folded[full_end : full_end + 12].lstrip()
    if is_country and (rest.startswith((",", "ve ", "ile ", "ise ")) or _before_institution(line, full_end)):
        return True
    return rest.startswith(("kent", "şehr", "il ", "gazetes", "televizyon"))


def _before_institution(line: Line, end: int) -> bool:
    """Does an office or institution follow: "Çin Dışişleri Bakanı"?"""
    index = line.token_at(end)
    if index >= len(line.tokens):
        return False
    return any(r.kind in ("title", "institution") for h in _hits_at(line, line.tokens[index].start) for r in h.readings) or (
        line.tokens[index].is_capital and line.text[end : line.tokens[index].start] == " "
    )


# --------------------------------------------------------------------------- names after offices


def read_name(line: Line, index: int, taken: list[Found], lexicon: Lexicon) -> tuple[int, int] | None:
    """The run of name words that starts at token ``index``: (start, end), cut at an apostrophe."""
    tokens = line.tokens
    first = index
    stop = index
    while stop < len(tokens) and stop - first < MAX_NAME_TOKENS:
        token = tokens[stop]
        if stop > first and not _adjacent(line, tokens[stop - 1], token):
            break
        if not token.is_word or not _is_name_word(token, tokens, stop, first):
            break
        if _starts_other(line, token, taken, lexicon, is_first=stop == first):
            break
        stop += 1
        if token.end < len(line.text) and line.folded[token.end] == "'":
            break
    while stop > first and not (tokens[stop - 1].is_capital or "-" in tokens[stop - 1].text):
        stop -= 1
    if stop == first:
        return None
    return tokens[first].start, tokens[stop - 1].end


def _adjacent(line: Line, left: Token, right: Token) -> bool:
    between = line.text[left.end : right.start]
    return between in (" ", "\u00a0", "  ") or (between == ". " and len(left.text) == 1)


def _is_name_word(token: Token, tokens: list[Token], index: int, first: int) -> bool:
    if token.is_capital:
        return True
    if "-" in token.text and any(part[:1].isupper() for part in token.text.split("-")):
        return True
    follows = index + 1 < len(tokens) and tokens[index + 1].is_capital
    return index > first and token.text in LOWER_PARTICLES and follows


def _starts_other(line: Line, token: Token, taken: list[Found], lexicon: Lexicon, *, is_first: bool) -> bool:
    """Does something else begin here: a country, a listed organisation, an office?"""
    for hit in _hits_at(line, token.start):
        for reading in hit.readings:
            if reading.kind == "name":
                kind = lexicon.names[reading.key].kind
                if hit.end - hit.start < 4 and not token.text.isupper():
                    continue  # "Kim Jong Un" is not the UN
                if kind == "country" or (kind != "person" and not is_first):
                    return True
            elif reading.kind == "demonym" and not is_first:
                return True
            elif reading.kind in ("title", "institution") and hit.end == token.end:
                return True
    return False


def _hits_at(line: Line, start: int) -> list[Hit]:
    index = bisect_left(line.hits, start, key=lambda h: h.start)
    result = []
    while index < len(line.hits) and line.hits[index].start == start:
        result.append(line.hits[index])
        index += 1
    return result


def find_titled(line: Line, listed: list[Found], lexicon: Lexicon) -> list[Found]:
    """Offices, with the name after them where there is one."""
    found: list[Found] = []
    reach = -1
    for hit in line.hits:
        for reading in sorted(hit.readings, key=_nominative_first):
            if reading.kind != "title" or hit.start < reach:
                continue
            naming = _titled(line, hit, reading.form, reading.key, listed, lexicon)
            if naming is not None:
                found.append(naming)
                reach = naming.full_end
                break
    return found


def _nominative_first(reading: Reading) -> tuple[bool, bool]:
    """"Bakanı" before a name is the possessive, not the accusative."""
    form = reading.form
    return (form is None or form.case != "nom", form is None or form.number != "s")


def _titled(
    line: Line, hit: Hit, form: Form | None, stem: str, listed: list[Found], lexicon: Lexicon
) -> Found | None:
    if form is None:
        return None
    title = lexicon.titles[stem]
    tokens = line.tokens
    head = line.token_at(hit.start)
    if head >= len(tokens) or tokens[head].start != hit.start:
        return None
    after = line.token_at(hit.end)
    if _is_office_again(line, hit.end):
        return None
    left = _office_start(line, head, listed, lexicon)
    words = [t for t in tokens[left.index : head] if t.folded not in lexicon.title_words["modifiers"]["drop"]]
    start = words[0].start if words else hit.start
    office = line.text[start : hit.end]
    code = office_code(office_base(office, form, lexicon), title.office_code, lexicon)
    full_end, case, number, derivation = ending(line, hit.end, lexicon)
    if full_end == hit.end:
        case, number = form.case or "nom", form.number
    naming = Found(
        left.start, hit.end, full_end, "person", office, left.start, case, number, derivation,
        office=office, office_code=code, country_code=left.country_code, organization=left.organization,
        is_former=left.is_former, is_title_only=True,
    )
    has_possessor = left.country_code is not None or left.organization is not None or bool(words)
    is_head_capital = tokens[head].is_capital
    if case in ("nom", "abl") and full_end == hit.end and after < len(tokens) and _gap_is_space(line, hit.end, tokens[after]):
        name = read_name(line, after, listed, lexicon)
        if name is not None and _is_office_again(line, name[1]):
            return None
        if name is not None and not (line.is_capitals and not has_possessor):
            full_end, case, number, derivation = ending(line, name[1], lexicon)
            naming.start, naming.end, naming.full_end = name[0], name[1], full_end
            naming.text = line.text[name[0] : name[1]]
            naming.case, naming.number, naming.derivation = case, number, derivation
            naming.is_title_only = False
            naming.reference = _official_at(line, name, lexicon)
            return naming
    if has_possessor or (title.is_bare and is_head_capital) or title.office_code == "counterpart":
        return naming
    return None


def _is_office_again(line: Line, end: int) -> bool:
    """"Dışişleri Bakanı Siyasi İşler Danışmanı": what looks like a name is part of a longer office."""
    index = line.token_at(end)
    return index < len(line.tokens) and line.folded[end : end + 1] == " " and _has_title(line, line.tokens[index])


def _gap_is_space(line: Line, end: int, token: Token) -> bool:
    return line.text[end : token.start].strip() == "" and token.start - end <= 2


def _official_at(line: Line, name: tuple[int, int], lexicon: Lexicon) -> Name | None:
    for hit in _hits_at(line, name[0]):
        if hit.end == name[1]:
            for reading in hit.readings:
                if reading.kind == "name" and lexicon.names[reading.key].kind == "person":
                    return lexicon.names[reading.key]
    return None


@dataclass(slots=True)
class _Left:
    index: int
    start: int
    country_code: str | None = None
    organization: str | None = None
    is_former: bool = False


def _office_start(line: Line, head: int, listed: list[Found], lexicon: Lexicon) -> _Left:
    """Walk left from the head over the words of the office to the country or organisation it belongs to."""
    tokens, modifiers = line.tokens, lexicon.title_words["modifiers"]
    by_end = {f.end: f for f in listed} | {f.full_end: f for f in listed}
    index = head
    former = False
    steps = 0
    while index > 0 and steps < 9:
        steps += 1
        previous = tokens[index - 1]
        gap = line.text[previous.end : tokens[index].start]
        naming = by_end.get(previous.end)
        if naming is not None and gap.strip() == "":
            stop = _step_over(naming, line, lexicon)
            if stop is not None:
                stop.is_former = former
                if stop.organization is not None:
                    _country_before(stop, line, by_end)
                elif naming.case == "nom":
                    _sender_before(stop, naming, line, by_end)
                return stop
        if previous.text == ")":
            opening = index - 2
            while opening > 0 and tokens[opening].text != "(":
                opening -= 1
            if index - opening > 4 or opening == 0:
                break
            index = opening
            continue
        if not previous.is_word or gap.strip() or line.folded[previous.end : previous.end + 1] == "'":
            break
        if previous.folded in modifiers["former"]:
            former, index = True, index - 1
            continue
        inside = previous.folded in modifiers["inside"] or previous.folded in modifiers["drop"]
        linking = previous.folded == "ve" and index < head and index >= 2 and tokens[index - 2].is_capital
        if not (previous.is_capital or inside or linking) or (line.is_capitals and steps > 3):
            break
        if linking and by_end.get(tokens[index - 2].end) is not None:
            break
        if _has_title(line, previous) and not linking:
            if tokens[index].folded not in ("yardımcısı", "sözcüsü", "danışmanı", "vekili", "yardımcılarından", "özel", "siyasi", "büyükelçi"):
                break
        index -= 1
    while index < head and (tokens[index].folded in ("ve",) or not tokens[index].is_word):
        index += 1
    return _Left(index, tokens[index].start, None, None, former)


def _step_over(naming: Found, line: Line, lexicon: Lexicon) -> _Left | None:
    """Where the office begins when a listed name stands before it: after a country, at an organisation."""
    after = line.token_at(naming.full_end)
    if naming.kind == "country" and (naming.case in ("nom", "gen") or naming.is_demonym or naming.derivation == "from"):
        return _Left(after, naming.start, naming.country_code)
    if naming.kind == "organization" and naming.case in ("nom", "gen"):
        first = line.token_at(naming.start)
        return _Left(first if naming.case == "nom" else after, naming.start, naming.country_code, naming.text)
    if naming.kind == "place" and naming.case == "gen":
        return _Left(after, naming.start, naming.country_code)
    return None


def _country_before(stop: _Left, line: Line, by_end: dict[int, Found]) -> None:
    """"Rusya Dış İstihbarat Servisi Başkanı": the country before the organisation."""
    index = line.token_at(stop.start)
    if index > 0:
        before = by_end.get(line.tokens[index - 1].end)
        if before is not None and before.kind == "country" and before.case in ("nom", "gen"):
            stop.country_code, stop.start = before.country_code, before.start


def _sender_before(stop: _Left, post: Found, line: Line, by_end: dict[int, Found]) -> None:
    """"Japonya'nın İngiltere Büyükelçisi": the country before the post is the one represented."""
    index = line.token_at(post.start)
    if index < 2:
        return
    sender = by_end.get(line.tokens[index - 1].end)
    if sender is not None and sender.kind == "country" and sender.case == "gen":
        stop.country_code, stop.start, stop.index = sender.country_code, sender.start, index


def _has_title(line: Line, token: Token) -> bool:
    return any(r.kind == "title" for h in _hits_at(line, token.start) if h.end == token.end for r in h.readings)


def office_base(office: str, form: Form, lexicon: Lexicon) -> str:
    """The folded office with its head in the possessive nominative, as the list of offices has it."""
    folded = lexicon.fold(office)
    words = folded.split()
    head = form.lemma.split()
    if form.case != "nom" or form.number == "p":
        words = words[: -len(head)] + head if len(words) >= len(head) else words
    return " ".join(words)


def office_code(base: str, default: str, lexicon: Lexicon) -> str:
    """The code of the longest listed office that the folded office ends with."""
    return _office_code(base, default, lexicon.offices)


@lru_cache(maxsize=20_000)
def _office_code(base: str, default: str, offices: tuple[tuple[str, str], ...]) -> str:
    for listed, code in offices:
        bare = listed[:-1].removesuffix("s") if listed[-1] in "ıiuü" else listed
        if base.endswith(listed) or (len(bare) > 7 and base.endswith(bare)):
            return code
    return default


# --------------------------------------------------------------------------- institutions


def find_institutions(line: Line, listed: list[Found], titled: list[Found], lexicon: Lexicon) -> list[Found]:
    """Ministries, embassies, armies, governments of a country: "Güney Kore Dışişleri Bakanlığı"."""
    by_end = {f.end: f for f in listed} | {f.full_end: f for f in listed}
    found: list[Found] = []
    reach = -1
    for hit in line.hits:
        if hit.start < reach or any(t.phrase_start <= hit.start < t.full_end for t in titled):
            continue
        for reading in sorted(hit.readings, key=_possessive_first):
            if reading.kind != "institution" or reading.form is None:
                continue
            if line.folded[hit.start : hit.end] in lexicon.institutions[reading.key].excluded:
                continue
            naming = _institution(line, hit, reading.form, reading.key, by_end, lexicon)
            if naming is not None:
                found.append(naming)
                reach = naming.full_end
                break
    return found


def _possessive_first(reading: Reading) -> bool:
    """"Seul Büyükelçiliği" is the possessive; the accusative of the bare noun looks the same."""
    return reading.form is None or reading.form.possessive != "3s"


def _institution(
    line: Line, hit: Hit, form: Form, stem: str, by_end: dict[int, Found], lexicon: Lexicon
) -> Found | None:
    institution = lexicon.institutions[stem]
    tokens = line.tokens
    head = line.token_at(hit.start)
    if head >= len(tokens) or tokens[head].start != hit.start:
        return None
    capital = tokens[head].is_capital
    owner, start = _owner(line, head, by_end)
    if owner is None and institution.kind == "embassy" and head > 0:
        return None if not (institution.is_bare and capital) else _named(line, hit, form, institution.kind, hit.start, None)
    if owner is None and not (capital and (institution.is_bare or institution.kind == "ministry")):
        return None
    if owner is not None and not capital and institution.kind == "ministry":
        return None
    country = owner.country_code if owner else None
    naming = _named(line, hit, form, institution.kind, start, country)
    if institution.same_as:
        owner_text = line.text[start : hit.start]
        naming.text = owner_text + " ".join(w[:1].upper() + w[1:] for w in institution.same_as.split())
    if institution.kind == "press_office" and owner is not None and owner.kind == "organization":
        naming.reference = owner.reference
    if institution.acts_as_country:
        naming.kind, naming.subtype = "country", "government"
    full_end, case, number, derivation = ending(line, hit.end, lexicon)
    if full_end > hit.end:
        naming.full_end, naming.case, naming.number, naming.derivation = full_end, case, number, derivation
    return naming


def _named(line: Line, hit: Hit, form: Form, kind: str, start: int, country: str | None) -> Found:
    base = line.text[start : hit.end]
    derivation = "ki" if form.case == "loc-ki" else None
    case = "loc" if form.case == "loc-ki" else form.case or "nom"
    return Found(
        start, hit.end, hit.end, "organization", _nominative(base, form), start, case, form.number, derivation,
        country_code=country, subtype=kind,
    )


@lru_cache(maxsize=512)
def _possessive(stem: str) -> str:
    """"büyükelçilik" -> "büyükelçiliği"; compounds carry the possessive already."""
    forms = inflect_noun(stem)
    return next((f.text for f in forms if f.possessive == "3s" and f.case == "nom" and f.number == "s"), stem)


def _nominative(text: str, form: Form) -> str:
    """``text`` with its last words put back into the nominative, in the capitals it has."""
    words = text.split(" ")
    lemma = (_possessive(form.lemma) if form.possessive == "3s" and form.lemma[-1] not in "ıiuü" else form.lemma).split()
    old = words[-len(lemma) :]
    restored = [o[:1] + low[1:] if o[:1].isupper() else low for o, low in zip(old, lemma, strict=False)]
    return " ".join(words[: -len(lemma)] + restored)


def _owner(line: Line, head: int, by_end: dict[int, Found]) -> tuple[Found | None, int]:
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
        if naming is None or naming.case not in ("nom", "gen") or line.text[end : tokens[index].start].strip():
            break
        owner = naming if naming.kind == "country" or owner is None else owner
        start = naming.start
        index = line.token_at(naming.start)
        if naming.kind == "country":
            break
    return owner, start


# --------------------------------------------------------------------------- names nobody listed


def find_unlisted(line: Line, taken: list[Found], lexicon: Lexicon, common: frozenset[str]) -> list[Found]:
    """Runs of two or more capitalised words that look like a person's name."""
    if line.is_capitals:
        return []
    covered = [(f.start, f.full_end) for f in taken]
    tokens = line.tokens
    found: list[Found] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if not token.is_capital or any(s <= token.start < e for s, e in covered) or _has_title(line, token):
            index += 1
            continue
        name = read_name(line, index, taken, lexicon)
        if name is None or any(s < name[1] and name[0] < e for s, e in covered):
            index += 1
            continue
        stop = line.token_at(name[1])
        words = tokens[index:stop]
        if _looks_like_person(words, line, lexicon, common):
            full_end, case, number, derivation = ending(line, name[1], lexicon)
            found.append(
                Found(name[0], name[1], full_end, "person", line.text[name[0] : name[1]], name[0], case, number, derivation)
            )
        index = max(stop, index + 1)
    return found


def _looks_like_person(words: list[Token], line: Line, lexicon: Lexicon, common: frozenset[str]) -> bool:
    if not 2 <= len(words) <= 4:
        return False
    if any(len(w.text) > 3 and w.text.isupper() for w in words):
        return False
    if any(w.folded in common or w.folded in lexicon.function_words for w in words):
        return False
    if words[0].folded in lexicon.first_names:
        return True
    rest = line.folded[words[-1].end : words[-1].end + 5]
    is_subject = rest[:1] == "," or rest.split(" ")[1:2] in (["ise"], ["da"], ["de"])
    return is_subject and not words[-1].folded.endswith(tuple(lexicon.title_words["not_surnames"]))
