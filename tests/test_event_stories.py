"""What was before the news, told in the simple past: in a chronology, under the heading of a year, in a piece that says
how it all began.
"""

from __future__ import annotations

import pytest

from tests.test_events import read

LEAD = "Kanada Başbakanı Justin Trudeau, Şili'yi kınadı. Küba açıklama yaptı."


def days(text: str) -> list[tuple[str, str | None]]:
    return [(e.event_type, e.value) for e in read(text).events]


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("8 Eylül: Peru, Küba'yı kınadı. Şili, Kanada'yı suçladı.", ["2023-09-08", "2023-09-08"]),
        ("• 12 Mart 2018: Peru, Küba'yı kınadı. Küba Peru'yu tehdit etti.", ["2018-03-12", "2018-03-12"]),
        ("2 Ocak, 23:50: Peru, Küba'yı kınadı. Küba, Peru'yu tehdit etti.", ["2024-01-02", "2024-01-02"]),
        ("8 Eylül - Peru, Küba'yı kınadı. Şili, Kanada'yı eleştirdi.", ["2023-09-08", "2023-09-08"]),
        ("8 Eylül: Peru, Küba'yı kınadı. Şili, dün Kanada'yı eleştirdi.", ["2023-09-08", "2024-01-19"]),
        ("8 Eylül: Peru, Küba'yı kınadı.\nŞili, Kanada'yı eleştirdi.", ["2023-09-08", "2024-01-20"]),
        ("8 Eylül: Peru, Küba'yı kınadı. Şili, Kanada'yı eleştirmişti.", ["2023-09-08", None]),
        ("Peru, 8 Eylül'de Küba'yı kınadı: Şili, Kanada'yı eleştirdi.", ["2023-09-08", "2024-01-20"]),
    ],
)
def test_an_entry_of_a_chronology_is_of_its_day_up_to_the_end_of_the_line(entry: str, told: list[str]) -> None:
    assert [value for _, value in days(entry)] == told


def test_an_entry_with_a_bullet_gives_its_day_to_each_event_of_its_line() -> None:
    entry = "- 1 Temmuz 2023: Şili ile Peru, Hakan Fidan'ın ev sahipliğinde Ankara'da görüşmeler yaptı."
    assert {value for _, value in days(f"{LEAD}\n\n{entry}")[1:]} == {"2023-07-01"}


def test_entries_of_two_days_tell_two_happenings() -> None:
    text = (
        "3 Mart 2023: Peru ile Küba görüştü. Taraflar anlaşma imzaladı.\n6 Mart 2023: Peru Küba ile anlaşma imzaladı."
    )
    assert [value for kind, value in days(text) if kind == "agreement"] == ["2023-03-03", "2023-03-06"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2013: İlişkiler kopuyor\n\nPeru, Küba'yı eleştirdi.", "2013"),
        ("2013\n\nPeru, Küba'yı eleştirdi.", "2013"),
        ("2013'te ne oldu?\n\nPeru, Küba'yı eleştirdi.", "2013"),
        ("Mart 2021'deki darbe\n\nPeru, Küba'yı eleştirdi.", "2024-01-20"),
        ("2013: İlişkiler kopuyor\n\nŞili sustu.\n\nBundan sonra ne olacak?\n\nPeru, Küba'yı eleştirdi.", "2024-01-20"),
        ("2013: İlişkiler kopuyor\n\nPeru, dün Küba'yı eleştirdi.", "2024-01-19"),
        ("2024: Yeni dönem\n\nPeru, Küba'yı eleştirdi.", "2024-01-20"),
    ],
)
def test_what_stands_under_the_heading_of_a_year_is_of_that_year(text: str, value: str) -> None:
    assert days(text) == [("criticism", value)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru, Mart 2021'de Küba'yı kınadı. Küba, bunun üzerine Lima Büyükelçisini geri çağırdı.", ["2021-03", None]),
        ("Peru, 9 Mart 2021'de Küba'yı kınadı. Küba, Peru'yu tehdit etti.", ["2021-03-09", "2021-03-09"]),
        (
            "Peru, 9 Mart 2021'de Küba'yı kınadı.\n\nBunun üzerine Şili, Peru'yu tehdit etti.",
            ["2021-03-09", "2021-03-09"],
        ),
        ("Peru, mart ayında Küba'yı kınamıştı.\n\nBunun üzerine Şili, Peru'yu tehdit etti.", ["2023-03", None]),
        ("Kriz nasıl başladı?\n\nPeru, Küba'yı kınadı. Küba, Peru'yu tehdit etti.", [None, None]),
        ("Peru, 9 Mart 2021'de Küba'yı kınadı.\n\nŞili, Peru'yu tehdit etti.", ["2021-03-09", "2024-01-20"]),
        ("Peru, 16 Ocak'ta Küba'yı kınadı. Şili, Peru'yu tehdit etti.", ["2024-01-16", "2024-01-20"]),
        ("Peru, 9 Mart 2021'de Küba'yı kınadı. Şili, dün Peru'yu tehdit etti.", ["2021-03-09", "2024-01-19"]),
        ("Peru, Küba'yı kınadı. Küba, bunun üzerine Peru'yu tehdit etti.", ["2024-01-20", "2024-01-20"]),
        (
            "Peru, Mart 2021'de Küba'yı kınadı. Boric, kınamanın yanlış olduğunu söyledi. Boric, Peru'yu kınadı.",
            ["2021-03", "2024-01-20"],
        ),
        ("Peru, dün Küba'yı kınamıştı. Küba, bunun üzerine Peru'yu tehdit etti.", ["2024-01-19", "2024-01-20"]),
        # what tells no event does not end it
        ("Peru, 9 Mart 2021'de Küba'yı kınadı. Hava güzeldi. Küba, Peru'yu tehdit etti.", ["2021-03-09", None]),
    ],
)
def test_what_follows_on_what_was_long_ago_is_no_news(text: str, told: list[str | None]) -> None:
    assert [value for _, value in days(f"{LEAD}\n\n{text}")][1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "8 Eylül\n\nPeru, Küba'yı kınadı.\n\n9 Eylül\n\nŞili, Küba'yı kınadı. Küba, Peru'yu tehdit etti.",
            ["2023-09-08", "2023-09-09", "2023-09-09"],
        ),
        (
            "8 Eylül 2021\n\nPeru, Küba'yı kınadı.\n\n9 Eylül 2021\n\nŞili, Küba'yı kınadı.\n\n"
            "3 Ocak 2022\n\nKanada, Küba'yı kınadı.",
            ["2021-09-08", "2021-09-09", "2022-01-03"],
        ),
        ("20 Ocak 2024\n\nPeru, Küba'yı kınadı.", ["2024-01-20"]),
        ("1) 8 Eylül: Peru, Küba'yı kınadı. Küba, Peru'yu tehdit etti.", ["2023-09-08", "2023-09-08"]),
    ],
)
def test_a_day_on_a_line_of_its_own_is_that_of_what_stands_under_it(text: str, told: list[str]) -> None:
    assert [value for _, value in days(text)] == told
