"""Offices without a name: whom "Cumhurbaşkanımız", "liderler", "Rus diplomat" and "konuk bakan" mean."""

from __future__ import annotations

import pytest

from tests.test_statements import read

LED = "Fransa Cumhurbaşkanı Emmanuel Macron ile Cumhurbaşkanı Recep Tayyip Erdoğan görüştü. "

OURS = [
    (LED + 'Hakan Fidan, "Cumhurbaşkanımız da gelecek." dedi.', "Recep Tayyip Erdoğan"),
    (LED + '"Cumhurbaşkanımız da gelecek." diyen Hakan Fidan yurda döndü.', "Recep Tayyip Erdoğan"),
    (LED + 'Cumhurbaşkanlığından yapılan açıklamada, "Cumhurbaşkanımız geldi." denildi.', "Recep Tayyip Erdoğan"),
    (LED + 'Jean-Noel Barrot geldi. Fransız bakan, "Cumhurbaşkanımız da gelecek." dedi.', "Emmanuel Macron"),
    ('İçişleri Bakanı Ali Yerlikaya, "Bakanımız da orada olacak." dedi.', "Türkiye"),
    ('Emmanuel Macron geldi. Hakan Fidan, "Cumhurbaşkanımız da gelecek." dedi.', "Türkiye"),
]


@pytest.mark.parametrize(("text", "name"), OURS)
def test_an_office_of_ours_is_of_the_country_of_who_speaks(text: str, name: str) -> None:
    actors = read(text).actors
    ours = [m for m in actors.mentions if "mız" in text[m.start : m.end]]
    assert [actors.entities[m.entity].name for m in ours] == [name]
