"""Put the annotations of all articles together: which mentions are one actor, which are one event."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

from extract.resolve.duplicates import find_duplicates
from extract.resolve.entities import ResolvedEntities, drop_unmentioned, resolve_entities
from extract.resolve.events import group_tellings
from extract.resolve.merging import Actors, Told, merge_event
from extract.resolve.offices import office_then, resolve_office_holdings
from extract.resolve.reference import Reference, load_reference
from extract.resolve.tellings import read_tellings
from extract.resolve.utterances import find_same_utterances
from extract.resolve.word_forms import find_word_forms
from extract.tables import ANNOTATIONS, STAGING, EventParticipantRow, EventRow, columns, frame, schema

__all__ = ["resolve"]


def resolve(annotations: Mapping[str, pl.DataFrame], reference: Path | None = None) -> dict[str, pl.DataFrame]:
    """Every staging table but quarantine, sorted by its key, from the annotations of a corpus.

    ``reference`` is the folder of the reference data. Neither the order of the rows nor that of the articles
    matters. A missing annotation table counts as empty.
    """
    tables = {name: _declared(annotations.get(name), table) for name, table in ANNOTATIONS.items()}
    known = load_reference(reference)
    duplicate_of = find_duplicates(tables["documents"])
    tables["documents"] = tables["documents"].with_columns(
        _looked_up("document_id", duplicate_of).alias("duplicate_of")
    )
    resolved = resolve_entities(tables["document_entities"], known, duplicate_of)
    tables.update(_with_entities(tables, resolved))
    events, participants, event_ids = _events(tables, resolved.entities, known, duplicate_of)
    entities = drop_unmentioned(
        resolved.entities,
        [
            tables["entity_mentions"]["entity_id"],
            participants["entity_id"],
            events["place_entity_id"],
            tables["event_mention_arguments"]["entity_id"],
            *(tables["statements"][name] for name in ("speaker_id", "via_entity_id", "addressee_id")),
            tables["statements"]["joint_speaker_ids"].explode(),
        ],
    )
    same = find_same_utterances(tables["statements"], tables["documents"], entities, duplicate_of)
    statements = tables["statements"].with_columns(_looked_up("statement_id", same).alias("same_as"))
    mentions = tables["event_mentions"].with_columns(
        pl.col("event_id").replace(event_ids) if event_ids else pl.col("event_id")
    )
    staged = tables | {
        "entities": entities,
        "office_holdings": resolve_office_holdings(entities, tables["entity_mentions"], tables["documents"], known),
        "events": events,
        "event_participants": participants,
        "event_mentions": mentions,
        "statements": _with_offices(statements, entities, tables["documents"], known),
        "word_forms": find_word_forms(tables["documents"]),
    }
    return {name: _sorted(staged[name], table) for name, table in STAGING.items() if name != "quarantine"}


def _with_entities(tables: Mapping[str, pl.DataFrame], resolved: ResolvedEntities) -> dict[str, pl.DataFrame]:
    """The tables with resolved ids in place of those that are local to an article."""
    document_of_event = tables["document_events"].select("event_id", "document_id")
    document_of_mention = tables["event_mentions"].select("event_mention_id", "document_id")
    participants = tables["event_participants"].join(document_of_event, on="event_id", how="left")
    arguments = tables["event_mention_arguments"].join(document_of_mention, on="event_mention_id", how="left")
    statements = tables["statements"]
    for column in ("speaker_id", "via_entity_id", "addressee_id"):
        statements = resolved.rename(statements, column)
    joint = (
        resolved.rename(
            statements.select("statement_id", "document_id", "joint_speaker_ids").explode("joint_speaker_ids"),
            "joint_speaker_ids",
        )
        .drop_nulls("joint_speaker_ids")
        .group_by("statement_id")
        .agg(pl.col("joint_speaker_ids").unique().sort())
    )
    statements = statements.drop("joint_speaker_ids").join(joint, on="statement_id", how="left")
    return {
        "entity_mentions": resolved.rename(tables["entity_mentions"], "entity_id"),
        "document_events": resolved.rename(tables["document_events"], "place_entity_id"),
        "event_participants": resolved.rename(participants, "entity_id").drop("document_id"),
        "event_mention_arguments": resolved.rename(arguments, "entity_id").drop("document_id"),
        "statements": statements.with_columns(pl.col("joint_speaker_ids").fill_null([])),
    }


def _events(
    tables: Mapping[str, pl.DataFrame], entities: pl.DataFrame, reference: Reference, duplicate_of: Mapping[str, str]
) -> tuple[pl.DataFrame, pl.DataFrame, dict[str, str]]:
    """Events, their participants, and for each document event the event it tells."""
    rows = {row["event_id"]: row for row in tables["document_events"].iter_rows(named=True)}
    participants: dict[str, list[dict[str, Any]]] = {}
    for row in tables["event_participants"].iter_rows(named=True):
        participants.setdefault(row["event_id"], []).append(row)
    counts = dict(tables["event_mentions"].group_by("event_id").len().iter_rows())
    actors = Actors.of(entities, reference)
    events: list[EventRow] = []
    parts: list[EventParticipantRow] = []
    event_ids: dict[str, str] = {}
    for group in group_tellings(read_tellings(tables, entities, reference, duplicate_of)):
        told = [
            Told(telling, rows[key], participants.get(key, []), counts.get(key, 0))
            for telling in group
            for key in (telling.event_id,)
        ]
        event, took_part = merge_event(told, actors)
        events.append(event)
        parts.extend(took_part)
        event_ids.update((telling.event_id, event.event_id) for telling in group)
    return frame(EventRow, events), frame(EventParticipantRow, parts), event_ids


def _with_offices(
    statements: pl.DataFrame, entities: pl.DataFrame, documents: pl.DataFrame, reference: Reference
) -> pl.DataFrame:
    """Statements, with the office that the speaker held on the day; where that is unknown, the one the text gives.

    The text calls one office by many names ("lider", "Rus lider", "devlet başkanı").
    """
    reference_ids = dict(entities.select("entity_id", "reference_id").iter_rows())
    days = dict(documents.select("document_id", "published_on").iter_rows())
    offices = []
    for speaker, document_id, day, office in statements.select(
        "speaker_id", "document_id", "stated_on", "office"
    ).iter_rows():
        on = day or days.get(document_id)
        term = office_then(reference_ids.get(speaker), on, on, reference)
        offices.append(term.office if term else office)
    return statements.with_columns(pl.Series("office", offices, dtype=pl.String()))


def _looked_up(column: str, known: Mapping[str, str]) -> pl.Expr:
    return pl.col(column).replace_strict(known, default=None, return_dtype=pl.String())


def _declared(table: pl.DataFrame | None, row: type) -> pl.DataFrame:
    """The declared columns with their types."""
    declared = schema(row)
    if table is None:
        return pl.DataFrame(schema=declared)
    return table.select(pl.col(name).cast(dtype) for name, dtype in declared.items())


def _sorted(table: pl.DataFrame, row: type) -> pl.DataFrame:
    keys = [column.name for column in columns(row) if column.is_key]
    return _declared(table, row).sort(keys).rechunk()
