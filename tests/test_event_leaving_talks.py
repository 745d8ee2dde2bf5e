"""Nobody leaves the state where the talks are held: "Sırbistan, Brüksel'deki müzakerelerden çekildi"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sırbistan, Brüksel'deki müzakerelerden çekildi.", ("withdrawal", ("SRB",), (), "occurred")),
        ("Rusya, Cenevre'deki görüşmelerden çekildi.", ("withdrawal", ("RUS",), (), "occurred")),
        (
            "İran, Viyana'daki nükleer görüşmelerden çekildiğini açıkladı.",
            ("withdrawal", ("IRN",), (), "occurred"),
        ),
        (
            "Taliban, Katar'da ABD ile yürüttüğü görüşmelerden çekildi.",
            ("withdrawal", ("AFG",), ("USA",), "occurred"),
        ),
        ("ABD, İran ile Umman'daki görüşmelerden çekilmedi.", ("withdrawal", ("USA",), ("IRN",), "denied")),
        ("ABD ile İran, müzakerelerden çekildi.", ("withdrawal", ("USA", "IRN"), (), "occurred")),
        # troops leave the state where they are
        ("Fransa, Mali'deki üslerinden çekildi.", ("withdrawal", ("FRA",), ("MLI",), "occurred")),
        ("Çekya, Mali'deki misyondan çekildi.", ("withdrawal", ("CZE",), ("MLI",), "occurred")),
    ],
)
def test_who_leaves_talks_leaves_no_state(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected
