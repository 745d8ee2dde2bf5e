"""Labels of which tellings are one real-world event, and how well the resolution agrees with them.

``tests/labels/*.csv`` give an event to every telling: path, span of the trigger, event type, label; ``-`` where the
telling is of no event. Precision and recall are of pairs of tellings put together (pairwise) and of the cluster of each
telling (B-cubed; Bagga and Baldwin 1998).
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import duckdb

LABELS = Path(__file__).parent / "labels"
NO_EVENT = "-"
Telling = tuple[str, int, int, str]


@dataclass(frozen=True)
class Agreement:
    """Precision and recall in pairs and per telling, over the labelled tellings that were found."""

    tellings: int
    pairs_precision: float
    pairs_recall: float
    b_cubed_precision: float
    b_cubed_recall: float
    wrong: list[tuple[Telling, Telling]]
    missed: list[tuple[Telling, Telling]]


def read_labels(name: str) -> dict[Telling, str]:
    with (LABELS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    labels: dict[Telling, str] = {}
    for row in rows:
        telling = (row["path"], int(row["start_char"]), int(row["end_char"]), row["event_type"])
        # What tells no event belongs with nothing else.
        labels[telling] = row["event"] if row["event"] != NO_EVENT else f"{NO_EVENT}{telling}"
    return labels


def read_events(warehouse: Path) -> dict[Telling, str]:
    """The resolved event of every telling of a warehouse."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        rows = connection.sql(
            "select path, start_char, end_char, event_type, event_id "
            "from staging.event_mentions join staging.documents using (document_id)"
        ).fetchall()
    return {(path, start, end, event_type): event for path, start, end, event_type, event in rows}


def compare(labels: Mapping[Telling, str], events: Mapping[Telling, str]) -> Agreement:
    common = sorted(labels.keys() & events.keys())
    labelled, resolved = _together(common, labels), _together(common, events)
    right = labelled & resolved
    sizes = Counter((labels[t], events[t]) for t in common)
    of_label, of_event = Counter(labels[t] for t in common), Counter(events[t] for t in common)
    precision = sum(sizes[labels[t], events[t]] / of_event[events[t]] for t in common)
    recall = sum(sizes[labels[t], events[t]] / of_label[labels[t]] for t in common)
    return Agreement(
        len(common),
        len(right) / max(1, len(resolved)),
        len(right) / max(1, len(labelled)),
        precision / max(1, len(common)),
        recall / max(1, len(common)),
        sorted(resolved - labelled),
        sorted(labelled - resolved),
    )


def _together(tellings: list[Telling], groups: Mapping[Telling, str]) -> set[tuple[Telling, Telling]]:
    members: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        members[groups[telling]].append(telling)
    return {pair for group in members.values() for pair in combinations(group, 2)}
