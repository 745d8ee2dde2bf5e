"""Crowds against what was signed, and troops that enter a land."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rus birlikleri Menbiç'e girdi.", [("mobilization", ("RUS",), ("SYR",), "occurred")]),
        ("İsrail ordusu Refah'a girecek.", [("mobilization", ("ISR",), ("PSE",), "planned")]),
        (
            "Rusya, Türk askerlerinin Suriye'ye girdiğini açıkladı.",
            [("mobilization", ("TUR",), ("SYR",), "alleged")],
        ),
        ("Suriye ordusu Halep'e girdi.", []),
        ("BM yardım konvoyu Suriye'ye girdi.", [("aid", ("Birleşmiş Milletler",), ("SYR",), "occurred")]),
        ("Türkiye, Rusya ile S-400 için müzakereye girdi.", []),
    ],
)
def test_troops_enter_another_land(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rusya ile Ermenistan anlaştı. Göstericiler Erivan'da anlaşmayı protesto etti.",
            [("agreement", ("ARM", "RUS"), (), "occurred"), ("protest", ("ARM",), (), "occurred")],
        ),
        ("Erivan'da göstericiler Rusya'yı protesto etti.", [("protest", ("ARM",), ("RUS",), "occurred")]),
        ("İzmir'de emekliler zamları protesto etti.", []),
    ],
)
def test_people_protest_against_what_was_signed(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
