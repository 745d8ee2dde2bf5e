""" "AB liderleri toplandı. Liderler ...": whom the bare word means behind those who met."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

EU, NATO = "Avrupa Birliği", "Kuzey Atlantik Antlaşması Örgütü"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB liderleri toplandı. Liderler, Belarus'u kınadı.", ("criticism", (EU,), ("BLR",), "occurred")),
        (
            "AB dışişleri bakanları toplandı. Bakanlar, Rusya'dan esirleri serbest bırakmasını istedi.",
            ("request", (EU,), ("RUS",), "occurred"),
        ),
        ("NATO liderleri toplandı. Toplantıda liderler, Çin'i kınadı.", ("criticism", (NATO,), ("CHN",), "occurred")),
        ("AB liderleri toplandı. Zelenskiy, liderlerden silah istedi.", ("request", ("UKR",), (EU,), "occurred")),
        (
            "AB üyesi ülkelerin liderleri toplandı. Liderler, Belarus'u kınadı.",
            ("criticism", (EU,), ("BLR",), "occurred"),
        ),
        (
            "AB liderleri toplandı. Macron, Trump'ı eleştirdi. Liderler, Belarus'u kınadı.",
            ("criticism", (EU,), ("BLR",), "occurred"),
        ),
        (
            "Türkiye, Rusya ve İran liderleri görüştü. Liderler, İsrail'i kınadı.",
            ("criticism", ("TUR", "RUS", "IRN"), ("ISR",), "occurred"),
        ),
        (
            "Almanya, Fransa ve İngiltere dışişleri bakanları toplandı. Bakanlar, İran'ı kınadı.",
            ("criticism", ("DEU", "FRA", "GBR"), ("IRN",), "occurred"),
        ),
        # two who have been told of together since
        (
            "AB liderleri toplandı. Putin ile Erdoğan görüştü. Liderler, ABD'yi kınadı.",
            ("criticism", ("RUS", "TUR"), ("USA",), "occurred"),
        ),
    ],
)
def test_leaders_are_those_of_the_body_that_met(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "AB liderleri toplandı. Dini liderler, İsrail'i kınadı.",
        "AB dışişleri bakanları toplandı. Bakanlar Kurulu, İsrail'i kınadı.",
    ],
)
def test_other_leaders_are_not(text: str) -> None:
    assert all(told[0] != "criticism" for told in events(text))
