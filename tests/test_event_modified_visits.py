"""Visits of a kind, to one state after another, and visits that somebody prevents."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Almanya'ya devlet ziyaretinde bulunan Erdoğan konuştu.", [("visit", ("TUR",), ("DEU",), "occurred")]),
        ("Rusya'ya çalışma ziyaretinde bulunan Macron konuştu.", [("visit", ("FRA",), ("RUS",), "occurred")]),
        ("Erdoğan, Almanya'ya devlet ziyaretinde bulundu.", [("visit", ("TUR",), ("DEU",), "occurred")]),
        ("Fidan, Rusya'ya iade-i ziyarette bulunacak.", [("visit", ("TUR",), ("RUS",), "planned")]),
        (
            "Erdoğan'ın ilk yurt dışı ziyaretini Azerbaycan'a, ardından KKTC'ye yapması bekleniyor.",
            [("visit", ("TUR",), ("AZE",), "planned"), ("visit", ("TUR",), ("XNC",), "planned")],
        ),
        (
            "Erdoğan, ilk ziyaretini Azerbaycan'a, ikincisini KKTC'ye yapacak.",
            [("visit", ("TUR",), ("AZE",), "planned"), ("visit", ("TUR",), ("XNC",), "planned")],
        ),
        ("Trump ilk ziyaretini Suudi Arabistan'a yaptı.", [("visit", ("USA",), ("SAU",), "occurred")]),
        # a comma that is not between two of its own
        (
            "Merkel ziyaretini tamamladı, Macron Rusya'ya gitti.",
            [("visit", ("FRA",), ("RUS",), "occurred")],
        ),
    ],
)
def test_a_visit_goes_where_its_verb_says(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İsrail, Macron'un Ramallah'a ziyaretini engelledi.", [("visit", ("FRA",), ("PSE",), "cancelled")]),
        (
            "İsrail, Guterres'in Gazze'ye gitmesini engelledi.",
            [("visit", ("Antonio Guterres",), ("PSE",), "cancelled")],
        ),
        ("Rusya, Alman heyetinin Moskova ziyaretini engelledi.", [("visit", ("DEU",), ("RUS",), "cancelled")]),
        ("İsrail, Gazze ziyaretini engelledi.", []),
        ("Trump, Danimarka ziyaretini iptal etti.", [("visit", ("USA",), ("DNK",), "cancelled")]),
    ],
)
def test_what_is_prevented_is_not_done(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
