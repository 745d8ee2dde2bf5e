"""What a state does to another by decree: sanctions put in force, treaties left, duties raised."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD, İran'a yönelik yaptırımları yeniden yürürlüğe koydu.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "ABD, kasımda İran'a yönelik yaptırımları yeniden uygulamaya koymuştu.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "ABD, İran'a yaptırımları yeniden yürürlüğe koyacağını açıkladı.",
            [("sanction", ("USA",), ("IRN",), "planned")],
        ),
        (
            "AB, Rusya'ya yönelik petrol yaptırımlarını kasımda devreye sokmuştu.",
            [("sanction", ("Avrupa Birliği",), ("RUS",), "occurred")],
        ),
        (
            "İran'a yönelik yaptırımlar ABD tarafından yeniden yürürlüğe konuldu.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        ("Rusya'ya ABD tarafından ambargo kondu.", [("sanction", ("USA",), ("RUS",), "occurred")]),
        ("Türkiye ve Libya, anlaşmayı yürürlüğe koydu.", []),
        ("Türkiye, yaptırımlara karşı Çin ile yeni bir ödeme sistemini devreye aldı.", []),
    ],
)
def test_sanctions_are_put_in_force(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
