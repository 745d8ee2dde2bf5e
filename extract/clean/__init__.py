"""Turn an article as delivered into a document: text that is never rewritten, and what each line of it is."""

from __future__ import annotations

import re
import unicodedata

from extract.clean.datelines import find_agency
from extract.clean.language import identify_language
from extract.clean.lines import classify_lines
from extract.document import HEADLINE, Article, Document, make_id

__all__ = ["clean_article"]

_SPACE = re.compile(r"\s+")


def clean_article(article: Article) -> Document:
    """The document of an article; its blocks cover its text in order."""
    text = _frozen(article)
    lines = classify_lines(text, article.title)
    published_on, basis = article.published_on, article.published_on_basis
    dateline = lines.dateline
    if published_on is None and dateline.published_on is not None:
        published_on, basis = dateline.published_on, "dateline"
    headline = next((text[b.start : b.end].strip() for b in lines.blocks if b.kind == HEADLINE), None)
    return Document(
        document_id=make_id(article.path, text),
        path=article.path,
        text=text,
        blocks=lines.blocks,
        title=article.title or headline,
        url=article.url,
        outlet=article.outlet or dateline.outlet,
        agency=dateline.agency or find_agency(article.metadata.get("agency", "")),
        language=identify_language(text),
        published_on=published_on,
        published_on_basis=basis if published_on else "unknown",
        removed=article.removed,
    )


def _frozen(article: Article) -> str:
    text = unicodedata.normalize("NFC", article.text.replace("\r\n", "\n").replace("\r", "\n"))
    if not article.title or not article.title.strip():
        return text
    title = unicodedata.normalize("NFC", _SPACE.sub(" ", article.title).strip())
    opening = _SPACE.sub(" ", text[: 2 * len(title) + 100]).strip()
    return text if opening.startswith(title) else f"{title}\n\n{text}"
