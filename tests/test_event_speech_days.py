"""On which day something is done by saying it, and which tellings of a deed are one."""

from __future__ import annotations

from datetime import date

import pytest

from tests.test_events import events, read

PUBLISHED = date(2024, 1, 20)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Putin salı günkü açıklamasında Ukrayna'yı suçladı.", date(2024, 1, 16)),
        ("Modi, pazartesi günkü konuşmasında Pakistan'ı uyardı.", date(2024, 1, 15)),
        ("Trump, 5 Ocak'taki konuşmasında Çin'i eleştirdi.", date(2024, 1, 5)),
        ("Cuma günkü mesajında Guterres, İran'ı kınadı.", date(2024, 1, 19)),
        # of another's speech
        ("Scholz, Putin'in salı günkü konuşmasını eleştirdi.", PUBLISHED),
        # what is done otherwise than by saying it
        ("Putin'in salı günkü açıklamasında andığı İsrail, Suriye'yi vurdu.", PUBLISHED),
    ],
)
def test_what_one_says_is_of_the_day_of_the_speech(text: str, day: date) -> None:
    assert [event.date_start for event in read(text).events] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, Odessa limanını vurdu\n\nZelenskiy, Rusya'nın Odessa limanını vurduğunu bildirdi.",
        "İsrail ordusu, İran'ın İsrail'e saldırdığını açıkladı. İran, gece yarısı İsrail'e saldırdı.",
        "İsrail Şam'ı vurdu. Suriye, İsrail'in Şam'ı vurduğunu bildirdi.",
    ],
)
def test_what_the_article_tells_itself_is_no_claim(text: str) -> None:
    assert [told[3] for told in events(text) if told[0] == "attack"] == ["occurred"]


def test_what_is_told_by_another_verb_may_be_another_deed() -> None:
    text = "Rusya, Odessa'yı vurdu. Zelenskiy, Rusya'nın Odessa'da sivillere ateş açtığını öne sürdü."
    assert [told[3] for told in events(text) if told[0] == "attack"] == ["occurred", "alleged"]
