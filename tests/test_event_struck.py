"""Whose convoy is struck, and who says that it was they who struck."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Afganistan'da Hindistan konvoyuna düzenlenen saldırıyı Macron değerlendirdi.",
            [("attack", (), ("IND",), "occurred")],
        ),
        (
            "Somali'de Türk konvoyuna düzenlenen bombalı saldırıyı Türkiye kınadı.",
            [("criticism", ("TUR",), (), "occurred")],
        ),
    ],
)
def test_who_stands_behind_an_object_is_not_what_the_participle_is_of(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
