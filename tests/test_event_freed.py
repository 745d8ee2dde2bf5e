"""Captives that are freed where nobody says by whom: "2 bin Filistinli mahkum serbest bırakıldı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İsrail sessiz. 90 Filistinli mahkum serbest bırakıldı.", ("release", (), ("PSE",), "occurred")),
        ("Hamas sessiz. İsrailli rehineler serbest bırakıldı.", ("release", (), ("ISR",), "occurred")),
        ("İsrail hapishanelerinde tutulan 90 Filistinli serbest bırakılacak.", ("release", (), ("PSE",), "planned")),
        ("Ukrayna sessiz. 90 Rus esir salıverildi.", ("release", (), ("RUS",), "occurred")),
        ("Ukrayna sessiz. 50 Rus askeri serbest bırakıldı.", ("release", (), ("RUS",), "occurred")),
        ("Rusya sessiz. 50 Ukrayna askerinin serbest bırakıldığı bildirildi.", ("release", (), ("UKR",), "occurred")),
        ("İsrail, 90 Filistinliyi serbest bıraktı.", ("release", ("ISR",), ("PSE",), "occurred")),
        ("Hamas, İsrailli rehineleri serbest bıraktı.", ("release", ("PSE",), ("ISR",), "occurred")),
    ],
)
def test_captives_of_another_side_are_freed(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_people_freed_at_home_are_no_matter_of_states() -> None:
    assert events("Şili sessiz. Perulu aktivist serbest bırakıldı.") == []
