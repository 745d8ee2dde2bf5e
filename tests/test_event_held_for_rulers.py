"""Whom a state holds for the ruler of another: "Maduro'yu meşru başkan olarak görüyor" supports him."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Çin Dışişleri Bakanı Wang, Lukaşenko'yu Belarus'un seçilmiş cumhurbaşkanı olarak gördüklerini belirtti.",
            ("support", ("CHN",), ("BLR",), "occurred"),
        ),
        (
            "Mısır, Hafter'i Libya'nın tek temsilcisi olarak görüyor.",
            ("support", ("EGY",), ("LBY",), "occurred"),
        ),
        ("Rusya'nın Suriye'nin meşru lideri olarak gördüğü Esad konuştu.", ("support", ("RUS",), ("SYR",), "occurred")),
        ("Estonya, Lukaşenko'yu meşru lider olarak görmüyor.", ("rejection", ("EST",), ("BLR",), "occurred")),
        (
            "Peru, Guaido'yu Venezuela'nın devlet başkanı olarak kabul etti.",
            ("recognition", ("PER",), ("VEN",), "occurred"),
        ),
        (
            "İrlanda'nın Filistin'i devlet olarak kabul edeceği bildirildi.",
            ("recognition", ("IRL",), ("PSE",), "planned"),
        ),
    ],
)
def test_who_is_held_for_a_ruler_is_supported(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Polonya, Lukaşenko'yu gayrimeşru lider olarak görüyor.",
        "Hollanda, Putin'i savaş suçlusu olarak kabul etti.",
        "Japonya, Çin'i en büyük tehdit olarak görüyor.",
    ],
)
def test_who_is_held_for_something_else_is_neither_supported_nor_received(text: str) -> None:
    assert not {"support", "recognition", "meeting"} & {kind for kind, *_ in events(text)}
