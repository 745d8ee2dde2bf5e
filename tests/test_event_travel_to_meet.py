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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stubb, NATO Zirvesi'ne katılmak üzere dün Lahey'e geldi.", ("planned", None)),
        ("NATO Zirvesi'ne katılmak üzere dün Lahey'e gelen Stubb, açıklama yaptı.", ("planned", None)),
        ("Stubb, bugün yapılacak NATO Zirvesi'ne katılmak üzere Lahey'e geldi.", ("planned", "2024-01-20")),
        ("Stubb, NATO Zirvesi'ne katılmak üzere Lahey'e geldi.", ("occurred", "2024-01-20")),
        ("Stubb, Lahey'de düzenlenen NATO Zirvesi'ne katılmak üzere Hollanda'ya geldi.", ("occurred", "2024-01-20")),
        ("Stubb, NATO Zirvesi'ne katılmak üzere 18 Ekim 2023'te Lahey'e gelmişti.", ("occurred", "2023-10-18")),
        ("Stubb, NATO Zirvesi'ne katılmak üzere pazartesi günü Lahey'e gidecek.", ("planned", "2024-01-22")),
        ("Stubb, NATO Zirvesi'ne dün katıldı.", ("occurred", "2024-01-19")),
    ],
)
def test_the_day_of_the_arrival_is_not_that_of_what_is_attended(text: str, expected: tuple[str, str | None]) -> None:
    meeting = next(event for event in read(text).events if event.event_type == "meeting")
    assert (meeting.factuality, meeting.value) == expected


def test_a_meeting_that_somebody_came_for_is_not_of_the_day_before() -> None:
    told = read("Stubb, Macron ile görüşmek üzere dün Paris'e geldi.").events
    assert [(event.event_type, event.value) for event in told] == [("meeting", None), ("visit", "2024-01-19")]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Lula da Silva, NATO Zirvesi'ne şeref konuğu olarak katılmak üzere yarın Lahey'e gidecek.", "planned"),
        ("Lula da Silva, NATO Zirvesi'ne Stubb'ı temsilen katılacak.", "planned"),
        ("Lula da Silva, NATO Zirvesi'ne özel davetli olarak katıldı.", "occurred"),
        ("Lula da Silva, NATO Zirvesi'ne gözlemci sıfatıyla katılmadı.", "denied"),
    ],
)
def test_in_whatever_part_somebody_attends(text: str, factuality: str) -> None:
    meeting = ("meeting", ("BRA", "Kuzey Atlantik Antlaşması Örgütü"), (), factuality)
    assert meeting in events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Stubb, NATO Zirvesi'ne katılmak üzere dün Lahey'e geldi. Yarınki zirveye Macron da katılacak.",
            ("planned", "2024-01-21"),
        ),
        ("Stubb, NATO Zirvesi'ne katılmak üzere dün Lahey'e geldi. Zirveye Macron da katılacak.", ("planned", None)),
        ("Stubb, NATO Zirvesi'ne katılmak üzere Lahey'e geldi. Zirveye Macron da katılacak.", ("planned", None)),
        (
            "Stubb, NATO Zirvesi'ne katılmak üzere dün Lahey'e geldi. Zirveye Macron da katıldı.",
            ("occurred", "2024-01-20"),
        ),
    ],
)
def test_who_else_attends_says_whether_it_was_held(text: str, expected: tuple[str, str | None]) -> None:
    (meeting,) = (event for event in read(text).events if event.event_type == "meeting")
    assert len(meeting.actors) == 3
    assert (meeting.factuality, meeting.value) == expected
