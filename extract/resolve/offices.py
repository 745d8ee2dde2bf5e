"""Say which office a person held when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import polars as pl

from extract.resolve.reference import Reference, Term
from extract.tables import OfficeHoldingRow, frame, schema


def office_then(reference_id: str | None, first: date | None, last: date | None, reference: Reference) -> Term | None:
    """The term that covers the days from ``first`` to ``last``; of several, one that is no acting one, that of a
    head of state or government, the one begun last.
    """
    if reference_id is None or first is None:
        return None
    held = reference.terms.get(reference_id, ())
    return next((term for term in held if term.covers(first, last or first)), None)


def right_office(
    printed: tuple[str | None, str | None],
    reference_id: str | None,
    days: tuple[date | None, date | None],
    reference: Reference,
) -> tuple[str | None, str | None]:
    """Office and code as printed; where none is, or the printed one was held at another time, the one held then.

    An article of today may give today's title to somebody who held another one on the day of the event.
    """
    office, code = printed
    first, last = days
    then = office_then(reference_id, first, last, reference)
    if then is None or reference_id is None or first is None:
        return printed
    if office is None:
        return then.office, then.office_code
    same_office = [term for term in reference.terms[reference_id] if code and term.office_code == code]
    if same_office and not any(term.covers(first, last or first) for term in same_office):
        return then.office, then.office_code
    return printed


def resolve_office_holdings(
    entities: pl.DataFrame, entity_mentions: pl.DataFrame, documents: pl.DataFrame, reference: Reference
) -> pl.DataFrame:
    """Terms of the officials who occur, and offices that articles report, with the days between which they do."""
    people = entities.filter(pl.col("kind") == "person")
    reference_ids = dict(people.select("entity_id", "reference_id").iter_rows())
    listed = frame(OfficeHoldingRow, list(_listed(reference_ids, reference)))
    reported = (
        entity_mentions.filter(pl.col("office").is_not_null())
        .join(people.select("entity_id", "country_code"), on="entity_id")
        .join(documents.select("document_id", "published_on"), on="document_id", how="left")
        .group_by("entity_id", "office")
        .agg(
            pl.col("office_code").drop_nulls().sort().first(),
            pl.col("country_code").first(),
            pl.col("published_on").min().alias("first_seen"),
            pl.col("published_on").max().alias("last_seen"),
            pl.lit("text").first().alias("source"),
        )
    )
    columns = schema(OfficeHoldingRow)
    both = pl.concat([listed, reported.select(pl.col(name).cast(dtype) for name, dtype in columns.items())])
    return both.sort("entity_id", "office", "source", "first_seen", nulls_last=True)


def _listed(people: Mapping[str, str | None], reference: Reference) -> Iterator[OfficeHoldingRow]:
    """One row per term: who held an office twice held it with a gap."""
    for entity_id, reference_id in people.items():
        seen: set[tuple[str, date | None]] = set()
        for term in reference.terms.get(reference_id or "", ()):
            if (term.office, term.started_on) in seen:
                continue
            seen.add((term.office, term.started_on))
            yield OfficeHoldingRow(
                entity_id=entity_id,
                office=term.office,
                office_code=term.office_code,
                country_code=term.country_code,
                first_seen=term.started_on,
                last_seen=term.ended_on,
                source="reference",
            )
