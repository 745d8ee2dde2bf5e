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


GUESTS = "{}, {} Dışişleri Bakanı {} ile görüştü. {} konuştu. Konuk bakan, desteğin süreceğini söyledi."

SPEAKERS = [
    ("Rusya Dışişleri Bakanı Sergey Lavrov konuştu. Rus diplomat, kapının açık olduğunu söyledi.", "Sergey Lavrov"),
    ("Çin Dışişleri Sözcüsü Mao Ning konuştu. Çinli diplomat, kapının açık olduğunu söyledi.", "Mao Ning"),
    ("Rusya Devlet Başkanı Vladimir Putin konuştu. Rus diplomat, kapının açık olduğunu söyledi.", "Rusya"),
    ("Rusya Dışişleri Bakanı Sergey Lavrov konuştu. Bir Rus diplomat, kapının açık olduğunu söyledi.", "Rusya"),
    (GUESTS.format("Annalena Baerbock, Ankara'da", "Türkiye", "Hakan Fidan", "Fidan"), "Annalena Baerbock"),
    (GUESTS.format("Antony Blinken, Moskova'da", "Rusya", "Sergey Lavrov", "Lavrov"), "Antony Blinken"),
    (GUESTS.format("Hakan Fidan, Ankara'da", "İtalya", "Antonio Tajani", "Fidan"), "Antonio Tajani"),
    (
        "Erdoğan, konuk Cumhurbaşkanı Aliyev'i karşıladı. Konuk Cumhurbaşkanı, kapının açık olduğunu söyledi.",
        "İlham Aliyev",
    ),
]


@pytest.mark.parametrize(("text", "name"), SPEAKERS)
def test_a_diplomat_or_a_guest_is_who_has_been_named(text: str, name: str) -> None:
    reading = read(text)
    assert [reading.actors.entities[s.speaker].name for s in reading.statements] == [name]


def test_an_expelled_diplomat_is_nobody_named() -> None:
    text = "Rusya Dışişleri Bakanı Sergey Lavrov konuştu. Ankara, Rus diplomatı sınır dışı etti."
    actors = read(text).actors
    diplomats = [m for m in actors.mentions if "diplomat" in text[m.start : m.end]]
    assert [m for m in diplomats if actors.entities[m.entity].kind == "person"] == []
