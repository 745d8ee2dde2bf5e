"""Who travels with somebody, and who sees something with them: "Güler ile Trablus'a gitti"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rubio, Steve Witkoff ile Doha'ya gitti.", ("visit", ("USA", "USA"), ("QAT",), "occurred")),
        ("Starmer, Macron ile birlikte Kiev'i ziyaret etti.", ("visit", ("GBR", "FRA"), ("UKR",), "occurred")),
        (
            "Hakan Fidan ile beraber Bakü'ye gidecek olan Yaşar Güler konuştu.",
            ("visit", ("TUR", "TUR"), ("AZE",), "planned"),
        ),
        # who is there already, or was met before
        (
            "Rubio, Katar Emiri Temim ile birlikte Doha'daki üssü ziyaret etti.",
            ("visit", ("USA",), ("QAT",), "occurred"),
        ),
        ("Starmer, Macron ile görüşmesinin ardından Kiev'e gitti.", ("visit", ("GBR",), ("UKR",), "occurred")),
    ],
)
def test_who_travels_together(text: str, expected: Told) -> None:
    assert [e for e in events(text) if e[0] == "visit"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Starmer, Macron ile Louvre Müzesi'ni ziyaret etti.", [("meeting", ("GBR", "FRA"), (), "occurred")]),
        ("Hakan Fidan, Yunan mevkidaşı ile sergiyi ziyaret etti.", [("meeting", ("TUR", "GRC"), (), "occurred")]),
        ("Starmer, Lammy ile müzeyi ziyaret etti.", []),
    ],
)
def test_two_sides_who_see_something_meet(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
