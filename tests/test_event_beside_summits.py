"""Two who talk at, before or after a summit: the summit is not held with the one of them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lula, Boluarte ile G20 Zirvesi kapsamında bir araya geldi.", ("meeting", ("BRA", "PER"), (), "occurred")),
        ("Lula, Boluarte ile G20 Zirvesi öncesinde bir araya geldi.", ("meeting", ("BRA", "PER"), (), "occurred")),
        ("Lula, Boluarte ile G20 Zirvesi sırasında ikili görüşme yaptı.", ("meeting", ("BRA", "PER"), (), "occurred")),
        (
            "Lula, Boluarte ile G20 toplantısı öncesinde telefonda görüştü.",
            ("phone_call", ("BRA", "PER"), (), "occurred"),
        ),
        (
            'Lula, "Boluarte ile G20 Zirvesi öncesi iyi bir görüşme yaptık" dedi.',
            ("meeting", ("BRA", "PER"), (), "occurred"),
        ),
    ],
)
def test_a_talk_beside_a_summit_is_of_the_two(text: str, expected: Told) -> None:
    assert [(t, tuple(sorted(a)), r, f) for t, a, r, f in events(text)] == [expected]


def test_a_summit_of_two_bodies_is_one() -> None:
    text = "Lula, Arap Birliği ile İİT zirvesi kapsamında Riyad'a gitti."
    assert [t for t, *_ in events(text)] == ["meeting", "visit"]
