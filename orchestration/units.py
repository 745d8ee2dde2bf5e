"""Read an articles folder unit by unit: what was read before is not read again.

A unit is a few files read together, kept as one folder of Parquet files. Its name is the hash of the files' content,
of what the manifest says about them and of the extractor, so a finished unit is right for ever, and a killed run goes
on where it stopped. A unit one of whose files changed or went is retired, and the rest of it is read again with the
files that are new. Knows no Dagster: worker processes start in a second.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl

from extract import tables
from extract.checks import find_faults
from extract.document import make_id
from extract.lexicon import load_lexicon
from extract.pipeline import annotate, extractor_version
from extract.reading import Unreadable, list_files, read_file, read_manifest

FILES_A_UNIT = 64
BYTES_A_UNIT = 4_000_000
UNITS_WORTH_A_POOL = 6
MARKER = "finished.json"

# What a unit keeps: the annotations, and what could not be read.
KEPT = {**tables.ANNOTATIONS, "quarantine": tables.QuarantineRow}


@dataclass(frozen=True, slots=True)
class Unit:
    """A few files, each with the hash of its content and of what the manifest says about it."""

    name: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the articles folder asks for, beside what is there."""

    folder: Path
    version: str
    finished: tuple[Unit, ...]
    missing: tuple[Unit, ...]
    stale: tuple[Unit, ...]
    problems: tuple[tuple[str, str], ...]

    @property
    def fingerprint(self) -> str:
        """Hash of everything that is to be read and of what reads it."""
        files = sorted(file for unit in (*self.finished, *self.missing) for file in unit.files)
        return make_id(self.version, files, self.problems)


def make_plan(folder: Path, *, units: Path, reference: Path) -> Plan:
    """Compare an articles folder with the units at hand; raises where there is nothing to read."""
    if not folder.is_dir():
        raise NotADirectoryError(f"no folder of articles at {folder}")
    manifest, unreadable = read_manifest(folder)
    files = list_files(folder)
    if not files:
        raise FileNotFoundError(f"no articles in {folder}")
    version = extractor_version(reference)
    wanted = {file.path: _key(file.digest, file.path, manifest) for file in files}
    sizes = {file.path: file.size for file in files}
    finished, stale = _sort_units(units, wanted, version=version)
    covered = {path for unit in finished for path, _ in unit.files}
    missing = _batch([(path, key) for path, key in sorted(wanted.items()) if path not in covered], sizes, version)
    problems = tuple(sorted((problem.path, problem.reason) for problem in unreadable))
    return Plan(folder, version, tuple(finished), tuple(missing), tuple(stale), problems)


def _key(digest: str, path: str, manifest: Mapping[str, Any]) -> str:
    known = sorted((name, repr(row)) for name, row in manifest.items() if name == path or name.startswith(f"{path}#"))
    return make_id(digest, known)


def _sort_units(units: Path, wanted: Mapping[str, str], *, version: str) -> tuple[list[Unit], list[Unit]]:
    """The finished units all of whose files are still wanted, and the others."""
    finished: list[Unit] = []
    stale: list[Unit] = []
    covered: set[str] = set()
    for marker in sorted(units.glob(f"*/{MARKER}")):
        noted = json.loads(marker.read_text(encoding="utf-8"))
        unit = Unit(marker.parent.name, tuple((path, key) for path, key in noted["files"]))
        paths = {path for path, _ in unit.files}
        fits = noted["version"] == version and all(wanted.get(path) == key for path, key in unit.files)
        if fits and not paths & covered:
            finished.append(unit)
            covered |= paths
        else:
            stale.append(unit)
    return finished, stale


def _batch(files: list[tuple[str, str]], sizes: Mapping[str, int], version: str) -> list[Unit]:
    batches: list[list[tuple[str, str]]] = []
    weight = 0
    for file in files:
        if not batches or len(batches[-1]) == FILES_A_UNIT or weight + sizes[file[0]] > BYTES_A_UNIT:
            batches.append([])
            weight = 0
        batches[-1].append(file)
        weight += sizes[file[0]]
    return [Unit(make_id(version, batch), tuple(batch)) for batch in batches]


def read_missing(plan: Plan, *, units: Path, reference: Path, now: datetime) -> None:
    """Read the units that are missing, in this process where they are few, and retire the stale ones."""
    for leftover in units.glob("*.part*"):
        shutil.rmtree(leftover)
    # What a worker does not need of the plan would be sent to it once a unit.
    needed = replace(plan, finished=(), missing=(), problems=())
    read = partial(read_unit, plan=needed, units=units, reference=reference, now=now)
    with _workers(len(plan.missing)) as workers:
        for _ in workers.map(read, plan.missing) if workers else map(read, plan.missing):
            pass
    for unit in plan.stale:
        shutil.rmtree(units / unit.name)


@contextmanager
def _workers(count: int) -> Iterator[Executor | None]:
    cores = os.cpu_count() or 1
    if count < UNITS_WORTH_A_POOL or cores == 1:
        yield None
        return
    # Polars' own threads do not survive a fork, hence spawn.
    with ProcessPoolExecutor(min(cores, count), mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


def read_unit(unit: Unit, *, plan: Plan, units: Path, reference: Path, now: datetime) -> None:
    """Read the files of a unit into a folder of Parquet files that appears whole or not at all."""
    rows = _annotate_files(plan.folder, [path for path, _ in unit.files], reference=reference)
    frames = {name: tables.frame(table, rows[name]) for name, table in KEPT.items()}
    frames = _stamp(frames, version=plan.version, now=now, earlier=_read_forerunners(unit, plan, units))
    part = units / f"{unit.name}.part{os.getpid()}"
    part.mkdir(parents=True)
    for name, frame in frames.items():
        frame.write_parquet(part / f"{name}.parquet")
    (part / MARKER).write_text(json.dumps({"version": plan.version, "files": unit.files}), encoding="utf-8")
    part.rename(units / unit.name)


def _annotate_files(folder: Path, paths: list[str], *, reference: Path) -> dict[str, list[Any]]:
    manifest, _ = read_manifest(folder)
    lexicon = load_lexicon("tr", reference=reference)
    rows: dict[str, list[Any]] = {name: [] for name in KEPT}
    for path in paths:
        for article in read_file(folder, path, manifest):
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


def _read_forerunners(unit: Unit, plan: Plan, units: Path) -> dict[str, pl.DataFrame]:
    """What stale units said about the same files: when they were read and when they were quarantined."""
    paths = {path for path, _ in unit.files}
    folders = [units / stale.name for stale in plan.stale if paths & {path for path, _ in stale.files}]
    return {
        name: pl.concat([tables.frame(KEPT[name], []), *(pl.read_parquet(f / f"{name}.parquet") for f in folders)])
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


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles folder as it was last read: the units that hold it, and what is wrong with its manifest."""

    fingerprint: str
    units: tuple[str, ...]
    problems: tuple[tuple[str, str, str], ...]


def note_reading(plan: Plan, path: Path, *, now: datetime) -> Reading:
    """Write down what was read; a problem known from before keeps the time it was first met."""
    earlier = load_reading(path).problems if path.exists() else ()
    seen = {(name, reason): seen_at for name, reason, seen_at in earlier}
    reading = Reading(
        plan.fingerprint,
        tuple(sorted(unit.name for unit in (*plan.finished, *plan.missing))),
        tuple((name, reason, seen.get((name, reason), now.isoformat())) for name, reason in plan.problems),
    )
    part = path.with_suffix(".part")
    part.write_text(json.dumps(asdict(reading), indent=2), encoding="utf-8")
    part.replace(path)
    return reading


def load_reading(path: Path) -> Reading:
    noted = json.loads(path.read_text(encoding="utf-8"))
    return Reading(noted["fingerprint"], tuple(noted["units"]), tuple((p, r, s) for p, r, s in noted["problems"]))


def load_annotations(reading: Reading, units: Path) -> dict[str, pl.DataFrame]:
    """The tables of what was read, in an order that does not depend on how the files were batched."""
    folders = [units / name for name in reading.units]
    problems = [
        tables.QuarantineRow(path=path, reason=reason, seen_at=datetime.fromisoformat(seen_at))
        for path, reason, seen_at in reading.problems
    ]
    frames = {}
    for name, table in KEPT.items():
        known = tables.frame(table, problems if name == "quarantine" else [])
        frame = pl.concat([known, *(pl.read_parquet(folder / f"{name}.parquet") for folder in folders)])
        frames[name] = frame.sort([c.name for c in tables.columns(table) if c.is_key], maintain_order=True)
    return frames
