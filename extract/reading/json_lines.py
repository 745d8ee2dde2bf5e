"""Read articles kept as JSON: one object, a list of objects, or an object a line."""

from __future__ import annotations

import json
from typing import Any

from extract.document import Article
from extract.reading.days import read_day
from extract.reading.encoding import mend
from extract.reading.results import Unreadable

_TEXT = ("text", "body", "content")
_DAY = ("published_on", "date")
_OUTLET = ("outlet", "source")


def read_json_lines(path: str, text: str) -> list[Article | Unreadable]:
    """One article a line, found under ``path#line``; a bad line costs only itself."""
    found: list[Article | Unreadable] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError):
            found.append(Unreadable(f"{path}#{number}", f"Line {number} of {path} is not valid JSON."))
            continue
        found.append(_article(f"{path}#{number}", f"Line {number} of {path}", fields))
    return found


def read_json(path: str, text: str) -> list[Article | Unreadable]:
    """One object, or a list of them found under ``path#position``."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        lines = read_json_lines(path, text)
        if sum(isinstance(item, Article) for item in lines) > 1:
            return lines
        return [Unreadable(path, f"{path} is not valid JSON.")]
    if not isinstance(content, list):
        return [_article(path, path, content)]
    if not content:
        return [Unreadable(path, f"{path} holds an empty list.")]
    return [_article(f"{path}#{n}", f"Entry {n} of {path}", fields) for n, fields in enumerate(content, start=1)]


def _article(path: str, name: str, fields: Any) -> Article | Unreadable:
    if not isinstance(fields, dict):
        return Unreadable(path, f"{name} is not an article with named fields.")
    text = mend(_first(fields, _TEXT))
    if not text.strip():
        return Unreadable(path, f"{name} has no text (expected under {', '.join(_TEXT)}).")
    written = _first(fields, _DAY)
    day = read_day(written) if written else None
    return Article(
        path=path,
        text=text,
        title=mend(_first(fields, ("title",))).strip() or None,
        url=_first(fields, ("url",)).strip() or None,
        outlet=_first(fields, _OUTLET).strip() or None,
        published_on=day,
        published_on_basis="metadata" if day else "unknown",
    )


def _first(fields: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first of the fields that holds text; lone halves of characters are dropped, as no file can hold them."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return value.encode("utf-8", errors="ignore").decode()
    return ""
