"""Who answers in kind does the same to whoever did it: "Pekin de misilleme yaptı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kanada, Peru'ya yaptırım uyguladı. Peru da misilleme yaptı.",
            [("sanction", ("CAN",), ("PER",), "occurred"), ("sanction", ("PER",), ("CAN",), "occurred")],
        ),
        (
            "Norveç, ağustosta bir Rus diplomatı sınır dışı etmiş, Moskova da aynı şekilde karşılık vermişti.",
            [("expulsion", ("NOR",), ("RUS",), "occurred"), ("expulsion", ("RUS",), ("NOR",), "occurred")],
        ),
        (
            "İran, İsrail'e saldırdı. İsrail'in misilleme yapması bekleniyor.",
            [("attack", ("IRN",), ("ISR",), "occurred"), ("attack", ("ISR",), ("IRN",), "planned")],
        ),
        # of what was done to them last, and to them alone
        ("İran, İsrail'e saldırdı. ABD misilleme yapacak.", [("attack", ("IRN",), ("ISR",), "occurred")]),
        (
            "Macron, Zelenskiy'i tebrik etti. Zelenskiy aynı şekilde karşılık verdi.",
            [("support", ("FRA",), ("UKR",), "occurred")],
        ),
        (
            "Çin, ABD'ye gümrük vergisiyle misilleme yaptı.",
            [("sanction", ("CHN",), ("USA",), "occurred")],
        ),
    ],
)
def test_the_same_is_done_to_whoever_did_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
