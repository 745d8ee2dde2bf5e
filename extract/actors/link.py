"""Decide which namings of an article are one actor, and add what refers back to them."""

from __future__ import annotations

from datetime import date
from operator import attrgetter

from extract.actors.assembled import add_assembled
from extract.actors.found import COUNTERPART, Found, Line
from extract.actors.groups import add_groups, add_own_country
from extract.actors.linker import Linker, stands_for
from extract.actors.model import COUNTRY, OF_BODY, PERSON, PLACE, Actors, Entity, Mention
from extract.actors.names import is_kin
from extract.actors.nationalities import describes, says_nationality
from extract.actors.officials import name_key
from extract.actors.same_country import add_same_country
from extract.actors.short_forms import add_short_forms
from extract.actors.titles import resolve_titles
from extract.actors.twins import add_twins
from extract.lexicon import Lexicon

SPOKEN_REACH, SPOKEN_WORDS = 40, 3  # characters and words behind a country in which it is told what is said to it
TRAVEL_REACH, TRAVEL_WORDS = 40, 3  # characters and words behind a place in which the verb of travelling stands


def link(lines: list[Line], namings: list[list[Found]], lexicon: Lexicon, published_on: date | None) -> Actors:
    """Entities and mentions of an article from what was found in each of its lines."""
    linker = Linker(lexicon, published_on, namings)
    named = [f for line in namings for f in line if f.kind == PERSON and not f.is_title_only]
    words = {f.start: len(name_key(f.text, lexicon).split()) for f in named}
    if lines:
        linker.kin_starts = _kin_starts(lines[0].folded, named, lexicon)
    _forget_namesakes([f for f in named if f.start not in linker.kin_starts], words, lexicon)
    people = {
        f.start: linker.person(f) for f in sorted(named, key=lambda f: (-words[f.start], f.start)) if words[f.start]
    }
    for line_namings in namings:
        for found in line_namings:
            _add(linker, found, people)
    _settle(linker)
    _specify(linker)
    add_short_forms(linker, lines)
    _settle_counterparts(linker)
    resolve_titles(linker, namings, lines)
    _specify(linker)
    _settle_countries(linker, lines[0].text if lines else "")
    add_twins(linker, lines)
    add_assembled(linker, lines)
    add_groups(linker, lines)
    add_same_country(linker, lines)
    add_own_country(linker, lines)
    linker.mentions.sort(key=attrgetter("start", "end"))
    return _actors(linker)


def _kin_starts(folded: str, named: list[Found], lexicon: Lexicon) -> frozenset[int]:
    """ "Erdoğan ve eşi Emine Erdoğan", "kızı ve danışmanı Ivanka Trump": where relatives are named."""
    kin, joining = lexicon.words["kin"]["words"], lexicon.title_words["small"]["and"]
    before = tuple(f"{word} {end}" for word in kin for end in ("", f"{joining} "))
    return frozenset(f.start for f in named if f.reference is None and folded.endswith(before, 0, f.phrase_start))


def _forget_namesakes(named: list[Found], words: dict[int, int], lexicon: Lexicon) -> None:
    """A surname alone is not that of somebody we know where the article names another one in full."""
    short = [f for f in named if f.reference is not None and words[f.start] == 1 and not f.office]
    if not short:
        return
    full = {name_key(f.text, lexicon).split()[-1] for f in named if words[f.start] > 1 and f.reference is None}
    known = {name_key(f.text, lexicon).split()[-1] for f in named if words[f.start] > 1 and f.reference is not None}
    for found in short:
        key = name_key(found.text, lexicon)
        if key in full and key not in known:
            found.reference = None


def _actors(linker: Linker) -> Actors:
    lexicon, entities = linker.lexicon, linker.entities
    places = [(index, lexicon.fold(e.name)) for index, e in enumerate(entities) if e.kind == PLACE]
    seats = {index: linker.country(lexicon.capitals[name]) for index, name in places if name in lexicon.capitals}
    for entity in list(entities):
        if entity.kind in (PLACE, PERSON) and entity.country_code:
            linker.country(entity.country_code)
    for mention in linker.mentions:
        if mention.post is not None:
            linker.country(mention.post)
            if (own := entities[mention.entity].country_code) is not None:
                linker.country(own)  # whose embassy it is
    countries = {e.country_code: i for i, e in enumerate(entities) if e.kind == COUNTRY and e.country_code is not None}
    return Actors(entities, linker.mentions, countries, seats)


def _add(linker: Linker, found: Found, people: dict[int, int]) -> None:
    if found.kind == PERSON:
        if found.is_title_only or found.start not in people:
            return
        mention = linker.mention(found, people[found.start])
        if not found.office:
            mention.country_code = None
    elif found.is_demonym:
        if found.number != "p":
            # "Rus diplomatlar": no participant by itself, but it says whose they are.
            found.derivation = "from"
        linker.mention(found, linker.country(found.country_code or ""), "name")
    elif found.kind == COUNTRY:
        code = found.country_code or _last_government(linker)
        if code is None:
            return
        entity = linker.country(code)
        form = "metonym" if found.subtype in ("seat", "government") else "name"
        if form == "name":
            linker.entities[entity].aliases.add(found.text)
        linker.mention(found, entity, form)
    elif found.reference is not None:
        entity = linker.reference(found.reference)
        if found.text != linker.entities[entity].name and found.subtype != "press_office":
            linker.entities[entity].aliases.add(found.text)
        if found.acronym:
            linker.entities[entity].aliases.add(found.acronym)
        linker.mention(found, entity)
    else:
        _add_institution(linker, found)


def _add_institution(linker: Linker, found: Found) -> None:
    entity = linker.institution(found)
    if entity is None:
        return
    mention = linker.mention(found, entity)
    if found.country_code is None and " " not in found.text:
        mention.form = "title"
    if found.acronym:
        linker.entities[entity].aliases.add(found.acronym)
        linker.acronyms.setdefault(found.acronym, entity)


def _last_government(linker: Linker) -> str | None:
    """ "Hükümet" alone: of the country whose government was named last."""
    for mention in reversed(linker.mentions):
        entity = linker.entities[mention.entity]
        if entity.kind == COUNTRY and mention.form == "metonym":
            return entity.country_code
    return None


# --------------------------------------------------------------------------- offices and countries


def _settle(linker: Linker) -> None:
    """Office of each person: the first one given that says more than "Bakan", otherwise that."""
    officials = [m for m in linker.mentions if m.office and linker.entities[m.entity].kind == PERSON]
    officials.sort(key=attrgetter("start"))
    short = linker.lexicon.title_words["stands_for"]
    for is_short in (False, True):
        for mention in officials:
            entity = linker.entities[mention.entity]
            if mention.is_former or mention.office_code == COUNTERPART or entity.office:
                continue
            if is_short or mention.office_code not in short or " " in (mention.office or ""):
                entity.office, entity.office_code = mention.office, mention.office_code


def _specify(linker: Linker) -> None:
    """The code behind short offices: "Bakan Fidan" is a foreign minister."""
    short = linker.lexicon.title_words["stands_for"]
    for mention in linker.mentions:
        if not mention.office or " " in mention.office or mention.is_former:
            continue
        entity = linker.entities[mention.entity]
        if entity.kind == PERSON and mention.office_code in short:
            mention.office_code = _specific(linker, mention)
            if entity.office == mention.office:
                entity.office_code = mention.office_code


def _specific(linker: Linker, mention: Mention) -> str | None:
    """What "Bakan Fidan" or "Başkan Trump" is in fact."""
    code = mention.office_code or ""
    known = linker.codes_of(mention.entity)
    for specific in stands_for(code, linker.lexicon)[1:]:
        if specific in known:
            return specific
    entity = linker.entities[mention.entity]
    presidents = linker.lexicon.title_words["president_of"]
    if (mention.country_code or entity.country_code) not in presidents["countries"]:
        return code
    return "head_of_state" if linker.lexicon.fold(mention.office or "") in presidents["offices"] else code


def _settle_counterparts(linker: Linker) -> None:
    """ "Rus mevkidaşı Lavrov" holds the office of whose counterpart he is: the last of another country before."""
    if COUNTERPART not in [mention.office_code for mention in linker.mentions]:
        return
    before: list[Entity] = []
    for mention in sorted(linker.mentions, key=attrgetter("start")):
        entity = linker.entities[mention.entity]
        if entity.kind != PERSON:
            continue
        if mention.office_code == COUNTERPART:
            mention.office = mention.office_code = None
            others = (e for e in reversed(before) if e.country_code != (mention.country_code or ""))
            last = next(others, None)
            if last is not None and last is not entity:
                mention.office, mention.office_code = last.office, last.office_code
                if entity.office is None:
                    entity.office, entity.office_code = last.office, last.office_code
        if entity.office and entity.office_code != COUNTERPART:
            before.append(entity)


def _settle_countries(linker: Linker, text: str) -> None:
    """The country a person represents: as the office says, otherwise as the text around it does."""
    if not any(entity.kind == PERSON and entity.country_code is None for entity in linker.entities):
        return
    mentions = sorted(linker.mentions, key=attrgetter("start"))
    home = linker.lexicon.title_words["home"]
    at_home = any(linker.entities[m.entity].country_code == home["country"] for m in mentions)
    before: list[tuple[int, str]] = []
    adjective: Mention | None = None
    for mention in mentions:
        entity = linker.entities[mention.entity]
        if says_nationality(mention, entity, text, linker.lexicon):
            adjective = mention
        elif entity.kind == PERSON and entity.country_code is None and describes(adjective, mention, text):
            entity.country_code = linker.entities[adjective.entity].country_code if adjective else None
        elif entity.kind == PERSON and entity.country_code is None and before:
            end, code = before[-1]
            between = text[end : mention.phrase_start]
            words = between.split()
            is_theirs = 0 < len(words) < 3 and words[0] in linker.lexicon.words["postpositions"]["on_behalf"]
            entity.country_code = code if is_theirs or is_kin(between, linker.lexicon) else None
        if entity.kind == PERSON and mention.office and entity.country_code is None:
            entity.country_code = mention.country_code
            if entity.country_code is None and entity.reference_id is None and entity.subtype != OF_BODY:
                near = [code for end, code in reversed(before) if mention.phrase_start - end < home["reach"]]
                spoken_to = _spoken_to(linker, mention, mentions, text) if near else set()
                near = [code for code in near if code not in spoken_to]
                host = _of_host(linker, mention, mentions, text)
                entity.country_code = host or _implied(linker, mention, near, at_home=at_home)
        if entity.country_code and mention.form != "pronoun":
            before.append((mention.full_end, entity.country_code))


def _spoken_to(linker: Linker, mention: Mention, mentions: list[Mention], text: str) -> set[str | None]:
    """ "Sözcü Musavi, ABD'yi suçladı": nobody blames, warns or thanks the country of their own."""
    if mention.case != "nom":
        return set()
    end, stems = text.find(". ", mention.full_end), linker.lexicon.words["counterparts"]["aside"]
    codes = set()
    for other in mentions:
        if mention.full_end < other.start < (end if end > 0 else len(text)) and other.case in ("acc", "dat"):
            words = linker.lexicon.fold(text[other.full_end : other.full_end + SPOKEN_REACH]).split()[:SPOKEN_WORDS]
            if any(word.startswith(stems) for word in words):
                codes.add(linker.entities[other.entity].country_code)
    return codes


def _of_host(linker: Linker, mention: Mention, mentions: list[Mention], text: str) -> str | None:
    """ "Fidan, Gana'ya geldi. Fidan, Savunma Bakanı Dominic Nitiwul ile görüştü": whom a visitor meets is of the
    land he has come to.
    """
    home = linker.lexicon.title_words["home"]
    is_met = mention.case in ("ins", "acc") or text.startswith(home["met"], mention.full_end)
    before = mentions[: mentions.index(mention)] if is_met else []
    visitor = next((m for m in reversed(before) if linker.entities[m.entity].kind == PERSON), None)
    between = text[visitor.full_end : mention.phrase_start] if visitor is not None else ""
    if visitor is None or not between.startswith(", ") or "." in between:
        return None
    own = linker.entities[visitor.entity].country_code
    for place in reversed(before):
        if mention.phrase_start - place.full_end > home["reach"]:
            return None
        entity = linker.entities[place.entity]
        if entity.kind not in (COUNTRY, PLACE) or entity.country_code in (own, None):
            continue
        is_here = place.start > visitor.start and place.case == "loc" and place.derivation is None
        if is_here or _travels_to(linker, place, text) and _travels(linker, visitor, place, before, text):
            return entity.country_code
    return None


def _travels_to(linker: Linker, place: Mention, text: str) -> bool:
    """ "Gana'ya geldi", "Gana'yı ziyaret eden", "Gana ziyaretinde", but not "Gana'dan geldi" or "Gana'ya gidecek"."""
    home = linker.lexicon.title_words["home"]
    begins = tuple(home["travel"].get(place.case or "nom", ()))
    behind = linker.lexicon.fold(text[place.full_end : place.full_end + TRAVEL_REACH]).split(".")[0]
    if behind.startswith(home["met"]):
        return False  # "Gana ile temasları anlattı"
    words = [word.strip(",;") for word in behind.split()[: TRAVEL_WORDS + 1]]
    is_travel = bool(begins) and any(word.startswith(begins) for word in words[:TRAVEL_WORDS])
    return is_travel and not any(word.endswith(home["not_travelled"]) for word in words)


def _travels(linker: Linker, visitor: Mention, place: Mention, before: list[Mention], text: str) -> bool:
    """ "Fidan, Gana'ya geldi", "Gana'ya gelen Fidan", but not "Fidan, Gana'ya gelen Şoygu'dan söz etti"."""
    start, end = text.rfind(". ", 0, place.start), text.find(". ", place.full_end)
    people = [m for m in before if start < m.start and linker.entities[m.entity].kind == PERSON]
    following = [m for m in people if place.start < m.start and (end < 0 or m.start < end)]
    if following:
        return following[0].entity == visitor.entity
    leading = [m for m in people if m.start < place.start]
    return not leading or any(m.entity == visitor.entity for m in leading)


def _implied(linker: Linker, mention: Mention, near: list[str], *, at_home: bool) -> str | None:
    """In a paper's own country offices stand without its name; elsewhere the country named last is meant.

    An envoy does not represent the country where he is posted: "Tahran Büyükelçisi".
    """
    lexicon = linker.lexicon
    spec = lexicon.title_words["home"]
    office = lexicon.fold(mention.office or "")
    if office in spec["offices"] and (at_home or not near):
        return str(spec["country"])
    if mention.office_code not in spec["state_codes"]:
        return None
    posts = {lexicon.capitals.get(word) for word in office.split()} - {None}
    near = [code for code in near if code not in posts]
    return near[0] if near else str(spec["country"])


__all__ = ["link", "name_key"]
