"""Read a web page: its main text, title, address, site and day."""

from __future__ import annotations

from extract.document import Article
from extract.reading.days import read_day
from extract.reading.encoding import mend
from extract.reading.results import Unreadable

# Only what the page declares: a day found somewhere in its text may be any day. The bound does not move with the clock.
_DAY = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d", "max_date": "2100-12-31"}


def read_html(path: str, text: str) -> list[Article | Unreadable]:
    """The article of the page, or the reason why none was found."""
    from trafilatura import bare_extraction  # Half a second to import, and many folders hold no web page.

    page = bare_extraction(
        text, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DAY
    )
    body = "" if page is None or isinstance(page, dict) else mend(page.text or "").strip()
    if page is None or isinstance(page, dict) or not body:
        return [Unreadable(path, f"{path} is a web page in which no article text was found.")]
    day = read_day(page.date) if page.date else None
    return [
        Article(
            path=path,
            text=body,
            title=mend(page.title) if page.title else None,
            url=page.url,
            outlet=page.sitename,
            published_on=day,
            published_on_basis="metadata" if day else "unknown",
        )
    ]
