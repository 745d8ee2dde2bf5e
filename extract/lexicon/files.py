"""Read the files the lexicon is made of: words in TOML, facts in CSV; a file that is missing is empty."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

LANGUAGES = Path(__file__).parent.parent / "lang"
REFERENCE = Path(__file__).parent.parent.parent / "seeds" / "reference"


@lru_cache(maxsize=32)
def read_toml(folder: Path, name: str) -> dict[str, Any]:
    """The tables of a file; arrays are tuples, which is what ``str.startswith`` takes."""
    path = folder / f"{name}.toml"
    tables: dict[str, Any] = _with_tuples(tomllib.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}
    return tables


def _with_tuples(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_tuples(part) for key, part in value.items()}
    return tuple(map(_with_tuples, value)) if isinstance(value, list) else value


def read_entries(folder: Path, name: str, section: str, allowed: set[str]) -> tuple[dict[str, Any], ...]:
    """The entries of a section. Refuses a key that is not allowed: a misspelt one would otherwise do nothing."""
    entries: tuple[dict[str, Any], ...] = read_toml(folder, name).get(section, ())
    for entry in entries:
        unknown = set(entry) - allowed - {"matches", "rejects", "note"}
        if unknown:
            raise ValueError(f"{name}.toml: unknown key {sorted(unknown)} in entry {entry.get('stem')!r}")
    return entries


def read_rows(folder: Path, name: str) -> list[dict[str, str]]:
    path = folder / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def values(row: Mapping[str, str], *columns: str) -> tuple[str, ...]:
    """What the columns list between bars; none where a column is missing."""
    return tuple(v.strip() for c in columns for v in (row.get(c) or "").split("|") if v.strip())


def is_true(row: Mapping[str, str], column: str) -> bool:
    return row.get(column, "").lower() == "true"
