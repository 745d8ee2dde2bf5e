"""Read the web pages of a WARC file, as crawlers keep them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from extract.document import Article
from extract.reading.columns import Columns
from extract.reading.encoding import Undecodable
from extract.reading.html import read_html
from extract.reading.limits import MEGABYTE, Limits
from extract.reading.results import Unreadable
from extract.reading.text import read_text
from extract.reading.unpacking import Content, Stream, TooMuch, read_content

_PAGES, _PLAIN = ("text/html", "application/xhtml"), "text/plain"


class _Watched:
    """A stream that remembers how much was read of it and how that ended."""

    def __init__(self, stream: Stream) -> None:
        self.stream, self.size, self.end = stream, 0, b""

    def read(self, size: int = -1) -> bytes:
        part = self.stream.read1(size)
        self.size += len(part)
        self.end = (self.end + part)[-4:]
        return part


def read_web_archive(stream: Stream, path: str, limits: Limits) -> Iterator[Article | Unreadable]:
    """An article a page, under ``path#record``; pictures, scripts and redirections are no articles."""
    from warcio.archiveiterator import ArchiveIterator

    number = 0
    watched = _Watched(stream)
    try:
        for number, record in enumerate(ArchiveIterator(watched), start=1):
            if watched.size > limits.max_archive_mb * MEGABYTE:
                raise TooMuch(f"holds more than {limits.max_archive_mb} MB when unpacked, which is the limit")
            if _is_page(record):
                yield from _read_page(record, f"{path}#{number}", limits)
    except Undecodable:
        raise
    except Exception:  # warcio meets damage with errors of many kinds
        watched.end = b""
    # warcio does not tell that the last record is shorter than it says.
    if watched.end != b"\r\n\r\n":
        says = f"{path} is damaged or breaks off after record {number}; the pages before were read."
        yield Unreadable(path, says)


def _is_page(record: Any) -> bool:
    """Whether it is an answer with text in it."""
    if record.rec_type not in ("response", "resource"):
        return False
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() != "200":
        return False
    return _kind(record).startswith((*_PAGES, _PLAIN))


def _kind(record: Any) -> str:
    headers = record.rec_headers if record.http_headers is None else record.http_headers
    return (headers.get_header("Content-Type") or "").casefold()


def _read_page(record: Any, path: str, limits: Limits) -> Iterator[Article | Unreadable]:
    try:
        content, damage = read_content(record.content_stream().read, most_mb=limits.max_page_mb)
        if record.raw_stream.limit > 0:
            damage = "breaks off before its end"
        if damage:
            raise Undecodable(damage)
        read = read_text if _kind(record).startswith(_PLAIN) else read_html
        for found in read(Content(path, path, content), Columns()):
            url = record.rec_headers.get_header("WARC-Target-URI")
            yield replace(found, url=found.url or url) if isinstance(found, Article) else found
    except Undecodable as error:
        yield Unreadable(path, f"{path} {error}.")
