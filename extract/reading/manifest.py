"""Read manifest.csv: publication days, outlets, addresses and titles that the files themselves do not carry."""

from __future__ import annotations

import csv
import io
import unicodedata
from pathlib import Path

from extract.reading.days import read_day
from extract.reading.encoding import Undecodable, decode
from extract.reading.results import ManifestRow, Unreadable

MANIFEST = "manifest.csv"


def read_manifest(folder: Path) -> tuple[dict[str, ManifestRow], list[Unreadable]]:
    """Rows by path, and the rows that are wrong; both empty where there is no manifest."""
    source = folder / MANIFEST
    if not source.is_file():
        return {}, []
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
    wrong: list[Unreadable] = []
    try:
        for fields in table:
            _read_row(fields, table.line_num, rows, wrong)
    except csv.Error as error:
        wrong.append(
            Unreadable(f"{MANIFEST}#{table.line_num}", f"Line {table.line_num} of manifest.csv is broken: {error}.")
        )
    return rows, wrong


def _read_row(fields: dict[str, str], line: int, rows: dict[str, ManifestRow], wrong: list[Unreadable]) -> None:
    where, known = f"{MANIFEST}#{line}", {k: v.strip() for k, v in fields.items() if k and isinstance(v, str)}
    path = unicodedata.normalize("NFC", known.get("path", "").replace("\\", "/").removeprefix("./"))
    if not path:
        wrong.append(Unreadable(where, f"Line {line} of manifest.csv names no file."))
        return
    if path in rows:
        wrong.append(
            Unreadable(where, f"Line {line} of manifest.csv names {path} a second time; the first line counts.")
        )
        return
    written = known.get("published_on", "")
    day = read_day(written) if written else None
    if written and day is None:
        wrong.append(Unreadable(where, f'Line {line} of manifest.csv: "{written}" is no day (write 2024-01-31).'))
    rows[path] = ManifestRow(
        path, day, known.get("outlet") or None, known.get("url") or None, known.get("title") or None
    )
