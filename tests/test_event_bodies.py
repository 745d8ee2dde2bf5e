"""What international bodies are asked to do and do themselves."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

COUNCIL = "Birleşmiş Milletler Güvenlik Konseyi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Suriye, ABD'nin kararının ardından BM Güvenlik Konseyi'ni acil toplantıya çağırdı.",
            [("request", ("SYR",), (COUNCIL,), "occurred")],
        ),
        (
            "BM Güvenlik Konseyi, ABD'nin talebi üzerine kapalı bir oturum gerçekleştirdi.",
            [("meeting", (COUNCIL,), (), "occurred")],
        ),
        ("BM Güvenlik Konseyi, bugün olağanüstü oturum yapacak.", [("meeting", (COUNCIL,), (), "planned")]),
        ("Belediye meclisi, su zammı için kapalı bir oturum düzenledi.", []),
    ],
)
def test_a_council_is_called_and_sits(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arap Ligi, İran'ı kınadı.", [("criticism", ("Arap Birliği",), ("IRN",), "occurred")]),
        ("Arap Ligi dışişleri bakanları Kahire'de toplandı.", [("meeting", ("Arap Birliği",), (), "occurred")]),
        # football is played all the same
        ("Türkiye, İran'ı Uluslar Ligi maçında vurdu.", []),
        ("Kataib Hizbullah, ABD üssüne saldırdı.", [("attack", ("IRQ",), ("USA",), "occurred")]),
        ("Hizbullah, İsrail'e saldırdı.", [("attack", ("LBN",), ("ISR",), "occurred")]),
        # whose envoy to a body it is
        (
            "Kanada'nın BM nezdindeki temsilcisi Marc Blanchard, Peru'yu eleştirdi.",
            [("criticism", ("CAN",), ("PER",), "occurred")],
        ),
        (
            "Kanada'nın Birleşmiş Milletler nezdindeki Daimi Temsilcisi Marc Blanchard, Peru'yu eleştirdi.",
            [("criticism", ("CAN",), ("PER",), "occurred")],
        ),
        (
            "Peru'nun eski AB nezdindeki büyükelçisi Alan Lopez, Kanada'yı eleştirdi.",
            [("criticism", ("PER",), ("CAN",), "occurred")],
        ),
    ],
)
def test_bodies_and_the_envoys_to_them(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rusya, BM Güvenlik Konseyi'nin Suriye oturumunda ABD'nin tutumunu ikiyüzlülük olarak nitelendirdi.",
            ("criticism", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "Kanada, NATO'nun Brüksel'deki toplantısında Rusya'nın saldırganlığını eleştirdi.",
            ("criticism", ("CAN",), ("RUS",), "occurred"),
        ),
        ("Çin, BM Güvenlik Konseyi'nin kararını kınadı.", ("criticism", ("CHN",), (COUNCIL,), "occurred")),
        # what the body has decided there is its own, and the place of the sitting is nobody
        (
            "Filistin, BM Güvenlik Konseyi'nin dünkü toplantısında alınan kararı kınadı.",
            ("criticism", ("PSE",), (COUNCIL,), "occurred"),
        ),
        (
            "İran, BM Güvenlik Konseyi'nin Cenevre'deki oturumunda kabul edilen kararı eleştirdi.",
            ("criticism", ("IRN",), (COUNCIL,), "occurred"),
        ),
        (
            "İran, BM Güvenlik Konseyi'nin toplantısında alınan yaptırım kararını kınadı.",
            ("criticism", ("IRN",), (COUNCIL,), "occurred"),
        ),
        (
            "Lavrov, NATO'nun Vilnius zirvesinde konuşan Macron'u eleştirdi.",
            ("criticism", ("RUS",), ("FRA",), "occurred"),
        ),
    ],
)
def test_a_body_is_not_criticised_by_what_is_said_at_its_sitting(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "ABD, Orta Menzilli Nükleer Kuvvetler (INF) Anlaşması'ndan çekildi. Rusya tepki gösterdi.",
        "ABD, Orta Menzilli Nükleer Kuvvetler (INF) Antlaşması'ndan çekildiğini duyurdu. Rusya tepki gösterdi.",
    ],
)
def test_the_abbreviation_of_a_treaty_is_nobody(text: str) -> None:
    assert events(text)[0] == ("sanction", ("USA",), (), "occurred")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB Sözcüsü Eva Lind, Peru'yu eleştirdi.", ("criticism", ("Eva Lind",), ("PER",), "occurred")),
        (
            "BM Genel Sekreteri Sözcüsü Eva Lind, Mali'yi eleştirdi.",
            ("criticism", ("Eva Lind",), ("MLI",), "occurred"),
        ),
        ("UNIFIL Komutanı Stefano Riva, İsrail'i kınadı.", ("criticism", ("Stefano Riva",), ("ISR",), "occurred")),
        ("OPCW Başkanı Carlos Vega, Suriye'yi suçladı.", ("accusation", ("Carlos Vega",), ("SYR",), "occurred")),
        (
            "BM Mali Özel Temsilcisi Omar Kane, Çad Dışişleri Bakanlığı ile görüştü.",
            ("meeting", ("Omar Kane", "TCD"), (), "occurred"),
        ),
        # whom a state has sent there, or has deal with it
        ("ABD'nin NATO Sözcüsü Eva Lind, Peru'yu eleştirdi.", ("criticism", ("USA",), ("PER",), "occurred")),
        ("Sırbistan AB Bakanı Eva Lind, Peru'yu eleştirdi.", ("criticism", ("SRB",), ("PER",), "occurred")),
        # of no body of states
        ("Kremlin Sözcüsü Eva Lind, Peru'yu eleştirdi.", ("criticism", ("RUS",), ("PER",), "occurred")),
        ("Hamas Sözcüsü Ömer Kane, İsrail'i kınadı.", ("criticism", ("PSE",), ("ISR",), "occurred")),
    ],
)
def test_who_speaks_for_a_body_is_of_no_state_named_before(text: str, expected: Told) -> None:
    assert expected in events("Lübnan Belçika'yı ziyaret etti. " + text)
