"""Who is brought to safety: those of a state, and from where they were, also where the passive names no state."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru'daki Türk vatandaşları tahliye edildi.", [("withdrawal", ("TUR",), ("PER",), "occurred")]),
        ("Peru'daki Alman vatandaşları Şili'ye tahliye edildi.", [("withdrawal", ("DEU",), ("PER",), "occurred")]),
        ("Türk vatandaşları Peru'dan tahliye edildi.", [("withdrawal", ("TUR",), ("PER",), "occurred")]),
        (
            "Hakan Fidan, Peru'daki Türk vatandaşlarının tahliye edildiğini duyurdu.",
            [("withdrawal", ("TUR",), ("PER",), "occurred")],
        ),
        (
            "Dışişleri Bakanı Hakan Fidan, Peru'dan 967 kişinin tahliye edildiğini açıkladı.",
            [("withdrawal", ("TUR",), ("PER",), "occurred")],
        ),
        ("Antonio Guterres, Peru'dan 967 kişinin tahliye edildiğini açıkladı.", []),
        (
            "Volodimir Zelenskiy, Rus askerlerinin Harkiv'den çekildiğini açıkladı.",
            [("withdrawal", ("RUS",), ("UKR",), "occurred")],
        ),
    ],
)
def test_whose_people_are_evacuated_and_whence(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Irak, 430 vatandaşını Minsk'ten Erbil'e götürdü.", ("IRQ", "BLR")),
        ("Irak, Minsk'teki vatandaşlarını ülkeye geri götürdü.", ("IRQ", "BLR")),
        ("Türkiye, Wuhan'dan 60 vatandaşını ülkeye getirdi.", ("TUR", "CHN")),
        ("Türkiye, Libya'daki 55 vatandaşını yurda getirdi.", ("TUR", "LBY")),
        ("Hindistan, İran'daki 234 vatandaşını geri getirdi.", ("IND", "IRN")),
        ("Rusya, Gazze'den 80 vatandaşını Moskova'ya getirdi.", ("RUS", "PSE")),
    ],
)
def test_a_state_fetches_its_citizens(text: str, expected: tuple[str, str]) -> None:
    actor, whence = expected
    assert events(text) == [("withdrawal", (actor,), (whence,), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Çin, Türkiye'ye aşı getirdi.",
        "Putin, Erdoğan'ı Soçi'ye götürdü.",
        "Kulüp, Brezilya'dan İstanbul'a iki oyuncu getirdi.",
    ],
)
def test_other_things_brought_are_no_evacuation(text: str) -> None:
    assert events(text) == []
