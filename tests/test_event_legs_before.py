"""Whoever is in another country now was in the one told of with a participle some time before the news."""

from __future__ import annotations

import pytest

from tests.test_events import read

NEWS = "2024-01-20"
Told = list[tuple[str, str | None, str | None]]


def _told(text: str) -> Told:
    return [(e.event_type, e.country_code, e.value) for e in read(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru'yu da ziyaret eden Justin Trudeau, bugün Moskova'ya gitti.",
            [("visit", "PER", None), ("visit", "RUS", NEWS)],
        ),
        (
            "Çin'i ziyaret eden Sergey Lavrov, dün Tokyo'ya geçti.",
            [("visit", "CHN", None), ("visit", "JPN", "2024-01-19")],
        ),
        (
            "Moskova'da Putin ile görüşen Justin Trudeau, bugün Kiev'e gitti.",
            [("meeting", "RUS", None), ("visit", "UKR", NEWS)],
        ),
        (
            "Salı günü Pekin'i ziyaret eden Sergey Lavrov, dün Tokyo'ya geçti.",
            [("visit", "CHN", "2024-01-16"), ("visit", "JPN", "2024-01-19")],
        ),
        ("Çin'i ziyaret eden Sergey Lavrov, bugün Moskova'ya döndü.", [("visit", "CHN", None)]),
        # not another country, or no journey
        ("Türkiye'ye gelen Justin Trudeau, bugün Gaziantep'e gitti.", [("visit", "TUR", NEWS)]),
        (
            "Çin'i ziyaret eden Sergey Lavrov, dün Wang Yi ile görüştü.",
            [("visit", "CHN", NEWS), ("meeting", None, "2024-01-19")],
        ),
    ],
)
def test_a_country_left_since_was_visited_before(text: str, expected: Told) -> None:
    assert _told(text) == expected
