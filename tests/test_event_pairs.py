"""Whom "iki lider", "bakanlar" and "taraflar" mean: those told of together, and not who thanks or condemns since."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Macron, Putin ile görüştü. Putin, Merz'e teşekkür etti. İki lider, 5 Ocak'ta Soçi'de bir araya gelmişti.",
            ("meeting", ("FRA", "RUS"), (), "occurred"),
        ),
        (
            "Macron, Putin ile görüştü. Merz bunu memnuniyetle karşıladı. Trump da tebrik etti. "
            "Liderlerin gelecek ay Soçi'de bir araya gelmesi planlanıyor.",
            ("meeting", ("FRA", "RUS"), (), "planned"),
        ),
        (
            "Fidan, Lavrov ile görüştü. Fidan, Wadephul'u tebrik etti. Bakanlar yarın Antalya'da bir araya gelecek.",
            ("meeting", ("TUR", "RUS"), (), "planned"),
        ),
        (
            "Hindistan ile Pakistan arasında gerilim sürüyor. ABD, Çin'i eleştirdi. İki ülke, şubatta anlaşmıştı.",
            ("agreement", ("IND", "PAK"), (), "occurred"),
        ),
        (
            "Sırbistan ile Kosova anlaştı. Kosova, Filistin'i eleştirdi. ABD, iki ülkeye teşekkür etti.",
            ("support", ("USA",), ("SRB", "XKX"), "occurred"),
        ),
        # others who have met since, or come
        (
            "Macron, Putin ile görüştü. Trump, Modi'yi kabul etti. İki lider yarın Paris'te bir araya gelecek.",
            ("meeting", ("USA", "IND"), (), "planned"),
        ),
        (
            "Macron, Putin ile görüştü. Trump Londra'ya geldi. Starmer bunu memnuniyetle karşıladı. "
            "İki lider yarın görüşecek.",
            ("meeting", ("USA", "GBR"), (), "planned"),
        ),
        ("Trump, Merz'i eleştirdi. İki lider geçen ay görüşmüştü.", ("meeting", ("USA", "DEU"), (), "occurred")),
    ],
)
def test_the_two_are_those_told_of_together(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kiev ile Washington maden anlaşması imzaladı.", [("agreement", ("UKR", "USA"), (), "occurred")]),
        ("Ankara ile Moskova anlaştı.", [("agreement", ("TUR", "RUS"), (), "occurred")]),
        ("Ankara ve Moskova doğalgaz konusunda anlaşmaya vardı.", [("agreement", ("TUR", "RUS"), (), "occurred")]),
        ("Moskova ve Kiev ateşkes ilan etti.", [("ceasefire", ("RUS", "UKR"), (), "occurred")]),
        # where somebody goes, or a town is
        (
            "Fidan, Moskova ve Pekin gezisi kapsamında Lavrov ile görüştü.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "THY, Moskova ve Tahran uçuşlarını iptal etti. Rusya, Çin'le görüştü.",
            [("meeting", ("RUS", "CHN"), (), "occurred")],
        ),
        ("Moskova ve Tahran dönüşü konuşan Erdoğan, Çin'i kınadı.", [("criticism", ("TUR",), ("CHN",), "occurred")]),
    ],
)
def test_two_capitals_without_endings_are_their_governments(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Kanada, saldırıdan İran ya da Irak'ı sorumlu tuttu.", ("IRN", "IRQ")),
        ("Kanada, saldırıdan İran veya Irak'ı sorumlu tuttu.", ("IRN", "IRQ")),
        ("Zaharova, maddenin Çekya, Slovakya ya da İngiltere'den geldiğini öne sürdü.", ("CZE", "SVK", "GBR")),
        ("Zaharova, maddenin Çekya, Slovakya veya İngiltere'den geldiğini öne sürdü.", ("CZE", "SVK", "GBR")),
        ("Kanada, Peru, Şili ya da Meksika'ya yaptırım uygulayacak.", ("PER", "CHL", "MEX")),
        ("Almanya, Fransa, Peru veya Şili'den destek istedi.", ("FRA", "PER", "CHL")),
    ],
)
def test_either_of_several_is_one_of_them(text: str, recipients: tuple[str, ...]) -> None:
    assert events(text)[0][2] == recipients
