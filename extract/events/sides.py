"""Decide whether what is told is a matter between states: who stands for which side."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import COUNTRY, MEDIA, OF_BODY, ORGANIZATION, PERSON, PLACE
from extract.clauses import NOMINAL, Clause, Parse
from extract.events.model import (
    DONE_TO_PEOPLE,
    ENVOY_CODES,
    ENVOYS,
    FORCE,
    ON_MISSIONS,
    ONE_SIDED,
    OWN_WORDS,
    Argument,
    is_person,
)
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement

# Where an international body meets, many sides meet; before an embassy, people stand against another state.
BY_ITSELF = frozenset(
    {
        "subject:international",
        "subject|loc:international",
        "subject|attributive:international",
        "subject|attributive:embassy",
    }
)

# What one is charged with that stands with the doer alone, and what an utterance does that charges it.
CHARGING = frozenset({"accuse", "claim"})

PRIVATE = frozenset({"club", "company", "ngo", *MEDIA})
DEALS = frozenset({"agreement", "cooperation", "arms_transfer"})  # which firms make with other states and their firms


def is_diplomatic(trigger: Trigger, arguments: list[Argument], actors: Actors) -> bool:
    """Two sides at least, of which one is a state, an official, an international body or an armed group; in deals also
    two firms of different states.

    One side is enough for what is said to the world, in an article that is about several states, or about one of
    which an international body speaks.
    """
    doers = {actors.entities[a.entity].subtype for a in arguments if a.role == "actor" and a.entity is not None}
    if doers and doers <= MEDIA:
        return False  # a paper reports what is demanded, and demands nothing
    if trigger.event_type == "sanction" and doers and doers <= PRIVATE:
        return False  # "Galatasaray, Perulu oyuncuyla anlaşmasını sona erdirdi": a matter of business
    sides = {s for a in arguments if a.entity is not None and (s := _is_side(a.entity, actors))}
    if trigger.event_type in DONE_TO_PEOPLE:
        # A private citizen or company abroad is a matter of two states: a pilot handed back, a bank sanctioned.
        sides |= {c for a in arguments if a.role == "recipient" and (c := _citizenship(a, actors))}
    elif trigger.event_type in DEALS:
        sides |= {c for a in arguments if _is_firm(a, actors) and (c := _citizenship(a, actors))}
    if len(sides) > 1 or not BY_ITSELF.isdisjoint(trigger.requires):
        return True
    if trigger.event_type == "visit" and not any(a.role == "recipient" for a in arguments):
        return any(is_person(a, actors) for a in arguments) and bool(sides)
    if trigger.event_type in ENVOYS and any(_is_envoy(a, actors) for a in arguments):
        return True
    if trigger.event_type in ON_MISSIONS and any(_is_mission(a, actors) for a in arguments if a.role == "recipient"):
        return True
    if trigger.event_type in OWN_WORDS and not any(a.role == "actor" for a in arguments):
        return False
    if not sides or not (trigger.is_open or trigger.event_type in ONE_SIDED):
        return False
    return len(sides | {e.country_code for e in actors.entities if e.country_code}) >= 2


def _is_side(entity_index: int, actors: Actors) -> str | None:
    """The state, international body or armed group a participant stands for; None for private people."""
    entity = actors.entities[entity_index]
    if entity.kind == COUNTRY:
        return entity.country_code
    if entity.kind == PERSON:
        is_known = entity.reference_id is not None or entity.subtype == OF_BODY
        if not is_known and entity.office_code in (None, "other", "agency_head"):
            return None
        is_side = is_known or entity.office_code == "armed_group_leader"
        return entity.country_code or (entity.name if is_side else None)
    if entity.kind == PLACE:
        return entity.name if entity.subtype == "region" else None
    if entity.kind == ORGANIZATION:
        if entity.subtype in ("media", "agency", "company", "party"):
            return None  # but a state's company stands for the state
        return entity.country_code or entity.name
    return None


def _citizenship(argument: Argument, actors: Actors) -> str | None:
    entity = actors.entities[argument.entity] if argument.entity is not None else None
    return entity.country_code if entity is not None and entity.kind in (PERSON, ORGANIZATION) else None


def _is_firm(argument: Argument, actors: Actors) -> bool:
    return argument.entity is not None and actors.entities[argument.entity].subtype == "company"


def _is_envoy(argument: Argument, actors: Actors) -> bool:
    """An ambassador, by name or as "Fransa'nın Ankara Büyükelçisi", who stands for the state that sent one."""
    if argument.entity is None:
        return False
    named = [m.office_code for m in actors.mentions if m.start == argument.start and m.entity == argument.entity]
    return any(code in ENVOY_CODES for code in (actors.entities[argument.entity].office_code, *named))


def _is_mission(argument: Argument, actors: Actors) -> bool:
    entity = actors.entities[argument.entity] if argument.entity is not None else None
    return entity is not None and (entity.subtype == "embassy" or entity.office_code in ENVOY_CODES)


def is_struck_abroad(
    trigger: Trigger, arguments: Sequence[Argument], place: Sequence[Argument], actors: Actors
) -> bool:
    """ "Irak'ta ABD askerlerine (NATO konvoyuna) saldırı düzenlendi": where it was makes it a matter of two sides."""
    where = {actors.entities[a.entity].country_code for a in place if a.entity is not None} - {None}
    done_to = [actors.entities[a.entity] for a in arguments if a.role == "recipient" and a.entity is not None]
    struck = {e.country_code or (e.name if e.subtype == "international" else None) for e in done_to}
    return trigger.event_type == "attack" and bool(where) and bool(struck - {None}) and where.isdisjoint(struck)


def is_charged_abroad(
    trigger: Trigger,
    parse: Parse,
    clause: Clause | None,
    arguments: Sequence[Argument],
    said: Statement | None,
    actors: Actors,
    lexicon: Lexicon,
) -> bool:
    """ "ABD, Suriye'yi hastaneleri vurmakla suçladı": what another state charges one with is a matter of the two."""
    if trigger.event_type not in FORCE or said is None or said.act not in CHARGING or clause is None:
        return False
    form = clause.predicate.form
    is_told = form is not None and not form.negative and (form.case == "ins" or form.suffix == "factive")
    accuser, doers = _is_side(said.speaker, actors), [a for a in arguments if a.role == "actor"]
    if not is_told or accuser is None or len(doers) != len(arguments):
        return False
    owner = clause.subject if clause.subject is not None and clause.subject.is_owner else None
    before = parse.line.folded[parse.line.sentence.start : owner.start].split()[-1:] if owner is not None else []
    if any(lexicon.endings.any_genitive.match(word) for word in before):
        return False  # "bir örgütün Peru'nun doğusunda saldırı düzenlediğini": not Peru
    sides = {_is_side(a.entity, actors) for a in doers if a.entity is not None}
    return bool(sides - {None}) and accuser not in sides


def is_to_own_people(parse: Parse, stop: int, actors: Actors, lexicon: Lexicon) -> bool:
    """ "Fransa, vatandaşlarını İran'a gitmemeleri konusunda uyardı"; but "İran, ABD vatandaşlarını uyardı"."""
    stems, line = lexicon.words["citizens"]["stems"], parse.line
    before = line.folded[line.sentence.start : stop]
    if not any(stem in before for stem in stems):
        return False
    people = next((t for t in line.tokens_in(line.sentence.start, stop) if t.folded.startswith(stems)), None)
    if people is None or people.folded in lexicon.words["citizens"]["single"]:
        return False  # "ABD vatandaşı Paul Whelan'ın serbest bırakılmasını istedi"
    if any(c.predicate.start == people.end + 1 and _is_done_to_them(c) for c in parse.clauses):
        return False  # "vatandaşlarının serbest bırakılmasını istedi"
    of = [m for p in parse.phrases if p.end + 1 == people.start for m in p.mentions]
    codes = {actors.entities[actors.mentions[m].entity].country_code for m in of}
    others = [m for p in parse.phrases if p.end < people.start for m in p.mentions if m not in of]
    own = {actors.entities[actors.mentions[m].entity].country_code for m in others}
    return not codes or bool(codes & own - {None})


def _is_done_to_them(clause: Clause) -> bool:
    form = clause.predicate.form
    return clause.predicate.shape == NOMINAL and form is not None and form.passive and form.suffix == "action"
