"""When what was announced is to be: not on the day of the announcement."""

from __future__ import annotations

import pytest

from tests.test_events import read

JOLY = "Kanada Dışişleri Bakanı Melanie Joly"


@pytest.mark.parametrize(
    "text",
    [
        f"{JOLY}, 14 Ocak'ta Peru'yu ziyaret edeceğini açıklamıştı.",
        f"{JOLY}, 10 Ocak'ta Peru Cumhurbaşkanı Alan Garcia ile görüşme yapacağını duyurmuştu.",
        "Kanada, 14 Ocak'ta Perulu diplomatların sınır dışı edileceğini açıklamıştı.",
        "Kanada tarafından geçen hafta Peru'ya yaptırım uygulanacağı açıklanmıştı.",
        "ABD, dün Peru'ya yaptırım uygulayacağını açıkladı.",
        "ABD Başkanı Donald Trump, 19 Aralık'ta ABD askerlerinin Suriye'den çekileceğini duyurmuştu.",
        "Kanada, salı günü Peru'ya yaptırım uygulanacağını duyurmuştu.",
        "Kanada, geçen hafta Peru'ya yaptırım uygulamaya karar verdi.",
    ],
)
def test_a_day_before_the_news_is_not_that_of_what_was_then_announced(text: str) -> None:
    assert [(e.factuality, e.value) for e in read(text).events] == [("planned", None)]


@pytest.mark.parametrize(
    ("text", "factuality", "day"),
    [
        (f"{JOLY}, 25 Ocak'ta Peru'yu ziyaret edeceğini açıklamıştı.", "planned", "2024-01-25"),
        (f"{JOLY}, salı günü Peru'yu ziyaret edeceğini açıkladı.", "planned", "2024-01-23"),
        (f"{JOLY}, geçen hafta Peru'yu mart ayında ziyaret edeceğini duyurmuştu.", "planned", "2024-03"),
        (f"{JOLY}'nin 14 Ocak'ta Peru'yu ziyaret edeceği açıklanmıştı.", "planned", "2024-01-14"),
        (f"{JOLY}'nin 14 Ocak'ta Peru'yu ziyaret etmesi planlanıyordu.", "planned", "2024-01-14"),
        (f"{JOLY}, 14 Ocak'ta Peru'yu ziyaret ettiğini açıklamıştı.", "occurred", "2024-01-14"),
        ("Kanada, yarın Peru'ya yaptırım uygulamaya karar verdi.", "planned", "2024-01-21"),
    ],
)
def test_what_is_planned_for_a_day_has_it(text: str, factuality: str, day: str) -> None:
    assert [(e.factuality, e.value) for e in read(text).events] == [(factuality, day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Kanada, 25 Ocak'ta Ottawa'da düzenlenecek zirveye Peru Cumhurbaşkanı Alan Garcia'yı davet etti.",
            "2024-01-20",
        ),
        ("Kanada, Peru Cumhurbaşkanı Alan Garcia'yı 25 Ocak'ta Ottawa'ya davet etti.", "2024-01-20"),
        ("Kanada, Peru Cumhurbaşkanı Alan Garcia'yı gelecek ay Ottawa'ya davet etti.", "2024-01-20"),
        ("Kanada, Peru Cumhurbaşkanı Alan Garcia'yı mart ayında Ottawa'ya davet etti.", "2024-01-20"),
        ("Kanada, Peru Cumhurbaşkanı Alan Garcia'yı dün Ottawa'ya davet etti.", "2024-01-19"),
        ("Kanada, Peru Cumhurbaşkanı Alan Garcia'yı 10 Ocak'ta Ottawa'ya davet etti.", "2024-01-10"),
        ("Kanada, Peru Cumhurbaşkanı Alan Garcia'yı Mart 2023'te Ottawa'ya davet etti.", "2023-03"),
        ("Kanada, 5 Mayıs'ta Peru Cumhurbaşkanı Alan Garcia'yı davet etmişti.", "2023-05-05"),
        (f"{JOLY}, 25 Ocak'ta yapılacak zirve için Lima'ya geldi.", "2024-01-20"),
    ],
)
def test_what_is_done_has_no_day_of_what_it_is_for(text: str, day: str) -> None:
    assert [(e.factuality, e.value) for e in read(text).events] == [("occurred", day)]
