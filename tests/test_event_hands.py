"""Whose hand it is: whence help comes, who leads a coalition, whose attack kills, and who has only asked for it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Azerbaycan'dan Türkiye'ye arama kurtarma ekibi gönderildi.",
            [("aid", ("AZE",), ("TUR",), "occurred")],
        ),
        (
            "Türkiye'den İtalya ve İspanya'ya tıbbi malzeme yardımı yapıldı.",
            [("aid", ("TUR",), ("ITA", "ESP"), "occurred")],
        ),
        ("Fransa'dan Lübnan'a gönderilen yardım Beyrut'a ulaştı.", [("aid", ("FRA",), ("LBN",), "occurred")]),
        ("Yunan uçakları Türk hava sahasını ihlal etti.", [("mobilization", ("GRC",), ("TUR",), "occurred")]),
        ("TBMM, Libya'ya asker gönderilmesini onayladı.", [("mobilization", ("TUR",), ("LBY",), "planned")]),
        ("ABD, Yemen'de Husi hedeflerini vurdu.", [("attack", ("USA",), ("YEM",), "occurred")]),
    ],
)
def test_the_state_that_sends_or_owns_is_known(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Suudi Arabistan liderliğindeki koalisyon, Yemen'i bombaladı.", ("attack", ("SAU",), ("YEM",), "occurred")),
        (
            "Suudi Arabistan öncülüğündeki koalisyonun Yemen'e düzenlediği hava saldırısında 20 kişi öldü.",
            ("attack", ("SAU",), ("YEM",), "occurred"),
        ),
        (
            "Rusya, ABD liderliğindeki koalisyon güçlerinin Suriye'yi bombaladığını açıkladı.",
            ("attack", ("USA",), ("SYR",), "alleged"),
        ),
        ("Hakan Fidan başkanlığındaki heyet Bağdat'ı ziyaret etti.", ("visit", ("TUR",), ("IRQ",), "occurred")),
    ],
)
def test_what_a_coalition_does_its_leader_does(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kasım Süleymani, Bağdat'ta ABD'nin hava saldırısında öldürüldü.",
            [("attack", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "Hamas lideri İsmail Haniye Tahran'da İsrail'in düzenlediği suikastta öldürüldü.",
            [("attack", ("ISR",), ("PSE",), "occurred")],
        ),
        (
            "Hizbullah lideri Hasan Nasrallah, İsrail saldırısında öldürüldü.",
            [("attack", ("ISR",), ("LBN",), "occurred")],
        ),
        ("Lübnan'da 3 gazeteci İsrail'in saldırısı sonucu öldürüldü.", [("attack", ("ISR",), ("LBN",), "occurred")]),
    ],
)
def test_who_is_killed_in_an_attack_is_killed_by_those_whose_it_is(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Yunanistan, ABD'nin talebi üzerine Rus bandıralı petrol tankerine el koydu.",
            [("coercion", ("GRC",), ("RUS",), "occurred")],
        ),
        (
            "İtalya, ABD'nin talebi üzerine İranlı iş adamını tutukladı.",
            [("coercion", ("ITA",), ("IRN",), "occurred")],
        ),
        ("Yunanistan, ABD'nin tankerine el koydu.", [("coercion", ("GRC",), ("USA",), "occurred")]),
    ],
)
def test_nothing_is_done_to_whoever_asks_for_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ABD, ticarette Çin'i yakaladı.",
        "Türkiye'yi vuran deprem Suriye'de de hissedildi.",
        "İngiliz şirket, Türkiye pazarından çekildi.",
        "Azerbaycan, Türkiye'ye doğal gaz sevk etti.",
        "Fransa milli takımı, İtalya karşısında üstünlüğü ele geçirdi.",
    ],
)
def test_a_figure_of_speech_is_no_use_of_force(text: str) -> None:
    assert events(text) == []
