"""The opposition of a state is no part of its government, and what others are asked to condemn is not condemned yet."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "kind", "role"),
    [
        ("Venezuela muhalefeti, ABD'den yaptırımların kaldırılmasını istedi.", "request", "actors"),
        ("Venezuela muhalefeti AB'den yardım istedi.", "request", "actors"),
        ("Rusya, Venezuela muhalefeti ile görüştü.", "meeting", "actors"),
        ("Rusya, Venezuela muhalefetini darbe yapmakla suçladı.", "accusation", "recipients"),
        ("ABD, Venezuela muhalefetine silah verdi.", "arms_transfer", "recipients"),
    ],
)
def test_the_opposition_acts_for_itself(text: str, kind: str, role: str) -> None:
    reading = read(text)
    [event] = reading.events
    assert event.event_type == kind
    assert "Venezuela muhalefeti" in [reading.actors.entities[e].name for e in getattr(event, role)]


def test_bad_weather_is_no_opposition() -> None:
    assert events("Hindistan Havayolları hava muhalefeti nedeniyle Rusya uçuşlarını iptal etti.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Suriye, BM'den İsrail'in saldırılarını kınamasını istedi.",
            ("request", ("SYR",), ("Birleşmiş Milletler",), "occurred"),
        ),
        ("Peru, ABD'den İran'ın sözlerini kınamasını talep etti.", ("request", ("PER",), ("USA",), "occurred")),
        ("Zelenskiy, Batı'dan yardım istedi. Rusya sessiz kaldı.", ("request", ("UKR",), (), "occurred")),
    ],
)
def test_to_ask_for_a_reproach_or_for_help_is_a_request_alone(text: str, expected: Told) -> None:
    assert events(text) == [expected]
