"""Force that nobody means to use: it is neither used nor denied."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    "words",
    [
        "çatışma istemediklerini",
        "çatışma istemediğini",
        "çatışma aramadıklarını",
        "çatışma peşinde olmadıklarını",
        "çatışmaya girmek istemediklerini",
        "çatışmak istemediklerini",
        "çatışmadan yana olmadıklarını",
        "çatışma niyetinde olmadıklarını",
    ],
)
def test_a_fight_that_is_not_wanted_is_none(words: str) -> None:
    assert events(f"İran Cumhurbaşkanı Hasan Ruhani, ABD ile {words} söyledi.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hindistan, Çin ile çatışma yaşanmadığını açıkladı.", ("attack", ("IND", "CHN"), (), "denied")),
        ("Hindistan ile Pakistan arasında çatışma çıktı.", ("attack", ("IND", "PAK"), (), "occurred")),
        ("Rusya, Suriye'ye saldırmadığını söyledi.", ("attack", ("RUS",), ("SYR",), "denied")),
    ],
)
def test_a_fight_that_is_told_of_is_one(text: str, expected: Told) -> None:
    assert expected in events(text)
