"""Who is warned and who is in danger: "Çin'in Tayvan'a müdahale edebileceği uyarısında bulundu" warns China."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Irak, Mısır'ın Sudan'a müdahale edebileceği uyarısında bulundu.",
            ("threat", ("IRQ",), ("EGY",), "occurred"),
        ),
        (
            "Irak, Mısır'ın Sudan'a müdahale etme ihtimalinin yüksek olduğu uyarısında bulundu.",
            ("threat", ("IRQ",), ("EGY",), "occurred"),
        ),
        ("Irak, Mısır'ın Sudan'a su vermeyeceği uyarısında bulundu.", ("threat", ("IRQ",), ("EGY",), "occurred")),
        ("Irak, Sudan'a müdahalenin felaket olacağı uyarısında bulundu.", ("threat", ("IRQ",), (), "occurred")),
        (
            "Irak, Sudan'a yapılacak bir saldırının ağır sonuçları olacağı uyarısında bulundu.",
            ("threat", ("IRQ",), (), "occurred"),
        ),
        ("Irak, Sudan'a müdahale edecekleri uyarısında bulundu.", ("threat", ("IRQ",), ("SDN",), "occurred")),
        ("Irak, Sudan'a yaptırımların süreceği uyarısında bulundu.", ("threat", ("IRQ",), ("SDN",), "occurred")),
        ("Irak, Mısır'ın Sudan'a karşılık vereceğini söyledi.", ("threat", ("EGY",), ("SDN",), "occurred")),
        (
            "Biden, Putin'e saldırının ağır sonuçları olacağı uyarısında bulundu.",
            ("threat", ("USA",), ("RUS",), "occurred"),
        ),
    ],
)
def test_who_is_in_danger_is_not_who_is_warned(text: str, expected: Told) -> None:
    assert expected in events(text)
