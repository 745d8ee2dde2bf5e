"""Place a reading in the calendar: from the anchor day, the tense of its clause and the dates before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from extract.times.calendar import (
    DAY,
    When,
    century_span,
    day_span,
    decade_span,
    half_span,
    interval,
    month_span,
    nth_week,
    nth_weekday,
    part_of,
    quarter_span,
    season_span,
    shift,
    unit_span,
    week_span,
    year_span,
)
from extract.times.reading import Reading

FUTURE, PAST, UNKNOWN = "future", "past", ""
NOWHERE = When(None, None, None, "day")
_RECENT = 45  # days
_NEAR = 700  # characters: how far the year of a month reaches on in a dated text


@dataclass(slots=True)
class Context:
    """What the article has said up to here."""

    anchor: date | None
    tense: Callable[[], str]
    position: int = 0
    years: dict[int, tuple[int, int, bool]] = field(default_factory=dict)  # of a month: year, where said, without a day
    last: When | None = None
    hint: str = UNKNOWN
    known: str | None = None

    def direction(self) -> str:
        if self.known is None:
            self.known = self.tense()
        return self.known or self.hint


def resolve(reading: Reading, context: Context) -> When | None:
    """The time a reading means; None where it turns out to be no time at all."""
    try:
        return _RESOLVERS[reading.kind](reading, context)
    except (ValueError, OverflowError):  # beyond the calendar: 30 February, or years before 1
        return None


def _date(reading: Reading, context: Context) -> When | None:
    year, month, day = reading.year, reading.month, reading.day
    basis = "explicit"
    if isinstance(year, Reading):
        whole = resolve(year, context)
        year, basis = (whole.start.year if whole and whole.start else None), "relative"
        if year is None:
            return _partial(month, day)
    if month is None:
        return _day_only(reading, context) if day else year_span(year or 0, basis)
    if year is None:
        year, basis = _year_of(month, day, reading.weekday, context), "relative"
        if year is None:
            return _partial(month, day)
        if context.anchor is None:
            basis = "explicit"
    elif basis == "explicit":
        context.years[month] = (year, context.position, day is None)
    return day_span(date(year, month, day), basis) if day else month_span(year, month, basis)


def _partial(month: int | None, day: int | None) -> When:
    if month is None:
        return NOWHERE._replace(precision="year")
    if day is None:
        return When(f"XXXX-{month:02d}", None, None, "month", "partial")
    date(2000, month, day)  # raises where there is no such day
    return When(f"XXXX-{month:02d}-{day:02d}", None, None, "day", "partial")


def _year_of(month: int, day: int | None, weekday: int | None, context: Context) -> int | None:
    """The year of a date that does not give it."""
    anchor = context.anchor
    known = context.years.get(month)
    if anchor is None:
        return known[0] if known else None
    year = _nearest_year(anchor, month, day, weekday, context)
    if known is None or context.position - known[1] > _NEAR or context.direction() == FUTURE:
        return year
    # "Eylül 2022'de ... 13 Eylül'de" is one September; a dated day says less about another day of that name.
    recent = abs((date(year, month, day or 15) - anchor).days) < _RECENT
    return year if recent and not known[2] else known[0]


def _nearest_year(anchor: date, month: int, day: int | None, weekday: int | None, context: Context) -> int:
    if day is None:
        past_year = anchor.year - (month > anchor.month)
        return past_year + (month != anchor.month) if context.direction() == FUTURE else past_year
    if weekday is None and (month, day) != (2, 29):
        years = [anchor.year - 1, anchor.year, anchor.year + 1]
        return _in_direction(years, anchor, month, day, context)
    reach = 8 if month == 2 and day == 29 else 2 if weekday is not None else 1
    years = [y for y in range(anchor.year - reach, anchor.year + reach + 1) if _exists(y, month, day)]
    if weekday is not None:
        years = [y for y in years if date(y, month, day).weekday() == weekday] or years
    return _in_direction(years, anchor, month, day, context)


def _in_direction(years: list[int], anchor: date, month: int, day: int, context: Context) -> int:
    direction = context.direction()
    back = [y for y in years if date(y, month, day) <= anchor]
    ahead = [y for y in years if (y, month, day) >= (anchor.year, anchor.month, anchor.day)]
    if back and (direction == PAST or not ahead):
        return back[-1]
    until = (date(ahead[0], month, day) - anchor).days
    since = (anchor - date(back[-1], month, day)).days if back else 9999
    if direction == FUTURE and until > 300 and since < 60:
        return back[-1]
    return ahead[0] if direction == FUTURE or until < since else back[-1]


def _exists(year: int, month: int, day: int | None) -> bool:
    return not (month == 2 and day == 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


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
        right = day_span(right.end + timedelta(days=7 * ((left.start - right.end).days // 7 + 1)))
    if left.start and right.end and left.start > right.end:
        if last.kind != "date" or last.year is not None or last.month is None:
            return None
        right = resolve(last._replace(year=right.end.year + 1), context) or right
    value = f"{left.value}/{right.value}" if left.value and right.value else None
    bases = {left.basis, right.basis}
    basis = (
        "partial" if "partial" in bases else "relative" if "relative" in bases and first.year is None else "explicit"
    )
    return When(value, left.start, right.end, "interval", basis)


def _relative_day(reading: Reading, context: Context) -> When | None:
    return day_span(context.anchor + timedelta(days=reading.number)) if context.anchor else NOWHERE


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
    return unit_span(context.anchor - timedelta(days=7 * back), "weekend")


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
    return day_span(anchor + timedelta(days=days))


def _weekday_of_week(reading: Reading, context: Context) -> When | None:
    if context.anchor is None or reading.weekday is None:
        return NOWHERE
    return day_span(context.anchor + timedelta(days=reading.weekday - context.anchor.weekday() + 7 * reading.number))


def _weekdays_away(reading: Reading, context: Context) -> When | None:
    if context.anchor is None or reading.weekday is None:
        return NOWHERE
    ahead = (reading.weekday - context.anchor.weekday()) % 7
    steps = reading.number - (1 if ahead and reading.number > 0 else 0)
    return day_span(context.anchor + timedelta(days=ahead + 7 * steps))


def _week_of(reading: Reading, context: Context) -> When | None:
    assert reading.base is not None
    day = resolve(reading.base, context)
    if day is None or day.start is None:
        return day
    return week_span(day.start)._replace(basis=day.basis)


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


def _counted(start: date, counts: tuple[tuple[int, str], ...], *, about: bool) -> When:
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
    if context.anchor is None:
        return NOWHERE._replace(precision=reading.counts[-1][1])
    return _counted(context.anchor, reading.counts, about=reading.about)


def _ahead(reading: Reading, context: Context) -> When | None:
    if context.anchor is None and context.last is None and context.direction() != FUTURE:
        return None
    if context.direction() == PAST:
        near = reading.counts[0][1] in ("day", "week") and context.last is not None
        if not near or context.last is None or context.last.end is None or context.last.precision != "day":
            return None
        return _counted(context.last.end, reading.counts, about=reading.about)
    return _ago(reading, context)


def _within(reading: Reading, context: Context) -> When | None:
    if context.direction() == PAST:
        return None
    if context.anchor is None:
        return NOWHERE._replace(precision="interval")
    end = context.anchor
    for number, unit in reading.counts:
        end = shift(end, unit, number)
    return interval(context.anchor, end)


def _within_from(reading: Reading, context: Context) -> When | None:
    whole = resolve(reading.base, context) if reading.base else None
    if whole is None or whole.start is None:
        return NOWHERE
    return _within(reading, Context(whole.start, context.tense))


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


def _base_year(reading: Reading, context: Context) -> tuple[int | None, str]:
    whole = resolve(reading.base, context) if reading.base else None
    if whole is not None:
        return (whole.start.year if whole.start and whole.precision == "year" else None), whole.basis
    return (context.anchor.year if context.anchor else None), "relative"


def _quarter(reading: Reading, context: Context) -> When | None:
    year, basis = _base_year(reading, context)
    number = 4 if reading.number == -1 else reading.number
    if not 1 <= number <= 4:
        return None
    return quarter_span(year, number, basis) if year else NOWHERE._replace(precision="quarter")


def _half(reading: Reading, context: Context) -> When | None:
    year, basis = _base_year(reading, context)
    number = 2 if reading.number in (-1, 2) else 1
    return half_span(year, number, basis) if year else NOWHERE._replace(precision="interval")


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
    return _counted(whole.start, reading.counts, about=reading.about)._replace(basis=whole.basis)


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


_RESOLVERS: dict[str, Callable[[Reading, Context], When | None]] = {
    "date": _date,
    "range": _range,
    "relative_day": _relative_day,
    "relative_unit": _relative_unit,
    "rest": _rest,
    "weekend": _weekend,
    "weekday": _weekday,
    "weekday_of_week": _weekday_of_week,
    "weekdays_away": _weekdays_away,
    "week_of": _week_of,
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
    "quarter": _quarter,
    "half": _half,
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
