"""How far the day of an article's lead reaches on: to what its people did then, and to nothing that was done since."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events, read

NEWS = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (
            "Vladimir Putin, 3 Şubat'ta Peru'ya gidecek. Peru memnun. Justin Trudeau, Putin'i Ottawa'ya davet etti.",
            ("visit", "planned", "2024-02-03"),
        ),
        (
            "Vladimir Putin, yarın Peru'ya gidecek. Peru memnun. Justin Trudeau, Putin'i zirveye davet etti.",
            ("visit", "planned", "2024-01-21"),
        ),
        (
            "Vladimir Putin, 3 Ocak'ta Peru'ya gitti. Peru memnun. Justin Trudeau, Putin'i Ottawa'ya davet etti.",
            ("visit", "occurred", "2024-01-03"),
        ),
    ],
)
def test_an_invitation_by_others_is_of_the_day_of_the_news(text: str, lead: tuple[str, str, str]) -> None:
    assert dated_events(text) == [lead, ("invitation", "occurred", NEWS)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Vladimir Putin dün Justin Trudeau ile görüştü. Rusya memnun. Putin, Trudeau'yu Moskova'ya davet etti.",
            "2024-01-19",
        ),
        (
            "Vladimir Putin dün Kanada'ya gitti. Justin Trudeau memnun. Trudeau, Putin'i zirveye davet etti.",
            "2024-01-19",
        ),
    ],
)
def test_an_invitation_between_those_who_met_is_of_their_day(text: str, day: str) -> None:
    assert [(e.event_type, e.value) for e in read(text).events][-1] == ("invitation", day)


def test_what_was_done_was_not_done_at_a_talk_ahead() -> None:
    text = "Vladimir Putin yarın Justin Trudeau ile görüşecek. Rusya, Kanada'ya yardım gönderdi."
    assert dated_events(text) == [("meeting", "planned", "2024-01-21"), ("aid", "occurred", NEWS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Justin Trudeau, Peru'ya geldi. Trudeau, yarın Lima'yı ziyaret eden ilk Kanada başbakanı olacak.",
            [("visit", "occurred", NEWS), ("visit", "planned", "2024-01-21")],
        ),
        (
            "Justin Trudeau, Peru'ya geldi. Trudeau, yarın Lima'yı ziyaret ederek Peru'yu gören ilk başbakan olacak.",
            [("visit", "occurred", NEWS), ("visit", "planned", "2024-01-21")],
        ),
        (
            "Justin Trudeau, 15 Şubat'ta Peru'yu ziyaret eden ilk Kanada başbakanı olacak.",
            [("visit", "planned", "2024-02-15")],
        ),
        ("Justin Trudeau, Peru'yu ziyaret eden ilk Kanada başbakanı olacak.", [("visit", "planned", None)]),
        ("Justin Trudeau, Peru'yu ziyaret eden ilk Kanada başbakanı oldu.", [("visit", "occurred", NEWS)]),
        (
            "Justin Trudeau, geçen yıl Peru'yu ziyaret eden ilk Kanada başbakanı olmuştu.",
            [("visit", "occurred", "2023")],
        ),
    ],
)
def test_who_will_be_the_first_to_come_has_not_come(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert dated_events(text) == expected


def test_talks_on_a_visit_ahead_are_ahead_and_of_its_days() -> None:
    text = (
        "Vladimir Putin, 3 Şubat'ta Peru'ya gidecek. Ziyaretin ilk gününün NATO kapsamındaki toplantılara ayrılacağı "
    )
    assert dated_events(f"{text}ifade edildi.")[-1] == ("negotiation", "planned", "2024-02-03")


def test_talks_held_before_a_visit_ahead_are_of_the_news() -> None:
    text = "Vladimir Putin, 3 Şubat'ta Peru'ya gidecek. Putin, Justin Trudeau ile telefonda görüştü."
    assert dated_events(text)[-1] == ("phone_call", "occurred", NEWS)


@pytest.mark.parametrize("verb", ["ele alındı", "görüşüldü"])
def test_a_visit_talked_about_at_a_talk_is_not_of_its_day(verb: str) -> None:
    text = "Justin Trudeau ile Vladimir Putin dün Lima'da görüştü. Görüşmede Putin'in Kanada'ya yapacağı ziyaret"
    assert dated_events(f"{text} {verb}.") == [("meeting", "occurred", "2024-01-19"), ("visit", "planned", None)]
