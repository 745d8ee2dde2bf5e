"""The year that a heading or an entry of a chronology gives to the days told under it."""

from __future__ import annotations

import re
from typing import NamedTuple

from extract.times.calendar import When
from extract.times.reading import Told

_LONGEST_HEADING, _LONGEST_BULLET = 80, 4
_ENTRY = re.compile(r"(?:,? \d\d?[:.]\d\d)?(?:\s?:|\s[-–—|])\s")  # "2 Ağustos, 23:50: ...", "8 Eylül - ..."
# A line without a full stop, and no item of a list.
_HEADING = re.compile(r"\n[^\W\d][^\n]{0,78}[^\s.,;:!…\"”'’»)](?=[ \t]*(?:\n|$))")


class Opening(NamedTuple):
    """What a time makes of the line that it opens, up to its ``end``."""

    is_title: bool
    is_entry: bool
    end: int


class Ruled(NamedTuple):
    """The year of what stands before ``end``."""

    year: int
    end: int


def find_opening(folded: str, start: int, end: int) -> Opening | None:
    """ "2023: Deprem diplomasisi" and "2023'te ne oldu?" are titles, "1) 12 Mart 2018: ..." is an entry of its day."""
    begin = folded.rfind("\n", 0, start) + 1
    if start - begin > _LONGEST_BULLET or any(letter.isalpha() for letter in folded[begin:start]):
        return None
    stop = folded.find("\n", end)
    stop = stop if stop >= 0 else len(folded)
    rest, is_entry = folded[end:stop].strip(), _ENTRY.match(folded, end) is not None
    is_title = not rest or rest.endswith("?") or is_entry and not rest.endswith((".", "…", "!"))
    return Opening(bool(begin) and is_title and stop - begin <= _LONGEST_HEADING, is_entry, stop)


def find_ruled(folded: str, time: Told, when: When) -> Ruled | None:
    """The year that a title gives to what follows up to the next heading, and an entry to its line."""
    if when.basis != "explicit" or when.start is None or when.precision not in ("year", "month", "day"):
        return None
    opening = find_opening(folded, time.start, time.end)
    if opening is not None and opening.is_title:
        following = _HEADING.search(folded, opening.end)
        return Ruled(when.start.year, following.start() if following is not None else len(folded))
    return Ruled(when.start.year, opening.end) if opening is not None and opening.is_entry else None


def find_stop(folded: str, time: Told) -> int:
    """Where the words end that say which way a time looks: of a day that stands alone on its line, those under it."""
    if not folded.startswith("\n", time.end) or folded[time.start - 1 : time.start] not in ("", "\n"):
        return time.stop
    begin = time.end + len(folded[time.end :]) - len(folded[time.end :].lstrip())
    end = folded.find("\n", begin)
    return end if end >= 0 else len(folded)
