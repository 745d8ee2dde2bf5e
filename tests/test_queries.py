"""The questions of analysts in queries/ say what they answer, and have the answers that stand beside them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import duckdb
import pytest

from orchestration.home import Home
from tests.queries import QUERIES, ask, list_queries


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


def test_two_people_of_one_name_are_two() -> None:
    with duckdb.connect() as connection:
        connection.execute("create schema marts; create schema staging")
        connection.execute(
            "create table marts.events as select *, 'meeting' as event_type, 'occurred' as factuality from "
            "(values ('e1', '2023-09-13', date '2023-09-13'), ('e2', '2024-06-19', date '2024-06-19')) "
            "as events (event_id, event_date, date_start)"
        )
        connection.execute(
            "create table staging.event_participants as from "
            "(values ('e1', 'wang-1'), ('e1', 'kim'), ('e2', 'wang-2'), ('e2', 'kim')) as sides (event_id, entity_id)"
        )
        connection.execute(
            "create table marts.officials as from "
            "(values ('wang-1', 'Wang Yi'), ('wang-2', 'Wang Yi'), ('kim', 'Kim')) as people (entity_id, name)"
        )
        met = connection.sql((QUERIES / "who_met_whom_most.sql").read_text(encoding="utf-8")).fetchall()
    assert met == [
        ("Kim", "Wang Yi", 1, "2023-09-13", "2023-09-13", 0),
        ("Kim", "Wang Yi", 1, "2024-06-19", "2024-06-19", 0),
    ]
