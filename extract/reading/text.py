"""Read a plain text file: one article."""

from __future__ import annotations

from extract.document import Article
from extract.reading.results import Unreadable


def read_text(path: str, text: str) -> list[Article | Unreadable]:
    """The article; its title, if any, is its first line."""
    return [Article(path=path, text=text)]
