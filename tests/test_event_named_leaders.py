""" "İki ülkenin liderleri Putin ve Biden": whose names follow, they are meant, and not their states."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("İki ülkenin liderleri Vladimir Putin ve Joe Biden, Cenevre'de görüştü.", ["Vladimir Putin", "Joe Biden"]),
        (
            "İki ülkenin dışişleri bakanları Sergey Lavrov ve Antony Blinken, yarın Cenevre'de bir araya gelecek.",
            ["Sergey Lavrov", "Antony Blinken"],
        ),
        (
            "İki ülkenin savunma bakanları Sergey Şoygu ile Lloyd Austin telefonda görüştü.",
            ["Sergey Şoygu", "Lloyd Austin"],
        ),
        (
            "Rusya ile ABD anlaştı. Macron, iki ülkenin liderleri Putin ve Biden ile görüştü.",
            ["Emmanuel Macron", "Vladimir Putin", "Joe Biden"],
        ),
        # without their names
        (
            "Rusya ile ABD anlaştı. Macron, iki ülkenin liderleriyle görüştü.",
            ["Emmanuel Macron", "Rusya", "Amerika Birleşik Devletleri"],
        ),
    ],
)
def test_leaders_called_by_name_are_meant_themselves(text: str, actors: list[str]) -> None:
    reading = read(text)
    talk = reading.events[-1]
    assert [reading.actors.entities[a].name for a in talk.actors] == actors
