""" "İran ile 5+1 ülkeleri (ABD, Rusya, Çin) arasında", "BM Güvenlik Konseyinin 5 daimi üyesi": who they are is said on
the way.
"""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Donald Trump, İran ile P5+1 ülkeleri (ABD, İngiltere, Fransa, Rusya, Çin ve Almanya) arasında 2015'te"
            " imzalanan nükleer anlaşmadan Mayıs 2018'de çekildiklerini açıklamıştı.",
            ("sanction", ("USA",), ("IRN", "P5+1"), "occurred"),
        ),
        (
            "İran ile P5+1 ülkeleri (ABD, Rusya ve Çin) arasında anlaşma imzalandı.",
            ("agreement", ("IRN", "P5+1"), (), "occurred"),
        ),
        (
            "İran, E3 ülkeleri (Almanya, Fransa ve İngiltere) ile Cenevre'de görüştü.",
            ("meeting", ("IRN", "DEU", "FRA", "GBR"), (), "occurred"),
        ),
        (
            "Donald Trump (solda), Vladimir Putin'i eleştirdi.",
            ("criticism", ("USA",), ("RUS",), "occurred"),
        ),
    ],
)
def test_brackets_are_passed_over(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Washington yönetimi, İran ile BM Güvenlik Konseyinin 5 daimi üyesi ve Almanya arasında imzalanan"
            " anlaşmadan Mayıs 2018'de çekilerek yaptırımları yeniden uygulamaya başlamıştı.",
            ("sanction", ("USA",), ("IRN", "Birleşmiş Milletler Güvenlik Konseyi", "DEU"), "occurred"),
        ),
        (
            "İran ile BM Güvenlik Konseyinin beş daimi üyesi ve Almanya arasında 2015'te anlaşma imzalandı.",
            ("agreement", ("IRN", "Birleşmiş Milletler Güvenlik Konseyi", "DEU"), (), "occurred"),
        ),
        (
            "BM Güvenlik Konseyinin 5 daimi üyesi, Kuzey Kore'yi kınadı.",
            ("criticism", ("Birleşmiş Milletler Güvenlik Konseyi",), ("PRK",), "occurred"),
        ),
    ],
)
def test_the_members_stand_for_their_body(text: str, expected: Told) -> None:
    assert expected in events(text)
