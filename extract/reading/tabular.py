"""Read articles kept in tables, one a row: CSV and Parquet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from extract.document import Article
from extract.reading.columns import Columns, choose, read_record
from extract.reading.encoding import Undecodable, decode
from extract.reading.limits import MEGABYTE
from extract.reading.results import Unreadable
from extract.reading.unpacking import Content, TooMuch

_LONGEST_CELL = 20_000_000
_ROWS_AT_ONCE = 64
_MOST_UNPACKED_MB = 1000


def read_csv(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """An article a row under ``path#row``, counted from the one below the names; comma, semicolon or tab."""
    path, text = content.path, decode(content.content)
    first = text.split("\n", 1)[0]
    csv.field_size_limit(_LONGEST_CELL)
    table = csv.reader(io.StringIO(text), delimiter=max(",;\t|", key=first.count))
    names = next(table)
    _require_text(names, columns)
    number = 0
    try:
        for number, cells in enumerate(_all_but_last(table) if content.damage else table, start=1):
            name = f"Row {number} of {path}"
            if len(cells) > len(names):
                says = f"{name} has {len(cells)} cells and the table {len(names)} columns: a text with the mark that "
                yield Unreadable(f"{path}#{number}", f"{says}parts the columns must stand in quotation marks.")
            elif any(cell.strip() for cell in cells):
                yield from read_record(f"{path}#{number}", name, dict(zip(names, cells, strict=False)), columns)
    except csv.Error as error:
        yield Unreadable(f"{path}#{number + 1}", f"From row {number + 1} on {path} is broken ({error}).")
    if text.count('"') % 2 and not content.damage:
        says = f"{path} has a quotation mark that is never closed: rows after it may have run together."
        yield Unreadable(path, says)


def _all_but_last(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    """Where a table breaks off, the last row is half of one."""
    before = next(rows, None)
    for row in rows:
        if before is not None:
            yield before
        before = row


def read_parquet(content: Content, columns: Columns) -> Iterator[Article | Unreadable]:
    """An article a row under ``path#row``, counted from 1."""
    import pyarrow
    from pyarrow import parquet

    if content.damage:
        raise Undecodable(content.damage)
    try:
        # A text that stands in many rows is kept once, so that a small file cannot grow without bound.
        table = parquet.ParquetFile(io.BytesIO(content.content))
        names = [field.name for field in table.schema_arrow if not pyarrow.types.is_nested(field.type)]
        size = sum(table.metadata.row_group(group).total_byte_size for group in range(table.num_row_groups))
        chosen = sorted({name for found in choose(names, columns).values() for name in found})
        table = parquet.ParquetFile(io.BytesIO(content.content), read_dictionary=chosen)
    except (pyarrow.ArrowException, OSError) as error:
        raise Undecodable("is not a Parquet file, or it is damaged or breaks off") from error
    if size > _MOST_UNPACKED_MB * MEGABYTE:
        raise TooMuch(f"holds more than {_MOST_UNPACKED_MB} MB when unpacked, which is the limit")
    _require_text(names, columns)
    number = 0
    try:
        for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, columns=chosen, use_threads=False):
            for position in range(batch.num_rows):
                number += 1
                values = {name: batch.column(name)[position].as_py() for name in chosen}
                yield from read_record(f"{content.path}#{number}", f"Row {number} of {content.path}", values, columns)
    except (pyarrow.ArrowException, OSError):
        says = f"From row {number + 1} on {content.path} is damaged; the rows before it were read."
        yield Unreadable(f"{content.path}#{number + 1}", says)


def _require_text(names: Sequence[str], columns: Columns) -> None:
    if not choose(names, columns)["text"]:
        shown = ", ".join(names)[:200] or "none of plain values"
        raise Undecodable(
            f"has no column for the text of the articles; it has {shown}. Name the right one in columns.toml: "
            'text = "..."'
        )
