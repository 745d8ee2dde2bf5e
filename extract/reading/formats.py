"""Tell what a file is: by its first bytes, then its name, then how its text begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from extract.document import Article
from extract.reading.columns import Columns
from extract.reading.encoding import Undecodable, decode
from extract.reading.feeds import read_feed
from extract.reading.html import read_html
from extract.reading.json_lines import read_json, read_json_lines
from extract.reading.results import Unreadable
from extract.reading.saved_pages import read_saved_page
from extract.reading.tabular import read_csv, read_parquet
from extract.reading.text import read_text
from extract.reading.unpacking import Content

Reader = Callable[[Content, Columns], Iterator[Article | Unreadable]]

WEB_ARCHIVE = b"WARC/"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
"""How archives begin, and those that hold nothing."""
MANY = frozenset({read_json_lines, read_json, read_csv, read_parquet})
"""Readers of files that hold many articles, and may so be larger than one."""

_READERS: dict[str, Reader] = {
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".mhtml": read_saved_page,
    ".mht": read_saved_page,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".json": read_json,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".parquet": read_parquet,
    ".rss": read_feed,
    ".atom": read_feed,
    ".rdf": read_feed,
}
# What browsers put beside a page they save whole.
_NO_ARTICLES = {".js": "a script", ".css": "a style sheet", ".svg": "a drawing", ".ini": "a file of settings"}
_OTHERS = {
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a picture",
    b"GIF8": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
    b"{\\rtf": "an RTF document",
}
_BEGINNING = (
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*|<!doctype [^>\[]*(?:\[.{0,4000}?\]\s*)?>\s*)*"
)
_LOOKS_LIKE_HTML = re.compile(rf"{_BEGINNING}<(?:html|head|body|article|div|meta|title|p|h1)\b", re.I | re.S)
_LOOKS_LIKE_FEED = re.compile(rf"{_BEGINNING}<(?:rss|feed|rdf:RDF)\b", re.I | re.S)
_LOOKS_LIKE_XML = re.compile(r"\s*<(?:\?xml|!doctype)\b", re.I)
_LOOKS_LIKE_JSON = re.compile(r'\s*(?:\{\s*"|\[\s*\{)')


def find_reader(content: Content) -> Reader:
    """The reader of the content; raises where it is something nobody reads here."""
    start = content.content[:16]
    for magic, name in _OTHERS.items():
        if start.startswith(magic):
            raise Undecodable(f"is {name}; save its text as .txt or .html, or unpack it")
    if start.startswith(b"PAR1"):
        return read_parquet
    ending = PurePosixPath(content.name).suffix.casefold()
    if ending in _NO_ARTICLES:
        raise Undecodable(f"is {_NO_ARTICLES[ending]}, not an article")
    return _READERS[ending] if ending in _READERS else _by_beginning(content.content, ending)


def _by_beginning(content: bytes, ending: str) -> Reader:
    text = decode(content[:5_000]) if content.strip() else ""
    if _LOOKS_LIKE_FEED.match(text):
        return read_feed
    if _LOOKS_LIKE_HTML.match(text):
        return read_html
    if _LOOKS_LIKE_XML.match(text) or ending == ".xml" and text:
        raise Undecodable("is XML, but neither a web page nor a feed")
    return read_json if _LOOKS_LIKE_JSON.match(text) else read_text
