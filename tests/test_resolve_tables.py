"""Every table speaks of the resolved actors, and of their offices then."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from extract.document import make_id
from extract.resolve import resolve
from extract.tables import ANNOTATIONS, schema
from tests.printed import collected

LAVROV, PUTIN, TASS = make_id("official:lavrov"), make_id("official:putin"), make_id("organization", "tass", "RUS")


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    (tmp_path / "officials.csv").write_text(
        "official_id,name,aliases,country_code\nlavrov,Sergey Lavrov,,RUS\nputin,Vladimir Putin,,RUS\n",
        encoding="utf-8",
    )
    (tmp_path / "terms.csv").write_text(
        "official_id,office,office_code,country_code,organization,started_on,ended_on,is_open,acting,source\n"
        "lavrov,BM Daimi Temsilcisi,permanent_representative,RUS,,1994-01,2004-03-08,false,false,test\n"
        "lavrov,Dışişleri Bakanı,foreign_minister,RUS,,2004-03-09,,true,false,test\n",
        encoding="utf-8",
    )
    return tmp_path


def tables() -> dict[str, pl.DataFrame]:
    """Two articles; in the second Lavrov and Putin speak together, and TASS passes it on."""
    rows: dict[str, list[dict[str, object]]] = {name: [] for name in ANNOTATIONS}
    for document, day in (("a", date(2003, 5, 1)), ("b", date(2024, 1, 16))):
        rows["documents"].append(
            {
                "document_id": document,
                "path": document,
                "published_on": day,
                "text": f"{document} metni",
                "language": "tr",
            }
        )
        for kind, name in (("person", "Sergey Lavrov"), ("person", "Vladimir Putin"), ("organization", "TASS")):
            rows["document_entities"].append(
                {
                    "document_id": document,
                    "entity_id": name,
                    "kind": kind,
                    "name": name,
                    "country_code": "RUS",
                    "aliases": [],
                }
            )
        rows["document_entities"].append(
            {"document_id": document, "entity_id": "x", "kind": "person", "name": "Ana Ruiz", "aliases": []}
        )
        rows["statements"].append({
            "statement_id": make_id(document), "document_id": document, "speaker_id": "Sergey Lavrov", "start_char": 0,
            "end_char": 1,
            "joint_speaker_ids": ["Vladimir Putin"] if document == "b" else [], "via_entity_id": "TASS",
        })  # fmt: skip
        rows["entity_mentions"].append({
            "mention_id": make_id(document), "document_id": document, "entity_id": "Sergey Lavrov", "start_char": 0,
            "end_char": 1, "form": "title", "office": "Rus Dışişleri Bakanı", "office_code": "foreign_minister",
        })  # fmt: skip
    return {name: pl.DataFrame(rows[name], schema=schema(table)) for name, table in ANNOTATIONS.items()}


def test_statements_name_the_resolved_actors(reference: Path) -> None:
    statements = collected(resolve(tables(), reference))["statements"].sort("document_id")
    assert statements["speaker_id"].to_list() == [LAVROV, LAVROV]
    assert statements["joint_speaker_ids"].to_list() == [[], [PUTIN]]
    assert statements["via_entity_id"].to_list() == [TASS, TASS]


def test_the_speaker_has_the_office_held_on_the_day(reference: Path) -> None:
    statements = collected(resolve(tables(), reference))["statements"].sort("document_id")
    assert statements["office"].to_list() == ["BM Daimi Temsilcisi", "Dışişleri Bakanı"]


def test_an_actor_nobody_mentions_is_dropped(reference: Path) -> None:
    assert set(collected(resolve(tables(), reference))["entities"]["entity_id"]) == {LAVROV, PUTIN, TASS}


def test_offices_come_from_the_reference_and_from_the_text(reference: Path) -> None:
    holdings = collected(resolve(tables(), reference))["office_holdings"]
    columns = ("office", "source", "first_seen", "last_seen")
    assert set(holdings.select(columns).iter_rows()) == {
        ("BM Daimi Temsilcisi", "reference", date(1994, 1, 1), date(2004, 3, 8)),
        ("Dışişleri Bakanı", "reference", date(2004, 3, 9), None),
        ("Rus Dışişleri Bakanı", "text", date(2003, 5, 1), date(2024, 1, 16)),
    }


def test_without_reference_data_names_are_all_there_is() -> None:
    entities = collected(resolve(tables()))["entities"]
    assert set(entities["name"]) == {"Sergey Lavrov", "Vladimir Putin", "TASS"}
    assert entities["reference_id"].null_count() == 3
