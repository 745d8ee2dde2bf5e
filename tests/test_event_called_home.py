"""Whose ambassador is called, and where to, says whether it is a summons, a recall or an expulsion."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    "text",
    [
        "Fransa, Roma Büyükelçisini Paris'e çağırdı.",
        "Fransa'nın Roma Büyükelçisi Paris'e çağrıldı.",
        "Fransa'nın Roma Büyükelçisi istişarelerde bulunmak üzere Paris'e çağırıldı.",
        "Fransa, İtalya'daki büyükelçisini Paris'e çağırdı.",
        "Fransa, İtalya'daki diplomatlarını geri çağırdı.",
        "İspanya'yı savunan açıklamanın ardından Fransa, İtalya'daki diplomatlarını geri çağırdı.",
    ],
)
def test_to_their_own_capital_they_are_recalled(text: str) -> None:
    assert events(text) == [("recall", ("FRA",), ("ITA",), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Fransa, İtalya'nın Paris Büyükelçisini bakanlığa çağırdı.",
        "Fransa, İtalya'nın Paris Büyükelçisini Dışişleri Bakanlığına çağırdı.",
        "Fransa, İtalya'nın Paris Büyükelçisini çağırdı.",
        "Fransa, İtalya Büyükelçisini Elysee Sarayı'na çağırdı.",
    ],
)
def test_to_the_ministry_they_are_summoned(text: str) -> None:
    assert events(text) == [("summons", ("FRA",), ("ITA",), "occurred")]


@pytest.mark.parametrize("wish", ["istedi", "talep etti"])
@pytest.mark.parametrize(
    "envoy",
    [
        "Büyükelçisinin", "Büyükelçisi Eitan Naeh'in", "Büyükelçisi Eitan Naeh'ten", "Başkonsolosunun",
        "Başkonsolosu Yosef Levi Sfari'nin", "Maslahatgüzarından",
    ],
)  # fmt: skip
def test_sent_home_they_are_expelled(envoy: str, wish: str) -> None:
    told = events(f"Türkiye, İsrail'in Ankara {envoy} bir süreliğine ülkesine dönmesini {wish}.")
    assert told == [("expulsion", ("TUR",), ("ISR",), "occurred")]


def test_others_who_are_to_go_home_are_not() -> None:
    assert events("Erdoğan, Suriyelilerin ülkelerine dönmesini istedi.")[0][0] == "request"
