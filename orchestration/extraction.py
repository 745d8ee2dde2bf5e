"""Read the units that are missing: here, in a pool of processes or on a cluster, to the same Parquet files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from concurrent.futures import Executor
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import polars as pl

from extract import tables
from extract.checks import find_faults
from extract.lexicon import load_lexicon
from extract.pipeline import annotate, extractor_version
from extract.reading import Unreadable, read_file
from orchestration.units import KEPT, MARKER, Plan, Task


def read_missing(plan: Plan, workers: Executor | None, *, units: Path, reference: Path, now: datetime) -> None:
    """Read the units that are missing, in this process where there are no workers, and retire the stale ones.

    Workers see the same folders by the same paths and have the same extractor; one that has another refuses.
    """
    for leftover in units.glob("*.part*"):
        shutil.rmtree(leftover)
    read = partial(read_unit, folder=plan.folder, version=plan.version, units=units, reference=reference, now=now)
    for _ in workers.map(read, plan.missing) if workers else map(read, plan.missing):
        pass
    for unit in plan.stale:
        shutil.rmtree(units / unit.name)


def read_unit(task: Task, *, folder: Path, version: str, units: Path, reference: Path, now: datetime) -> None:
    """Read the files of a unit into a folder of Parquet files that appears whole or not at all."""
    if extractor_version(reference) != version:
        raise RuntimeError(
            f"the extractor or the reference data here, {reference}, are not those of the run, {version}"
        )
    rows = _annotate_files(folder, task, reference=reference)
    frames = {name: tables.frame(table, rows[name]) for name, table in KEPT.items()}
    frames = _stamp(frames, version=version, now=now, earlier=_read_forerunners(task, units))
    part = units / f"{task.unit.name}.part{uuid4().hex}"
    part.mkdir(parents=True)
    for name, frame in frames.items():
        frame.write_parquet(part / f"{name}.parquet")
    (part / MARKER).write_text(json.dumps({"version": version, "files": task.unit.files}), encoding="utf-8")
    try:
        part.rename(units / task.unit.name)
    except OSError:
        # A worker that was thought lost had gone on and finished: what it wrote is the same.
        if not (units / task.unit.name / MARKER).exists():
            raise
        shutil.rmtree(part)


def _annotate_files(folder: Path, task: Task, *, reference: Path) -> dict[str, list[Any]]:
    lexicon = load_lexicon("tr", reference=reference)
    rows: dict[str, list[Any]] = {name: [] for name in KEPT}
    for path, _ in task.unit.files:
        for article in read_file(folder, path, task.manifest):
            if isinstance(article, Unreadable):
                rows["quarantine"].append(_quarantined(article.path, article.reason))
                continue
            try:
                annotations = annotate(article, lexicon)
                fault = next(find_faults(annotations.tables), None)
            except Exception as error:
                fault = repr(error)
            if fault:
                # One article that breaks the extractor must not hold up the others; a check in Dagster shows it.
                rows["quarantine"].append(_quarantined(article.path, f"{BROKEN}: {fault}"))
                continue
            for name in tables.ANNOTATIONS:
                rows[name] += annotations.tables[name]
    return rows


BROKEN = "the extractor broke on it"


def _quarantined(path: str, reason: str) -> tables.QuarantineRow:
    return tables.QuarantineRow(path=path, reason=reason, seen_at=None)


def _read_forerunners(task: Task, units: Path) -> dict[str, pl.DataFrame]:
    """What stale units said about the same files: when they were read and when they were quarantined."""
    return {
        name: pl.concat(
            [tables.frame(KEPT[name], []), *(pl.read_parquet(units / f / f"{name}.parquet") for f in task.forerunners)]
        )
        for name in ("documents", "quarantine")
    }


def _stamp(
    frames: dict[str, pl.DataFrame], *, version: str, now: datetime, earlier: Mapping[str, pl.DataFrame]
) -> dict[str, pl.DataFrame]:
    """Say which extractor read the documents and when; unchanged content keeps its time."""
    return {
        **frames,
        "documents": _keep_time(
            frames["documents"].with_columns(extractor_version=pl.lit(version)),
            earlier["documents"],
            keys=["document_id", "extractor_version"],
            column="extracted_at",
            now=now,
        ),
        "quarantine": _keep_time(
            frames["quarantine"], earlier["quarantine"], keys=["path", "reason"], column="seen_at", now=now
        ),
    }


def _keep_time(
    frame: pl.DataFrame, earlier: pl.DataFrame, *, keys: list[str], column: str, now: datetime
) -> pl.DataFrame:
    first = earlier.group_by(keys).agg(pl.col(column).min())
    kept = frame.drop(column).join(first, on=keys, how="left", maintain_order="left")
    return kept.with_columns(pl.col(column).fill_null(pl.lit(now, dtype=pl.Datetime("us")))).select(frame.columns)
