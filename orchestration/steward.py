"""Tell who looks after a warehouse that something is off: shares that are too high, figures that suddenly changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median

import polars as pl

from extract.casing import fold

LOADS_KEPT = 30
LOADS_COMPARED = 10


# The columns of the staging tables that all this is found by.
LOOKED_AT = {
    "documents": ("document_id", "path", "published_on", "is_read", "duplicate_of", "outlet"),
    "event_mentions": ("document_id",),
    "quarantine": ("path",),
    "events": ("event_id",),
    "statements": ("statement_id",),
    "entities": ("entity_id",),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found; ``examples`` are paths or names."""

    check: str
    passed: bool
    share: float
    examples: tuple[str, ...] = ()


SHARES = {
    "few_articles_without_an_event": "Articles in a language that is read, and no copies, that tell no event.",
    "few_articles_without_a_date": "Articles whose publication day nobody gives, so that dates in them stay open.",
    "few_articles_in_unread_languages": "Articles in a language without words to read it by.",
    "few_files_in_quarantine": "Files and parts of files that could not be read, to all that were found.",
    "few_unknown_outlets": "Articles of which nobody says who printed them; the examples are names that are not "
    "listed in seeds/reference/outlets.csv.",
}
CHANGE = "no_sudden_change"


def find_shares(
    frames: Mapping[str, pl.DataFrame], reference: Path, *, allowed: Mapping[str, float]
) -> Iterator[Finding]:
    """A finding for each of SHARES, in their order."""
    documents = frames["documents"]
    read = documents.filter(pl.col("is_read") & pl.col("duplicate_of").is_null())
    eventless = read.join(frames["event_mentions"], on="document_id", how="anti")
    undated = documents.filter(pl.col("published_on").is_null())
    unread = documents.filter(~pl.col("is_read"))
    quarantine = frames["quarantine"]
    nameless = documents.filter(pl.col("outlet").is_null())
    found = (
        (eventless["path"], read.height, eventless.height),
        (undated["path"], documents.height, undated.height),
        (unread["path"], documents.height, unread.height),
        (quarantine["path"], documents.height + quarantine.height, quarantine.height),
        (_unlisted_outlets(documents, reference), documents.height, nameless.height),
    )
    for check, (examples, total, count) in zip(SHARES, found, strict=True):
        share = round(count / total, 3) if total else 0.0
        yield Finding(check, share <= allowed[check], share, tuple(examples.head(10)))


def _unlisted_outlets(documents: pl.DataFrame, reference: Path) -> pl.Series:
    """Names that the reference data do not have, the most frequent first."""
    outlets = pl.read_csv(reference / "outlets.csv", columns=["name", "aliases", "domain"], infer_schema=False)
    known = {fold(name.strip()) for row in outlets.iter_rows() for cell in row if cell for name in cell.split("|")}
    names = documents["outlet"].drop_nulls().value_counts().sort("count", "outlet", descending=[True, False])["outlet"]
    return pl.Series([name for name in names if fold(name) not in known], dtype=pl.String)


def count_rates(frames: Mapping[str, pl.DataFrame]) -> dict[str, float]:
    """What ought to stay about the same from load to load: how many articles, and how much is found in one."""
    articles = max(1, frames["documents"].height)
    rates = {name: frames[name].height / articles for name in ("events", "statements", "entities", "quarantine")}
    return {"documents": float(articles), **{name: round(rate, 4) for name, rate in rates.items()}}


def find_change(rates: Mapping[str, float], history: Path, *, allowed: float) -> Finding:
    """Whether a rate is far from its middle over the last loads; more articles than before are no cause for alarm."""
    earlier = [load["rates"] for load in _read_history(history)][-LOADS_COMPARED:]
    changes = {}
    for name, rate in rates.items():
        usual = median(load[name] for load in earlier) if earlier else rate
        change = abs(rate - usual) / max(usual, 0.05)
        if not (name == "documents" and rate > usual):
            changes[f"{name}: {usual:g} before, {rate:g} now"] = change
    far = tuple(name for name, change in changes.items() if change > allowed)
    return Finding(CHANGE, not far, round(max(changes.values(), default=0.0), 3), far)


def note_rates(rates: Mapping[str, float], history: Path, *, now: datetime) -> None:
    """Keep the rates for the loads to come."""
    loads = [*_read_history(history), {"at": now.isoformat(), "rates": dict(rates)}][-LOADS_KEPT:]
    part = history.with_suffix(".part")
    part.write_text(json.dumps(loads, indent=1), encoding="utf-8")
    part.replace(history)


def _read_history(history: Path) -> list[dict[str, dict[str, float]]]:
    loads: list[dict[str, dict[str, float]]] = (
        json.loads(history.read_text(encoding="utf-8")) if history.exists() else []
    )
    return loads
