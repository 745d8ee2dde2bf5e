"""Help told by who receives it: "Çin'den kredi aldı" is China's help."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zambiya, Güney Kore'den tarım alanında yardım aldı.", ("aid", ("KOR",), ("ZMB",), "occurred")),
        ("Zambiya'nın Güney Kore'den yardım aldığı belirtildi.", ("aid", ("KOR",), ("ZMB",), "occurred")),
        ("Nepal, Hindistan'dan 50 milyon dolarlık kredi alacak.", ("aid", ("IND",), ("NPL",), "planned")),
        ("Nijeryalı pilotlar Pakistan'da eğitim alıyor.", ("aid", ("PAK",), ("NGA",), "occurred")),
        ("Hırvatistan, Irak birliklerine eğitim verdi.", ("aid", ("HRV",), ("IRQ",), "occurred")),
        ("Polonya, Ukrayna askerlerine eğitim veriyor.", ("aid", ("POL",), ("UKR",), "occurred")),
        ("Vietnam, Küba'dan destek gördüğünü açıkladı.", ("aid", ("CUB",), ("VNM",), "occurred")),
        ("Nepal, Hindistan'dan kredi alamadı.", ("aid", ("IND",), ("NPL",), "denied")),
    ],
)
def test_who_receives_help_is_helped(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Nepal, halkından destek gördü.",
        "Pakistanlı öğrenciler İngiltere'de eğitim aldı.",
        "Polonya, eğitim alanındaki çalışmaları anlattı.",
    ],
)
def test_what_helps_nobody_is_no_help(text: str) -> None:
    assert "aid" not in {kind for kind, *_ in events(text)}
