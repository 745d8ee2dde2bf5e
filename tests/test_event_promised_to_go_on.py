"""What somebody goes on or begins to do: "Libya'nın birliğini desteklemeye devam ediyor" supports Libya."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cezayir, Tunus'un istikrarını desteklemeye devam ediyor.", ("support", ("DZA",), ("TUN",), "occurred")),
        ("Avustralya, Fiji'nin egemenliğini desteklemeyi sürdürecek.", ("support", ("AUS",), ("FJI",), "occurred")),
        ("Belçika, Kenya'ya silah göndermeye devam etti.", ("arms_transfer", ("BEL",), ("KEN",), "occurred")),
        ("İsrail, Lübnan'ın köylerini vurmaya devam ediyor.", ("attack", ("ISR",), ("LBN",), "occurred")),
        ("İran, Irak'ın gemilerine el koymaya başladı.", ("coercion", ("IRN",), ("IRQ",), "occurred")),
        ("Sudan, Mısır'ın askerlerini serbest bırakmaya karar verdi.", ("release", ("SDN",), ("EGY",), "planned")),
        # who is told of does both
        (
            "Sudan'ın Mısır'ın askerlerini serbest bırakmaya karar verdiği bildirildi.",
            ("release", ("SDN",), ("EGY",), "planned"),
        ),
    ],
)
def test_whose_the_object_is_does_not_act(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norveç, Kenya'yı desteklemeye devam edeceklerini açıkladı.",
            ("pledge", ("NOR",), ("KEN",), "occurred"),
        ),
        ("Fransa, Çad'a asker göndermeye devam edecek.", ("mobilization", ("FRA",), ("TCD",), "planned")),
    ],
)
def test_what_is_promised_to_go_on_is_promised_and_troops_are_still_to_come(text: str, expected: Told) -> None:
    assert events(text) == [expected]
