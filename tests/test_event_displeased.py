"""Displeasure and answers announced, whatever verb tells of them: "üzüntü duyduğunu kaydetti", "yanıt verileceğini"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sudan, Mısır'ın kararından üzüntü duyduğunu kaydetti.", ("criticism", ("SDN",), ("EGY",), "occurred")),
        ("Sudan, Mısır'ın kararından üzüntü duyuyor.", ("criticism", ("SDN",), ("EGY",), "occurred")),
        ("Irak, İran'ın tutumundan rahatsızlık duyduğunu bildirdi.", ("criticism", ("IRQ",), ("IRN",), "occurred")),
        ("Sudan, Mısır'a karşılık vereceğini vurguladı.", ("threat", ("SDN",), ("EGY",), "occurred")),
        ("Trump, İran'ın Irak'a karşılık vereceğini vurguladı.", ("threat", ("IRN",), ("IRQ",), "occurred")),
        ("Sudan, Mısır'a cevap verileceğini açıkladı.", ("threat", ("SDN",), ("EGY",), "occurred")),
    ],
)
def test_displeasure_and_answers_are_told_with_any_verb(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sudan, Mısır'daki depremden üzüntü duyduğunu kaydetti.",
        "Sudan, Mısır vatandaşının vurulmasından üzüntü duyduğunu kaydetti.",
        "Sudan, Mısır uçağının düşürülmesinden üzüntü duyduğunu açıkladı.",
        "Sudan, balonun istenmeden Mısır hava sahasına girmesinden üzüntü duyduğunu bildirdi.",
        "Sudan, Mubarak'ın vefatından üzüntü duydu.",
        "Bakan, Mısır'ın mektubuna yanıt verileceğini söyledi.",
        "Sudan, Mısır'ın teklifine yanıt vereceğini vurguladı.",
    ],
)
def test_grief_and_replies_to_offers_are_neither_criticism_nor_threat(text: str) -> None:
    assert [t for t, *_ in events(text) if t in ("criticism", "threat")] == []
