"""What was done before the news, told in its sentence without a doer of its own."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vladimir Putin, Çin'i ziyaret etmesinin ardından Kuzey Kore'ye gitti.",
            [("visit", ("RUS",), ("CHN",), "occurred"), ("visit", ("RUS",), ("PRK",), "occurred")],
        ),
        (
            "ABD, İran'a yaptırım uygulamasına rağmen Irak ile görüştü.",
            [("sanction", ("USA",), ("IRN",), "occurred"), ("meeting", ("USA", "IRQ"), (), "occurred")],
        ),
        (
            "Türkiye, AB ile müzakerelere başlamasına karşın Yunanistan'ı eleştirdi.",
            [("negotiation", ("TUR", "Avrupa Birliği"), (), "occurred"), ("criticism", ("TUR",), ("GRC",), "occurred")],
        ),
        # somebody else who has done it, named or not
        (
            "İran, ABD'nin Irak'a saldırmasının ardından Rusya'yı ziyaret etti.",
            [("attack", ("USA",), ("IRQ",), "occurred"), ("visit", ("IRN",), ("RUS",), "occurred")],
        ),
        (
            "Vladimir Putin, heyetin Çin'i ziyaret etmesinin ardından Kuzey Kore'ye gitti.",
            [("visit", ("RUS",), ("PRK",), "occurred")],
        ),
    ],
)
def test_who_acts_next_has_done_what_was_before(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
