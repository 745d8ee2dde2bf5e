"""What a communiqué condemns or asks for in the passive, those who met do, with its second verb as with its first."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

MET = "Türkiye, Rusya ve İran liderleri Ankara'da bir araya geldi. İran Cumhurbaşkanı Hasan Ruhani konuştu. "
THREE = ("TUR", "RUS", "IRN")
LEAGUE = "Arap Birliği Kahire'de toplandı. Mısır Dışişleri Bakanı Samih Şukri konuştu. "
BODY = ("Arap Birliği",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{MET}Zirvenin ardından yayımlanan ortak bildiride, İsrail'in saldırıları kınandı.",
            [("criticism", THREE, ("ISR",), "occurred")],
        ),
        (
            f"{MET}Ortak bildiride İsrail kınandı ve ABD'ye itidal çağrısı yapıldı.",
            [("criticism", THREE, ("ISR",), "occurred"), ("request", THREE, ("USA",), "occurred")],
        ),
        (
            f"{LEAGUE}Toplantının sonuç bildirisinde, Türkiye'nin harekatı kınandı ve ABD'ye müdahale çağrısı yapıldı.",
            [("criticism", BODY, ("TUR",), "occurred"), ("request", BODY, ("USA",), "occurred")],
        ),
        (
            f"{LEAGUE}Toplantının ardından yayımlanan bildiride, İsrail'in saldırıları kınandı.",
            [("criticism", BODY, ("ISR",), "occurred")],
        ),
        (
            f"{LEAGUE}Suriye Dışişleri Bakanlığı'nın bildirisinde İsrail kınandı.",
            [("criticism", ("SYR",), ("ISR",), "occurred")],
        ),
        (f"{LEAGUE}Bakanlığın açıklamasında İsrail kınandı.", []),
        (
            "Zirveye Filistin Devlet Başkanı Mahmud Abbas katıldı. Fransa bir bildiri yayımladı. "
            "Bildiride İsrail kınandı ve ABD'ye itidal çağrısı yapıldı.",
            [],
        ),
    ],
)
def test_a_communique_is_of_those_who_met(text: str, expected: list[Told]) -> None:
    assert [told for told in events(text) if told[0] not in ("meeting", "visit")] == expected


def test_those_who_attend_speak_for_nobody_else() -> None:
    told = events(
        "İslam İşbirliği Teşkilatı Zirvesi İstanbul'da başladı. Zirveye Filistin Devlet Başkanı Mahmud Abbas ile İran "
        "Cumhurbaşkanı Hasan Ruhani katıldı. Sonuç bildirgesinde tüm ülkelere Filistin'i tanıma çağrısı yapıldı."
    )
    assert told[-1] == ("request", ("İslam İşbirliği Teşkilatı",), (), "occurred")


TALKED = "Türkiye Cumhurbaşkanı Recep Tayyip Erdoğan, Rusya Devlet Başkanı Vladimir Putin ile görüştü. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{TALKED}Fransa ve Almanya'nın ortak bildirisinde Rusya'ya çağrı yapıldı.",
            ("request", ("FRA", "DEU"), ("RUS",), "occurred"),
        ),
        (
            f"{MET}Fransa ile Almanya'nın ortak bildirisinde İsrail kınandı.",
            ("criticism", ("FRA", "DEU"), ("ISR",), "occurred"),
        ),
        (
            f"{TALKED}ABD-İngiltere ortak bildirisinde Rusya kınandı.",
            ("criticism", ("USA", "GBR"), ("RUS",), "occurred"),
        ),
        (
            f"{TALKED}ABD ile İngiltere ortak bildirisinde Rusya kınandı.",
            ("criticism", ("USA", "GBR"), ("RUS",), "occurred"),
        ),
        (
            f"{TALKED}ABD ile İngiltere ortak bildirisinde Rusya'ya çağrı yapıldı.",
            ("request", ("USA", "GBR"), ("RUS",), "occurred"),
        ),
        (
            f"{TALKED}Fransa'nın yayımladığı ortak bildiride Rusya kınandı.",
            ("criticism", ("FRA",), ("RUS",), "occurred"),
        ),
        (
            f"{TALKED}İki liderin ortak bildirisinde İsrail kınandı.",
            ("criticism", ("TUR", "RUS"), ("ISR",), "occurred"),
        ),
        (f"{MET}Zirvenin sonuç bildirisinde İsrail kınandı.", ("criticism", THREE, ("ISR",), "occurred")),
        (
            f"{MET}Türkiye'nin ev sahipliğindeki zirvenin ortak bildirisinde İsrail kınandı.",
            ("criticism", THREE, ("ISR",), "occurred"),
        ),
    ],
)
def test_a_communique_with_owners_of_its_own_is_theirs(text: str, expected: Told) -> None:
    assert [told for told in events(text) if told[0] in ("criticism", "request")] == [expected]
