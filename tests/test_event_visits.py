"""Visits: who travels, to whom, and where what is told beside them happens."""

from __future__ import annotations

import pytest

from tests.test_events import events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Japonya Başbakanı Suga Yoşihide, ülkeyi ziyaret eden Fransa Cumhurbaşkanı Emmanuel Macron ile görüştü.",
            {"visit": "JPN", "meeting": "JPN"},
        ),
        (
            "Sırbistan Cumhurbaşkanı Vucic, çalışma ziyareti için ülkede bulunan Szijjarto ile görüştü.",
            {"visit": "SRB", "meeting": "SRB"},
        ),
        ("Güney Kore Dışişleri Bakanlığı, Rus Büyükelçiyi bakanlığa çağırdı.", {"summons": "KOR"}),
        ("İsveç'in Ankara Büyükelçisi Dışişleri Bakanlığına çağrıldı.", {"summons": "TUR"}),
        ("Putin, Pekin'de Şi Cinping ile görüştü.", {"meeting": "CHN"}),
        ("Blinken, Lavrov'u telefonla aradı.", {"phone_call": None}),
    ],
)
def test_a_visit_is_to_the_hosts_and_a_summons_to_whoever_summons(text: str, expected: dict[str, str | None]) -> None:
    assert {event.event_type: event.country_code for event in read(text).events} == expected


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        ("Lavrov, Tahran ziyareti sırasında Zarif'le bir araya geldi.", ["Sergey Lavrov"]),
        ("Fransa Cumhurbaşkanı Macron, Pekin ziyaretinde Şi Cinping ile görüştü.", ["Emmanuel Macron"]),
        ("Bakan Fidan, Bağdat ziyareti kapsamında Irak Başbakanı Sudani tarafından kabul edildi.", ["Hakan Fidan"]),
        ("Peskov, Putin'in Tahran ziyareti sırasında Zarif'le görüştü.", ["Vladimir Putin"]),
        ("Lavrov, konuğun Moskova ziyareti sırasında Zarif'le görüştü.", []),
        ("Lavrov, Tahran ziyareti öncesinde Zarif'le görüştü.", ["Sergey Lavrov"]),
    ],
)
def test_who_does_something_on_a_visit_is_the_visitor(text: str, visitors: list[str]) -> None:
    reading = read(text)
    visiting = [e.actors for e in reading.events if e.event_type == "visit"]
    assert [reading.actors.entities[v].name for actors in visiting for v in actors] == visitors


def test_a_summit_by_its_name_is_no_visitor() -> None:
    visits = [e for e in events("Erdoğan, NATO Liderler Zirvesi için bulunduğu Vilnius'ta Biden ile görüştü.")]
    assert ("visit", ("TUR",), ("LTU",), "occurred") in visits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hakan Fidan, Kahire'ye gitti. Geçen ay da Bağdat'a gitmişti.", [("EGY", "2024-01-20"), ("IRQ", "2023-12")]),
        (
            "Wang Yi Moskova'yı ziyaret ediyor. En son Mart 2022'de Yeni Delhi'ye gitmişti.",
            [("RUS", None), ("IND", "2022-03")],
        ),
        ("Hakan Fidan, Kahire'de konuştu. Mektubu geçen ay Bağdat'a gitmişti.", []),
        ("Mısır ve Irak görüştü. Geçen ay da Bağdat'a gitmişti.", []),
    ],
)
def test_a_sentence_without_a_subject_goes_on_with_the_traveller(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(e.country_code, e.value) for e in read(text).events if e.event_type == "visit"] == expected


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Macron, Gana ziyaretini ileri bir tarihe erteledi.", "postponed"),
        ("Macron'un Gana ziyareti ileri bir tarihe ertelendi.", "postponed"),
        ("Macron, Gana ziyaretini yarıda keserek ülkesine döndü.", "occurred"),
        ("Gana ziyaretini kısa kesen Macron, ülkesine döndü.", "occurred"),
    ],
)
def test_a_visit_is_put_off_or_cut_short_by_the_visitor(text: str, factuality: str) -> None:
    assert events(text) == [("visit", ("FRA",), ("GHA",), factuality)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cezayir Cumhurbaşkanı Abdülmecid Tebbun, AB Konseyi Başkanı Charles Michel'in daveti üzerine geldiği "
            "Brüksel'de konuştu.",
            ("DZA", "BEL"),
        ),
        (
            "Peru Dışişleri Bakanı Javier Gonzalez, Kanada Başbakanı Justin Trudeau'nun davetiyle gittiği Ottawa'da "
            "konuştu.",
            ("PER", "CAN"),
        ),
        ("Fidan, Lavrov'un davetlisi olarak gittiği Moskova'da konuştu.", ("TUR", "RUS")),
        ("Putin'in daveti üzerine gittiği Moskova'da konuşan Fidan, Ukrayna'yı ele aldı.", ("TUR", "RUS")),
        ("Fidan'ın, Lavrov'un daveti üzerine Moskova'ya gittiği bildirildi.", ("TUR", "RUS")),
        ("Putin'in geldiği Ankara'da Erdoğan konuştu.", ("RUS", "TUR")),
    ],
)
def test_who_is_invited_travels(text: str, expected: tuple[str, str]) -> None:
    visits = [(actors, hosts) for event_type, actors, hosts, _ in events(text) if event_type == "visit"]
    assert visits == [((expected[0],), (expected[1],))]


def test_a_visitor_without_a_name_is_not_who_tells_of_the_visit() -> None:
    text = "Rusya Dışişleri Bakanlığından yapılan açıklamada, bakanın Choe Son Hui'nin davetiyle Pyongyang'ı ziyaret "
    assert not [e for e in events(f"{text}edeceği bildirildi.") if e[0] == "visit"]
