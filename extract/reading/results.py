"""What reading gives: files found, rows of the manifest, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or a part of one, that could not be read; ``reason`` is a sentence for people."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as found; ``path`` is relative to the folder, with forward slashes."""

    path: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """What the manifest says about one article."""

    path: str
    published_on: date | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
