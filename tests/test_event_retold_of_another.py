"""Who is meant by "kendisine": who tells it, or who was told of just before."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zaharova, ABD'nin Moskova Büyükelçisi Lynne Tracy'nin bakanlığa çağrıldığını ve kendisine nota "
            "verildiğini bildirdi.",
            [("summons", ("RUS",), ("USA",), "occurred")],
        ),
        (
            "Tanju Bilgiç, Rusya'nın Ankara Büyükelçisi Andrey Karlov'un bakanlığa çağrıldığını ve kendisine protesto "
            "notası verildiğini söyledi.",
            [("summons", ("TUR",), ("RUS",), "occurred")],
        ),
        (
            "Trump, Kim Jong-un'un kendisini Pyongyang'a davet ettiğini söyledi.",
            [("invitation", ("PRK",), ("USA",), "occurred")],
        ),
    ],
)
def test_kendisine_is_who_was_told_of_before(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
