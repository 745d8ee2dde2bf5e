"""When an event is, beside hours, years of names, and days on which nothing came about."""

from __future__ import annotations

import pytest

from tests.test_events import read

MACRON, SISI = "Fransa Cumhurbaşkanı Emmanuel Macron", "Mısır Cumhurbaşkanı Abdulfettah es-Sisi"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{MACRON} ile {SISI}, 12. Doha Forumu (DF 2023) kapsamında bir araya geldi.", "2024-01-20"),
        (f"{MACRON} ile {SISI}, COP 2023 kapsamında bir araya geldi.", "2024-01-20"),
        ("Fransa ile Mısır, Expo 2030 için işbirliği anlaşması imzaladı.", "2024-01-20"),
        ("Fransa ile Mısır, 2030 Gündemi'ni görüşmek için Kahire'de toplantı yaptı.", "2024-01-20"),
        ("Fransa ile Mısır, 2019 yılında işbirliği anlaşması imzaladı.", "2019"),
        ("Fransa ile Mısır 2019'da işbirliği anlaşması imzaladı.", "2019"),
        ("Türkiye ve Rusya, 2022 Madrid zirvesinde mutabakat imzaladı.", "2022"),
        (f"{MACRON}, Ekim 2021'de Mısır'ı ziyaret etti.", "2021-10"),
    ],
)
def test_the_year_of_a_name_is_not_that_of_the_event(text: str, day: str) -> None:
    assert [(e.factuality, e.value) for e in read(text).events] == [("occurred", day)]


@pytest.mark.parametrize(
    "hour", ["sabah saat 10 civarında ", "saat 10 sularında ", "saat 10.00'da ", "yerel saatle 10.00'da ", ""]
)
@pytest.mark.parametrize("town", ["Maskat'ta", "Umman'ın başkenti Muskat'ta"])
def test_an_hour_stands_between_no_talk_and_its_verb(hour: str, town: str) -> None:
    (told,) = read(f"Peru ile Kanada arasındaki görüşme cuma günü {hour}{town} yapılacak.").events
    assert (told.factuality, told.value, told.country_code) == ("planned", "2024-01-26", "OMN")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fransa ile Mısır arasında 7 Haziran'da yapılması planlanan görüşme gerçekleşmemişti.",
            ("cancelled", "2023-06-07"),
        ),
        (f"{MACRON} haziran ayında Mısır'ı ziyaret edebilir.", ("hypothetical", "2024-06")),
        (f"{MACRON}'un aralıkta Mısır'a gitmesi gündemde.", ("hypothetical", "2024-12")),
        (f"{MACRON} haziran ayında Mısır'ı ziyaret etti.", ("occurred", "2023-06")),
        (f"{MACRON} haziran ayında Mısır'ı ziyaret edecek.", ("planned", "2024-06")),
    ],
)
def test_what_may_be_lies_ahead_and_what_came_to_nothing_behind(text: str, expected: tuple[str, str]) -> None:
    assert [(e.factuality, e.value) for e in read(text).events] == [expected]
