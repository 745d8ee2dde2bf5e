"""From the words added to a time already found, such as "ortasında" or "bu yana", to what they make of it."""

from __future__ import annotations

from collections.abc import Callable

from extract.times.reading import DAYS, Found, Parts, Reading, Source


def _within_time(kind: str) -> Callable[[Parts, Source], Found]:
    def read(parts: Parts, source: Source) -> Found:
        return Reading(kind, number=parts.nth(), weekday=parts.get("weekday"), base=parts.time())

    return read


def _part(parts: Parts, source: Source) -> Found:
    return Reading("part", base=parts.time(), which=parts.get("part"))


def _time_range(parts: Parts, source: Source) -> Found:
    first, last = (told.reading for told in parts.all("time"))
    return Reading("range", base=first, last=last)


def _range_to_day(parts: Parts, source: Source) -> Found:
    first, days = parts.get("time").reading, parts.all(*DAYS)
    if len(days) == 2:
        return Reading(
            "range",
            base=Reading("day_in", number=days[0], base=first),
            last=Reading("day_in", number=days[1], base=first),
        )
    if first.kind == "date" and first.day and first.month:
        return Reading("range", base=first, last=first._replace(day=days[0], weekday=None))
    if first.kind == "day_in":
        return Reading("range", base=first, last=first._replace(number=days[0]))
    return None


def _counted_from(parts: Parts, source: Source) -> Found:
    sign = 1 if parts.first("after", "later") is not None else -1
    counts = tuple((sign * (n or 1), u) for n, u in parts.counts())
    return Reading("counted_from", counts=counts, base=parts.time(), about=parts.get("few") is not None)


def _edge(kind: str) -> Callable[[Parts, Source], Found]:
    def read(parts: Parts, source: Source) -> Found:
        return Reading(kind, base=parts.time(), edge=parts.get("since") or 0)

    return read


ADDERS: dict[str, Callable[[Parts, Source], Found]] = {
    "quarter": _within_time("quarter"),
    "half": _within_time("half"),
    "week_in": _within_time("week_in"),
    "month_in": _within_time("month_in"),
    "weekday_in": _within_time("weekday_in"),
    "day_in": _within_time("day_in"),
    "part": _part,
    "time_range": _time_range,
    "range_to_day": _range_to_day,
    "counted_from": _counted_from,
    "since": _edge("since"),
    "before": _edge("before"),
    "after": _edge("after"),
    "until": _edge("until"),
}
