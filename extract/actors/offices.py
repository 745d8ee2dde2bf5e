"""Find offices, with the names after them where there are any."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from extract.actors.found import Found, Line, ending
from extract.actors.names import NameRun, is_only_a_place, listed_at, longest_listed, name_words, read_name
from extract.inflect import Form, inflect_noun
from extract.lexicon import Lexicon, Reading, Title
from extract.scan import Hit

MAX_OFFICE_STEPS = 9
MAX_BRIDGE = 4


def find_titled(line: Line, listed: list[Found], lexicon: Lexicon) -> list[Found]:
    """Offices, with the name after them where there is one."""
    if not line.titles:
        return []
    by_end = {f.end: f for f in listed} | {f.full_end: f for f in listed}
    found: list[Found] = []
    reach = -1
    for hit in line.titles:
        if hit.start < reach:
            continue
        readings = [r for r in hit.readings if r.kind == "title"]
        for reading in sorted(readings, key=_nominative_first) if len(readings) > 1 else readings:
            naming = _titled(line, hit, reading, by_end, lexicon)
            if naming is not None:
                if found and found[-1].is_title_only and naming.phrase_start < found[-1].full_end:
                    found.pop()  # the office goes on: "Genel Sekreterinin Özel Danışmanı"
                found.append(naming)
                reach = naming.full_end
                break
    return found


def _nominative_first(reading: Reading) -> tuple[bool, bool]:
    """ "Bakanı" before a name is the possessive, not the accusative."""
    form = reading.form
    return (form is None or form.case != "nom", form is None or form.number != "s")


def _titled(line: Line, hit: Hit, reading: Reading, by_end: dict[int, Found], lexicon: Lexicon) -> Found | None:
    form, title = reading.form, lexicon.titles[reading.key]
    head = line.token_at(hit.start)
    if form is None or head >= len(line.tokens) or line.tokens[head].start != hit.start:
        return None
    after = line.token_at(hit.end)
    if _continues(line, hit.end, after, lexicon) or _is_event(line, hit.end, after, lexicon):
        return None
    left = _office_start(line, head, by_end, title, form, lexicon)
    if left.index == head and left.owner is None and _is_title_of_name(line, head, lexicon):
        return None
    office = _citation(line, left.index, head, hit, form, lexicon)
    code = _code(office, title.office_code, left, lexicon)
    before = line.token_at(left.start) - 1
    modifiers = lexicon.title_words["modifiers"]
    if left.has_owner and not left.is_former and before >= 0 and line.tokens[before].folded in modifiers["former"]:
        left.is_former, left.start = True, line.tokens[before].start  # "Eski ABD Başkanı"
        office = f"{line.tokens[before].folded} {office}"
    full_end, case, number, derivation = ending(line, hit.end, lexicon)
    if full_end == hit.end:
        case, number = form.case or "nom", form.number
    naming = Found(
        left.start, hit.end, full_end, "person", office, left.start, case, number, derivation,
        office=office, office_code=code, country_code=left.country_code, organization=left.owner,
        is_former=left.is_former, is_title_only=True,
    )  # fmt: skip
    empty = (*modifiers["drop"], *modifiers["former"])
    says_more = any(token.folded not in empty for token in line.tokens[left.index : head])
    has_possessor = left.has_owner or says_more
    if case in ("nom", "abl") and full_end == hit.end:
        name = _name_after(line, after, hit.end, lexicon)
        if name is not None and _continues(line, name.end, line.token_at(name.end), lexicon):
            return None
        if name is not None and not (line.is_capitals and not has_possessor):
            return _with_name(naming, name, line, lexicon)
    linked = _linked_name(line, after, lexicon) if has_possessor or line.tokens[head].is_capital else None
    if linked is not None:
        name, is_former = linked
        naming.is_former = naming.is_former or is_former
        return _with_name(naming, name, line, lexicon)
    if has_possessor or (title.is_bare and line.tokens[head].is_capital) or title.office_code == "counterpart":
        naming.organization = left.owner or _institution_inside(line, left, hit, code, lexicon)
        return naming
    return None


def _institution_inside(line: Line, left: _Left, hit: Hit, code: str, lexicon: Lexicon) -> Found | None:
    """The ministry of "Rusya Dışişleri Bakanlığı Sözcüsü"."""
    for inside in line.institutions:
        if left.office_start <= inside.start and inside.end < hit.start:
            for reading in inside.readings:
                if reading.kind == "institution" and reading.form is not None and reading.form.case == "nom":
                    if lexicon.institutions[reading.key].same_as and code.endswith("minister"):
                        continue  # "dışişleri bakanları"
                    name = line.text[left.start : inside.end]
                    kind = lexicon.institutions[reading.key].kind
                    return Found(left.start, inside.end, inside.end, "organization", name, left.start,
                                 country_code=left.country_code, subtype=kind)  # fmt: skip
    return None


def _with_name(naming: Found, name: NameRun, line: Line, lexicon: Lexicon) -> Found:
    full_end, case, number, derivation = ending(line, name.end, lexicon)
    naming.start, naming.end, naming.full_end, naming.text = name.start, name.end, full_end, name.text
    naming.case, naming.number, naming.derivation = case, number, derivation
    naming.is_title_only = False
    naming.reference = listed_at(line, name.start, name.end, lexicon)
    return naming


def _name_after(line: Line, after: int, end: int, lexicon: Lexicon) -> NameRun | None:
    """The name after an office, over ranks and forms of address: "Genelkurmay Başkanı Orgeneral ..."."""
    tokens = line.tokens
    honorifics = name_words(lexicon).honorifics
    while after < len(tokens) and line.text[end : tokens[after].start].strip() == "" and tokens[after].start - end <= 2:
        token = tokens[after]
        if token.folded not in honorifics:
            run = longest_listed(line, after, _run_after(line, after, lexicon), lexicon)
            return None if run is None or is_only_a_place(line, run, lexicon) else run
        end = token.end
        after += 1
        if after < len(tokens) and tokens[after].text == ".":
            end = tokens[after].end
            after += 1
    return None


def _run_after(line: Line, after: int, lexicon: Lexicon) -> NameRun | None:
    """The run of capitals; where everything is in capitals, one word, as nothing shows where the name ends."""
    if not line.is_capitals:
        return read_name(line, after, lexicon)
    token = line.tokens[after]
    if not token.is_word or token.folded in name_words(lexicon).never:
        return None
    return NameRun(token.start, token.end, token.text, after, after + 1)


def _linked_name(line: Line, after: int, lexicon: Lexicon) -> tuple[NameRun, bool] | None:
    """The name that a participle ties to an office: "geçici devlet başkanı ilan eden Guaido"."""
    tokens = line.tokens
    links = lexicon.title_words["links"]
    for size in (3, 2, 1):
        words = tokens[after : after + size]
        if len(words) < size or after + size >= len(tokens):
            continue
        phrase = " ".join(t.folded for t in words)
        if phrase in links["current"] or phrase in links["former"]:
            run = read_name(line, after + size, lexicon)
            if run is None or is_only_a_place(line, run, lexicon):
                return None
            return run, phrase in links["former"]
    return None


def _continues(line: Line, end: int, index: int, lexicon: Lexicon) -> bool:
    """ "Dışişleri Bakanı Danışmanı": what stands here is part of a longer office."""
    if index >= len(line.tokens) or line.folded[end : end + 1] != " ":
        return False
    stem = line.title_at(line.tokens[index])
    return stem is not None and stem in lexicon.title_words["modifiers"]["dependent"]


def _is_event(line: Line, end: int, index: int, lexicon: Lexicon) -> bool:
    """ "Dışişleri Bakanları Toplantısı" is a meeting, not its ministers."""
    if index >= len(line.tokens) or line.folded[end : end + 1] != " ":
        return False
    token = line.tokens[index]
    return token.is_capital and token.folded.startswith(name_words(lexicon).not_names)


def _is_title_of_name(line: Line, head: int, lexicon: Lexicon) -> bool:
    """A word that is a first name here: "Emir" or "Paşa" before another capital."""
    token = line.tokens[head]
    return token.folded in lexicon.ordinary_first_names and head > 0 and not line.text[: token.start].endswith(" ")


# --------------------------------------------------------------------------- whose office


@dataclass(slots=True)
class _Left:
    """Where an office begins: its first token, and the phrase with country and organisation before it."""

    index: int
    start: int
    office_start: int
    country_code: str | None = None
    owner: Found | None = None
    is_former: bool = False

    @property
    def has_owner(self) -> bool:
        return self.country_code is not None or self.owner is not None


def _office_start(line: Line, head: int, by_end: dict[int, Found], title: Title, form: Form, lexicon: Lexicon) -> _Left:
    """Walk left from the head over the words of the office to the country or organisation it belongs to."""
    tokens, modifiers = line.tokens, lexicon.title_words["modifiers"]
    is_posted = title.office_code in lexicon.title_words["posted"]["codes"]
    index = head
    is_former = False
    bridges = tuple(modifiers["bridge_endings"])
    conjunction = lexicon.title_words["small"]["and"]
    place: Found | None = None
    for _ in range(MAX_OFFICE_STEPS):
        if index == 0:
            break
        previous = tokens[index - 1]
        gap = line.text[previous.end : tokens[index].start]
        naming = by_end.get(previous.end)
        if naming is not None and gap.strip() == "":
            if naming.kind == "person":
                break
            stop = _step_over(naming, line, lexicon)
            if stop is not None:
                _before_owner(stop, naming, line, by_end, is_posted=is_posted)
                stop.is_former = is_former
                return stop
            if naming.kind == "place" and naming.case == "nom":  # "İstanbul Valisi", "Londra Büyükelçisi"
                place = naming
        if previous.text == ")":
            opening = index - 2
            while opening > 0 and tokens[opening].text != "(":
                opening -= 1
            if index - opening > 4 or opening == 0:
                break
            index = opening
            continue
        if not previous.is_word or gap.strip():
            break
        if line.folded[previous.end : previous.end + 1] == "'":
            break
        if form.possessive is None and any(hit.end == previous.end for hit in line.institutions):
            break  # "Dışişleri Bakanlığı büyükelçiyi çağırdı"
        owned = _over_genitive(line, index, lexicon)
        if owned is not None:
            index = owned
            continue
        if previous.folded in modifiers["former"]:
            is_former, index = True, index - 1
            continue
        if previous.is_capital and previous.folded in name_words(lexicon).openers:
            break
        inside = previous.folded in modifiers["inside"] or previous.folded in modifiers["drop"]
        linking = previous.folded == conjunction and index < head and index >= 2 and tokens[index - 2].is_capital
        if line.is_capitals and head - index > 2:
            break
        if not (previous.is_capital or inside or linking or _is_bridge(line, index - 1, by_end, bridges)):
            break
        if linking and by_end.get(tokens[index - 2].end) is not None:
            break
        if line.title_at(previous) is not None and not linking and not _is_dependent(line, head, index, lexicon):
            break
        index -= 1
    while index < head and (tokens[index].folded == conjunction or not tokens[index].is_word):
        index += 1
    country = place.country_code if place is not None and not is_posted and place.start >= tokens[index].start else None
    return _Left(index, tokens[index].start, tokens[index].start, country, None, is_former)


def _is_bridge(line: Line, index: int, by_end: dict[int, Found], endings: tuple[str, ...]) -> bool:
    """Small words that lead to the owner: "Kore İşçi Partisi'nin uluslararası departmanının direktörü"."""
    tokens = line.tokens
    for position in range(index, max(index - MAX_BRIDGE, 0), -1):
        token = tokens[position]
        if not token.is_word or not token.folded.endswith(endings):
            return False
        owner = by_end.get(tokens[position - 1].end)
        if owner is not None:
            return owner.kind != "person" and owner.case == "gen" and owner.kind != "place"
    return False


def _is_dependent(line: Line, head: int, index: int, lexicon: Lexicon) -> bool:
    """May the office go on over another title: "Cumhurbaşkanı Basın Danışmanı", "Genel Sekreter Yardımcısı"?"""
    modifiers = lexicon.title_words["modifiers"]
    stem = line.title_at(line.tokens[head])
    return stem in modifiers["dependent"] or line.tokens[index].folded in modifiers["inside"]


def _over_genitive(line: Line, index: int, lexicon: Lexicon) -> int | None:
    """Over an organisation nobody listed and its ending: "Hareketi'nin (M5S) Sözcüsü"."""
    tokens = line.tokens
    if index < 3 or tokens[index - 2].text not in "'’" or tokens[index - 1].is_capital:
        return None
    owner = tokens[index - 3]
    suffix = lexicon.suffixes.get(tokens[index - 1].folded)
    is_owned = owner.is_capital and owner.folded[-1] in lexicon.title_words["small"]["possessed"]
    return index - 3 if suffix is not None and suffix.case == "gen" and is_owned else None


def _step_over(naming: Found, line: Line, lexicon: Lexicon) -> _Left | None:
    """Where the office begins when a listed name stands before it: after a country, at an organisation or seat."""
    after = line.token_at(naming.full_end)
    begins = line.tokens[after].start
    if naming.subtype == "seat" and naming.case in ("nom", "gen"):
        return _Left(line.token_at(naming.start), naming.start, naming.start, naming.country_code)
    if naming.kind == "country" and (naming.case in ("nom", "gen") or naming.is_demonym or naming.derivation == "from"):
        return _Left(after, naming.start, begins, naming.country_code)
    if naming.kind == "organization" and naming.case in ("nom", "gen"):
        first = _after_country(line, naming, lexicon)
        return _Left(first, naming.start, line.tokens[first].start, naming.country_code, naming)
    if naming.kind == "place" and naming.case == "gen":
        return _Left(after, naming.start, begins, naming.country_code)
    return None


def _after_country(line: Line, naming: Found, lexicon: Lexicon) -> int:
    """The token where an organisation's name begins, its country left out: "ABD Ulusal Güvenlik Konseyi"."""
    for hit in line.by_start.get(naming.start, ()):
        is_country = any(r.kind == "name" and lexicon.names[r.key].kind == "country" for r in hit.readings)
        if is_country and hit.end < naming.end and line.text[hit.end] == " ":
            return line.token_at(hit.end)
    return line.token_at(naming.start)


def _before_owner(stop: _Left, naming: Found, line: Line, by_end: dict[int, Found], *, is_posted: bool) -> None:
    """What stands before the owner: "Rusya Dış İstihbarat Servisi Başkanı", "Japonya'nın İngiltere Büyükelçisi".

    A country after another country or an organisation is the post or the matter, not what is represented.
    """
    index = line.token_at(naming.start)
    before = by_end.get(line.tokens[index - 1].end) if index > 0 else None
    if before is None or before.full_end > naming.start or line.text[before.full_end : naming.start].strip():
        return
    if naming.kind == "organization":
        if before.kind == "country" and (before.case in ("nom", "gen") or before.is_demonym):
            stop.country_code, stop.start = before.country_code, before.start
        return
    if naming.case != "nom" or naming.is_demonym or naming.derivation:
        return
    if before.kind == "organization" and before.case in ("nom", "gen"):
        stop.country_code, stop.owner = before.country_code, before
        stop.start = stop.office_start = before.start
        stop.index = line.token_at(before.start)
    elif before.kind in ("country", "place") and (before.case == "gen" or (is_posted and before.kind == "country")):
        stop.country_code, stop.start = before.country_code, before.start
        stop.index, stop.office_start = index, naming.start


# --------------------------------------------------------------------------- what it is called, and its code


def _citation(line: Line, index: int, head: int, hit: Hit, form: Form, lexicon: Lexicon) -> str:
    """The office as printed, its head in the nominative singular, without brackets and endings after apostrophes."""
    drop = lexicon.title_words["modifiers"]["drop"]
    words: list[str] = []
    depth = 0
    for position in range(index, head):
        token = line.tokens[position]
        depth += (token.text == "(") - (token.text == ")")
        if position > index and line.folded[token.start - 1] == "'":
            if not line.tokens[position + 1].is_capital and line.tokens[position + 1].is_word and position + 1 < head:
                words[-1] += line.text[token.start - 1 : token.end]
            continue
        if not token.is_word or token.folded in drop:
            continue
        if depth and not token.text.isupper():
            continue
        words.append(f"({token.text})" if depth else token.text)
    printed = line.text[hit.start : hit.end].split()
    # "İran lideri" and "Rus lider" hold one office.
    head_words = citation_form(form, lexicon.title_words["small"]["possessed"]) if words else form.lemma.split()
    for cited, old in zip(head_words, printed, strict=False):
        words.append(old[:1] + cited[1:] if old[:1].isupper() else cited)
    return " ".join(words)


@lru_cache(maxsize=4096)
def citation_form(form: Form, possessed: str) -> list[str]:
    """The words of a noun in the nominative singular, with its possessive: "bakanlarından" -> "bakanı".

    Compounds carry it in their lemma ("bakanlığı"), which ends in one of the letters ``possessed``.
    """
    if form.possessive is None:
        return form.lemma.split()
    owned = _possessive(form.lemma)
    is_compound = form.lemma[-1] in possessed and not form.text.startswith(owned)
    return (form.lemma if is_compound else owned).split()


@lru_cache(maxsize=512)
def _possessive(stem: str) -> str:
    """ "büyükelçilik" -> "büyükelçiliği"."""
    forms = inflect_noun(stem)
    return next((f.text for f in forms if f.possessive == "3s" and f.case == "nom" and f.number == "s"), stem)


def _code(office: str, default: str, left: _Left, lexicon: Lexicon) -> str:
    former = lexicon.title_words["modifiers"]["former"]
    folded = " ".join(word for word in lexicon.fold(office).split() if word not in former)
    code = office_code(folded, default, lexicon.offices, lexicon.title_words["small"]["possessed"])
    if code != default:
        return code
    spec = lexicon.title_words
    if left.owner is not None and default in spec["heads_of"]["codes"] and _is_all(folded, left.owner.text, lexicon):
        return str(spec["heads_of"].get(left.owner.subtype, default))
    if left.owner is None and left.country_code and folded in spec["president_of"]["offices"]:
        return "head_of_state"
    return code


def _is_all(office: str, owner: str, lexicon: Lexicon) -> bool:
    """Is the office nothing but an organisation and its head: "NATO Başkanı"?"""
    words = [word for word in office.split() if not word.startswith("(")]
    return len(words) > 1 and lexicon.fold(owner).endswith(" ".join(words[:-1]))


@lru_cache(maxsize=20_000)
def office_code(folded: str, default: str, offices: tuple[tuple[str, str], ...], possessed: str) -> str:
    """The code of the longest listed office that the folded office ends with."""
    for listed, code in offices:
        if folded.endswith(listed):
            return code
        bare = _bare(listed, possessed)
        if len(bare) > 7 and folded.endswith(bare):
            return code
    return default


@lru_cache(maxsize=512)
def _bare(listed: str, possessed: str) -> str:
    """ "devlet başkanı" -> "devlet başkan": how it stands after a demonym."""
    return listed[:-1].removesuffix("s") if listed[-1] in possessed else listed
