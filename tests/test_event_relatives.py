"""Wives, sons and daughters beside those who hold an office: who came is one, and whose the surname alone is."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cumhurbaşkanı Erdoğan ve eşi Emine Erdoğan, Japonya'ya geldi.", ("visit", ("TUR",), ("JPN",), "occurred")),
        ("Emmanuel Macron ile eşi Brigitte Macron Çin'i ziyaret etti.", ("visit", ("FRA",), ("CHN",), "occurred")),
        ("Erdoğan, eşi Emine Erdoğan ile birlikte Katar'a gitti.", ("visit", ("TUR",), ("QAT",), "occurred")),
        (
            "Erdoğan, eşi Emine Erdoğan ile birlikte Papa Francis ile görüştü.",
            ("meeting", ("TUR", "VAT"), (), "occurred"),
        ),
        (
            "Putin, Erdoğan ve eşi Emine Erdoğan'ı havalimanında karşıladı.",
            ("ceremony", ("RUS",), ("TUR",), "occurred"),
        ),
        (
            "Erdoğan, eşi Emine Erdoğan, Dışişleri Bakanı Mevlüt Çavuşoğlu ve Hulusi Akar Bakü'ye gitti.",
            ("visit", ("TUR", "TUR", "TUR"), ("AZE",), "occurred"),
        ),
        (
            "Macron ve eşi Brigitte Macron'un Çin'i ziyaret edeceği bildirildi.",
            ("visit", ("FRA",), ("CHN",), "planned"),
        ),
        # a relative who has a part of her own
        ("Ukrayna, Trump'ın damadı Jared Kushner ile görüştü.", ("meeting", ("UKR", "USA"), (), "occurred")),
    ],
)
def test_who_comes_along_with_somebody_in_office_adds_nobody(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Erdoğan ve eşi Emine Erdoğan geldi. Erdoğan, İsrail'i kınadı.", "Recep Tayyip Erdoğan"),
        ("Erdoğan ve eşi Emine Erdoğan geldi. Cumhurbaşkanı Erdoğan, İsrail'i kınadı.", "Recep Tayyip Erdoğan"),
        ("Donald Trump, eşi Melania Trump ile geldi. Trump, İsrail'i kınadı.", "Donald Trump"),
        ("Trump'ın kızı Ivanka Trump Seul'e gitti. Trump, İsrail'i kınadı.", "Donald Trump"),
        ("Trump'ın kızı ve danışmanı Ivanka Trump Seul'e gitti. Trump, İsrail'i kınadı.", "Donald Trump"),
        # who is somebody without being called a relative
        ("Bill Clinton konuştu. Hillary Clinton Libya'yı ziyaret etti. Clinton, İsrail'i kınadı.", "Hillary Clinton"),
    ],
)
def test_the_surname_alone_is_not_that_of_a_relative(text: str, expected: str) -> None:
    reading = read(text)
    told = next(e for e in reading.events if e.event_type == "criticism")
    assert [reading.actors.entities[a].name for a in told.actors] == [expected]
