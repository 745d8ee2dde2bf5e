"""An armed group named before and then called "Örgüt" or "Grup"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hizbullah, İsrail'e roket attı. Örgüt, ABD'yi tehdit etti.", ("threat", ("LBN",), ("USA",), "occurred")),
        ("Hizbullah, İsrail'e roket attı. Grup, ABD'yi suçladı.", ("accusation", ("LBN",), ("USA",), "occurred")),
        ("M23, Kongo ordusuna saldırdı. Grup, Ruanda'yı suçladı.", ("accusation", ("COD",), ("RWA",), "occurred")),
        # the body whose name ends so, if it was named last
        (
            "Hizbullah, İsrail'e roket attı. NATO toplandı. Örgüt, Rusya'yı kınadı.",
            ("criticism", ("Kuzey Atlantik Antlaşması Örgütü",), ("RUS",), "occurred"),
        ),
    ],
)
def test_a_group_is_called_by_its_noun(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


def test_nobody_is_called_a_group_where_none_is_named() -> None:
    assert events("ABD, İran'a yaptırım uyguladı. Örgüt, İsrail'i tehdit etti.")[1:] == []
