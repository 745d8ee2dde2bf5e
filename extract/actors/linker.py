"""Collect the entities of one article: which names are one person, organisation or country."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property, lru_cache

from extract.actors.found import Found
from extract.actors.model import BODIES, COUNTRY, OF_BODY, ORGANIZATION, PERSON, Entity, Mention
from extract.actors.officials import name_key, officials_by_first_name, officials_by_key
from extract.lexicon import Lexicon, Name

# What a state has somebody do in or about a body: "BM Daimi Temsilcisi", "AB Bakanı".
OF_STATES = frozenset({"permanent_representative", "european_affairs_minister", "minister", "deputy_minister"})
ACTING_CASES = ("nom", "abl")  # "Bakanlık ... kınadı", "Bakanlıktan yapılan açıklamada"


def names_agree(left: list[str], right: list[str]) -> bool:
    """One name is part of the other; an initial stands for a name."""
    short, long = (left, right) if len(left) <= len(right) else (right, left)
    if set(short) <= set(long):
        return True
    if not any(len(word) == 1 for word in (*short, *long)):
        return False
    return short[-1] == long[-1] and all(any(w.startswith(s) or s.startswith(w) for w in long) for s in short)


class Linker:
    """The entities and mentions of one article as they are found."""

    def __init__(self, lexicon: Lexicon, published_on: date | None, namings: list[list[Found]]) -> None:
        self.lexicon = lexicon
        self.namings = namings
        self.published_on = published_on.isoformat() if published_on else None
        self.entities: list[Entity] = []
        self.mentions: list[Mention] = []
        self.by_reference: dict[str, int] = {}
        self.by_key: dict[tuple[str, str], int] = {}
        self.people_by_token: dict[str, list[int]] = defaultdict(list)
        self.acronyms: dict[str, int] = {}
        # of each person: where the name stands in full or with an office, and the offices given there
        self.introductions: dict[int, list[Found]] = defaultdict(list)
        self.kin_starts: frozenset[int] = frozenset()  # where somebody is named as a relative: "eşi Melania Trump"
        self.kin: set[int] = set()

    @cached_property
    def names_home(self) -> bool:
        """Whether the article names anybody or anything of the country whose papers are read."""
        country = self.lexicon.title_words["home"]["country"]
        named = (f for line in self.namings for f in line)
        return any(country in (f.country_code, f.reference and f.reference.country_code) for f in named)

    def country(self, code: str) -> int:
        name = self.lexicon.names.get(f"country:{code}")
        if name is None:
            return self.entity(COUNTRY, code, code, None)
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
                for text in (name.name, *name.aliases):
                    self._index_person(index, text)
        return index

    def entity(self, kind: str, text: str, country_code: str | None, subtype: str | None) -> int:
        key = (kind, name_key(text, self.lexicon) + (f"|{country_code}" if kind == ORGANIZATION else ""))
        index = self.by_key.get(key)
        if index is None:
            index = len(self.entities)
            self.entities.append(Entity(kind, text, set(), country_code, None, subtype or ""))
            self.by_key[key] = index
        return index

    def institution(self, found: Found) -> int | None:
        """The institution meant; a bare "Bakanlık" is the last one of its sort."""
        lexicon = self.lexicon
        office = self._abolished(found) if found.country_code is None else None
        if office is not None:
            return self.entity(ORGANIZATION, found.text, self._land_of_holder(found, office), found.subtype)
        if found.country_code is None and " " not in name_key(found.text, lexicon):
            for mention in reversed(self.mentions):
                entity = self.entities[mention.entity]
                if entity.kind == ORGANIZATION and entity.subtype == found.subtype and entity.reference_id is None:
                    return self._acting_beside(mention)
            if lexicon.fold(found.text) in lexicon.title_words["home"]["never_alone"]:
                return None
        if found.country_code is None and found.subtype == "embassy":
            for index, entity in enumerate(self.entities):
                if entity.subtype == "embassy" and entity.name.endswith(found.text):
                    return index
        country = found.country_code
        if country is None and found.subtype in lexicon.title_words["home"]["institutions"]:
            is_abroad = self._is_abroad(found)
            if (is_abroad or not self.names_home) and (named := self._institution_like(found)) is not None:
                return named
            country = self._country_before(found) or self._summoner(found)
            country = country or is_abroad and self._country_told_of(found) or lexicon.title_words["home"]["country"]
        return self.entity(ORGANIZATION, found.text, country, found.subtype)

    def _acting_beside(self, last: Mention) -> int:
        """ "Dışişleri Bakanlığı, ABD Dışişleri Bakanlığının raporunu kınadı. Bakanlıktan ...": who acts or announces
        there rather than who is only named with it.
        """
        if last.case == "nom":
            return last.entity
        here = next((line for line in self.namings if any(f.start == last.start for f in line)), ())
        first, sort = (here[0].start if here else last.start), self.entities[last.entity].subtype
        beside = [m for m in self.mentions if first <= m.start < last.start and self.entities[m.entity].subtype == sort]
        acting = (m for case in ACTING_CASES for m in beside if m.case == case != last.case)
        return next(acting, last).entity

    def _abolished(self, found: Found) -> str | None:
        """The office behind an institution that the country whose papers are read no longer has: "Başbakanlık"."""
        gone = self.lexicon.title_words["abolished"].get(self.lexicon.fold(found.text).split()[0])
        is_gone = gone is not None and self.published_on is not None and self.published_on >= gone["on"]
        return gone["office"] if gone is not None and is_gone else None

    def _land_of_holder(self, found: Found, office: str) -> str | None:
        """Of whose holders of an office the article tells most."""
        codes = Counter(f.country_code for line in self.namings for f in line if f.office_code == office)
        return next((code for code, _ in codes.most_common() if code is not None), found.country_code)

    def _is_abroad(self, found: Found) -> bool:
        """ "Hazine Bakanlığı": the country whose papers are read has none of that name; "Adalet Bakanlığı": it has,
        but the article tells of others.
        """
        home, name = self.lexicon.title_words["home"], self.lexicon.fold(found.text)
        return name in home["abroad"] or name not in home["domestic"] and not self.names_home

    def _country_told_of(self, found: Found) -> str | None:
        """ "Trump İran'ı kınadı. Hazine Bakanlığı ...": of the land of whoever the sentences before begin with."""
        home = self.lexicon.title_words["home"]
        first = [line[0] for line in self.namings if line and found.start - home["reach"] < line[0].start < found.start]
        for naming in reversed(first):
            code = naming.country_code or (naming.reference and naming.reference.country_code)
            is_official = naming.office_code in home["state_codes"] or naming.kind == PERSON and naming.reference
            if code and naming.case == "nom" and naming.derivation is None and (naming.kind == COUNTRY or is_official):
                return code
        return None

    def _country_before(self, found: Found) -> str | None:
        """ "Seul'de Dışişleri Bakanlığına çağrıldı": of the land of the town straight before it."""
        before = self.mentions[-1] if self.mentions else None
        is_where = before is not None and before.case == "loc" and before.full_end + 1 == found.start
        return self.entities[before.entity].country_code if before is not None and is_where else None

    def _summoner(self, found: Found) -> str | None:
        """ "Fransa'nın Tahran Büyükelçisi Dışişleri Bakanlığına çağrıldı": of the land where the envoy is posted."""
        if found.case != "dat":
            return None
        here = next((line for line in self.namings if found in line), ())
        posts = (f.post for f in reversed(here) if f.kind == PERSON and f.end <= found.start)
        return next((post for post in posts if post is not None), None)

    def _institution_like(self, found: Found) -> int | None:
        """ "Yunanistan Dışişleri Bakanlığı ... Dışişleri Bakanlığından yapılan açıklamada": the one named before."""
        for mention in reversed(self.mentions):
            entity = self.entities[mention.entity]
            if entity.subtype == found.subtype and entity.name.endswith(f" {found.text}"):
                return mention.entity
        return None

    def mention(self, found: Found, entity: int, form: str = "name") -> Mention:
        mention = Mention(
            found.start, found.end, found.full_end, entity, found.phrase_start, form, found.case, found.number,
            found.derivation, found.office, found.office_code, found.country_code, found.is_former, found.post,
        )  # fmt: skip
        self.mentions.append(mention)
        return mention

    def _index_person(self, index: int, text: str) -> None:
        for token in name_key(text, self.lexicon).split():
            if index not in self.people_by_token[token]:
                self.people_by_token[token].append(index)

    # ------------------------------------------------------------ people

    def person(self, found: Found) -> int:
        """The person named, an earlier one where the names agree; full names are to be asked for before short ones."""
        key = name_key(found.text, self.lexicon)
        tokens = key.split()
        listed = found.reference if found.reference is not None and found.reference.kind == PERSON else None
        if len(tokens) == 1:
            known = self._by_short_name(tokens[0], found)
            if known in self.kin and (listed is not None or self._official(key, found) is not None):
                known = None
        else:
            known = None if listed else self._by_full_name(tokens, found)
        if known is None:
            official = listed or self._official(key, found)
            if official is not None:
                known = self.reference(official)
            else:
                known = self.entity(PERSON, found.text, found.country_code, None)
                if found.start in self.kin_starts:
                    self.kin.add(known)
            self._index_person(known, found.text)
        if _is_of_body(found) and self.entities[known].country_code is None:
            self.entities[known].subtype = OF_BODY
        self._add_name(known, found.text, tokens)
        if len(tokens) > 1 or found.office:
            self.introductions[known] += [found] if found.also is None else [found, found.also]
        return known

    def _add_name(self, index: int, text: str, tokens: list[str]) -> None:
        entity = self.entities[index]
        if len(text) > len(entity.name) and entity.reference_id is None and len(tokens) > 1:
            entity.aliases.add(entity.name)
            entity.name = text
            self._index_person(index, text)
        elif text != entity.name:
            entity.aliases.add(text)

    def _by_full_name(self, tokens: list[str], found: Found) -> int | None:
        for index in self.people_by_token.get(tokens[-1], []) + self.people_by_token.get(tokens[0], []):
            entity = self.entities[index]
            if entity.country_code and found.country_code and entity.country_code != found.country_code:
                continue
            for name in self.names_of(index):
                mine = name_key(name, self.lexicon).split()
                if len(mine) > 1 and names_agree(tokens, mine):
                    return index
        return None

    def _by_short_name(self, key: str, found: Found) -> int | None:
        """Who of those named in full a surname or first name means: the office before it decides, then nearness."""
        usable = [
            i
            for i in self.people_by_token.get(key, [])
            if self._is_end_of_name(i, key) and self._same_country(i, found) and not self._clashes(i, found)
        ]
        if found.office_code:
            usable = [i for i in usable if self.holds(i, found.office_code)] or usable
        usable = self.without_kin(usable)
        if len(usable) > 1:
            before = [
                (max((f.start for f in self.introductions[i] if f.start < found.start), default=-1), i) for i in usable
            ]
            return max(before)[1]
        if usable:
            return usable[0]
        return self._by_first_name(key, found) if found.office_code else None

    def without_kin(self, namesakes: list[int]) -> list[int]:
        """ "Trump'ın kızı Ivanka Trump Seul'e gitti. Trump ...": the surname alone is not that of the relative."""
        return [i for i in namesakes if i not in self.kin] or namesakes if self.kin else namesakes

    def names_of(self, index: int) -> Iterator[str]:
        """Every name of a person, those of the reference data too."""
        entity = self.entities[index]
        yield entity.name
        yield from entity.aliases
        listed = self.lexicon.names.get(entity.reference_id or "")
        if listed is not None:
            yield from listed.aliases

    def _is_end_of_name(self, index: int, key: str) -> bool:
        for name in self.names_of(index):
            words = name_key(name, self.lexicon).split()
            if words and key in (words[0], words[-1]):
                return True
        return False

    def _same_country(self, index: int, found: Found) -> bool:
        mine = self.entities[index].country_code
        return not mine or not found.country_code or mine == found.country_code

    def _clashes(self, index: int, found: Found) -> bool:
        """Nobody is called ambassador and president in one article; of two namesakes one is."""
        apart = self.lexicon.title_words["apart"]["codes"]
        given = {f.office_code for f in self.introductions[index] if f.office_code and not f.is_former}
        if found.office_code not in apart or found.is_former:
            return False
        return bool(given) and given <= set(apart) and found.office_code not in given

    def _by_first_name(self, key: str, found: Found) -> int | None:
        """A first name that stands where the surname fell out: "Kremlin Sözcüsü Dimitriy ,"."""
        if found.text and self.lexicon.fold(found.text) not in self.lexicon.first_names:
            return None
        for index, given in self.introductions.items():
            is_like = self.entities[index].name[:1] == found.text[:1] and self._same_country(index, found)
            if is_like and any(f.office_code == found.office_code for f in given):
                return index
        if found.country_code is None:
            return None
        namesakes = self._in_office(officials_by_first_name(self.lexicon).get(key, ()), found)
        return self.reference(namesakes[0]) if len(namesakes) == 1 else None

    def _official(self, key: str, found: Found) -> Name | None:
        """The official of the reference data whose name or unique surname this is."""
        candidates = officials_by_key(self.lexicon).get(key, ())
        if not candidates and key[1:2] == " ":
            surname = officials_by_key(self.lexicon).get(key.split()[-1], ())
            candidates = tuple(c for c in surname if name_key(c.name, self.lexicon).startswith(key[0]))
        if found.country_code:
            same = [c for c in candidates if c.country_code == found.country_code]
            candidates = tuple(same or ([] if " " not in key else [c for c in candidates if c.country_code is None]))
        if not candidates and found.country_code and found.office_code:
            # "Çin Devlet Başkanı Şi": a family name that comes first tells too little without the office.
            family = officials_by_first_name(self.lexicon).get(key, ())
            is_family = found.country_code in self.lexicon.title_words["names"]["family_name_first"]
            candidates = self._in_office(family, found) if is_family else ()
        if len(candidates) > 1 and found.office_code:
            candidates = tuple(c for c in candidates if found.office_code in self.term_codes(c.reference_id))
        if len(candidates) > 1:
            day, lexicon = self.published_on, self.lexicon
            candidates = tuple(c for c in candidates if _terms_on(c.reference_id, day, lexicon)) or candidates
        if len(candidates) == 1 and (" " in key or found.office or found.country_code or len(key) > 4):
            return candidates[0]
        return None

    def _in_office(self, namesakes: Iterable[Name], found: Found) -> tuple[Name, ...]:
        """Those of the country who hold the office on the day of the article, or ever held it; if none, one that it is
        a wider word for.
        """
        theirs = [(n, self.term_codes(n.reference_id)) for n in namesakes if n.country_code == found.country_code]
        exact = tuple(name for name, codes in theirs if found.office_code in codes)
        wider = stands_for(found.office_code or "", self.lexicon)
        return exact or tuple(name for name, codes in theirs if not codes.isdisjoint(wider))

    # ------------------------------------------------------------ offices

    def term_codes(self, reference_id: str) -> frozenset[str]:
        """Codes of the offices a listed official holds on the day of the article, or ever where that is unknown."""
        return _codes_of_terms(reference_id, self.published_on, self.lexicon)

    def codes_of(self, index: int) -> set[str]:
        """Codes of the offices a person holds, from the text or the reference data."""
        codes = {f.office_code for f in self.introductions[index] if f.office_code and not f.is_former}
        listed = self.entities[index].reference_id
        return codes if listed is None else codes | self.term_codes(listed)

    def holds(self, index: int, code: str) -> bool:
        """Whether a person may be meant by an office of this code: "Bakan" is a foreign minister too."""
        return not self.codes_of(index).isdisjoint(stands_for(code, self.lexicon))


def _is_of_body(found: Found) -> bool:
    """ "AB Sözcüsü", "UNIFIL Komutanı": holds the office in a body of states, to which no state has sent them."""
    body = found.organization.reference if found.organization is not None else None
    if body is None or found.country_code is not None or found.is_former or found.office_code in OF_STATES:
        return False
    return body.subtype in BODIES and body.country_code is None


def _terms_on(reference_id: str, day: str | None, lexicon: Lexicon) -> list[dict[str, str]]:
    """The terms of a listed official on that day."""
    if day is None:
        return []
    terms = lexicon.terms.get(reference_id, ())
    return [t for t in terms if t["started_on"] <= day and (not t["ended_on"] or t["ended_on"] >= day)]


@lru_cache(maxsize=4096)
def _codes_of_terms(reference_id: str, day: str | None, lexicon: Lexicon) -> frozenset[str]:
    terms = _terms_on(reference_id, day, lexicon) or lexicon.terms.get(reference_id, ())
    return frozenset([term["office_code"] for term in terms])


def stands_for(code: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The code and those it is a shorter word for."""
    return (code, *lexicon.title_words["stands_for"].get(code, ()))
