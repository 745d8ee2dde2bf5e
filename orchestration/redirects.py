"""Say what became of the ids of events readers may have noted: two events became one, or an article was moved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import polars as pl

from extract.tables import EventRedirectRow, columns, frame
from orchestration.warehouse import open_read_only

NAMES = [column.name for column in columns(EventRedirectRow)]
TELLING = ("event_mention_id", "event_id", "document_id", "event_type", "start_char", "end_char")
# Ids hold the path of an article. One that lies elsewhere with the same text tells what it told before.
EARLIER_TELLINGS = """
with moved as (
    select gone.document_id, come.document_id as new_document_id
    from (from staging.documents anti join documents using (document_id)) as gone
    join (from documents anti join staging.documents using (document_id)) as come using (text)
)
select coalesce(now.event_mention_id, told.event_mention_id) as event_mention_id, told.event_id
from staging.event_mentions as told
left join moved using (document_id)
left join event_mentions as now on now.document_id = moved.new_document_id
    and (now.start_char, now.end_char, now.event_type) = (told.start_char, told.end_char, told.event_type)
"""


def redirect_events(published: Path, resolved: Mapping[str, pl.LazyFrame], *, now: datetime) -> pl.DataFrame:
    """The rows of ``event_redirects``, from what readers saw until now and the tellings as they are resolved now."""
    known = frame(EventRedirectRow, [])
    if not published.exists():
        return known
    documents = resolved["documents"].select("document_id", "text").collect()
    event_mentions = resolved["event_mentions"].select(TELLING).collect()
    with open_read_only(published) as connection:
        connection.register("documents", documents)
        connection.register("event_mentions", event_mentions)
        earlier = connection.sql(EARLIER_TELLINGS).pl()
        if connection.sql("from duckdb_tables() where table_name = 'event_redirects'").fetchall():
            known = connection.sql("from staging.event_redirects").pl().select(NAMES)
    return find_redirects(earlier, event_mentions, known, now=now)


def find_redirects(
    earlier: pl.DataFrame, event_mentions: pl.DataFrame, known: pl.DataFrame, *, now: datetime
) -> pl.DataFrame:
    """For each id that is no event's any more the one event that has all its tellings; a chain leads to its end.

    ``known`` are the redirects of before. They keep their time, and go where the old id is an event's again.
    """
    current = event_mentions["event_id"].unique().implode()
    moved = (
        earlier.join(event_mentions.select("event_mention_id", new_event_id="event_id"), on="event_mention_id")
        .group_by(old_event_id="event_id")
        .agg(pl.col("new_event_id").unique())
        .filter(pl.col("new_event_id").list.len() == 1)
        .with_columns(pl.col("new_event_id").list.first())
    )
    further = moved.select(new_event_id="old_event_id", further_id="new_event_id")
    followed = known.join(further, on="new_event_id", how="left").with_columns(
        new_event_id=pl.coalesce("further_id", "new_event_id")
    )
    redirects = pl.concat(
        [
            followed.select(NAMES),
            moved.with_columns(redirected_at=pl.lit(now, dtype=pl.Datetime("us"))).select(NAMES),
        ]
    )
    return (
        redirects.filter(~pl.col("old_event_id").is_in(current), pl.col("new_event_id").is_in(current))
        .unique("old_event_id", keep="first", maintain_order=True)
        .sort("old_event_id")
    )
