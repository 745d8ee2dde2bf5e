"""The parties are those who met, though one of them has criticised or threatened another state since."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

MET = "Kanada Başbakanı Justin Trudeau, Fransa Cumhurbaşkanı Emmanuel Macron ile görüştü. "
AGREED = ("agreement", ("CAN", "FRA"), (), "occurred")
VISITED = "Şili Cumhurbaşkanı Michelle Bachelet, Mart 2019'da Bolivya'yı ziyaret etmiş"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MET}Trudeau, Çin'i kınadı. Taraflar, ticaretin artırılması konusunda anlaştı.", AGREED),
        (f"{MET}Trudeau, Çin'i eleştirdi. İki ülke arasında anlaşma imzalandı.", AGREED),
        (f"{MET}Macron, İran'ı tehdit etti. Taraflar, savunma anlaşması imzaladı.", AGREED),
        (f"{MET}Macron, Çin'i uyardı. Taraflar anlaşma imzaladı.", AGREED),
        (f"{MET}Taraflar anlaşma imzaladı.", AGREED),
        # who has travelled to whom in the same sentence
        (
            f"Peru, Kanada'yı eleştirdi. {VISITED}, taraflar arasında anlaşma imzalanmıştı.",
            ("agreement", ("CHL", "BOL"), (), "occurred"),
        ),
        (
            f"Peru, Kanada'yı eleştirdi. {VISITED}, iki ülke arasında anlaşma imzalanmıştı.",
            ("agreement", ("CHL", "BOL"), (), "occurred"),
        ),
        # and nobody calls on himself
        (
            "Staffan de Mistura, Beşşar Caferi ile görüştü. ABD Dışişleri Bakanı John Kerry, iki tarafa da fırsatı "
            "değerlendirme çağrısı yaptı.",
            ("request", ("USA",), ("SYR",), "occurred"),
        ),
        (
            "Azerbaycan, Ermenistan'ı kınadı. Lavrov, iki tarafa da itidal çağrısı yaptı.",
            ("request", ("RUS",), ("AZE", "ARM"), "occurred"),
        ),
    ],
)
def test_the_parties_are_those_told_of_together(text: str, expected: Told) -> None:
    kind, actors, *rest = events(text)[-1]
    assert (kind, tuple(sorted(actors)), *rest) == (expected[0], tuple(sorted(expected[1])), *expected[2:])


def test_what_a_talk_told_already_was_about_is_no_second_talk() -> None:
    call = "Donald Trump'ın 2 Ocak'ta Narendra Modi ile yaptığı telefon görüşmesinde konuyu ele aldığını"
    assert events(f"ABD Dışişleri Bakanlığı, {call} açıkladı.") == [("phone_call", ("USA", "IND"), (), "occurred")]
    assert events("Putin, Erdoğan ile konuyu ele aldı.") == [("meeting", ("RUS", "TUR"), (), "occurred")]
