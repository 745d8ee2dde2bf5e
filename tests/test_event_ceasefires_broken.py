"""A ceasefire that is broken is none that begins, and who says so is no side of it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya, Ukrayna'nın ateşkesi bozduğunu açıkladı.", [("accusation", ("RUS",), ("UKR",), "occurred")]),
        ("Türkiye'nin ateşkesi bozduğunu Yunanistan söyledi.", [("accusation", ("GRC",), ("TUR",), "occurred")]),
        (
            "Emmanuel Macron, Rusya'nın ateşkesi bozmasından endişe duyduğunu söyledi.",
            [("criticism", ("FRA",), ("RUS",), "occurred")],
        ),
        (
            "Azerbaycan, Ermenistan'ı ateşkesi bozmakla suçladı.",
            [("accusation", ("AZE",), ("ARM",), "occurred")],
        ),
        ("İsrail ateşkesi bozarak Lübnan'ı vurdu.", [("attack", ("ISR",), ("LBN",), "occurred")]),
        ("Ermenistan, Azerbaycan ile ateşkesi bozdu.", []),
        ("Rusya ile Ukrayna ateşkes ilan etti.", [("ceasefire", ("UKR", "RUS"), (), "occurred")]),
    ],
)
def test_what_is_broken_does_not_begin(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
