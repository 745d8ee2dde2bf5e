"""Make the events of a corpus, one type after the other, so that only the tellings of one type are held at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import polars as pl

from extract.resolve.events import group_tellings
from extract.resolve.merging import Told, merge_event
from extract.resolve.reference import Reference
from extract.resolve.tellings import Actors, Telling, read_tellings
from extract.tables import EventParticipantRow, EventRow, frame

# Rows of so many events are made Python's at a time: all at once they are larger than the tables.
MERGED_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class ResolvedEvents:
    """The events, who took part, and for each document event the event it tells."""

    events: pl.DataFrame
    participants: pl.DataFrame
    ids: pl.DataFrame

    def rename(self, table: pl.LazyFrame) -> pl.LazyFrame:
        """``table`` with the events' ids in place of those of document events."""
        known = table.join(self.ids.lazy(), on="event_id", how="left", maintain_order="left")
        return known.with_columns(pl.coalesce("resolved_id", "event_id").alias("event_id")).drop("resolved_id")


def resolve_events(
    tables: Mapping[str, pl.LazyFrame], entities: pl.DataFrame, reference: Reference, duplicate_of: Mapping[str, str]
) -> ResolvedEvents:
    """One event per happening. The tables' entity ids are resolved already."""
    actors = Actors(entities, reference)
    told = _told_events(tables)
    events, parts, ids = [frame(EventRow, [])], [frame(EventParticipantRow, [])], [_ids([], [])]
    for event_type in sorted(told["event_type"].unique()):
        same_type = told.filter(event_type=event_type)
        groups = iter(group_tellings(read_tellings(same_type, actors, duplicate_of)))
        while some := list(islice(groups, MERGED_AT_ONCE)):
            merged = [merge_event(one, actors) for one in _told(some, same_type)]
            events.append(frame(EventRow, [event for event, _ in merged]))
            parts.append(frame(EventParticipantRow, [part for _, took_part in merged for part in took_part]))
            ids.append(_ids(some, [event.event_id for event, _ in merged]))
        actors.forget_sides()
    return ResolvedEvents(pl.concat(events), pl.concat(parts), pl.concat(ids))


def _told_events(tables: Mapping[str, pl.LazyFrame]) -> pl.DataFrame:
    """The document events, each with who took part, its first mention, how many it has, and its article's days."""
    part = pl.struct("entity_id", "role", "office", "office_code", "country_code")
    parties = tables["event_participants"].group_by("event_id").agg(part.alias("participants"))
    mentions = tables["event_mentions"].group_by("event_id")
    counted = mentions.agg(pl.col("start_char").min().alias("rank"), pl.len().alias("mention_count"))
    days = tables["documents"].select("document_id", "published_on", "not_before")
    told = tables["document_events"].join(parties, on="event_id", how="left").join(counted, on="event_id", how="left")
    return told.join(days, on="document_id", how="left").sort("event_id").collect()


def _told(groups: Sequence[Sequence[Telling]], told: pl.DataFrame) -> Iterator[list[Told]]:
    """For each group its tellings, with their rows."""
    wanted = pl.DataFrame({"event_id": [telling.event_id for group in groups for telling in group]})
    rows = told.join(wanted, on="event_id", how="semi").iter_rows(named=True)
    by_id = {row["event_id"]: row for row in rows}
    for group in groups:
        yield [Told(telling, by_id[telling.event_id]) for telling in group]


def _ids(groups: Sequence[Sequence[Telling]], resolved: Sequence[str]) -> pl.DataFrame:
    pairs = [(telling.event_id, event) for group, event in zip(groups, resolved, strict=True) for telling in group]
    return pl.DataFrame(pairs, schema={"event_id": pl.String, "resolved_id": pl.String}, orient="row")
