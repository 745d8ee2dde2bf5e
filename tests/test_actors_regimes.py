"""Governments and regimes by the names that papers call them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

NATO = "Kuzey Atlantik Antlaşması Örgütü"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Türkiye, Libya Ulusal Mutabakat Hükümeti ile güvenlik anlaşması imzaladı.",
            [("agreement", ("TUR", "LBY"), (), "occurred")],
        ),
        (
            "Türkiye ile Ulusal Mutabakat Hükümeti arasında mutabakat muhtırası imzalanmıştı.",
            [("agreement", ("TUR", "LBY"), (), "occurred")],
        ),
        ("Esad rejimi, İdlib'de Türk askerlerine saldırdı.", [("attack", ("SYR",), ("TUR",), "occurred")]),
        (
            "Suriye rejiminin İdlib'de Türk askerlerine düzenlediği saldırıda 33 asker öldü.",
            [("attack", ("SYR",), ("TUR",), "occurred")],
        ),
        (
            "Suriye rejim unsurlarının Türk askerlerine düzenlediği saldırıda 33 asker öldü.",
            [("attack", ("SYR",), ("TUR",), "occurred")],
        ),
        ("Türkiye, Rusya ile vize rejimi konusunda anlaştı.", [("agreement", ("TUR", "RUS"), (), "occurred")]),
    ],
)
def test_a_regime_stands_for_its_country(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_an_agency_speaks_and_not_the_state_that_owns_it() -> None:
    reading = read("Suriye rejiminin resmi ajansı SANA'nın bildirdiğine göre, İsrail Şam'ı vurdu.")
    assert [reading.actors.entities[s.speaker].name for s in reading.statements] == ["Suriye Arap Haber Ajansı"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'ABD Dışişleri Bakanı Mike Pompeo, "NATO müttefikimiz Türkiye\'yi destekliyoruz" dedi.',
            [("support", ("USA",), ("TUR",), "occurred")],
        ),
        (
            "ABD Dışişleri Bakanı Mike Pompeo, NATO müttefiki Türkiye'yi desteklediklerini söyledi.",
            [("support", ("USA",), ("TUR",), "occurred")],
        ),
        ("ABD, NATO müttefiklerini destekledi.", [("support", ("USA",), (NATO,), "occurred")]),
    ],
)
def test_an_ally_is_meant_and_not_the_alliance(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_a_king_is_not_the_crown_prince_of_his_name() -> None:
    reading = read("Veliaht Prens Muhammed bin Selman konuştu. Erdoğan, Suudi Arabistan Kralı Selman'ı aradı.")
    called = [reading.actors.entities[p].name for e in reading.events for p in e.actors]
    assert called == ["Recep Tayyip Erdoğan", "Kral Selman bin Abdulaziz"]
