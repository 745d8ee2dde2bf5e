"""Put the tellings of one happening in an article together."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import COUNTRY, PERSON, PLACE
from extract.clauses import FINITE, FUTURE, NounTrigger, Parse
from extract.events.model import LEAD, MUTUAL_TYPES, REACH, SPEECH_ACTS, Event, EventMention
from extract.events.names import are_different
from extract.factuality import judge_reference
from extract.lexicon import Lexicon, Trigger
from extract.statements import government_of
from extract.times import TimeExpression

PLANS = frozenset({"planned", "postponed", "cancelled"})
CROWD = 3
AHEAD = PLANS | {"hypothetical"}
APART = PLANS | {"denied", "alleged"}


def nearest(events: Sequence[Event], parse: Parse, position: int, actors: Actors) -> list[Event]:
    """What "görüşmede" may mean: what was told before it, first what is no aside, then what is ahead or past as the
    sentence is, then that of somebody the sentence names, then the last.
    """
    named = {government_of(actors.mentions[m].entity, actors) for phrase in parse.phrases for m in phrase.mentions}
    told = [e for e in events if e.mentions[0].start < position]
    told.sort(key=lambda event: -event.mentions[-1].start)
    is_ahead = _looks_ahead(parse, position)

    def unfitness(event: Event) -> tuple[bool, bool, bool]:
        differs = is_ahead != (event.mentions[-1].factuality.value in AHEAD)
        return _is_aside(event, events), differs, named.isdisjoint(event.actors)

    return sorted(told, key=unfitness)


def _looks_ahead(parse: Parse, position: int) -> bool:
    """ "Görüşmede ... ele alınması bekleniyordu", "... ele alınacak"."""
    main = [c.predicate for c in parse.clauses if c.predicate.shape == FINITE and c.predicate.start > position]
    if not main:
        return False
    entry, form = main[-1].entry, main[-1].form
    is_planned = entry is not None and entry.factuality == "planned"
    return is_planned or (form is not None and form.suffix in FUTURE)


def _is_aside(event: Event, events: Sequence[Event]) -> bool:
    """ "Görüşmede, Kim'le yaptığı görüşme hakkında bilgi verdi": what was spoken of at another event."""
    first = event.mentions[0]
    return any(
        other.sentence_index == first.sentence_index and other.start < first.start and other.rule.startswith("anaphor")
        for around in events
        if around is not event
        for other in around.mentions
    )


def refer_back(
    events: list[Event],
    parse: Parse,
    noun: NounTrigger,
    triggers: Sequence[Trigger],
    actors: Actors,
    lexicon: Lexicon,
) -> None:
    """ "Görüşmede ...": a bare noun in the singular is the last event of its type."""
    decided = judge_reference(noun, "", lexicon)
    if noun.form.number == "p" or (noun.form.case not in ("loc", "gen", "abl") and not decided.value):
        return
    if noun.governor is not None and not decided.value:
        return
    types = {t.event_type for t in triggers}
    before = (m for phrase in parse.phrases if phrase.start < noun.start for m in phrase.mentions)
    people = {e for e in (actors.mentions[m].entity for m in before) if actors.entities[e].kind == PERSON}
    for event in nearest(events, parse, noun.start, actors):
        if event.event_type in types or (event.event_type == "phone_call" and "meeting" in types):
            if parse.line.sentence.index - event.mentions[-1].sentence_index > REACH:
                continue
            if people and people.isdisjoint(event.actors):
                return  # "Putin'in davet edildiğini ve ziyaretin ...": not the visit of another
            if _names_elsewhere(event, noun, actors):
                continue
            value = judge_reference(noun, event.mentions[0].factuality.value, lexicon)
            event.mentions.append(
                EventMention(
                    noun.start,
                    noun.end,
                    event.event_type,
                    f"anaphor:{triggers[0].stem}",
                    parse.line.sentence.index,
                    [],
                    value,
                    confidence=0.5,
                )
            )
            return


def _names_elsewhere(event: Event, noun: NounTrigger, actors: Actors) -> bool:
    """ "Anchorage zirvesinde": no event that is told of another place, or of none."""
    named = {actors.mentions[m].entity for phrase in noun.phrases for m in phrase.mentions}
    places = {e for e in named if actors.entities[e].kind == PLACE}
    told = {e for mention in event.mentions for e in mention.entities("place")}
    return bool(places) and places.isdisjoint(told)


def add_telling(events: list[Event], mention: EventMention, actors: Actors) -> None:
    for event in reversed(events):
        if _same_type(event, mention) and _same(event, mention, actors):
            if mention.event_type == "phone_call":
                event.event_type = mention.event_type
            event.mentions.append(mention)
            _merge_parties(event, mention, actors)
            return
    event = Event(mention.event_type, [mention])
    _merge_parties(event, mention, actors)
    events.append(event)


def _same_type(event: Event, mention: EventMention) -> bool:
    """A "görüştü" without place or day of its own may turn out to be the phone call told beside it."""
    if event.event_type == mention.event_type:
        return True
    if {event.event_type, mention.event_type} != {"meeting", "phone_call"}:
        return False
    meeting = event.mentions if event.event_type == "meeting" else [mention]
    return all(m.time is None and not any(a.role == "place" for a in m.arguments) for m in meeting)


def _same(event: Event, mention: EventMention, actors: Actors) -> bool:
    first = event.mentions[0]
    if not _agree(event, mention) or any(are_different(m.name, mention.name) for m in event.mentions):
        return False
    if event.event_type not in SPEECH_ACTS and _elsewhere(event, mention, actors):
        return False
    if mention.is_another:
        return False
    if mention.is_given and all(m.name is None for m in event.mentions):
        return False  # "işbirliğini ortaklık anlaşması doğrultusunda": not what was agreed on just now
    dates = [m.time for m in event.mentions if m.time is not None]
    if mention.time is not None and any(not _compatible(mention.time, t) for t in dates):
        return False
    news = [m for m in event.mentions if not m.is_background and not _is_between(m)]
    is_known = mention.name is not None and mention.name.is_known
    if (mention.is_background and mention.time is not None and news and not dates and not is_known) or (
        not mention.is_background and not mention.refers and mention.time is None and dates and not news
    ):
        # The background's dated meeting is not the one that is the news.
        return False
    if first.event_type not in MUTUAL_TYPES:
        doing = sorted((len(event.actors), len(mention.entities("actor"))))
        if doing[0] > 0 and doing[0] != doing[1]:
            return False  # one leader's support is not the support of seven states
        done_to = sorted((len(event.recipients), len(mention.entities("recipient"))))
        if done_to[0] == 1 and done_to[1] >= CROWD:
            return False  # to thank one of seven states is not to thank the seven
        return _covers(event.actors, mention.entities("actor"), actors) and (
            not event.recipients
            or not mention.entities("recipient")
            or _covers(event.recipients, mention.entities("recipient"), actors)
        )
    mine = mention.entities("actor") + mention.entities("recipient")
    return _covers(event.actors + event.recipients, mine, actors)


def _elsewhere(event: Event, mention: EventMention, actors: Actors) -> bool:
    """Told of two countries ("Antalya'da", "daha önce Belarus'ta"); of visits, of two places in one."""
    here, there = ([actors.entities[e] for m in told for e in m.entities("place")] for told in (event.mentions, [mention]))
    if here and there and {e.country_code for e in here}.isdisjoint({e.country_code for e in there}):
        return True
    towns, others = ({e.name for e in told if e.kind == PLACE and e.subtype != "region"} for told in (here, there))
    return event.event_type == "visit" and bool(towns) and bool(others) and towns.isdisjoint(others)


def _is_between(mention: EventMention) -> bool:
    """A heading inside the text, over the news or over what went before."""
    return mention.is_heading and mention.sentence_index > LEAD


def _agree(event: Event, mention: EventMention) -> bool:
    """Equally real, or states of one plan: what is denied or alleged is not what happened."""
    values = {m.factuality.value for m in event.mentions}
    value = mention.factuality.value
    if value in values or not (values | {value}) & APART:
        return True
    if mention.event_type not in ("meeting", "visit"):
        return False
    if values | {value} == {"planned", "occurred"}:
        # "12 Haziran'da geleceği açıklanmıştı. 12 Haziran'da geldi": the plan was carried out
        days = {m.time.value for m in (*event.mentions, mention) if m.time is not None and m.time.precision == "day"}
        return len(days) == 1 and mention.time is not None and any(m.time is not None for m in event.mentions)
    return (values | {value}) <= PLANS


def _covers(old: Sequence[int], new: Sequence[int], actors: Actors) -> bool:
    """One side's participants all stand, themselves or by their country, among the other's."""
    if not old or not new:
        return True
    small, large = (old, new) if len(old) <= len(new) else (new, old)
    return all(any(_stands_for(a, b, actors) for b in large) for a in small)


def _stands_for(a: int, b: int, actors: Actors) -> bool:
    if a == b:
        return True
    left, right = actors.entities[a], actors.entities[b]
    if COUNTRY not in (left.kind, right.kind):
        return False
    return left.country_code is not None and left.country_code == right.country_code


def _compatible(a: TimeExpression, b: TimeExpression) -> bool:
    if a.date_start is None or b.date_start is None or a.date_end is None or b.date_end is None:
        return True
    return a.date_start <= b.date_end and b.date_start <= a.date_end


def _merge_parties(event: Event, mention: EventMention, actors: Actors) -> None:
    for role, parties in (("actor", event.actors), ("recipient", event.recipients)):
        for entity in mention.entities(role):
            if entity in event.actors or entity in event.recipients:
                continue
            if any(_stands_for(entity, p, actors) and actors.entities[entity].kind == COUNTRY for p in parties):
                continue
            replaced = [p for p in parties if actors.entities[p].kind == COUNTRY and _stands_for(p, entity, actors)]
            for old in replaced:
                parties.remove(old)
            parties.append(entity)
