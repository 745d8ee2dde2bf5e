""" "anlaşmayı uygulamadığını öne sürdü": an agreement that is there already, and is told of only where it says so."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    "text",
    [
        "Sergey Lavrov, Ukrayna'yı Minsk Anlaşması'nı uygulamamakla suçladı.",
        "Sergey Lavrov, ABD'yi anlaşmayı uygulamamakla suçladı.",
        "Putin, ABD'yi anlaşmaya uymamakla suçladı.",
        "Lavrov, Ukrayna'nın anlaşmayı uygulamadığını söyledi.",
        "İran, ABD'nin anlaşmayı uygulamasını istedi.",
        "İran ve ABD anlaşmayı uygulamaya başladı.",
    ],
)
def test_who_keeps_an_agreement_makes_none(text: str) -> None:
    assert all(told[0] != "agreement" for told in events(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Yunanistan, Bulgaristan'ın 2017'de imzalanan dostluk anlaşmasını uygulamadığını öne sürdü.",
            ("agreement", ("BGR", "GRC"), (), "occurred"),
        ),
        (
            "Yunanistan, Bulgaristan ile imzaladığı anlaşmayı uygulamadı.",
            ("agreement", ("GRC", "BGR"), (), "occurred"),
        ),
        # the claim is that it was made
        (
            "Rusya, ABD'nin Ukrayna ile anlaşma imzaladığını iddia etti.",
            ("agreement", ("USA", "UKR"), (), "alleged"),
        ),
        (
            "Rusya, ABD'yi Ukrayna ile anlaşma imzalamakla suçladı.",
            ("agreement", ("USA", "UKR"), (), "alleged"),
        ),
    ],
)
def test_that_it_was_made_is_told_by_the_words_before_it(text: str, expected: Told) -> None:
    assert [told for told in events(text) if told[0] == "agreement"] == [expected]
