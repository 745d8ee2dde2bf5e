"""Two verbs joined by "ve": the object is named once."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Donald Trump, Vladimir Putin'i kutladı ve Washington'a davet etti.",
            [("support", ("USA",), ("RUS",), "occurred"), ("invitation", ("USA",), ("RUS",), "occurred")],
        ),
        (
            "Donald Trump, Vladimir Putin'e teşekkür etti ve Washington'a davet etti.",
            [("support", ("USA",), ("RUS",), "occurred"), ("invitation", ("USA",), ("RUS",), "occurred")],
        ),
        (
            "Andrzej Duda, Zelenskiy'i arayarak tebrik etti ve Varşova'ya davet etti.",
            [
                ("phone_call", ("POL", "UKR"), (), "occurred"),
                ("support", ("POL",), ("UKR",), "occurred"),
                ("invitation", ("POL",), ("UKR",), "occurred"),
            ],
        ),
        (
            "Kanada, Perulu diplomatı bakanlığa çağırdı ve sınır dışı etti.",
            [("summons", ("CAN",), ("PER",), "occurred"), ("expulsion", ("CAN",), ("PER",), "occurred")],
        ),
        (
            "ABD, İran'ı kınadı ve yaptırım uyguladı.",
            [("criticism", ("USA",), ("IRN",), "occurred"), ("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        # each with its own
        (
            "Kanada, Peru'yu kınadı ve Şili'yi tehdit etti.",
            [("criticism", ("CAN",), ("PER",), "occurred"), ("threat", ("CAN",), ("CHL",), "occurred")],
        ),
        (
            "Kanada, Peru'yu eleştirdi ve Şili'ye yaptırım uyguladı.",
            [("criticism", ("CAN",), ("PER",), "occurred"), ("sanction", ("CAN",), ("CHL",), "occurred")],
        ),
        (
            "Kanada, Peru'yu kınadı ve teklifi reddetti.",
            [("criticism", ("CAN",), ("PER",), "occurred"), ("rejection", ("CAN",), (), "occurred")],
        ),
        # what is aimed at owns no ship
        ("Husiler, Peru'ya füze attı ve gemiye el koydu.", [("attack", ("YEM",), ("PER",), "occurred")]),
    ],
)
def test_two_verbs_share_an_object(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
