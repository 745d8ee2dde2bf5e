"""Embassies named with two states, moved, and towns that are written like another name."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kiev'de yüzlerce kişi Rusya'nın Ukrayna Büyükelçiliği önünde toplandı.", ("protest", "RUS", "UKR")),
        ("Göstericiler, ABD'nin Irak Büyükelçiliğine saldırdı.", ("attack", "USA", "IRQ")),
        ("Tahran'da öğrenciler İngiltere'nin İran Büyükelçiliği önünde gösteri yaptı.", ("protest", "GBR", "IRN")),
    ],
)
def test_an_embassy_is_of_the_first_state_and_in_the_second(text: str, expected: tuple[str, str, str]) -> None:
    reading = read(text)
    event = reading.events[0]
    owners = [reading.actors.entities[p].country_code for p in event.recipients]
    assert (event.event_type, *owners, event.country_code) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya'nın Türkiye Büyükelçiliği, ABD'yi kınadı.", ("criticism", ("RUS",), ("USA",), "occurred")),
        ("Türkiye, ABD'nin büyükelçiliğini Kudüs'e taşıma kararını kınadı.",
         ("criticism", ("TUR",), ("USA",), "occurred")),
        ("Türkiye, ABD'nin büyükelçiliğini Kudüs'e taşıması üzerine Washington Büyükelçisi'ni geri çağırdı.",
         ("recall", ("TUR",), ("USA",), "occurred")),
        ("ABD'nin büyükelçiliğini Kudüs'e taşıması üzerine İsrail askerleri Gazze sınırında 60 Filistinliyi öldürdü.",
         ("attack", ("ISR",), ("PSE",), "occurred")),
        ("Göstericiler, ABD'nin büyükelçiliğini bastı.", ("attack", (), ("USA",), "occurred")),
        ("Suudi Arabistan, Yemen'in başkenti Sana'yı bombaladı.", ("attack", ("SAU",), ("YEM",), "occurred")),
        ("İsrail, Sana'yı vurdu.", ("attack", ("ISR",), ("YEM",), "occurred")),
        ("SANA'nın haberine göre Rusya İdlib'i vurdu.", ("attack", ("RUS",), ("SYR",), "occurred")),
    ],
)  # fmt: skip
def test_whose_and_where_they_are(text: str, expected: Told) -> None:
    assert events(text) == [expected]
