""" "Pazartesi günü çatıştı. ... anlaştı": what is done after a clash is not of its day."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events

CLASH = "Hindistan ile Pakistan arasında salı günü çatışma çıktı."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{CLASH} İki ülke, gerilimi düşürme konusunda anlaştı.", ("agreement", "occurred", "2024-01-20")),
        (
            "Azerbaycan ile Ermenistan 12 Ocak'ta çatıştı. İlham Aliyev ile Nikol Paşinyan dün görüştü. Taraflar"
            " ateşkes konusunda anlaştı.",
            ("agreement", "occurred", "2024-01-20"),
        ),
        ("İran dün İsrail'i vurdu. İran, Rusya ile anlaşma imzaladı.", ("agreement", "occurred", "2024-01-20")),
        # they go on to fight, or to do what they met for
        ("İran dün İsrail'i vurdu. İran, ABD askerlerini de vurdu.", ("attack", "occurred", "2024-01-19")),
        (
            "Vladimir Putin dün Kim Jong-un ile görüştü. Putin, Kim'e araba hediye etti.",
            ("gift", "occurred", "2024-01-19"),
        ),
    ],
)
def test_the_day_of_a_clash_is_that_of_fighting_alone(text: str, expected: tuple[str, str, str | None]) -> None:
    assert dated_events(text)[-1] == expected
