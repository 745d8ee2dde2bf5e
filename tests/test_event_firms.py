"""Deals of firms are a matter of two states where the other side is another state, or a firm of one."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gazprom ile Bulgaristan, Sofya'da anlaşma imzaladı.", ("agreement", ("RUS", "BGR"), (), "occurred")),
        ("Baykar ile Ukrayna Savunma Bakanlığı anlaşma imzaladı.", ("agreement", ("TUR", "UKR"), (), "occurred")),
        ("Fransız Total, İran ile doğal gaz anlaşması imzaladı.", ("agreement", ("FRA", "IRN"), (), "occurred")),
        ("Suudi Aramco ile Rus Sibur arasında anlaşma imzalandı.", ("agreement", ("SAU", "RUS"), (), "occurred")),
        ("Gazprom, Çin ile gaz konusunda işbirliği yapacak.", ("cooperation", ("RUS", "CHN"), (), "planned")),
        ("Rheinmetall, Ukrayna'ya tank teslim etti.", ("arms_transfer", ("DEU",), ("UKR",), "occurred")),
    ],
)
def test_a_deal_of_a_firm_with_another_state_is_one_of_two_sides(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Gazprom ile Rosneft, Moskova'da anlaşma imzaladı.",
        "Baykar, Türkiye'ye SİHA teslim etti.",
        "Renault, Fransa'daki fabrikası için sendikayla anlaştı.",
        "Siemens CEO'su Joe Kaeser, Gazprom CEO'su Aleksey Miller ile görüştü.",
        "Total ihracat arttı. Türkiye ile İran arasında total ticaret 5 milyar dolar oldu.",
    ],
)
def test_business_within_a_state_is_no_event(text: str) -> None:
    assert events(text) == []


def test_a_firm_is_named_in_full() -> None:
    read_ = read("Ulusal İran Petrol Şirketi ile Hollandalı Shell, Tahran'da mutabakat zaptı imzaladı.")
    names = {read_.actors.entities[a].name for e in read_.events for a in e.actors}
    assert names == {"Ulusal İran Petrol Şirketi", "Shell"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gazprom, Bulgaristan'a gaz sevkiyatını durdurdu.", ("sanction", ("RUS",), ("BGR",), "occurred")),
        ("Gazprom'un Polonya'ya gaz akışını kestiği bildirildi.", ("sanction", ("RUS",), ("POL",), "occurred")),
        ("BOTAŞ, Suriye'ye gaz sevkiyatına başladı.", ("cooperation", ("TUR",), ("SYR",), "occurred")),
        ("Ukrayna, Gazprom'a dava açtı.", ("accusation", ("UKR",), ("RUS",), "occurred")),
        ("Gazprom, Moldova'yı gazı kesmekle tehdit etti.", ("threat", ("RUS",), ("MDA",), "occurred")),
    ],
)
def test_a_state_company_acts_for_its_state(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text", ["Shell, Nijerya'ya akaryakıt sevkiyatını durdurdu.", "Renault, Rusya'ya araç satışını durdurdu."]
)
def test_a_private_company_does_business(text: str) -> None:
    assert events(text) == []
