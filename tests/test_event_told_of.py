"""Of a verb that is listed together with the one that tells it, who is told of does it, and not who tells."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, Fransa'nın İran'ı kınadığını bildirdi.", ("criticism", ("FRA",), ("IRN",), "occurred")),
        ("ABD, Fransa'nın İran'ın kararını kınadığını bildirdi.", ("criticism", ("FRA",), ("IRN",), "occurred")),
        ("ABD, Fransa'nın Ukrayna'yı desteklediğini söyledi.", ("support", ("FRA",), ("UKR",), "occurred")),
        ("ABD, Rusya'nın Kosova'yı tanımadığını açıkladı.", ("rejection", ("RUS",), ("XKX",), "occurred")),
        ("ABD, İran'ın İsrail'e karşılık vereceğini söyledi.", ("threat", ("IRN",), ("ISR",), "occurred")),
        (
            "Almanya, Polonya'nın Rusya'nın tutumundan endişe duyduğunu belirtti.",
            ("criticism", ("POL",), ("RUS",), "occurred"),
        ),
    ],
)
def test_who_is_told_of_does_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Türkiye, İsrail'in kararını kınadığını açıkladı.", ("criticism", ("TUR",), ("ISR",), "occurred")),
        ("Almanya, Türkiye'nin adaylığını desteklediğini açıkladı.", ("support", ("DEU",), ("TUR",), "occurred")),
        ("ABD, İran'ın saldırısına karşılık vereceğini söyledi.", ("threat", ("USA",), ("IRN",), "occurred")),
        (
            "Türkiye, Yunanistan'ın Ege'de adaları silahlandırmasına izin vermeyeceğini söyledi.",
            ("rejection", ("TUR",), ("GRC",), "occurred"),
        ),
        ("ABD, Rusya'nın sorumlu olduğunu söyledi.", ("accusation", ("USA",), ("RUS",), "occurred")),
    ],
)
def test_who_owns_what_it_is_done_to_does_not(text: str, expected: Told) -> None:
    assert events(text) == [expected]
