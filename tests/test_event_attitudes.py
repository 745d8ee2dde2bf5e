"""How one looks on others and what they offer, and whom one takes in: "Hitler'e benzetti", "öneriye sıcak bakıyor"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Medvedev, Macron'u Napolyon'a benzetti.", [("criticism", ("RUS",), ("FRA",), "occurred")]),
        ("Maduro'yu Saddam'a benzeten Rubio konuştu.", [("criticism", ("USA",), ("VEN",), "occurred")]),
        (
            "Petro, Netanyahu'nun politikasını faşizme benzettiğini söyledi.",
            [("criticism", ("COL",), ("ISR",), "occurred")],
        ),
        ("Zelenskiy, Bahmut'u Hiroşima'ya benzetti.", []),
        ("Aliyev, Türkiye'yi aile evine benzetti.", []),
        # what is offered
        ("Fico, Putin'in ateşkes teklifine sıcak bakıyor.", [("support", ("SVK",), ("RUS",), "occurred")]),
        ("Londra'nın Paris'in planına olumlu baktığı açıklandı.", [("support", ("GBR",), ("FRA",), "occurred")]),
        ("Rubio, Kiev'in talebine yeşil ışık yaktı.", [("support", ("USA",), ("UKR",), "occurred")]),
        ("Fico, Macron'un planına sıcak bakmıyor.", [("rejection", ("SVK",), ("FRA",), "occurred")]),
        ("Rubio, iki ülkenin üyeliğine Madrid'de yeşil ışık yaktı.", []),
        # what one is content with
        ("Kiev, Washington'ın şartlarına razı oldu.", [("concession", ("UKR",), ("USA",), "occurred")]),
        ("Kiev, Moskova'nın şartlarına razı olmadı.", [("rejection", ("UKR",), ("RUS",), "occurred")]),
    ],
)
def test_how_one_looks_on_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Devrik lider Viktor Yanukoviç, Rusya'ya sığındı.", [("aid", ("RUS",), ("UKR",), "occurred")]),
        ("Meksika'nın La Paz Büyükelçiliğine sığınan Evo Morales konuştu.", [("aid", ("MEX",), ("BOL",), "occurred")]),
        ("Binlerce Afgan İran'a sığındı.", []),
        ("Merkel, Navalni'ye tedavi ve sığınma teklif etti.", []),
    ],
)
def test_who_takes_somebody_in_helps_them(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
