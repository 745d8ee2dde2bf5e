"""What is refused, and whose threats one does not yield to."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ürdün, Irak'ın yaptırım tehditleri karşısında geri adım atmayacağını duyurdu.",
            [("rejection", ("JOR",), ("IRQ",), "occurred")],
        ),
        (
            "Ürdün, Irak'ın yaptırım tehditleri dolayısıyla geri adım atmayacağını duyurdu.",
            [("rejection", ("JOR",), ("IRQ",), "occurred")],
        ),
        ("Ürdün, Irak karşısında geri adım atmayacağını duyurdu.", [("rejection", ("JOR",), ("IRQ",), "occurred")]),
        ("Ürdün, Irak'ın tehditlerine boyun eğmeyeceğini açıkladı.", [("rejection", ("JOR",), ("IRQ",), "occurred")]),
        ("İran, ABD'ye boyun eğmeyeceğini açıkladı.", [("rejection", ("IRN",), ("USA",), "occurred")]),
        ("İran, ABD'nin baskısına boyun eğmeyecek.", [("rejection", ("IRN",), ("USA",), "occurred")]),
        ("İran, ABD'nin şantajına taviz vermeyeceğini açıkladı.", [("rejection", ("IRN",), ("USA",), "occurred")]),
        ("Tahran yönetimi, ABD'nin taleplerine boyun eğdi.", [("concession", ("IRN",), ("USA",), "occurred")]),
        ("ABD, İran'ın geri adım atmayacağını açıkladı.", []),
    ],
)
def test_who_does_not_yield_refuses_what_another_threatens(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada Dışişleri Bakanı Joly, Peru'ya gidemeyeceğini açıkladı.", ("visit", ("CAN",), ("PER",), "denied")),
        ("Putin, ABD Başkanı Trump ile görüşemeyecek.", ("meeting", ("RUS", "USA"), (), "denied")),
        (
            "Rusya ile Ukrayna'nın anlaşma imzalayamayacağı belirtildi.",
            ("agreement", ("RUS", "UKR"), (), "denied"),
        ),
        (
            "Macron, Peru ziyareti nedeniyle NATO zirvesine katılamayacağını açıkladı.",
            ("meeting", ("FRA", "Kuzey Atlantik Antlaşması Örgütü"), (), "denied"),
        ),
        ("Macron'un Peru'ya gidebileceği belirtildi.", ("visit", ("FRA",), ("PER",), "hypothetical")),
    ],
)
def test_what_cannot_be_done_will_not_be_done(text: str, expected: Told) -> None:
    assert events(text) == [expected]
