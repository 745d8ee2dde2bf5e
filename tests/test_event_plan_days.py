"""Of what day a plan told before is: "Putin ile görüşecek. Görüşme 25 Ocak'ta yapılacak"."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Macron ile Putin görüşecek. Görüşme 25 Ocak'ta yapılacak.", ("planned", "2024-01-25")),
        (
            "Macron ile Putin'in görüşmesi bekleniyor. Görüşmenin 25 Ocak'ta yapılması planlanıyor.",
            ("planned", "2024-01-25"),
        ),
        ("Stubb, NATO Zirvesi'ne katılmak üzere Lahey'e geldi. Zirve yarın başlayacak.", ("planned", "2024-01-21")),
        ("Stubb, NATO Zirvesi'ne katılmak üzere dün Lahey'e geldi. Zirve yarın başlayacak.", ("planned", "2024-01-21")),
        # another one, one that has a day, and none
        ("Macron ile Putin görüştü. Görüşme 25 Ocak'ta yapılacak.", ("occurred", "2024-01-20")),
        ("Macron ile Putin görüşecek. Yeni görüşme 25 Ocak'ta yapılacak.", ("planned", None)),
        ("Macron ile Putin yarın görüşecek. Görüşme 25 Ocak'ta yapılacak.", ("planned", "2024-01-21")),
        ("Macron ile Putin görüşecek. Görüşme 25 Ocak'ta yapılmayacak.", ("planned", None)),
    ],
)
def test_a_bare_noun_says_of_what_day_the_plan_is(text: str, expected: tuple[str, str | None]) -> None:
    (meeting,) = (event for event in read(text).events if event.event_type == "meeting")
    assert (meeting.factuality, meeting.value) == expected
