"""In a headline the second state acts though nothing sets it off: "ABD Çin'i suçladı, Pekin reddetti"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD Çin'i suçladı, Pekin reddetti.", ("rejection", ("CHN",), ("USA",), "occurred")),
        ("Türkiye Rusya'yı davet etti, Moskova reddetti.", ("rejection", ("RUS",), ("TUR",), "occurred")),
        ("ABD İran'a görüşme önerdi, Tahran ise reddetti.", ("rejection", ("IRN",), ("USA",), "occurred")),
        ("ABD Çin'i suçladı, Çin reddetti.", ("rejection", ("CHN",), ("USA",), "occurred")),
        ("ABD Çin'i suçladı, Pekin yalanladı.", ("denial", ("CHN",), ("USA",), "occurred")),
        ("ABD İran'ı suçladı, Tahran suçlamaları reddetti.", ("denial", ("IRN",), ("USA",), "occurred")),
        ("İran ABD'yi suçladı, Washington kabul etmedi.", ("rejection", ("USA",), ("IRN",), "occurred")),
        ("İsrail Suriye'yi vurdu, Şam kınadı.", ("criticism", ("SYR",), (), "occurred")),
        # the same subject goes on
        ("ABD heyeti geldi, Rusya ile görüştü.", ("meeting", ("USA", "RUS"), (), "occurred")),
        ("Donald Trump Çin'i suçladı, Pekin ziyaretini iptal etti.", ("visit", ("USA",), ("CHN",), "cancelled")),
    ],
)
def test_who_is_named_straight_behind_a_verb_does_the_next(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


def test_each_of_three_does_what_stands_behind_it() -> None:
    told = events("ABD Çin'i suçladı, Pekin reddetti, Moskova kınadı.")
    assert [(event[0], event[1]) for event in told] == [
        ("accusation", ("USA",)),
        ("rejection", ("CHN",)),
        ("criticism", ("RUS",)),
    ]
