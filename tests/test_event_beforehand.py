"""What is done before something else is: "Ankara'ya gelmeden önce X ile görüştü"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mike Pompeo, Ankara'ya gelmeden önce Netanyahu'yu aradı.", ("visit", ("USA",), ("TUR",), "occurred")),
        ("Macron, Kiev'e gitmeden önce Rusya'yı kınadı.", ("visit", ("FRA",), ("UKR",), "occurred")),
        ("Macron, Kiev'e gitmeden hemen önce gazetecilere konuştu.", ("visit", ("FRA",), ("UKR",), "occurred")),
        ("Macron, Kiev'e gitmeden bir gün önce yaptığı açıklamada uyardı.", ("visit", ("FRA",), ("UKR",), "occurred")),
        ("Rusya, Ukrayna'ya saldırmadan önce ABD'yi uyardı.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Erdoğan, Moskova'ya gitmeden önce Macron ile görüşecek.", ("visit", ("TUR",), ("RUS",), "planned")),
        ("Trump'ın Çin'e gitmeden önce Putin ile görüşmesi bekleniyor.", ("visit", ("USA",), ("CHN",), "planned")),
        ("Trump, Çin'e gitmeden önce Putin ile görüşeceğini söyledi.", ("visit", ("USA",), ("CHN",), "planned")),
        ("Rus diplomat Polonya'dan sınır dışı edilmeden önce konuştu.", ("expulsion", ("POL",), ("RUS",), "occurred")),
        ("Obama, Küba'ya yaptırım uygulamadan önce Papa ile görüşmüştü.", ("sanction", ("USA",), ("CUB",), "occurred")),
        # left open
        (
            "AB, Peru'ya yaptırım uygulamadan önce çağrı yaptı.",
            ("sanction", ("Avrupa Birliği",), ("PER",), "hypothetical"),
        ),
        ("Macron, Mali'ye asker göndermeden önce Sisi'yi aradı.", ("mobilization", ("FRA",), ("MLI",), "hypothetical")),
        ("ABD, İran'ı vurmadan önce geri adım çağrısı yaptı.", ("attack", ("USA",), ("IRN",), "hypothetical")),
        ("Trump, Çin'e gitmeden Putin ile görüştü.", ("visit", ("USA",), ("CHN",), "hypothetical")),
        ("Trump, Çin'e gitmeden önce Putin ile görüşmek istiyor.", ("visit", ("USA",), ("CHN",), "hypothetical")),
        ("ABD, İran'a saldırmadan önce Kongre'ye danışmalı.", ("attack", ("USA",), ("IRN",), "hypothetical")),
        ("ABD, İran'a saldırmadan önce Kongre'ye danışabilir.", ("attack", ("USA",), ("IRN",), "hypothetical")),
    ],
)
def test_what_something_is_done_before_is_as_real_as_that(text: str, expected: Told) -> None:
    assert [e for e in events(text) if e[0] == expected[0]] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Şi Cinping, Paris'i ziyaret etmeden önce Putin ile görüştü.",
        "Trump'ın Çin'e gitmeden önce Putin ile görüşmesi bekleniyor.",
    ],
)
def test_what_is_done_before_a_journey_is_not_done_there(text: str) -> None:
    assert [e.country_code for e in read(text).events if e.event_type == "meeting"] == [None]


@pytest.mark.parametrize(
    "text",
    ["Macron, Kiev'e gitmeden önce Rusya'yı kınadı.", "Rusya, Ukrayna'ya saldırmadan önce ABD'yi uyardı."],
)
def test_what_comes_after_the_news_is_not_of_its_day(text: str) -> None:
    assert [e.value for e in read(text).events] == [None, "2024-01-20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Macron, Putin ile görüştükten sonra kararını açıklayacak.", ("meeting", ("FRA", "RUS"), (), "planned")),
        ("Macron, Putin ile görüştükten sonra konuşacağını söyledi.", ("meeting", ("FRA", "RUS"), (), "planned")),
        ("Fidan, Irak'ı ziyaret ettikten sonra konuşacak.", ("visit", ("TUR",), ("IRQ",), "planned")),
        ("Macron, dün Putin ile görüştükten sonra bugün konuşacak.", ("meeting", ("FRA", "RUS"), (), "occurred")),
        ("Macron, Putin ile görüştükten sonra kararını açıkladı.", ("meeting", ("FRA", "RUS"), (), "occurred")),
        ("Rusya, Mali'ye saldırdıktan sonra konu BM'de ele alınacak.", ("attack", ("RUS",), ("MLI",), "occurred")),
    ],
)
def test_a_step_that_something_ahead_comes_after_is_ahead(text: str, expected: Told) -> None:
    assert [e for e in events(text) if e[0] == expected[0]] == [expected]
