"""Read the articles of an RSS or Atom feed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from extract.document import Article
from extract.reading.columns import Columns, read_record
from extract.reading.encoding import Undecodable
from extract.reading.results import Unreadable
from extract.reading.unpacking import Content


def read_feed(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """An article an entry, under ``path#position``; where an entry has no full text, its summary."""
    import feedparser  # Many folders hold no feed.

    # A stream: what it is given as text, feedparser would take for an address.
    feed = feedparser.parse(io.BytesIO(content.content), resolve_relative_uris=False)
    if not feed.version and not feed.entries:
        raise Undecodable("is no feed that can be read (RSS and Atom are)")
    if not feed.entries:
        raise Undecodable("is a feed without entries")
    outlet = feed.feed.get("title")
    # Where the feed breaks off, the last entry is half of one.
    for number, entry in enumerate(feed.entries[:-1] if content.damage else feed.entries, start=1):
        values = {"text": _text(entry), "title": entry.get("title"), "url": entry.get("link"), "outlet": outlet}
        values["published_on"] = entry.get("published" if "published" in entry else "updated")
        name = f"Entry {number} of {content.path}"
        yield from read_record(f"{content.path}#{number}", name, values, Columns())
    if feed.bozo and not content.damage:
        says = f"{content.path} is no well-formed feed; {len(feed.entries)} entries could be read."
        yield Unreadable(content.path, says)


def _text(entry: Any) -> str:
    texts = [part.get("value", "") for part in entry.get("content", [])] + [entry.get("summary", "")]
    return str(max(texts, key=len))
