"""Whom somebody travels to meet: "görüşmek üzere Paris'e geldi", "zirveye katılmak için Bakü'ye gidecek"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Stubb, Macron ile görüşmek üzere Paris'e geldi.",
            [("meeting", ("FIN", "FRA"), (), "planned"), ("visit", ("FIN",), ("FRA",), "occurred")],
        ),
        (
            "Stubb, Macron ile bir araya gelmek için yarın Paris'e gidecek.",
            [("meeting", ("FIN", "FRA"), (), "planned"), ("visit", ("FIN",), ("FRA",), "planned")],
        ),
        (
            "Stubb'ın Macron'la görüşmek amacıyla Paris'e gitmesi bekleniyor.",
            [("meeting", ("FIN", "FRA"), (), "planned"), ("visit", ("FIN",), ("FRA",), "planned")],
        ),
        (
            "NATO Zirvesi'ne katılmak üzere Lahey'e gelen Stubb, açıklama yaptı.",
            [
                ("meeting", ("FIN", "Kuzey Atlantik Antlaşması Örgütü"), (), "occurred"),
                ("visit", ("FIN",), ("NLD",), "occurred"),
            ],
        ),
        (
            "Lula da Silva, BM Genel Kurulu'na katılmak için New York'a gitti.",
            [
                ("meeting", ("BRA", "Birleşmiş Milletler Genel Kurulu"), (), "occurred"),
                ("visit", ("BRA",), ("USA",), "occurred"),
            ],
        ),
        # it is not told with whom, or nobody goes
        ("Stubb, krizi görüşmek üzere Paris'e geldi.", [("visit", ("FIN",), ("FRA",), "occurred")]),
        ("Stubb, Macron ile görüşmek üzere Paris'e gitmedi.", [("visit", ("FIN",), ("FRA",), "denied")]),
    ],
)
def test_who_travels_to_meet_somebody_is_to_and_attends_what_is_held(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_who_travels_to_meet_somebody_meets_them_there_and_once() -> None:
    told = read("Stubb, Macron ile görüşmek üzere Paris'e gitti. Stubb, Macron ile görüştü.").events
    places = [(event.event_type, event.country_code, event.factuality) for event in told]
    assert places == [("meeting", "FRA", "occurred"), ("visit", "FRA", "occurred")]
