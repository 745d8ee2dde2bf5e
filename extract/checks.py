"""Say where the annotations of one article contradict its text or each other.

What dbt demands of the whole warehouse, and one article can break by itself, is asked here of the article alone: so a
misreading keeps back that article and not all the others with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any

from extract.tables import ANNOTATIONS, accepted_values, columns

Rows = Mapping[str, Sequence[Any]]

# What a column of this name refers to within the article.
_REFERS_TO = {
    "sentence_index": ("sentences", "sentence_index"),
    "entity_id": ("document_entities", "entity_id"),
    "place_entity_id": ("document_entities", "entity_id"),
    "speaker_id": ("document_entities", "entity_id"),
    "joint_speaker_ids": ("document_entities", "entity_id"),
    "via_entity_id": ("document_entities", "entity_id"),
    "addressee_id": ("document_entities", "entity_id"),
    "event_id": ("document_events", "event_id"),
    "event_mention_id": ("event_mentions", "event_mention_id"),
    "statement_id": ("statements", "statement_id"),
}
_COLUMNS = {name: columns(table) for name, table in ANNOTATIONS.items()}
# Columns of each table with what gets them from a row.
_KEYS = {name: attrgetter(*(c.name for c in declared if c.is_key)) for name, declared in _COLUMNS.items()}
_REQUIRED = {
    name: [(c.name, attrgetter(c.name)) for c in declared if not c.is_nullable] for name, declared in _COLUMNS.items()
}
_ACCEPTED = {
    name: [(c.name, attrgetter(c.name), values) for c in declared if (values := accepted_values(name, c.name))]
    for name, declared in _COLUMNS.items()
}
_SPANS = {
    name: [
        (c.name, attrgetter(c.name, c.name.replace("start_char", "end_char")))
        for c in declared
        if c.name.endswith("start_char")
    ]
    for name, declared in _COLUMNS.items()
}
_REFERRING = {
    name: [(c.name, attrgetter(c.name)) for c in declared if c.name in _REFERS_TO]
    for name, declared in _COLUMNS.items()
}
_KNOWN = {(table, column): attrgetter(column) for table, column in _REFERS_TO.values()}


def find_faults(rows: Rows) -> Iterator[str]:
    """What is wrong with the annotations of one article, in words for people; nothing where all is well."""
    (document,) = rows["documents"]
    for name in ANNOTATIONS:
        yield from _find_wrong_cells(name, rows[name])
        yield from _find_wrong_spans(name, rows[name], document.text)
    yield from _find_wrong_references(rows)
    for row in rows["statements"]:
        if row.cue != document.text[row.cue_start_char : row.cue_end_char]:
            yield f"statements.cue: {row.cue!r} is not what stands at {row.cue_start_char} to {row.cue_end_char}"
    for row in rows["event_mentions"]:
        is_late = row.date_start and document.published_on and row.date_start > document.published_on
        if is_late and row.factuality == "occurred":
            yield (
                f"event_mentions.date_start: the {row.event_type} told at {row.start_char} is said to have occurred on "
                f"{row.date_start}, after the article of {document.published_on}"
            )


def _find_wrong_cells(name: str, rows: Sequence[Any]) -> Iterator[str]:
    keys = [_KEYS[name](row) for row in rows]
    if len(set(keys)) < len(keys):
        yield f"{name}: two rows are {next(key for key in keys if keys.count(key) > 1)}"
    for column, get in _REQUIRED[name]:
        values = list(map(get, rows))
        if None in values:
            yield f"{name}.{column}: nothing in row {keys[values.index(None)]}"
    for column, get, accepted in _ACCEPTED[name]:
        for value in sorted(set(map(get, rows)).difference(accepted, (None,))):
            yield f"{name}.{column}: {value!r} is none of {', '.join(accepted)}"


def _find_wrong_spans(name: str, rows: Sequence[Any], text: str) -> Iterator[str]:
    for column, get in _SPANS[name]:
        for start, end in dict.fromkeys(map(get, rows)):
            if start is None and end is None:
                continue
            if start is None or end is None or not 0 <= start < end <= len(text):
                yield f"{name}.{column}: {start} to {end} is no part of a text of {len(text)} characters"
            elif text[start].isspace() or text[end - 1].isspace():
                yield f"{name}.{column}: {start} to {end} begins or ends with white space"


def _find_wrong_references(rows: Rows) -> Iterator[str]:
    known = {target: set(map(get, rows[target[0]])) for target, get in _KNOWN.items()}
    for name, referring in _REFERRING.items():
        for column, get in referring:
            values = map(get, rows[name])
            ids = set(chain.from_iterable(values) if column.endswith("_ids") else values)
            for one in sorted(ids.difference(known[_REFERS_TO[column]], (None,)), key=str):
                yield f"{name}.{column}: {one} is not among the article's {_REFERS_TO[column][0]}"
    untold = known["document_events", "event_id"] - {row.event_id for row in rows["event_mentions"]}
    yield from (f"document_events.event_id: {event_id} is told nowhere" for event_id in sorted(untold))
