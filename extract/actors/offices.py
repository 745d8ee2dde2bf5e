"""Find offices, with the names after them where there are any."""

from __future__ import annotations

from extract.actors.found import COUNTERPART, Found, Line, ending
from extract.actors.names import NameRun, is_only_a_place, listed_at, longest_listed, name_words, read_name
from extract.actors.office_names import citation, code_of
from extract.actors.office_owners import Left, office_start, office_words
from extract.inflect import Form
from extract.lexicon import Lexicon, Reading, Title
from extract.scan import Hit

MAX_OFFICE = 60  # characters between the first title of a long office and the last


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
                if found and naming.office_code in lexicon.title_words["posted"]["codes"]:
                    _add_sender(naming, found, line)
                if found and found[-1].is_title_only and naming.phrase_start < found[-1].full_end:
                    found.pop()  # the office goes on: "Genel Sekreterinin Özel Danışmanı"
                elif found and not naming.is_title_only and _are_of_one(found[-1], naming, line, lexicon):
                    _add_office(naming, found.pop(), lexicon)
                found.append(naming)
                reach = naming.full_end
                break
    return found


def _add_sender(naming: Found, found: list[Found], line: Line) -> None:
    """ "BM Genel Sekreteri'nin Libya Özel Temsilcisi", "Trump'ın Ukrayna Özel Temsilcisi": whose envoy it is stands
    before, and the country is the matter.
    """
    sender, office = found[-1], naming.office or ""
    if sender.case != "gen" or line.text[sender.full_end : naming.phrase_start] != " " or sender.derivation:
        return
    matter = line.text[naming.phrase_start : line.text.find(office.split(" ")[0], naming.phrase_start)]
    body = sender.organization if sender.country_code is None else None
    if body is not None:
        matter = f"{sender.office if sender.is_title_only else body.text} {matter}"
    naming.office, naming.country_code, naming.organization = f"{matter}{office}", sender.country_code, body
    if sender.is_title_only:
        naming.phrase_start = found.pop().phrase_start


def _are_of_one(first: Found, second: Found, line: Line, lexicon: Lexicon) -> bool:
    """ "Başbakan Yardımcısı ve Dışişleri Bakanı Tajani": does the one named hold both offices?"""
    between = line.folded[first.full_end : second.phrase_start]
    if between != f" {lexicon.title_words['small']['and']} " or not first.is_title_only or first.case != "nom":
        return False
    if (
        not (first.office or "")[:1].isupper()
        or first.number == "p"
        or COUNTERPART in (first.office_code, second.office_code)
    ):
        return False
    spec = lexicon.title_words["both"]
    if first.office_code in spec["heads"] and second.office_code not in spec["beside"]:
        return False
    if second.organization is not None and first.organization is not None and first.country_code is None:
        return second.organization.reference == first.organization.reference
    if first.organization is not None and first.country_code is None:
        return False  # "NATO Genel Sekreteri ve Dışişleri Bakanı Fidan"
    if second.organization is None and first.country_code is not None and second.country_code is not None:
        return False  # "İsrail Ulusal Güvenlik Danışmanı ve İsrail Başbakanı Netanyahu"
    codes = {first.country_code, second.country_code, second.reference and second.reference.country_code}
    return first.office_code != second.office_code and len(codes - {None}) < 2


def _add_office(naming: Found, first: Found, lexicon: Lexicon) -> None:
    """Both offices to the one named; only the one still held where the other is a former one."""
    naming.also, naming.phrase_start = first, first.phrase_start
    naming.country_code = naming.country_code or first.country_code
    if naming.is_former and not first.is_former:
        naming.office, naming.office_code, naming.is_former = first.office, first.office_code, False
    elif first.is_former == naming.is_former:
        naming.office = f"{first.office} {lexicon.title_words['small']['and']} {naming.office}"
        if first.office_code in lexicon.words["counterparts"]["leaders"]["codes"]:
            naming.office_code = first.office_code


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
    if _continues(line, hit.end, after, lexicon) or _is_event(line, hit.end, after, form, lexicon):
        return None
    if _is_in_longer(line, hit, head, by_end, lexicon):
        return None
    left = office_start(line, head, by_end, title, form, lexicon)
    if left.index == head and left.owner is None and _is_title_of_name(line, head, lexicon):
        return None
    office = citation(line, left.index, head, hit, form, lexicon)
    code = code_of(office, title.office_code, left, lexicon)
    if _are_any(left, head, title, form, code, lexicon):
        return None
    naming = _naming(line, hit, form, left, office, code, lexicon)
    words = office_words(lexicon)
    inside = [token.folded for token in line.tokens[left.index : head]]
    has_possessor = left.has_owner or any(word not in words.drop and word not in words.former for word in inside)
    if naming.case in ("nom", "abl") and naming.full_end == hit.end:
        name = _name_after(line, after, hit.end, lexicon)
        if name is not None and _continues(line, name.end, name.stop, lexicon):
            return None
        conjunction = lexicon.title_words["small"]["and"]
        if name is not None and form.number == "p" and not line.folded.startswith((",", f" {conjunction} "), name.end):
            name = None  # "Liderler Putin'i kınadı", but "Bakanlar Fidan ve Lavrov"
        if name is not None and not (line.is_capitals and not has_possessor):
            return _with_name(naming, name, line, lexicon)
    linked = _linked_name(line, after, lexicon) if has_possessor or line.tokens[head].is_capital else None
    if linked is not None:
        name, is_former = linked
        naming.is_former = naming.is_former or is_former
        return _with_name(naming, name, line, lexicon)
    is_counterpart = title.office_code == COUNTERPART
    is_bare = naming.case == "nom" and naming.full_end == hit.end
    if is_bare and not is_counterpart and _is_object(line, hit, head, by_end):
        naming.case = "acc"
    is_guest = title.is_bare and any(word in lexicon.title_words["modifiers"]["guests"] for word in inside)
    if has_possessor or (title.is_bare and line.tokens[head].is_capital) or is_counterpart or is_guest:
        naming.organization = left.owner or _institution_inside(line, left, hit, code, lexicon)
        return naming
    return None


def _naming(line: Line, hit: Hit, form: Form, left: Left, office: str, code: str, lexicon: Lexicon) -> Found:
    """Whoever holds an office, as yet without a name: "Eski ABD Başkanı", "AB temsilcilerinin"."""
    start, is_former = left.start, left.is_former
    before = line.token_at(start) - 1
    if left.has_owner and not is_former and before >= 0 and line.tokens[before].folded in office_words(lexicon).former:
        is_former, start = True, line.tokens[before].start
        office = f"{line.tokens[before].folded} {office}"
    full_end, case, number, derivation = ending(line, hit.end, lexicon)
    if full_end == hit.end:
        case = form.case or "nom"
        number = "p" if form.possessive == "3p" and left.has_owner else form.number
    naming = Found(
        start, hit.end, full_end, "person", office, start, case, number, derivation,
        office=office, office_code=code, country_code=left.country_code, organization=left.owner,
        is_former=is_former, is_title_only=True, post=left.post,
    )  # fmt: skip
    naming.is_ours = form.possessive == "1p"
    return naming


def _are_any(left: Left, head: int, title: Title, form: Form, code: str, lexicon: Lexicon) -> bool:
    """ "Avrupalı liderleri", "dünya liderleri", "iki ülke liderlerinin": several, of whom no office tells which."""
    if form.number != "p" and form.possessive != "3p" or left.has_owner or left.index == head:
        return False
    return code == title.office_code and code not in lexicon.title_words["posted"]["codes"]


def _is_in_longer(line: Line, hit: Hit, head: int, by_end: dict[int, Found], lexicon: Lexicon) -> bool:
    """ "Cumhurbaşkanı Dış Politika ve Güvenlik Başdanışmanı": the title begins a longer office."""
    following = next((other for other in line.titles if hit.end < other.start <= hit.end + MAX_OFFICE), None)
    if (
        following is None
        or line.title_at(line.tokens[line.token_at(following.start)]) not in office_words(lexicon).dependent
    ):
        return False
    for reading in following.readings:
        if reading.kind == "title" and reading.form is not None:
            at = line.token_at(following.start)
            return office_start(line, at, by_end, lexicon.titles[reading.key], reading.form, lexicon).index <= head
    return False


def _is_object(line: Line, hit: Hit, head: int, by_end: dict[int, Found]) -> bool:
    """ "iki Rus diplomatı", "İranlı bakanı": behind an adjective of nationality nothing is owned, unless it is a title
    with a capital ("Fransız Cumhurbaşkanı") or somebody who always is one's own ("Rus mevkidaşı").
    """
    before = by_end.get(line.tokens[head - 1].end) if head else None
    is_adjective = before is not None and (before.is_demonym or before.derivation == "from")
    if not is_adjective or line.tokens[head].is_capital:
        return False
    cases = {(r.form.case, r.form.possessive) for r in hit.readings if r.kind == "title" and r.form is not None}
    return ("acc", None) in cases and ("nom", None) not in cases


def _institution_inside(line: Line, left: Left, hit: Hit, code: str, lexicon: Lexicon) -> Found | None:
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
    return stem is not None and stem in office_words(lexicon).dependent


def _is_event(line: Line, end: int, index: int, form: Form, lexicon: Lexicon) -> bool:
    """ "Dışişleri Bakanları Toplantısı" is a meeting, not its ministers, and so is "liderler zirvesi"."""
    if index >= len(line.tokens) or line.folded[end : end + 1] != " ":
        return False
    token = line.tokens[index]
    is_plural = form.number == "p" and form.possessive is None and form.case == "nom"
    if is_plural and token.folded.startswith(lexicon.title_words["small"]["summits"]):
        return True
    return token.is_capital and name_words(lexicon).is_thing[token.folded]


def _is_title_of_name(line: Line, head: int, lexicon: Lexicon) -> bool:
    """A word that is a first name here: "Emir" or "Paşa" before another capital."""
    token = line.tokens[head]
    return token.folded in lexicon.ordinary_first_names and head > 0 and not line.text[: token.start].endswith(" ")
