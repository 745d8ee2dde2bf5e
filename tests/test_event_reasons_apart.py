"""To whom something is done, and not to whom that was done which is the reason for it."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    "reason",
    [
        "Peru'nun Küba'ya saldırısı nedeniyle", "Küba'ya saldırısı sonrasında", "Küba'ya saldırısının ardından",
        "Küba'ya saldırısından dolayı", "Küba'ya desteği nedeniyle", "Küba'ya füze saldırısı üzerine",
    ],
)  # fmt: skip
def test_who_is_punished_is_not_who_was_struck(reason: str) -> None:
    assert ("sanction", ("CAN",), ("PER",), "occurred") in events(f"Kanada, {reason} Peru'ya yaptırım uyguladı.")


def test_who_is_thanked_is_not_who_was_helped() -> None:
    told = events("Kanada, Küba'ya desteği nedeniyle Peru'ya teşekkür etti.")
    assert ("support", ("CAN",), ("PER",), "occurred") in told


def test_two_who_are_both_punished_are() -> None:
    told = events("Kanada, saldırı nedeniyle Küba'ya ve Peru'ya yaptırım uyguladı.")
    assert told == [("sanction", ("CAN",), ("CUB", "PER"), "occurred")]
