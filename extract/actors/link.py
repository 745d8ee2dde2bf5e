"""Decide which namings of an article are one actor, and add the short forms that refer back."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from datetime import date
from functools import lru_cache

from extract.casing import fold
from extract.actors.find import Found, Line, ending
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE, Actors, Entity, Mention
from extract.lexicon import Lexicon, Name

FAMILY_NAME_FIRST = frozenset({"PRK", "KOR", "CHN", "VNM", "TWN"})


def name_key(text: str, lexicon: Lexicon) -> str:
    """Folded, without diacritics, hyphens and apostrophes: what spellings of one name share."""
    return _key_of(text, lexicon.language)


@lru_cache(maxsize=50_000)
def _key_of(text: str, language: str) -> str:
    folded = unicodedata.normalize("NFKD", fold(text, language).replace("ı", "i"))
    return "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c)).strip()


class Linker:
    """Collects the entities of one article."""

    def __init__(self, lexicon: Lexicon, published_on: date | None) -> None:
        self.lexicon = lexicon
        self.published_on = published_on
        self.entities: list[Entity] = []
        self.mentions: list[Mention] = []
        self.by_reference: dict[str, int] = {}
        self.by_key: dict[tuple[str, str], int] = {}
        self.people_by_token: dict[str, list[int]] = defaultdict(list)

    # ------------------------------------------------------------ entities

    def country(self, code: str) -> int:
        name = self.lexicon.names.get(f"country:{code}")
        if name is None:
            return self._entity(COUNTRY, code, code, None)
        return self.reference(name)

    def reference(self, name: Name) -> int:
        index = self.by_reference.get(name.reference_id)
        if index is None:
            index = len(self.entities)
            self.entities.append(
                Entity(name.kind, name.name, set(), name.country_code, name.reference_id, name.subtype)
            )
            self.by_reference[name.reference_id] = index
            if name.kind == PERSON:
                self._index_person(index, name.name)
        return index

    def _entity(self, kind: str, text: str, country_code: str | None, subtype: str | None) -> int:
        key = (kind, name_key(text, self.lexicon) + (f"|{country_code}" if kind == ORGANIZATION else ""))
        index = self.by_key.get(key)
        if index is None:
            index = len(self.entities)
            self.entities.append(Entity(kind, text, set(), country_code, None, subtype or ""))
            self.by_key[key] = index
        return index

    def _index_person(self, index: int, text: str) -> None:
        for token in name_key(text, self.lexicon).split():
            if index not in self.people_by_token[token]:
                self.people_by_token[token].append(index)

    def person(self, found: Found) -> int:
        """The person named, an earlier one where the names agree."""
        if found.reference is not None and found.reference.kind == PERSON:
            index = self.reference(found.reference)
            self.entities[index].aliases.add(found.text)
            return index
        key = name_key(found.text, self.lexicon)
        tokens = key.split()
        known = self._known_person(tokens, found.country_code)
        if known is None:
            official = self._official(key, found)
            known = self.reference(official) if official else self._entity(PERSON, found.text, found.country_code, None)
            self._index_person(known, found.text)
        entity = self.entities[known]
        if len(found.text) > len(entity.name) and entity.reference_id is None and len(tokens) > 1:
            entity.aliases.add(entity.name)
            entity.name = found.text
            self._index_person(known, found.text)
        elif found.text != entity.name:
            entity.aliases.add(found.text)
        return known

    def _known_person(self, tokens: list[str], country_code: str | None) -> int | None:
        if not tokens:
            return None
        best: int | None = None
        for index in self.people_by_token.get(tokens[-1], []) + self.people_by_token.get(tokens[0], []):
            names = [self.entities[index].name, *self.entities[index].aliases]
            country = self.entities[index].country_code
            if country and country_code and country != country_code:
                continue
            for name in names:
                mine = name_key(name, self.lexicon).split()
                if set(tokens) <= set(mine) or (set(mine) <= set(tokens) and len(mine) > 0):
                    if len(tokens) == 1 or len(mine) == 1:
                        if self._is_short_form(tokens, mine):
                            best = index if best is None else best
                    else:
                        return index
        return best

    def _is_short_form(self, left: list[str], right: list[str]) -> bool:
        short, long = (left, right) if len(left) < len(right) else (right, left)
        return short[0] in (long[-1], long[0])

    def _official(self, key: str, found: Found) -> Name | None:
        """The official of the reference data whose name or unique surname this is."""
        candidates = officials_by_key(self.lexicon).get(key, ())
        if found.country_code:
            same = [c for c in candidates if c.country_code == found.country_code]
            candidates = same or ([] if len(key.split()) == 1 else [c for c in candidates if c.country_code is None])
        if len(candidates) == 1 and (" " in key or found.office or found.country_code or len(key) > 4):
            return candidates[0]
        return None

    # ------------------------------------------------------------ mentions

    def mention(self, found: Found, entity: int, form: str = "name") -> Mention:
        mention = Mention(
            found.start, found.end, found.full_end, entity, found.phrase_start, form, found.case, found.number,
            found.derivation, found.office, found.office_code, found.country_code, found.is_former,
        )
        self.mentions.append(mention)
        return mention


_OFFICIALS: dict[int, dict[str, tuple[Name, ...]]] = {}


def officials_by_key(lexicon: Lexicon) -> dict[str, tuple[Name, ...]]:
    """Officials by key of every full name, alias and surname."""
    cached = _OFFICIALS.get(id(lexicon))
    if cached is not None:
        return cached
    table: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in lexicon.names.values():
        if name.kind != PERSON:
            continue
        for text in (name.name, *name.aliases):
            key = name_key(text, lexicon)
            table[key][name.reference_id] = name
            words = key.split()
            if len(words) > 1 and name.country_code not in FAMILY_NAME_FIRST:
                table[words[-1]][name.reference_id] = name
    result = {key: tuple(people.values()) for key, people in table.items()}
    _OFFICIALS.clear()
    _OFFICIALS[id(lexicon)] = result
    return result


def home_country(lexicon: Lexicon) -> str | None:
    code = lexicon.title_words.get("home_country")
    return code if isinstance(code, str) else None


def link(lines: list[Line], namings: list[list[Found]], lexicon: Lexicon, published_on: date | None) -> Actors:
    """Entities and mentions of an article from what was found in each of its lines."""
    linker = Linker(lexicon, published_on)
    order = sorted(
        (found for line in namings for found in line if found.kind == PERSON and not found.is_title_only),
        key=lambda f: (-len(name_key(f.text, lexicon).split()), f.start),
    )
    people: dict[int, int] = {}
    for found in order:
        people[found.start] = linker.person(found)
    for line_namings in namings:
        for found in line_namings:
            _add(linker, found, people)
    _short_forms(linker, lines)
    _resolve_titles(linker, namings)
    _groups(linker, lines)
    _settle(linker)
    linker.mentions.sort(key=lambda m: (m.start, m.end))
    seats = {
        i: linker.country(lexicon.capitals[lexicon.fold(e.name)])
        for i, e in list(enumerate(linker.entities))
        if e.kind == PLACE and lexicon.fold(e.name) in lexicon.capitals
    }
    for entity in list(linker.entities):
        if entity.kind == PLACE and entity.country_code:
            linker.country(entity.country_code)
    countries = {
        e.country_code: i for i, e in enumerate(linker.entities) if e.kind == COUNTRY and e.country_code is not None
    }
    return Actors(linker.entities, linker.mentions, countries, seats)


def _add(linker: Linker, found: Found, people: dict[int, int]) -> None:
    if found.kind == PERSON:
        if found.is_title_only:
            return
        entity = people[found.start]
        mention = linker.mention(found, entity)
        if not found.office:
            mention.country_code = None
        return
    if found.is_demonym:
        if found.number != "p":
            # "Rus diplomatlar": no participant by itself, but it says whose they are.
            found.derivation = "from"
        linker.mention(found, linker.country(found.country_code or ""), "name")
        return
    if found.kind == COUNTRY:
        code = found.country_code or _last_government(linker)
        if code is None:
            return
        entity = linker.country(code)
        form = "metonym" if found.subtype in ("seat", "government") else "name"
        if form == "name":
            linker.entities[entity].aliases.add(found.text)
        linker.mention(found, entity, form)
        return
    if found.reference is not None:
        entity = linker.reference(found.reference)
        if found.text != linker.entities[entity].name and found.subtype != "press_office":
            linker.entities[entity].aliases.add(found.text)
        if found.acronym:
            linker.entities[entity].aliases.add(found.acronym)
        linker.mention(found, entity)
        return
    entity = _institution(linker, found)
    if entity is not None:
        mention = linker.mention(found, entity)
        if found.country_code is None:
            mention.form = "title"


def _last_government(linker: Linker) -> str | None:
    """"Hükümet" alone: of the country whose government was named last."""
    for mention in reversed(linker.mentions):
        entity = linker.entities[mention.entity]
        if entity.kind == COUNTRY and mention.form == "metonym":
            return entity.country_code
    return None


def _institution(linker: Linker, found: Found) -> int | None:
    """The institution meant; a bare "Bakanlık" is the last one of its sort."""
    words = name_key(found.text, linker.lexicon).split()
    if found.country_code is None and len(words) == 1:
        for mention in reversed(linker.mentions):
            entity = linker.entities[mention.entity]
            if entity.kind == ORGANIZATION and entity.subtype == found.subtype and entity.reference_id is None:
                return mention.entity
        if found.subtype in ("ministry", "embassy") and words[0] in ("bakanlik", "buyukelcilik", "baskonsolosluk"):
            return None
    country = found.country_code or home_country(linker.lexicon)
    return linker._entity(ORGANIZATION, found.text, country, found.subtype)


def _short_forms(linker: Linker, lines: list[Line]) -> None:
    """Surnames and first names alone, of people the article names in full; well-known surnames it does not."""
    taken = sorted((m.start, m.full_end) for m in linker.mentions)
    starts = {}
    for start, end in taken:
        for position in range(start, end):
            starts[position] = True
    lexicon = linker.lexicon
    officials = officials_by_key(lexicon)
    for line in lines:
        for index, token in enumerate(line.tokens):
            if not token.is_capital or token.start in starts or len(token.text) < 3:
                continue
            key = name_key(token.text, lexicon)
            candidates = linker.people_by_token.get(key, [])
            entity: int | None = None
            if candidates:
                entity = _nearest(linker, candidates, key, token.start)
            elif key in officials and len(officials[key]) == 1 and len(key) > 4 and _stands_alone(line, index):
                official = officials[key][0]
                if _is_prominent(official, lexicon) and key not in lexicon.words.get("ordinary", {}).get("surnames", ()):
                    entity = linker.reference(official)
            if entity is None:
                continue
            full_end, case, number, derivation = ending(line, token.end, lexicon)
            found = Found(token.start, token.end, full_end, PERSON, token.text, token.start, case, number, derivation)
            if not token.text.isupper():
                linker.entities[entity].aliases.add(token.text)
            mention = linker.mention(found, entity)
            mention.country_code = None


def _stands_alone(line: Line, index: int) -> bool:
    """Not part of a longer capitalised run, which would be another name."""
    if line.is_capitals:
        return True
    before = line.tokens[index - 1] if index else None
    after = line.tokens[index + 1] if index + 1 < len(line.tokens) else None
    token = line.tokens[index]
    if before is not None and before.is_capital and token.start - before.end == 1 and before.start != line.sentence.start:
        return False
    return not (after is not None and after.is_capital and after.start - token.end == 1)


def _is_prominent(official: Name, lexicon: Lexicon) -> bool:
    codes = {"head_of_state", "head_of_government", "foreign_minister", "leader", "secretary_general", "high_representative"}
    return any(term["office_code"] in codes for term in lexicon.terms.get(official.reference_id, ()))


def _nearest(linker: Linker, candidates: list[int], key: str, position: int) -> int | None:
    """Of several people with this name part, the one last named in full; surnames before first names."""
    surname = [c for c in candidates if _is_family_name(linker.entities[c], key, linker.lexicon)]
    usable = surname or []
    if not usable:
        return None
    if len(usable) == 1:
        return usable[0]
    counts = Counter(m.entity for m in linker.mentions if m.entity in usable and m.start < position)
    if not counts:
        return usable[0]
    last = max((m.start, m.entity) for m in linker.mentions if m.entity in usable and m.start < position)[1]
    most = counts.most_common(1)[0][0]
    return most if counts[most] > counts[last] + 1 else last


def _is_family_name(entity: Entity, key: str, lexicon: Lexicon) -> bool:
    for name in (entity.name, *entity.aliases):
        words = name_key(name, lexicon).split()
        if not words:
            continue
        if words[-1] == key and entity.country_code not in FAMILY_NAME_FIRST:
            return True
        if words[0] == key and (entity.country_code in FAMILY_NAME_FIRST or entity.country_code is None or len(words) == 1):
            return True
        if words[-1] == key:
            return True
    return False


def _resolve_titles(linker: Linker, namings: list[list[Found]]) -> None:
    """Offices without a name: "Rus mevkidaşı", "Kuzey Kore lideri", "Bakan"."""
    ordered = sorted(
        (f for line in namings for f in line if f.kind == PERSON and f.is_title_only), key=lambda f: f.start
    )
    for found in ordered:
        entity = _holder(linker, found)
        if entity is None and found.country_code and found.office_code != "counterpart":
            found.kind = COUNTRY
            mention = linker.mention(found, linker.country(found.country_code), "title")
            mention.office, mention.office_code = found.office, found.office_code
        elif entity is None and found.country_code:
            linker.mention(found, linker.country(found.country_code), "title")
        elif entity is not None:
            mention = linker.mention(found, entity, "title")
            mention.office = None if found.office_code == "counterpart" else found.office


def _holder(linker: Linker, found: Found) -> int | None:
    """Who of this article holds the office: same country and code, the last one named before."""
    code = found.office_code
    best: tuple[int, int] | None = None
    for mention in linker.mentions:
        entity = linker.entities[mention.entity]
        if entity.kind != PERSON or mention.form != "name":
            continue
        country = entity.country_code or mention.country_code
        if found.country_code and country != found.country_code:
            continue
        if found.is_former != mention.is_former and mention.office:
            continue
        same_code = mention.office_code == code or entity.office_code == code
        if code == "counterpart":
            same_code = bool(found.country_code) and bool(mention.office_code or entity.office_code)
        if not same_code and mention.office_code:
            folded = linker.lexicon.fold(mention.office or "")
            same_code = not found.country_code and linker.lexicon.fold(found.office or "") in folded
        if same_code and (mention.start < found.start or found.country_code):
            distance = abs(mention.start - found.start)
            if best is None or distance < best[0]:
                best = (distance, mention.entity)
    return best[1] if best else None


def _groups(linker: Linker, lines: list[Line]) -> None:
    """"İki ülke", "taraflar", "iki lider": the two countries or leaders this article is about."""
    spec = linker.lexicon.words["counterparts"]
    countries: Counter[str] = Counter()
    leaders: Counter[int] = Counter()
    for mention in linker.mentions:
        entity = linker.entities[mention.entity]
        if entity.kind in (COUNTRY, PERSON) and entity.country_code and mention.derivation is None:
            countries[entity.country_code] += 1
        if entity.kind == PERSON:
            leaders[mention.entity] += 1
    dyad = [linker.country(code) for code, _ in countries.most_common(2)]
    pair = [person for person, _ in leaders.most_common(2)]
    for members, words in ((dyad, spec["countries"]), (pair, spec["leaders"])):
        if len(members) < 2:
            continue
        pattern = _group_pattern(tuple(words))
        for line in lines:
            for match in pattern.finditer(line.folded, line.sentence.start, line.sentence.end):
                case = {"in": "gen", "ın": "gen", "nin": "gen"}.get(match.group(2) or "", "nom")
                linker.mentions.append(
                    Mention(
                        match.start(1), match.end(1), match.end(), members[0], match.start(1), "pronoun", case, "p",
                        group=(members[1],),
                    )
                )


@lru_cache(maxsize=8)
def _group_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(longest_first)})(nin|in|ın)?\b(?!\s+(?:arasında|ilişki))")


def _settle(linker: Linker) -> None:
    """Country and office of each person from their mentions; offices for later mentions of the same person."""
    for mention in sorted(linker.mentions, key=lambda m: m.start):
        entity = linker.entities[mention.entity]
        if entity.kind != PERSON:
            continue
        if mention.office and mention.office_code == "counterpart":
            mention.office = mention.office_code = None
        if mention.office and not entity.office and not mention.is_former:
            entity.office, entity.office_code = mention.office, mention.office_code
        if mention.office and entity.country_code is None:
            entity.country_code = mention.country_code or _default_country(linker, mention)


def _default_country(linker: Linker, mention: Mention) -> str | None:
    """In a paper's own country offices stand without its name: "Cumhurbaşkanı Erdoğan"."""
    if mention.country_code:
        return mention.country_code
    office = linker.lexicon.fold(mention.office or "")
    return home_country(linker.lexicon) if office in linker.lexicon.title_words.get("home_offices", ()) else None


__all__ = ["PLACE", "link", "name_key"]
