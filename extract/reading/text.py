"""Read a plain text file: one article."""

from __future__ import annotations

from collections.abc import Iterator

from extract.document import Article
from extract.reading.columns import Columns
from extract.reading.encoding import decode
from extract.reading.results import Unreadable
from extract.reading.unpacking import Content


def read_text(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """The article; its title, if any, is its first line."""
    yield Article(path=content.path, text=decode(content.content))
