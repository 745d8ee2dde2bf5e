"""Whose wish to belong to a body is supported, which does not support it: "Peru'nun NATO üyeliğini desteklediğini"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lula, Peru'nun OECD üyeliğini desteklediğini söyledi.", ("support", ("BRA",), ("PER",), "occurred")),
        (
            "Lula, Peru ve Şili'nin OECD üyeliğini desteklediklerini belirtti.",
            ("support", ("BRA",), ("CHL", "PER"), "occurred"),
        ),
        ("Lula, Peru'nun OECD başvurusunu desteklediklerini kaydetti.", ("support", ("BRA",), ("PER",), "occurred")),
        ("Lula, Peru'nun Kanada planını desteklediklerini belirtti.", ("support", ("BRA",), ("PER",), "occurred")),
    ],
)
def test_who_wishes_to_belong_to_a_body_is_supported(text: str, expected: Told) -> None:
    told = [(t, a, tuple(sorted(r)), f) for t, a, r, f in events(text)]
    assert told == [expected]


def test_of_two_genitives_the_first_still_supports_the_other() -> None:
    text = "Stoltenberg, NATO'nun Ukrayna'nın yanında olduğunu vurguladı."
    assert [(t, r) for t, _, r, _ in events(text)] == [("support", ("UKR",))]
