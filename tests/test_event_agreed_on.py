"""What sides agree on: sanctions agreed are imposed, and who agrees does so though only told of."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "AB, Belarus'a yaptırım uygulanması konusunda anlaştı.",
            [("sanction", ("Avrupa Birliği",), ("BLR",), "occurred")],
        ),
        (
            "AB liderleri, Rusya'ya yönelik yaptırımların uzatılması konusunda anlaşmaya vardı.",
            [("sanction", ("Avrupa Birliği",), ("RUS",), "occurred")],
        ),
        (
            "Kanada ve Peru, Şili'ye yaptırım uygulama konusunda anlaştı.",
            [("sanction", ("CAN", "PER"), ("CHL",), "occurred")],
        ),
        (
            "ABD ve İran, yaptırımların hafifletilmesi konusunda anlaştı.",
            [("agreement", ("USA", "IRN"), (), "occurred")],
        ),
    ],
)
def test_sanctions_agreed_on_are_imposed(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Donald Trump, Sudan ile İsrail'in ilişkileri normalleştirme konusunda anlaştığını duyurdu.",
            [("agreement", ("SDN", "ISR"), (), "occurred")],
        ),
        (
            "Rusya ile Ukrayna'nın esirleri serbest bırakma konusunda anlaştığı bildirildi.",
            [("agreement", ("RUS", "UKR"), (), "occurred")],
        ),
        (
            "Trump, Sırbistan ve Kosova'nın ilişkileri normalleştirmede anlaştığını söyledi.",
            [("agreement", ("SRB", "XKX"), (), "occurred")],
        ),
        # what is decided is still done by its owner
        (
            "ABD'nin Rusya'ya yaptırım uygulama kararı aldığı bildirildi.",
            [("sanction", ("USA",), ("RUS",), "occurred")],
        ),
        (
            "ABD, Çin'in Rusya'yı destekleme konusunda ısrar ettiğini açıkladı.",
            [("support", ("CHN",), ("RUS",), "hypothetical")],
        ),
    ],
)
def test_those_told_of_agree(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB liderleri Brüksel'deki zirvede yeni yaptırımlar konusunda anlaşmaya vardı.", []),
        (
            "AB bakanları Berlin'deki gayriresmi toplantıda Rusya'ya yaptırım uygulanması konusunda anlaştı.",
            [("sanction", ("Avrupa Birliği",), ("RUS",), "occurred")],
        ),
        ("Lavrov, Astana'daki görüşmede ateşkes çağrısı yaptı.", [("request", ("RUS",), (), "occurred")]),
        (
            "AB, Belarus'taki yetkililere yaptırım konusunda anlaştı.",
            [("sanction", ("Avrupa Birliği",), ("BLR",), "occurred")],
        ),
    ],
)
def test_where_they_met_is_nobody_it_is_done_to(text: str, expected: list[Told]) -> None:
    assert [told for told in events(text) if told[0] != "meeting"] == expected
