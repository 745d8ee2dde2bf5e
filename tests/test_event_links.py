"""Tellings of one real-world event are put together, and others are not: against labels made by reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.links import Agreement, compare, read_events, read_labels
from tests.test_floors import EVALUATION, build_warehouse

SAMPLES = Path(__file__).parent.parent / "seeds" / "articles"
# Floors: they may rise, never fall. Wanted are 0.97 for precision and 0.90 for recall.
FLOORS = {
    "samples": Agreement(515, 0.98, 0.915, 0.985, 0.945, [], []),
    "dev": Agreement(238, 0.945, 0.845, 0.97, 0.92, [], []),
}
FOLDERS = {"samples": SAMPLES, "dev": EVALUATION / "corpus" / "dev"}


@pytest.mark.parametrize("name", FOLDERS)
def test_tellings_are_put_together_as_their_labels_say(name: str, tmp_path: Path) -> None:
    if not FOLDERS[name].is_dir():
        pytest.skip(f"the folder of {name} is not here")
    warehouse = build_warehouse(FOLDERS[name], tmp_path / "warehouse.duckdb")
    found, floor = compare(read_labels(name), read_events(warehouse)), FLOORS[name]
    assert found.tellings >= floor.tellings, "many labelled tellings are read no more: label the new ones"
    assert found.pairs_precision >= floor.pairs_precision, found.wrong
    assert found.b_cubed_precision >= floor.b_cubed_precision, found.wrong
    assert found.pairs_recall >= floor.pairs_recall, found.missed
    assert found.b_cubed_recall >= floor.b_cubed_recall, found.missed


def test_agreement_counts_pairs_and_clusters() -> None:
    tellings = [("a.txt", position, position + 1, "visit") for position in range(4)]
    labels = dict(zip(tellings, ["one", "one", "one", "two"], strict=True))
    events = dict(zip(tellings, ["x", "x", "y", "y"], strict=True))
    found = compare(labels, events)
    assert (found.pairs_precision, found.pairs_recall) == (1 / 2, 1 / 3)
    assert found.b_cubed_precision == pytest.approx((1 + 1 + 1 / 2 + 1 / 2) / 4)
    assert found.b_cubed_recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert found.wrong == [(tellings[2], tellings[3])]
