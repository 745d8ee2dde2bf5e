"""Attacks told by those who died of them, and on bases: who struck, whom, and where."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İsrail'in düzenlediği hava saldırısında 12 Filistinli öldü.", [("attack", ("ISR",), ("PSE",), "occurred")]),
        (
            "İsrail askerlerinin açtığı ateş sonucu 60 Filistinli hayatını kaybetmişti.",
            [("attack", ("ISR",), ("PSE",), "occurred")],
        ),
        (
            "Hindistan askerlerinin açtığı ateş sonucu 3 Pakistan askeri öldü.",
            [("attack", ("IND",), ("PAK",), "occurred")],
        ),
        ("ABD'nin Deyrizor'da düzenlediği saldırıda 3 Rus askeri öldü.", [("attack", ("USA",), ("RUS",), "occurred")]),
        ("ABD'nin Irak'ta düzenlediği saldırıda 20 kişi öldü.", [("attack", ("USA",), ("IRQ",), "occurred")]),
        (
            "İsrail'in Lübnan'a düzenlediği saldırıda 3 İranlı komutan öldü.",
            [("attack", ("ISR",), ("LBN",), "occurred")],
        ),
        ("DEAŞ'ın Paris'te düzenlediği saldırıda 3 Türk öldü.", [("attack", ("IŞİD",), ("FRA",), "occurred")]),
        ("Depremde 12 Filistinli öldü. İsrail yardım teklif etti.", []),
    ],
)
def test_those_who_fall_are_struck(text: str, expected: list[Told]) -> None:
    assert [told for told in events(text) if told[0] == "attack"] == expected


@pytest.mark.parametrize(
    ("text", "struck", "place"),
    [
        ("Suudi Arabistan'ın Abha Havalimanı'na saldırı düzenlendi. Bahreyn saldırıyı kınadı.", "SAU", "SAU"),
        ("Suriye'deki Hmeymim Hava Üssü'ne saldırı düzenlendi. Rusya açıklama yaptı.", "SYR", "SYR"),
        ("Irak'taki ABD üssüne saldırı düzenlendi. Türkiye saldırıyı kınadı.", "USA", "IRQ"),
        ("Hartum'da Türk uçağına ateş açıldı.", "TUR", "SDN"),
        ("Libya'da Türk gemisine ateş açıldı.", "TUR", "LBY"),
    ],
)
def test_a_base_or_a_ship_is_struck_by_nobody_named(text: str, struck: str, place: str) -> None:
    reading = read(text)
    (attack,) = [e for e in reading.events if e.event_type == "attack"]
    assert (attack.actors, [reading.actors.entities[e].country_code for e in attack.recipients]) == ([], [struck])
    assert attack.country_code == place


@pytest.mark.parametrize(
    "text",
    [
        "İzmir'deki polis karakoluna saldırı düzenlendi. 3 polis yaralandı.",
        "Damadın açtığı ateş sonucu bir kişi yaralandı.",
    ],
)
def test_crimes_at_home_are_no_attacks(text: str) -> None:
    assert events(text) == []
