"""Attacks: who strikes, who is struck and where, when the noun alone does not say."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected", "country"),
    [
        ("İsrail'in hava saldırısında Gazze'de 20 kişi öldü.", ("attack", ("ISR",), ("PSE",), "occurred"), "PSE"),
        (
            "Rusya'nın düzenlediği saldırıda Ukrayna'nın enerji altyapısı hedef alındı.",
            ("attack", ("RUS",), ("UKR",), "occurred"),
            "UKR",
        ),
        (
            "Ukrayna'nın İHA saldırısı sonucu Rusya'nın Belgorod bölgesinde 3 kişi öldü.",
            ("attack", ("UKR",), ("RUS",), "occurred"),
            "RUS",
        ),
        (
            "Pakistan'ın Afganistan'a düzenlediği hava saldırılarında 46 kişi öldü.",
            ("attack", ("PAK",), ("AFG",), "occurred"),
            "AFG",
        ),
        (
            "Gazze'ye düzenlenen İsrail saldırılarında 30 kişi öldü.",
            ("attack", ("ISR",), ("PSE",), "occurred"),
            "PSE",
        ),
        ("İran, İsrail'e 200 balistik füze fırlattı.", ("attack", ("IRN",), ("ISR",), "occurred"), "ISR"),
    ],
)
def test_who_is_struck_is_named_where_the_dead_are(text: str, expected: Told, country: str) -> None:
    assert events(text) == [expected]
    assert [(event.country_code, event.value) for event in read(text).events] == [(country, "2024-01-20")]


@pytest.mark.parametrize(
    "text",
    [
        "İsrail'in saldırısında, Fransa ile Almanya arasındaki görüş ayrılıkları ortaya çıktı.",
        "İsrail'in saldırısında 20 kişi öldü.",
    ],
)
def test_nobody_is_struck_of_whom_nothing_is_told(text: str) -> None:
    assert [event for event in events(text) if event[2]] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("İsrail'in Gazze'ye düzenlediği saldırıda ölü sayısı 12'ye yükseldi.", "2024-01-20"),
        ("İsrail'in Gazze'ye düzenlediği saldırıda ölü sayısı 12'ye yükselmişti.", None),
        ("İsrail'in 15 Ocak'ta Gazze'ye düzenlediği saldırıda ölü sayısı 12'ye yükseldi.", "2024-01-15"),
    ],
)
def test_a_verb_nobody_listed_tells_news_too(text: str, value: str | None) -> None:
    assert [event.value for event in read(text).events] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kiev'e düzenlenen Rus saldırısında 5 kişi öldü.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Amerikan hava saldırısında Yemen'de 10 kişi öldü.", ("attack", ("USA",), ("YEM",), "occurred")),
        ("Suriye'de İsrail'in hava saldırılarında 3 İran askeri öldü.", ("attack", ("ISR",), ("IRN",), "occurred")),
        ("Ukrayna, Rus saldırılarını kınadı.", ("criticism", ("UKR",), ("RUS",), "occurred")),
    ],
)
def test_an_adjective_of_nationality_says_whose_attack_it_is(text: str, expected: Told) -> None:
    assert events(text) == [expected]
