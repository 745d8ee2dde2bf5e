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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "AB, Ukrayna'ya saldıran Rusya'ya yeni yaptırım kararı aldı.",
            [("attack", ("RUS",), ("UKR",), "occurred"), ("sanction", ("Avrupa Birliği",), ("RUS",), "occurred")],
        ),
        (
            "Japonya, Rusya'ya silah gönderen Kuzey Kore hakkında karar aldı.",
            [("arms_transfer", ("PRK",), ("RUS",), "occurred")],
        ),
        ("ABD, Tayvan'ı tehdit eden Çin hakkında rapor yayımladı.", [("threat", ("CHN",), ("TWN",), "occurred")]),
        ("Putin, Rusya'ya saldıran Ukrayna'ya karşı karar imzaladı.", [("attack", ("UKR",), ("RUS",), "occurred")]),
        ("Fransa, Rusya'yı destekleyen ülkelere karşı karar aldı.", []),
        ("Almanya, Rusya'yı destekleyen gruba karşı bildiri yayımladı.", []),
    ],
)
def test_whom_a_decision_is_about_does_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_a_resolution_that_condemns_an_attack_leaves_it_to_the_attacker() -> None:
    told = events("BM, Ukrayna'yı işgal eden Rusya'yı kınayan kararı kabul etti.")
    assert told[:2] == [
        ("attack", ("RUS",), ("UKR",), "occurred"),
        ("criticism", ("Birleşmiş Milletler",), ("RUS",), "occurred"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Irak, İsrail'i kınayan sert bir açıklama yaptı.", ("criticism", ("IRQ",), ("ISR",), "occurred")),
        ("Fransa, İsrail'i kınayan bir mesaj yayımladı.", ("criticism", ("FRA",), ("ISR",), "occurred")),
        ("Fransa, Rusya'yı kınayan bir karar aldı.", ("criticism", ("FRA",), ("RUS",), "occurred")),
    ],
)
def test_who_issues_it_says_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Biden, Çin'i kınayan senatörün mesajını aldı.",
        "Erdoğan, İsrail'i eleştiren gazeteciye açıklama yaptı.",
        "Macron, Rusya'yı kınayan gösteride açıklama yaptı.",
        "Rusya, ABD'yi tehdit eden ülkeler hakkında açıklama yaptı.",
        "Fransa, Rusya'yı kınayan rapor hakkında açıklama yaptı.",
        "Fransa, Rusya'yı kınayan karara karşı bildiri yayımladı.",
        "Zelenskiy, Rusya'yı kınayan bir mektup aldı.",
        "Almanya, Türkiye'yi eleştiren bir rapor aldı.",
        "Erdoğan, Suriye'yi tehdit eden raporu aldı.",
    ],
)
def test_who_receives_it_or_speaks_of_it_does_not_say_it(text: str) -> None:
    assert events(text) == []
