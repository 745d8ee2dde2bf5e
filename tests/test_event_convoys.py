"""Help that arrives: convoys, aeroplanes and ships, whose they are and whence they come."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ürdün'den yola çıkan yardım konvoyu Suriye'ye ulaştı.", [("aid", ("JOR",), ("SYR",), "occurred")]),
        ("Cezayir'in insani yardım taşıyan uçağı Nijer'e indi.", [("aid", ("DZA",), ("NER",), "occurred")]),
        ("Hindistan'dan gönderilen 60 ton yardım malzemesi Kabil'e ulaştı.", [("aid", ("IND",), ("AFG",), "occurred")]),
        ("Mısır'dan 90 yardım tırı Gazze'ye giriş yaptı.", [("aid", ("EGY",), ("PSE",), "occurred")]),
        (
            "Fas'tan yola çıkan yardım gemisinin yarın Libya'ya ulaşması bekleniyor.",
            [("aid", ("MAR",), ("LBY",), "planned")],
        ),
        ("Kanada, Gazze'ye havadan yardım malzemesi bıraktı.", [("aid", ("CAN",), ("PSE",), "occurred")]),
        ("Sudan askerleri Çad'ın yardım konvoyunu durdurdu.", [("coercion", ("SDN",), ("TCD",), "occurred")]),
    ],
)
def test_help_that_arrives_is_given(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Yardım konvoyu Gazze'ye giremedi.",
        "Putin'in uçağı Ankara'ya indi.",
        "Ürdün'ün askeri konvoyu Suriye'ye girdi.",
        "İran'dan yola çıkan petrol tankeri Suriye'ye ulaştı.",
        "Peru ve Şili sınırından sokulmak istenen yardım konvoyları Bolivya askerlerince durduruldu.",
        "Macaristan, AB'den gelen yardım eleştirilerini reddetti.",
    ],
)
def test_what_brings_no_help_is_no_aid(text: str) -> None:
    assert "aid" not in [event_type for event_type, *_ in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Guterres, İsrail'den yardım konvoylarının Gazze'ye girmesine izin vermesini istedi.",
        "Blinken, Sudan'dan yardımların Çad'a ulaşmasını sağlamasını istedi.",
        "BM, Rusya'dan yardım konvoylarının Suriye'ye geçmesini engellememesini istedi.",
        "Guterres, İsrail'in yardım konvoylarının Gazze'ye girmesine izin vereceğini söyledi.",
    ],
)
def test_who_is_to_let_help_pass_does_not_give_it(text: str) -> None:
    assert "aid" not in [event_type for event_type, *_ in events(text)]


def test_a_convoy_that_is_to_pass_is_its_owners() -> None:
    told = events("ABD, Ürdün'ün yardım konvoyunun Gazze'ye girmesini istedi.")
    assert told[0] == ("aid", ("JOR",), ("PSE",), "hypothetical")
