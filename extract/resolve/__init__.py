"""Put the annotations of all articles together: which mentions are one actor, which are one event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl

from extract.resolve.duplicates import find_duplicates
from extract.resolve.entities import ResolvedEntities, drop_unmentioned, resolve_entities
from extract.resolve.events import group_tellings
from extract.resolve.merging import Actors, Told, merge_event
from extract.resolve.offices import office_then, resolve_office_holdings
from extract.resolve.reference import Reference, load_reference
from extract.resolve.tellings import Telling, read_tellings
from extract.resolve.utterances import find_same_utterances
from extract.resolve.word_forms import find_word_forms
from extract.tables import ANNOTATIONS, OF_RUNS, STAGING, EventParticipantRow, EventRow, columns, frame, schema

__all__ = ["resolve"]

# Rows of so many events are made Python's at a time: all at once they are larger than the tables.
MERGED_AT_ONCE = 20_000


def resolve(annotations: Mapping[str, pl.DataFrame], reference: Path | None = None) -> dict[str, pl.DataFrame]:
    """Every staging table of what was read, sorted by its key, from the annotations of a corpus.

    What runs tell and articles do not (``OF_RUNS``) is none of its business. ``reference`` is the folder of the
    reference data. Neither the order of the rows nor that of the articles matters. A missing annotation table counts
    as empty.
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
    tables.update(_mentions_with_entities(tables, resolved))
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
    return {name: _sorted(staged[name], table) for name, table in STAGING.items() if name not in OF_RUNS}


def _with_entities(tables: Mapping[str, pl.DataFrame], resolved: ResolvedEntities) -> dict[str, pl.DataFrame]:
    """What events and statements rest on, with resolved ids in place of those that are local to an article."""
    participants, statements = tables["event_participants"], tables["statements"]
    tellers = _document_of(participants, "event_id", tables["document_events"])
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
    joined = statements.select("statement_id").join(joint, on="statement_id", how="left", maintain_order="left")
    return {
        "document_events": resolved.rename(tables["document_events"], "place_entity_id"),
        "event_participants": resolved.rename(participants, "entity_id", documents=tellers),
        "statements": statements.with_columns(joined["joint_speaker_ids"].fill_null([])),
    }


def _mentions_with_entities(tables: Mapping[str, pl.DataFrame], resolved: ResolvedEntities) -> dict[str, pl.DataFrame]:
    """The same for the largest tables, on which no event rests: they wait until the tellings are gone from memory."""
    arguments = tables["event_mention_arguments"]
    tellers = _document_of(arguments, "event_mention_id", tables["event_mentions"])
    return {
        "entity_mentions": resolved.rename(tables["entity_mentions"], "entity_id"),
        "event_mention_arguments": resolved.rename(arguments, "entity_id", documents=tellers),
    }


def _document_of(table: pl.DataFrame, key: str, owners: pl.DataFrame) -> pl.Series:
    return table.select(key).join(owners.select(key, "document_id"), on=key, how="left", maintain_order="left")[
        "document_id"
    ]


def _events(
    tables: Mapping[str, pl.DataFrame], entities: pl.DataFrame, reference: Reference, duplicate_of: Mapping[str, str]
) -> tuple[pl.DataFrame, pl.DataFrame, dict[str, str]]:
    """Events, their participants, and for each document event the event it tells."""
    actors = Actors.of(entities, reference)
    groups = iter(group_tellings(read_tellings(tables, entities, reference, duplicate_of)))
    events, parts, event_ids = [frame(EventRow, [])], [frame(EventParticipantRow, [])], dict[str, str]()
    while some := list(islice(groups, MERGED_AT_ONCE)):
        merged = [merge_event(told, actors) for told in _told(some, tables)]
        events.append(frame(EventRow, [event for event, _ in merged]))
        parts.append(frame(EventParticipantRow, [part for _, took_part in merged for part in took_part]))
        for group, (event, _) in zip(some, merged, strict=True):
            event_ids.update((telling.event_id, event.event_id) for telling in group)
    return pl.concat(events), pl.concat(parts), event_ids


def _told(groups: Sequence[Sequence[Telling]], tables: Mapping[str, pl.DataFrame]) -> Iterator[list[Told]]:
    """For each group its tellings, with their rows."""
    wanted = pl.DataFrame({"event_id": [telling.event_id for group in groups for telling in group]})
    rows = {row["event_id"]: row for row in _matching(tables["document_events"], wanted).iter_rows(named=True)}
    participants: dict[str, list[dict[str, Any]]] = {}
    for row in _matching(tables["event_participants"], wanted).iter_rows(named=True):
        participants.setdefault(row["event_id"], []).append(row)
    counts = dict(_matching(tables["event_mentions"], wanted).group_by("event_id").len().iter_rows())
    for group in groups:
        yield [
            Told(telling, rows[key], participants.get(key, []), counts.get(key, 0))
            for telling in group
            for key in (telling.event_id,)
        ]


def _matching(table: pl.DataFrame, wanted: pl.DataFrame) -> pl.DataFrame:
    return table.join(wanted, on="event_id", how="semi", maintain_order="left")


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
    declared = _declared(table, row)
    # Most tables come sorted, and are as large as the corpus: sorting them once more would double them.
    is_sorted = declared.select(pl.struct(keys)).to_series().is_sorted()
    return declared.rechunk() if is_sorted else declared.sort(keys).rechunk()
