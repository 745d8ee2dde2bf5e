"""Where it happens: the town of a building, of a summit."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("NATO zirvesi, Belçika'nın başkenti Brüksel'deki NATO karargahında başladı.", "BEL"),
        ("Macron ile Sisi, Brüksel'deki karargahta bir araya geldi.", "BEL"),
        ("Fransa ve Mısır heyetleri Cenevre'deki bir otelde görüştü.", "CHE"),
        ("Macron ile Sisi, New York'taki BM Genel Kurulu'nda bir araya geldi.", "USA"),
        ("Erdoğan, Macron'u Ankara'daki Cumhurbaşkanlığı Külliyesi'nde kabul etti.", "TUR"),
        ("Macron ile Sisi, Antalya'daki diplomasi forumunda görüştü.", "TUR"),
        # during a meeting that is said to be there
        ("Fransa ve Mısır heyetleri Doha'daki zirve kapsamında görüştü.", "QAT"),
        # the topic's place is not that of the talk
        ("Fidan ve Lavrov, Gazze'deki durumu Ankara'da görüştü.", "TUR"),
        ("Fidan ve Lavrov, Gazze'deki ateşkes çerçevesinde görüştü.", None),
        ("Fidan ve Lavrov, Gazze'deki hastaneleri görüştü.", None),
        ("Fidan ve Lavrov, Gazze'deki durum konusunda görüştü.", None),
    ],
)
def test_the_town_of_a_building_is_where_it_happens(text: str, country: str | None) -> None:
    assert [e.country_code for e in read(text).events] == [country]
