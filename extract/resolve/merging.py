"""Make one row of the tellings of an event: the most precise of what they agree on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from extract.resolve.dates import FINE, PUBLICATION, UNDATED, YEARLESS, When, days_apart, read_when
from extract.resolve.offices import right_office
from extract.resolve.tellings import MUTUAL, Actors, Place, Telling
from extract.states import AHEAD
from extract.tables import EventParticipantRow, EventRow

# Which state an event is in, where no publication days order the articles: one that tells of it as done may be the
# later one. Within one article the order is another (DECIDING in extract/events/settling.py).
_STATES = ("occurred", "cancelled", "postponed", "denied", "alleged", "planned", "hypothetical")


@dataclass(frozen=True, slots=True)
class Told:
    """A telling, and its row with its participants' rows and the count of its mentions."""

    telling: Telling
    row: Mapping[str, Any]

    @property
    def participants(self) -> Sequence[Mapping[str, Any]]:
        return self.row["participants"] or ()


def merge_event(told: Sequence[Told], actors: Actors) -> tuple[EventRow, list[EventParticipantRow]]:
    """The event that all of ``told`` tell, and who took part.

    Its id is that of the first telling to appear, so that later articles do not change it.
    """
    first = min(told, key=lambda one: (one.telling.published or date.max.toordinal(), one.telling.event_id))
    event_id = first.telling.event_id
    # What copies say is no evidence of its own, unless the original is not there or does not say it.
    evidence = _without_copies(told)
    factuality = _last_state(evidence)
    value, start, end, precision, basis = _best_date(evidence, _known_by(told) if factuality == "occurred" else None)
    place_entity_id, place_country = _best_place(evidence, actors)
    published = [one.telling.published for one in told if one.telling.published]
    event = EventRow(
        event_id=event_id,
        event_type=first.telling.event_type,
        name=_most_frequent(one.row["name"] for one in evidence),
        mode=_most_frequent(one.row["mode"] for one in evidence),
        event_date=value,
        date_start=start,
        date_end=end,
        date_precision=precision,
        date_basis=basis,
        place_entity_id=place_entity_id,
        place_country_code=place_country,
        factuality=factuality,
        mention_count=sum(one.row["mention_count"] or 0 for one in told),
        document_count=len({one.telling.original_id for one in told}),
        first_reported_on=date.fromordinal(min(published)) if published else None,
        confidence=_confidence(evidence),
    )
    return event, _participants(event, evidence, actors)


def _without_copies(told: Sequence[Told]) -> list[Told]:
    spoken = {one.telling.original_id for one in told if one.telling.original_id == one.telling.document_id}
    return [
        one
        for one in told
        if one.telling.original_id == one.telling.document_id or one.telling.original_id not in spoken
    ]


def _known_by(told: Sequence[Told]) -> date | None:
    """Day of the first article that has it happen."""
    days = [one.telling.published for one in told if one.telling.published and one.telling.factuality == "occurred"]
    return date.fromordinal(min(days)) if days else None


def _best_date(
    told: Sequence[Told], known_by: date | None
) -> tuple[str | None, date | None, date | None, str | None, str | None]:
    """The narrowest date; a day that is only the article's gives way to one that the text has.

    None begins after ``known_by``: of what was told as done by then a later day is misread, or one of another event.
    Where who tells it as done gives the day, a plan gives no other.
    """
    dated = [
        one
        for one in told
        if (one.row["event_date"] is not None or one.row["date_start"] is not None)
        and not _is_after(one.row["date_start"], known_by)
    ]
    if not dated:
        return None, None, None, None, None
    if known_by is not None:
        days = [one.telling.when for one in dated if one.telling.factuality not in AHEAD and _has_day(one.telling.when)]
        dated = [
            one
            for one in dated
            if one.telling.factuality not in AHEAD or all(days_apart(one.telling.when, day) == 0 for day in days)
        ]
    votes = Counter(one.row["event_date"] for one in dated)
    has_day = any(_has_day(one.telling.when) for one in dated)

    def rank(one: Told) -> tuple[object, ...]:
        when = one.telling.when
        width = when.last - when.first if when.first is not None and when.last is not None else 0
        is_lag = has_day and when.basis == PUBLICATION
        value = one.row["event_date"] or ""
        open_ended = (when.level == UNDATED, when.level == YEARLESS)
        return (*open_ended, is_lag, width, when.basis, -votes[value], value, one.row["event_id"])

    best = min(dated, key=rank)
    composed = _with_year(best, dated)
    if composed and not _is_after(composed[1], known_by):
        return composed
    row = best.row
    return row["event_date"], row["date_start"], row["date_end"], row["date_precision"], row["date_basis"]


def _is_after(start: date | None, day: date | None) -> bool:
    return start is not None and day is not None and start > day


def _has_day(when: When) -> bool:
    """Whether the text gives the day, and not only the article."""
    return when.level == FINE and when.basis != PUBLICATION


def _with_year(best: Told, dated: Sequence[Told]) -> tuple[str, date, date, str, str] | None:
    """Day and month of one telling, and the year of another."""
    when = best.telling.when
    days = [one.telling.when for one in dated if one.telling.when.level == YEARLESS]
    if when.level == FINE or when.first is None or when.last is None or not days:
        return None
    narrowest = min(days, key=lambda day: (day.last_month_day or 0) - (day.first_month_day or 0))
    fitting = [found for year in _years(when) if (found := _in_year(narrowest, year, when))]
    if len(fitting) != 1:
        return None
    start, end = fitting[0]
    value = start.isoformat() if start == end else f"{start.isoformat()}/{end.isoformat()}"
    return value, start, end, "day" if start == end else "interval", "partial"


def _years(when: When) -> range:
    assert when.first is not None and when.last is not None
    return range(date.fromordinal(when.first).year, min(date.fromordinal(when.last).year, 9998) + 1)


def _in_year(yearless: When, year: int, within: When) -> tuple[date, date] | None:
    assert yearless.first_month_day is not None and yearless.last_month_day is not None
    closing = year + (yearless.last_month_day < yearless.first_month_day)
    value = f"{year}-{_dashed(yearless.first_month_day)}/{closing}-{_dashed(yearless.last_month_day)}"
    read = read_when(value, None, None, None)
    if read.first is None or read.last is None or within.first is None or within.last is None:
        return None
    is_inside = within.first <= read.first and read.last <= within.last
    return (date.fromordinal(read.first), date.fromordinal(read.last)) if is_inside else None


def _dashed(month_day: int) -> str:
    return f"{month_day // 100:02d}-{month_day % 100:02d}"


def _best_place(told: Sequence[Told], actors: Actors) -> tuple[str | None, str | None]:
    """A town before its region, that before its country; then what most say."""
    places = Counter(one.telling.place for one in told)

    def rank(place: Place) -> tuple[object, ...]:
        is_country = place.entity_id is not None and actors.kind(place.entity_id) == "country"
        vagueness = (place.entity_id is None, is_country, place.is_area, place.country_code is None)
        return (*vagueness, -places[place], place.entity_id or "", place.country_code or "")

    best = min(places, key=rank)
    return best.entity_id, best.country_code or min((p.country_code for p in places if p.country_code), default=None)


def _last_state(told: Sequence[Told]) -> str:
    """The state that the last article gives; articles without a day are heard where they go further."""
    days = [one.telling.published for one in told if one.telling.published]
    last = max(days, default=None)
    states = {one.telling.factuality for one in told if one.telling.published in (None, last)}
    return min(states, key=lambda state: (_STATES.index(state) if state in _STATES else len(_STATES), state))


def _confidence(told: Sequence[Told]) -> float:
    """How likely it is that not all articles are misread at once; copies are one article."""
    best: dict[str, float] = {}
    for one in told:
        original = one.telling.original_id
        best[original] = max(best.get(original, 0.0), min(max(float(one.row["confidence"]), 0.0), 1.0))
    doubt = 1.0
    for confidence in sorted(best.values()):
        doubt *= 1 - confidence
    return round(1 - doubt, 6)


def _participants(event: EventRow, told: Sequence[Told], actors: Actors) -> list[EventParticipantRow]:
    rows: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for one in told:
        for row in one.participants:
            rows.setdefault((row["entity_id"], row["role"]), []).append(row)
    if event.event_type in MUTUAL:
        rows = {key: rows[key] for key in rows if key[1] == "actor" or (key[0], "actor") not in rows}
    together = {
        (one["entity_id"], other["entity_id"])
        for each in told
        for one in each.participants
        if actors.kind(one["entity_id"]) == "organization"
        for other in each.participants
    }
    kept = [
        _participant(event, entity_id, role, rows[entity_id, role], actors)
        for entity_id, role in sorted(rows)
        if not _is_represented(entity_id, role, rows, actors, together)
    ]
    return sorted(kept, key=lambda row: (row.entity_id, row.role))


def _is_represented(
    entity_id: str,
    role: str,
    rows: Mapping[tuple[str, str], Sequence[Mapping[str, Any]]],
    actors: Actors,
    together: set[tuple[str, str]],
) -> bool:
    """Whether somebody more specific stands in the same role for it: for a state anybody, for a ministry a person.

    A ministry and a person told side by side are two participants.
    """
    kind = actors.kind(entity_id)
    country = _country(entity_id, rows[entity_id, role], actors)
    if kind == "person" or country is None:
        return False
    for other_id, other_role in rows:
        other_kind = actors.kind(other_id)
        if other_role != role or other_id == entity_id or _country(other_id, rows[other_id, role], actors) != country:
            continue
        if kind == "country" and other_kind in ("person", "organization"):
            return True
        if kind == "organization" and other_kind == "person" and (entity_id, other_id) not in together:
            return True
    return False


def _participant(
    event: EventRow, entity_id: str, role: str, rows: Sequence[Mapping[str, Any]], actors: Actors
) -> EventParticipantRow:
    printed = Counter((row["office"], row["office_code"]) for row in rows if row["office"])
    office: tuple[str | None, str | None] = min(
        printed, key=lambda pair: (-printed[pair], -len(pair[0]), pair[0], pair[1] or ""), default=(None, None)
    )
    kind, _, reference_id = actors.known.get(entity_id, ("person", None, None))
    if kind == "person":
        office = right_office(office, reference_id, (event.date_start, event.date_end), actors.reference)
    return EventParticipantRow(
        event_id=event.event_id,
        entity_id=entity_id,
        role=role,
        office=office[0],
        office_code=office[1],
        country_code=_country(entity_id, rows, actors),
    )


def _country(entity_id: str, rows: Sequence[Mapping[str, Any]], actors: Actors) -> str | None:
    return _most_frequent(row["country_code"] for row in rows) or actors.known.get(entity_id, ("", None, None))[1]


def _most_frequent(values: Iterable[str | None]) -> str | None:
    told = [value for value in values if value]
    if len(set(told)) < 2:
        return told[0] if told else None
    counts = Counter(told)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None
