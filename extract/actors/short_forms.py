"""Find surnames, first names, acronyms and nouns alone that refer to who is named in full elsewhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from extract.actors.found import Found, Line, ending
from extract.actors.linker import Linker
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.actors.names import name_words
from extract.actors.officials import name_key, officials_by_key
from extract.inflect import possessive_of
from extract.lexicon import Lexicon, Name
from extract.tokens import Token

ARMED = "armed_group"
MIN_NOUN = 4
MIN_SURNAME = 4
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def add_short_forms(linker: Linker, lines: list[Line]) -> None:
    """Surnames and first names alone, of people the article names in full; well-known surnames it does not.

    And the noun that an organisation's name ends in: "Servis, ..." of the "Ulusal İstihbarat Servisi"; or that armed
    groups are called by: "Örgüt, ..." of the Hizbullah.
    """
    organizations = _organizations_by_noun(linker)
    spans = sorted([(-1, -1), *((m.phrase_start, m.full_end) for m in linker.mentions)])
    starts, ends = zip(*spans, strict=True)
    for line in lines:
        for index in line.capitals:
            start, is_joined = line.starts[index], "-" in line.words[index]
            if not is_joined and ends[bisect_right(starts, start) - 1] > start:
                continue  # most are named already
            token = line.tokens[index]
            for part in (token, *_parts(token)) if is_joined else (token,):
                if len(part.text) < 2 or ends[bisect_right(starts, part.start) - 1] > part.start:
                    continue
                if organizations and _stands_for_name(line, index):
                    _add_organization(linker, line, part, organizations)
                if _add(linker, line, index, part):
                    break


def _parts(token: Token) -> list[Token]:
    """ "Putin-Kim": the names that a hyphen joins."""
    parts, start = [], token.start
    for text in token.text.split("-"):
        folded = token.folded[start - token.start :][: len(text)]
        parts.append(Token(start, start + len(text), text, folded, True, text[:1].isupper()))
        start += len(text) + 1
    return parts if all(part.is_capital and len(part.text) > 1 for part in parts) else []


def _add(linker: Linker, line: Line, index: int, token: Token) -> bool:
    lexicon = linker.lexicon
    stop = token.end
    entity = linker.acronyms.get(token.text)
    if entity is None and (len(token.text) > 2 or token.text[1].islower()):
        entity = _meant(linker, line, index, name_key(token.text, lexicon), token.start)
        if entity is None and line.has_lost_apostrophes:
            for stop in _cuts(token, lexicon):
                key = name_key(line.text[token.start : stop], lexicon)
                entity = _meant(linker, line, index, key, token.start)
                if entity is not None:
                    break
    if entity is None:
        return False
    full_end, case, number, derivation = ending(line, stop, lexicon)
    text = line.text[token.start : stop]
    kind = linker.entities[entity].kind
    found = Found(token.start, stop, full_end, kind, text, token.start, case, number, derivation)
    government = _government(linker, line, found, entity) if kind == PERSON and line.institutions else None
    if government is not None:
        linker.mention(government, linker.country(government.country_code or ""))
        return True
    if not token.text.isupper() and kind == PERSON:
        linker.entities[entity].aliases.add(text)
    linker.mention(found, entity)
    return True


def _government(linker: Linker, line: Line, name: Found, entity: int) -> Found | None:
    """ "Rutte hükümeti": the country that somebody governs, and not that person."""
    acting_for = (m.country_code for m in linker.mentions if m.entity == entity and m.country_code)
    code = linker.entities[entity].country_code or next(acting_for, None)
    hit = next((h for h in line.institutions if h.start == name.full_end + 1), None)
    for reading in hit.readings if hit is not None and code is not None else ():
        if hit is None or reading.kind != "institution" or reading.form is None or reading.form.possessive != "3s":
            continue
        noun = linker.lexicon.institutions[reading.key]
        if noun.kind == "government" and line.folded[hit.start : hit.end] not in noun.excluded:
            case, text = reading.form.case or "nom", line.text[name.start : hit.end]
            return Found(name.start, hit.end, hit.end, COUNTRY, text, name.start, case, country_code=code)
    return None


def _organizations_by_noun(linker: Linker) -> dict[str, list[tuple[int, int]]]:
    """Last word of the names of organisations -> where each stands, and the organisation."""
    nouns = {
        index: linker.lexicon.fold(entity.name.rpartition(" ")[2])
        for index, entity in enumerate(linker.entities)
        if entity.kind == ORGANIZATION and " " in entity.name
    }
    found: dict[str, list[tuple[int, int]]] = {}
    for mention in linker.mentions if nouns else ():
        if mention.entity in nouns:
            found.setdefault(nouns[mention.entity], []).append((mention.start, mention.entity))
    armed = [(m.start, m.entity) for m in linker.mentions if linker.entities[m.entity].subtype == ARMED]
    for noun in linker.lexicon.words["armed"]["nouns"] if armed else ():
        found.setdefault(noun, []).extend(armed)
    return found


def _stands_for_name(line: Line, index: int) -> bool:
    """ "Servis, ..." as the subject that opens a sentence, "Konsey'in" with the apostrophe of a name."""
    token = line.tokens[index]
    if len(token.text) < MIN_NOUN or token.text.isupper():
        return False
    follows = line.folded[token.end : token.end + 1]
    return follows == "'" or follows == "," and index == 0


def _add_organization(
    linker: Linker, line: Line, token: Token, organizations: dict[str, list[tuple[int, int]]]
) -> None:
    begun = [last for last in organizations if last.startswith(token.folded[:-1])]  # its last letter may soften
    named = organizations[begun[0]] if begun and possessive_of(token.folded) == begun[0] else ()
    before = [place for place in named if place[0] < token.start]
    if before:
        full_end, case, number, derivation = ending(line, token.end, linker.lexicon)
        found = Found(token.start, token.end, full_end, ORGANIZATION, token.text, token.start, case, number, derivation)
        linker.mention(found, max(before)[1], "title")


def _cuts(token: Token, lexicon: Lexicon) -> list[int]:
    """Where an ending without its apostrophe may begin, the shortest ending first."""
    return [token.start + at for at in range(len(token.text) - 1, 2, -1) if token.folded[at:] in lexicon.suffixes]


def _meant(linker: Linker, line: Line, index: int, key: str, position: int) -> int | None:
    candidates = linker.people_by_token.get(key)
    if candidates:
        return _nearest(linker, line, candidates, key, position)
    officials = officials_by_key(linker.lexicon)
    if key not in officials or len(key) < MIN_SURNAME or not _stands_alone(line, index):
        return None
    namesakes = [name for name in officials[key] if _is_prominent(name, linker)]
    if len(namesakes) != 1:
        return None
    words = name_words(linker.lexicon)
    is_ordinary = key in words.ordinary_surnames or line.tokens[index].folded in words.ordinary_surnames
    if is_ordinary and not _is_marked_as_name(line, index, linker.lexicon):
        return None
    return linker.reference(namesakes[0])


def _is_marked_as_name(line: Line, index: int, lexicon: Lexicon) -> bool:
    """An apostrophe, a comma or "ile" after it: "Tatar'la", "Tatar, ...", but not "Tatar toplumu"."""
    end = line.tokens[index].end
    return line.folded.startswith(("'", ",", *lexicon.title_words["small"]["after_name"]), end)


def _stands_alone(line: Line, index: int) -> bool:
    """Not part of a longer capitalised run, which would be another name."""
    if line.is_capitals:
        return True
    before = line.tokens[index - 1] if index else None
    after = line.tokens[index + 1] if index + 1 < len(line.tokens) else None
    token = line.tokens[index]
    if before is not None and before.is_capital and token.start - before.end == 1 and index > 1:
        return False
    return not (after is not None and after.is_capital and after.start - token.end == 1)


def _is_prominent(official: Name, linker: Linker) -> bool:
    """Whether readers of the day know the surname: in high office then, or not long before."""
    spec = linker.lexicon.title_words["prominent"]
    day = linker.published_on
    terms = [t for t in linker.lexicon.terms.get(official.reference_id, ()) if t["office_code"] in spec["codes"]]
    if day is None:
        return bool(terms)
    since = f"{int(day[:4]) - spec['years']:04}{day[4:]}"
    return any(t["started_on"] <= day and (not t["ended_on"] or t["ended_on"] >= since) for t in terms)


def _nearest(linker: Linker, line: Line, candidates: list[int], key: str, position: int) -> int | None:
    """Of several people with this name part, the one last named; one named much oftener wins.

    Where the sentence names a year and one of them alone was in office then, that one: Kim in 2002, Kim in 2023.
    """
    usable = linker.without_kin([c for c in candidates if _is_called(linker, c, key)])
    if len(usable) > 1:
        years = _YEAR.findall(line.text, line.sentence.start, line.sentence.end)
        then = [c for c in usable if any(_was_in_office(linker, c, year) for year in years)]
        usable = then if len(then) == 1 else usable
    if len(usable) < 2:
        return usable[0] if usable else None
    before = [(m.start, m.entity) for m in linker.mentions if m.start < position and m.entity in usable]
    if not before:
        return usable[0]
    counts = Counter(entity for _, entity in before)
    last = max(before)[1]
    most = counts.most_common(1)[0][0]
    meant = most if counts[most] > counts[last] + 1 else last
    leader = _leader(linker, meant, key, counts)
    return meant if leader is None else leader


def _leader(linker: Linker, other: int, key: str, counts: Counter[int]) -> int | None:
    """Who leads the country is meant by the name alone, rather than a namesake named in full again, or only as owner:
    Kim Jong-un beside Kim Yong-chol, Kim Jong-il after "Kim Il-sung'un kabri".
    """
    leading = [c for c in counts if c != other and _leads(linker, c)]
    if len(leading) != 1 or _leads(linker, other):
        return None
    country = linker.entities[other].country_code
    if country not in (None, linker.entities[leading[0]].country_code):
        return None
    is_called_so = key in {name_key(alias, linker.lexicon) for alias in linker.entities[other].aliases}
    is_owner = country is None and all(m.case == "gen" for m in linker.mentions if m.entity == other)
    return leading[0] if not is_called_so and (counts[other] > 1 or is_owner) else None


def _leads(linker: Linker, index: int) -> bool:
    """Whether they head a state or government on the day of the article."""
    codes, day = linker.lexicon.words["counterparts"]["leaders"]["codes"], linker.published_on
    terms = linker.lexicon.terms.get(linker.entities[index].reference_id or "", ())
    held = (t for t in terms if day is not None and t["started_on"] <= day <= (t["ended_on"] or day))
    return any(t["office_code"] in codes for t in held)


def _was_in_office(linker: Linker, index: int, year: str) -> bool:
    terms = linker.lexicon.terms.get(linker.entities[index].reference_id or "", ())
    return any(t["started_on"][:4] <= year <= (t["ended_on"][:4] or "9999") for t in terms if t["started_on"])


def _is_called(linker: Linker, index: int, key: str) -> bool:
    """Whether a person goes by this part of the name: the last, or the first where family names may lead."""
    country = linker.entities[index].country_code
    leads = country is None or country in linker.lexicon.title_words["names"]["family_name_first"]
    for name in linker.names_of(index):
        words = name_key(name, linker.lexicon).split()
        if words and (words[-1] == key or (leads and words[0] == key)):
            return True
    return False
