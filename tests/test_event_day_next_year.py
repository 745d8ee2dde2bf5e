"""The day of what is to be, told by day and month, when that day lies some weeks back in this year or the last."""

from __future__ import annotations

import pytest

from tests.test_events import read

TALK = "Putin ile Trump"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (TALK + " 23 Kasım'da görüşecek.", "2024-11-23"),
        (TALK + " 23 Aralık günü Viyana'da bir araya gelecek.", "2024-12-23"),
        (TALK + "'ın 23 Aralık'ta görüşmesi bekleniyor.", "2024-12-23"),
        ("Myanmar ile Bangladeş 23 Kasım'da anlaşma imzalayacak.", "2024-11-23"),
        (TALK + " 16 Temmuz'da görüşecek.", "2024-07-16"),
        (TALK + " 23 Aralık'ta görüştü.", "2023-12-23"),
        (TALK + "'ın 23 Aralık'ta görüştüğü bildirildi.", "2023-12-23"),
        # days ago: the article is an old one
        (TALK + " 15 Ocak'ta görüşecek.", "2024-01-15"),
        # not the day of what is to be
        (TALK + " 23 Aralık'ta Kiev'e yapılan saldırının ardından görüşecek.", "2023-12-23"),
    ],
)
def test_what_is_to_be_is_on_the_next_such_day(text: str, day: str) -> None:
    assert read(text).events[0].value == day
