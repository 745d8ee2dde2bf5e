"""Troops of which a part is moved: they leave where they stand, and go where they are moved to."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, Suriye'deki askerlerini Irak'a çekiyor.", ("withdrawal", ("USA",), ("SYR",), "occurred")),
        ("Fransa, Mali'deki birliklerini Nijer'e çekti.", ("withdrawal", ("FRA",), ("MLI",), "occurred")),
        (
            "Almanya, Irak'taki askerlerinin bir kısmını Ürdün'e çektiğini duyurdu.",
            ("withdrawal", ("DEU",), ("IRQ",), "occurred"),
        ),
        (
            "Almanya, askerlerinin bir bölümünü Irak'tan Ürdün'e çekeceğini açıkladı.",
            ("withdrawal", ("DEU",), ("IRQ",), "planned"),
        ),
        (
            "Rusya, ABD'nin askerlerinin bir kısmını Suriye'den çektiğini açıkladı.",
            ("withdrawal", ("USA",), ("SYR",), "occurred"),
        ),
        ("ABD, Suriye'den Irak'a asker çekti.", ("withdrawal", ("USA",), ("SYR",), "occurred")),
        ("Peskov, heyetin bir kısmını çektiğini söyledi.", None),
    ],
)
def test_troops_leave_where_they_stand(text: str, expected: Told | None) -> None:
    assert events(text) == ([expected] if expected is not None else [])
