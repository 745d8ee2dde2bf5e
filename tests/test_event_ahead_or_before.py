"""What lies ahead of the news or well before it, where no time says so."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events

MACRON, SISI = "Fransa Cumhurbaşkanı Emmanuel Macron", "Mısır Cumhurbaşkanı Abdulfettah es-Sisi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MACRON} Mısır'a gidiyor.", ("visit", "planned", None)),
        (f"{MACRON} bugün Kahire'ye geliyor.", ("visit", "planned", "2024-01-20")),
        (f"Macron Mısır'a gidiyor. {MACRON} 20 Mayıs'ta Mısır'ı ziyaret edecek.", ("visit", "planned", "2024-05-20")),
        (f"{MACRON} her yıl Mısır'a gidiyor.", ("visit", "occurred", None)),
        (f"{MACRON} Mısır'a gitti.", ("visit", "occurred", "2024-01-20")),
        (f"{MACRON} Mısır'ı ziyaret ediyor.", ("visit", "occurred", None)),
    ],
)
def test_who_is_going_somewhere_is_not_there_yet(text: str, expected: tuple[str, str, str | None]) -> None:
    assert dated_events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Daha önce Kahire'yi ziyaret eden {MACRON}, Amman'a gitti.", None),
        (f"Geçmişte Kahire'yi ziyaret eden {MACRON}, Amman'a gitti.", None),
        ("Daha önce Peru ile Şili arasında arabuluculuk yapan Katar, açıklama yaptı.", None),
        (f"{MACRON}, {SISI} ile yaptığı görüşmeden bir hafta sonra Libya'ya uyarıda bulundu.", None),
        (f"{MACRON}'un {SISI} ile görüşmesinden iki gün önce Libya'dan açıklama geldi.", None),
        (f"{MACRON}, {SISI} ile yaptığı görüşmeden iki saat sonra konuştu.", "2024-01-20"),
        (f"{MACRON}, {SISI} ile yaptığı görüşmeden sonra konuştu.", "2024-01-20"),
        (f"Daha önce duyurduğu gibi {MACRON} Mısır'ı ziyaret etti.", "2024-01-20"),
    ],
)
def test_what_was_done_before_is_not_of_the_day_of_the_news(text: str, day: str | None) -> None:
    assert dated_events(text)[0][1:] == ("occurred", day)
