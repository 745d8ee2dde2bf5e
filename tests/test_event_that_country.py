"""Whom "bu ülke" means where somebody else acts straight before it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

JOINED = "Karadağ NATO'ya üye oldu, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya bu ülkenin üyeliğine tepki gösterdi.", ("criticism", ("RUS",), ("MNE",), "occurred")),
        ("Rusya ise bu ülkenin üyeliğine tepki gösterdi.", ("criticism", ("RUS",), ("MNE",), "occurred")),
        ("Rusya geçen ay bu ülkenin üyeliğine tepki gösterdi.", ("criticism", ("RUS",), ("MNE",), "occurred")),
        ("Putin bu ülkenin üyeliğini eleştirdi.", ("criticism", ("RUS",), ("MNE",), "occurred")),
        ("Peru bu ülkenin üyeliğine karşı çıktı.", ("rejection", ("PER",), ("MNE",), "occurred")),
        ("Peru ve Çad bu ülkeye asker gönderdi.", ("mobilization", ("PER", "TCD"), ("MNE",), "occurred")),
        # nobody's, or another's
        ("Rusya bu karara tepki gösterdi.", ("criticism", ("RUS",), (), "occurred")),
        ("Rusya Peru'nun üyeliğine tepki gösterdi.", ("criticism", ("RUS",), ("PER",), "occurred")),
    ],
)
def test_that_country_is_not_the_one_that_acts(text: str, expected: Told) -> None:
    assert events(JOINED + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rusya, Mali'deki darbeden sonra bu ülkeye silah gönderdi.",
            ("arms_transfer", ("RUS",), ("MLI",), "occurred"),
        ),
        ("Karadağ konuştu. Rusya bu ülkeyi kınadı.", ("criticism", ("RUS",), ("MNE",), "occurred")),
    ],
)
def test_else_it_is_the_one_named_last(text: str, expected: Told) -> None:
    assert events(text) == [expected]
