"""What is done in the passive has no object: who is named before it is the object of the verb behind."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Justin Trudeau, Putin'i haziran ayında yapılacak G20 Zirvesi'ne davet etti.",
            ("invitation", ("CAN",), ("RUS",), "occurred"),
        ),
        (
            "Justin Trudeau, Şinzo Abe'yi Washington'da yapılacak G7 Zirvesi'ne davet etti.",
            ("invitation", ("CAN",), ("JPN",), "occurred"),
        ),
        ("Justin Trudeau, Putin'i G20 Zirvesi'ne davet etti.", ("invitation", ("CAN",), ("RUS",), "occurred")),
        (
            "Kanada, Rusya'yı dün imzalanan AB anlaşmasını ihlal etmekle suçladı.",
            ("accusation", ("CAN",), ("RUS",), "occurred"),
        ),
        (
            "Kanada, Rusya'yı Peru'ya gönderilen Çin silahları nedeniyle eleştirdi.",
            ("criticism", ("CAN",), ("RUS",), "occurred"),
        ),
    ],
)
def test_who_is_asked_to_a_summit_is_a_person(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected
