""" "Üçlü zirvenin ardından Erdoğan ile Ruhani baş başa görüştü": two of those who met, who meet again by themselves."""

from __future__ import annotations

import pytest

from tests.test_events import events

SUMMIT = "Recep Tayyip Erdoğan, Vladimir Putin ve Hasan Ruhani Ankara'da bir araya geldi."
ALL = ("meeting", ("TUR", "RUS", "IRN"), (), "occurred")
TWO = ("meeting", ("TUR", "RUS"), (), "occurred")


@pytest.mark.parametrize(
    "text",
    [
        "Üçlü zirvenin ardından Erdoğan ile Putin baş başa görüştü.",
        "Erdoğan ile Putin zirve öncesinde bir saat görüştü.",
        "Erdoğan, Putin ile ayrıca bir araya geldi.",
        "Erdoğan zirveden sonra Putin'i kabul etti.",
        "Erdoğan ile Putin ikili görüşme yaptı.",
    ],
)
def test_two_of_them_meet_apart(text: str) -> None:
    assert events(f"{SUMMIT} {text}") == [ALL, TWO]


def test_delegations_meet_apart() -> None:
    text = "ABD, Rusya ve Ukrayna heyetleri Riyad'da bir araya geldi. Rusya ve ABD heyetleri daha sonra ayrıca görüştü."
    assert events(text) == [
        ("meeting", ("USA", "RUS", "UKR"), (), "occurred"),
        ("meeting", ("RUS", "USA"), (), "occurred"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Erdoğan, Putin ile Suriye'yi ele aldı.",
        "Üç lider ayrıca ortak basın toplantısı düzenledi.",
        "Zirvede Erdoğan, Putin ile Suriye'yi ele aldı.",
    ],
)
def test_what_is_told_of_the_summit_is_no_other(text: str) -> None:
    assert [told for told in events(f"{SUMMIT} {text}") if told[0] == "meeting"] == [ALL]


def test_two_who_met_are_told_of_again() -> None:
    assert events("Erdoğan ile Putin Soçi'de görüştü. İki lider baş başa görüştü.") == [TWO]
