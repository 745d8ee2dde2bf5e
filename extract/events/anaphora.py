"""Say which event told before a bare noun means: "Görüşmede ..."."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date, timedelta

from extract.actors import Actors
from extract.actors.model import PERSON, PLACE
from extract.clauses import FINITE, FUTURE, NounTrigger, Parse
from extract.events.model import REACH, TALKS, Event, EventMention
from extract.factuality import judge_reference
from extract.lexicon import Lexicon, Trigger
from extract.statements import government_of
from extract.states import AHEAD
from extract.times import TimeExpression

NEWS_DAYS = 7
TOLD = frozenset({"factive", "past"})


def nearest(types: Set[str], events: Sequence[Event], parse: Parse, position: int, actors: Actors) -> list[Event]:
    """What "görüşmede" may mean: what of these types was told before it, first what is no aside or long over, then
    what is ahead or past as the sentence is, then that of somebody the sentence names, then the last.
    """
    told = [e for e in events if e.event_type in types and e.mentions[0].start < position]
    if len(told) < 2:
        return told
    named = {government_of(actors.mentions[m].entity, actors) for phrase in parse.phrases for m in phrase.mentions}
    told.sort(key=lambda event: -event.mentions[-1].start)
    is_ahead = _looks_ahead(parse, position)

    def unfitness(event: Event) -> tuple[bool, bool, bool]:
        differs = is_ahead != (event.mentions[-1].factuality.value in AHEAD)
        is_over = all(m.is_earlier for m in event.mentions)
        return is_over or _is_aside(event, events), differs, named.isdisjoint(event.actors)

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
    time: TimeExpression | None,
    actors: Actors,
    lexicon: Lexicon,
) -> None:
    """ "Görüşmede ...": a bare noun in the singular is the last event of its type; with a ``time`` of its own
    ("çarşamba günkü görüşmede"), the last that has none or the same.
    """
    if noun.form.number == "p" or noun.entry.is_source:
        return  # "Basın toplantısında ...": whoever told of the talks has told it there
    decided = judge_reference(noun, "", lexicon)
    if noun.form.case not in ("loc", "gen", "abl") and not decided.value:
        return
    if noun.governor is not None and not decided.value and not _is_carried(noun, time, lexicon):
        return
    types = {t.event_type for t in triggers}
    told = nearest(types if types.isdisjoint(TALKS) else types | TALKS, events, parse, noun.start, actors)
    if not told:
        return
    before = (m for phrase in parse.phrases if phrase.start < noun.start for m in phrase.mentions)
    people = {e for e in (actors.mentions[m].entity for m in before) if actors.entities[e].kind == PERSON}
    for event in told:
        if parse.line.sentence.index - event.mentions[-1].sentence_index > REACH:
            continue
        if people and people.isdisjoint(event.actors):
            return  # "Putin'in davet edildiğini ve ziyaretin ...": not the visit of another
        if _names_elsewhere(event, noun, actors) or _is_dated_otherwise(event, time):
            continue
        if event.event_type == "meeting" and "meeting" not in types:
            if any(m.entities("place") for m in event.mentions):
                continue
            event.event_type = "phone_call"  # "Putin ile konuştu. Telefon görüşmesinde ..."
        value = judge_reference(noun, event.mentions[0].factuality.value, lexicon)
        rule, index = f"anaphor:{triggers[0].stem}", parse.line.sentence.index
        telling = EventMention(noun.start, noun.end, event.event_type, rule, index, [], value, time, confidence=0.5)
        event.mentions.append(telling)
        return


def _is_carried(noun: NounTrigger, time: TimeExpression | None, lexicon: Lexicon) -> bool:
    """ "ziyaretin 25-27 Mart'ta gerçekleştiği bildirildi": the verb only says when."""
    predicate = noun.governor.predicate if noun.governor is not None else None
    if predicate is None or predicate.form is None or time is None or predicate.lemma not in lexicon.light_verbs:
        return False
    return predicate.form.suffix in TOLD and not predicate.form.negative


def is_recent(time: TimeExpression, published: date | None) -> bool:
    """Whether it is a day, or a few, of the news that an article of that day brings."""
    if published is None or time.date_start is None or time.date_end is None:
        return False
    return published - timedelta(NEWS_DAYS) <= time.date_start and time.date_end <= published


def _is_dated_otherwise(event: Event, time: TimeExpression | None) -> bool:
    """Whether the event was told to be of other days."""
    return time is not None and any(m.time is not None and not _meet(m.time, time) for m in event.mentions)


def _meet(one: TimeExpression, other: TimeExpression) -> bool:
    if not (one.date_start and one.date_end and other.date_start and other.date_end):
        return one.value == other.value
    return one.date_start <= other.date_end and other.date_start <= one.date_end


def _names_elsewhere(event: Event, noun: NounTrigger, actors: Actors) -> bool:
    """ "Anchorage zirvesinde": no event that is told of another place, or of none."""
    named = {actors.mentions[m].entity for phrase in noun.phrases for m in phrase.mentions}
    places = {e for e in named if actors.entities[e].kind == PLACE}
    return bool(places) and all(places.isdisjoint(mention.entities("place")) for mention in event.mentions)
