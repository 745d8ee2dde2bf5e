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
            "Kanada, Peru'nun kararı üzerine Irak'a yardım gönderdiğini açıkladı.",
            ("aid", ("CAN",), ("IRQ",), "occurred"),
        ),
        (
            "Kremlin, Rusya'nın İran'ın talebiyle Irak'a yardım gönderdiğini bildirdi.",
            ("aid", ("RUS",), ("IRQ",), "occurred"),
        ),
        ("Kanada, Peru'nun isteğiyle Rus diplomatı sınır dışı etti.", ("expulsion", ("CAN",), ("RUS",), "occurred")),
        # of what one begins, agrees or plans to do
        ("Kanada, Peru'nun talebi üzerine Şili'ye yardım göndermeye başladı.", ("aid", ("CAN",), ("CHL",), "occurred")),
        ("Kanada, Peru'nun isteğiyle Şili'ye yardım göndermeyi planlıyor.", ("aid", ("CAN",), ("CHL",), "planned")),
        (
            "Kanada, Peru'nun talebi üzerine birliklerini Şili'den çekmeye başladı.",
            ("withdrawal", ("CAN",), ("CHL",), "occurred"),
        ),
    ],
)
def test_who_asks_for_it_does_not_do_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fransa, Mali'nin isteği üzerine askerlerini ülkeden çekti.", ("withdrawal", ("FRA",), ("MLI",), "occurred")),
        ("Mali, Fransa'yı kınadı. Fransa, askerlerini ülkeden çekti.", ("withdrawal", ("FRA",), ("MLI",), "occurred")),
        (
            "Danimarka, Mali'nin talebi üzerine birliklerini ülkeden geri çekeceğini duyurdu.",
            ("withdrawal", ("DNK",), ("MLI",), "planned"),
        ),
        (
            "Fransa, Mali'nin talebi üzerine askerlerini ülkeden çekmeye başladı.",
            ("withdrawal", ("FRA",), ("MLI",), "occurred"),
        ),
        ("Fransız askerleri, Mali'nin talebi üzerine ülkeden çekildi.", ("withdrawal", ("FRA",), ("MLI",), "occurred")),
    ],
)
def test_the_country_left_is_the_one_named_before(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


def test_nothing_is_left_where_no_other_country_is_named() -> None:
    assert events("Fransa, askerlerini ülkeden çekti.") == []
