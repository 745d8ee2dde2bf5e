"""Read a web page: its main text, title, address, site and day, and what stands beside the text."""

from __future__ import annotations

from collections.abc import Iterator

from extract.document import Article
from extract.reading.columns import Columns
from extract.reading.days import read_day
from extract.reading.encoding import Undecodable, decode, mend
from extract.reading.markup import visible_lines
from extract.reading.results import Unreadable
from extract.reading.unpacking import Content

# Only what the page declares: a day found somewhere in its text may be any day. The bound does not move with the clock.
_DAY = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d", "max_date": "2100-12-31"}


def read_html(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """The article of the page; raises where none is found."""
    from trafilatura import bare_extraction  # Half a second to import, and many folders hold no web page.

    text = decode(content.content)
    page = bare_extraction(
        text, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DAY
    )
    body = "" if page is None or isinstance(page, dict) else mend(page.text or "").strip()
    if page is None or isinstance(page, dict) or not body:
        raise Undecodable("is a web page in which no article text was found")
    day = read_day(page.date) if page.date else None
    yield Article(
        path=content.path,
        text=body,
        title=mend(page.title) if page.title else None,
        url=page.url,
        outlet=page.sitename,
        published_on=day,
        published_on_basis="metadata" if day else "unknown",
        removed=_removed(text, body, page.title or ""),
    )


def _removed(page: str, body: str, title: str) -> tuple[str, ...]:
    """The lines a reader of the page sees and a reader of the article does not."""
    kept = "".join(body.split()) + "\n" + "".join(title.split())
    return tuple(line for line in visible_lines(page) if "".join(line.split()) not in kept)
