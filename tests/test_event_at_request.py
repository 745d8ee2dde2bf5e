"""At whose request something is done: another does it, who stands before them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

COUNCIL = "Birleşmiş Milletler Güvenlik Konseyi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BM Güvenlik Konseyi'nin Kanada ve Peru'nun talebiyle bugün acil olarak toplanacağı açıklandı.",
            ("meeting", (COUNCIL,), (), "planned"),
        ),
        (
            "BM Güvenlik Konseyi'nin Peru'nun talebiyle salı günü toplanacağı bildirildi.",
            ("meeting", (COUNCIL,), (), "planned"),
        ),
        (
            "BM Güvenlik Konseyi, Kanada ve Peru'nun talebiyle salı günü toplanacak.",
            ("meeting", (COUNCIL,), (), "planned"),
        ),
        (
            "BM Güvenlik Konseyi, Kanada ve Peru'nun talebi üzerine salı günü toplandı.",
            ("meeting", (COUNCIL,), (), "occurred"),
        ),
        ("Arap Birliği'nin Irak'ın talebiyle toplanacağı açıklandı.", ("meeting", ("Arap Birliği",), (), "planned")),
        (
            "BM Güvenlik Konseyi, Kanada ve Peru'nun talebiyle İran'a yaptırım uyguladı.",
            ("sanction", (COUNCIL,), ("IRN",), "occurred"),
        ),
        (
            "Kanada, Peru'nun talebi üzerine Irak'a yardım gönderdiğini açıkladı.",
            ("aid", ("CAN",), ("IRQ",), "occurred"),
        ),
        (
            "Kremlin, Rusya'nın İran'ın talebiyle Irak'a yardım gönderdiğini bildirdi.",
            ("aid", ("RUS",), ("IRQ",), "occurred"),
        ),
        ("Kanada, Peru'nun isteğiyle Rus diplomatı sınır dışı etti.", ("expulsion", ("CAN",), ("RUS",), "occurred")),
    ],
)
def test_who_asks_for_it_does_not_do_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]
