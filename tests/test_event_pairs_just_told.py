""" "İki ülke" in the second half of a sentence: the two of its first half, not those of the sentence before."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

TRUDEAU, MACRON = "Kanada Başbakanı Justin Trudeau", "Fransa Cumhurbaşkanı Emmanuel Macron"
BEFORE = "Peru Cumhurbaşkanı Alan Garcia, Şili'ye geldi. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TRUDEAU}, {MACRON} ile görüştü, iki ülke arasında anlaşma imzalandı.", ["Fransa", "Kanada"]),
        (f"{TRUDEAU}, {MACRON} ile görüştü ve iki ülke arasında anlaşma imzalandı.", ["Fransa", "Kanada"]),
        (f"{TRUDEAU} da {MACRON} ile görüşmüş, iki ülke arasında anlaşma imzalanmıştı.", ["Fransa", "Kanada"]),
        ("Kanada ile Fransa da görüştü, iki ülke anlaşma imzaladı.", ["Fransa", "Kanada"]),
    ],
)
def test_two_countries_are_those_of_the_same_sentence(text: str, expected: list[str]) -> None:
    told = read(BEFORE + text)
    agreement = next(e for e in told.events if e.event_type == "agreement")
    assert sorted(told.actors.entities[a].name for a in agreement.actors) == expected


def test_two_leaders_are_those_of_the_same_sentence() -> None:
    told = read(f"{BEFORE}{TRUDEAU}, {MACRON} ile bir araya geldi, iki lider Ukrayna'yı ele aldı.")
    meetings = [e for e in told.events if e.event_type == "meeting"]
    assert [len(e.mentions) for e in meetings] == [2]


@pytest.mark.parametrize(
    "text",
    [
        f"{TRUDEAU}, Şili Cumhurbaşkanı Sebastian Pinera ile görüştü ve iki ülkeye itidal çağrısında bulundu.",
        f"{TRUDEAU}, iki ülkeyi itidale davet etti.",
    ],
)
def test_who_calls_on_two_countries_is_of_neither(text: str) -> None:
    told = read(f"Peru ile Şili arasında çatışma çıktı. {text}")
    request = next(e for e in told.events if e.event_type == "request")
    assert sorted(told.actors.entities[r].name for r in request.recipients) == ["Peru", "Şili"]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("Çin, tarafları diyaloğa davet etti.", ("request", ("CHN",), ("CHL", "PER"), "occurred")),
        ("Çin, taraflara itidal çağrısında bulundu.", ("request", ("CHN",), ("CHL", "PER"), "occurred")),
        # but where two have just been told of together, those
        (
            "Fransa ile Almanya arasında da gerilim sürüyor. Çin, tarafları diyaloğa davet etti.",
            ("request", ("CHN",), ("FRA", "DEU"), "occurred"),
        ),
    ],
)
def test_the_parties_are_those_whom_the_article_has_been_about(last: str, expected: Told) -> None:
    story = "Peru, Şili'nin Lima'yı vurduğunu açıkladı. Peru, Şili'yi kınadı. Şili suçlamaları reddetti. "
    assert expected in events(f"{story}Kanada, Şili'yi anlaşmaya uymaya çağırdı. {last}")


@pytest.mark.parametrize(
    "caller", ["Çin", "Çin,", "Çin da", "Rusya Dışişleri Bakanlığı", "Angela Merkel", "Angela Merkel,"]
)
def test_the_sides_are_called_upon_with_a_comma_or_without(caller: str) -> None:
    told = events(f"Hindistan Pakistan'ı vurdu. {caller} tarafları itidale çağırdı.")
    assert [event[2] for event in told if event[0] == "request"] == [("IND", "PAK")]
