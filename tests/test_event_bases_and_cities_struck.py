"""Whoever strikes it, a base, a mission or a town that is struck is so where it is."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "struck", "country"),
    [
        ("Ayn el-Esed üssüne füze saldırısı düzenlendi. ABD sessiz kaldı.", "IRQ", "IRQ"),
        ("Irak'taki Ayn el-Esed üssüne roketli saldırı düzenlendi. ABD sessiz kaldı.", "IRQ", "IRQ"),
        ("Kiev'e füze saldırısı düzenlendi. Rusya sessiz kaldı.", "UKR", "UKR"),
        ("Moskova'ya İHA saldırısı düzenlendi. Ukrayna sessiz kaldı.", "RUS", "RUS"),
        ("Erbil'e hava saldırısı düzenlendiği bildirildi. İran sessiz kaldı.", "IRQ", "IRQ"),
        ("Bağdat Havalimanı'na füze saldırısı düzenlendi. ABD sessiz kaldı.", "IRQ", "IRQ"),
        ("Odesa limanına saldırı düzenlendi. Rusya sessiz kaldı.", "UKR", "UKR"),
        ("ABD üssüne İHA'yla saldırı düzenlendi. Irak sessiz kaldı.", "USA", None),
        ("ABD'nin Bağdat Büyükelçiliğine saldırı düzenlendi. Irak sessiz kaldı.", "USA", "IRQ"),
        ("İsrail'in Atina Büyükelçiliğine roketli saldırı düzenlendi.", "ISR", "GRC"),
    ],
)
def test_what_is_struck_is_where_it_stands(text: str, struck: str, country: str | None) -> None:
    reading = read(text)
    [event] = [e for e in reading.events if e.event_type == "attack"]
    assert [reading.actors.entities[r].country_code for r in event.recipients] == [struck]
    assert (event.actors, event.country_code) == ([], country)


@pytest.mark.parametrize(
    "text",
    [
        "Kiev'e füze saldırısı düzenlendi.",
        "Şırnak'ta karakola saldırı düzenlendi. Irak sessiz kaldı.",
        "Büyükelçiliğe saldırı düzenlendi. ABD ve Irak sessiz kaldı.",
    ],
)
def test_who_stands_against_nobody_else_is_struck_by_nobody(text: str) -> None:
    assert [e.event_type for e in read(text).events if e.event_type == "attack"] == []
