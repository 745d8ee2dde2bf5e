"""Say of what day a plan told before is: "Putin ile görüşecek. Görüşme 25 Ocak'ta yapılacak"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extract.actors import Actors
from extract.clauses import NounTrigger, Parse
from extract.events.anaphora import nearest
from extract.events.merging import take_for_plan
from extract.events.model import REACH, Event, EventMention
from extract.factuality import Factuality
from extract.lexicon import Lexicon, Trigger
from extract.times import TimeExpression

BARE = ("nom", "gen")


def give_day(
    events: Sequence[Event],
    parse: Parse,
    noun: NounTrigger,
    triggers: Sequence[Trigger],
    time: TimeExpression,
    published: date | None,
    actors: Actors,
    lexicon: Lexicon,
) -> None:
    """To the last plan of that type without a day, by a bare noun that opens its sentence: "Zirve yarın başlayacak"."""
    governor = noun.governor.predicate if noun.governor is not None else None
    if governor is None or governor.lemma not in lexicon.light_verbs or noun.form.case not in BARE:
        return
    if published is None or time.date_start is None or time.date_start <= published:
        return
    is_bare = noun.start - parse.line.sentence.start <= 1 and noun.form.number != "p" and not noun.phrases
    if not is_bare or noun.entry.is_source or governor.form is None or governor.form.negative:
        return
    types = {trigger.event_type for trigger in triggers}
    told = nearest(types | {"phone_call"} if "meeting" in types else types, events, parse, noun.start, actors)
    if not told or not _is_undated_plan(told[0], parse.line.sentence.index):
        return
    mention = EventMention(
        noun.start,
        noun.end,
        told[0].event_type,
        f"anaphor:{triggers[0].stem}",
        parse.line.sentence.index,
        [],
        Factuality("planned", governor.start, governor.end),
        time,
        confidence=0.5,
    )
    take_for_plan(told[0], mention)
    told[0].mentions.append(mention)


def _is_undated_plan(event: Event, sentence: int) -> bool:
    """Told a little before as planned, in a headline in no tense, or as what somebody came for."""
    is_near = sentence - event.mentions[-1].sentence_index <= REACH
    return is_near and all(
        m.time is None and (m.factuality.value == "planned" or m.is_purpose or m.is_under_way) for m in event.mentions
    )
