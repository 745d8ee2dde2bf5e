"""Tellings of one real-world event are put together, and others are not: against labels made by reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.links import Agreement, Telling, compare, read_events, read_labels
from tests.test_floors import EVALUATION, build_warehouse

SAMPLES = Path(__file__).parent.parent / "seeds" / "articles"
# Floors: they may rise, never fall. Wanted of all together are 0.97 for precision and 0.90 for recall of pairs.
FLOORS = {
    "samples": Agreement(523, 0.98, 0.915, 0.985, 0.945, [], []),
    "dev": Agreement(240, 0.94, 0.82, 0.97, 0.915, [], []),
    "samples and dev": Agreement(761, 0.97, 0.90, 0.98, 0.935, [], []),
}
FOLDERS = {"samples": SAMPLES, "dev": EVALUATION / "corpus" / "dev"}
Labelled = tuple[dict[Telling, str], dict[Telling, str]]  # the label of every telling, and the event it was resolved to


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Labelled]:
    """Of each set that is here; nothing of one belongs with anything of another."""
    warehouses = tmp_path_factory.mktemp("warehouses")
    return {
        name: (read_labels(name), read_events(build_warehouse(folder, warehouses / f"{name}.duckdb")))
        for name, folder in FOLDERS.items()
        if folder.is_dir()
    }


@pytest.mark.parametrize("names", FLOORS)
def test_tellings_are_put_together_as_their_labels_say(names: str, labelled: dict[str, Labelled]) -> None:
    sets = names.split(" and ")
    if not labelled.keys() >= set(sets):
        pytest.skip(f"the folder of {names} is not here")
    labels, events = ({t: f"{name} {e}" for name in sets for t, e in labelled[name][side].items()} for side in (0, 1))
    found, floor = compare(labels, events), FLOORS[names]
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
