"""Read articles kept as JSON: one object, a list of objects, or an object a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from extract.document import Article
from extract.reading.columns import Columns, read_record
from extract.reading.encoding import decode
from extract.reading.results import Unreadable
from extract.reading.unpacking import Content

_OPENING, _COMMA = re.compile(r"\s*\[\s*"), re.compile(r"\s*,\s*")


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
        yield from _read_fields(f"{path}#{number}", f"Line {number} of {path}", fields, columns)


def read_json(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """One object, or a list of them found under ``path#position``; an object a line where it is neither."""
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
            return
        found = _entries_before_the_fault(text)
        says = f"; entries read before that: {len(found)}" if found else ""
        if not content.damage:  # which is told besides
            yield Unreadable(path, f"{path} is not valid JSON ({error}){says}.")
    if not isinstance(found, list):
        yield from _read_fields(path, path, found, columns)
        return
    for number, fields in enumerate(found, start=1):
        yield from _read_fields(f"{path}#{number}", f"Entry {number} of {path}", fields, columns)


def _entries_before_the_fault(text: str) -> list[Any]:
    """Of a list that breaks off, or is broken in the middle, all that is whole."""
    entries: list[Any] = []
    start = _OPENING.match(text)
    while start:
        try:
            entry, end = json.JSONDecoder().raw_decode(text, start.end())
        except (ValueError, RecursionError):
            break
        entries.append(entry)
        start = _COMMA.match(text, end)
    return entries


def _read_fields(path: str, name: str, fields: Any, columns: Columns) -> Iterator[Article | Unreadable]:
    if isinstance(fields, dict):
        yield from read_record(path, name, fields, columns)
    else:
        yield Unreadable(path, f"{name} is not an article with named fields.")
