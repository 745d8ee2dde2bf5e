"""What an article has said up to a time, and the year that follows from it for a date without one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from extract.times.calendar import When

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


def year_of(month: int, day: int | None, weekday: int | None, context: Context) -> int | None:
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
    reach = 8 if (month, day) == (2, 29) else 1
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
