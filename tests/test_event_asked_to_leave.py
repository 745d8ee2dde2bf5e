"""Envoys asked to leave, or not let back, are expelled; a state's own people are not, and of troops it is a request."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İngiltere, İran'ın Londra Büyükelçisinden ülkeden ayrılmasını talep etti.",
            ("expulsion", ("GBR",), ("IRN",), "occurred"),
        ),
        (
            "Türkiye, İsrail'in Ankara Büyükelçisinin ülkesine dönmesini istedi.",
            ("expulsion", ("TUR",), ("ISR",), "occurred"),
        ),
        (
            "Türkiye, Hollanda büyükelçisinin ülkeye dönüşüne izin vermedi.",
            ("expulsion", ("TUR",), ("NLD",), "occurred"),
        ),
        ("Hollanda, Çavuşoğlu'nun ülkeye girmesine izin vermedi.", ("expulsion", ("NLD",), ("TUR",), "occurred")),
    ],
)
def test_who_is_asked_to_leave_is_expelled(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Irak Meclisi, ABD askerlerinin ülkeden ayrılmasını talep etti.", ("request", ("IRQ",), ("USA",), "occurred")),
        ("Nijer, Fransız askerlerinin ülkeyi terk etmesini talep etti.", ("request", ("NER",), ("FRA",), "occurred")),
        ("Çad, Fransız ordusunun ülkeden ayrılmasını talep etti.", ("request", ("TCD",), ("FRA",), "occurred")),
        ("Irak, ABD güçlerinden ülkeden ayrılmalarını istedi.", ("request", ("IRQ",), ("USA",), "occurred")),
        (
            "Nijer, Fransız büyükelçinin ülkeyi terk etmesini talep etti.",
            ("expulsion", ("NER",), ("FRA",), "occurred"),
        ),
    ],
)
def test_troops_told_to_leave_are_asked(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, Lübnan'daki vatandaşlarından ülkeyi terk etmelerini istedi.",
        "Kanada, Lübnan'daki vatandaşlarından ülkeyi terk etmelerini talep etti.",
        "Türkiye, Suriyeli mültecilerin ülkelerine dönmesini istedi.",
        "İran, AB uzmanlarının ülkeye girmesine izin verdi.",
    ],
)
def test_own_people_and_refugees_are_not_expelled(text: str) -> None:
    assert "expulsion" not in [event_type for event_type, *_ in events(text)]
