"""Decide whether a trigger with its participants is an event of the codebook."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from extract.actors import Actors
from extract.actors.model import COUNTRY, MEDIA, ORGANIZATION, PERSON, PLACE
from extract.clauses import CONVERB, FINITE, NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse
from extract.events.model import (
    DONE_TO_PEOPLE,
    ENVOY_CODES,
    ENVOYS,
    MUTUAL,
    ON_MISSIONS,
    ONE_SIDED,
    OWN_WORDS,
    SPEECH_ACTS,
    Argument,
    Slots,
)
from extract.events.phrases import borrowed
from extract.events.recipients import BORROWED
from extract.factuality import Factuality, is_fact
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, has_unnamed_subject, is_passive

# That somebody is named to whom it is done; a phrase of several words says enough without ("destek sözü verdi").
TO_SOMEBODY = frozenset({"recipient", "content_party", "dat:party", "acc:party"})

OF_WORDS = frozenset({"owned", "impossible", "ending", "after", "content", "near"})

# Where an international body meets, many sides meet; before an embassy, people stand against another state.
BY_ITSELF = frozenset({"subject:international", "subject|attributive:international", "subject|attributive:embassy"})


def is_vetoed(parse: Parse, lexicon: Lexicon) -> bool:
    """Matches, storms and films borrow the words of diplomacy and war."""
    if not lexicon.vetoes.isdisjoint(parse.line.words):
        return True
    sentence = parse.line.folded[parse.line.sentence.start : parse.line.sentence.end]
    return any(phrase in sentence for phrase in lexicon.words["veto"]["phrases"])


class Conditions(NamedTuple):
    """What a trigger requires: of the words around it, and of who takes part."""

    of_words: tuple[str, ...]
    of_parties: tuple[str, ...]


@cache
def _conditions(requires: tuple[str, ...]) -> Conditions:
    left = [c for c in requires if c not in ("statement", "cue")]  # seen to by the finder
    of_words = tuple(c for c in left if c.partition(":")[0] in OF_WORDS)
    return Conditions(of_words, tuple(c for c in left if c not in of_words))


def fits_words(trigger: Trigger, slots: Slots, parse: Parse, lexicon: Lexicon) -> bool:
    """Whether the words around are those the trigger requires, which is seen at once."""
    required = _conditions(trigger.requires).of_words
    return not required or _is_only_named(trigger, slots) or all(_has_words(c, slots, parse, lexicon) for c in required)


def _is_only_named(trigger: Trigger, slots: Slots) -> bool:
    """ "uluslararası anlaşmalara aykırı": an agreement only named is none that was made."""
    return trigger.event_type == "agreement" and trigger.is_light and slots.clause is None


def _has_words(condition: str, slots: Slots, parse: Parse, lexicon: Lexicon) -> bool:
    place, _, listed = condition.partition(":")
    if place == "owned":
        return _governs_owned(slots, parse, lexicon)
    if place == "impossible":
        form = slots.clause.predicate.form if slots.clause is not None else None
        return form is not None and form.passive and form.able and form.negative
    wanted = tuple(listed.split("|"))
    if place == "ending":
        return slots.clause is not None and any(
            word.rstrip("\"'”’»").endswith(wanted) for word in _words_before(slots, parse)[-1:]
        )
    if place == "after":
        following = parse.line.folded[_end_of(slots) : parse.line.sentence.end].split()[:3]
        return any(word.startswith(wanted) for word in following)
    before = _words_before(slots, parse, of_clause=place == "content")[-4:]
    return any(word.lstrip("\"'“”").startswith(wanted) for word in before)


def is_satisfied(
    trigger: Trigger, slots: Slots, arguments: list[Argument], parse: Parse, actors: Actors, lexicon: Lexicon
) -> bool:
    parties = [a for a in arguments if a.entity is not None]
    if not parties:
        return False
    acting = [a for a in arguments if a.role == "actor"]
    if trigger.is_light and slots.clause is None and trigger.frame == MUTUAL and len(acting) < 2:
        return False
    if _is_only_named(trigger, slots):
        return bool(slots.get("between") or slots.get("subject"))
    form = slots.clause.predicate.form if slots.clause is not None else None
    is_active = slots.noun is None and form is not None and not form.passive
    if is_active and not acting and BY_ITSELF.isdisjoint(trigger.requires):
        return False
    is_open = trigger.event_type in ONE_SIDED & SPEECH_ACTS and " " in trigger.stem and bool(acting)
    wanted = [c for c in _conditions(trigger.requires).of_parties if not (is_open and c in TO_SOMEBODY)]
    return all(_holds(c, slots, acting, parties, parse, actors, lexicon) for c in wanted)


def _holds(
    condition: str,
    slots: Slots,
    acting: list[Argument],
    parties: list[Argument],
    parse: Parse,
    actors: Actors,
    lexicon: Lexicon,
) -> bool:
    slot, _, wanted = condition.partition(":")
    if condition in ("recipient", "content_party"):
        return any(a.role == "recipient" for a in parties)
    if condition == "partner":
        return len(acting) > 1
    if condition == "party":
        return bool(parties)
    names = slot.split("|")
    if slots.clause is not None and slots.clause.predicate.shape == PARTICIPLE and slot in ("acc", "dat", "abl"):
        names.append("head")  # "ayak bastığı Pyongyang": what the verb governs stands behind it
    phrases = [phrase for name in names for phrase in slots.get(name)]
    if not phrases and slot in BORROWED:
        phrases = borrowed(parse, slots, (slot,), lexicon)
    for phrase in phrases:
        kinds = {actors.entities[actors.mentions[m].entity].kind for m in phrase.mentions}
        subtypes = {actors.entities[actors.mentions[m].entity].subtype for m in phrase.mentions}
        if wanted == "party" and kinds & {PERSON, ORGANIZATION, COUNTRY, PLACE}:
            return True
        if wanted == "place" and kinds & {PLACE, COUNTRY}:
            return True
        if wanted == "institution" and subtypes & {"ministry", "embassy"}:
            return True
        if wanted in kinds | subtypes:
            return True
    return False


def _governs_owned(slots: Slots, parse: Parse, lexicon: Lexicon) -> bool:
    """ "Seul, kararın iptalini istedi": the object is a noun somebody owns."""
    clause = slots.clause
    if clause is None or clause.subject is None or clause.predicate.shape != FINITE:
        return False
    return any(lexicon.endings.owned_oblique.match(word) for word in _words_before(slots, parse)[-1:])


def _end_of(slots: Slots) -> int:
    return slots.clause.predicate.end if slots.clause is not None else slots.noun.end if slots.noun is not None else 0


def _words_before(slots: Slots, parse: Parse, *, of_clause: bool = True) -> list[str]:
    """The words of the clause before its verb, or of the sentence; without a clause those before the noun."""
    begin = slots.clause.start if slots.clause and of_clause else parse.line.sentence.start
    end = slots.clause.predicate.start if slots.clause else slots.noun.start if slots.noun else begin
    return parse.line.folded[begin:end].split()


def _is_side(entity_index: int, actors: Actors) -> str | None:
    """The state, international body or armed group a participant stands for; None for private people."""
    entity = actors.entities[entity_index]
    if entity.kind == COUNTRY:
        return entity.country_code
    if entity.kind == PERSON:
        is_official = entity.reference_id is not None or (entity.office_code not in (None, "other", "agency_head"))
        if not is_official:
            return None
        return entity.country_code or (entity.name if entity.reference_id is not None else None)
    if entity.kind == PLACE:
        return entity.name if entity.subtype == "region" else None
    if entity.kind == ORGANIZATION:
        if entity.subtype in ("media", "agency", "company", "party"):
            return None
        return entity.country_code or entity.name
    return None


def _citizenship(argument: Argument, actors: Actors) -> str | None:
    entity = actors.entities[argument.entity] if argument.entity is not None else None
    return entity.country_code if entity is not None and entity.kind in (PERSON, ORGANIZATION) else None


def _is_envoy(argument: Argument, actors: Actors) -> bool:
    """An ambassador, by name or as "Fransa'nın Ankara Büyükelçisi", who stands for the state that sent one."""
    if argument.entity is None:
        return False
    named = [m.office_code for m in actors.mentions if m.start == argument.start and m.entity == argument.entity]
    return any(code in ENVOY_CODES for code in (actors.entities[argument.entity].office_code, *named))


def _is_mission(argument: Argument, actors: Actors) -> bool:
    entity = actors.entities[argument.entity] if argument.entity is not None else None
    return entity is not None and (entity.subtype == "embassy" or entity.office_code in ENVOY_CODES)


def is_diplomatic(trigger: Trigger, arguments: list[Argument], actors: Actors) -> bool:
    """Two sides at least, of which one is a state, an official, an international body or an armed group.

    One side is enough for what is said to the world, in an article that is about several states.
    """
    doers = [actors.entities[a.entity] for a in arguments if a.role == "actor" and a.entity is not None]
    if doers and all(doer.subtype in MEDIA for doer in doers):
        return False  # a paper reports what is demanded, and demands nothing
    sides = {s for a in arguments if a.entity is not None and (s := _is_side(a.entity, actors))}
    if trigger.event_type in DONE_TO_PEOPLE:
        # A private citizen or company abroad is a matter of two states: a pilot handed back, a bank sanctioned.
        sides |= {c for a in arguments if a.role == "recipient" and (c := _citizenship(a, actors))}
    if len(sides) > 1 or not BY_ITSELF.isdisjoint(trigger.requires):
        return True
    if trigger.event_type == "visit" and not any(a.role == "recipient" for a in arguments):
        return any(a.entity is not None and actors.entities[a.entity].kind == PERSON for a in arguments) and bool(sides)
    if trigger.event_type in ENVOYS and any(_is_envoy(a, actors) for a in arguments):
        return True
    if trigger.event_type in ON_MISSIONS and any(_is_mission(a, actors) for a in arguments if a.role == "recipient"):
        return True
    if trigger.event_type in OWN_WORDS and not any(a.role == "actor" for a in arguments):
        return False
    if not sides or trigger.event_type not in ONE_SIDED:
        return False
    return len({e.country_code for e in actors.entities if e.country_code}) >= 2


def is_process(noun: NounTrigger | None, arguments: Sequence[Argument], actors: Actors) -> bool:
    """ "Moskova ile Pyongyang arasındaki görüşmeler": talks between states in the plural name no single sitting."""
    if noun is None or noun.form.number != "p":
        return False
    return not any(a.entity is not None and actors.entities[a.entity].kind == PERSON for a in arguments)


def is_broken_off(noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "Rusya ile temaslar askıya alındı": what goes on no longer; one talk that was cut short was held."""
    if noun is None or noun.form.number != "p" or noun.governor is None:
        return False
    predicate = noun.governor.predicate
    prefix = predicate.entry.prefix if predicate.entry is not None else ""
    return f"{prefix} {predicate.lemma}".lstrip() in lexicon.words["broken_off"]["verbs"]


def by_channel(event_type: str, parse: Parse, slots: Slots, end: int, lexicon: Lexicon) -> str:
    """A talk "telefonla" is a phone call wherever in the clause the word stands."""
    if event_type != "meeting":
        return event_type
    start = slots.clause.start if slots.clause is not None else parse.line.sentence.start
    words = parse.line.folded[start:end].replace(",", " ").split()
    channels = lexicon.words["channels"]
    return next((kind for kind, names in channels.items() if any(w in names for w in words)), event_type)


def judge_allegation(
    judged: Factuality,
    parse: Parse,
    clause: Clause | None,
    said: Statement | None,
    arguments: Sequence[Argument],
    actors: Actors,
    lexicon: Lexicon,
) -> Factuality:
    """What one side says another has done is alleged, unless the article says so itself, or takes it for known."""
    if said is None:
        return _claimed_by_unnamed(parse, clause, lexicon) or judged
    if is_fact(parse, clause, lexicon):
        return judged
    speaker = actors.entities[said.speaker]
    sides = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None and a.role == "actor"}
    if speaker.subtype == "media" or (speaker.country_code is not None and speaker.country_code in sides):
        return judged
    return Factuality("alleged", said.cue_start, said.cue_end)


def _claimed_by_unnamed(parse: Parse, clause: Clause | None, lexicon: Lexicon) -> Factuality | None:
    """ "Uzmanlar, İran'ın füze verdiğini bildirdi": told by somebody for whom the text has no name."""
    if clause is None or clause.predicate.shape != NOMINAL:
        return None
    after = (c for c in parse.clauses if c.predicate.verb_start >= clause.predicate.end)
    report = next((c for c in after if c.predicate.shape in (FINITE, CONVERB)), None)
    if report is None or report.subject is not None or is_passive(report, lexicon):
        return None
    told = report.predicate
    is_report = told.entry is not None and told.entry.cue is not None
    if not is_report or not has_unnamed_subject(parse, parse.line.sentence.start, told.cue_start, lexicon):
        return None
    return Factuality("alleged", told.cue_start, told.end)
