"""Air attacks: aircraft told by their type, and attacks at somebody's border."""

from __future__ import annotations

import pytest

from tests.test_events import events, read


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("Türk F-16'ları Rus uçağını vurdu.", "TUR", "RUS"),
        ("Türk F-16'ları Rus uçağını düşürdü.", "TUR", "RUS"),
        ("Türk F-16'ları 24 Kasım'da Suriye sınırında Rus Su-24 uçağını düşürmüştü.", "TUR", "RUS"),
        ("Rus Su-24'leri Halep'i bombaladı.", "RUS", "SYR"),
        ("Amerikan B-52'leri Suriye'yi vurdu.", "USA", "SYR"),
        ("İsrail F-16'ları Şam'ı vurdu.", "ISR", "SYR"),
        ("ABD, Rus Su-24'lerini vurdu.", "USA", "RUS"),
    ],
)
def test_aircraft_told_by_type_are_their_states(text: str, actor: str, recipient: str) -> None:
    assert [told[:3] for told in events(text)] == [("attack", (actor,), (recipient,))]


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("İsrail, Ürdün sınırında Suriye mevzilerini vurdu.", ("SYR",)),
        ("ABD askerleri Irak sınırında Suriye konvoyunu vurdu.", ("SYR",)),
        ("İsrail, Ürdün sınırındaki Suriye mevzilerini vurdu.", ("SYR",)),
        ("İsrail, Suriye topraklarında İran mevzilerini vurdu.", ("IRN",)),
        ("İsrail, Suriye sınırında Suriye mevzilerini vurdu.", ("SYR",)),
        # nobody else is named
        ("ABD, Irak topraklarında hedefleri vurdu.", ("IRQ",)),
    ],
)
def test_whose_border_it_is_is_not_attacked_there(text: str, victims: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text)] == [victims]


@pytest.mark.parametrize(
    ("text", "victim", "place"),
    [
        ("Pakistan, Afganistan sınırında TTP hedeflerini vurdu.", "Pakistan Talibanı", None),
        ("Pakistan, Afganistan topraklarında TTP kamplarını bombaladı.", "Pakistan Talibanı", "AFG"),
        ("Kolombiya, Venezuela sınırında ELN kampını vurdu.", "Ulusal Kurtuluş Ordusu", None),
        ("Türk jetleri, Irak topraklarında PKK mevzilerini vurdu.", "Kürdistan İşçi Partisi", "IRQ"),
        ("ABD, Yemen açıklarında İran gemisini vurdu.", "İran", "YEM"),
        ("ABD, Irak topraklarında hedefleri vurdu.", "Irak", "IRQ"),
    ],
)
def test_a_group_struck_across_the_border_is_struck_there(text: str, victim: str, place: str | None) -> None:
    reading = read(text)
    (attack,) = reading.events
    assert [reading.actors.entities[party].name for party in attack.recipients] == [victim]
    assert (attack.event_type, attack.country_code) == ("attack", place)


@pytest.mark.parametrize(
    ("text", "victim"),
    [
        ("Ermenistan sınırı yakınında bir Rus askeri helikopteri vuruldu.", "RUS"),
        ("Irak sınırında bir Türk askeri konvoyu vuruldu.", "TUR"),
        ("Suriye sınırında bir Rus uçağı düşürüldü.", "RUS"),
        ("Suriye sınırında üç Türk askeri öldürüldü.", "TUR"),
        ("Lübnan sınırında İsrail askeri aracı hedef alındı.", "ISR"),
        ("İran sınırında ABD insansız hava aracı vuruldu.", "USA"),
        ("Belarus sınırında Polonya askerlerine ateş açıldı.", "POL"),
    ],
)
def test_whose_forces_are_struck_at_a_border_have_struck_nobody(text: str, victim: str) -> None:
    assert events(text) == [("attack", (), (victim,), "occurred")]
    assert [event.country_code for event in read(text).events] == [None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Gazze sınırında İsrail askerleri 60 Filistinliyi öldürdü.",
            ("attack", ("ISR",), ("PSE",), "occurred"),
        ),
        ("Ukrayna sınırında Rus birlikleri konuşlandırıldı.", ("mobilization", ("RUS",), ("UKR",), "occurred")),
        ("Irak'ta bir ABD askeri aracı vuruldu.", ("attack", (), ("USA",), "occurred")),
    ],
)
def test_what_else_is_done_there(text: str, told: tuple[str, tuple[str, ...], tuple[str, ...], str]) -> None:
    assert events(text) == [told]
