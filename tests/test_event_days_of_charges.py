"""The day between who is accused and of what is the day of that act, and not of the charge."""

from __future__ import annotations

import pytest

from tests.test_events import read

NEWS = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada, Rusya'yı geçen yıl Peru gemilerine saldırmakla suçladı.", {"attack": "2023", "accusation": NEWS}),
        ("Kanada, Peru'yu salı günü ateşkesi ihlal etmekle suçladı.", {"accusation": NEWS}),
        (
            "Rusya, Kanada'yı pazartesi günü Peru'daki bir üssü vurmakla itham etti.",
            {"attack": "2024-01-15", "accusation": NEWS},
        ),
        (
            "Rusya, Kanada'yı pazartesi günü Peru'daki bir üssü vurmakla suçlamıştı.",
            {"attack": "2024-01-15", "accusation": None},
        ),
        # before both of them it may be of either
        (
            "Rusya, pazartesi günü Kanada'yı Peru'daki bir üssü vurmakla suçladı.",
            {"attack": "2024-01-15", "accusation": "2024-01-15"},
        ),
        ("Kanada, dün Rusya'yı seçimlere müdahale etmekle suçladı.", {"accusation": "2024-01-19"}),
        ("Kanada, Rusya'yı pazartesi günü suçladı.", {"accusation": "2024-01-15"}),
    ],
)
def test_a_day_behind_the_accused_is_that_of_the_act(text: str, expected: dict[str, str | None]) -> None:
    assert {e.event_type: e.value for e in read(text).events} == expected
