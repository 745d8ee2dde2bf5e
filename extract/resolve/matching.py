"""Say whether two tellings can be one event: by participants, time, place and factuality."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from extract.resolve.dates import COARSE, FINE, UNDATED, YEARLESS, YEARLY, When, days_apart
from extract.resolve.tellings import (
    LASTING,
    MUTUAL,
    PLACELESS,
    SINGULAR,
    SPEECH_ACTS,
    Party,
    Place,
    Side,
    Sides,
    Telling,
)

# From the safest to the one that rests on least. From NEARLY on, an edge counts only where nothing else fits.
SAME, NEARLY, DETAIL, MONTH, YEAR, BOTH_UNDATED, ONE_UNDATED = range(7)

# A summit of twenty is not the two-sided meeting at its margin; and that many states are as good as names.
CROWD = 5
SAME_NEWS_DAYS = 7
LOOK_BACK_DAYS, LOOK_AHEAD_DAYS = 365, 90


@dataclass(frozen=True, slots=True)
class Shared:
    """What the participants of two tellings that do not contradict each other have in common."""

    is_enough: bool
    is_equal: bool
    named_count: int
    actor_named_count: int
    state_count: int


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """Two tellings that may be one event; sorts the safest first, and by nothing that other tellings change."""

    stage: int
    days: int
    missing: int
    one: str
    other: str


def match(one: Telling, other: Telling) -> Edge | None:
    """The edge between two tellings of one event type; None where they are two events or nothing says they are one."""
    if one.document_id == other.document_id or contradicts(one, other):
        return None  # an article that tells two things apart is believed
    shared = share(one.event_type, one.sides, other.sides)
    assert shared is not None
    days = days_apart(one.when, other.when, is_lasting=one.event_type in LASTING)
    assert days is not None
    stage = _speech_stage(one, other, shared) if one.event_type in SPEECH_ACTS else _stage(one, other, shared)
    if stage is None or not shared.is_enough:
        return None
    missing = 10 - min(shared.named_count, 9) + (one.factuality != other.factuality) * 10
    missing += (one.place != other.place) * 10 + (one.mode != other.mode) * 5
    first, second = sorted((one.event_id, other.event_id))
    return Edge(stage, days, missing, first, second)


def contradicts(one: Telling, other: Telling) -> bool:
    """Whether nothing could make one event of both."""
    if one.is_unreal != other.is_unreal or names_differ(one.name, other.name):
        return True
    if days_apart(one.when, other.when, is_lasting=one.event_type in LASTING) is None:
        return True
    if out_of_reach(one, other.when) or out_of_reach(other, one.when):
        return True
    if places_differ(one.event_type, where(one), where(other)):
        return True
    return share(one.event_type, one.sides, other.sides) is None


def names_differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Two agreements whose names share nothing."""
    return bool(one) and bool(other) and one.isdisjoint(other)


def out_of_reach(telling: Telling, when: When) -> bool:
    """Whether a telling without a day of its own cannot mean that day: it came too early, or too late."""
    if telling.when.level == FINE or when.first is None or when.last is None:
        return False
    if telling.earliest is not None and when.last < telling.earliest:
        return True
    return telling.latest is not None and when.first > telling.latest


class Where(NamedTuple):
    """A place as told, with what says whether it can be another one."""

    place: Place
    when: When
    sides: Sides


def where(telling: Telling) -> Where:
    return Where(telling.place, telling.when, telling.sides)


def places_differ(event_type: str, one: Where, other: Where) -> bool:
    """Two countries, or two towns of one."""
    if event_type in PLACELESS:
        return False
    here, there = one.place, other.place
    both_countries = here.country_code is not None and there.country_code is not None
    if both_countries and here.country_code != there.country_code:
        return not (event_type in MUTUAL and _is_one_day_of_one_person(one, other))
    if here.entity_id is None or there.entity_id is None or here.is_area or there.is_area:
        return False
    return here.entity_id != there.entity_id and not (event_type in MUTUAL and _is_one_day_of_one_person(one, other))


def _is_one_day_of_one_person(one: Where, other: Where) -> bool:
    """Nobody meets the same side in two places on one day: one of them is wrong, and both are kept."""
    if not all(told.when.first == told.when.last is not None for told in (one, other)):
        return False
    mine, others = ({person for party in told.sides[0] for person in party.persons} for told in (one, other))
    return not mine.isdisjoint(others)


@lru_cache(maxsize=1 << 15)
def share(event_type: str, one: Sides, other: Sides) -> Shared | None:
    """What two sets of participants share; None: they contradict each other."""
    actors, recipients = _share_side(one[0], other[0]), _share_side(one[1], other[1])
    if actors is None or recipients is None:
        return None
    named = actors.named + recipients.named
    is_equal = actors.is_equal and recipients.is_equal
    if event_type in MUTUAL:
        smaller, larger = sorted((len(one[0]), len(other[0])))
        if actors.states < smaller or (larger >= CROWD and smaller * 2 <= larger):
            return None
        is_alone = larger == 1 and actors.named > 0
        is_enough = actors.states >= 2 or named >= 2 or is_alone
        return Shared(is_enough, is_equal, named, actors.named, actors.states)
    if (one[0] and other[0] and not actors.states) or (one[1] and other[1] and not recipients.states):
        return None
    sides = (actors.states > 0) + (recipients.states > 0)
    told = max(bool(one[0]) + bool(one[1]), bool(other[0]) + bool(other[1]))
    # With only one side in common, a state is not enough: it needs a name, or that nobody tells the other side.
    is_enough = sides == 2 or (sides == 1 and (told == 1 or actors.named > 0))
    return Shared(is_enough, is_equal, named, actors.named, actors.states)


@dataclass(frozen=True, slots=True)
class _SharedSide:
    states: int
    named: int
    is_equal: bool


def _share_side(one: Side, other: Side) -> _SharedSide | None:
    mine, others = ({party.acts_for: party for party in side} for side in (one, other))
    shared = mine.keys() & others.keys()
    named = 0
    is_equal = len(shared) == len(mine) == len(others)
    for state in shared:
        here, there = mine[state], others[state]
        if _disagree(here, there):
            return None
        named += len(here.persons & there.persons) + len(here.organizations & there.organizations)
        is_equal = is_equal and bool(here.persons) == bool(there.persons)
        is_equal = is_equal and (bool(here.persons) or bool(here.organizations) == bool(there.organizations))
    return _SharedSide(len(shared), named, is_equal)


def _disagree(here: Party, there: Party) -> bool:
    """Two different people of one state are two meetings; a person may well be of the ministry named elsewhere."""
    if here.persons and there.persons:
        return not here.persons & there.persons
    if here.persons or there.persons:
        return False
    return bool(here.organizations and there.organizations and not here.organizations & there.organizations)


def _stage(one: Telling, other: Telling, shared: Shared) -> int | None:
    coarsest = max(one.when.level, other.when.level)
    if coarsest == FINE:
        if not shared.is_equal:
            return DETAIL
        is_same_time = (one.when.first, one.when.last) == (other.when.first, other.when.last)
        return SAME if is_same_time else NEARLY
    states = {one.factuality, other.factuality}
    if coarsest != UNDATED and len(states) == 2 and "hypothetical" in states:
        return None
    is_named = shared.named_count >= (2 if one.event_type in MUTUAL else 1)
    if coarsest in (COARSE, YEARLESS) and one.when == other.when and shared.is_equal and is_named:
        return SAME
    if coarsest in (COARSE, YEARLESS):
        return MONTH
    if coarsest == YEARLY:
        return YEAR
    return _undated_stage(one, other, shared)


def _undated_stage(one: Telling, other: Telling, shared: Shared) -> int | None:
    if one.is_unreal and one.factuality != other.factuality:
        return _answer_stage(one, other, shared)
    is_named = shared.named_count >= (2 if one.event_type in MUTUAL else 1) or not one.name.isdisjoint(other.name)
    if one.event_type not in SINGULAR or not (is_named or shared.state_count >= CROWD):
        return None
    if "hypothetical" in (one.factuality, other.factuality):
        return None
    if one.when.level == other.when.level:
        apart = abs(one.published - other.published) if one.published and other.published else 0
        is_same = one.place.entity_id == other.place.entity_id and one.factuality == other.factuality
        return BOTH_UNDATED if is_same and shared.is_equal and apart <= SAME_NEWS_DAYS else None
    undated, dated = (one, other) if one.when.level == UNDATED else (other, one)
    if undated.published is None:
        # An article of which no time is known does not say which of many it means.
        return None if undated.earliest is None else ONE_UNDATED
    return None if is_far(undated.published, dated.when) else ONE_UNDATED


def _answer_stage(one: Telling, other: Telling, shared: Shared) -> int | None:
    """What one article alleges and another denies is one act, where they are the news of one week."""
    if not (shared.is_equal and one.sides[0] and one.published and other.published):
        return None
    is_between = one.event_type in MUTUAL or one.sides[1]
    is_near = abs(one.published - other.published) <= SAME_NEWS_DAYS
    return BOTH_UNDATED if is_between and is_near else None


def is_far(published: int, when: When) -> bool:
    """Whether an article of that day, which gives none for an event, would hardly mean one of that time."""
    if when.first is None or when.last is None:
        return False
    return published - LOOK_BACK_DAYS > when.last or when.first > published + LOOK_AHEAD_DAYS


def _speech_stage(one: Telling, other: Telling, shared: Shared) -> int | None:
    if not shared.actor_named_count:
        return None
    if one.when.level == other.when.level == UNDATED:
        near = one.published and other.published and abs(one.published - other.published) <= 1
        return BOTH_UNDATED if near and shared.is_equal else None
    if one.when.level != FINE or other.when.level != FINE:
        return MONTH if one.when == other.when and one.when.level == YEARLESS and shared.is_equal else None
    return SAME if shared.is_equal and one.when == other.when else DETAIL
