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


@pytest.mark.parametrize(
    "text",
    [
        "Çin, ABD'yi eleştirdi. 22 ülkenin büyükelçileri BM'ye mektup gönderdi.",
        "Rusya, ABD'yi eleştirdi. Yirmi ülkenin dışişleri bakanları ortak bildiriyle Rusya'yı kınadı.",
        "Jens Stoltenberg, ABD'yi eleştirdi. 8 Avrupa ülkesi Fransa'ya destek verdi.",
        "Marco Rubio, ABD'yi eleştirdi. Üç Arap ülkesi İran'ı kınadı.",
        "Marco Rubio, ABD'yi eleştirdi. 50 ülke İran'ı kınadı.",
        "Fransa, ABD'yi eleştirdi. Rotterdam'da toplanan yüzlerce Türk, Hollanda'nın tutumunu protesto etti.",
    ],
)
def test_a_number_of_unnamed_states_or_people_is_not_who_was_told_of_before(text: str) -> None:
    assert [told[0] for told in events(text)] == ["criticism"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Almanya Türkiye'yi övdü. İki ülke ticaret anlaşması imzaladı.", ("agreement", ("DEU", "TUR"))),
        ("Hakan Fidan Irak'a gitti. Üç gün içinde İran ile görüşecek.", ("meeting", ("IRN", "TUR"))),
        ("Rusya Ukrayna'yı eleştirdi. Dün 3 ülkeyle birlikte Almanya'yı kınadı.", ("criticism", ("RUS",))),
    ],
)
def test_the_text_goes_on_about_the_same(text: str, last: tuple[str, tuple[str, ...]]) -> None:
    assert events(text)[-1][:2] == last
