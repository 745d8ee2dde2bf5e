"""Poison and chemical weapons are attacks, where and on whom they are used."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

SKRIPAL = "eski ajan Sergey Skripal"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, Rusya'nın Ukrayna'da kimyasal silah kullandığını açıkladı.", ("attack", ("RUS",), ("UKR",), "alleged")),
        ("ABD, Rusya'yı Ukrayna'da kimyasal silah kullanmakla suçladı.", ("attack", ("RUS",), ("UKR",), "alleged")),
        ("ABD, Suriye'yi kimyasal silah kullanmakla suçladı.", ("attack", ("SYR",), (), "alleged")),
        ("Rusya, Suriye'nin kimyasal silah kullandığı iddialarını reddetti.", ("attack", ("SYR",), (), "denied")),
        ("İsrail, Gazze'de kimyasal silah kullandı.", ("attack", ("ISR",), ("PSE",), "occurred")),
        (
            f"İngiltere, Rusya'yı {SKRIPAL}'i zehirlemekle suçladı.",
            ("attack", ("RUS",), ("Sergey Skripal",), "alleged"),
        ),
        ("Eski Rus ajanı Sergey Skripal, İngiltere'de zehirlendi.", ("attack", (), ("RUS",), "occurred")),
        (
            "Eski Rus ajanı Sergey Skripal'in İngiltere'de zehirlenmesinden Moskova sorumlu tutuldu.",
            ("attack", (), ("RUS",), "occurred"),
        ),
    ],
)
def test_who_poisons_or_gasses_attacks(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "OPCW, Duma'da kimyasal silah kullanıldığını açıkladı.",
        "Rus turistler Türkiye'de sahte içkiden zehirlendi.",
        "Londra'nın zehirlenme iddiaları yersiz bulundu.",
    ],
)
def test_who_finds_poison_or_dies_of_drink_is_not_attacked(text: str) -> None:
    assert [kind for kind, *_ in events(text) if kind == "attack"] == []


def test_who_tells_of_an_attack_is_not_attacked() -> None:
    assert events("ABD, Bağdat'ta saldırı düzenlendiğini açıkladı.") == []
