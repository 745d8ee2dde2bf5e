"""Tables are declared once: all that is derived from the declaration agrees with it."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from types import UnionType
from typing import Any, get_args, get_type_hints

import pytest
import yaml

from extract import tables
from orchestration.home import DBT_PROJECT, Home
from orchestration.sources import REFERS_TO, STAGING, render_sources
from tests.conftest import fetch

MARTS = DBT_PROJECT / "models" / "marts"
DECLARED = {**tables.ANNOTATIONS, **tables.STAGING}
# What a telling, a person or an utterance has under the name of what an event or an official has.
OF_ITS_OWN = {
    *(("tellings", name) for name in ("event_date", "factuality")),
    *(("mart_officials", "document_count"), ("statements", "telling_count"), ("statements_by_official", "year")),
}


def _described_marts() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = yaml.safe_load((MARTS / "_models.yml").read_text(encoding="utf-8"))["models"]
    return read


def test_dbt_sources_and_staging_models_are_what_the_declaration_makes_of_them() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in STAGING.iterdir()}
    assert written == render_sources(), "run `make sources`"


@pytest.mark.parametrize("table", DECLARED.values(), ids=lambda table: table.__name__)
def test_every_table_has_a_key_and_says_what_it_and_its_columns_mean(table: type) -> None:
    columns = tables.columns(table)
    assert table.__doc__ and table.__doc__.startswith("One row per ")
    assert any(column.is_key for column in columns)
    assert all(column.description.endswith(".") for column in columns)


@pytest.mark.parametrize("table", DECLARED.values(), ids=lambda table: table.__name__)
def test_a_frame_has_the_declared_columns_with_and_without_rows(table: type) -> None:
    examples = {
        str: "İzmir",
        int: 1,
        bool: True,
        float: 0.5,
        date: date(2023, 9, 13),
        datetime: datetime(2023, 9, 13, 1),
    }
    hints = get_type_hints(table)
    values = {}
    for field in dataclasses.fields(table):
        hint = hints[field.name]
        values[field.name] = None if isinstance(hint, UnionType) else examples.get(hint, ["a"])
        assert not isinstance(hint, UnionType) or type(None) in get_args(hint)
    assert tables.frame(table, [table(**values)]).schema == tables.frame(table, []).schema == tables.schema(table)


def test_rules_about_columns_are_about_columns_that_exist() -> None:
    names = {column.name for table in tables.STAGING.values() for column in tables.columns(table)}
    assert set(REFERS_TO) <= names
    assert {name.rpartition(".")[2] for name in tables.ACCEPTED} <= names


def test_the_warehouse_has_the_declared_columns(sample_home: Home) -> None:
    for name, table in tables.STAGING.items():
        found = fetch(
            sample_home,
            f"select column_name, data_type, is_nullable, comment from duckdb_columns() "
            f"where schema_name = 'staging' and table_name = '{name}' order by column_index",
        )
        assert found == [(c.name, c.duckdb, c.is_nullable, c.description) for c in tables.columns(table)]


def test_every_mart_and_every_column_of_it_is_described() -> None:
    described = _described_marts()
    assert {model["name"] for model in described} == {path.stem for path in STAGING.parent.glob("marts/*.sql")}
    for model in described:
        assert model["description"].startswith("One row per ")
        assert all(column["description"] for column in model["columns"])


def test_a_column_that_several_marts_have_is_described_in_one_wording() -> None:
    wordings: dict[str, set[str]] = {}
    for model in _described_marts():
        for column in model["columns"]:
            if (model["name"], column["name"]) not in OF_ITS_OWN:
                wordings.setdefault(column["name"], set()).add(column["description"])
    assert {name: found for name, found in wordings.items() if len(found) > 1} == {}


def test_every_schema_carries_its_descriptions_into_the_warehouse(sample_home: Home) -> None:
    schemas = fetch(sample_home, "select distinct schema_name from duckdb_columns() where not internal order by all")
    assert schemas == [("intermediate",), ("marts",), ("reference",), ("staging",), ("staging_views",)]
    for named in (
        "select schema_name, table_name, column_name, comment from duckdb_columns() where not internal",
        "select schema_name, table_name, comment from duckdb_tables()",
        "select schema_name, view_name, comment from duckdb_views() where not internal",
    ):
        assert fetch(sample_home, f"from ({named}) where coalesce(comment, '') = ''") == []
