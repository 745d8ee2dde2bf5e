"""Councils and committees of one state, which are no bodies of all: "Gürcistan Ulusal Güvenlik Konseyi"."""

from __future__ import annotations

import pytest

from tests.test_events import events, read


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Gürcistan Ulusal Güvenlik Konseyi toplandı.", "Gürcistan Ulusal Güvenlik Konseyi", "GEO"),
        ("Ulusal Güvenlik Konseyi kararı açıkladı.", "Ulusal Güvenlik Konseyi", None),
        ("Polonya'nın Milli Güvenlik Konseyi toplandı.", "Milli Güvenlik Konseyi", "POL"),
        ("Lavrov, Güvenlik Konseyi'nde konuştu.", "Birleşmiş Milletler Güvenlik Konseyi", None),
        ("Lavrov, BM Güvenlik Konseyi'nde konuştu.", "Birleşmiş Milletler Güvenlik Konseyi", None),
    ],
)
def test_whose_the_council_is(text: str, name: str, country: str | None) -> None:
    bodies = [e for e in read(text).actors.entities if e.kind == "organization"]
    assert [(e.name, e.country_code) for e in bodies] == [(name, country)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Dış İlişkiler Komitesi toplantısında konuşan Rubio, İran'ı kınadı.", ["criticism"]),
        ("Savunma Komisyonu toplantısı dün yapıldı.", []),
        ("Federal Seçim Kurulu toplantısı Bağdat'ta yapıldı.", []),
        ("Arap Devletleri Komitesi toplantısı Kahire'de yapıldı.", ["meeting"]),
    ],
)
def test_its_sittings_are_no_talks_of_states(text: str, kinds: list[str]) -> None:
    assert [e[0] for e in events(text)] == kinds
