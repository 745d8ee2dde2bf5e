"""Who only stands behind a group takes no part; in a headline of two, the second reacts to the first."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Suudi Arabistan, İran destekli Husileri füze saldırısı düzenlemekle suçladı.",
            [("attack", ("YEM",), (), "alleged"), ("accusation", ("SAU",), ("YEM",), "occurred")],
        ),
        ("Kanada, Suriye destekli Hizbullah'ı kınadı.", [("criticism", ("CAN",), ("LBN",), "occurred")]),
        ("Rusya, ABD destekli SDG'yi vurdu.", [("attack", ("RUS",), ("SYR",), "occurred")]),
        # a group without a name goes by whoever stands behind it
        ("ABD, Irak'ta İran destekli milisleri vurdu.", [("attack", ("USA",), ("IRN",), "occurred")]),
    ],
)
def test_who_stands_behind_a_group(text: str, expected: list[Told]) -> None:
    codes = {"Husiler": "YEM", "Hizbullah": "LBN", "Suriye Demokratik Güçleri": "SYR"}
    told = [(k, *(tuple(codes.get(n, n) for n in side) for side in sides), f) for k, *sides, f in events(text)]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moskova'dan yeni füze kararı: Londra'dan sert tepki", ("criticism", ("GBR",), ("RUS",), "occurred")),
        ("İsrail'den yerleşim adımı: Ürdün'den kınama", ("criticism", ("JOR",), ("ISR",), "occurred")),
        ("Pekin'den vergi hamlesi: Seul ve Tokyo'dan tepki", ("criticism", ("KOR", "JPN"), ("CHN",), "occurred")),
        ("Almanya'dan Macaristan'a tepki", ("criticism", ("DEU",), ("HUN",), "occurred")),
    ],
)
def test_in_a_headline_of_two_the_second_reacts_to_the_first(text: str, expected: Told) -> None:
    assert events(text) == [expected]
