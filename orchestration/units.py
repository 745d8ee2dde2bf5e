"""Read an articles folder unit by unit: here, in a pool of processes or on a cluster, to the same Parquet files.

A unit appears as a folder of Parquet files, whole or not at all, so a killed run goes on where it stopped. Knows no
Dagster: worker processes start in a second.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import polars as pl

from extract import tables
from extract.checks import find_faults
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import annotate, extractor_version
from extract.reading import Limits, Unreadable, read_file
from extract.reading.folder import COLUMNS, MANIFEST
from orchestration.deadline import each_within, within
from orchestration.noted import KEPT
from orchestration.plan import MARKER, PART, Known, Plan, Unit, describe, key_now, read_known

ARTICLES_AT_ONCE = 500
# Table -> what makes a row the same as before, and when it was met.
FORERUNNERS = {
    "documents": ["document_id", "extractor_version", "extracted_at"],
    "quarantine": ["path", "reason", "seen_at"],
}

Rows = dict[str, list[Any]]


def read_missing(
    plan: Plan,
    workers: Executor | None,
    *,
    units: Path,
    reference: Path,
    now: datetime,
    on_unit: Callable[[Unit], None] = lambda unit: None,
) -> None:
    """Read the units that are missing, in this process where there are no workers.

    Workers see the same folders by the same paths and have the same extractor; one that has another refuses.
    """
    for leftover in units.glob(f"*{PART}*"):
        # A worker of a run that was killed may still be writing there.
        shutil.rmtree(leftover, ignore_errors=True)
    # What a worker does not need of the plan would be sent to it once a unit.
    needed = replace(plan, finished=(), missing=(), stale=(), problems=(), reasons=())
    read = partial(read_unit, plan=needed, units=units, reference=reference, now=now)
    read_in = {path: stale.name for stale in plan.stale for path, _ in stale.files}
    forerunners = [tuple(sorted({read_in[p] for p, _ in unit.files if p in read_in})) for unit in plan.missing]
    done = workers.map(read, plan.missing, forerunners) if workers else map(read, plan.missing, forerunners)
    for unit, _ in zip(plan.missing, done, strict=True):
        on_unit(unit)


def discard_stale(plan: Plan, *, units: Path) -> None:
    """Remove the units that nothing refers to any more, once what was read is noted."""
    kept = {unit.name for unit in (*plan.finished, *plan.missing)}
    for unit in plan.stale:
        if unit.name not in kept:
            _remove(units / unit.name)


def _remove(folder: Path) -> None:
    """Out of sight first, so that who is killed meanwhile does not leave half a unit that looks whole."""
    gone = folder.with_name(f"{folder.name}{PART}{os.getpid()}-gone")
    folder.rename(gone)
    shutil.rmtree(gone)


def read_unit(
    unit: Unit, forerunners: Sequence[str], *, plan: Plan, units: Path, reference: Path, now: datetime
) -> None:
    """Read the files of a unit into a folder of Parquet files that appears whole or not at all.

    ``forerunners``: the stale units in which some of its files were read before.
    """
    if extractor_version(reference) != plan.version:
        raise RuntimeError(
            f"the extractor or the reference data here, {reference}, are not those of the run, {plan.version}"
        )
    frames = _read_files(unit, plan, reference)
    frames = _stamp(frames, version=plan.version, now=now, earlier=_read_forerunners(forerunners, units))
    part = units / f"{unit.name}{PART}{uuid4().hex}"
    part.mkdir(parents=True)
    for name, frame in frames.items():
        frame.write_parquet(part / f"{name}.parquet")
    (part / MARKER).write_text(describe(unit, reference), encoding="utf-8")
    if unit.name in forerunners and (units / unit.name).exists():
        _remove(units / unit.name)  # read again because somebody asked for it
    try:
        part.rename(units / unit.name)
    except OSError:
        # A worker that was thought lost had gone on and finished: what it wrote is the same.
        if not (units / unit.name / MARKER).exists():
            raise
        shutil.rmtree(part)


def _read_files(unit: Unit, plan: Plan, reference: Path) -> dict[str, pl.DataFrame]:
    """What the files say, put away a few hundred articles at a time: as objects rows take ten times the memory."""
    known = _known(plan.folder, plan.limits)
    parts: list[dict[str, pl.DataFrame]] = []
    waiting = _no_rows()
    for path, key in unit.files:
        begun, rows = len(parts), _no_rows()
        for item in _read_articles(plan.folder, path, known):
            _add(rows, _annotate(item, reference, plan.limits.max_article_seconds))
            if len(rows["documents"]) >= ARTICLES_AT_ONCE:
                parts.append(_frames(rows))
                rows = _no_rows()
        if key_now(plan.folder, path, known) != key:
            # Half of what it was and half of what it is: its next content makes another unit.
            del parts[begun:]
            rows = _quarantined(path, f"{path} changed while it was read; the next run reads it again.")
        _add(waiting, rows)
    parts.append(_frames(waiting))
    return {name: pl.concat([part[name] for part in parts]) for name in KEPT}


def _no_rows() -> Rows:
    return {name: [] for name in KEPT}


def _add(rows: Rows, more: Rows) -> None:
    for name, found in more.items():
        rows[name] += found


def _frames(rows: Rows) -> dict[str, pl.DataFrame]:
    return {name: tables.frame(table, rows[name]) for name, table in KEPT.items()}


def _known(folder: Path, limits: Limits) -> Known:
    stamps = [file.stat().st_mtime_ns if (file := folder / name).exists() else 0 for name in (MANIFEST, COLUMNS)]
    return _read_known(folder, limits, tuple(stamps))


@lru_cache(maxsize=2)
def _read_known(folder: Path, limits: Limits, stamps: tuple[int, ...]) -> Known:
    """Once for many units, as a manifest may be long."""
    return read_known(folder, limits)[0]


def _read_articles(folder: Path, path: str, known: Known) -> Iterator[Article | Unreadable]:
    found = read_file(folder, path, known.manifest, limits=known.limits, columns=known.columns)
    return each_within(known.limits.max_article_seconds, found)


def _annotate(item: Article | Unreadable, reference: Path, seconds: int) -> Rows:
    if isinstance(item, Unreadable):
        return _quarantined(item.path, item.reason)
    lexicon = load_lexicon("tr", reference=reference)
    try:
        with within(seconds):
            annotations = annotate(item, lexicon)
            fault = next(find_faults(annotations.tables), None)
    except Exception as error:
        fault = repr(error)
    # One article that breaks the extractor must not hold up the others; a check in Dagster shows it.
    return _quarantined(item.path, f"{BROKEN}: {fault}") if fault else annotations.tables


BROKEN = "the extractor broke on it"


def _quarantined(path: str, reason: str) -> Rows:
    return {"quarantine": [tables.QuarantineRow(path=path, reason=reason, seen_at=None)]}


def _read_forerunners(forerunners: Sequence[str], units: Path) -> dict[str, pl.DataFrame]:
    """What stale units said about the same files: when they were read and when they were quarantined.

    Nothing but that is asked of them, as they may be of an extractor whose tables had other columns.
    """
    return {
        name: pl.concat(
            [
                tables.frame(KEPT[name], []).select(asked),
                *(pl.read_parquet(units / stale / f"{name}.parquet", columns=asked) for stale in forerunners),
            ]
        )
        for name, asked in FORERUNNERS.items()
    }


def _stamp(
    frames: dict[str, pl.DataFrame], *, version: str, now: datetime, earlier: Mapping[str, pl.DataFrame]
) -> dict[str, pl.DataFrame]:
    """Say which extractor read the documents and when; unchanged content keeps its time."""
    documents = frames["documents"].with_columns(extractor_version=pl.lit(version))
    return {
        **frames,
        "documents": _keep_time(documents, earlier["documents"], FORERUNNERS["documents"], now=now),
        "quarantine": _keep_time(frames["quarantine"], earlier["quarantine"], FORERUNNERS["quarantine"], now=now),
    }


def _keep_time(frame: pl.DataFrame, earlier: pl.DataFrame, asked: list[str], *, now: datetime) -> pl.DataFrame:
    *keys, column = asked
    first = earlier.group_by(keys).agg(pl.col(column).min())
    kept = frame.drop(column).join(first, on=keys, how="left", maintain_order="left")
    return kept.with_columns(pl.col(column).fill_null(pl.lit(now, dtype=pl.Datetime("us")))).select(frame.columns)
