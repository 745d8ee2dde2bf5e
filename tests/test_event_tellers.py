"""Who does what is only told: armies and ministries tell in the passive what they did, spokesmen what others did."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İsrail ordusu, Lübnan'ın güneyine hava saldırısı düzenlediğini duyurdu.", ("attack", ("ISR",), ("LBN",))),
        ("Hizbullah, İsrail'in kuzeyine roket saldırısı düzenledi.", ("attack", ("LBN",), ("ISR",))),
        ("ABD, Suriye'nin kuzeydoğusundaki üslerinden çekildi.", ("withdrawal", ("USA",), ("SYR",))),
        ("Vladimir Putin, Çin'in kuzeydoğusuna gitti.", ("visit", ("RUS",), ("CHN",))),
    ],
)
def test_a_part_of_a_country_carries_the_case_for_it(text: str, expected: tuple[str, ...]) -> None:
    assert [event[:3] for event in events(text)] == [expected]
