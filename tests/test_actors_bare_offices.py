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


NOT_HIS = [
    "Cumhurbaşkanı Recep Tayyip Erdoğan yurda döndü. Lavrov, Avrupalı liderleri süreci bozmakla suçladı.",
    "Cumhurbaşkanı Recep Tayyip Erdoğan yurda döndü. Dünya liderleri süreci konuştu.",
    "Cumhurbaşkanı Recep Tayyip Erdoğan yurda döndü. Lavrov, Türk liderleri eleştirdi.",
    "Erdoğan ile Putin Soçi'de buluştu. Avrupalı liderler süreci konuştu.",
]


@pytest.mark.parametrize("text", NOT_HIS)
def test_leaders_told_only_by_their_kind_are_nobody_named(text: str) -> None:
    actors = read(text).actors
    leaders = [m for m in actors.mentions if "lider" in text[m.start : m.end].lower()]
    assert [m for m in leaders if actors.entities[m.entity].kind == "person"] == []


LEADERS = [
    ("Zelenskiy, Macron, Scholz ve Meloni Paris'e geldi. Liderler, barışı konuştu.", 4),
    ("Zelenskiy, Paris'te Macron ve Scholz ile buluştu. Liderler barışı konuştu.", 3),
    ("Macron, Scholz ve Meloni Paris'e geldi. Liderler Putin'i kınadı.", 3),
    ("Erdoğan ile Putin buluştu. Liderler, barışı konuştu.", 2),
    ("Macron yurda döndü. Erdoğan ile Putin buluştu. Liderler, barışı konuştu.", 2),
]


@pytest.mark.parametrize(("text", "number"), LEADERS)
def test_leaders_are_all_that_the_sentence_before_has_named(text: str, number: int) -> None:
    actors = read(text).actors
    (group,) = [m for m in actors.mentions if text[m.start : m.end] == "Liderler"]
    names = [actors.entities[e].name for e in (group.entity, *group.group)]
    assert len(names) == number
    assert all(name.split()[-1] in text for name in names)
