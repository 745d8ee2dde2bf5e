"""A ceasefire that comes into force: it is kept by those who agreed on it, whoever was told of since."""

from __future__ import annotations

import pytest

from tests.test_events import events, read

AGREED = "Rusya ile Ukrayna ateşkes konusunda anlaştı. "


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (AGREED + "Ateşkes 12 Ocak'ta yürürlüğe girdi.", "2024-01-12"),
        (AGREED + "Ateşkes, 12 Ocak'ta yürürlüğe girdi.", "2024-01-12"),
        (AGREED + "Ateşkes yarın yürürlüğe girecek.", "2024-01-21"),
        (
            AGREED + "Antonio Guterres anlaşmayı övdü. Ateşkes 12 Ocak'ta yürürlüğe girdi.",
            "2024-01-12",
        ),
        ("Rusya ile Ukrayna anlaşma imzaladı. Ateşkes 12 Ocak'ta yürürlüğe girdi.", "2024-01-12"),
    ],
)
def test_those_who_agreed_keep_it(text: str, value: str) -> None:
    reading = read(text)
    truce = next(e for e in reading.events if e.event_type == "ceasefire")
    assert {reading.actors.entities[p].country_code for p in truce.actors} == {"RUS", "UKR"}
    assert truce.value == value


@pytest.mark.parametrize(
    "text",
    [
        "Fransa Cumhurbaşkanı Emmanuel Macron, ateşkesin yürürlüğe girmesini istedi.",
        "Ermenistan, ateşkesi ihlal etmekle Azerbaycan'ı suçladı. Ateşkes 12 Ocak'ta yürürlüğe girmişti.",
    ],
)
def test_without_those_who_agreed_there_is_none(text: str) -> None:
    assert [told for told in events(text) if told[0] == "ceasefire"] == []
