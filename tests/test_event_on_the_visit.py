"""Whose visit it is, and what is done on it: "Berlin'i ziyareti sırasında Türkiye'yi kınadı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

MACRON = "Macron, "


@pytest.mark.parametrize(
    ("text", "criticised"),
    [
        (MACRON + "Berlin'i ziyareti sırasında Türkiye'yi kınadı.", ("TUR",)),
        (MACRON + "Berlin'i ziyaretinde Türkiye'yi kınadı.", ("TUR",)),
        (MACRON + "Almanya'yı ziyaretinin ardından Türkiye'yi eleştirdi.", ("TUR",)),
        (MACRON + "Londra ziyareti sırasında Çin'i komşularına zorbalık yapmakla eleştirdi.", ("CHN",)),
        (MACRON + "Berlin'de Çin'i ikiyüzlü davranmakla eleştirdi.", ("CHN",)),
        # no visit before another object
        (MACRON + "Rusya'yı saldırısı nedeniyle kınadı.", ("RUS",)),
        (MACRON + "Trump'ı ziyareti nedeniyle eleştirdi.", ("USA",)),
    ],
)
def test_the_host_is_not_who_is_criticised_on_a_visit(text: str, criticised: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "criticism"] == [criticised]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Merkel, Rusya'nın tutumu nedeniyle Polonya ziyaretini iptal etti.",
            [("visit", ("DEU",), ("POL",), "cancelled")],
        ),
        (
            "Trump, Rusya'nın tutumu üzerine Polonya ziyaretini erteledi.",
            [("visit", ("USA",), ("POL",), "postponed")],
        ),
        (
            "Trump, Çin'in tavrı nedeniyle Pekin ziyaretini iptal etti.",
            [("visit", ("USA",), ("CHN",), "cancelled")],
        ),
        (
            "Erdoğan, ABD'nin yaptırım kararı nedeniyle Washington ziyaretini erteledi.",
            [("visit", ("TUR",), ("USA",), "postponed")],
        ),
        (
            "Rusya, İngiltere'nin tutumunun ardından İran ile görüşmesini iptal etti.",
            [("meeting", ("RUS", "IRN"), (), "cancelled")],
        ),
        # its owner's
        ("Merkel, Trump'ın Polonya ziyaretini iptal etti.", [("visit", ("USA",), ("POL",), "cancelled")]),
        ("Trump'ın hastalığı nedeniyle Polonya ziyareti iptal edildi.", [("visit", ("USA",), ("POL",), "cancelled")]),
    ],
)
def test_a_visit_is_not_that_of_whoever_is_the_reason(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("Kremlin, Putin'in sağlık sorunları nedeniyle Çin ziyaretini erteledi.", "Vladimir Putin"),
        ("Beyaz Saray, Biden'ın hastalığı nedeniyle Çin ziyaretini erteledi.", "Joe Biden"),
        ("Rusya, Trump'ın tutumu nedeniyle Çin ziyaretini erteledi.", "Rusya"),
        ("Blinken, Netanyahu'nun açıklamaları nedeniyle Çin ziyaretini erteledi.", "Antony Blinken"),
    ],
)
def test_whose_illness_puts_off_a_visit_was_to_make_it(text: str, visitor: str) -> None:
    reading = read(text)
    [event] = reading.events
    assert [reading.actors.entities[a].name for a in event.actors] == [visitor]
