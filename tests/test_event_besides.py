""" "Çin'in yanı sıra Rusya": who stands before the words has the part of who stands behind them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Konferansa ABD, Rusya ve Çin'in yanı sıra BM ve AB davet edildi.",
            ("invitation", (), ("USA", "RUS", "CHN", "Birleşmiş Milletler", "Avrupa Birliği"), "occurred"),
        ),
        (
            "Kanada, Almanya ve Japonya'nın yanı sıra Peru Kosova'yı tanıdı.",
            ("recognition", ("CAN", "DEU", "JPN", "PER"), ("XKX",), "occurred"),
        ),
        ("Erdoğan, ABD'nin yanı sıra Almanya'yı da eleştirdi.", ("criticism", ("TUR",), ("USA", "DEU"), "occurred")),
        ("Zirveye Erdoğan'ın yanı sıra Macron ve Merz katıldı.", ("meeting", ("TUR", "FRA", "DEU"), (), "occurred")),
        # beside a thing
        ("Erdoğan, ikili görüşmelerin yanı sıra Putin ile de görüştü.", ("meeting", ("TUR", "RUS"), (), "occurred")),
        (
            "Trump'ın yanı sıra Kremlin'de konuşan Putin, Kiev'i eleştirdi.",
            ("criticism", ("RUS",), ("UKR",), "occurred"),
        ),
    ],
)
def test_besides_gives_the_same_part(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD ile 50'den fazla ülke Kosova'yı tanıdı.", ("recognition", ("USA",), ("XKX",), "occurred")),
        ("ABD ile 40'a yakın ülke Kosova'yı tanıdı.", ("recognition", ("USA",), ("XKX",), "occurred")),
        ("ABD ile birçok Avrupa ülkesi Mali'yi kınadı.", ("criticism", ("USA",), ("MLI",), "occurred")),
        ("ABD ve bazı Batılı ülkeler Mali'yi kınadı.", ("criticism", ("USA",), ("MLI",), "occurred")),
        ("ABD ile 20 ülke, Rus diplomatları sınır dışı etti.", ("expulsion", ("USA",), ("RUS",), "occurred")),
        ("Çad konuşmuş, ABD ile 50 ülke Kosova'yı tanımıştı.", ("recognition", ("USA",), ("XKX",), "occurred")),
        # with whom or where one does it
        ("Rusya, ABD ile birçok ülkede görüştü.", ("meeting", ("RUS", "USA"), (), "occurred")),
        ("Putin, ABD ile birçok ülke lideri ile görüştü.", ("meeting", ("RUS", "USA"), (), "occurred")),
        ("Rusya, ABD ile birçok konuda anlaştı.", ("agreement", ("RUS", "USA"), (), "occurred")),
    ],
)
def test_many_states_without_a_name_leave_the_first_its_part(text: str, expected: Told) -> None:
    assert events(text) == [expected]
