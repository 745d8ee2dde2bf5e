"""Who is one of those who do something does it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Viktor Orban, Cumhurbaşkanı Recep Tayyip Erdoğan'ı tebrik eden liderler arasında yer aldı.",
            [("support", ("HUN",), ("TUR",), "occurred")],
        ),
        ("ABD, Kosova'yı tanıyan ilk ülke oldu.", [("recognition", ("USA",), ("XKX",), "occurred")]),
        ("Irak, Katar'ı tanıyan ülkelerden biri oldu.", [("recognition", ("IRQ",), ("QAT",), "occurred")]),
        (
            "Kanada, Rusya'ya yaptırım uygulayan ülkeler arasında bulunuyor.",
            [("sanction", ("CAN",), ("RUS",), "occurred")],
        ),
        (
            "Sergey Lavrov, ABD'nin Kosova'yı tanıyan ilk ülke olduğunu söyledi.",
            [("recognition", ("USA",), ("XKX",), "occurred")],
        ),
        ("Fransa, Katar'ı suçlayan ülkelerin başında geliyor.", [("accusation", ("FRA",), ("QAT",), "occurred")]),
        # of others, or of nobody
        ("Kanada, Rusya'ya yaptırım uygulayan ülkelerle görüştü.", []),
        ("Kanada, Rusya'yı kınayan ilk ülke olmadı.", []),
        ("Kanada, Rusya'yı kınayan ülkelerin sayısının arttığını söyledi.", []),
    ],
)
def test_one_of_those_who_do_it_does_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
