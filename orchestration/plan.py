"""Compare an articles folder with what was read before: what is to be read, and why.

A unit is a few files read together. Its name is the hash of the files' content, of what manifest and settings say about
them and of the extractor, so a finished unit is right for ever. A unit one of whose files changed or went is stale, and
the rest of it is read again with the files that are new.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from extract import tables
from extract.document import make_id
from extract.pipeline import extractor_parts, extractor_version
from extract.reading import (
    Columns,
    Limits,
    ManifestRow,
    find_strays,
    list_files,
    measure,
    read_columns,
    read_manifest,
)
from orchestration.selection import Selection, select

# Some two hundred units rather than thousands of small files; a changed file costs reading its unit again.
FILES_A_UNIT, MOST_FILES_A_UNIT, UNITS_ENOUGH = 64, 512, 200
BYTES_A_UNIT = 4_000_000
MARKER = "finished.json"
PART = ".part"
"""In the names of folders that are being written or removed."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A few files, each with the hash of its content and of what is known about it besides."""

    name: str
    files: tuple[tuple[str, str], ...]
    version: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What the articles folder asks for, beside what is there."""

    folder: Path
    version: str
    finished: tuple[Unit, ...]
    missing: tuple[Unit, ...]
    stale: tuple[Unit, ...]
    problems: tuple[tuple[str, str], ...]
    reasons: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)

    @property
    def fingerprint(self) -> str:
        """Hash of everything that is to be read and of what reads it."""
        read = sorted((*file, unit.version) for unit in (*self.finished, *self.missing) for file in unit.files)
        return make_id(self.version, read, self.problems)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about the files of a folder besides their content."""

    manifest: Mapping[str, ManifestRow]
    columns: Columns
    limits: Limits
    settings: str
    said: Mapping[str, list[str]]

    def key(self, path: str, digest: str) -> str:
        """Hash of all that decides what is read from a file, but for the extractor."""
        return make_id(digest, self.settings, self.said.get(path, []))


def read_known(folder: Path, limits: Limits) -> tuple[Known, list[tuple[str, str]]]:
    """What manifest and columns.toml say, and what is wrong with them."""
    manifest, wrong_rows = read_manifest(folder)
    columns, wrong_names = read_columns(folder)
    said: dict[str, list[str]] = defaultdict(list)
    for name, row in sorted(manifest.items()):
        for file in {name, name.partition("#")[0]}:
            said[file].append(repr(row))
    problems = sorted((problem.path, problem.reason) for problem in [*wrong_rows, *wrong_names])
    return Known(manifest, columns, limits, make_id(columns, limits), said), problems


def key_now(folder: Path, path: str, known: Known) -> str:
    """The key of a file as it is on the disk now."""
    return known.key(path, measure(folder, path)[1])


def make_plan(
    folder: Path, *, units: Path, reference: Path, limits: Limits | None = None, selection: Selection | None = None
) -> Plan:
    """Compare an articles folder with the units at hand; raises where there is nothing to read."""
    if not folder.is_dir():
        raise NotADirectoryError(f"no folder of articles at {folder}")
    limits = limits or Limits()
    known, problems = read_known(folder, limits)
    files = list_files(folder)
    if not files:
        raise FileNotFoundError(f"no articles in {folder}")
    strays = find_strays(known.manifest, [file.path for file in files], most=limits.max_problems)
    problems += [(stray.path, stray.reason) for stray in strays]
    wanted = {file.path: known.key(file.path, file.digest) for file in files}
    sizes = {file.path: file.size for file in files}
    version = extractor_version(reference)
    there = _units_there(units)
    documents = [units / found.unit.name / "documents.parquet" for found in there]
    chosen = select(selection or Selection(), wanted, documents=documents, manifest=known.manifest)
    finished, stale = _sort(there, wanted, version=version, chosen=chosen, again=bool(selection and selection.again))
    covered = {path for unit in finished for path, _ in unit.files}
    # What a stale unit held must not be lost to those who ask for other files.
    held = {path for unit in stale for path, _ in unit.files}
    left = [(path, key) for path, key in sorted(wanted.items()) if path not in covered]
    to_read = [(path, key) for path, key in left if chosen is None or path in chosen or path in held]
    missing = _batch(to_read, sizes, version)
    reasons = _explain(to_read, there, wanted, parts=extractor_parts(reference), version=version)
    if len(left) > len(to_read):
        reasons.append(f"files that wait, as only a part of the folder was asked for: {len(left) - len(to_read)}")
    return Plan(
        folder,
        version,
        tuple(finished),
        tuple(missing),
        tuple(stale),
        tuple(problems),
        tuple(reasons),
        limits,
    )


@dataclass(frozen=True, slots=True)
class _There:
    """A unit that was read before, and by what."""

    unit: Unit
    parts: Mapping[str, str]
    declared: str


def describe(unit: Unit, reference: Path) -> str:
    """What is noted in a unit when it is finished."""
    parts, declared = extractor_parts(reference), declared_tables()
    return json.dumps({"version": unit.version, "files": unit.files, "parts": parts, "tables": declared})


def declared_tables() -> str:
    """Hash of the columns of what units keep: units of one hash can be put together."""
    return make_id(*((name, list(tables.schema(table).items())) for name, table in tables.ANNOTATIONS.items()))


def _units_there(units: Path) -> list[_There]:
    there = []
    for marker in sorted(units.glob(f"*/{MARKER}")):
        if PART in marker.parent.name:
            continue
        noted = json.loads(marker.read_text(encoding="utf-8"))
        files = tuple((path, key) for path, key in noted["files"])
        unit = Unit(marker.parent.name, files, noted["version"])
        there.append(_There(unit, noted.get("parts", {}), noted.get("tables", "")))
    return there


def _sort(
    there: Iterable[_There], wanted: Mapping[str, str], *, version: str, chosen: set[str] | None, again: bool
) -> tuple[list[Unit], list[Unit]]:
    """The finished units all of whose files are still wanted, and the others."""
    finished: list[Unit] = []
    stale: list[Unit] = []
    covered: set[str] = set()
    for found in there:
        paths = {path for path, _ in found.unit.files}
        is_asked_for = chosen is None or bool(paths & chosen)
        # Who asks for a part of the folder leaves the rest as an earlier extractor read it.
        is_right = found.unit.version == version or not is_asked_for and found.declared == declared_tables()
        fits = all(wanted.get(path) == key for path, key in found.unit.files)
        if is_right and fits and not paths & covered and not (again and is_asked_for):
            finished.append(found.unit)
            covered |= paths
        else:
            stale.append(found.unit)
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
    return [Unit(make_id(version, batch), tuple(batch), version) for batch in batches]


# What the extractor is made of, as a person would call it.
PARTS = {
    "code": "the extractor's code",
    "words": "the words in extract/lang",
    "facts": "the facts in seeds/reference",
    "libraries": "a library that reads articles",
}

UNCHANGED = "unchanged files read again, as they were read together with some of those or were asked for"


def _explain(
    to_read: list[tuple[str, str]],
    there: list[_There],
    wanted: Mapping[str, str],
    *,
    parts: Mapping[str, str],
    version: str,
) -> list[str]:
    """Why so many files are read, and how many are gone; in words for people."""
    before = {path: (key, found) for found in there for path, key in found.unit.files}
    counts: dict[str, int] = defaultdict(int)
    for path, key in to_read:
        if path not in before:
            counts["new files"] += 1
        elif before[path][0] != key:
            counts["files that changed, or of which manifest.csv, columns.toml or the limits say something else"] += 1
        elif (found := before[path][1]).unit.version != version:
            differ = [name for part, name in PARTS.items() if found.parts.get(part) != parts[part]]
            counts[f"files read again because of a change in {' and '.join(differ)}"] += 1
        else:
            counts[UNCHANGED] += 1
    if gone := sum(path not in wanted for path in before):
        counts["files that are gone; articles that turn up nowhere else are retired"] = gone
    if unchanged := counts.pop(UNCHANGED, 0):
        counts[UNCHANGED] = unchanged  # told last, as it follows from the others
    return [f"{why}: {count}" for why, count in counts.items()]
