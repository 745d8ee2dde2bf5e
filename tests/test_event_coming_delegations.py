"""A delegation that is to come: "Irak'tan gelecek bir heyet Ankara'da temaslarda bulunacak"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mısır'dan gelecek bir heyet salı günü Ankara'da temaslarda bulunacak.",
            ("visit", ("EGY",), ("TUR",), "planned"),
        ),
        ("Japonya'dan gelecek üst düzey heyet Bakü'yü ziyaret edecek.", ("visit", ("JPN",), ("AZE",), "planned")),
        ("Kenya'dan gelecek heyet Lula ile görüşecek.", ("meeting", ("KEN", "BRA"), (), "planned")),
        ("Kenya'dan gelen heyet Lula ile görüştü.", ("meeting", ("KEN", "BRA"), (), "occurred")),
    ],
)
def test_a_delegation_acts_for_the_state_it_comes_from(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_what_else_comes_from_a_state_acts_for_nobody() -> None:
    assert events("Kenya'dan gelecek çay ihracatı Brezilya'yı etkileyecek.") == []
