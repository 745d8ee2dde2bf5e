""" "10 Ocak'ta silah sattığı için kınadı": the day is that of the verb, and not of what is held against whom."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Suudi Arabistan ve BAE, 5 Haziran 2017\'de "terörü desteklediği" suçlamasıyla Katar ile diplomatik'
            " ilişkilerini kesmişti.",
            [("accusation", "occurred", "2017-06-05"), ("recall", "occurred", "2017-06-05")],
        ),
        (
            'İngiltere, 12 Ocak\'ta "casusluk yaptığı" gerekçesiyle bir Rus diplomatı sınır dışı etti.',
            [("expulsion", "occurred", "2024-01-12")],
        ),
        (
            "ABD, 15 Ocak'ta \"insan haklarını ihlal ettiği\" için Çin'e yaptırım uyguladı.",
            [("sanction", "occurred", "2024-01-15")],
        ),
        (
            "ABD, 15 Ocak'ta Rusya'ya silah gönderdiği gerekçesiyle Çin'e yaptırım uyguladı.",
            [("arms_transfer", "alleged", None), ("sanction", "occurred", "2024-01-15")],
        ),
        (
            "ABD, dün Rusya'dan S-400 aldığı için Türkiye'ye yaptırım uyguladı.",
            [("arms_transfer", "occurred", None), ("sanction", "occurred", "2024-01-19")],
        ),
        (
            "Fransa, geçen hafta İsrail'i kınadığı için Türkiye'yi eleştirdi.",
            [("criticism", "occurred", None), ("criticism", "occurred", "2024-01-08/2024-01-14")],
        ),
    ],
)
def test_the_day_behind_the_subject_is_that_of_the_verb(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert dated_events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a year is that of the ground, too
        ("ABD, 2022'de Ukrayna'ya saldırdığı için Rusya'yı kınadı.", ("attack", "alleged", "2022")),
        # who did it and to whom stand before the day
        (
            "ABD, Rusya'ya 15 Ocak'ta silah gönderdiği gerekçesiyle Çin'e yaptırım uyguladı.",
            ("arms_transfer", "alleged", "2024-01-15"),
        ),
    ],
)
def test_the_day_of_the_ground_is_kept(text: str, expected: tuple[str, str, str | None]) -> None:
    assert expected in dated_events(text)


def test_what_is_held_against_somebody_may_be_quoted() -> None:
    text = 'Mısır, "terörü desteklediği" gerekçesiyle Katar\'la ilişkilerini kesti.'
    assert ("accusation", ("EGY",), ("QAT",), "occurred") in events(text)
