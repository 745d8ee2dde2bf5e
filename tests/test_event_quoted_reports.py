"""What a quotation reports of somebody else, and what is threatened under a condition."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Morgan Ortagus'un açıklamasında, \"Bakan Mike Pompeo, Rusya'nın müdahalesinin bölgeyi "
            'istikrarsızlaştırdığını vurguladı." ifadesi kullanıldı.',
            ("accusation", ("USA",), ("RUS",), "occurred"),
        ),
        (
            "Kremlin'den yapılan açıklamada, \"Çin, ABD'nin kararının yanlış olduğunu belirtti.\" denildi.",
            ("criticism", ("CHN",), ("USA",), "occurred"),
        ),
        (
            'Sergey Lavrov, "ABD\'nin kararının yanlış olduğunu söyledik." dedi.',
            ("criticism", ("RUS",), ("USA",), "occurred"),
        ),
        (
            'Blinken, "Türkiye hayati öneme sahip müttefiktir. Sorunların çözüldüğünü görmek isteriz." dedi.',
            ("support", ("USA",), ("TUR",), "occurred"),
        ),
    ],
)
def test_who_is_quoted_as_saying_so_says_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fransa, İran'ın denemeleri sürdürmesi halinde yaptırım uygulayacaklarını açıkladı.", "2024-01-20"),
        ("Trump, dün yaptığı açıklamada, Çin'in yanaşmaması durumunda vergi getireceğini söyledi.", "2024-01-19"),
        ("Fransa, İran'ın denemeleri sürdürmesi halinde yaptırım uygulayacaklarını açıklamıştı.", None),
    ],
)
def test_a_threat_is_of_the_day_on_which_it_is_said(text: str, day: str | None) -> None:
    assert [e.value for e in read(text).events if e.event_type == "threat"] == [day]
