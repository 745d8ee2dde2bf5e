"""Who takes no part: the one to be spared, the accused one's friend, who only appeals, and the topic of a reaction."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("ABD'nin iddialarını reddediyoruz.", ("denial", ("RUS",), ("USA",), "occurred")),
        ("ABD'nin asılsız iddialarını kesin bir dille reddediyoruz.", ("denial", ("RUS",), ("USA",), "occurred")),
        ("Hakkımızdaki suçlamaları tamamen reddediyoruz.", ("denial", ("RUS",), (), "occurred")),
        ("ABD'nin açıklamasını reddediyoruz.", ("denial", ("RUS",), ("USA",), "occurred")),
    ],
)
def test_claims_refused_in_the_first_person_are_denied_and_not_rejected_too(said: str, expected: Told) -> None:
    text = f'ABD Başkanı Donald Trump konuştu. Rusya Dışişleri Bakanlığından yapılan açıklamada, "{said}" denildi.'
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kanada, İsrail'e yönelik saldırıların sona ermesi çağrısında bulundu.",
            [("request", ("CAN",), (), "occurred")],
        ),
        (
            "AB'den yapılan açıklamada, İsrail'e yönelik roket saldırılarının derhal sona ermesi istendi.",
            [("request", ("Avrupa Birliği",), (), "occurred")],
        ),
        ("Peru, Şili'ye yönelik saldırılara son verilmesini istedi.", [("request", ("PER",), (), "occurred")]),
        (
            "Kanada, İsrail'in Gazze'ye saldırılarının sona ermesi çağrısında bulundu.",
            [("request", ("CAN",), ("ISR",), "occurred")],
        ),
        (
            "António Guterres, Yemen'deki saldırıların son bulması çağrısı yaptı.",
            [("request", ("Antonio Guterres",), (), "occurred")],
        ),
        (
            "Kanada, Rusya'ya yönelik yaptırımların sona ermesi çağrısında bulundu.",
            [("request", ("CAN",), (), "occurred")],
        ),
        # the other side is asked all the same, and what is over was done
        (
            "Kanada, İsrail'i Gazze'ye yönelik saldırıları durdurmaya çağırdı.",
            [("request", ("CAN",), ("ISR",), "occurred")],
        ),
        (
            "Fransa, Suriye'deki saldırıların durdurulması için Rusya'ya çağrıda bulundu.",
            [("request", ("FRA",), ("RUS",), "occurred")],
        ),
        ("İsrail'in Gazze'ye yönelik saldırıları sona erdi.", [("attack", ("ISR",), ("PSE",), "occurred")]),
        (
            "Kanada, İsrail'in Gazze'ye saldırılarının sona ermesinin ardından Mısır ile görüştü.",
            [("attack", ("ISR",), ("PSE",), "occurred"), ("meeting", ("CAN", "EGY"), (), "occurred")],
        ),
    ],
)
def test_who_appeals_for_attacks_to_end_neither_attacks_nor_asks_their_victim(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rusya konuştu. Suriye'nin Golan Tepeleri 1967'den bu yana İsrail işgali altında bulunuyor.",
        "Fransa konuştu. Azerbaycan topraklarının yüzde 20'si Ermenistan işgali altındaydı.",
        "Filistin toprakları İsrail işgali altında.",
        "Kırım, Rusya'nın işgali altında.",
        "Erdoğan, işgal altındaki Filistin topraklarını anlattı.",
    ],
)
def test_land_under_occupation_is_attacked_by_nobody_anew(text: str) -> None:
    assert events(text) == []


def test_an_occupation_with_a_day_of_its_own_is_told() -> None:
    assert events("ABD'nin Irak işgali 2003'te başladı.") == [("attack", ("USA",), ("IRQ",), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Donald Tusk, Türkiye'ye Suriye'den gelen sığınmacılara kucak açtığı için teşekkür etti.",
            [("support", ("POL",), ("TUR",), "occurred")],
        ),
        (
            "Antonio Guterres, Ürdün'e Suriyelilere kucak açtığı için teşekkür etti.",
            [("support", ("Antonio Guterres",), ("JOR",), "occurred")],
        ),
        (
            "Antonio Guterres, Türkiye ve Ürdün'e Suriyelilere kucak açtıkları için teşekkür etti.",
            [("support", ("Antonio Guterres",), ("TUR", "JOR"), "occurred")],
        ),
        (
            "Volodimir Zelenskiy, ABD'ye Rusya'ya yaptırım uyguladığı için teşekkür etti.",
            [("sanction", ("USA",), ("RUS",), "occurred"), ("support", ("UKR",), ("USA",), "occurred")],
        ),
        (
            "Volodimir Zelenskiy, Almanya'ya silah gönderdiği için teşekkür etti.",
            [("support", ("UKR",), ("DEU",), "occurred")],
        ),
        (
            "Angela Merkel, Suriyeli sığınmacılara kapılarını açtığı için Türkiye'ye teşekkür etti.",
            [("support", ("DEU",), ("TUR",), "occurred")],
        ),
    ],
)
def test_who_is_thanked_stands_before_what_they_did(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, S-400 alımından duyduğu endişeyi Türkiye'ye iletti.", ("criticism", ("USA",), ("TUR",), "occurred")),
        (
            "Fransa ve Almanya, Halep'teki durumdan duydukları kaygıyı Rusya'ya aktardı.",
            ("criticism", ("FRA", "DEU"), ("RUS",), "occurred"),
        ),
    ],
)
def test_a_concern_passed_on_is_a_criticism_of_who_hears_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru'dan Kudüs tepkisi. Peru, ABD'nin kararını kınadı.", [("criticism", ("PER",), ("USA",), "occurred")]),
        ("Pekin'den Huawei tepkisi. Çin, ABD'nin kararını kınadı.", [("criticism", ("CHN",), ("USA",), "occurred")]),
        ("İran'dan İsrail'e Kudüs tepkisi. İran konuştu.", [("criticism", ("IRN",), ("ISR",), "occurred")]),
        ("Peru'dan ABD tepkisi. Peru, ABD'nin kararını kınadı.", [("criticism", ("PER",), ("USA",), "occurred")]),
    ],
)
def test_a_town_or_company_before_a_reaction_is_its_topic(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fransa, İran'ı taahhütlerine bağlı kalmaya çağırdı.", ("request", ("FRA",), ("IRN",), "occurred")),
        ("Fransa, İran'dan anlaşmaya bağlı kalmasını istedi.", ("request", ("FRA",), ("IRN",), "occurred")),
        ("Fransa, İran'ı anlaşmaya bağlı kalmaya davet etti.", ("request", ("FRA",), ("IRN",), "occurred")),
        (
            "Sergey Lavrov'un, İran'ı anlaşmaya bağlı kalmaya davet ettiği bildirildi.",
            ("request", ("RUS",), ("IRN",), "occurred"),
        ),
        (
            "Sergey Lavrov'un, İran'ı müzakerelere dönmeye davet ettiği bildirildi.",
            ("request", ("RUS",), ("IRN",), "occurred"),
        ),
        (
            "Sergey Lavrov'un, Cevad Zarif'i Moskova'ya davet ettiği bildirildi.",
            ("invitation", ("RUS",), ("IRN",), "occurred"),
        ),
        (
            "Sergey Lavrov, Rusya'nın İran ile anlaşmaya bağlı kalacağını söyledi.",
            ("pledge", ("RUS",), ("IRN",), "occurred"),
        ),
    ],
)
def test_who_is_called_upon_to_keep_a_promise_is_asked_and_nobody_pledges(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Riyad Mansur, ABD'yi İsrail'i korumakla suçladı.", ("accusation", ("PSE",), ("USA",), "occurred")),
        ("Rusya, ABD'yi Ukrayna'yı kışkırtmakla suçladı.", ("accusation", ("RUS",), ("USA",), "occurred")),
        ("Peru, Kanada'yı Şili'yi desteklemekle suçladı.", ("accusation", ("PER",), ("CAN",), "occurred")),
        (
            "Rusya, Ukrayna'yı ve Polonya'yı saldırganlıkla suçladı.",
            ("accusation", ("RUS",), ("UKR", "POL"), "occurred"),
        ),
        ("Hasan Ruhani, ABD ve İsrail'i kışkırtmakla suçladı.", ("accusation", ("IRN",), ("USA", "ISR"), "occurred")),
    ],
)
def test_to_whom_somebody_did_it_is_not_accused(text: str, expected: Told) -> None:
    told = f"Filistin'in BM Daimi Temsilcisi Riyad Mansur konuştu. {text}"
    assert [event for event in events(told) if event[0] == "accusation"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Almanya, Suriye'ye askeri müdahaleye karşı olduğunu bildirdi.", ("rejection", ("DEU",), (), "occurred")),
        ("Kanada, Peru'nun iç işlerine müdahaleyi reddettiğini bildirdi.", ("rejection", ("CAN",), (), "occurred")),
        ("Çin, İran'a yönelik yaptırımlara karşı olduğunu bildirdi.", ("rejection", ("CHN",), (), "occurred")),
        (
            "Rusya, ABD'nin Suriye'ye müdahalesine karşı olduğunu açıkladı.",
            ("rejection", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "Rusya, ABD'nin Venezuela'nın iç işlerine müdahalesini reddetti.",
            ("rejection", ("RUS",), ("USA",), "occurred"),
        ),
        ("Çin, ABD'nin yaptırımlarına karşı olduğunu bildirdi.", ("rejection", ("CHN",), ("USA",), "occurred")),
    ],
)
def test_who_is_to_be_spared_is_not_who_is_refused(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Listede Rusya, Çin'in yanında yer aldı.",
        "Türkiye ile İsrail arasındaki doğrudan uçuşlar durduruldu.",
        "Türkiye, İsrail'in suçlarının cezasız kalmayacağını umuyor.",
        "Rusya, Ukrayna'daki mayınların siviller için tehlikeli olduğunu bildirdi.",
    ],
)
def test_a_list_a_hope_a_danger_and_what_goes_on_no_longer_are_turned_to_nobody(text: str) -> None:
    assert events(text) == []


def test_a_joint_operation_rejected_is_none() -> None:
    text = "ABD, Türkiye ile ortak operasyonu reddetti."
    assert events(text) == [("rejection", ("USA",), ("TUR",), "occurred")]


def test_duties_are_suspended_by_those_who_have_them() -> None:
    text = "İran, ABD'nin yükümlülüklerini askıya aldığını söyledi."
    assert [(kind, actors) for kind, actors, *_ in events(text)] == [("sanction", ("USA",))]
