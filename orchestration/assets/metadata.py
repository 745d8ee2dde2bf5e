"""What the UI shows of a table: how many rows, the first of them, and what its columns mean."""

from __future__ import annotations

import re
from typing import Any

import dagster as dg
import duckdb
import polars as pl

from extract import tables

PREVIEW_ROWS = 5
PREVIEW_CHARACTERS = 80
_ESCAPED = re.compile(r"\\([^|])")
# What an article says is text: it must not become a link, a picture or markup where the UI shows it.
_MARKS = re.compile(r"[\\`*_{}\[\]<>()#!|&~]")


def describe_columns(table: type) -> dg.TableSchema:
    """The declared columns."""
    return dg.TableSchema(
        [
            dg.TableColumn(
                column.name,
                type=column.duckdb,
                description=column.description,
                constraints=dg.TableColumnConstraints(nullable=column.is_nullable),
            )
            for column in tables.columns(table)
        ]
    )


def show(frame: pl.DataFrame, *, row_count: int | None = None) -> dict[str, Any]:
    """Row count and preview, as metadata of an asset."""
    return {
        "dagster/row_count": frame.height if row_count is None else row_count,
        "preview": dg.MetadataValue.md(preview(frame)),
    }


def show_table(connection: duckdb.DuckDBPyConnection, table: str) -> dict[str, Any]:
    """The same of a table in the warehouse."""
    counted = connection.execute(f"select count(*) from {table}").fetchall()
    return show(connection.sql(f"from {table} limit {PREVIEW_ROWS}").pl(), row_count=counted[0][0])


def preview(frame: pl.DataFrame) -> str:
    """The first rows as a Markdown table."""
    head = frame.head(PREVIEW_ROWS)
    lines = ["| " + " | ".join(head.columns) + " |", "|" + " --- |" * head.width]
    for row in head.iter_rows():
        lines.append("| " + " | ".join(_cell(value) for value in row) + " |")
    return "\n".join(lines)


def unescape(preview: str) -> str:
    """The same for a terminal, where marks do nothing."""
    return _ESCAPED.sub(r"\g<1>", preview)


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    text = "".join(c for c in " ".join(text.split()) if c.isprintable())
    if len(text) > PREVIEW_CHARACTERS:
        text = text[:PREVIEW_CHARACTERS] + "…"
    return _MARKS.sub(r"\\\g<0>", text)
