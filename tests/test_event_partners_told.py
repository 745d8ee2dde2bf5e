"""What is criticised at a talk or before the press, and whether the partner of the talk is meant."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "criticised"),
    [
        ("Merkel, Macron ile düzenlediği ortak basın toplantısında kararı eleştirdi.", ()),
        ("Merkel, Macron ile yaptığı görüşmede saldırıyı kınadı.", ()),
        ("Trump, Macron ile görüşmesinde dijital vergiyi eleştirdi.", ()),
        ("Ruhani, Macron ile yaptığı telefon görüşmesinde yaptırımları eleştirdi.", ()),
        ("Çavuşoğlu, Lavrov ile ortak basın toplantısında kararın kabul edilemez olduğunu söyledi.", ()),
        ("Merkel, Macron ile düzenlediği ortak basın toplantısında ABD'nin kararını eleştirdi.", ("USA",)),
        ("Merkel, Macron ile yaptığı görüşmede Rusya'yı eleştirdi.", ("RUS",)),
        ("Merkel, Putin ile görüşmesinde Rusya'nın tutumunun kabul edilemez olduğunu söyledi.", ("RUS",)),
        # what is his, and what he is told
        ("Merkel, Putin ile yaptığı görüşmede tutumunu eleştirdi.", ("RUS",)),
        ("Merkel, Putin ile yaptığı görüşmede ciddi endişelerini dile getirdi.", ("RUS",)),
        ("Merkel, Putin ile görüşmesinde tepkisini dile getirdi.", ("RUS",)),
    ],
)
def test_a_partner_is_criticised_for_nothing_but_what_is_his(text: str, criticised: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "criticism"] == [criticised]
