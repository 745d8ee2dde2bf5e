"""Whose people are fetched from where: "Lübnan'daki Çin vatandaşları tahliye edildi", "vatandaşlarının tahliyesi"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yemen'deki Hindistan vatandaşları tahliye edildi.", ("withdrawal", ("IND",), ("YEM",), "occurred")),
        ("Mali'deki Polonya vatandaşlarının tahliyesi sürüyor.", ("withdrawal", ("POL",), ("MLI",), "occurred")),
        (
            "Haiti'deki Kanada vatandaşlarının tahliye edileceği açıklandı.",
            ("withdrawal", ("CAN",), ("HTI",), "planned"),
        ),
        ("İsrail'deki Japon vatandaşları yurda getirildi.", ("withdrawal", ("JPN",), ("ISR",), "occurred")),
        ("Peru, Lübnan'daki vatandaşlarını ülkeye getirecek.", ("withdrawal", ("PER",), ("LBN",), "planned")),
        (
            "Norveç vatandaşlarını Sudan'dan tahliye etmek için gönderilen uçak havalandı.",
            ("withdrawal", ("NOR",), ("SDN",), "planned"),
        ),
    ],
)
def test_whose_people_are_fetched_fetches_them(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text", ["Otelde kalan Alman vatandaşları yangın nedeniyle tahliye edildi.", "Hindistan, heykeli yurda getirdi."]
)
def test_what_is_no_states_concern_is_no_withdrawal(text: str) -> None:
    assert events(text) == []
