"""The year that a heading or an entry of a chronology gives to the days told under it."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.times.calendar import When
from extract.times.reading import Told

_LONGEST_HEADING = 80
_ENTRY = re.compile(r"\s?:\s|\s[-–—|]\s")
# A line without a full stop, and no item of a list.
_HEADING = re.compile(r"\n[^\W\d][^\n]{0,78}[^\s.,;:!…\"”'’»)](?=[ \t]*(?:\n|$))")


class Ruled(NamedTuple):
    """The year of what stands before ``end``."""

    year: int
    end: int


def find_ruled(folded: str, time: Told, when: When) -> Ruled | None:
    """ "2023: Deprem diplomasisi", "2023'te ne oldu?", up to the next heading; "12 Mart 2018: ...", for its line."""
    if when.basis != "explicit" or when.start is None or when.precision not in ("year", "month", "day"):
        return None
    start = folded.rfind("\n", 0, time.start) + 1
    if time.start - start > 3 or any(letter.isalnum() for letter in folded[start : time.start]):
        return None
    end = folded.find("\n", time.end)
    end = end if end >= 0 else len(folded)
    rest, is_entry = folded[time.end : end].strip(), _ENTRY.match(folded, time.end) is not None
    is_title = not rest or rest.endswith("?") or is_entry and not rest.endswith((".", "…", "!"))
    if start and is_title and end - start <= _LONGEST_HEADING:
        following = _HEADING.search(folded, end)
        return Ruled(when.start.year, following.start() if following is not None else len(folded))
    return Ruled(when.start.year, end) if is_entry else None


def find_stop(folded: str, time: Told) -> int:
    """Where the words end that say which way a time looks: of a day that stands alone on its line, those under it."""
    if not folded.startswith("\n", time.end) or folded[time.start - 1 : time.start] not in ("", "\n"):
        return time.stop
    begin = time.end + len(folded[time.end :]) - len(folded[time.end :].lstrip())
    end = folded.find("\n", begin)
    return end if end >= 0 else len(folded)
