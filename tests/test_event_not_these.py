"""Those of whom something is not told have no part in it; with whom one talks is thanked."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

NATO = "Kuzey Atlantik Antlaşması Örgütü"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hakan Fidan ile Antonio Tajani değil, Sergey Lavrov görüştü.", ("meeting", ("RUS", "TUR"), (), "occurred")),
        ("Kanada, Japonya'yı değil, Çin'i kınadı.", ("criticism", ("CAN",), ("CHN",), "occurred")),
        ("Hakan Fidan, Moskova'ya değil, Pekin'e gitti.", ("visit", ("TUR",), ("CHN",), "occurred")),
        ("Macaristan hariç NATO üyeleri Rusya'yı kınadı.", ("criticism", (NATO,), ("RUS",), "occurred")),
        ("Macaristan dışındaki NATO ülkeleri Rusya'yı kınadı.", ("criticism", (NATO,), ("RUS",), "occurred")),
        ("Peru dışında Kanada da Rusya'yı kınadı.", ("criticism", ("CAN",), ("RUS",), "occurred")),
    ],
)
def test_of_whom_it_is_not_told(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "thanked"),
    [
        ("Angela Merkel, Boris Johnson ile telefonda görüşerek taziyelerini iletti.", ("GBR",)),
        ("Emmanuel Macron, Joe Biden ile görüşerek teşekkür etti.", ("USA",)),
        ("Hakan Fidan, Sergey Lavrov'la bir araya gelerek tebrik etti.", ("RUS",)),
        ("Emmanuel Macron, Sergey Lavrov ile görüşerek anlaşmayı desteklediğini söyledi.", ()),
    ],
)
def test_with_whom_one_talks_is_thanked(text: str, thanked: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "support"] == [thanked]
