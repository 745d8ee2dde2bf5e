"""Against whom slogans, groups or policies are: nobody who acts; a demonstration is held against somebody."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Göstericiler, İsrail karşıtı sloganlar atarak ABD'yi protesto etti.", []),
        (
            "İran'da binlerce kişi ABD karşıtı sloganlar atarak İsrail'i protesto etti.",
            [("protest", ("IRN",), ("ISR",), "occurred")],
        ),
        ("Rusya karşıtı grup Ukrayna'yı eleştirdi.", []),
        ("IŞİD karşıtı koalisyon Suriye'yi vurdu.", []),
        ("Lavrov, AB'nin Rusya karşıtı tutumunu kınadı.", [("criticism", ("RUS",), ("Avrupa Birliği",), "occurred")]),
        ("Tahran'da ABD karşıtı gösteri düzenlendi.", [("protest", ("IRN",), ("USA",), "occurred")]),
    ],
)
def test_against_whom_it_is_does_not_act(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
