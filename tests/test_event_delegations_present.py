"""Who else is at a talk: delegations without a name add nobody, and who is beside another is there too."""

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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Biden'ın yanında Kamala Harris de Zelenskiy ile görüştü.", ("meeting", ("USA", "USA", "UKR"))),
        ("Hakan Fidan'ın yanında Yaşar Güler de Antonio Tajani ile görüştü.", ("meeting", ("TUR", "TUR", "ITA"))),
        ("Emmanuel Macron, Zelenskiy'nin yanında Putin'i eleştirdi.", ("criticism", ("FRA",))),
        ("Zelenskiy'nin yanında Macron Rusya'yı kınadı.", ("criticism", ("FRA",))),
    ],
)
def test_who_is_beside_another_does_it_too(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert [(kind, by) for kind, by, *_ in events(text)] == [expected]
