"""Whoever annexes is condemned for it, not who is annexed: "Rusya'nın Kırım'ı ilhakını kınadı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada, Rusya'nın Kırım'ı ilhakını kınadı.", ("criticism", ("CAN",), ("RUS",), "occurred")),
        ("Kanada, Rusya'nın Kırım'ı yasa dışı ilhakını eleştirdi.", ("criticism", ("CAN",), ("RUS",), "occurred")),
        ("Kanada, Rusya'nın 2014'te Kırım'ı ilhakını kınadı.", ("criticism", ("CAN",), ("RUS",), "occurred")),
        ("Türkiye, İsrail'in Batı Şeria'yı ilhak planını kınadı.", ("criticism", ("TUR",), ("ISR",), "occurred")),
        ("Ürdün, İsrail'in Batı Şeria'yı ilhak kararını kınadı.", ("criticism", ("JOR",), ("ISR",), "occurred")),
        ("Fransa, Peru'nun Şili'yi işgal planını eleştirdi.", ("criticism", ("FRA",), ("PER",), "occurred")),
        ("Çin, ABD'nin Tayvan'ı ziyaret planını eleştirdi.", ("criticism", ("CHN",), ("USA",), "occurred")),
        ("Rusya'nın Kırım'ı ilhakı Kanada tarafından kınandı.", ("criticism", ("CAN",), ("RUS",), "occurred")),
        ("Türkiye, Kırım'ın Rusya tarafından ilhakını kınadı.", ("criticism", ("TUR",), ("RUS",), "occurred")),
        ("Almanya, Kırım'ın ilhakını kınadı.", ("criticism", ("DEU",), (), "occurred")),
        (
            "Merkel, Rusya'nın Kırım'ı ilhakının kabul edilemez olduğunu söyledi.",
            ("criticism", ("DEU",), ("RUS",), "occurred"),
        ),
        (
            "Arap Birliği, İsrail'in Golan Tepeleri'ni ilhakını reddetti.",
            ("rejection", ("Arap Birliği",), ("ISR",), "occurred"),
        ),
        # who is named behind it is condemned
        ("Türkiye, Kırım'ı ilhak eden Rusya'yı kınadı.", ("criticism", ("TUR",), ("RUS",), "occurred")),
        ("Türkiye, Moskova'nın işgalini kınadı.", ("criticism", ("TUR",), ("RUS",), "occurred")),
        (
            "Fransa, Rusya'nın saldırılarına destek veren Çin'i yeni sözleri nedeniyle kınadı.",
            ("criticism", ("FRA",), ("CHN",), "occurred"),
        ),
    ],
)
def test_who_annexes_is_condemned(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Türkiye, Kırım'ın ilhakını tanımıyor.", ("rejection", ("TUR",), (), "occurred")),
        (
            "Kanada Dışişleri Bakanlığı, Kırım'ın ilhakını tanımadığını belirtti.",
            ("rejection", ("CAN",), (), "occurred"),
        ),
        ("Kanada, Kırım'ın yasa dışı ilhakını tanımadığını yineledi.", ("rejection", ("CAN",), (), "occurred")),
        ("Kanada, Rusya'nın Kırım'ı ilhakını tanımıyor.", ("rejection", ("CAN",), ("RUS",), "occurred")),
        ("Macron, Rusya'nın Kırım'ı ilhakını tanımadıklarını söyledi.", ("rejection", ("FRA",), ("RUS",), "occurred")),
        ("Kanada, Kosova'nın bağımsızlığını tanımıyor.", ("rejection", ("CAN",), ("XKX",), "occurred")),
    ],
)
def test_an_annexation_is_not_recognised(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada, Rusya'nın Kırım'ı ilhakını tanımıyor.", "occurred"),
        ("Türkiye, İsrail'in Doğu Kudüs'ü ilhakını kabul etmiyor.", "occurred"),
        ("Ukrayna, Rusya'nın Kırım'ı ilhakını asla kabul etmeyecek.", "occurred"),
        ("Macron, Rusya'nın Kırım'ı ilhakını tanımadıklarını söyledi.", "occurred"),
        ("Rusya, Kırım'ı ilhak etmediğini söyledi.", "denied"),
    ],
)
def test_what_is_not_accepted_was_done(text: str, expected: str) -> None:
    assert [e[-1] for e in events(text) if e[0] == "attack"] == [expected]
