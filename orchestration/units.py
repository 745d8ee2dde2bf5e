"""What of an articles folder is to be read, unit by unit: what was read before is not read again.

A unit is a few files read together, kept as one folder of Parquet files. Its name is the hash of the files' content,
of what the manifest says about them and of the extractor, so a finished unit is right for ever, and a killed run goes
on where it stopped. A unit one of whose files changed or went is retired, and the rest of it is read again with the
files that are new. Knows no Dagster: worker processes start in a second.
"""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import polars as pl

from extract import tables
from extract.document import make_id
from extract.pipeline import extractor_version
from extract.reading import ManifestRow, list_files, read_manifest

# Some two hundred units rather than thousands of small files; a changed file costs reading its unit again.
FILES_A_UNIT, MOST_FILES_A_UNIT, UNITS_ENOUGH = 64, 512, 200
BYTES_A_UNIT = 4_000_000
MARKER = "finished.json"

# What a unit keeps: the annotations, and what could not be read.
KEPT = {**tables.ANNOTATIONS, "quarantine": tables.QuarantineRow}


@dataclass(frozen=True, slots=True)
class Unit:
    """A few files, each with the hash of its content and of what the manifest says about it."""

    name: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Task:
    """A unit to be read, with all that its reader must know: it may sit on another machine.

    ``forerunners`` are the stale units in which some of its files were read before.
    """

    unit: Unit
    manifest: Mapping[str, ManifestRow]
    forerunners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the articles folder asks for, beside what is there."""

    folder: Path
    version: str
    finished: tuple[Unit, ...]
    missing: tuple[Task, ...]
    stale: tuple[Unit, ...]
    problems: tuple[tuple[str, str], ...]

    @property
    def fingerprint(self) -> str:
        """Hash of everything that is to be read and of what reads it."""
        files = sorted(file for unit in self.units for file in unit.files)
        return make_id(self.version, files, self.problems)

    @property
    def units(self) -> tuple[Unit, ...]:
        """All that the folder asks for, finished or not."""
        return (*self.finished, *(task.unit for task in self.missing))


def make_plan(folder: Path, *, units: Path, reference: Path) -> Plan:
    """Compare an articles folder with the units at hand; raises where there is nothing to read."""
    if not folder.is_dir():
        raise NotADirectoryError(f"no folder of articles at {folder}")
    manifest, unreadable = read_manifest(folder)
    files = list_files(folder)
    if not files:
        raise FileNotFoundError(f"no articles in {folder}")
    version = extractor_version(reference)
    known = _by_file(manifest, [file.path for file in files])
    wanted = {file.path: make_id(file.digest, sorted(map(repr, known[file.path].items()))) for file in files}
    sizes = {file.path: file.size for file in files}
    finished, stale = _sort_units(units, wanted, version=version)
    covered = {path for unit in finished for path, _ in unit.files}
    uncovered = [(path, key) for path, key in sorted(wanted.items()) if path not in covered]
    missing = _make_tasks(_batch(uncovered, sizes, version), known, stale)
    problems = tuple(sorted((problem.path, problem.reason) for problem in unreadable))
    return Plan(folder, version, tuple(finished), tuple(missing), tuple(stale), problems)


def _by_file(manifest: Mapping[str, ManifestRow], paths: list[str]) -> dict[str, dict[str, ManifestRow]]:
    """File -> the rows about it; a row may also be about one article of a file, ``file#3``."""
    known: dict[str, dict[str, ManifestRow]] = defaultdict(dict)
    for name, row in manifest.items():
        for path in (name, *(name[:end] for end, letter in enumerate(name) if letter == "#")):
            known[path][name] = row
    # Some systems store the letters of file names decomposed.
    return {path: known.get(unicodedata.normalize("NFC", path), {}) for path in paths}


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
    most = min(max(FILES_A_UNIT, len(files) // UNITS_ENOUGH), MOST_FILES_A_UNIT)
    batches: list[list[tuple[str, str]]] = []
    weight = 0
    for file in files:
        if not batches or len(batches[-1]) == most or weight + sizes[file[0]] > BYTES_A_UNIT:
            batches.append([])
            weight = 0
        batches[-1].append(file)
        weight += sizes[file[0]]
    return [Unit(make_id(version, batch), tuple(batch)) for batch in batches]


def _make_tasks(missing: list[Unit], known: Mapping[str, Mapping[str, ManifestRow]], stale: list[Unit]) -> list[Task]:
    read_in = {path: unit.name for unit in stale for path, _ in unit.files}
    tasks = []
    for unit in missing:
        paths = [path for path, _ in unit.files]
        rows = {name: row for path in paths for name, row in known[path].items()}
        tasks.append(Task(unit, rows, tuple(sorted({read_in[path] for path in paths if path in read_in}))))
    return tasks


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
        tuple(sorted(unit.name for unit in plan.units)),
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
    return {name: load_table(name, reading, units=units) for name in KEPT}


def load_table(name: str, reading: Reading, *, units: Path) -> pl.DataFrame:
    """One of them."""
    table = KEPT[name]
    problems = [
        tables.QuarantineRow(path=path, reason=reason, seen_at=datetime.fromisoformat(seen_at))
        for path, reason, seen_at in (reading.problems if name == "quarantine" else ())
    ]
    frame = pl.concat(
        [tables.frame(table, problems), *(pl.read_parquet(units / unit / f"{name}.parquet") for unit in reading.units)]
    )
    return frame.sort([c.name for c in tables.columns(table) if c.is_key], maintain_order=True)
