""" "Rusya'dan silah aldığı için Türkiye'ye yaptırım uyguladı": what led to the news is older than the news."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events

NEWS = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "older", "news"),
    [
        ("ABD, Rusya'dan S-400 satın aldığı için Türkiye'ye yaptırım kararı aldı.", "arms_transfer", "sanction"),
        ("Almanya, Kırım'ı ilhak ettiği için Rusya'ya yaptırım uyguladı.", "attack", "sanction"),
        ("Çin, Tayvan'ı ziyaret ettiği için Nancy Pelosi'ye yaptırım uyguladı.", "visit", "sanction"),
        ("ABD, Rusya'ya silah gönderen Kuzey Kore'ye yaptırım uyguladı.", "arms_transfer", "sanction"),
        ("Rusya, 10 diplomatını sınır dışı eden Almanya'ya tepki gösterdi.", "expulsion", "criticism"),
        ("Recep Tayyip Erdoğan, Gazze'ye yardım gönderen Mısır'a teşekkür etti.", "aid", "support"),
        ("AB, Rusya'nın Ukrayna'ya saldırısı nedeniyle Moskova'ya yaptırım uyguladı.", "attack", "sanction"),
    ],
)
def test_what_somebody_is_punished_or_thanked_for_has_no_day(text: str, older: str, news: str) -> None:
    assert dated_events(text) == [(older, "occurred", None), (news, "occurred", NEWS)]


def test_what_the_punished_said_has_no_day() -> None:
    assert dated_events("Türkiye, Rusya'yı kınadığı için Fransa'yı eleştirdi.") == [
        ("criticism", "occurred", None),
        ("criticism", "occurred", NEWS),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Recep Tayyip Erdoğan, Ankara'yı ziyaret eden Emmanuel Macron ile görüştü.", "visit"),
        ("Rusya'ya silah gönderen Kuzey Kore, ABD'yi tehdit etti.", "arms_transfer"),
        ("Dmitriy Medvedev, trenle ülkesine gelen Kim Jong-un'u kabul etti.", "visit"),
        ("Rusya, hava sahasını ihlal eden Türk uçağını düşürdü.", "mobilization"),
    ],
)
def test_guests_and_whoever_does_the_next_thing_are_of_the_day(text: str, kind: str) -> None:
    assert (kind, "occurred", NEWS) in dated_events(text)
