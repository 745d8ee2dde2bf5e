"""Put the annotations of all articles together: which mentions are one actor, which are one event."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import polars as pl

from extract.collector import paused_collector
from extract.resolve.assembly import resolve_events
from extract.resolve.duplicates import find_duplicates
from extract.resolve.entities import ResolvedEntities, drop_unmentioned, resolve_entities
from extract.resolve.offices import office_then, resolve_office_holdings
from extract.resolve.reference import Reference, load_reference
from extract.resolve.utterances import find_same_utterances
from extract.resolve.word_forms import find_word_forms
from extract.tables import ANNOTATIONS, OF_RUNS, STAGING, schema

__all__ = ["resolve"]


def resolve(
    annotations: Mapping[str, pl.DataFrame] | Mapping[str, pl.LazyFrame], reference: Path | None = None
) -> dict[str, pl.LazyFrame]:
    """Every staging table of what was read, its rows in no order, from the annotations of a corpus.

    What runs tell and articles do not (``OF_RUNS``) is none of its business. ``reference`` is the folder of the
    reference data. Neither the order of the rows nor that of the articles matters. A missing annotation table counts
    as empty. Of lazy frames over files only those columns are in memory that are needed at the time; the largest
    tables are made when they are collected, so that whoever puts them away batch by batch holds none of them whole.
    """
    with paused_collector():
        declared = ((name, _declared(annotations.get(name), table)) for name, table in ANNOTATIONS.items())
        staged = _stage(dict(declared), load_reference(reference))
        return {name: _declared(staged[name], table) for name, table in STAGING.items() if name not in OF_RUNS}


def _stage(tables: dict[str, pl.LazyFrame], known: Reference) -> dict[str, pl.LazyFrame]:
    """The staging tables, the largest of them still to be read."""
    duplicate_of = find_duplicates(tables["documents"].select("document_id", "text", "published_on").collect())
    resolved = resolve_entities(tables["document_entities"].collect(), known, duplicate_of)
    tables |= _with_entities(tables, resolved)
    found = resolve_events(tables, resolved.entities, known, duplicate_of)
    statements = tables["statements"].collect()
    entities = drop_unmentioned(
        resolved.entities,
        [
            *(_distinct(tables[name], "entity_id") for name in ("entity_mentions", "event_mention_arguments")),
            found.participants["entity_id"],
            found.events["place_entity_id"],
            *(statements[name] for name in ("speaker_id", "via_entity_id", "addressee_id")),
            statements["joint_speaker_ids"].explode(),
        ],
    )
    printed = tables["documents"].select("document_id", "text", "published_on", "language").collect()
    same = find_same_utterances(statements, printed, entities, duplicate_of)
    return tables | {
        "documents": tables["documents"].with_columns(_looked_up("document_id", duplicate_of).alias("duplicate_of")),
        "entities": entities.lazy(),
        "office_holdings": resolve_office_holdings(entities, _with_office(tables), printed, known).lazy(),
        "events": found.events.lazy(),
        "event_participants": found.participants.lazy(),
        "event_mentions": found.rename(tables["event_mentions"]),
        "statements": _with_offices(
            statements.with_columns(_looked_up("statement_id", same).alias("same_as")), entities, printed, known
        ).lazy(),
        "word_forms": find_word_forms(printed).lazy(),
    }


def _with_entities(tables: Mapping[str, pl.LazyFrame], resolved: ResolvedEntities) -> dict[str, pl.LazyFrame]:
    """Every table that names entities, with resolved ids in place of those that are local to an article."""
    statements = tables["statements"]
    for column in ("speaker_id", "via_entity_id", "addressee_id"):
        statements = resolved.rename(statements, column)
    joint = (
        resolved.rename(
            tables["statements"]
            .select("statement_id", "document_id", "joint_speaker_ids")
            .explode("joint_speaker_ids"),
            "joint_speaker_ids",
        )
        .drop_nulls("joint_speaker_ids")
        .group_by("statement_id")
        .agg(pl.col("joint_speaker_ids").unique().sort())
    )
    joined = statements.drop("joint_speaker_ids").join(joint, on="statement_id", how="left", maintain_order="left")
    participants = _with_document(tables["event_participants"], "event_id", tables["document_events"])
    arguments = _with_document(tables["event_mention_arguments"], "event_mention_id", tables["event_mentions"])
    return {
        "document_events": resolved.rename(tables["document_events"], "place_entity_id"),
        "event_participants": resolved.rename(participants, "entity_id"),
        "event_mention_arguments": resolved.rename(arguments, "entity_id"),
        "entity_mentions": resolved.rename(tables["entity_mentions"], "entity_id"),
        "statements": joined.with_columns(pl.col("joint_speaker_ids").fill_null([])),
    }


def _with_document(table: pl.LazyFrame, key: str, owners: pl.LazyFrame) -> pl.LazyFrame:
    return table.join(owners.select(key, "document_id"), on=key, how="left", maintain_order="left")


def _distinct(table: pl.LazyFrame, column: str) -> pl.Series:
    return table.select(pl.col(column).unique()).collect().to_series()


def _with_office(tables: Mapping[str, pl.LazyFrame]) -> pl.DataFrame:
    return tables["entity_mentions"].filter(pl.col("office").is_not_null()).collect()


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


def _declared(table: pl.DataFrame | pl.LazyFrame | None, row: type) -> pl.LazyFrame:
    """The declared columns with their types."""
    declared = schema(row)
    if table is None:
        return pl.LazyFrame(schema=declared)
    return table.lazy().select(pl.col(name).cast(dtype) for name, dtype in declared.items())
