"""Place in the calendar what stands for itself: days, weekdays, months, units, counted units."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from extract.times.calendar import (
    DAY,
    When,
    century_span,
    day_span,
    days_later,
    decade_span,
    interval,
    month_span,
    season_span,
    shift,
    unit_span,
    year_span,
)
from extract.times.context import NOWHERE, Context, KnownYear, year_of
from extract.times.reading import Reading
from extract.times.tense import FUTURE, PAST

_LONG = frozenset({"month", "year"})
_REACH = 24  # characters before a time, for the word it is counted from


def _date(reading: Reading, context: Context) -> When | None:
    year, month, day = reading.year, reading.month, reading.day
    basis = "explicit"
    if isinstance(year, Reading):
        whole = place(year, context)
        year, basis = (whole.start.year if whole and whole.start else None), "relative"
        if year is None:
            return _partial(month, day)
    if month is None:
        return _day_only(reading, context) if day else year_span(year or 0, basis)
    if year is None:
        year, basis = year_of(month, day, reading.weekday, context), "relative"
        if year is None:
            return _partial(month, day)
        if context.anchor is None:
            basis = "explicit"
    elif basis == "explicit":
        context.years[month] = KnownYear(year, context.start, context.stop, day is None)
    return day_span(date(year, month, day), basis) if day else month_span(year, month, basis)


def _partial(month: int | None, day: int | None) -> When:
    if month is None:
        return NOWHERE._replace(precision="year")
    if day is None:
        return When(f"XXXX-{month:02d}", None, None, "month", "partial")
    date(2000, month, day)  # raises where there is no such day
    return When(f"XXXX-{month:02d}-{day:02d}", None, None, "day", "partial")


def _day_only(reading: Reading, context: Context) -> When | None:
    """A day of the month with its weekday ("Perşembe 21'i"): the nearest month where they agree."""
    if context.anchor is None or reading.day is None:
        return NOWHERE
    nearest = None
    for months in (0, -1, 1, -2, 2, -3, 3):
        first = shift(context.anchor.replace(day=1), "month", months)
        try:
            day = first.replace(day=reading.day)
        except ValueError:
            continue
        if nearest is None:
            nearest = day
        if day.weekday() == reading.weekday:
            return day_span(day)
    return day_span(nearest) if nearest else None


def _relative_day(reading: Reading, context: Context) -> When | None:
    return day_span(days_later(context.anchor, reading.number)) if context.anchor else NOWHERE


def _relative_unit(reading: Reading, context: Context) -> When | None:
    if context.anchor is None:
        return NOWHERE._replace(precision=reading.unit if reading.unit != "weekend" else "interval")
    start = context.anchor.replace(day=1) if reading.unit in ("month", "quarter", "year") else context.anchor
    return unit_span(shift(start, reading.unit, reading.number), reading.unit)


def _rest(reading: Reading, context: Context) -> When | None:
    if context.anchor is None:
        return NOWHERE._replace(precision="interval")
    return interval(context.anchor, unit_span(context.anchor, reading.unit).end or context.anchor)


def _weekend(reading: Reading, context: Context) -> When | None:
    if context.anchor is None:
        return NOWHERE._replace(precision="interval")
    back = context.direction() == PAST and context.anchor.weekday() < 5
    return unit_span(days_later(context.anchor, -7 * back), "weekend")


def _weekday(reading: Reading, context: Context) -> When | None:
    anchor, weekday = context.anchor, reading.weekday
    if anchor is None or weekday is None:
        return NOWHERE
    back, ahead = (anchor.weekday() - weekday) % 7, (weekday - anchor.weekday()) % 7
    which = reading.which
    if which in ("past", "last"):
        days = -(back or 7)
    elif which == "earlier":
        days = weekday - anchor.weekday() - 7
    elif which in ("next", "later"):
        days = ahead or 7
    elif which == "coming":
        days = weekday - anchor.weekday() + 7
    elif which == "this":
        days = -back if context.direction() == PAST else ahead
    else:
        days = ahead if context.direction() == FUTURE else -back
    return day_span(days_later(anchor, days))


def _weekday_of_week(reading: Reading, context: Context) -> When | None:
    if context.anchor is None or reading.weekday is None:
        return NOWHERE
    return day_span(days_later(context.anchor, reading.weekday - context.anchor.weekday() + 7 * reading.number))


def _weekdays_away(reading: Reading, context: Context) -> When | None:
    if context.anchor is None or reading.weekday is None:
        return NOWHERE
    ahead = (reading.weekday - context.anchor.weekday()) % 7
    steps = reading.number - (1 if ahead and reading.number > 0 else 0)
    return day_span(days_later(context.anchor, ahead + 7 * steps))


def _month(reading: Reading, context: Context) -> When | None:
    anchor, month = context.anchor, reading.month or 1
    if anchor is None:
        return _partial(month, None)
    year = anchor.year
    if reading.which in ("past", "earlier"):
        year -= month >= anchor.month
    elif reading.which in ("next", "coming", "later"):
        year += month <= anchor.month
    return month_span(year, month)


def _season(reading: Reading, context: Context) -> When | None:
    season = reading.number
    if isinstance(reading.year, int):
        return season_span(reading.year, season, "explicit")
    anchor = context.anchor
    if anchor is None:
        return When(f"XXXX-{season}", None, None, "season", "partial")
    candidates = [season_span(year, season) for year in range(anchor.year - 2, anchor.year + 3)]
    ended = [s for s in candidates if s.end and s.end < anchor]
    coming = [s for s in candidates if s.start and s.start > anchor]
    now = [s for s in candidates if s not in ended and s not in coming]
    if reading.which in ("past", "earlier"):
        return ended[-1]
    if reading.which in ("next", "coming", "later"):
        return coming[0]
    return now[0] if now else ended[-1] if context.direction() == PAST else coming[0]


def _decade(reading: Reading, context: Context) -> When | None:
    return decade_span(reading.number)


def _century(reading: Reading, context: Context) -> When | None:
    return century_span(reading.number)


def counted(start: date, counts: tuple[tuple[int, str], ...], *, about: bool) -> When:
    day = start
    for number, unit in counts:
        day = shift(day, unit, number)
    unit = counts[0][1] if len(counts) == 1 else "day"
    when = unit_span(day, unit)
    if unit == "week":
        return When(f"{day.isoformat()}~", day, day, "week")
    rough = about or unit in ("month", "year")
    return when._replace(value=f"{when.value}~") if rough and when.value and "/" not in when.value else when


def _ago(reading: Reading, context: Context) -> When | None:
    if context.anchor is None or _is_counted_from_something(context):
        unit = reading.counts[-1][1]
        return NOWHERE._replace(precision="day" if unit == "workday" else unit)
    return counted(context.anchor, reading.counts, about=reading.about)


def _ahead(reading: Reading, context: Context) -> When | None:
    if context.anchor is None and context.last is None and context.direction() != FUTURE:
        return None
    if _is_counted_from_something(context):
        return _ago(reading, context)
    if context.direction() == PAST:
        if (later := _later_then(reading, context)) is not None:
            return later
        near = reading.counts[0][1] in ("day", "week") and context.last is not None
        if not near or context.last is None or context.last.end is None or context.last.precision != "day":
            return None
        return counted(context.last.end, reading.counts, about=reading.about)
    return _ago(reading, context)


def _is_counted_from_something(context: Context) -> bool:
    """ "saldırıdan iki gün önce": on a day that nobody says."""
    if context.lexicon is None:
        return False
    return (
        context.lexicon.counted_from.search(context.folded, max(0, context.start - _REACH), context.start) is not None
    )


def _later_then(reading: Reading, context: Context) -> When | None:
    """ "Temmuz 2019'da ... Bir yıl sonra": months and years from what was told of a month or year long ago."""
    last, unit = context.last, reading.counts[0][1]
    if last is None or last.end is None or context.anchor is None or len(reading.counts) > 1:
        return None
    if last.precision not in _LONG or unit not in _LONG or unit == "month" and last.precision == "year":
        return None
    when = counted(last.end, reading.counts, about=reading.about)
    return when if when.end is not None and when.end < context.anchor else None


def _within(reading: Reading, context: Context) -> When | None:
    if context.direction() == PAST:
        return None
    if context.anchor is None:
        return NOWHERE._replace(precision="interval")
    end = context.anchor
    for number, unit in reading.counts:
        end = shift(end, unit, number)
    return interval(context.anchor, end)


def _window(reading: Reading, context: Context) -> When | None:
    anchor = context.anchor
    if anchor is None:
        return NOWHERE._replace(precision="interval")
    other = anchor
    for number, unit in reading.counts:
        other = shift(other, unit, number)
    start, end = min(anchor, other), max(anchor, other)
    if end == other and not reading.number:
        start += DAY
    when = interval(start, end)
    unit = reading.counts[-1][1]
    if unit in ("month", "year"):
        length = 4 if unit == "year" else 7
        when = when._replace(value=f"{min(anchor, other).isoformat()[:length]}/{end.isoformat()[:length]}")
    return when


def _same(reading: Reading, context: Context) -> When | None:
    day = context.last.start if context.last else None
    if day is None and reading.which == "same":
        day = context.anchor
    if day is None or (reading.unit == "day" and context.last and context.last.precision != "day"):
        if context.last is not None and context.last.value and reading.unit == "day":
            return context.last._replace(basis="relative")
        return NOWHERE._replace(precision="interval" if reading.unit == "weekend" else reading.unit)
    return unit_span(day, reading.unit)


def _following(reading: Reading, context: Context) -> When | None:
    if context.last is not None and context.last.precision == "day":
        return day_span(context.last.end + DAY) if context.last.end else NOWHERE
    return day_span(context.anchor + DAY) if context.anchor else NOWHERE


PLACERS: dict[str, Callable[[Reading, Context], When | None]] = {
    "date": _date,
    "relative_day": _relative_day,
    "relative_unit": _relative_unit,
    "rest": _rest,
    "weekend": _weekend,
    "weekday": _weekday,
    "weekday_of_week": _weekday_of_week,
    "weekdays_away": _weekdays_away,
    "month": _month,
    "season": _season,
    "decade": _decade,
    "century": _century,
    "ago": _ago,
    "ahead": _ahead,
    "within": _within,
    "window": _window,
    "same": _same,
    "following": _following,
}


def place(reading: Reading, context: Context) -> When | None:
    """The time of a reading that does not build on another time."""
    return PLACERS[reading.kind](reading, context)
