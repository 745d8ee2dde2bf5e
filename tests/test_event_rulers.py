"""Rulers and clerics go by a given name: the surname behind it is another's."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kral Selman Erdoğan'a teşekkür etti.", ("support", ("SAU",), ("TUR",), "occurred")),
        ("Katar Emiri Şeyh Temim Erdoğan'ı tebrik etti.", ("support", ("QAT",), ("TUR",), "occurred")),
        ("Ürdün Kralı Abdullah Macron'u Amman'a davet etti.", ("invitation", ("JOR",), ("FRA",), "occurred")),
        ("Papa Francis Putin'e teşekkür etti.", ("support", ("VAT",), ("RUS",), "occurred")),
        ("Kral Felipe Macron'u kabul etti.", ("meeting", ("ESP", "FRA"), (), "occurred")),
        # names in full
        (
            "Katar Emiri Şeyh Temim bin Hamad Al Sani Macron'u tebrik etti.",
            ("support", ("QAT",), ("FRA",), "occurred"),
        ),
        ("Kral Selman bin Abdulaziz Macron'a teşekkür etti.", ("support", ("SAU",), ("FRA",), "occurred")),
        ("Recep Tayyip Erdoğan Macron'a teşekkür etti.", ("support", ("TUR",), ("FRA",), "occurred")),
    ],
)
def test_a_surname_behind_a_ruler_is_another_person(text: str, expected: Told) -> None:
    named = "Recep Tayyip Erdoğan, Emmanuel Macron ve Vladimir Putin gazetecilere konuştu."
    assert events(f"{named} {text}") == [expected]
