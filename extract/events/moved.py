"""Make the new plan of one that was put off to a day: "2 Mayıs'taki görüşme 9 Mayıs'a ertelendi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.clauses import Parse
from extract.events.model import Argument, Event, EventMention
from extract.factuality import Factuality
from extract.lexicon import Lexicon
from extract.times import TimeExpression


def split_moved(parse: Parse, mention: EventMention, events: Sequence[Event], lexicon: Lexicon) -> list[EventMention]:
    """The plan that was put off, and the one made in its place; only the first where no day is named for it."""
    cue = mention.factuality
    time = _moved_to(parse, cue.start, lexicon) if cue.value == "postponed" else None
    if time is None:
        return [mention]
    if mention.time is time:
        mention = replace(mention, time=None, arguments=[a for a in mention.arguments if a.role != "time"])
    arguments = [a for a in mention.arguments if a.role != "time"]
    known = [m for event in events if event.event_type == mention.event_type for m in event.mentions]
    moved = replace(
        mention,
        start=time.start,
        end=time.end,
        arguments=[*arguments, Argument("time", None, time.start, time.end)],
        time=time,
        factuality=Factuality("planned", cue.start, cue.end),
        is_another=all(m.time is None or m.time.value != time.value for m in known),
    )
    return [mention, moved]


def _moved_to(parse: Parse, cue: int, lexicon: Lexicon) -> TimeExpression | None:
    """The time straight before the verb, in the dative."""
    words = lexicon.words["moved"]
    for time in reversed(parse.times):
        between = parse.line.folded[time.end : cue].split()
        if time.end <= cue and time.value and len(between) <= 1:
            last = between[-1] if between else parse.line.folded[time.start : time.end].split()[-1]
            return time if last.endswith(words["endings"]) else None
    return None
