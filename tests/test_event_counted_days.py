"""Days counted from a happening or from a month told before, and what two did in one month."""

from __future__ import annotations

from datetime import date

import pytest

from tests.test_events import events, read


def starts(text: str) -> list[tuple[str, date | None]]:
    return [(event.event_type, event.date_start) for event in read(text).events]


NEWS = date(2024, 1, 20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the day that is named, and not one counted back from the news
        ("İsrail, 9 Ocak'ta, Blinken'in Kahire ziyaretinden bir gün önce Gazze'yi bombaladı.", date(2024, 1, 9)),
        ("Güney Kore, 2 Ocak'ta, Çin-ABD zirvesinden üç gün önce Japonya ile anlaşma imzaladı.", date(2024, 1, 2)),
        ("Putin, saldırıdan bir gün önce Erdoğan ile görüştü.", None),
        ("Putin, bir gün önce Erdoğan ile görüştü.", date(2024, 1, 19)),
        ("Bundan iki yıl önce Putin, Erdoğan ile görüştü.", date(2022, 1, 1)),
        # months and years from what was long ago
        ("Temmuz 2019'da savaş bitti. Bir yıl sonra Mirzoyan Moskova'ya gitti.", date(2020, 1, 1)),
        ("2016'da savaş bitti. İki yıl sonra Netanyahu Çad'ı ziyaret etti.", date(2018, 1, 1)),
        ("Nisan 2009'da kriz çıktı. Bir ay sonra AB, Kuzey Kore'ye yaptırım uyguladı.", date(2009, 5, 1)),
        ("Dün kriz bitti. İki yıl sonra Netanyahu Çad'ı ziyaret etti.", NEWS),
    ],
)
def test_days_are_counted_from_what_is_named(text: str, expected: date | None) -> None:
    assert starts(text)[-1][1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "İsrail, Blinken'in Kahire ziyaretinden önce Gazze'yi bombaladı.",
        "İsrail, Blinken'in Kahire ziyaretinden bir gün önce Gazze'yi bombaladı.",
    ],
)
def test_who_travelled_afterwards_was_not_struck(text: str) -> None:
    assert ("attack", ("ISR",), ("PSE",), "occurred") in events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mart 2018'de İngiltere 23 Rus diplomatı kovdu; Moskova da İngiliz diplomatları kovdu.", date(2018, 3, 1)),
        (
            "Mart 2018'de İngiltere 23 Rus diplomatı kovdu; Moskova da İngiliz diplomatları sınır dışı ederek "
            "karşılık verdi.",
            date(2018, 3, 1),
        ),
        ("Cezayir, Ağustos 2021'de Fas'la ilişkilerini kesti; Rabat ise kararı reddetti.", date(2021, 8, 1)),
        ("Haziran 2017'de Riyad Katar'la ilişkilerini kesti, Kahire de aynı adımı attı.", date(2017, 6, 1)),
        # of a day each has its own
        ("16 Ocak'ta İngiltere 23 Rus diplomatı kovdu; Moskova da İngiliz diplomatları kovdu.", NEWS),
    ],
)
def test_what_the_other_did_too_is_of_the_same_month(text: str, expected: date) -> None:
    assert starts(text)[-1][1] == expected
