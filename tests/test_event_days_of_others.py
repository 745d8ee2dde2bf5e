"""A time that says when somebody was elected, or something fell, is not that of what is told of them."""

from __future__ import annotations

import pytest

from tests.test_events import read

TODAY = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lula, geçen yıl seçilen Boluarte'yi kabul etti.", TODAY),
        ("Lula, 5 Kasım'da seçimi kazanan Boluarte'yi tebrik etti.", TODAY),
        ("Lula, üç hafta önce seçilen Boluarte'yi resmi törenle karşıladı.", TODAY),
        ("8 Aralık'ta rejimin devrilmesinin ardından Lula, Boluarte ile bir araya geldi.", TODAY),
        ("8 Aralık'ta rejimin çökmesinin ardından Lula, Lima'ya gitti.", TODAY),
        # what it is the time of
        ("Lula, 8 Aralık'ta seçilen Boluarte'yi 9 Ocak'ta kabul etti.", "2024-01-09"),
        ("8 Aralık'ta Lula, seçilen Boluarte'yi kutladı.", "2023-12-08"),
        ("Lula, dün Boluarte ile telefon görüşmesi yaptı.", "2024-01-19"),
    ],
)
def test_the_time_of_what_others_did_is_not_that_of_the_event(text: str, value: str) -> None:
    assert [e.value for e in read(text).events] == [value]
