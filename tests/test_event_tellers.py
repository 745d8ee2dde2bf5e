"""Who does what is only told: armies and ministries tell in the passive what they did, spokesmen what others did."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İsrail ordusu, Lübnan'ın güneyine hava saldırısı düzenlediğini duyurdu.", ("attack", ("ISR",), ("LBN",))),
        ("Hizbullah, İsrail'in kuzeyine roket saldırısı düzenledi.", ("attack", ("LBN",), ("ISR",))),
        ("ABD, Suriye'nin kuzeydoğusundaki üslerinden çekildi.", ("withdrawal", ("USA",), ("SYR",))),
        ("Vladimir Putin, Çin'in kuzeydoğusuna gitti.", ("visit", ("RUS",), ("CHN",))),
    ],
)
def test_a_part_of_a_country_carries_the_case_for_it(
    text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]
) -> None:
    assert [event[:3] for event in events(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İsrail ordusu, Lübnan'da 20 hedefin vurulduğunu duyurdu.", ("attack", ("ISR",), ("LBN",), "occurred")),
        (
            "Rusya Savunma Bakanlığı, Odessa limanının füzelerle vurulduğunu bildirdi.",
            ("attack", ("RUS",), ("UKR",), "occurred"),
        ),
        (
            "İsrail ordusundan yapılan açıklamada, Lübnan'ın güneyine hava saldırısı düzenlendiği bildirildi.",
            ("attack", ("ISR",), ("LBN",), "occurred"),
        ),
        (
            "Hizbullah, İsrail'in kuzeyine roket saldırısı düzenlendiğini duyurdu.",
            ("attack", ("LBN",), ("ISR",), "occurred"),
        ),
        (
            "İsrail Savunma Bakanı Yisrael Katz, Hizbullah komutanının öldürüldüğünü açıkladı.",
            ("attack", ("ISR",), ("LBN",), "occurred"),
        ),
        (
            "Almanya, Ukrayna'ya yeni tankların gönderildiğini açıkladı.",
            ("arms_transfer", ("DEU",), ("UKR",), "occurred"),
        ),
        (
            "Japonya, Gazze'ye 10 ton yardım malzemesi gönderildiğini açıkladı.",
            ("aid", ("JPN",), ("PSE",), "occurred"),
        ),
        (
            "Rusya Dışişleri Bakanlığı, 20 Alman yetkilinin ülkeye girişinin yasaklandığını duyurdu.",
            ("expulsion", ("RUS",), ("DEU",), "occurred"),
        ),
        (
            "Mısır, İranlı yolcuların vizelerinin iptal edildiğini duyurdu.",
            ("expulsion", ("EGY",), ("IRN",), "occurred"),
        ),
        (
            "Rusya Dışişleri Bakanlığı, Norveç'in Moskova'daki iki diplomatının sınır dışı edildiğini bildirdi.",
            ("expulsion", ("RUS",), ("NOR",), "occurred"),
        ),
    ],
)
def test_who_announces_in_the_passive_what_was_done_to_others_did_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Katar Dışişleri Bakanlığı, Gazze'de bir hastanenin vurulduğunu açıkladı.",
        "Lübnan ordusu, Lübnan'ın güneyinde bir aracın vurulduğunu duyurdu.",
        "Pakistan ordusu, Keşmir'de iki askerin öldürüldüğünü açıkladı.",
        "Lübnan ordusu, İsrail'in saldırısında iki kişinin öldürüldüğünü duyurdu.",
        "Beyaz Saray, Rusya'ya İran yapımı füzelerin gönderildiğini açıkladı.",
        "Kremlin, Ukrayna'ya silah gönderildiğini söyledi.",
    ],
)
def test_who_tells_what_others_did_has_not_done_it(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukrayna, Rusya ile esir takası yapıldığını bildirdi.", ("release", ("RUS", "UKR"), (), "occurred")),
        (
            "Pakistan Dışişleri Bakanlığı, Hindistan ile ateşkes sağlandığını duyurdu.",
            ("ceasefire", ("IND", "PAK"), (), "occurred"),
        ),
        (
            "Friedrich Merz, Fransa ile savunma anlaşmasının gelecek ay imzalanacağını açıkladı.",
            ("agreement", ("FRA", "DEU"), (), "planned"),
        ),
        (
            "Kremlin Sözcüsü Dmitriy Peskov, ABD ile istişarelerin yapıldığını söyledi.",
            ("negotiation", ("USA", "RUS"), (), "occurred"),
        ),
        (
            "Katar Dışişleri Bakanlığı, İsrail ile Hamas arasında anlaşma sağlandığını duyurdu.",
            ("agreement", ("ISR", "PSE"), (), "occurred"),
        ),
    ],
)
def test_what_is_done_with_one_side_alone_is_done_by_who_tells_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_a_mediator_may_stand_without_an_ending() -> None:
    told = events("Rusya ile Ukrayna, BAE arabuluculuğunda müzakere etti.")
    assert ("mediation", ("ARE",), ("RUS", "UKR"), "occurred") in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Katar Dışişleri Bakanlığından yapılan açıklamada, İsrail'in saldırılarına tepki gösterildi.",
            ("criticism", ("QAT",), ("ISR",), "occurred"),
        ),
        (
            "Katar Dışişleri Bakanlığından yapılan açıklamada, İsrail suçlandı.",
            ("accusation", ("QAT",), ("ISR",), "occurred"),
        ),
        (
            "Katar Dışişleri Bakanlığının açıklamasında, Mısır'a taziye iletildi.",
            ("support", ("QAT",), ("EGY",), "occurred"),
        ),
        (
            "Kremlin'den yapılan açıklamada, Donald Trump'ın planına destek verildi.",
            ("support", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "Mısır Dışişleri Bakanlığından, Libya'daki taraflara itidal çağrısında bulunuldu.",
            ("request", ("EGY",), ("LBY",), "occurred"),
        ),
        (
            "Mısır Dışişleri Bakanlığı, İsrail'in saldırılarından endişe duyulduğunu bildirdi.",
            ("criticism", ("EGY",), ("ISR",), "occurred"),
        ),
        (
            "İran Dışişleri Bakanlığının açıklamasında, ABD'nin bölgeden çekilmesi istendi.",
            ("request", ("IRN",), ("USA",), "occurred"),
        ),
    ],
)
def test_whose_statement_it_is_says_what_is_told_in_the_passive(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_a_passive_without_a_statement_is_nobodys() -> None:
    assert events("İsrail'in saldırılarına dünyada tepki gösterildi.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Erdoğan, Trump'ın kendisini tebrik ettiğini söyledi.", ("support", ("USA",), ("TUR",), "occurred")),
        ("Zelenskiy, Trump'ın kendilerini desteklediğini belirtti.", ("support", ("USA",), ("UKR",), "occurred")),
        ("İran, ABD'nin kendisini suçladığını açıkladı.", ("accusation", ("USA",), ("IRN",), "occurred")),
        ("Macron, Erdoğan'ın kendisini davet ettiğini söyledi.", ("invitation", ("TUR",), ("FRA",), "occurred")),
        ("Macron, Putin'in kendisini arayarak destek istediğini söyledi.", ("request", ("RUS",), ("FRA",), "occurred")),
        # oneself
        ("Rusya, kendisini suçlayan İngiltere'yi kınadığını açıkladı.", ("criticism", ("RUS",), ("GBR",), "occurred")),
        ("İsrail, kendisini savunmak için İran'a saldırdığını açıkladı.", ("attack", ("ISR",), ("IRN",), "occurred")),
        (
            "Kim'in kendisini aramasını isteyen Trump, Pyongyang'ın üç Amerikalıyı serbest bıraktığını söyledi.",
            ("release", ("PRK",), ("USA",), "occurred"),
        ),
    ],
)
def test_what_others_have_done_to_who_tells_it(text: str, expected: Told) -> None:
    assert expected in events(text)
