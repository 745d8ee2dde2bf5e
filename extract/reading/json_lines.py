"""Read articles kept as JSON: one object, a list of objects, or an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from extract.document import Article
from extract.reading.columns import Columns, make_article
from extract.reading.encoding import Undecodable, decode
from extract.reading.results import Unreadable
from extract.reading.unpacking import Content


def read_json_lines(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """One article a line, found under ``path#line``; a bad line costs only itself."""
    return _read_lines(content.path, decode(content.content), columns)


def _read_lines(path: str, text: str, columns: Columns) -> Iterator[Article | Unreadable]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError):
            yield Unreadable(f"{path}#{number}", f"Line {number} of {path} is not valid JSON.")
            continue
        yield _article(f"{path}#{number}", f"Line {number} of {path}", fields, columns)


def read_json(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """One object, or a list of them found under ``path#position``; an object a line where it is neither."""
    if content.damage:
        raise Undecodable(content.damage)
    path, text = content.path, decode(content.content)
    try:
        found = json.loads(text)
    except RecursionError:
        yield Unreadable(path, f"{path} is JSON nested too deep to be articles.")
        return
    except ValueError as error:
        lines = list(_read_lines(path, text, columns))
        if sum(isinstance(item, Article) for item in lines) > 1:
            yield from lines
        else:
            yield Unreadable(path, f"{path} is not valid JSON ({error}).")
        return
    if not isinstance(found, list):
        yield _article(path, path, found, columns)
    elif not found:
        yield Unreadable(path, f"{path} holds an empty list.")
    else:
        for number, fields in enumerate(found, start=1):
            yield _article(f"{path}#{number}", f"Entry {number} of {path}", fields, columns)


def _article(path: str, name: str, fields: Any, columns: Columns) -> Article | Unreadable:
    if not isinstance(fields, dict):
        return Unreadable(path, f"{name} is not an article with named fields.")
    return make_article(path, name, fields, columns)
