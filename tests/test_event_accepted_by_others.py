"""Whose offer it is that somebody else takes up or turns down: "Trump'ın davetini Netanyahu'nun kabul ettiğini"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peskov, Mısır'ın davetini Stubb'ın kabul ettiğini duyurdu.", ("invitation", ("EGY",), ("FIN",), "occurred")),
        ("Peskov, Stubb'ın Mısır'ın davetini kabul ettiğini duyurdu.", ("invitation", ("EGY",), ("FIN",), "occurred")),
        ("Mısır'ın davetini Stubb'ın kabul ettiği bildirildi.", ("invitation", ("EGY",), ("FIN",), "occurred")),
        ("Macron, Mısır'ın davetini Stubb'ın kabul etmesini istedi.", ("request", ("FRA",), ("FIN",), "occurred")),
        ("Macron, Mısır'ın önerisini Peru'nun kabul ettiğini açıkladı.", ("pledge", ("PER",), ("EGY",), "occurred")),
        (
            "Zaharova, Mısır'ın davetini Lavrov'un kabul etmediğini söyledi.",
            ("rejection", ("RUS",), ("EGY",), "occurred"),
        ),
        ("Macron, Mısır'ın talebini Peru'nun reddettiğini açıkladı.", ("rejection", ("PER",), ("EGY",), "occurred")),
        ("Macron, Rusya'nın Ukrayna'nın sınırlarını tanımasını istedi.", ("request", ("FRA",), ("RUS",), "occurred")),
        ("Stubb, Mısır'ın davetini kabul etti.", ("invitation", ("EGY",), ("FIN",), "occurred")),
    ],
)
def test_who_stands_straight_before_the_verb_takes_up_what_is_anothers(text: str, expected: Told) -> None:
    assert expected in events(text)
