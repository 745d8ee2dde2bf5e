"""What states answer: denials, refusals, verdicts and what they say of what has just been told."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kremlin Sözcüsü Dmitriy Peskov, Putin'in Zelenskiy'nin görüşme teklifini kabul etmediğini söyledi.",
            [("rejection", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Dmitriy Peskov, Ukrayna'nın barış planını kabul etmediğini söyledi.",
            [("rejection", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Belarus, Polonya'nın suçlamalarını kesin bir dille reddettiğini açıkladı.",
            [("denial", ("BLR",), ("POL",), "occurred")],
        ),
        (
            "Belarus Dışişleri Bakanlığı, Polonya'nın iddialarını reddettiklerini bildirdi.",
            [("denial", ("BLR",), ("POL",), "occurred")],
        ),
        (
            "Norveç, Rusya'nın önerisini reddettiklerini bildirdi.",
            [("rejection", ("NOR",), ("RUS",), "occurred")],
        ),
    ],
)
def test_what_is_refused_and_what_is_denied(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody we know is awaited
        ("Emmanuel Macron, daha fazla ülkenin Filistin'i tanımasını beklediklerini söyledi.", []),
        ("Emmanuel Macron, daha fazla ülkenin Ukrayna'ya destek vermesini beklediklerini söyledi.", []),
        ("Hakan Fidan, Almanya ile işbirliğini sabırsızlıkla beklediğini söyledi.", []),
        (
            "Narendra Modi, Sanae Takaiçi ile yapacağı görüşmeyi sabırsızlıkla beklediğini söyledi.",
            [("meeting", ("IND", "JPN"), (), "planned")],
        ),
        (
            "Jens Stoltenberg, Türkiye'nin üyeliği onaylamasını beklediğini söyledi.",
            [("request", ("Jens Stoltenberg",), ("TUR",), "occurred")],
        ),
    ],
)
def test_only_who_is_to_do_it_is_asked(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
