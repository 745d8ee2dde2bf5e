"""Who announces in the passive that people of another state are let go, or have time to leave, lets or sends them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru Cumhurbaşkanı Alan Garcia, iki Kanadalının serbest bırakılacağını söyledi.",
            [("release", ("PER",), ("CAN",), "planned")],
        ),
        (
            "Pakistan Başbakanı İmran Han, Hindistanlı pilotun serbest bırakıldığını açıkladı.",
            [("release", ("PAK",), ("IND",), "occurred")],
        ),
        (
            "Venezuela, ABD'li mahkumların serbest bırakılacağını duyurdu.",
            [("release", ("VEN",), ("USA",), "planned")],
        ),
        (
            "Katar Dışişleri Bakanlığı, İsrailli rehinelerin serbest bırakılacağını duyurdu.",
            [("release", (), ("ISR",), "planned")],
        ),
        ("Rusya Dışişleri Bakanı Sergey Lavrov, Rus pilotun serbest bırakılacağını söyledi.", []),
        ("Almanya Başbakanı Angela Merkel, Türkiye'de tutuklu gazetecinin serbest bırakılacağını söyledi.", []),
    ],
)
def test_who_announces_a_release_lets_them_go(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Moldova Dışişleri Bakanlığından yapılan açıklamada, üç Rus diplomata ülkeyi terk etmeleri için bir hafta "
            "süre tanındığı belirtildi.",
            ("expulsion", ("MDA",), ("RUS",), "occurred"),
        ),
        (
            "Üç Rus diplomata ülkeyi terk etmeleri için 48 saat süre verildi.",
            ("expulsion", (), ("RUS",), "occurred"),
        ),
        (
            "ABD Dışişleri Bakanlığından yapılan açıklamada, İran'a anlaşmaya dönmesi için bir hafta süre tanındığı "
            "belirtildi.",
            ("threat", ("USA",), ("IRN",), "occurred"),
        ),
    ],
)
def test_time_given_to_leave_is_an_expulsion(text: str, expected: Told) -> None:
    assert events(text) == [expected]
