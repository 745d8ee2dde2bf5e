"""Read a web page that a browser saved as a single file (MHTML)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.policy import default

from extract.document import Article
from extract.reading.columns import Columns
from extract.reading.encoding import Undecodable
from extract.reading.html import read_html
from extract.reading.results import Unreadable
from extract.reading.unpacking import Content


def read_saved_page(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """The article of the page, which is the first HTML in the file; pictures and frames beside it are left alone."""
    try:
        saved = message_from_bytes(content.content, policy=default)
        page = next((part for part in saved.walk() if part.get_content_type() == "text/html"), None)
        markup = page.get_payload(decode=True) if page else None
        address = str(saved.get("Snapshot-Content-Location", "")) or None
    except (MessageError, ValueError, RecursionError) as error:
        raise Undecodable("is a saved page that is damaged") from error
    if not isinstance(markup, bytes):
        raise Undecodable("is a saved page without HTML in it")
    for found in read_html(replace(content, content=markup), columns):
        yield replace(found, url=found.url or address) if isinstance(found, Article) else found
