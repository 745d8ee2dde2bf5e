"""Who is named for many: "ABD başta olmak üzere birçok ülke", and from whom words come."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD başta olmak üzere birçok ülke Türkiye'yi kınadı.", ("criticism", ("USA",), ("TUR",), "occurred")),
        (
            "Almanya ve Fransa başta olmak üzere AB ülkeleri Türkiye'yi kınadı.",
            ("criticism", ("DEU", "FRA"), ("TUR",), "occurred"),
        ),
        (
            "Juan Guaido kendini başkan ilan etmiş, ABD başta olmak üzere 50'den fazla ülke Guaido'yu tanımıştı.",
            ("recognition", ("USA",), ("VEN",), "occurred"),
        ),
        ("Rusya, ABD başta olmak üzere Batılı ülkeleri kınadı.", ("criticism", ("RUS",), ("USA",), "occurred")),
        (
            "Kuzey Kore, Çin başta olmak üzere komşu ülkelerle görüştü.",
            ("meeting", ("PRK", "CHN"), (), "occurred"),
        ),
        (
            "KKTC, Pakistan ve İran'dan Türkiye'ye destek açıklaması geldi.",
            ("support", ("XNC", "PAK", "IRN"), ("TUR",), "occurred"),
        ),
        ("ABD, Rusya ve Çin'den İsrail'e tepki geldi.", ("criticism", ("USA", "RUS", "CHN"), ("ISR",), "occurred")),
        ("Rusya'dan ABD'nin kararına tepki gecikmedi.", ("criticism", ("RUS",), ("USA",), "occurred")),
        ("ABD, Rusya ve Çin'den özür diledi.", ("concession", ("USA",), ("RUS", "CHN"), "occurred")),
    ],
)
def test_those_who_are_named_stand_for_the_rest(text: str, expected: Told) -> None:
    assert events(text) == [expected]
