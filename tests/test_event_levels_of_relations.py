"""Relations lowered and raised, embassies closed and opened again: whose, and with whom."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mısır, Türkiye ile ilişkilerini maslahatgüzar seviyesine indirdi.",
            [("recall", ("EGY",), ("TUR",), "occurred")],
        ),
        ("Ürdün, Katar ile ilişkilerinin düzeyini düşürdü.", [("recall", ("JOR",), ("QAT",), "occurred")]),
        ("Ürdün, Katar ile diplomatik temsil düzeyini düşürdü.", [("recall", ("JOR",), ("QAT",), "occurred")]),
        (
            "İran ile Kuveyt, ilişkilerini büyükelçi seviyesine yükseltti.",
            [("recognition", ("IRN", "KWT"), (), "occurred")],
        ),
        (
            "İran ile Kuveyt, ilişkilerini büyükelçi düzeyine çıkarma kararı aldı.",
            [("recognition", ("IRN", "KWT"), (), "occurred")],
        ),
        ("Bahreyn, Şam'a yeni büyükelçi atadı.", [("recognition", ("BHR",), ("SYR",), "occurred")]),
        ("Biden, 25 yıl sonra Sudan'a büyükelçi atadı.", [("recognition", ("USA",), ("SDN",), "occurred")]),
        ("Trump, Tom Barrack'ı Türkiye'ye büyükelçi atadı.", []),
        ("Katar, Tahran Büyükelçiliğini yeniden açtı.", [("recognition", ("QAT",), ("IRN",), "occurred")]),
        ("Fransa'nın Trablus Büyükelçiliği yeniden açıldı.", [("recognition", ("FRA",), ("LBY",), "occurred")]),
        ("Kanada, Tahran Büyükelçiliğini kapattı.", [("recall", ("CAN",), ("IRN",), "occurred")]),
        ("Rusya'nın Seattle Konsolosluğu kapatıldı. ABD duyurdu.", [("recall", (), ("RUS",), "occurred")]),
        ("ABD, Şam'daki büyükelçiliğinin faaliyetlerini durdurdu.", [("recall", ("USA",), ("SYR",), "occurred")]),
    ],
)
def test_relations_are_lowered_and_raised(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, Türkiye ile ticareti ikinci seviyeye indirdi.",
        "Türkiye, faiz oranını yüzde 45 seviyesine yükseltti.",
        "ABD, Çin ile ticaret hacmini 100 milyar dolar seviyesine çıkardı.",
        "Erdoğan, valiliğe yeni müdür atadı.",
        "Rusya, Fransa'nın Moskova'daki okulunun faaliyetlerini durdurdu.",
    ],
)
def test_levels_of_other_things_are_no_relations(text: str) -> None:
    assert not {"recall", "recognition"} & {event_type for event_type, *_ in events(text)}
