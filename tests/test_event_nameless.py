"""Many states of which none is named are asked or charged: whoever is named beside them is not."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "event_type", "actor"),
    [
        ("Zaharova, Batılı ülkeleri Venezuela'nın içişlerine karışmakla suçladı.", "accusation", "RUS"),
        ("Rusya, Batı'yı Ukrayna'yı silahlandırmakla suçladı.", "accusation", "RUS"),
        ("ABD konuştu. Lavrov, Batılı ülkeleri ikiyüzlülükle suçladı.", "accusation", "RUS"),
        ("İran, Avrupa ülkelerini ABD'ye boyun eğmekle suçladı.", "accusation", "IRN"),
        ("İran, Batılı ülkeleri Lübnan'ı istikrarsızlaştırmakla eleştirdi.", "criticism", "IRN"),
        ("ABD, tüm ülkeleri İran'a yaptırım uygulamaya çağırdı.", "request", "USA"),
        ("ABD, tüm ülkelerden İran petrolünü almayı durdurmalarını istedi.", "request", "USA"),
        ("Kanada, uluslararası toplumu İsrail'e baskı yapmaya çağırdı.", "request", "CAN"),
        ("Kanada, uluslararası topluma Venezuela'ya yardım çağrısı yaptı.", "request", "CAN"),
        ("Kanada, Peru'ya yaptırım uygulanması için uluslararası topluma çağrı yaptı.", "request", "CAN"),
        ("İran, bütün ülkelere Filistin'i tanımamaları çağrısında bulundu.", "request", "IRN"),
        ("Kanada, Arap ülkelerinden Peru'yu desteklemelerini istedi.", "request", "CAN"),
    ],
)
def test_nobody_named_is_asked_or_charged(text: str, event_type: str, actor: str) -> None:
    assert (event_type, (actor,), (), "occurred") in events(text)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Rusya, Batılı ülkeleri ve Ukrayna'yı suçladı.", ("UKR",)),
        ("Rusya, Batılı ülkeleri destekleyen Gürcistan'ı suçladı.", ("GEO",)),
        ("Rusya, ABD'yi Batılı ülkeleri zorlamakla suçladı.", ("USA",)),
        ("Rusya, AB ülkelerini Ukrayna'ya silah vermekle suçladı.", ("Avrupa Birliği",)),
        ("Kanada, uluslararası topluma seslenerek Venezuela'yı kınadı.", ("VEN",)),
        ("ABD, NATO ülkelerinden destek istedi.", ("Kuzey Atlantik Antlaşması Örgütü",)),
    ],
)
def test_who_is_named_in_the_same_case_first_or_beside_them_is(text: str, recipients: tuple[str, ...]) -> None:
    assert events(text)[-1][2] == recipients
