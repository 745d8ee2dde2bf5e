""" "Görüşmelerin ikinci turu Ankara'da yapıldı": a round of talks whose sides stand in a sentence before it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Türk heyeti, Kahire'de Mısırlı heyetle görüştü. Görüşmelerin ikinci turu dün Ankara'da yapıldı.",
            ("negotiation", ("TUR", "EGY"), (), "occurred"),
        ),
        (
            "Türk heyeti, Kahire'de Mısırlı heyetle görüştü. İkinci tur görüşmeler dün Ankara'da gerçekleştirildi.",
            ("negotiation", ("TUR", "EGY"), (), "occurred"),
        ),
        (
            "ABD ile İran arasındaki görüşmelerin ikinci turu eylülde yapıldı. Görüşmelerin üçüncü turu dün yapıldı.",
            ("negotiation", ("USA", "IRN"), (), "occurred"),
        ),
        (
            "Rusya ile Ukrayna heyetleri İstanbul'da görüştü. Müzakerelerin ikinci turu yarın yapılacak.",
            ("negotiation", ("RUS", "UKR"), (), "planned"),
        ),
    ],
)
def test_who_talked_before_holds_the_next_round(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected
    assert len(events(text)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Rusya ile Ukrayna heyetleri görüştü. Fransa'da seçimlerin ikinci turu yapıldı.",
        "Müzakerelerin ikinci turu Ankara'da yapıldı.",
    ],
)
def test_other_rounds_are_no_talks_of_theirs(text: str) -> None:
    assert all(told[0] != "negotiation" for told in events(text))
