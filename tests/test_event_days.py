"""Several days of one verb: each its own happening, or one that goes on."""

from __future__ import annotations

import pytest

from tests.test_events import read

MACRON, SISI = "Fransa Cumhurbaşkanı Emmanuel Macron", "Mısır Cumhurbaşkanı Abdulfettah es-Sisi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{MACRON} ile {SISI}, 14 Aralık 2022 ve 6 Nisan 2023 tarihlerinde Katar'da bir araya gelmişti.",
            [("2022-12-14", "QAT"), ("2023-04-06", "QAT")],
        ),
        (
            f"{MACRON} ile {SISI}, martta Kahire'de, nisanda Paris'te bir araya gelmişti.",
            [("2023-03", "EGY"), ("2023-04", "FRA")],
        ),
        (
            f"{MACRON} ile {SISI}, 2021'de Cenevre'de ve 2022'de Paris'te görüşmüştü.",
            [("2021", "CHE"), ("2022", "FRA")],
        ),
        (
            "Rusya ile Ukrayna heyetleri 16 Mayıs, 2 Haziran ve 23 Temmuz'da İstanbul'da bir araya gelmişti.",
            [("2023-05-16", "TUR"), ("2023-06-02", "TUR"), ("2023-07-23", "TUR")],
        ),
        (f"{MACRON}, 2019 ve 2022'de Mısır'ı ziyaret etmişti.", [("2019", "EGY"), ("2022", "EGY")]),
    ],
)
def test_days_apart_are_happenings_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(e.value, e.country_code) for e in read(text).events] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"{MACRON}, 28, 29 ve 30 Mayıs'ta Mısır'ı ziyaret edecek.", "2024-05-28/2024-05-30"),
        (f"{MACRON}, çarşamba ve perşembe günleri Mısır'ı ziyaret edecek.", "2024-01-24/2024-01-25"),
        (f"{MACRON} ile {SISI}, dün ve bugün Katar'da bir araya geldi.", "2024-01-19/2024-01-20"),
        (f"{MACRON}, 28-30 Mayıs'ta Mısır'ı ziyaret edecek.", "2024-05-28/2024-05-30"),
        (f"{MACRON}, 28 Mayıs'ta Mısır'ı ziyaret edecek.", "2024-05-28"),
    ],
)
def test_days_on_end_are_one_stay(text: str, value: str) -> None:
    assert [e.value for e in read(text).events] == [value]


def test_legs_of_a_tour_keep_their_own_days() -> None:
    told = read(f"{MACRON}, 2 Ocak'ta Mısır'ı, 3 Ocak'ta Ürdün'ü ziyaret etti.").events
    assert [(e.value, e.country_code) for e in told] == [("2024-01-02", "EGY"), ("2024-01-03", "JOR")]
