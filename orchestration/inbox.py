"""Notice that articles arrived, and that they are all there."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from extract.document import make_id
from extract.reading.folder import walk


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a run is to be started, why (not), and what is to be remembered until the next look."""

    starts_run: bool
    reason: str
    cursor: str


def take_stock(folder: Path) -> str:
    """Hash of the names, sizes and times of all files; nothing is opened."""
    found = []
    for path in sorted(walk(folder)):
        try:
            status = os.stat(folder / path, follow_symlinks=False)
            found.append((path.encode(errors="surrogateescape"), status.st_size, status.st_mtime_ns))
        except OSError:
            found.append((path.encode(errors="surrogateescape"), 0, 0))
    return make_id(found)


def judge(stock: str, cursor: str | None) -> Verdict:
    """A change starts a run when the next look finds it unchanged: until then files may still be arriving."""
    seen, done = json.loads(cursor) if cursor else ("", "")
    if stock == done:
        return Verdict(False, "nothing arrived", json.dumps([stock, done]))
    if stock != seen:
        return Verdict(
            False, "files are arriving; the next look starts a run if no more come", json.dumps([stock, done])
        )
    return Verdict(True, "articles arrived", json.dumps([stock, stock]))
