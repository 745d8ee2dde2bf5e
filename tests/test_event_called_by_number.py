""" "Dört ülke", "beş lider", "üç Avrupa ülkesi": as many who were named together before."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

GULF = ("SAU", "ARE", "BHR", "EGY")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Suudi Arabistan, BAE, Bahreyn ve Mısır, Katar ile ilişkilerini kesti. Dört ülke, Katar'ı terörü"
            " desteklemekle suçladı.",
            ("accusation", GULF, ("QAT",), "occurred"),
        ),
        (
            "Türkiye, Rusya, Almanya ve Fransa liderleri İstanbul'da bir araya geldi. Dört lider, İran'ı kınadı.",
            ("criticism", ("TUR", "RUS", "DEU", "FRA"), ("IRN",), "occurred"),
        ),
        (
            "Erdoğan, Putin, Merkel ve Macron İstanbul'da görüştü. Dört lider, Suriye'yi eleştirdi.",
            ("criticism", ("TUR", "RUS", "DEU", "FRA"), ("SYR",), "occurred"),
        ),
        (
            "Rusya, İran, Azerbaycan, Kazakistan ve Türkmenistan liderleri Aktau'da bir araya geldi. Beş lider, Hazar"
            " anlaşmasını imzaladı.",
            ("agreement", ("RUS", "IRN", "AZE", "KAZ", "TKM"), (), "occurred"),
        ),
        (
            "Fransa, Almanya ve İngiltere, İran'ı kınadı. Üç ülke, Tahran'a çağrı yaptı.",
            ("request", ("FRA", "DEU", "GBR"), ("IRN",), "occurred"),
        ),
        (
            "Fransa, Almanya ve İngiltere açıklama yaptı. Üç Avrupa ülkesi, İran'ı kınadı.",
            ("criticism", ("FRA", "DEU", "GBR"), ("IRN",), "occurred"),
        ),
        (
            "Almanya, Fransa, İtalya ve İspanya dışişleri bakanları Berlin'de bir araya geldi. Dört bakan, İsrail'e"
            " ateşkes çağrısında bulundu.",
            ("request", ("DEU", "FRA", "ITA", "ESP"), ("ISR",), "occurred"),
        ),
    ],
)
def test_those_listed_together_are_meant(text: str, expected: Told) -> None:
    assert expected in events(text)


def test_a_list_is_meant_however_far_before() -> None:
    background = " ".join(["Görüşmeler sürüyor.", "Rusya, ABD'yi eleştirdi.", "Çin, Japonya'yı kınadı."] * 2)
    text = (
        f"Suudi Arabistan, BAE, Bahreyn ve Mısır, Katar ile ilişkilerini kesti. {background} Dört ülke, Katar'ı uyardı."
    )
    assert ("threat", GULF, ("QAT",), "occurred") in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Çin, Rusya'yı eleştirdi. Dört ülke, ABD'ye tepki gösterdi.",
        # of more in a list it is not told which
        "Suudi Arabistan, BAE, Mısır ve Bahreyn açıklama yaptı. Üç Körfez ülkesi, Katar'ı kınadı.",
    ],
)
def test_nobody_is_meant_where_no_such_list_was(text: str) -> None:
    assert len([told for told in events(text) if told[0] == "criticism" and len(told[1]) > 1]) == 0


def test_what_they_did_before_is_theirs() -> None:
    text = (
        "Türkiye, Rusya, Almanya ve Fransa liderleri İstanbul'da bir araya geldi. Dört ülkenin liderleri en son Ekim"
        " 2016'da Berlin'de toplanmıştı."
    )
    sides = ("TUR", "RUS", "DEU", "FRA")
    assert events(text) == [("meeting", sides, (), "occurred"), ("meeting", sides, (), "occurred")]
