"""What parliaments adopt: sanctions, and resolutions on what happened long ago; and what neither of two does."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize("verb", ["kabul etti", "onayladı", "geçirdi", "benimsedi"])
@pytest.mark.parametrize("bill", ["yaptırım tasarısını", "yaptırım yasasını", "yeni yaptırım paketini"])
def test_a_bill_of_sanctions(bill: str, verb: str) -> None:
    assert events(f"ABD Kongresi, Rusya'ya {bill} {verb}.") == [("sanction", ("USA",), ("RUS",), "occurred")]


@pytest.mark.parametrize("verb", ["kabul etti", "onayladı"])
@pytest.mark.parametrize("body", ["ABD Temsilciler Meclisi", "ABD Senatosu"])
def test_whose_resolution_is_condemned(body: str, verb: str) -> None:
    assert events(f"{body}, sözde soykırım tasarısını {verb}. Türkiye kararı kınadı.") == [
        ("agreement", ("USA",), (), "occurred"),
        ("criticism", ("TUR",), ("USA",), "occurred"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ne Rusya ne de Çin karar tasarısını destekledi.",
        "Ne ABD ne de AB, Maduro'yu tanıdı.",
        "Ne Fransa ne Almanya Rusya'yı kınadı.",
    ],
)
def test_what_neither_of_two_does(text: str) -> None:
    assert [event for event in events(text) if event[3] == "occurred"] == []
