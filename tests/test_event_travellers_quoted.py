"""Who says of themselves where they went: "Geçen hafta Lima'ya gittim" dedi."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Lula, "Geçen hafta Lima\'ya gittim" dedi.', ("visit", ("BRA",), ("PER",), "occurred")),
        ('Lula, "Ben Peru\'ya iki kez gittim" dedi.', ("visit", ("BRA",), ("PER",), "occurred")),
        ('Lula, "Yarın Lima\'ya gidiyorum" dedi.', ("visit", ("BRA",), ("PER",), "planned")),
        ('Lula, "Gelecek ay Peru\'ya gideceğiz" dedi.', ("visit", ("BRA",), ("PER",), "planned")),
    ],
)
def test_whoever_is_quoted_has_travelled(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_who_travels_without_an_office_makes_no_visit() -> None:
    assert events('Vatandaş Ali, "Almanya\'ya gittim" dedi.') == []
