"""Choose a part of the articles folder: one folder below it, one month."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from extract.reading import ManifestRow

_MONTH = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True, slots=True)
class Selection:
    """What a run is asked for; without folder and month it is everything."""

    folder: str = ""
    month: str = ""
    again: bool = False


def select(
    selection: Selection, paths: Iterable[str], *, documents: Iterable[Path], manifest: Mapping[str, ManifestRow]
) -> set[str] | None:
    """The paths asked for; None: all of them. Raises where there are none, or the month is no month.

    ``documents`` are the tables of articles as they were read before.
    """
    if not selection.folder.strip("/") and not selection.month:
        return None
    below = selection.folder.strip("/") + "/" if selection.folder.strip("/") else ""
    chosen = {path for path in paths if path.startswith(below)}
    if selection.month:
        chosen &= _of_month(selection.month, chosen, documents=documents, manifest=manifest)
    if not chosen:
        raise FileNotFoundError(f"no articles of {selection.month or 'any month'} below {below or 'the folder'}")
    return chosen


def _of_month(
    month: str, paths: set[str], *, documents: Iterable[Path], manifest: Mapping[str, ManifestRow]
) -> set[str]:
    """Files whose name, manifest row or article as it was read before is of the month."""
    written = _MONTH.fullmatch(month)
    if not written or not 1 <= int(written[2]) <= 12:
        raise ValueError(f"{month} is no month: write 2024-01")
    in_name = re.compile(rf"(?<!\d){written[1]}[-_./]?{written[2]}(?!\d\d\d)")
    found = {path for path in paths if in_name.search(path)}
    found |= {name.partition("#")[0] for name, row in manifest.items() if str(row.published_on).startswith(month)}
    for file in documents:
        read = pl.read_parquet(file, columns=["path", "published_on"])
        days = read.filter(pl.col("published_on").dt.strftime("%Y-%m") == month)
        found |= {path.partition("#")[0] for path in days["path"]}
    return found
