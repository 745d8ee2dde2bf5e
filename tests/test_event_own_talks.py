"""Whose a talk is that has no owner of its own: "Joly, Gonzalez ile görüşmesinin ardından konuştu"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

JOLY, GONZALEZ = "Kanada Dışişleri Bakanı Melanie Joly", "Peru Dışişleri Bakanı Javier Gonzalez"
MACRON, SISI = "Fransa Cumhurbaşkanı Emmanuel Macron", "Mısır Cumhurbaşkanı Abdulfettah es-Sisi"


def _of_talks(text: str) -> list[tuple[str, set[str]]]:
    reading = read(text)
    talks = [e for e in reading.events if e.event_type in ("meeting", "phone_call", "negotiation")]
    return [(e.event_type, {reading.actors.entities[a].name for a in e.actors}) for e in talks]


@pytest.mark.parametrize(
    "text",
    [
        f"{JOLY}, {GONZALEZ} ile görüşmesinin ardından konuştu.",
        f"{JOLY}, {GONZALEZ} ile görüşmesi öncesinde konuştu.",
        f"{JOLY}, dün {GONZALEZ} ile görüşmesinde göç konusunu gündeme getirdi.",
        f"{JOLY}, {GONZALEZ} ile Lima'daki görüşmesi sırasında desteğini yineledi.",
        f'{JOLY}, {GONZALEZ} ile görüşmesinin "yapıcı" geçtiğini belirtti.',
        f"{GONZALEZ} ile görüşmesinin ardından konuşan {JOLY}, işbirliğini övdü.",
    ],
)
def test_a_talk_with_somebody_is_the_subjects(text: str) -> None:
    assert _of_talks(text) == [("meeting", {"Melanie Joly", "Javier Gonzalez"})]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{JOLY}, yardımcısının {SISI} ile görüşmesinin ardından konuştu.", []),
        (f"CNN, {SISI} ile görüşmesini yayınladı.", []),
        (
            "Rusya Dışişleri Bakanı Sergey Lavrov, Putin'in Trump ile görüşmesinin ardından konuştu.",
            [("meeting", {"Vladimir Putin", "Donald Trump"})],
        ),
        (
            "Rusya Dışişleri Bakanı Sergey Lavrov, ABD ile müzakerelerinin sürdüğünü söyledi.",
            [("negotiation", {"Amerika Birleşik Devletleri", "Rusya"})],
        ),
    ],
)
def test_a_talk_of_others_is_not_the_subjects(text: str, expected: list[tuple[str, set[str]]]) -> None:
    assert _of_talks(text) == expected


@pytest.mark.parametrize(
    ("text", "day", "country"),
    [
        (f"{MACRON}, {SISI} ile görüşmesini 27 Mayıs'ta Katar'da yapacağını duyurdu.", "2024-05-27", "QAT"),
        (f"{MACRON}, {SISI} ile ikinci görüşmesini 27 Mayıs'ta Katar'da yapacak.", "2024-05-27", "QAT"),
        (f"{MACRON}, {SISI} ile görüşmesinin 27 Mayıs'ta Katar'da yapılacağını açıkladı.", "2024-05-27", "QAT"),
    ],
)
def test_when_and_where_a_talk_is_to_be_held_stands_before_the_verb(text: str, day: str, country: str) -> None:
    (meeting,) = read(text).events
    assert (meeting.factuality, meeting.value, meeting.country_code) == ("planned", day, country)
    assert len(meeting.actors) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{MACRON}, {SISI} ile görüşmesinde Mısır'a desteğin süreceğini söyledi.",
            ("meeting", ("EGY", "FRA"), (), "occurred"),
        ),
        (f"{MACRON}, {SISI} ile görüşmesinde Gazze'yi ele alacak.", ("meeting", ("EGY", "FRA"), (), "planned")),
        (
            f"{MACRON}, {SISI} ile yapılacak zirvenin iptal edildiğini açıkladı.",
            ("meeting", ("EGY", "FRA"), (), "cancelled"),
        ),
    ],
)
def test_a_talk_goes_with_the_verb_of_its_subject(text: str, expected: Told) -> None:
    assert events(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (f"{MACRON}, Peru'da barış için {SISI} ile görüşmesinde iki devletli çözümü savundu.", None),
        (f"{MACRON}, Peru'daki çatışmalarla ilgili {SISI} ile görüşmesinde Şili'yi kınadı.", None),
        (f"{MACRON}, Peru'daki duruma ilişkin {SISI} ile görüşmesinde Şili'yi eleştirdi.", None),
        (f"{MACRON}, Peru'da {SISI} ile görüşmesinde Şili'yi eleştirdi.", "PER"),
        (f"{MACRON}, Peru'da mevkidaşı {SISI} ile görüşmesinde Şili'yi eleştirdi.", "PER"),
        (f"{MACRON}, Peru'da Bolivya hakkında {SISI} ile görüşmesinde Şili'yi eleştirdi.", "PER"),
    ],
)
def test_a_talk_is_not_where_its_topic_is(text: str, country: str | None) -> None:
    assert {e.country_code for e in read(text).events} == {country}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Guterres, Peru'da ateşkes için çağrı yaptı.", None),
        ("Guterres, Peru'daki savaş hakkında zirvede Şili'yi kınadı.", None),
        ("Guterres, Peru'daki zirvede Şili'yi kınadı.", "PER"),
        ("Guterres, Peru'da konuya ilişkin konuşmasında Şili'yi kınadı.", "PER"),
        ("Guterres, Peru'da yardım için Şili'ye çağrıda bulundu.", "PER"),
    ],
)
def test_nothing_is_said_where_what_is_spoken_of_is(text: str, country: str | None) -> None:
    assert [e.country_code for e in read(text).events] == [country]
