"""What one side holds of another: "Trump, Çin'in virüsü gizlediğini savundu" charges it, other things held do not."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Irak, Çin'in virüsü gizlediğini savundu.", ("accusation", ("IRQ",), ("CHN",), "occurred")),
        (
            "Irak, İran'ın kışkırtıcı davrandığını savunarak suçlamaları geri çevirdi.",
            ("accusation", ("IRQ",), ("IRN",), "occurred"),
        ),
        ("Sudan, Mısır'ın kimyasal silah kullandığını savundu.", ("accusation", ("SDN",), ("EGY",), "occurred")),
        ("Sudan, Mısır'ın savaşı uzattığını savundu.", ("accusation", ("SDN",), ("EGY",), "occurred")),
        (
            "Sudan, Mısır'ın müzakereleri baltalamaya çalıştığını savundu.",
            ("accusation", ("SDN",), ("EGY",), "occurred"),
        ),
        ("Sudan, Mısır'ın Uganda'ya saldırdığını savundu.", ("attack", ("EGY",), ("UGA",), "alleged")),
        ("Sudan, Mısır'ın Uganda'ya saldırdığını savundu.", ("accusation", ("SDN",), ("EGY",), "occurred")),
    ],
)
def test_what_is_held_to_have_been_done_is_charged(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sudan, Mısır'ın haklı olduğunu savundu.",
        "Sudan, Mısır'ın toprak bütünlüğünün korunması gerektiğini savundu.",
        "Sudan, Mısır'ın Birliğe girmesini savundu.",
        "Sudan, Mısır'ın kimyasal silah kullanmadığını savundu.",
        "Sudan, Mısır'ın anlaşma istediğini savundu.",
        "Sudan, kendi üzerine düşeni yaptığını Mısır'a karşı savundu.",
        "Lavrov, Kim Jong-un'u savundu.",
        "Sudan, Mısır'ın ateşkes teklifini onayladığını savundu.",
        "Sudan, Mısır'ın petrol alımını durdurduğunu savundu.",
        "Sudan, Mısır'ın bölgede barışı koruduğunu savundu.",
        "Sudan, Mısır'ın gümrük vergilerinden zarar gördüğünü savundu.",
        "Sudan, Mısır'ın 500 bin asker yitirdiğini savundu.",
        "Sudan, Mısır'ın barış sürecini engelleyen grupları durdurduğunu savundu.",
    ],
)
def test_who_stands_up_for_something_charges_nobody(text: str) -> None:
    assert [t for t, *_ in events(text) if t == "accusation"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pompeo, İran'ın müzakere teklifini reddettiğini hatırlattı.", ("rejection", ("IRN",), (), "occurred")),
        ("Sudan, Mısır'ın barış önerisini reddettiğini savundu.", ("rejection", ("EGY",), (), "occurred")),
        ("Sudan, Mısır'ın barış önerisini reddettiğini açıkladı.", ("rejection", ("SDN",), ("EGY",), "occurred")),
        ("Sudan, Mısır'ın iddialarını reddettiğini savundu.", ("denial", ("SDN",), ("EGY",), "occurred")),
        ("Sudan, Mısır'ın teklifini reddettiklerini savundu.", ("rejection", ("SDN",), ("EGY",), "occurred")),
    ],
)
def test_what_is_recalled_or_held_to_be_turned_down_others_turn_down(text: str, expected: Told) -> None:
    assert expected in events(text)
