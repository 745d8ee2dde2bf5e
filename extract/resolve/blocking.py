"""Find the pairs of tellings worth comparing, so that cost grows with the news and not with its square."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations, product

from extract.resolve.dates import COARSE, FINE, LASTS, UNDATED, YEARLESS, YEARLY, months
from extract.resolve.matching import CROWD, SAME_NEWS_DAYS
from extract.resolve.tellings import LASTING, MUTUAL, SINGULAR, SPEECH_ACTS, Telling

Key = tuple[object, ...]

# So many that fit one date without a day leave nothing to decide by.
MAX_CANDIDATES = 100
# On one day, the same sides: beyond this, only the neighbours in the order of the ids are compared.
MAX_SAME_DAY = 200
MAX_SIDES = 8
MAX_YEARS = 12


def candidate_pairs(tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Positions of tellings of one event type that share participants and time; each pair once, the smaller first."""
    searches = [list(_search_keys(telling)) for telling in tellings]
    # Most tellings have a day, and are looked for by nothing else: only what is looked for is indexed.
    wanted = {key[:-1] for search in searches for key in search}
    by_time: dict[Key, list[int]] = {}
    for position, telling in enumerate(tellings):
        for key in _index_keys(telling, wanted):
            by_time.setdefault(key, []).append(position)
    seen: set[tuple[int, int]] = set()
    for position, search in enumerate(searches):
        for key in search:
            for other in _nearest(by_time.get(key, []), position, is_day=key[0] == "day"):
                pair = (position, other) if position < other else (other, position)
                if position != other and pair not in seen:
                    seen.add(pair)
                    yield pair


def _nearest(found: list[int], position: int, *, is_day: bool) -> list[int]:
    if not is_day:
        return found if len(found) <= MAX_CANDIDATES else []
    if len(found) <= MAX_SAME_DAY:
        return found
    middle = bisect(found, position)
    return found[max(middle - MAX_SAME_DAY // 2, 0) : middle + MAX_SAME_DAY // 2]


def _index_keys(telling: Telling, wanted: set[Key]) -> Iterator[Key]:
    """Every way in which somebody else may look for this telling; ``wanted``: those keys, without the time."""
    pairs, single = _participants(telling)
    level = telling.when.level
    if telling.is_unreal and telling.published:
        yield from (("claimed", *who, telling.published // SAME_NEWS_DAYS) for who in pairs)
    if level == UNDATED:
        yield from (("undated", *names) for names in _names(telling))
        return
    if telling.event_type in SINGULAR:
        yield from (("dated", *names) for names in _names(telling))
    for who in (*pairs, *single):
        if level == FINE and ("day", *who) in wanted:
            yield from (("day", *who, day) for day in _days(telling))
        if level in (FINE, COARSE) and ("month", *who) in wanted:
            yield from (("month", *who, month) for month in months(telling.when))
        if level in (FINE, COARSE, YEARLESS) and ("month of no year", *who) in wanted:
            yield from (("month of no year", *who, month) for month in _months_of_year(telling))
        if level in (FINE, COARSE, YEARLY) and ("year", *who) in wanted:
            yield from (("year", *who, year) for year in _years(telling))


def _search_keys(telling: Telling) -> Iterator[Key]:
    pairs, single = _participants(telling)
    level = telling.when.level
    if level == UNDATED and telling.is_unreal and telling.published:
        week = telling.published // SAME_NEWS_DAYS
        yield from (("claimed", *who, near) for who in pairs for near in (week - 1, week, week + 1))
    if level == UNDATED:
        for names in _names(telling):
            yield ("undated", *names)
            yield ("dated", *names)
        return
    for who in pairs or single:
        if level == FINE:
            margin = LASTS if telling.event_type in LASTING else 1
            yield from (("day", *who, day) for day in _days(telling, margin))
        elif level == COARSE:
            yield from (("month", *who, month) for month in months(telling.when))
        elif level == YEARLESS:
            yield from (("month of no year", *who, month) for month in _months_of_year(telling))
        else:
            yield from (("year", *who, year) for year in _years(telling))


def _participants(telling: Telling) -> tuple[Sequence[Key], Sequence[Key]]:
    """Pairs of states or organisations; and each alone, for tellings that name one only."""
    actors, recipients = ([party.acts_for for party in side[:MAX_SIDES]] for side in telling.sides)
    single = (*(("actor", actor) for actor in actors), *(("recipient", to) for to in recipients))
    if telling.event_type in MUTUAL:
        return tuple(combinations(actors, 2)), single
    return tuple(product(actors, recipients)), single


def _names(telling: Telling) -> Iterable[Key]:
    """Who a telling without a date has to share: two people or organisations, one of those who take part, or a crowd;
    or, where what is agreed on has a name, two sides.
    """
    if len(telling.sides[0]) >= CROWD:
        return combinations([party.acts_for for party in telling.sides[0][:MAX_SIDES]], 2)
    side = telling.sides[0][:MAX_SIDES]
    others = () if telling.event_type in SPEECH_ACTS else telling.sides[1][:MAX_SIDES]
    names = sorted(name for party in (*side, *others) for name in party.persons | party.organizations)
    if telling.name:
        return combinations([party.acts_for for party in side], 2)
    if telling.event_type in MUTUAL:
        return combinations(names, 2)
    if telling.event_type in SPEECH_ACTS:
        return [(name, party.acts_for) for name in names for party in telling.sides[1] or side]
    return [(name,) for name in names]


def _days(telling: Telling, margin: int = 0) -> range:
    assert telling.when.first is not None and telling.when.last is not None
    return range(telling.when.first - margin, telling.when.last + margin + 1)


def _years(telling: Telling) -> range:
    assert telling.when.first is not None and telling.when.last is not None
    first, last = date.fromordinal(telling.when.first).year, date.fromordinal(telling.when.last).year
    return range(first, min(last, first + MAX_YEARS) + 1)


def _months_of_year(telling: Telling) -> list[int]:
    when = telling.when
    if when.first is not None:
        return sorted({month % 12 + 1 for month in months(when)})
    assert when.first_month_day is not None and when.last_month_day is not None
    first, last = when.first_month_day // 100, when.last_month_day // 100
    return list(range(first, last + 1)) if first <= last else [*range(first, 13), *range(1, last + 1)]
