"""Compare dates of different precision: a day in a month, a day of no year, about a month."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

FINE, COARSE, YEARLY, YEARLESS, UNDATED = range(5)
EXACT, RELATIVE, PUBLICATION = range(3)

FINE_DAYS = 10
COARSE_DAYS = 92
# How far "about" reaches, by the precision of what it qualifies.
_ABOUT_DAY, _ABOUT_MONTH, _ABOUT_YEAR = 3, 15, 183

_PART = re.compile(r"([\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?")
# EDTF's numbers for what is longer than a month: first month and how many. Winter begins in the December before.
_SEASONS = {
    **{21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (0, 3)},
    **{33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3), 37: (1, 4), 38: (5, 4), 39: (9, 4), 40: (1, 6), 41: (7, 6)},
}
# Newspapers; and room on both sides, so that no sum of days leaves the calendar.
MIN_YEAR, MAX_YEAR = 1000, 2999
_FIRST_DAY, _LAST_DAY = date(MIN_YEAR, 1, 1).toordinal(), date(MAX_YEAR, 12, 31).toordinal()


class When(NamedTuple):
    """An interval of days as ordinals; or, where the year is open, of month and day (3 March is 303)."""

    first: int | None = None
    last: int | None = None
    first_month_day: int | None = None
    last_month_day: int | None = None
    basis: int = EXACT

    @property
    def level(self) -> int:
        if self.first is None or self.last is None:
            return UNDATED if self.first_month_day is None else YEARLESS
        width = self.last - self.first + 1
        return FINE if width <= FINE_DAYS else COARSE if width <= COARSE_DAYS else YEARLY


@lru_cache(maxsize=1 << 16)
def read_when(value: str | None, start: date | None, end: date | None, basis: str | None) -> When:
    """What an EDTF value, or the days beside it, says; ``basis`` as in the tables."""
    rank = {"relative": RELATIVE, "publication": PUBLICATION, "discourse": PUBLICATION}.get(basis or "", EXACT)
    reach = _reach(value) if value and re.search("[~?%]", value) else 0
    if start is not None:
        last = end or (date.max if value and value.endswith("..") else start)
        return _widened(start.toordinal(), last.toordinal(), reach, rank)
    if not value:
        return When(basis=rank)
    parts = [_PART.search(part) for part in value.split("/")]
    bounds = [_bounds(part) for part in parts if part]
    days = [bound for bound in bounds if isinstance(bound, range)]
    if days and len(days) == len(bounds):
        opens, closes = value.startswith(".."), value.endswith("..")
        first = _FIRST_DAY if opens else days[0].start
        return _widened(first, _LAST_DAY if closes else days[-1].stop - 1, reach, rank)
    yearless = [bound for bound in bounds if isinstance(bound, tuple)]
    if yearless and len(yearless) == len(bounds):
        return When(first_month_day=yearless[0][0], last_month_day=yearless[-1][1], basis=rank)
    return When(basis=rank)


LASTS = 3  # days of a visit that its tellings may be apart


def days_apart(one: When, other: When, *, is_lasting: bool = False) -> int | None:
    """0: they overlap; 1: neighbouring days that a lag of reporting explains; None: they contradict.

    Something that lasts (a visit) may be told under any of its days.
    """
    if UNDATED in (one.level, other.level):
        return 0
    if one.first is None or other.first is None:
        return 0 if _month_days_meet(one, other) else None
    assert one.last is not None and other.last is not None
    gap = max(one.first, other.first) - min(one.last, other.last)
    if gap <= 0:
        return 0
    # Of two days read from "dün" and "Salı", neither is the later report of the other.
    lags = PUBLICATION in (one.basis, other.basis) or (one.basis == RELATIVE) != (other.basis == RELATIVE)
    if is_lasting and gap <= LASTS:
        return gap
    return 1 if gap == 1 and lags else None


def months(when: When) -> range:
    """Months since year 0 that a dated interval touches."""
    assert when.first is not None and when.last is not None
    first, last = date.fromordinal(when.first), date.fromordinal(when.last)
    return range(first.year * 12 + first.month - 1, last.year * 12 + last.month)


def _bounds(part: re.Match[str]) -> range | tuple[int, int] | None:
    """Days of a dated part, month and day of a yearless one; None: no calendar has it."""
    year, month, day = part.groups()
    month_number, day_number = _number(month), _number(day)
    if day_number is not None and not 1 <= day_number <= 31:
        return None
    if year == "XXXX":
        if month_number is None or not 1 <= month_number <= 12:
            return None
        first, last = (1, 31) if day_number is None else (day_number, day_number)
        return month_number * 100 + first, month_number * 100 + last
    first_year, last_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if not MIN_YEAR <= last_year <= MAX_YEAR:
        return None
    if month_number is None or first_year != last_year:
        return _months(max(first_year, MIN_YEAR) * 12, last_year * 12 + 11)
    if month_number > 12:
        first_month, count = _SEASONS.get(month_number, (1, 0))
        return _months(last_year * 12 + first_month - 1, last_year * 12 + first_month + count - 2) if count else None
    if month_number == 0:
        return None
    whole = _months(last_year * 12 + month_number - 1, last_year * 12 + month_number - 1)
    if day_number is None:
        return whole
    day_of_month = min(whole.start + day_number - 1, whole.stop - 1)
    return range(day_of_month, day_of_month + 1)


def _months(first: int, last: int) -> range:
    """The days from one month to another, both counted since year 0."""
    end = date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1])
    return range(date(first // 12, first % 12 + 1, 1).toordinal(), end.toordinal() + 1)


def _number(text: str | None) -> int | None:
    return None if text is None or text == "XX" else int(text)


def _reach(value: str) -> int:
    part = _PART.search(value)
    if part is None or part[2] is None:
        return _ABOUT_YEAR
    return _ABOUT_MONTH if part[3] is None else _ABOUT_DAY


def _widened(first: int, last: int, reach: int, basis: int) -> When:
    first, last = max(first - reach, _FIRST_DAY), min(max(first, last) + reach, _LAST_DAY)
    return When(first, last, basis=basis)


def _month_days_meet(one: When, other: When) -> bool:
    mine, others = _month_day_ranges(one), _month_day_ranges(other)
    return any(a <= d and c <= b for a, b in mine for c, d in others)


def _month_day_ranges(when: When) -> list[tuple[int, int]]:
    if when.first is None or when.last is None:
        first, last = when.first_month_day, when.last_month_day
        assert first is not None and last is not None
    elif when.last - when.first >= 365:
        return [(101, 1231)]
    else:
        begin, end = date.fromordinal(when.first), date.fromordinal(when.last)
        first, last = begin.month * 100 + begin.day, end.month * 100 + end.day
    return [(first, last)] if first <= last else [(first, 1231), (101, last)]
