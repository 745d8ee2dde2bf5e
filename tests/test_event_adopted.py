"""What a bill, a decree or a report does is done by those who adopt it, and by nobody where it is rejected."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

EP = "Avrupa Parlamentosu"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada, Filistin'i tanıyan kararnameyi imzaladı.", ("recognition", ("CAN",), ("PSE",), "occurred")),
        ("Kanada, Filistin'i tanıyan kararnameyi imzalayacak.", ("recognition", ("CAN",), ("PSE",), "planned")),
        (
            "ABD Başkanı Donald Trump, İsrail'in Golan Tepeleri üzerindeki egemenliğini tanıyan kararnameyi imzaladı.",
            ("recognition", ("USA",), ("ISR",), "occurred"),
        ),
        ("Avrupa Parlamentosu, Türkiye'yi kınayan bir karar kabul etti.", ("criticism", (EP,), ("TUR",), "occurred")),
        (
            "ABD Temsilciler Meclisi, Türkiye'nin harekatını kınayan tasarıyı onayladı.",
            ("criticism", ("USA",), ("TUR",), "occurred"),
        ),
        (
            "Türkiye'yi kınayan tasarıyı ABD Temsilciler Meclisi 405 oyla kabul etti.",
            ("criticism", ("USA",), ("TUR",), "occurred"),
        ),
        (
            "Türkiye'yi kınayan tasarı Avrupa Parlamentosu'nda kabul edildi.",
            ("criticism", (EP,), ("TUR",), "occurred"),
        ),
        (
            "Türkiye'yi kınayan tasarı, Avrupa Parlamentosu tarafından kabul edildi.",
            ("criticism", (EP,), ("TUR",), "occurred"),
        ),
        (
            "Avrupa Parlamentosu, Türkiye ile müzakerelerin askıya alınmasını isteyen raporu kabul etti.",
            ("request", (EP,), ("TUR",), "occurred"),
        ),
        (
            "ABD Senatosu, Rusya'ya yaptırım uygulayan yasa tasarısını onayladı.",
            ("sanction", ("USA",), ("RUS",), "occurred"),
        ),
    ],
)
def test_who_adopts_it_does_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_a_resolution_may_do_two_things() -> None:
    assert events("Avrupa Parlamentosu, İran'ı suçlayan ve Türkiye'yi kınayan bir karar kabul etti.") == [
        ("accusation", (EP,), ("IRN",), "occurred"),
        ("criticism", (EP,), ("TUR",), "occurred"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD Başkanı Donald Trump, Suudi Arabistan'ı kınayan tasarıyı veto etti.",
            [("rejection", ("USA",), (), "occurred")],
        ),
        ("Rusya, Türkiye'yi kınayan tasarıya karşı çıktı.", [("rejection", ("RUS",), (), "occurred")]),
        ("Türkiye'yi kınayan tasarı Avrupa Parlamentosu'nda reddedildi.", []),
        ("BM Güvenlik Konseyi, İsrail'i kınayan karar tasarısını oylayacak.", []),
        ("Macron, Almanya'ya giden heyetin raporunu kabul etti.", []),
        (
            "Suriye, Trump'ın İsrail'in egemenliğini tanıyan kararını kınadı.",
            [
                ("recognition", ("USA",), ("ISR",), "occurred"),
                ("criticism", ("SYR",), ("USA",), "occurred"),
            ],
        ),
    ],
)
def test_what_is_rejected_or_only_proposed_nobody_does(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_it_is_done_on_the_day_of_the_signature() -> None:
    for text in (
        "Kanada, Filistin'i tanıyan kararnameyi 12 Ocak'ta imzaladı.",
        "Kanada, 12 Ocak'ta Filistin'i tanıyan kararnameyi imzaladı.",
    ):
        assert [event.value for event in read(text).events] == ["2024-01-12"]
