""" "serbest bırakmasını beklediklerini söyledi": what others are asked to do, and guests whom one expects."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Heiko Maas, Rusya'nın Ukraynalı denizcileri serbest bırakmasını beklediklerini söyledi.",
            ("release", ("RUS",), ("UKR",), "hypothetical"),
        ),
        (
            "Mevlüt Çavuşoğlu, Rusya'nın askerlerini Ermenistan'dan çekmesini beklediklerini söyledi.",
            ("withdrawal", ("RUS",), ("ARM",), "hypothetical"),
        ),
        (
            "NATO, Türkiye'nin İsveç'in üyeliğini onaylamasını bekliyor.",
            ("agreement", ("TUR",), ("SWE",), "hypothetical"),
        ),
        (
            "Hakan Fidan, İsrail'in Gazze'ye saldırıları durdurmasını beklediklerini söyledi.",
            ("ceasefire", ("ISR",), ("PSE",), "hypothetical"),
        ),
        # nobody asks for it
        (
            "Rusya'nın Ukraynalı denizcileri serbest bırakması bekleniyor.",
            ("release", ("RUS",), ("UKR",), "planned"),
        ),
        ("ABD, Kuzey Kore'nin nükleer deneme yapmasını bekliyor.", ("mobilization", ("PRK",), (), "planned")),
        ("Zelenskiy, Rusya'nın Kiev'e saldırmasını beklediklerini söyledi.", ("attack", ("RUS",), ("UKR",), "planned")),
        ("Biden'ın Kiev'i ziyaret etmesi beklenmiyor.", ("visit", ("USA",), ("UKR",), "denied")),
        ("Putin, Pyongyang'ı ziyaret etmeyi bekliyor.", ("visit", ("RUS",), ("PRK",), "planned")),
    ],
)
def test_what_one_waits_for_others_to_do_is_wished_for(text: str, expected: Told) -> None:
    assert expected in events(text)


def test_who_waits_for_a_thing_to_be_done_does_not_do_it() -> None:
    assert events("Antony Blinken, İsveç'in üyeliğinin onaylanmasını beklediklerini söyledi.") == [
        ("request", ("USA",), ("SWE",), "occurred")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peskov, Recep Tayyip Erdoğan'ın Moskova'yı ziyaret etmesini beklediklerini söyledi.",
            ("visit", ("TUR",), ("RUS",), "planned"),
        ),
        (
            "Hakan Fidan, Antony Blinken'ın şubatta Ankara'ya gelmesini beklediklerini söyledi.",
            ("visit", ("USA",), ("TUR",), "planned"),
        ),
        (
            "Peskov, Vladimir Putin'in Recep Tayyip Erdoğan ile görüşmesini beklediklerini söyledi.",
            ("meeting", ("RUS", "TUR"), (), "planned"),
        ),
    ],
)
def test_guests_are_expected(text: str, expected: Told) -> None:
    assert expected in events(text)
