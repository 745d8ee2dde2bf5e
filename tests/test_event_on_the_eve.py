"""What is told before a visit or a talk says that it is ahead, and not that it was that day."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Antony Blinken, Türkiye ziyareti öncesi açıklama yaptı.", [("visit", ("USA",), ("TUR",), "planned")]),
        (
            "Olaf Scholz, Kiev ziyareti öncesinde Rusya'yı kınadı.",
            [("visit", ("DEU",), ("UKR",), "planned"), ("criticism", ("DEU",), ("RUS",), "occurred")],
        ),
        (
            "Kiev ziyareti öncesinde konuşan Olaf Scholz, Rusya'yı kınadı.",
            [("visit", ("DEU",), ("UKR",), "planned"), ("criticism", ("DEU",), ("RUS",), "occurred")],
        ),
        (
            "Sergey Lavrov, Ankara ziyaretinden önce Ukrayna'yı suçladı.",
            [("visit", ("RUS",), ("TUR",), "planned"), ("accusation", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Nancy Pelosi'nin Tayvan ziyareti arifesinde Çin, ABD'yi tehdit etti.",
            [("visit", ("USA",), ("TWN",), "planned"), ("threat", ("CHN",), ("USA",), "occurred")],
        ),
        (
            "Hakan Fidan, Sergey Lavrov ile görüşmesi öncesinde gazetecilere konuştu.",
            [("meeting", ("RUS", "TUR"), (), "planned")],
        ),
    ],
)
def test_what_is_told_before_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
    assert read(text).events[0].value is None


@pytest.mark.parametrize(
    "text",
    [
        "Emmanuel Macron'un dün gerçekleştirdiği Çin ziyareti öncesinde polis önlem aldı.",
        "Olaf Scholz'un Kiev ziyareti öncesinde Rusya, Ukrayna'ya saldırmıştı.",
        "Olaf Scholz Kiev'e geldi. Scholz'un Kiev ziyareti öncesinde polis önlem aldı.",
    ],
)
def test_what_has_been_though_it_was_told_before(text: str) -> None:
    assert read(text).events[0].factuality == "occurred"


def test_what_is_said_before_a_visit_is_not_said_there() -> None:
    said = read("Olaf Scholz, Kiev ziyareti öncesinde Rusya'yı kınadı.").events[1]
    assert (said.event_type, said.country_code) == ("criticism", None)
