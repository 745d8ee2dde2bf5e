"""What is promised in words is done by saying so, but only by the side that says it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kremlin, Vladimir Putin'in Justin Trudeau'ya tebrik mesajı göndereceğini bildirdi.",
            ("support", ("RUS",), ("CAN",), "planned"),
        ),
        (
            "Kremlin, Vladimir Putin'in Justin Trudeau'yu tebrik edeceğini bildirdi.",
            ("support", ("RUS",), ("CAN",), "planned"),
        ),
        (
            "Dmitriy Peskov, Vladimir Putin'in Justin Trudeau'ya teşekkür edeceğini söyledi.",
            ("support", ("RUS",), ("CAN",), "planned"),
        ),
        ("Almanya, Fransa'nın Peru'yu destekleyeceğini söyledi.", ("support", ("FRA",), ("PER",), "planned")),
        # by itself
        ("Rusya, Peru'yu destekleyeceğini söyledi.", ("support", ("RUS",), ("PER",), "occurred")),
        ("Kremlin, Rusya'nın Peru'ya destek vereceğini bildirdi.", ("support", ("RUS",), ("PER",), "occurred")),
        ("Dmitriy Peskov, Rusya'nın Peru'yu destekleyeceğini söyledi.", ("support", ("RUS",), ("PER",), "occurred")),
        (
            "Antony Blinken, ABD ve Kanada'nın Peru'yu destekleyeceğini söyledi.",
            ("support", ("USA", "CAN"), ("PER",), "occurred"),
        ),
    ],
)
def test_who_tells_of_the_plans_of_others_promises_nothing(text: str, expected: Told) -> None:
    assert events(text) == [expected]
