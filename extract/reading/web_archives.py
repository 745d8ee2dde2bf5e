"""Read the web pages of a WARC file, as crawlers keep them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from extract.document import Article
from extract.reading.columns import Columns
from extract.reading.encoding import Undecodable
from extract.reading.html import read_html
from extract.reading.limits import MEGABYTE, Limits
from extract.reading.results import Unreadable
from extract.reading.unpacking import BROKEN, Content, TooMuch, read_content

_PAGES = ("text/html", "application/xhtml", "text/plain")


def read_web_archive(stream: io.BufferedReader[Any], path: str, limits: Limits) -> Iterator[Article | Unreadable]:
    """An article a page, under ``path#record``; pictures, scripts and redirections are no articles."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    number = size = 0
    try:
        for number, record in enumerate(ArchiveIterator(stream), start=1):
            size += record.length or 0
            if size > limits.max_archive_mb * MEGABYTE:
                raise TooMuch(f"holds more than {limits.max_archive_mb} MB when unpacked, which is the limit")
            if _is_page(record):
                yield from _read_page(record, f"{path}#{number}", limits)
    except (ArchiveLoadFailed, *BROKEN):
        says = f"From record {number + 1} on {path} is damaged or breaks off; the pages before it were read."
        yield Unreadable(f"{path}#{number + 1}", says)


def _is_page(record: Any) -> bool:
    if record.rec_type not in ("response", "resource"):
        return False
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() != "200":
        return False
    kind = headers.get_header("Content-Type") if headers is not None else record.rec_headers.get_header("Content-Type")
    return (kind or "").casefold().startswith(_PAGES)


def _read_page(record: Any, path: str, limits: Limits) -> Iterator[Article | Unreadable]:
    try:
        content, damage = read_content(record.content_stream().read, most_mb=limits.max_page_mb)
        if record.raw_stream.limit > 0:  # warcio does not tell that a record is shorter than it says
            damage = "breaks off before its end"
        for found in read_html(Content(path, path, content, damage), Columns()):
            url = record.rec_headers.get_header("WARC-Target-URI")
            yield replace(found, url=found.url or url) if isinstance(found, Article) else found
    except Undecodable as error:
        yield Unreadable(path, f"{path} {error}.")
