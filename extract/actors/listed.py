"""Find the names of the reference data."""

from __future__ import annotations

from extract.actors.found import Found, Line, ending, parenthesis
from extract.lexicon import Lexicon, Name, Reading
from extract.scan import Hit


def find_listed(line: Line, lexicon: Lexicon, acronyms: dict[str, Name]) -> list[Found]:
    """Names of the reference data, the longest at each place.

    ``acronyms`` are those this article has explained so far, and grows: "Avrupa Parlamentosu (AP)" settles AP.
    """
    found: list[Found] = []
    reach = -1
    text = line.text
    for hit in line.names:
        first = text[hit.start]
        if hit.start < reach or not (first.isupper() or first.isdigit()):
            continue
        naming = _listed(line, hit, lexicon, acronyms)
        if naming is not None:
            found.append(naming)
            reach = naming.end
            if naming.acronym and naming.reference is not None:
                acronyms[naming.acronym] = naming.reference
    return found


def _listed(line: Line, hit: Hit, lexicon: Lexicon, acronyms: dict[str, Name]) -> Found | None:
    text = line.text[hit.start : hit.end]
    readings = hit.readings
    if len(readings) > 1:
        readings = tuple(sorted(readings, key=lambda r: _preference(r, text, lexicon)))
    for reading in readings:
        if reading.kind not in _KINDS:
            continue
        full_end, case, number, derivation = ending(line, hit.end, lexicon)
        close, acronym = parenthesis(line, full_end)
        if acronym and full_end == hit.end:
            full_end, case, number, derivation = ending(line, close, lexicon)
        if reading.form is not None and full_end == hit.end:
            case, number = reading.form.case or "nom", reading.form.number
            if case == "loc-ki":
                case, derivation = "loc", "ki"
        if reading.kind == "name":
            name: Name | None = acronyms.get(text) or lexicon.names[reading.key]
            assert name is not None
            is_open = not name.is_guarded or " " in text
            is_open = is_open or _guard_opens(line, hit, full_end, case, lexicon, is_country=name.kind == "country")
            is_named = case == "acc" and full_end > hit.end
            if not is_open and not (is_named and _is_spelt_alone(readings, text, lexicon)):
                continue
            if len(text) < 4 and not text.isupper() and name.kind not in ("country", "place"):
                continue
            if _is_anothers(line, hit, name, lexicon):
                return None
            kind, subtype, country = name.kind, name.subtype, name.country_code
        elif reading.kind == "demonym":
            name, kind, subtype, country = None, "country", "", lexicon.demonyms[reading.key]
        else:
            name, kind, subtype, country = None, "country", "seat", lexicon.capitals[reading.key]
        return Found(
            hit.start, hit.end, max(full_end, close), kind, text, hit.start, case, number, derivation, name,
            country, subtype, reading.kind == "demonym", acronym,
        )  # fmt: skip
    return None


_KINDS = {"name": 0, "demonym": 1, "seat": 2}


def _preference(reading: Reading, text: str, lexicon: Lexicon) -> tuple[int, bool]:
    """Names before demonyms before seats; among names the one spelt just so: "SANA" is no town."""
    if reading.kind != "name":
        return _KINDS.get(reading.kind, 3), False
    name = lexicon.names[reading.key]
    return 0, text != name.name and text not in name.aliases


def _is_spelt_alone(readings: tuple[Reading, ...], text: str, lexicon: Lexicon) -> bool:
    """ "Sana'yı": a name in any case, and of the two that are so written the town rather than "SANA"."""
    rivals = [_preference(r, text, lexicon)[1] for r in readings if r.kind == "name"]
    return len(rivals) > 1 and rivals.count(False) == 1


def _guard_opens(line: Line, hit: Hit, full_end: int, case: str, lexicon: Lexicon, *, is_country: bool) -> bool:
    """A name that is an ordinary word too counts only with an ending of place or a word that says so.

    A country also with any ending after an apostrophe, anywhere in the article, and where a capital inside the sentence
    marks it as a name.
    """
    if full_end > hit.end and (is_country or case in ("loc", "abl", "dat")):
        return True
    if is_country and not line.is_capitals and f"{line.folded[hit.start : hit.end]}'" in line.folded:
        return True
    small = lexicon.title_words["small"]
    if line.folded.endswith(small["before_place"], 0, hit.start):
        return True
    before = line.text[max(0, hit.start - 3) : hit.start].rstrip(" -")[-1:]
    if is_country and not line.is_capitals and line.sentence.start < hit.start and line.text[hit.start - 1] in " -":
        return before.isalnum() or before in ",;"
    if is_country and line.folded.startswith((",", *small["after_name"], *small["after_state"]), full_end):
        return True
    if is_country and _before_institution(line, full_end):
        return True
    return line.folded[full_end : full_end + 12].lstrip().startswith(small["after_place"])


def _before_institution(line: Line, end: int) -> bool:
    """Does an office or institution follow: "Çin Dışişleri Bakanı"?"""
    index = line.token_at(end)
    if index >= len(line.tokens):
        return False
    token = line.tokens[index]
    if any(r.kind in ("title", "institution") for h in line.by_start.get(token.start, ()) for r in h.readings):
        return True
    return token.is_capital and line.text[end : token.start] == " "


def _is_of_one_state(line: Line, hit: Hit, lexicon: Lexicon) -> bool:
    """ "Gürcistan Ulusal Güvenlik Konseyi": a state's own body, which ends as one of all states is called."""
    index = line.token_at(hit.start)
    return index > 0 and line.words[index - 1] in lexicon.words["national_bodies"]["words"]


def _is_anothers(line: Line, hit: Hit, name: Name, lexicon: Lexicon) -> bool:
    """Whether the words are part of the longer name of another person or body."""
    text = line.text[hit.start : hit.end]
    if name.kind == "person":
        return " " not in text and _is_namesake(line, hit, lexicon)
    return name.subtype == "international" and text != name.name and _is_of_one_state(line, hit, lexicon)


def _is_namesake(line: Line, hit: Hit, lexicon: Lexicon) -> bool:
    """A listed surname after another first name: somebody else of that name."""
    index = line.token_at(hit.start)
    if index == 0:
        return False
    before = line.tokens[index - 1]
    if not before.is_capital or line.text[before.end : hit.start] != " " or line.is_capitals:
        return False
    return before.folded in lexicon.first_names and before.start not in line.by_start
