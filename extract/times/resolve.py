"""Place a reading in the calendar: from the anchor day, the tense of its clause and the dates before it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from extract.times.calendar import (
    DAY,
    When,
    day_span,
    days_later,
    half_span,
    month_span,
    months_span,
    nth_week,
    nth_weekday,
    part_of,
    quarter_span,
    unit_span,
    week_span,
    year_span,
)
from extract.times.context import NOWHERE, Context
from extract.times.points import PLACERS, counted
from extract.times.reading import Reading
from extract.times.tense import FUTURE, PAST, UNKNOWN


def resolve(reading: Reading, context: Context) -> When | None:
    """The time a reading means; None where it turns out to be no time at all."""
    try:
        return _RESOLVERS[reading.kind](reading, context)
    except (ValueError, OverflowError):  # beyond the calendar: 30 February, or years before 1
        return None


def _week_of(reading: Reading, context: Context) -> When | None:
    assert reading.base is not None
    day = resolve(reading.base, context)
    if day is None or day.start is None:
        return day
    return week_span(day.start)._replace(basis=day.basis)


def _range(reading: Reading, context: Context) -> When | None:
    first, last = reading.base, reading.last
    assert first is not None and last is not None
    if first.kind == last.kind == "date":
        if first.year is None and isinstance(last.year, int) and first.month:
            earlier = (first.month, first.day or 0) <= (last.month or 12, last.day or 31)
            first = first._replace(year=last.year if earlier else last.year - 1)
        left = resolve(first, context)
        if last.year is None and last.month and left is not None and left.start is not None and first.month:
            later = (last.month, last.day or 31) >= (first.month, first.day or 0)
            last = last._replace(year=left.start.year if later else left.start.year + 1)
        right = resolve(last, context)
    else:
        if first.kind == "weekday_of_week" and last.kind == "weekday" and not last.which:
            last = first._replace(weekday=last.weekday)
        left, right = resolve(first, context), resolve(last, context)
    if left is None or right is None:
        return None
    if left.start and right.start and left.start > right.start and last.kind == "weekday" and right.end:
        right = day_span(days_later(right.end, 7 * ((left.start - right.end).days // 7 + 1)))
    if left.start and right.end and left.start > right.end:
        if last.kind != "date" or last.year is not None or last.month is None:
            return None
        right = resolve(last._replace(year=right.end.year + 1), context)
        if right is None:  # beyond the last year there is
            return None
    value = f"{left.value}/{right.value}" if left.value and right.value else None
    bases = {left.basis, right.basis}
    basis = (
        "partial" if "partial" in bases else "relative" if "relative" in bases and first.year is None else "explicit"
    )
    return When(value, left.start, right.end, "interval", basis)


def _base_year(reading: Reading, context: Context) -> tuple[int | None, str]:
    whole = resolve(reading.base, context) if reading.base else None
    if whole is not None:
        return (whole.start.year if whole.start and whole.precision == "year" else None), whole.basis
    return (context.anchor.year if context.anchor else None), "relative"


def _quarter(reading: Reading, context: Context) -> When | None:
    whole = resolve(reading.base, context) if reading.base else None
    number = 4 if reading.number == -1 else reading.number
    if not 1 <= number <= 4:
        return None
    if whole is not None and whole.precision == "century" and whole.start is not None:
        first = whole.start.year // 100 * 100 + 25 * (number - 1)
        return months_span(year_span(first, whole.basis), year_span(first + 24), "interval")
    year, basis = _base_year(reading, context)
    return quarter_span(year, number, basis) if year else NOWHERE._replace(precision="quarter")


def _half(reading: Reading, context: Context) -> When | None:
    whole = resolve(reading.base, context) if reading.base else None
    number = 2 if reading.number in (-1, 2) else 1
    if whole is None or whole.start is None:
        return NOWHERE._replace(precision="interval")
    if whole.precision == "year":
        return half_span(whole.start.year, number, whole.basis)
    return part_of(whole, "start" if number == 1 else "end")


def _weekday_after(reading: Reading, context: Context) -> When | None:
    first = resolve(reading.base, context)
    if first is None or first.start is None or reading.weekday is None:
        return first
    return day_span(days_later(first.start, (reading.weekday - first.start.weekday()) % 7), first.basis)


def _in_time(reading: Reading, context: Context) -> When | None:
    whole = resolve(reading.base, context) if reading.base else None
    if whole is None:
        return None
    if whole.start is None:
        return NOWHERE._replace(precision="week" if reading.kind == "week_in" else "day")
    if reading.kind == "week_in":
        return nth_week(whole, reading.number)
    if reading.kind == "weekday_in":
        return nth_weekday(whole, reading.weekday or 0, reading.number)
    if reading.kind == "month_in":
        number = 12 if reading.number < 0 else reading.number
        return month_span(whole.start.year, number, whole.basis) if whole.precision == "year" else whole
    if whole.precision != "month" or not 1 <= reading.number <= 31:
        return whole
    return day_span(whole.start.replace(day=reading.number), whole.basis)


def _part(reading: Reading, context: Context) -> When | None:
    whole = resolve(reading.base, context) if reading.base else None
    return part_of(whole, reading.which) if whole else None


def _counted_from(reading: Reading, context: Context) -> When | None:
    whole = resolve(reading.base, context) if reading.base else None
    if whole is None or whole.start is None:
        return NOWHERE
    when = counted(whole.start, reading.counts, about=reading.about)
    if when.start is not None and when.precision == whole.precision == "week":  # the week after the next one
        when = unit_span(when.start, "week")
    return when._replace(basis=whole.basis)


def _within_from(reading: Reading, context: Context) -> When | None:
    whole = resolve(reading.base, context) if reading.base else None
    if whole is None or whole.start is None:
        return NOWHERE
    return PLACERS["within"](reading, Context(whole.start, tense=context.own_tense()))


def _with_hint(reading: Reading, context: Context, hint: str) -> When | None:
    context.hint = hint
    whole = resolve(reading.base, context) if reading.base else None
    context.hint = UNKNOWN
    return whole


def _since(reading: Reading, context: Context) -> When | None:
    whole = _with_hint(reading, context, PAST if reading.edge else UNKNOWN)
    if whole is None:
        return None
    return When(f"{whole.value}/.." if whole.value else None, whole.start, None, "interval", whole.basis)


def _until(reading: Reading, context: Context) -> When | None:
    whole = _with_hint(reading, context, FUTURE)
    if whole is None:
        return None
    return When(f"../{whole.value}" if whole.value else None, None, whole.end, "interval", whole.basis)


def _before(reading: Reading, context: Context) -> When | None:
    whole = _with_hint(reading, context, UNKNOWN)
    if whole is None or whole.start is None:
        return whole and whole._replace(value=f"../{whole.value}" if whole.value else None, precision="interval")
    end = whole.start - DAY
    return When(f"../{_as_precise(end, whole)}", None, end, "interval", whole.basis)


def _after(reading: Reading, context: Context) -> When | None:
    whole = _with_hint(reading, context, UNKNOWN)
    if whole is None or whole.end is None:
        return whole and whole._replace(value=f"{whole.value}/.." if whole.value else None, precision="interval")
    start = whole.end + DAY
    return When(f"{_as_precise(start, whole)}/..", start, None, "interval", whole.basis)


def _as_precise(day: date, whole: When) -> str:
    return day.isoformat()[: {"year": 4, "month": 7}.get(whole.precision, 10)]


_RESOLVERS: dict[str, Callable[[Reading, Context], When | None]] = PLACERS | {
    "range": _range,
    "week_of": _week_of,
    "quarter": _quarter,
    "half": _half,
    "weekday_after": _weekday_after,
    "week_in": _in_time,
    "month_in": _in_time,
    "within_from": _within_from,
    "weekday_in": _in_time,
    "day_in": _in_time,
    "part": _part,
    "counted_from": _counted_from,
    "since": _since,
    "until": _until,
    "before": _before,
    "after": _after,
}
