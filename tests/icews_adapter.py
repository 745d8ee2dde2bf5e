"""ICEWS rows put together by our own resolution: `python -m tests.icews_adapter FILE`.

ICEWS codes every pair of actors of a sentence by itself, in both directions, and never says that two rows are two
happenings. So each row is a telling in a document of its own, and nothing is put together before the resolution.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from extract.document import make_id
from extract.lexicon import REFERENCE
from extract.resolve import resolve
from extract.resolve.tellings import MUTUAL
from extract.tables import ANNOTATIONS, schema
from tests.printed import collected

NOBODY = "NA"
HOST_A_VISIT, MAKE_A_VISIT = "043", "042"
# Of what ICEWS names by kind alone ("Police (Russia)") these stand for the state, the others only live there.
GOVERNING = {"Government", "Executive", "Cabinet", "State Media"}
# Words of a name that is no person's.
BODIES = {
    "Agency",
    "Al",
    "Associated",
    "Bank",
    "Commission",
    "Congress",
    "Council",
    "Nations",
    "Party",
    "Reuters",
    "Union",
}
# Names of countries that ICEWS has otherwise than CLDR.
COUNTRIES = {
    **{"congo": "COG", "democratic republic of congo": "COD", "czech republic": "CZE", "moldova, republic of": "MDA"},
    **{"macedonia": "MKD", "the former yugoslav republic of macedonia": "MKD", "russian federation": "RUS"},
    **{"occupied palestinian territory": "PSE", "palestinian territory, occupied": "PSE", "turkey": "TUR"},
}


@dataclass(frozen=True)
class Actor:
    """Somebody or some place. Who acts for no country has none here."""

    kind: str
    name: str
    country_code: str | None


@dataclass(frozen=True)
class Row:
    """A row of ICEWS; its dyad is of two countries, in the order of their codes."""

    number: str
    day: date
    event_type: str
    described: str
    actor: Actor
    recipient: Actor
    place: Actor
    dyad: tuple[str, str] | None
    told: Mapping[str, str]

    @property
    def is_encounter(self) -> bool:
        return self.dyad is not None and self.told["CAMEO Code"].startswith("04")


@dataclass(frozen=True)
class Figure:
    """Resolved events for each dyad, day and description of what happened."""

    group_count: int
    row_count: int
    event_count: int

    @property
    def ratio(self) -> float:
        return self.event_count / self.group_count


def read_rows(path: Path) -> list[Row]:
    """The rows whose code the codebook knows."""
    with path.open(encoding="utf-8", newline="") as lines:
        read = (_read_row(row) for row in csv.DictReader(lines, delimiter="\t"))
        return [row for row in read if row]


def _read_row(told: Mapping[str, str]) -> Row | None:
    code = told["CAMEO Code"]
    event_type = _event_type(MAKE_A_VISIT if code == HOST_A_VISIT else code)
    if event_type is None:
        return None
    sides = [_actor(told, side) for side in ("Source", "Target")]
    dyad = sorted({_country(told[f"{side} Country"]) or "" for side in ("Source", "Target")} - {""})
    in_country, city = _country(told["Country"]), told["City"]
    return Row(
        number=told["Event ID"],
        day=date.fromisoformat(told["Event Date"]),
        event_type=event_type,
        described="visit" if code in (HOST_A_VISIT, MAKE_A_VISIT) else told["Event Text"],
        actor=sides[code == HOST_A_VISIT],
        recipient=sides[code != HOST_A_VISIT],
        place=Actor("place", city, in_country) if city != NOBODY else Actor("country", told["Country"], in_country),
        dyad=(dyad[0], dyad[1]) if len(dyad) == 2 else None,
        told=told,
    )


def _actor(told: Mapping[str, str], side: str) -> Actor:
    name, country = told[f"{side} Name"], told[f"{side} Country"]
    code = _country(country)
    if _country(name):
        return Actor("country", name, _country(name))
    if not name.endswith(")"):
        is_person = code is not None and BODIES.isdisjoint(name.split())
        return Actor("person" if is_person else "organization", name, code)
    if code is None or GOVERNING.isdisjoint(told[f"{side} Sectors"].split(",")):
        return Actor("organization", name, None)
    is_ministry = name.startswith("Foreign Affairs") or " Ministry (" in name or "/Ministry (" in name
    return Actor("organization", name, code) if is_ministry else Actor("country", country, code)


@cache
def _country(name: str) -> str | None:
    with (REFERENCE / "countries.csv").open(encoding="utf-8", newline="") as lines:
        known = {row["name_en"].casefold(): row["country_code"] for row in csv.DictReader(lines)}
    return (known | COUNTRIES).get(name.casefold())


@cache
def _event_type(code: str) -> str | None:
    """The first of the codebook with this code, or with the one above it: 0311 is a kind of 031, that of 030."""
    with (REFERENCE / "event_types.csv").open(encoding="utf-8", newline="") as lines:
        known = {row["cameo_code"]: row["event_type"] for row in reversed(list(csv.DictReader(lines)))}
    return next((known[c] for c in (code, code[:3], f"{code[:2]}0") if c in known), None)


def make_tables(rows: Iterable[Row]) -> dict[str, pl.DataFrame]:
    """Annotations as of an article for each row."""
    tables: dict[str, list[dict[str, Any]]] = {name: [] for name in ANNOTATIONS}
    for row in rows:
        _add(tables, row)
    return {name: pl.DataFrame(tables[name], schema=schema(table)) for name, table in ANNOTATIONS.items()}


def _add(tables: dict[str, list[dict[str, Any]]], row: Row) -> None:
    document_id, told = make_id("icews", row.number), row.told
    event_id = make_id(document_id, row.event_type)
    local = {actor: make_id(document_id, actor.kind, actor.name) for actor in (row.actor, row.recipient, row.place)}
    tables["documents"].append({
        "document_id": document_id, "path": row.number, "url": told["Story ID"], "outlet": told["Publisher"],
        "published_on": row.day, "published_on_basis": "metadata", "language": "en", "extractor_version": "icews",
        "text": f"{row.number}: {told['Event Text']}",
    })  # fmt: skip
    tables["document_entities"] += [
        {"document_id": document_id, "entity_id": entity_id, "kind": actor.kind, "name": actor.name,
         "aliases": [], "country_code": actor.country_code}
        for actor, entity_id in local.items()
    ]  # fmt: skip
    # ICEWS has the day of the story only.
    dated = {"event_date": row.day.isoformat(), "date_start": row.day, "date_end": row.day, "date_basis": "publication"}
    telling = {"event_id": event_id, "document_id": document_id, "event_type": row.event_type, **dated,
               "factuality": "occurred", "confidence": 0.5}  # fmt: skip
    tables["document_events"].append({
        **telling, "date_precision": "day", "place_entity_id": local[row.place],
        "place_country_code": row.place.country_code,
    })  # fmt: skip
    tables["event_mentions"].append({
        **telling, "event_mention_id": row.number, "sentence_index": int(told["Sentence Number"]), "start_char": 0,
        "end_char": len(row.number), "rule": told["CAMEO Code"],
    })  # fmt: skip
    met_as = "actor" if row.event_type in MUTUAL else "recipient"
    tables["event_participants"] += [
        {"event_id": event_id, "entity_id": local[actor], "role": role, "country_code": actor.country_code}
        for actor, role in ((row.actor, "actor"), (row.recipient, met_as))
    ]


def measure(rows: Iterable[Row], event_of: Mapping[str, str]) -> tuple[Figure, Figure]:
    """For all encounters between countries, and for those of which no two rows name different people of a country."""
    groups: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        if row.is_encounter:
            groups[row.dyad, row.day, row.described].append(row)
    alike = [group for group in groups.values() if _describe_one(group)]
    everything, ones = (
        Figure(len(some), sum(map(len, some)), sum(len({event_of[row.number] for row in group}) for group in some))
        for some in (list(groups.values()), alike)
    )
    return everything, ones


def _describe_one(group: list[Row]) -> bool:
    people: dict[str, set[str]] = defaultdict(set)
    for row in group:
        for actor in (row.actor, row.recipient):
            if actor.kind == "person":
                people[actor.country_code or ""].add(actor.name)
    return all(len(names) == 1 for names in people.values())


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: python -m tests.icews_adapter FILE", file=sys.stderr)
        return 2
    rows = read_rows(Path(sys.argv[1]))
    tables = collected(resolve(make_tables(rows), REFERENCE))
    event_of = dict(tables["event_mentions"].select("event_mention_id", "event_id").iter_rows())
    for line in describe_events([row for row in rows if row.is_encounter and row.dyad == ("PRK", "RUS")], tables):
        print(line)
    for name, figure in zip(("all rows", "the rows that describe one"), measure(rows, event_of), strict=True):
        print(f"{figure.ratio:.2f} 04x events per dyad, day and text, of {name}", end=" ")
        print(f"({figure.row_count} rows, {figure.group_count} dyads, days and texts, {figure.event_count} events)")
    return 0


def describe_events(rows: Iterable[Row], tables: Mapping[str, pl.DataFrame]) -> list[str]:
    """A line for each event of some rows: day, type, rows, participants, place; the most told first."""
    event_of = dict(tables["event_mentions"].select("event_mention_id", "event_id").iter_rows())
    told: dict[str, int] = defaultdict(int)
    for row in rows:
        told[event_of[row.number]] += 1
    names = dict(tables["entities"].select("entity_id", "name").iter_rows())
    parties: dict[str, list[str]] = defaultdict(list)
    for event_id, entity_id in tables["event_participants"].sort("role").select("event_id", "entity_id").iter_rows():
        parties[event_id].append(names[entity_id])
    events = [event for event in tables["events"].iter_rows(named=True) if event["event_id"] in told]
    return [
        f"{event['event_date']} {event['event_type']:8} {told[event['event_id']]:3} rows  "
        f"{' + '.join(sorted(parties[event['event_id']]))} ({names.get(event['place_entity_id'], 'nowhere')})"
        for event in sorted(events, key=lambda event: (-told[event["event_id"]], event["event_id"]))
    ]


if __name__ == "__main__":
    sys.exit(main())
