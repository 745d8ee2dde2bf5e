"""Who lands where, and what is delivered to whom."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya, Türkiye'ye S-400 teslimatına başladı.", [("arms_transfer", ("RUS",), ("TUR",), "occurred")]),
        ("Rusya'dan Türkiye'ye S-400 sevkiyatı başladı.", [("arms_transfer", ("RUS",), ("TUR",), "occurred")]),
        (
            "Rusya'dan satın alınan S-400'lerin Türkiye'ye sevkiyatı başladı.",
            [("arms_transfer", ("RUS",), ("TUR",), "occurred")],
        ),
        ("ABD, Türkiye'ye F-35 teslimatını durdurdu.", [("sanction", ("USA",), ("TUR",), "occurred")]),
        ("Trump, dün Singapur'a indi.", [("visit", ("USA",), ("SGP",), "occurred")]),
        (
            "Kırgızistan Cumhurbaşkanı Sooronbay Ceenbekov saat 14.05'te Esenboğa'ya indi.",
            [("visit", ("KGZ",), ("TUR",), "occurred")],
        ),
        ("Petrolün varil fiyatı 60 dolara indi. Rusya ve ABD konuştu.", []),
    ],
)
def test_people_land_and_arms_are_delivered(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Türkiye'nin Suriye'ye gönderdiği askerler yardım konvoyunu korudu.",
        "İran'ın Yemen'e gönderdiği silahlar yardım gemisinde bulundu.",
    ],
)
def test_arms_found_beside_aid_are_not_aid(text: str) -> None:
    assert "aid" not in [event_type for event_type, *_ in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Türkiye'nin Suriye'ye gönderdiği insani yardım ulaştı.",
        "Türkiye'nin Gazze'ye gönderdiği 30 ton yardım malzemesi Mısır'a ulaştı.",
    ],
)
def test_aid_that_was_sent_is_aid(text: str) -> None:
    assert "aid" in [event_type for event_type, *_ in events(text)]
