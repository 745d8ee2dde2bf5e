"""The questions of analysts in queries/ say what they answer, and have the answers that stand beside them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from orchestration.home import Home
from tests.queries import ask, list_queries


def test_there_are_twenty_questions() -> None:
    assert len(list_queries()) >= 20


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.stem)
def test_a_question_is_put_explained_and_answered(sample_home: Home, query: Path) -> None:
    sql = query.read_text(encoding="utf-8")
    header = sql[: sql.index("\nselect" if "\nwith" not in sql else "\nwith")]
    assert all(line.startswith("--") for line in header.splitlines())
    question, _, explained = header.partition("\n--\n")
    assert "?" in question
    answer = ask(sample_home, query)
    assert answer == query.with_suffix(".csv").read_text(encoding="utf-8"), "run `make readme`"
    columns, *rows = csv.reader(io.StringIO(answer))
    assert rows
    # What its name does not say of a column is said above.
    assert any(column in explained for column in columns)
