"""What is done one after the other to ships and those on board: each is done to the state whose they are."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

ATTACK = ("attack", ("RUS",), ("UKR",), "occurred")
COERCION = ("coercion", ("RUS",), ("UKR",), "occurred")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya, Ukrayna gemilerine ateş açtı ve gemilere el koydu.", [ATTACK, COERCION]),
        ("Rus sahil güvenliği, Ukrayna'ya ait üç gemiye ateş açmış, gemilere el koymuştu.", [ATTACK, COERCION]),
        ("Rusya, Ukrayna gemilerine ateş açtı, gemilere el koydu ve 24 denizciyi gözaltına aldı.", [ATTACK, COERCION]),
        ("Rusya, Ukrayna gemilerine ateş açtı ve mürettebatı gözaltına aldı.", [ATTACK, COERCION]),
        ("Rusya, Ukrayna'nın gemilerine ateş açtı, iki denizciyi de tutukladı.", [ATTACK, COERCION]),
        # theirs only where the verb before is such an act, too, and only ships and crews
        ("Rusya, Ukrayna'yı suçladı ve gemiye el koydu.", [("accusation", ("RUS",), ("UKR",), "occurred")]),
        ("Rusya, Ukrayna'ya saldırdı ve bir kaçakçıyı gözaltına aldı.", [ATTACK]),
    ],
)
def test_ships_and_crews_are_whose_the_first_ship_was(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
