"""Delegations without a name that are there too add nobody to the talk of which they are told."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    "text",
    [
        "Rusya ve ABD anlaştı. Görüşmede heyetler de hazır bulundu.",
        "İsrail ve Hamas anlaştı. Görüşmede heyetler de yer aldı.",
        "Kanada ile Peru uzlaştı. Görüşmede heyetler hazır bulundu.",
    ],
)
def test_delegations_that_are_there_add_nobody(text: str) -> None:
    told = events(f"Hakan Fidan, Sergey Lavrov ile görüştü. {text}")
    assert [e for e in told if e[0] == "meeting"] == [("meeting", ("TUR", "RUS"), (), "occurred")]


def test_who_has_a_name_is_added() -> None:
    told = events("Hakan Fidan, Sergey Lavrov ile görüştü. Görüşmede Antonio Tajani de hazır bulundu.")
    assert told == [("meeting", ("TUR", "RUS", "ITA"), (), "occurred")]
