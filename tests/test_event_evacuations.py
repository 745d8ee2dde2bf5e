"""Who is brought to safety: those of a state, and from where they were, also where the passive names no state."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru'daki Türk vatandaşları tahliye edildi.", [("withdrawal", ("TUR",), ("PER",), "occurred")]),
        ("Peru'daki Alman vatandaşları Şili'ye tahliye edildi.", [("withdrawal", ("DEU",), ("PER",), "occurred")]),
        ("Türk vatandaşları Peru'dan tahliye edildi.", [("withdrawal", ("TUR",), ("PER",), "occurred")]),
        (
            "Hakan Fidan, Peru'daki Türk vatandaşlarının tahliye edildiğini duyurdu.",
            [("withdrawal", ("TUR",), ("PER",), "occurred")],
        ),
        (
            "Dışişleri Bakanı Hakan Fidan, Peru'dan 967 kişinin tahliye edildiğini açıkladı.",
            [("withdrawal", ("TUR",), ("PER",), "occurred")],
        ),
        ("Antonio Guterres, Peru'dan 967 kişinin tahliye edildiğini açıkladı.", []),
        (
            "Volodimir Zelenskiy, Rus askerlerinin Harkiv'den çekildiğini açıkladı.",
            [("withdrawal", ("RUS",), ("UKR",), "occurred")],
        ),
    ],
)
def test_whose_people_are_evacuated_and_whence(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
