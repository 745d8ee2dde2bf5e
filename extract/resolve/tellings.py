"""Put each event of an article into the shape in which events are compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from sys import intern
from typing import Any, NamedTuple

import polars as pl

from extract.resolve.dates import When, read_when
from extract.resolve.offices import office_then
from extract.resolve.reference import Reference, reference_entity_id
from extract.states import AHEAD

# Codes of the codebook. All sides of these are actors.
MUTUAL = frozenset({"meeting", "phone_call", "negotiation", "agreement", "cooperation"})
# These are acts of speech: the same people do them again and again, so that only the day tells them apart.
SPEECH_ACTS = frozenset(
    {"request", "criticism", "accusation", "denial", "support", "pledge", "threat", "rejection", "concession"}
)
# These go on for days and are told under any of them.
LASTING = frozenset({"visit", "negotiation", "mediation", "mobilization"})
# These happen in no single place.
PLACELESS = SPEECH_ACTS | {"phone_call", "message", "sanction", "recognition"}
# Of these, an undated telling may be that of the one dated event that fits.
SINGULAR = frozenset(
    {
        "meeting",
        "visit",
        "phone_call",
        "message",
        "negotiation",
        "mediation",
        "invitation",
        "agreement",
        "recognition",
        "gift",
        "ceremony",
        "summons",
        "expulsion",
        "recall",
    }
)
UNREAL = frozenset({"alleged", "denied"})


# Parties, places and dates are hashed and compared millions of times: named tuples do that several times faster.
class Party(NamedTuple):
    """A state or organisation on one side of an event, and who of it is named."""

    acts_for: str
    persons: frozenset[str]
    organizations: frozenset[str]


Side = tuple[Party, ...]
Sides = tuple[Side, Side]


class Place(NamedTuple):
    """Where: as precise as it is told. An area is a country, a region or a sea."""

    entity_id: str | None
    country_code: str | None
    is_area: bool


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as one article tells it. ``earliest`` and ``latest``: what the article's own day says of its date."""

    event_id: str
    document_id: str
    original_id: str
    rank: int
    event_type: str
    name: frozenset[str]
    mode: str | None
    when: When
    factuality: str
    sides: Sides
    place: Place
    published: int | None
    earliest: int | None
    latest: int | None

    @property
    def is_unreal(self) -> bool:
        return self.factuality in UNREAL


class Actors:
    """Kind, country and reference id of each entity, and for whom it acts."""

    def __init__(self, entities: pl.DataFrame, reference: Reference) -> None:
        columns = ("entity_id", "kind", "country_code", "reference_id")
        rows = entities.select(columns).iter_rows()
        self.known: dict[str, tuple[str, str | None, str | None]] = {row[0]: row[1:] for row in rows}
        self.reference = reference
        self.sides: dict[Side, Side] = {}

    def kind(self, entity_id: str | None) -> str:
        return self.known.get(entity_id or "", ("person", None, None))[0]

    def party(self, entity_id: str, country: str | None, day: date | None) -> Party:
        """A person acts for the organisation whose office is held on the day, otherwise for the country."""
        kind, own_country, reference_id = self.known.get(entity_id, ("person", None, None))
        acts_for = country or own_country
        if kind == "person":
            held = self.reference.terms.get(reference_id or "", ())
            term = office_then(reference_id, day, day, self.reference) if day else next(iter(held), None)
            if term and term.organization_id and not term.country_code:
                acts_for = reference_entity_id(term.organization_id)
            return Party(acts_for or entity_id, frozenset({entity_id}), frozenset())
        if kind == "organization":
            return Party(acts_for or entity_id, frozenset(), frozenset({entity_id}))
        return Party(acts_for or entity_id, frozenset(), frozenset())

    def side(self, parties: Iterable[Party]) -> Side:
        """One and the same for all who tell the same, as there are millions of tellings and few sides."""
        side = _side(parties)
        return self.sides.setdefault(side, side)

    def forget_sides(self) -> None:
        """Those of one type of event are seldom those of another."""
        self.sides.clear()

    def place(self, entity_id: str | None, country: str | None) -> Place:
        kind, own_country, reference_id = self.known.get(entity_id or "", ("place", None, None))
        known = self.reference.names.get(reference_id or "")
        is_area = kind == "country" or (known is not None and known.is_area)
        return Place(entity_id, country or own_country, is_area)


def read_tellings(told: pl.DataFrame, actors: Actors, duplicate_of: Mapping[str, str]) -> list[Telling]:
    """One telling per document event; its row holds its participants and its article's days too."""
    return [_telling(row, duplicate_of=duplicate_of, actors=actors) for row in told.iter_rows(named=True)]


def _telling(row: Mapping[str, Any], *, duplicate_of: Mapping[str, str], actors: Actors) -> Telling:
    when = read_when(row["event_date"], row["date_start"], row["date_end"], row["date_basis"])
    place = actors.place(row["place_entity_id"], row["place_country_code"])
    document_id = row["document_id"]
    day = date.fromordinal(when.first) if when.first is not None else row["published_on"]
    by_role: tuple[list[Party], list[Party]] = ([], [])
    for part in row["participants"] or ():
        is_actor = part["role"] == "actor" or row["event_type"] in MUTUAL
        by_role[0 if is_actor else 1].append(actors.party(part["entity_id"], part["country_code"], day))
    if row["event_type"] == "visit" and not by_role[1] and place.country_code:
        by_role[1].append(Party(place.country_code, frozenset(), frozenset()))
    published, not_before = (day.toordinal() if day else None for day in (row["published_on"], row["not_before"]))
    is_ahead = row["factuality"] in AHEAD
    return Telling(
        event_id=row["event_id"],
        document_id=document_id,
        original_id=duplicate_of.get(document_id, document_id),
        rank=row["rank"] or 0,
        event_type=intern(row["event_type"]),
        name=frozenset(row["name_words"] or ()),
        mode=row["mode"],
        when=when,
        factuality=intern(row["factuality"]),
        sides=(actors.side(by_role[0]), actors.side(by_role[1])),
        place=place,
        published=published,
        earliest=max((day - 1 for day in (published, not_before) if day), default=None) if is_ahead else None,
        latest=None if is_ahead else published,
    )


def _side(parties: Iterable[Party]) -> Side:
    merged: dict[str, Party] = {}
    for party in parties:
        if known := merged.get(party.acts_for):
            party = Party(party.acts_for, known.persons | party.persons, known.organizations | party.organizations)
        merged[party.acts_for] = party
    return tuple(merged[key] for key in sorted(merged))
