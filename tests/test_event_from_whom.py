"""What comes from somebody: "Almanya'dan İsrail'e tepki geldi", "Çin'den Rusya'ya destek"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Almanya'dan İsrail'in yeni yerleşim kararına tepki geldi.",
            ("criticism", ("DEU",), ("ISR",), "occurred"),
        ),
        ("Türkiye'den İsrail'in saldırısına kınama geldi.", ("criticism", ("TUR",), ("ISR",), "occurred")),
        ("Finlandiya'nın NATO üyeliğine Türkiye'den destek geldi.", ("support", ("TUR",), ("FIN",), "occurred")),
        ("ABD'nin asker talebine Japonya'dan ret geldi.", ("rejection", ("JPN",), ("USA",), "occurred")),
        ("İran'dan İsrail'e tehdit: Karşılığı ağır olur", ("threat", ("IRN",), ("ISR",), "occurred")),
        ("Çin'den Japonya'ya misilleme uyarısı geldi.", ("threat", ("CHN",), ("JPN",), "occurred")),
        ("Rusya'nın Polonya'ya yönelik tehditleri sürüyor.", ("threat", ("RUS",), ("POL",), "occurred")),
        ("Çin'in ABD'ye uyarısının ardından Tayvan susuyor.", ("threat", ("CHN",), ("USA",), "occurred")),
        ("Almanya'dan Ukrayna'ya destek sürüyor.", ("support", ("DEU",), ("UKR",), "occurred")),
        ("İran'dan ABD'ye tehdit yağdı.", ("threat", ("IRN",), ("USA",), "occurred")),
        ("Almanya'nın Türkiye'ye eleştirileri bitmedi.", ("criticism", ("DEU",), ("TUR",), "occurred")),
    ],
)
def test_a_word_of_speech_says_from_whom_it_comes(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rusya'dan Suriye'ye destek uçuşları sürüyor.",
        "İran, İsrail için tehdit oluşturuyor.",
        "Polonya'nın Rusya tehdidine karşı Almanya'dan beklentisi büyük.",
        "Fransa, vatandaşlarına Lübnan'a gitmeme uyarısı yaptı.",
        "Zelenskiy, Almanya'dan Ukrayna'ya destek istedi.",
        "Rusya, Çin'den Suriye'ye destek bekliyor.",
        "AB'den Ukrayna'ya destek azalıyor.",
        "NATO, Rusya'dan gelen tehdide karşı birliklerini artırdı.",
        "DSÖ'den Çin'e salgın uyarısı.",
        "Rusya'dan Türkiye'ye doğal gaz desteği.",
        "Kremlin, Kuzey Kore'den bir tehdit gelmediğini Seul'e bildirdi.",
    ],
)
def test_a_word_only_named_comes_from_nobody(text: str) -> None:
    assert not {event_type for event_type, *_ in events(text)} & {"support", "threat"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Irak, Türkiye'nin operasyonlarını kınayan bir açıklama yaptı.",
            ("criticism", ("IRQ",), ("TUR",), "occurred"),
        ),
        (
            "İngiltere ve Fransa, Çin'i kınayan ortak bir bildiri yayımladı.",
            ("criticism", ("GBR", "FRA"), ("CHN",), "occurred"),
        ),
    ],
)
def test_who_issues_a_text_says_what_stands_in_it(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, Ukrayna'yı destekleyen karar tasarısını veto etti.",
        "Fransa, İsrail'i destekleyen raporu kabul etmedi.",
    ],
)
def test_who_turns_a_text_down_does_not_say_it(text: str) -> None:
    assert "support" not in [event_type for event_type, *_ in events(text)]


@pytest.mark.parametrize(
    "saying",
    [
        "bir açıklama yaptı", "açıklamada bulundu", "paylaşımda bulundu", "bir paylaşım yaptı", "bir tweet attı",
        "bir mesaj paylaştı", "ifadeler kullandı",
    ],
)  # fmt: skip
def test_who_says_what_condemns_condemns(saying: str) -> None:
    assert events(f"Lavrov, Peru'yu kınayan {saying}.") == [("criticism", ("RUS",), ("PER",), "occurred")]


def test_who_speaks_of_an_attacker_attacks_nobody() -> None:
    told = events("Lavrov, Peru'ya saldıran Şili hakkında açıklamada bulundu.")
    assert told == [("attack", ("CHL",), ("PER",), "occurred")]


def test_a_spokesman_says_who_is_ready() -> None:
    told = read("Kremlin Sözcüsü Dmitriy Peskov, Putin'in Macron ile görüşmeye hazır olduğunu söyledi.")
    (pledge,) = (event for event in told.events if event.event_type == "pledge")
    assert [told.actors.entities[actor].name for actor in pledge.actors] == ["Vladimir Putin"]
