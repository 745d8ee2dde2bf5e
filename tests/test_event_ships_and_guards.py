"""What a state's guards, ships and aircraft do, and what is done to them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rus sahil güvenliği, Ukrayna gemilerine ateş açtı.", ("RUS", "UKR")),
        ("Rus sınır güvenlik birlikleri, Ukrayna gemilerine ateş açtı.", ("RUS", "UKR")),
        ("Yunan sahil güvenlik botları, Türk gemisine ateş açtı.", ("GRC", "TUR")),
        ("Rus sınır güvenlik güçlerinin Ukrayna gemilerine ateş açtığı bildirildi.", ("RUS", "UKR")),
        ("Ukrayna gemilerine Rus sahil güvenliği ateş açtı.", ("RUS", "UKR")),
        ("Ukrayna gemilerine Rus askerleri tarafından ateş açıldı.", ("RUS", "UKR")),
        ("Ukrayna gemilerine Rus sahil güvenliği tarafından ateş açıldı.", ("RUS", "UKR")),
        # in another case they are struck
        ("Rus sahil güvenliğine Ukrayna ateş açtı.", ("UKR", "RUS")),
        ("Rus savaş gemisine Ukrayna ateş açtı.", ("UKR", "RUS")),
        ("Ukrayna, Rus sınır güvenlik birliklerini vurdu.", ("UKR", "RUS")),
    ],
)
def test_guards_of_two_words_act_for_their_state(text: str, expected: tuple[str, str]) -> None:
    actor, recipient = expected
    assert events(text) == [("attack", (actor,), (recipient,), "occurred")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Pakistan ordusu, hava sahasını ihlal eden iki Hint uçağının düşürüldüğünü açıkladı.", None),
        ("Türkiye Genelkurmay Başkanlığı, hava sahasını ihlal eden bir Rus uçağının vurulduğunu duyurdu.", None),
        ("ABD ordusu, Yemen'in Hudeyde limanının vurulduğunu duyurdu.", "YEM"),
        ("Rusya, ABD'nin Suriye'nin kuzeyini vurduğunu açıkladı.", "SYR"),
    ],
)
def test_aircraft_may_be_anywhere(text: str, place: str | None) -> None:
    assert [event.country_code for event in read(text).events if event.event_type == "attack"] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan Ordu Sözcüsü Asıf Gafur, hava sahasını ihlal eden iki Hint uçağını düşürdüklerini açıkladı.",
        "Pakistan, hava sahasını ihlal eden iki Hint uçağını düşürdü.",
        "Pakistan Başbakanı İmran Han, hava sahasını ihlal eden Hint uçağının düşürüldüğünü söyledi.",
    ],
)
def test_the_airspace_is_that_of_the_state(text: str) -> None:
    assert ("mobilization", ("IND",), ("PAK",)) in [told[:3] for told in events(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rus bombardıman uçakları, Güney Kore hava savunma sahasına girdi.", ("RUS", "KOR")),
        ("İngiltere'ye ait HMS Defender gemisi Rusya karasularına girdi.", ("GBR", "RUS")),
        ("Çin'e ait iki savaş gemisi Tayvan karasularına girdi.", ("CHN", "TWN")),
        ("Bir Rus savaş uçağı Estonya hava sahasını ihlal etti.", ("RUS", "EST")),
        ("Rus savaş uçakları, ABD keşif uçağını önledi.", ("RUS", "USA")),
    ],
)
def test_ships_and_aircraft_come_near(text: str, expected: tuple[str, str]) -> None:
    actor, recipient = expected
    assert events(text) == [("mobilization", (actor,), (recipient,), "occurred")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("ABD donanmasına ait iki savaş gemisi Tayvan Boğazı'ndan geçti.", "USA"),
        ("ABD'ye ait USS Antietam gemisi Tayvan Boğazı'ndan geçiş yaptı.", "USA"),
        ("İngiltere'ye ait savaş gemisi Tayvan Boğazı'ndan geçti.", "GBR"),
        ("Rus turistleri taşıyan gemi Çanakkale Boğazı'ndan geçti.", None),
    ],
)
def test_a_strait_is_nobodys(sentence: str, expected: str | None) -> None:
    sailed = [told for told in events(f"Çin, Tayvan'ı uyardı. {sentence}") if told[0] == "mobilization"]
    assert sailed == ([("mobilization", (expected,), (), "occurred")] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bir Alman fırkateyni, Türk gemisini durdurdu.", [("coercion", ("DEU",), ("TUR",), "occurred")]),
        ("Almanya, Türk gemisinde zorla arama yaptı.", [("coercion", ("DEU",), ("TUR",), "occurred")]),
        ("ABD, Türkiye'de vize hizmetlerini askıya aldı.", [("sanction", ("USA",), ("TUR",), "occurred")]),
        ("Rusya, Türkiye'ye charter seferlerini durdurdu.", [("sanction", ("RUS",), ("TUR",), "occurred")]),
        ("Rusya, Gürcistan ile hava ulaşımını durdurdu.", [("sanction", ("RUS",), ("GEO",), "occurred")]),
        ("Irak, İran uçağına iniş izni vermedi.", [("expulsion", ("IRQ",), ("IRN",), "occurred")]),
        # nobody is punished by that
        ("Türkiye, salgın nedeniyle İran'a uçuşları durdurdu.", []),
        ("Almanya, savaşı durdurdu. Rusya memnun.", []),
    ],
)
def test_ships_searched_and_traffic_stopped(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD, Suriye'deki Rus güçlerinin Ukrayna'ya saldırdığını açıkladı.",
            ("attack", ("RUS",), ("UKR",), "alleged"),
        ),
        ("İran, Irak'taki ABD askerlerinin Suriye'yi vurduğunu söyledi.", ("attack", ("USA",), ("SYR",), "alleged")),
        # those that it has there are its own
        ("Almanya, Irak'taki askerlerini çektiğini duyurdu.", ("withdrawal", ("DEU",), ("IRQ",), "occurred")),
    ],
)
def test_forces_are_not_of_the_state_in_which_they_are(text: str, expected: Told) -> None:
    assert expected in events(text)


def test_a_state_withdraws_none_of_the_troops_that_others_have_in_it() -> None:
    text = "Almanya, Irak'taki askerlerinin bir kısmını Ürdün'e çektiğini duyurdu."
    assert all("IRQ" not in actors for _, actors, _, _ in events(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İngiliz Kraliyet Deniz Piyadeleri, İran tankerine el koydu.", ("coercion", ("GBR",), ("IRN",), "occurred")),
        ("İngiliz Kraliyet Deniz Piyadeleri İran tankerini alıkoydu.", ("coercion", ("GBR",), ("IRN",), "occurred")),
        ("İngiliz komandoları İran tankerini durdurdu.", ("coercion", ("GBR",), ("IRN",), "occurred")),
        ("Amerikan deniz piyadeleri Norveç'e konuşlandı.", ("mobilization", ("USA",), ("NOR",), "occurred")),
        ("İsrail askerleri Türk gemisine baskın düzenledi.", ("attack", ("ISR",), ("TUR",), "occurred")),
        (
            "ABD, IŞİD lideri Ebubekir el-Bağdadi'yi öldürdü.",
            ("attack", ("USA",), ("Ebubekir el-Bağdadi",), "occurred"),
        ),
    ],
)
def test_marines_and_commandos_act_for_their_state(text: str, expected: Told) -> None:
    assert events(text) == [expected]
