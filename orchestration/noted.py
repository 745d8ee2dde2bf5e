"""What was read: noted down when a run has read everything, put together for those who come after."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import polars as pl

from extract import tables
from orchestration.home import Home
from orchestration.plan import Plan

# What a unit keeps: the annotations, and what could not be read.
KEPT = {**tables.ANNOTATIONS, "quarantine": tables.QuarantineRow}


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles folder as it was last read: the units that hold it, and what is wrong with its manifest."""

    fingerprint: str
    units: tuple[str, ...]
    problems: tuple[tuple[str, str, str], ...]


def note_reading(plan: Plan, home: Home, *, now: datetime) -> Reading:
    """Write down what was read and what is gone; a problem known from before keeps the time it was first met."""
    earlier = load_reading(home.reading) if home.reading.exists() else Reading("", (), ())
    seen = {(name, reason): seen_at for name, reason, seen_at in earlier.problems}
    reading = Reading(
        plan.fingerprint,
        tuple(sorted(unit.name for unit in (*plan.finished, *plan.missing))),
        tuple((name, reason, seen.get((name, reason), now.isoformat())) for name, reason in plan.problems),
    )
    # A stale unit that was not noted was dealt with by a run killed before it could remove it.
    stale = [unit.name for unit in plan.stale if unit.name in earlier.units]
    fresh = [name for name in reading.units if name not in earlier.units]
    _note_retired(reading, stale, fresh, home=home, now=now)
    part = home.reading.with_suffix(".part")
    part.write_text(json.dumps(asdict(reading), indent=2), encoding="utf-8")
    part.replace(home.reading)
    return reading


def load_reading(path: Path) -> Reading:
    noted = json.loads(path.read_text(encoding="utf-8"))
    return Reading(noted["fingerprint"], tuple(noted["units"]), tuple((p, r, s) for p, r, s in noted["problems"]))


def _note_retired(reading: Reading, stale: Iterable[str], fresh: Iterable[str], *, home: Home, now: datetime) -> None:
    """Keep the articles of stale units that no unit holds any more; one that came back is retired no longer.

    An article that was moved is still there: its text stands under a path that only ``fresh`` units know.
    """
    columns = tables.schema(tables.RetiredDocumentRow)
    gone = [load_retired(home)]
    for name in stale:
        read = pl.read_parquet(home.units / name / "documents.parquet")
        gone.append(read.with_columns(retired_at=pl.lit(now, dtype=pl.Datetime("us"))).select(list(columns)))
    there = [pl.read_parquet(home.units / name / "documents.parquet", columns=["path"]) for name in reading.units]
    known = pl.concat(gone).unique("document_id", keep="first", maintain_order=True)
    retired = known.join(pl.concat(there), on="path", how="anti").sort("document_id")
    for name in fresh if retired.height else ():
        read = pl.read_parquet(home.units / name / "documents.parquet", columns=["path", "text"])
        retired = retired.join(read.join(known, on="path", how="anti"), on="text", how="anti")
    part = home.retired.with_suffix(".part")
    retired.write_parquet(part)
    part.replace(home.retired)


def load_retired(home: Home) -> pl.DataFrame:
    """Articles that were read before and are no longer in the folder."""
    known = tables.frame(tables.RetiredDocumentRow, [])
    return pl.concat([known, pl.read_parquet(home.retired)]) if home.retired.exists() else known


def scan_annotations(reading: Reading, units: Path) -> dict[str, pl.LazyFrame]:
    """The tables of what was read, in no order, to be taken from the units as far as needed: these have to stay."""
    folders = [units / name for name in reading.units]
    return {name: _scan(name, table, folders) for name, table in tables.ANNOTATIONS.items()}


def load_quarantine(reading: Reading, units: Path) -> pl.DataFrame:
    """What could not be read. A file can have several faults, and the table one row for each file."""
    problems = [
        tables.QuarantineRow(path=path, reason=reason, seen_at=datetime.fromisoformat(seen_at))
        for path, reason, seen_at in reading.problems
    ]
    of_units = _scan("quarantine", tables.QuarantineRow, [units / name for name in reading.units]).collect()
    return (
        pl.concat([tables.frame(tables.QuarantineRow, problems), of_units])
        .sort("path", maintain_order=True)
        .group_by("path", maintain_order=True)
        .agg(pl.col("reason").unique(maintain_order=True).str.join(" "), pl.col("seen_at").min())
    )


def _scan(name: str, table: type, folders: Sequence[Path]) -> pl.LazyFrame:
    if not folders:
        return tables.frame(table, []).lazy()
    return pl.scan_parquet([folder / f"{name}.parquet" for folder in folders])
