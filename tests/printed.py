"""Articles as their annotations would be, for tests of which tellings are one event."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from extract.casing import fold
from extract.document import make_id
from extract.resolve import resolve
from extract.resolve.dates import read_when
from extract.tables import ANNOTATIONS, STAGING, columns, schema

PUTIN, KIM, LAVROV, CHOE = "Vladimir Putin:RUS", "Kim Jong-un:PRK", "Sergey Lavrov:RUS", "Choe Son-hui:PRK"
FIDAN, BLINKEN, HAMAD = "Hakan Fidan:TUR", "Antony Blinken:USA", "Hamad Salim:QAT"


@dataclass(frozen=True)
class Told:
    """An event as an article tells it: names are "Person:CCC" or "CCC"; a place is "Town:CCC"."""

    event_type: str
    actors: tuple[str, ...]
    when: str | None = None
    to: tuple[str, ...] = ()
    place: str | None = None
    factuality: str = "occurred"
    basis: str = "explicit"
    office: str | None = None
    name: str | None = None


@dataclass(frozen=True)
class Printed:
    """An article: its name, its day, what it tells."""

    name: str
    day: str | None
    told: tuple[Told, ...]
    text: str | None = None


def article(name: str, day: str | None, *told: Told, text: str | None = None) -> Printed:
    return Printed(name, day, told, text)


def annotations(articles: list[Printed], seed: int | None = None) -> dict[str, pl.DataFrame]:
    rows: dict[str, list[dict[str, object]]] = {name: [] for name in ANNOTATIONS}
    for printed in articles:
        _add(rows, printed)
    if seed is not None:
        for table in rows.values():
            random.Random(seed).shuffle(table)
    return {name: pl.DataFrame(rows[name], schema=schema(table)) for name, table in ANNOTATIONS.items()}


def _add(rows: dict[str, list[dict[str, object]]], printed: Printed) -> None:
    document_id = make_id(printed.name)
    day = date.fromisoformat(printed.day) if printed.day else None
    rows["documents"].append(
        {
            "document_id": document_id,
            "path": printed.name,
            "published_on": day,
            "published_on_basis": "manifest",
            "language": "tr",
            "is_read": True,
            "text": printed.text or f"{printed.name} haberi",
            "extractor_version": "1",
        }
    )
    names = {name for told in printed.told for name in (*told.actors, *told.to, told.place) if name}
    local = {name: make_id(document_id, name) for name in names}
    places = {told.place for told in printed.told}
    for name in names:
        stem, colon, country = name.partition(":")
        kind = "place" if name in places else "person" if colon else "country"
        rows["document_entities"].append(
            {
                "document_id": document_id,
                "entity_id": local[name],
                "kind": kind,
                "name": stem,
                "aliases": [],
                "country_code": country or (None if colon else stem),
            }
        )
    for position, told in enumerate(printed.told):
        event_id = make_id(document_id, position, told.event_type)
        read = read_when(told.when, None, None, None)
        known = read.first is not None and "~" not in (told.when or "")
        first, last = (date.fromordinal(day) if known and day else None for day in (read.first, read.last))
        dated = {
            "event_date": told.when,
            "date_start": first,
            "date_end": last,
            "date_basis": told.basis if told.when else None,
        }
        rows["document_events"].append(
            {
                "document_id": document_id,
                "event_id": event_id,
                "event_type": told.event_type,
                "name": told.name,
                "name_words": fold(told.name or "").split()[:-1],
                **dated,
                "place_entity_id": local[told.place] if told.place else None,
                "factuality": told.factuality,
                "confidence": 0.5,
            }
        )
        for role, parties in (("actor", told.actors), ("recipient", told.to)):
            rows["event_participants"] += [
                {"event_id": event_id, "entity_id": local[name], "role": role, "office": told.office}
                for name in parties
            ]
        rows["event_mentions"].append(
            {
                "event_mention_id": make_id(event_id, "mention"),
                "event_id": event_id,
                "document_id": document_id,
                "sentence_index": position,
                "start_char": position,
                "end_char": position + 1,
                **dated,
                "event_type": told.event_type,
                "factuality": told.factuality,
                "rule": "test",
                "confidence": 0.5,
            }
        )


def collected(tables: Mapping[str, pl.LazyFrame]) -> dict[str, pl.DataFrame]:
    """Staging tables that are still to be read, in memory and sorted by their keys, for tests that look at rows."""
    keys = {name: [c.name for c in columns(STAGING[name]) if c.is_key] for name in tables}
    return {name: table.sort(keys[name]).collect() for name, table in tables.items()}


def resolved(*articles: Printed, reference: Path | None = None) -> dict[str, pl.DataFrame]:
    return collected(resolve(annotations(list(articles)), reference))


def groups(*articles: Printed) -> set[frozenset[str]]:
    """Which articles tell the same event."""
    mentions = resolved(*articles)["event_mentions"]
    names = {make_id(printed.name): printed.name for printed in articles}
    told: dict[str, set[str]] = {}
    for event_id, document_id in mentions.select("event_id", "document_id").iter_rows():
        told.setdefault(event_id, set()).add(names[document_id])
    return {frozenset(group) for group in told.values()}


def meeting(
    *who: str, when: str | None = None, place: str | None = None, factuality: str = "occurred", basis: str = "explicit"
) -> Told:
    return Told("meeting", who, when, place=place, factuality=factuality, basis=basis)
