"""Read manifest.csv: publication days, outlets, addresses and titles that the files themselves do not carry."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import fields
from pathlib import Path

from extract.reading.days import read_day
from extract.reading.encoding import Undecodable, decode
from extract.reading.folder import MANIFEST, OUTSIDE, stays_inside
from extract.reading.results import ManifestRow, Unreadable


def read_manifest(folder: Path) -> tuple[dict[str, ManifestRow], list[Unreadable]]:
    """Rows by path, and the rows that are wrong; both empty where there is no manifest."""
    source = folder / MANIFEST
    if not source.is_file():
        return {}, []
    if not stays_inside(folder, source):
        return {}, [Unreadable(MANIFEST, f"manifest.csv {OUTSIDE}.")]
    try:
        text = decode(source.read_bytes())
    except (Undecodable, OSError) as error:
        return {}, [Unreadable(MANIFEST, f"manifest.csv {error}; no publication days were taken from it.")]
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    table = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    table.fieldnames = [(name or "").strip().lower() for name in table.fieldnames or []]  # English column names
    if "path" not in table.fieldnames:
        return {}, [Unreadable(f"{MANIFEST}#1", "manifest.csv has no column named path in its first line.")]
    rows: dict[str, ManifestRow] = {}
    known = [field.name for field in fields(ManifestRow)]
    wrong = _name_unknown(table.fieldnames, known)
    try:
        for cells in table:
            _read_row(cells, table.line_num, rows, wrong)
    except csv.Error as error:
        wrong.append(
            Unreadable(f"{MANIFEST}#{table.line_num}", f"Line {table.line_num} of manifest.csv is broken: {error}.")
        )
    return rows, wrong


def find_strays(manifest: Mapping[str, ManifestRow], paths: Collection[str], *, most: int) -> list[Unreadable]:
    """The rows that name no file of the folder, so many of them; the others are counted in one more."""
    there = {unicodedata.normalize("NFC", path) for path in paths}
    strays = sorted(name for name in manifest if name not in there and name.partition("#")[0] not in there)
    says = "and there is no such file (paths are counted from the folder of the manifest)"
    found = [Unreadable(f"{MANIFEST}#{name}", f"manifest.csv names {name}, {says}.") for name in strays[:most]]
    if len(strays) > most:
        found.append(Unreadable(f"{MANIFEST}#", f"manifest.csv names {len(strays) - most} more files, {says}."))
    return found


def _name_unknown(names: Collection[str], known: list[str]) -> list[Unreadable]:
    others = ", ".join(name for name in names if name and name not in known)
    says = f"manifest.csv: nothing is taken from {others}; the columns that are read are {', '.join(known)}."
    return [Unreadable(f"{MANIFEST}#1", says)] if others else []


def _read_row(cells: dict[str, str], line: int, rows: dict[str, ManifestRow], wrong: list[Unreadable]) -> None:
    where, known = f"{MANIFEST}#{line}", {k: v.strip() for k, v in cells.items() if k and isinstance(v, str)}
    path = unicodedata.normalize("NFC", known.get("path", "").replace("\\", "/").removeprefix("./"))
    if not path:
        wrong.append(Unreadable(where, f"Line {line} of manifest.csv names no file."))
        return
    if path in rows:
        wrong.append(
            Unreadable(where, f"Line {line} of manifest.csv names {path} a second time; the first line counts.")
        )
        return
    if None in cells:  # where csv puts cells beyond the last column
        says = "has more cells than columns, and the last were left out: a title with a comma needs quotation marks"
        wrong.append(Unreadable(where, f"Line {line} of manifest.csv {says}."))
    written = known.get("published_on", "")
    day = read_day(written) if written else None
    if written and day is None:
        wrong.append(Unreadable(where, f'Line {line} of manifest.csv: "{written}" is no day (write 2024-01-31).'))
    rows[path] = ManifestRow(
        path, day, known.get("outlet") or None, known.get("url") or None, known.get("title") or None
    )
