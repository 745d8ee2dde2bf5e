"""Stretches of the calendar and how EDTF writes them."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_SEASON_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "century": 1200}
_REMEMBERED = 4096  # days, weeks, months and years; newspapers write about few
DAY = timedelta(days=1)


class When(NamedTuple):
    """A resolved time: EDTF, the days it covers where they are known, and how precise it is."""

    value: str | None
    start: date | None
    end: date | None
    precision: str
    basis: str = "relative"


def days_in_month(year: int, month: int) -> int:
    return 29 if month == 2 and isleap(year) else _MONTH_DAYS[month - 1]


def days_later(day: date, count: int) -> date:
    """Raises ValueError or OverflowError outside the calendar."""
    return date.fromordinal(day.toordinal() + count)


@lru_cache(_REMEMBERED)
def day_span(day: date, basis: str = "relative") -> When:
    return When(day.isoformat(), day, day, "day", basis)


@lru_cache(_REMEMBERED)
def month_span(year: int, month: int, basis: str = "relative") -> When:
    first = date(year, month, 1)
    last = first.replace(day=days_in_month(year, month))
    return When(f"{year:04d}-{month:02d}", first, last, "month", basis)


@lru_cache(_REMEMBERED)
def year_span(year: int, basis: str = "relative") -> When:
    return When(f"{year:04d}", date(year, 1, 1), date(year, 12, 31), "year", basis)


def months_span(first: When, last: When, precision: str) -> When:
    return When(f"{first.value}/{last.value}", first.start, last.end, precision, first.basis)


def interval(start: date, end: date, precision: str = "interval", basis: str = "relative") -> When:
    return When(f"{start.isoformat()}/{end.isoformat()}", start, end, precision, basis)


@lru_cache(_REMEMBERED)
def week_span(day: date) -> When:
    monday = days_later(day, -day.weekday())
    return interval(monday, days_later(monday, 6), "week")


def quarter_span(year: int, quarter: int, basis: str = "relative") -> When:
    first = month_span(year, 3 * quarter - 2, basis)
    return months_span(first, month_span(year, 3 * quarter), "quarter")


def half_span(year: int, half: int, basis: str = "relative") -> When:
    return months_span(month_span(year, 6 * half - 5, basis), month_span(year, 6 * half), "interval")


def season_span(year: int, season: int, basis: str = "relative") -> When:
    """Seasons are three whole months; a winter bears the year of its December."""
    first = date(year, _SEASON_MONTH[season], 1)
    return When(f"{year:04d}-{season}", first, add_months(first, 3) - DAY, "season", basis)


def decade_span(first_year: int) -> When:
    return When(f"{first_year // 10:03d}X", date(first_year, 1, 1), date(first_year + 9, 12, 31), "decade", "explicit")


def century_span(century: int) -> When:
    first = 100 * (century - 1)
    return When(f"{first // 100:02d}XX", date(max(first, 1), 1, 1), date(first + 99, 12, 31), "century", "explicit")


def add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def shift(day: date, unit: str, count: int) -> date:
    """The day `count` units later; raises OverflowError or ValueError outside the calendar."""
    if unit == "day":
        return days_later(day, count)
    if unit in ("week", "weekend"):
        return days_later(day, 7 * count)
    if unit == "workday":
        step = DAY if count > 0 else -DAY
        while count:
            day += step
            if day.weekday() < 5:
                count -= 1 if step == DAY else -1
        return day
    return add_months(day, count * _MONTHS[unit])


def unit_span(day: date, unit: str) -> When:
    """The calendar unit that holds the day."""
    if unit == "week":
        return week_span(day)
    if unit == "weekend":
        saturday = days_later(day, 5 - day.weekday())
        return interval(saturday, days_later(saturday, 1), "interval")
    if unit == "month":
        return month_span(day.year, day.month)
    if unit == "quarter":
        return quarter_span(day.year, (day.month + 2) // 3)
    if unit == "year":
        return year_span(day.year)
    return day_span(day)


def nth_week(whole: When, n: int) -> When | None:
    """The nth week of a month or year (-1: the last); a week belongs where its Thursday lies."""
    if whole.start is None or whole.end is None:
        return None
    thursday = _nth_weekday(whole.start, whole.end, 3, n)
    return week_span(thursday)._replace(basis=whole.basis) if thursday else None


def nth_weekday(whole: When, weekday: int, n: int) -> When | None:
    if whole.start is None or whole.end is None:
        return None
    day = _nth_weekday(whole.start, whole.end, weekday, n)
    return day_span(day, whole.basis) if day else None


def _nth_weekday(start: date, end: date, weekday: int, n: int) -> date | None:
    if n < 0:
        day = days_later(end, -((end.weekday() - weekday) % 7))
    else:
        day = days_later(start, (weekday - start.weekday()) % 7 + 7 * (n - 1))
    return day if start <= day <= end else None


def part_of(whole: When, part: str) -> When:
    """The beginning, middle or end of a time, about: the edges are wide, for nobody draws them."""
    value = f"{whole.value}~" if whole.value and "/" not in whole.value else whole.value
    start, end = whole.start, whole.end
    if start is None or end is None or whole.precision in ("day", "interval"):
        return whole._replace(value=value)
    if whole.precision == "week":
        first, last = {"start": (0, 2), "middle": (2, 4), "end": (4, 6)}[part]
        days = interval(days_later(start, first), days_later(start, last))
        return days._replace(basis=whole.basis)
    if whole.precision == "month":
        first, last = {"start": (1, 15), "middle": (11, 20), "end": (16, end.day)}[part]
        return whole._replace(value=value, start=start.replace(day=first), end=start.replace(day=last))
    length = (end.year - start.year) * 12 + end.month - start.month + 1
    third, half = length // 3, length // 2
    first, last = {"start": (0, half), "middle": (third, length - third), "end": (length - half, length)}[part]
    return whole._replace(value=value, start=add_months(start, first), end=add_months(start, last) - DAY)
