"""Tellings of one real-world event are put together, and others are not: against labels made by reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.links import Agreement, compare, read_events, read_labels
from tests.test_floors import EVALUATION, build_warehouse

SAMPLES = Path(__file__).parent.parent / "seeds" / "articles"
FOLDERS = {"samples": SAMPLES, "dev": EVALUATION / "corpus" / "dev"}


@pytest.fixture(scope="module", params=FOLDERS)
def agreement(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Agreement:
    folder = FOLDERS[request.param]
    if not folder.is_dir():
        pytest.skip(f"{folder.name} is not here")
    warehouse = build_warehouse(folder, tmp_path_factory.mktemp(request.param) / "warehouse.duckdb")
    labels = read_labels(request.param)
    found = compare(labels, read_events(warehouse))
    assert found.tellings >= 0.9 * len(labels), "many labelled tellings are read no more: label the new ones"
    return found


def test_what_is_put_together_belongs_together(agreement: Agreement) -> None:
    assert agreement.pairs_precision >= 0.97, agreement.wrong
    assert agreement.b_cubed_precision >= 0.97, agreement.wrong


def test_what_belongs_together_is_put_together(agreement: Agreement) -> None:
    assert agreement.pairs_recall >= 0.90, agreement.missed
    assert agreement.b_cubed_recall >= 0.90, agreement.missed
