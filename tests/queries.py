"""The questions in queries/ and their answers: ask them, and (`make readme`) write the answers anew."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from orchestration.home import PROJECT, Home, current_home
from orchestration.warehouse import open_read_only

QUERIES = PROJECT / "queries"


def list_queries(folder: Path = QUERIES) -> list[Path]:
    return sorted(folder.glob("*.sql"))


def ask(home: Home, query: Path) -> str:
    """The rows as CSV, with the names of the columns."""
    with open_read_only(home.published) as connection:
        result = connection.sql(query.read_text(encoding="utf-8"))
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\n")
        writer.writerow(result.columns)
        writer.writerows(result.fetchall())
    return written.getvalue()


def write_answers(home: Home) -> None:
    for query in list_queries():
        query.with_suffix(".csv").write_text(ask(home, query), encoding="utf-8")


if __name__ == "__main__":
    write_answers(current_home())
