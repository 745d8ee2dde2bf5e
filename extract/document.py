"""The frozen text that every annotation points into, and its parts.

All offsets are half-open character ranges in ``Document.text``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b

HEADLINE = "headline"
DATELINE = "dateline"
HEADING = "heading"
TEXT = "text"
LIST_ITEM = "list_item"
FURNITURE = "furniture"
_NOTHING_YET = blake2b(digest_size=10)  # a copy is made in half the time of another


@dataclass(slots=True)
class Block:
    """A stretch of lines of one kind; the blocks of a document cover its text in order."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article, cleaned but not rewritten: what annotations point into."""

    document_id: str
    path: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    agency: str | None = None
    language: str = "tr"
    published_on: date | None = None
    published_on_basis: str = "unknown"
    not_before: date | None = None
    removed: tuple[str, ...] = ()


@dataclass(slots=True)
class Sentence:
    """A sentence, or a heading or headline standing for one."""

    index: int
    start: int
    end: int
    kind: str = TEXT


@dataclass(slots=True)
class Quotation:
    """A quoted stretch; ``start`` and ``end`` enclose what stands between the marks.

    ``sentences`` counts the sentence ends inside: 0 is a quoted word or phrase.
    """

    start: int
    end: int
    sentences: int = 0
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What an outlet delivered, decoded: the input of :func:`extract.clean.clean_article`."""

    path: str
    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published_on: date | None = None
    published_on_basis: str = "unknown"
    metadata: dict[str, str] = field(default_factory=dict)
    removed: tuple[str, ...] = ()
    """What stood beside the text where it was found: menus, links to other articles."""


def make_id(*parts: object) -> str:
    """A short id that depends on nothing but its parts."""
    digest = _NOTHING_YET.copy()
    digest.update(("%s\x1f" * len(parts) % parts).encode())
    return digest.hexdigest()
