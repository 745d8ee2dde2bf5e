"""Exports are read by readers that are not ours."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest
from jsonschema import Draft202012Validator
from py_gdelt.models.events import Event
from py_gdelt.parsers.events import EventsParser

from orchestration.export import export
from orchestration.home import Home
from tests.conftest import fetch
from tests.test_end_to_end import MARTS

SCHEMA = Path(__file__).with_name("plover_event.schema.json")
DATED = """
from marts.events inner join marts.codebook using (event_type)
where
    factuality = 'occurred' and date_precision in ('day', 'interval')
    and date_start is not null and actors is not null
"""


@pytest.fixture(scope="module")
def exports(sample_home: Home) -> dict[str, Path]:
    return {path.name: path for path in export(sample_home)}


def test_every_mart_is_a_parquet_file(sample_home: Home, exports: dict[str, Path]) -> None:
    assert {name.removesuffix(".parquet") for name in exports if name.endswith(".parquet")} == MARTS
    for mart in MARTS:
        read = pl.read_parquet(exports[f"{mart}.parquet"])
        assert fetch(sample_home, f"select count(*) from marts.{mart}") == [(read.height,)]


def test_a_reader_of_gdelt_reads_the_events(sample_home: Home, exports: dict[str, Path]) -> None:
    read = [Event.from_raw(raw) for raw in EventsParser().parse(exports["gdelt_events.tsv"].read_bytes())]
    lines = exports["gdelt_events.tsv"].read_text(encoding="utf-8").splitlines()
    assert len({event.global_event_id for event in read}) == len(read) == len(lines)
    # Every event that happened on a known day is there, and no other.
    expected = set(fetch(sample_home, f"select date_start, split_part(cameo_code, '|', 1) {DATED}"))
    assert {(event.date, event.event_code) for event in read} == expected
    summit = {
        (event.actor1.name, event.actor2.name, event.action_geo.name, event.num_mentions)
        for event in read
        if str(event.date) == "2023-09-13" and event.actor1 and event.actor2 and event.action_geo
    }
    assert any(
        set(names) == {"Kim Jong-un", "Vladimir Putin"} for *names, place, count in summit if place and count > 9
    )


def test_plover_records_keep_to_their_schema(sample_home: Home, exports: dict[str, Path]) -> None:
    validator = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    records = [json.loads(line) for line in exports["plover_events.jsonl"].read_text(encoding="utf-8").splitlines()]
    assert [error.message for record in records for error in validator.iter_errors(record)] == []
    happened = fetch(sample_home, "select event_id from marts.events where factuality = 'occurred'")
    assert {record["id"] for record in records} == {event_id for (event_id,) in happened}
