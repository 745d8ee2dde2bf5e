"""States whose name is an ordinary word too, where they open a sentence before what only a state answers."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

STRUCK = "ABD Suriye'yi vurdu. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{STRUCK}Mısır saldırıyı kınadı.", ("criticism", ("EGY",), ("USA",), "occurred")),
        (f"{STRUCK}Katar saldırıyı kınadı.", ("criticism", ("QAT",), ("USA",), "occurred")),
        (f"{STRUCK}Umman saldırılara tepki gösterdi.", ("criticism", ("OMN",), ("USA",), "occurred")),
        ("Trump Kudüs'ü tanıdı. Mısır kararı kınadı.", ("criticism", ("EGY",), ("USA",), "occurred")),
        (f"{STRUCK}Katar ateşkesi memnuniyetle karşıladı.", ("support", ("QAT",), (), "occurred")),
        # corn, and a train of cars
        (f"{STRUCK}Mısır fiyatları arttı.", ("attack", ("USA",), ("SYR",), "occurred")),
        (f"{STRUCK}Katar kamyona çarptı.", ("attack", ("USA",), ("SYR",), "occurred")),
    ],
)
def test_a_state_answers_what_was_done(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected
