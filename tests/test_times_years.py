"""The year of a day that is given without one: from the heading above it, and from the month told before it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.test_times import values

DAY = date(2024, 8, 23)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Komşular\n2021: Yeni dönem\nBakan 18 Mart'ta geldi. Elçi 3 Mayıs'ta döndü.",
            ["2021", "2021-03-18", "2021-05-03"],
        ),
        ("Komşular\n2021'de ne oldu?\nBakan 18 Mart'ta geldi.", ["2021", "2021-03-18"]),
        ("Komşular\n2021\nBakan 18 Mart'ta geldi.", ["2021", "2021-03-18"]),
        ("Komşular\n2021: Yeni dönem\nBakan geldi.\nYeni bir adım\nBakan 18 Mart'ta geldi.", ["2021", "2024-03-18"]),
        ("Komşular\n2021: Yeni dönem\nBakan, 18 Mart'ta istifa edecek.", ["2021", "2025-03-18"]),
        ("Komşular\n2030: Yeni dönem\nBakan 18 Mart'ta geldi.", ["2030", "2024-03-18"]),
        ("12 Mart 2021: Bakan geldi. Elçi 18 Mart'ta döndü.", ["2021-03-12", "2021-03-18"]),
        ("12 Mart 2021: Bakan geldi.\nElçi 18 Nisan'da döndü.", ["2021-03-12", "2024-04-18"]),
        ("Komşular\n2021'de imzalanan anlaşma\nBakan 18 Mart'ta geldi.", ["2021", "2024-03-18"]),
    ],
)
def test_a_heading_gives_its_year_to_the_days_under_it(text: str, told: list[str]) -> None:
    assert values(text, DAY) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bakan, Ekim 2022'de atanmıştı. Elçi, 5 Ekim'de geldi.", ["2022-10", "2023-10-05"]),
        ("Bakan, Ekim 2022'de atanmıştı. Elçi, 5 Ekim'de gelmişti.", ["2022-10", "2022-10-05"]),
        ("Bakan, Ekim 2022'de atandı. Elçi, 5 Ekim'de geldi.", ["2022-10", "2022-10-05"]),
        ("Bakan, Ekim 2022'de atanmış, 5 Ekim'de istifa etmişti.", ["2022-10", "2022-10-05"]),
        ("Elçiler, Ekim 2022'de atanmışlardı. Bakan, 5 Ekim'de geldi.", ["2022-10", "2023-10-05"]),
    ],
)
def test_a_month_told_as_gone_by_does_not_date_the_news(text: str, told: list[str]) -> None:
    assert values(text, DAY) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sözcü, 14 Ekim'de askerlerin ülkeden çekileceğini duyurmuştu. Bakan sustu.", ["2023-10-14"]),
        ("Sözcü, ekimde başbakanının Oslo'yu ziyaret edeceğini resmen açıklamıştı.", ["2023-10"]),
        ("Sözcü, 14 Ekim'de askerlerin ülkeden çekileceğini duyurdu. Bakan susmuştu.", ["2024-10-14"]),
        ("Sözcü, askerlerin 14 Ekim'de ülkeden çekileceğini duyurmuştu.", ["2024-10-14"]),
    ],
)
def test_a_day_before_who_is_to_do_it_is_that_of_the_announcement_gone_by(text: str, told: list[str]) -> None:
    assert values(text, DAY) == told
