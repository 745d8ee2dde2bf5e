"""Military operations by their name: who began them, and where."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

SYRIA = ("attack", ("TUR",), ("SYR",), "occurred")


@pytest.mark.parametrize(
    "text",
    [
        "Türkiye, 9 Ekim 2019'da Suriye'nin kuzeyinde Barış Pınarı Harekatı'nı başlatmıştı.",
        "Türkiye, Suriye'de Barış Pınarı harekatını başlattı.",
        "Türkiye'nin Suriye'nin kuzeyinde başlattığı harekat sürüyor.",
        "Türkiye'nin Suriye'de başlattığı Barış Pınarı Harekatı sürüyor.",
        "Türkiye, Afrin'e yönelik Zeytin Dalı Harekatı'nı başlattı.",
    ],
)
def test_an_operation_is_where_it_was_begun(text: str) -> None:
    assert events(text) == [SYRIA]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İçişleri Bakanlığı, Hakkari'de Kıran Harekatı'nı başlattı.", []),
        (
            "Merkel, Berlin'de Türkiye'nin harekatına son vermesini istedi.",
            [("request", ("DEU",), ("TUR",), "occurred")],
        ),
        ("Rusya, Ankara'da harekata ara verilmesini istedi.", [("request", ("RUS",), (), "occurred")]),
    ],
)
def test_where_it_is_talked_of_it_is_not(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
