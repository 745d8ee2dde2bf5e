""" "Berlin'de düzenlenecek zirveye katılacak": who attends alone what is held in another country visits it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, dated_events, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Emmanuel Macron, 25 Ocak'ta Berlin'de düzenlenecek zirveye katılacak. Almanya hazırlık yapıyor.",
            ("visit", ("FRA",), ("DEU",), "planned"),
        ),
        ("Sergey Lavrov, yarın Ankara'da yapılacak üçlü zirveye katılacak.", ("visit", ("RUS",), ("TUR",), "planned")),
        ("Emmanuel Macron, İstanbul'daki zirveye katıldı.", ("visit", ("FRA",), ("TUR",), "occurred")),
        (
            "Hakan Fidan, Katar'ın başkenti Doha'da düzenlenecek olağanüstü zirveye katılacak.",
            ("visit", ("TUR",), ("QAT",), "planned"),
        ),
        (
            "Erdoğan, Şarm el-Şeyh'te düzenlenen Gazze Barış Zirvesi'ne katıldı.",
            ("visit", ("TUR",), ("EGY",), "occurred"),
        ),
        ("Hakan Fidan, yarın Bakü'de düzenlenecek törene katılacak.", ("visit", ("TUR",), ("AZE",), "planned")),
        (
            "Joe Biden, İsrail'de düzenlenen cenaze törenine katılmayacak.",
            ("visit", ("USA",), ("ISR",), "denied"),
        ),
        (
            "Hakan Fidan, Londra'da düzenlenen konferansa katılmak üzere İngiltere'ye gitti.",
            ("visit", ("TUR",), ("GBR",), "occurred"),
        ),
        # with whom they meet is told
        (
            "Erdoğan ile Putin, Tahran'da yapılan üçlü zirveye katıldı.",
            ("meeting", ("TUR", "RUS"), (), "occurred"),
        ),
    ],
)
def test_who_attends_alone_visits_the_host(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_the_day_is_that_on_which_it_is_held() -> None:
    text = "Mevlüt Çavuşoğlu, 23 Ocak'ta Davos'ta düzenlenecek Dünya Ekonomik Forumu'na katılacak."
    assert dated_events(text) == [("visit", "planned", "2024-01-23")]


@pytest.mark.parametrize(
    "text",
    [
        "Hakan Fidan, İstanbul'da düzenlenen toplantıya katıldı.",
        "Vladimir Putin, Moskova'da düzenlenen foruma katıldı.",
        "Hakan Fidan, Gazze konulu toplantıya katıldı.",
        "Recep Tayyip Erdoğan, Pekin'de düzenlenen zirveye video konferansla katıldı.",
    ],
)
def test_nobody_visits_from_home(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Hakan Fidan, New York'ta düzenlenecek BM Genel Kurulu'na katılacak.", "USA"),
        ("Hakan Fidan, Brüksel'de düzenlenecek NATO Dışişleri Bakanları Toplantısı'na katılacak.", "BEL"),
        ("Hakan Fidan, Riyad'da düzenlenen İİT toplantısına katıldı.", "SAU"),
    ],
)
def test_what_a_body_holds_is_where_it_is_held(text: str, land: str) -> None:
    assert [(e.event_type, e.country_code) for e in read(text).events] == [("meeting", land)]
