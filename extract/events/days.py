"""Make several events of what one verb tells of several days: "14 Aralık 2022 ve 6 Nisan 2023 tarihlerinde bir araya
gelmişti", "martta Kahire'de, nisanda Paris'te".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.actors import Actors
from extract.actors.model import COUNTRY, PLACE
from extract.clauses import Parse
from extract.events.model import STAYS, TALKS, Argument, EventMention
from extract.lexicon import Lexicon
from extract.times import TimeExpression
from extract.times.calendar import DAY

OF_A_DAY = STAYS | TALKS
Stop = tuple[TimeExpression, Argument | None]


def split_days(parse: Parse, mention: EventMention, actors: Actors, lexicon: Lexicon) -> list[EventMention]:
    """The happenings in the order of their telling, the last told by the verb; days on end are one happening."""
    if len(parse.times) < 2 or mention.time is None or mention.event_type not in OF_A_DAY:
        return [mention]
    stops = _stops(parse, mention.time, actors, lexicon)
    if len(stops) < 2:
        return [mention]
    if _is_one_stay(stops):
        first, last = stops[0][0], stops[-1][0]
        value = f"{first.value}/{last.value}"
        mention.time = replace(last, start=first.start, value=value, date_start=first.date_start, precision="interval")
        return [mention]
    return [_at(mention, stop, is_last=stop is stops[-1]) for stop in stops]


def _stops(parse: Parse, last: TimeExpression, actors: Actors, lexicon: Lexicon) -> list[Stop]:
    """The times up to ``last`` with nothing between them but a place of each."""
    stops: list[Stop] = []
    after: TimeExpression | None = None
    for time in reversed(parse.times):
        if after is None and time is not last:
            continue
        begin, end = time.end, after.start if after is not None else parse.line.sentence.end
        place = _place_behind(parse, begin, end, actors, lexicon)
        if after is not None:
            between = parse.line.folded[place.end if place is not None else begin : end].strip()
            if not _is_next(between, lexicon) or not _is_like(time, last):
                break
        stops.insert(0, (time, place))
        after = time
    return stops


def _is_next(between: str, lexicon: Lexicon) -> bool:
    """ "12 Nisan'da Maskat'ta, (ikinci kez) 19 Nisan'da": what stands before the next of several days."""
    joint, _, rest = between.partition(" ")
    return joint in (",", lexicon.title_words["small"]["and"]) and rest in ("", *lexicon.words["turns"]["phrases"])


def _place_behind(parse: Parse, begin: int, end: int, actors: Actors, lexicon: Lexicon) -> Argument | None:
    """ "martta Kahire'de", "martta ise Kahire'de": the town right behind the time."""
    near = next((p for p in parse.phrases if p.slot == "loc" and p.start > begin and p.end <= end), None)
    between = parse.line.folded[begin : near.start].strip() if near is not None else ""
    phrase = near if between in ("", *lexicon.words["conjunctions"]["particles"]) else None
    mentions = [actors.mentions[m] for m in phrase.mentions] if phrase is not None else []
    named = (m for m in mentions if actors.entities[m.entity].kind in (PLACE, COUNTRY))
    return next((Argument("place", m.entity, m.start, phrase.end, "loc") for m in named if phrase is not None), None)


def _is_like(time: TimeExpression, other: TimeExpression) -> bool:
    return (
        time.value is not None and time.date_end is not None and time.precision == other.precision and not time.report
    )


def _is_one_stay(stops: Sequence[Stop]) -> bool:
    """ "28, 29 ve 30 Mayıs'ta Mısır'ı ziyaret edecek": day after day, in one place."""
    if any(place is not None for _, place in stops[:-1]):
        return False
    days = [(time.date_start, time.date_end) for time, _ in stops if time.precision == "day"]
    following = (a is not None and b is not None and a + DAY == b for (_, a), (b, _) in pairwise(days))
    return len(days) == len(stops) and all(following)


def _at(mention: EventMention, stop: Stop, *, is_last: bool) -> EventMention:
    time, place = stop
    replaced = ("time",) if place is None else ("time", "place")
    arguments = [a for a in mention.arguments if a.role not in replaced]
    arguments += [place] if place is not None else []
    told = replace(mention, arguments=[*arguments, Argument("time", None, time.start, time.end)], time=time)
    if not is_last:
        told.start, told.end = time.start, time.end
    return told
