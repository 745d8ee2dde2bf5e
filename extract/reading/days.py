"""Read a publication day from a string that names one."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

_YEAR_FIRST = re.compile(r"\s*(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{4})(\d\d)(\d\d))(?!\d)")
_DAY_FIRST = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_EARLIEST, _LATEST = 1900, 2100


@lru_cache(maxsize=4096)
def read_day(text: str) -> date | None:
    """The day, or None where year, month and day are not all there."""
    match = _YEAR_FIRST.match(text)
    if match:
        return _day(*(int(part) for part in match.groups() if part))
    match = _DAY_FIRST.match(text)
    if match:
        return _day(int(match[3]), int(match[2]), int(match[1]))
    if not text.strip() or len(text) > 60:
        return None
    import dateparser  # 0.3 s to import, and most articles write the day in figures.

    found = dateparser.parse(
        text,
        languages=["tr", "en"],
        settings={
            "DATE_ORDER": "DMY",
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["timestamp", "absolute-time"],
            "TIMEZONE": "Europe/Istanbul",  # of seconds since 1970, whose day is not to be the machine's
        },
    )
    return _day(found.year, found.month, found.day) if found else None


def _day(year: int, month: int, day: int) -> date | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
