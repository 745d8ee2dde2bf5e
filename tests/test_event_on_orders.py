"""On whose orders it is done: "Blinken'ın talimatıyla vizeler iptal edildi"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lula'nın talimatıyla Peru'nun iki diplomatı sınır dışı edildi.",
            ("expulsion", ("BRA",), ("PER",), "occurred"),
        ),
        (
            "Lukaşenko'nun kararıyla on Polonya vatandaşı serbest bırakıldı.",
            ("release", ("BLR",), ("POL",), "occurred"),
        ),
        ("Putin'in emri üzerine Finlandiya tankerine el konuldu.", ("coercion", ("RUS",), ("FIN",), "occurred")),
        (
            "Beyaz Saray, Biden'ın talimatıyla Nijer'e yaptırım uygulanacağını açıkladı.",
            ("sanction", ("USA",), ("NER",), "planned"),
        ),
    ],
)
def test_who_orders_what_is_done_does_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is done has a doer of its own
        ("Netanyahu'nun emriyle Gazze, İsrail ordusu tarafından vuruldu.", ("attack", ("ISR",), ("PSE",), "occurred")),
        # what it is about
        ("Lula'nın kararıyla ilgili Peru'ya nota verildi.", ("summons", (), ("PER",), "occurred")),
        ("Peru'nun talebiyle Kenya'nın iki diplomatı sınır dışı edildi.", ("expulsion", (), ("KEN",), "occurred")),
    ],
)
def test_who_has_others_do_it_or_asks_for_it_does_not(text: str, expected: Told) -> None:
    assert events(text) == [expected]
