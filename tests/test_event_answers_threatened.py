"""Answers that are threatened, and acts that are found wrong or right."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya, Yunanistan'a gereken cevabı vereceklerini belirtti.", ("threat", ("RUS",), ("GRC",), "occurred")),
        ("İran, ABD'ye gerekli cevabın verileceğini bildirdi.", ("threat", ("IRN",), ("USA",), "occurred")),
        ('Çin, ABD\'ye "güçlü bir karşılık" vereceklerini belirtti.', ("threat", ("CHN",), ("USA",), "occurred")),
        ("Hakan Fidan, ABD'ye misillemede bulunacaklarını söyledi.", ("threat", ("TUR",), ("USA",), "occurred")),
        ("Rusya, ABD'nin yaptırımlarına karşılık verileceğini açıkladı.", ("threat", ("RUS",), ("USA",), "occurred")),
        ('Hakan Fidan, "Yunanistan\'a gereken cevabı vereceğiz." dedi.', ("threat", ("TUR",), ("GRC",), "occurred")),
        ("Almanya, Rusya'nın kararını üzücü buldu.", ("criticism", ("DEU",), ("RUS",), "occurred")),
        ("Almanya, Rusya'nın kararını yanlış bulduğunu açıkladı.", ("criticism", ("DEU",), ("RUS",), "occurred")),
        ("Almanya, Rusya'nın kararını doğru bulduğunu açıkladı.", ("support", ("DEU",), ("RUS",), "occurred")),
        ("Almanya, Rusya'nın kararını doğru bulmuyor.", ("criticism", ("DEU",), ("RUS",), "occurred")),
        # questions are answered, and what others are hoped to do is no threat
        ("Hakan Fidan, Almanya'nın sorularına gereken cevabı vereceklerini söyledi.", None),
        ("Türkiye, Almanya'nın ABD'ye gereken cevabı vereceğini umduğunu açıkladı.", None),
        ("Kaptan, rakiplerine sahada gereken cevabı vereceklerini söyledi.", None),
    ],
)
def test_answers_threatened_and_verdicts(text: str, expected: Told | None) -> None:
    assert events(text) == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İran, İsrail'in saldırısına yanıt verileceğini bildirdi.", ("threat", ("IRN",), ("ISR",), "occurred")),
        ("İran, İsrail'e yanıt verileceğini bildirdi.", ("threat", ("IRN",), ("ISR",), "occurred")),
        ("Çin, ABD'nin adımına yanıt vereceğini kaydetti.", ("threat", ("CHN",), ("USA",), "occurred")),
        (
            "İran, ABD'nin saldırması durumunda karşılık vereceğini belirtti.",
            ("threat", ("IRN",), ("USA",), "occurred"),
        ),
        (
            "Macron, AB'nin sessiz kalması durumunda Fransa'nın İran'a karşılık vereceğini ifade etti.",
            ("threat", ("FRA",), ("IRN",), "occurred"),
        ),
        ("Peru, ABD'nin açıklamalarına karşılık vereceğini duyurdu.", ("threat", ("PER",), ("USA",), "occurred")),
        ("İran, ABD'nin önerisine yanıt verileceğini söyledi.", None),
        ("Ukrayna, ABD'nin barış planına yanıt verileceğini söyledi.", None),
        ("Hamas, İsrail'in önerisine olumlu karşılık verileceğini açıkladı.", None),
        ("Türkiye, Yunanistan'ın olumlu adımlarına karşılık vereceğini belirtti.", None),
        ("Ermenistan, Türkiye'nin normalleşme adımına karşılık vereceğini açıkladı.", None),
        ("Peskov, Putin'in ABD'nin önerilerine yakında yanıt vereceğini söyledi.", None),
        ("Macron, AB'nin sessiz kalması durumunda Fransa'nın karşılık vereceğini ifade etti.", None),
    ],
)
def test_only_what_is_hostile_is_answered_with_a_threat(text: str, expected: Told | None) -> None:
    assert [e for e in events(text) if e[0] == "threat"] == ([expected] if expected is not None else [])
