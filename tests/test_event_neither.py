"""What is done to neither of two: "ne Rusya'yı ne de Ukrayna'yı destekliyoruz"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orban, \"Biz ne Ukrayna'yı ne de Rusya'yı destekliyoruz.\" dedi.", []),
        ("Lula, \"Ne Kiev'i ne Moskova'yı kınıyoruz.\" diye konuştu.", []),
        ("Erdoğan, ne ABD'yi ne de Çin'i desteklediklerini söyledi.", []),
        ("Ne Berlin ne de Paris İsrail'i kınadı.", []),
        (
            "Lula, Zelenskiy'yi eleştirdi, ne Rusya'yı ne de ABD'yi kınadı.",
            [("criticism", ("BRA",), ("UKR",), "occurred")],
        ),
        ('Orban, "Ne olursa olsun Sırbistan\'ı destekliyoruz." dedi.', [("support", ("HUN",), ("SRB",), "occurred")]),
    ],
)
def test_nothing_is_done_to_neither_of_two(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
