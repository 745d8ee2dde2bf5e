"""The days on which an undated article can have been published, by what its own expressions say together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from extract.times.calendar import DAY, When, add_months, month_span
from extract.times.context import Context
from extract.times.lexicon import TimeLexicon
from extract.times.reading import Reading, Told
from extract.times.resolve import resolve
from extract.times.tense import FUTURE, PAST, UNKNOWN, is_placed, tense_after

_REACH = 15 * 12  # months after the latest day proven past within which the solution must lie
_BESIDE = ("", "(", ",", ", (", "-", "–")  # what may stand between two namings of one time
_JOINED = 5  # characters at most between two members of a list: ", ve "
_MANY = 400  # days; so many hold no single solution, and need not be counted
_FEW = 4  # stretches worth reading the article from both ends of


class Stretch(NamedTuple):
    """Days of publication that fit, both ends included."""

    first: date
    last: date


Days = list[Stretch]
Placed = Sequence[tuple[Told, When]]
_WHOLE = Stretch(date(1000, 1, 1), date(9999, 12, 31))


class Undated(NamedTuple):
    """What fits: stretches of days, and the weekdays on which the article can have been published."""

    days: Days
    weekdays: frozenset[int]

    def only(self) -> date | None:
        """The one day that fits; None where several do, or none."""
        if sum((last - first).days + 1 for first, last in self.days) > _MANY:
            return None
        fitting = [d for s in self.days for d in _each(s) if d.weekday() in self.weekdays]
        return fitting[0] if len(fitting) == 1 else None

    def edges(self) -> list[date]:
        """First and last fitting day of every stretch, where the stretches are few."""
        if len(self.days) > _FEW:
            return []
        found: list[date] = []
        for stretch in self.days:
            early = _each(Stretch(stretch.first, min(stretch.last, stretch.first + 6 * DAY)))
            late = _each(Stretch(max(stretch.first, stretch.last - 6 * DAY), stretch.last))
            fitting = [d for d in (*early, *late) if d.weekday() in self.weekdays]
            found += [fitting[0], fitting[-1]] if fitting else []
        return found


def possible_days(folded: str, placed: Placed, lexicon: TimeLexicon) -> Undated:
    """The days of publication that contradict nothing the article says; none where it proves no day to be past.

    `placed` are the article's times as read without an anchor. What it says constrains its day of publication:

    - *told as past*: "3 Mayıs 2021'de geldi" was published then or later, and within 15 years of the latest such day;
    - *told as coming*, by the last verb of the sentence: "14 Mayıs 2023'te yapılacak." was published by then;
    - *a day with its weekday*: "13 Eylül Çarşamba" belongs to a year in which they agree, and the day lies within a
      year of publication, before or after it as the verb says;
    - *two names side by side for one time* fit only where both mean the same days: "dün (12 Eylül)", "bugün, Çarşamba",
      "bu hafta 25-27 Mart'ta", "geçen ay (Ağustos 2023)", "geçen Perşembe (28 Mart)"; with a full date this stands for
      a day proven past, too;
    - *a weekday of this week*: "bu hafta Perşembe günü geldi" was published on a Thursday or later in the week.

    Each constraint is a list of stretches of days, or a set of weekdays; all are intersected. That two sentences tell
    of the same happening is not used: it would be a guess.
    """
    beside = [(one, two) for one, two in pairwise(placed) if _is_beside(folded, one, two, placed)]
    pairs = beside + [(two, one) for one, two in beside]
    dated = [s for (one, _), (_, when) in pairs if (meant := _meant(when)) for s in _by_relative(one.reading, meant)]
    bounds = [bound for time, when in placed if (bound := _bound(folded, time, when, lexicon)) is not None]
    latest = max((s.first for s in bounds + dated), default=_WHOLE.first)
    if latest == _WHOLE.first:
        return Undated([], frozenset())
    days = [Stretch(latest, add_months(latest, _REACH))]
    for bound in bounds + dated:
        days = _both(days, [bound])
    years = range(latest.year - 1, latest.year + _REACH // 12 + 2)
    weekdays = set(range(7))
    for time, _ in placed:
        tense = tense_after(folded, time.end, time.stop, lexicon)
        weekdays &= _weekdays_of_week(time.reading, tense)
        if (agreeing := _by_weekday(time.reading, tense, years)) is not None:
            days = _both(days, agreeing)
    for (relative, _), (time, when) in pairs:
        weekdays &= _weekdays_by_name(relative.reading, time.reading)
        fitting = [s for day in _in_years(time.reading, years) for s in _by_relative(relative.reading, day)]
        if fitting and when.start is None:
            days = _both(days, sorted(fitting))
    return Undated(days, frozenset(weekdays))


def settle(placed: Placed, readings: Sequence[Placed]) -> list[tuple[Told, When]]:
    """Times that mean nothing certain without an anchor, with what they mean in all `readings` alike."""
    by_start = [{time.start: when for time, when in reading} for reading in readings]
    settled = []
    for time, when in placed:
        read = {reading.get(time.start) for reading in by_start}
        only = read.pop() if len(read) == 1 else None
        unknown = when.start is None and when.end is None
        settled.append((time, only._replace(basis="relative") if unknown and only and only.value else when))
    return settled


def _each(stretch: Stretch) -> Iterator[date]:
    for ordinal in range(stretch.first.toordinal(), stretch.last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def _both(one: Days, two: Days) -> Days:
    """The days in both; stretches of `two` may touch or overlap."""
    found: Days = []
    for a in one:
        for b in two:
            first, last = max(a.first, b.first), min(a.last, b.last)
            if first <= last and (not found or last > found[-1].last):
                found.append(Stretch(max(first, found[-1].last + DAY) if found else first, last))
    return found


def _bound(folded: str, time: Told, when: When, lexicon: TimeLexicon) -> Stretch | None:
    """What a full date with its verb leaves: from its day on, or up to it."""
    if not _is_full(when) or when.start is None or when.end is None or when.precision in ("decade", "century"):
        return None
    if not is_placed(folded, time.end, lexicon):
        return None
    tense = tense_after(folded, time.end, time.stop, lexicon)
    if tense == PAST:
        return Stretch(when.end if when.precision == "day" or _is_days(when) else when.start, _WHOLE.last)
    if tense == FUTURE and lexicon.surely_future.search(folded, time.end, time.stop) is not None:
        return Stretch(_WHOLE.first, when.end)
    return None


def _meant(when: When) -> Stretch | None:
    return Stretch(when.start, when.end) if _is_full(when) and when.start and when.end else None


def _is_full(when: When) -> bool:
    """Given with its year, and that one in which there were newspapers, or nearly."""
    return when.basis == "explicit" and when.start is not None and 1000 < when.start.year < 2300


def _is_days(when: When) -> bool:
    return bool(when.value) and all(len(edge) == 10 for edge in str(when.value).split("/"))


def _is_beside(folded: str, first: tuple[Told, When], second: tuple[Told, When], placed: Placed) -> bool:
    """Two namings of one time, not members of a list."""
    one, two = first[0], second[0]
    gap = folded[one.end : two.start].strip()
    if one.stop != two.stop or gap not in _BESIDE:
        return False
    after = next((time for time, _ in placed if time.start >= two.end), None)
    return gap.endswith("(") or after is None or len(folded[two.end : after.start]) > _JOINED


def _weekdays_by_name(relative: Reading, named: Reading) -> set[int]:
    """ "dün (salı)" was published on a Wednesday."""
    offset = _offset(relative)
    if offset is None or named.weekday is None:
        return set(range(7))
    return {(named.weekday - offset) % 7}


def _weekdays_of_week(reading: Reading, tense: str) -> set[int]:
    if reading.kind != "weekday_of_week" or reading.number != 0 or reading.weekday is None:
        return set(range(7))
    if tense == PAST:
        return set(range(reading.weekday, 7))
    return set(range(reading.weekday + 1)) if tense == FUTURE else set(range(7))


def _offset(reading: Reading) -> int | None:
    """How many days from publication a day is named: -1 for "dün"."""
    if reading.kind == "relative_day":
        return reading.number
    if reading.kind == "ago" and len(reading.counts) == 1 and reading.counts[0][1] == "day" and not reading.about:
        return reading.counts[0][0]
    return None


def _by_weekday(reading: Reading, tense: str, years: Iterable[int]) -> Days | None:
    """ "13 Eylül Çarşamba": the days within a year of one in a year in which they agree."""
    if reading.kind != "date" or reading.weekday is None or not reading.day or reading.year is not None:
        return None
    named = [s.first for s in _in_years(reading, years)]
    before = timedelta(days=0 if tense == PAST else 364)
    after = timedelta(days=0 if tense == FUTURE else 364)
    return [Stretch(day - before, day + after) for day in named if day.weekday() == reading.weekday]


def _in_years(reading: Reading, years: Iterable[int]) -> Iterator[Stretch]:
    """What "12 Eylül", "Eylül" or "25-27 Mart" would mean in each year."""
    first: Any
    last: Any
    first, last = (reading.base, reading.last) if reading.kind == "range" else (reading, reading)
    if not all(isinstance(r, Reading) and r.kind == "date" and r.year is None and r.month for r in (first, last)):
        return
    for year in years:
        try:
            if first.day and last.day:
                yield Stretch(date(year, first.month, first.day), date(year, last.month, last.day))
            elif reading.month is not None:
                whole = month_span(year, reading.month)
                yield Stretch(whole.start or _WHOLE.first, whole.end or _WHOLE.last)
        except ValueError:  # 29 February
            continue


def _by_relative(relative: Reading, meant: Stretch) -> Iterator[Stretch]:
    """The days of publication from which `relative` means the days `meant`."""
    offset = _offset(relative)
    if offset is not None and meant.first == meant.last:
        yield Stretch(meant.first - timedelta(days=offset), meant.first - timedelta(days=offset))
    elif relative.kind == "relative_unit" and relative.unit == "week":
        monday = meant.first - timedelta(days=meant.first.weekday() + 7 * relative.number)
        if meant.last <= monday + timedelta(days=6 + 7 * relative.number):
            yield Stretch(monday, monday + 6 * DAY)
    elif relative.kind == "relative_unit" and relative.unit == "month":
        if (meant.first.year, meant.first.month) == (meant.last.year, meant.last.month):
            first = add_months(meant.first.replace(day=1), -relative.number)
            yield Stretch(first, add_months(first, 1) - DAY)
    elif relative.kind == "relative_unit" and relative.unit == "year" and meant.first.year == meant.last.year:
        year = meant.first.year - relative.number
        yield Stretch(date(year, 1, 1), date(year, 12, 31))
    elif relative.kind == "weekday_of_week" or (relative.kind == "weekday" and relative.which):
        yield from _by_trial(relative, meant)


def _by_trial(relative: Reading, meant: Stretch) -> Iterator[Stretch]:
    """ "geçen Perşembe (28 Mart)": which days of the weeks around can say so."""
    if meant.first != meant.last or meant.first.weekday() != relative.weekday:
        return
    for day in _each(Stretch(meant.first - 14 * DAY, meant.first + 14 * DAY)):
        when = resolve(relative, Context(day, tense=UNKNOWN))
        if when is not None and when.start == meant.first:
            yield Stretch(day, day)
