""" "Ukrayna ile görüşmesini istedi": a talk that is asked for, and who is to hold it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin, Merkel'e AB'nin Minsk ile görüşmesini önerdi.", ("meeting", ("Avrupa Birliği", "BLR"), ())),
        ("Trump, Modi'ye Hindistan'ın Pakistan ile görüşmesini tavsiye etti.", ("meeting", ("IND", "PAK"), ())),
        ("Merkel, Putin'i arayarak Ukrayna ile görüşmesini istedi.", ("meeting", ("UKR", "RUS"), ())),
        ("Merkel, Putin'den Ukrayna ile görüşmesini istedi.", ("meeting", ("UKR", "RUS"), ())),
        ("Çin, ABD'ye Kuzey Kore ile görüşmesini önerdi.", ("meeting", ("PRK", "USA"), ())),
        ("Merkel, Putin'e Zelenskiy ile telefon görüşmesini önerdi.", ("phone_call", ("UKR", "RUS"), ())),
    ],
)
def test_a_talk_asked_for_is_not_held(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert (*expected, "hypothetical") in events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Macron, Erdoğan'ın Miçotakis ile görüşmesini memnuniyetle karşıladı.",
            ("meeting", ("TUR", "GRC"), (), "occurred"),
        ),
        ("Macron, Erdoğan'ın Miçotakis ile görüşmesini eleştirdi.", ("meeting", ("TUR", "GRC"), (), "occurred")),
        ("Trump, Putin ile görüşmesini iptal etti.", ("meeting", ("USA", "RUS"), (), "cancelled")),
        (
            "Trump, Modi'ye Hindistan'ın Pakistan ile görüşmesini tavsiye etti.",
            ("request", ("USA",), ("IND",), "occurred"),
        ),
    ],
)
def test_what_is_judged_or_called_off_stays_what_it_is(text: str, expected: Told) -> None:
    assert expected in events(text)
