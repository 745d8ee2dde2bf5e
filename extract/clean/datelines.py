"""Read the place, day and agency that stand above, below or before an article."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from extract.casing import CAPITALS, fold
from extract.reading.days import read_day

_DAY = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?"
    r"|\d{1,2} [^\W\d_]{3,8} \d{4}|[^\W\d_]{3,8} \d{1,2}, ?\d{4})"
)
_FIND_DAY = re.compile(rf"(?<![\d.,/]){_DAY}(?!\d)")
_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b")
_NAME = rf"[{CAPITALS}][\w.'’&-]*(?: [{CAPITALS}][\w.'’&-]*){{0,3}}"
_AT_END = re.compile(
    rf"\s(?<=[.!?…\"”’)]\s)\s*(?P<line>(?P<day>{_DAY})(?: \d\d[:.]\d\d)?\s*[,/|–—-]\s*(?P<name>{_NAME}))\s*$"
)
_AT_START = re.compile(
    rf"\s*(?P<place>[{CAPITALS}][^\n()–—]{{1,40}}?)?(?:,\s*(?P<day>\d{{1,2}} [^\W\d_]{{3,8}}(?: \d{{4}})?))?,?\s*"
    r"\((?P<agency>[^)\n]{2,30})\)\s*(?P<dash>[-–—:]*)\s*"
)
# Four letters, so that "ABD - Rusya" is no dateline.
_PLACE_AT_START = re.compile(
    rf"\s*(?P<place>[{CAPITALS}]{{4,}})(?:[/ ,]+[{CAPITALS}]{{3,}})?\s*[-–—]+\s+(?=[\"“]?[{CAPITALS}][a-zçğıöşü])"
)
_SIGNED = re.compile(r"\s(?<=[.!?…\"”’]\s)\s*\((?P<agency>[^()\n]{2,30})\)\s*\.?\s*$")
_BETWEEN = re.compile(r"\s*[|,;:•·/()\[\]–—]+\s*|\s+-+\s+")
_LONGEST = 140


@dataclass(slots=True)
class Dateline:
    """What a dateline says; parts it does not name are None."""

    published_on: date | None = None
    agency: str | None = None
    outlet: str | None = None
    is_labelled: bool = False

    def completed_by(self, other: Dateline) -> Dateline:
        return Dateline(
            self.published_on or other.published_on, self.agency or other.agency, self.outlet or other.outlet
        )


def read_dateline(line: str) -> Dateline | None:
    """What the line says if it is a dateline and nothing else."""
    line = line.strip()
    if not 1 < len(line) <= _LONGEST or line[-1] in "!?…":
        return None
    if not any(map(str.isdigit, line)):
        agency = find_agency(line)
        return Dateline(agency=agency, is_labelled=True) if agency else None
    days = list(_FIND_DAY.finditer(line))
    if not days:
        return None
    names_before = _names(line[: days[0].start()])
    names_after = _names(_FIND_DAY.sub(" | ", line[days[0].end() :]))
    published = _published(line, days)
    if published is None or names_before is None or names_after is None:
        return None
    names = names_before + names_after
    if len(names) > 3 or not all(re.fullmatch(_NAME, name) or find_agency(name) for name in names):
        return None
    agency = next((a for name in names if (a := find_agency(name))), None)
    # Before the day stands a place or an author as often as a paper.
    papers = [name for name in names_before if name in _words()["outlets"]] + names_after
    outlet = next((name for name in papers if not find_agency(name)), None)
    is_labelled = bool(names) or any(label in fold(line) for label in _words()["labels"])
    return Dateline(published, agency, outlet, is_labelled)


def dateline_before(line: str) -> tuple[int, Dateline] | None:
    """Length of the dateline that a paragraph opens with ("ANKARA (AA) -"), and what it says."""
    agency = find_agency(line.partition("(")[2].partition(")")[0])
    match = _AT_START.match(line) if agency else None
    if match and (match["dash"] or match["place"] and match["place"].isupper()):
        day = read_day(match["day"]) if match["day"] and match["day"][-4:].isdigit() else None
        return match.end(), Dateline(day, agency)
    match = _PLACE_AT_START.match(line)
    return (match.end(), Dateline()) if match and match["place"] not in _words()["not_places"] else None


def dateline_after(line: str) -> tuple[int, Dateline] | None:
    """Where the dateline begins that a paragraph closes with, and what it says."""
    match = _AT_END.search(line, max(0, len(line) - 120))
    if match:
        day = read_day(match["day"])
        if day:
            agency = find_agency(match["name"])
            return match.start("line"), Dateline(day, agency, None if agency else match["name"])
    match = _SIGNED.search(line, max(0, len(line) - 60))
    if match:
        agency = find_agency(match["agency"])
        if agency:
            return match.start() + 1, Dateline(agency=agency)
    return None


def find_agency(name: str) -> str | None:
    """The agency that signs like this."""
    return _signatures().get(name.strip(" \t\n()-–—:"))


def _names(text: str) -> list[str] | None:
    """What is left of a part of the line without labels, times and weekdays; None where that is no name."""
    words = _words()
    known = {*words["labels"], *words["update_labels"], *words["weekdays"]}
    names = []
    for part in _BETWEEN.split(_TIME.sub(" | ", text)):
        left = part.strip(" -'").split()
        if fold(" ".join(left)) in known:
            continue
        while left and fold(left[0]) in known:
            del left[0]
        while left and fold(left[-1]) in known:
            del left[-1]
        if left and not left[0][0].isupper():
            return None
        if left:
            names.append(" ".join(left))
    return names


def _published(line: str, days: list[re.Match[str]]) -> date | None:
    """The day of publication rather than of the last change, where both are there."""
    read = []
    end = 0
    for match in days:
        label = fold(line[end : match.start()])
        day = read_day(match.group().split("T")[0])
        if day:
            read.append((any(word in label for word in _words()["update_labels"]), day))
        end = match.end()
    return min(read, key=lambda found: found[0])[1] if read else None


@cache
def _words(language: str = "tr") -> Mapping[str, Any]:
    source = files("extract") / "lang" / language / "datelines.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def _signatures() -> Mapping[str, str]:
    return {form: agency for agency, forms in _words()["agencies"].items() for form in forms}
