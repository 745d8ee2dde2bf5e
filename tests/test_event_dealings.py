"""What states buy, let lapse, cut off and hand over to each other."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Çin, ABD'den buğday satın aldı.", [("cooperation", ("CHN", "USA"), (), "occurred")]),
        ("Peru, Kanada'dan doğal gaz satın alacak.", [("cooperation", ("PER", "CAN"), (), "planned")]),
        ("Polonya, ABD'den 250 Abrams satın aldı.", [("arms_transfer", ("USA",), ("POL",), "occurred")]),
        ("Türkiye, Mısır'dan savaş uçağı satın aldı.", [("arms_transfer", ("EGY",), ("TUR",), "occurred")]),
        ("Türkiye'nin Rusya'dan satın aldığı doğal gaz arttı.", []),
    ],
)
def test_goods_bought_are_no_arms(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Güney Kore, Japonya ile istihbarat paylaşımı anlaşmasını yenilemeyeceğini açıkladı.",
            [("sanction", ("KOR",), ("JPN",), "occurred")],
        ),
        ("Kanada, Peru ile ticaret anlaşmasını uzatmadı.", [("sanction", ("CAN",), ("PER",), "occurred")]),
        ("ABD, Rusya ile nükleer anlaşmayı uzatmayacak.", [("sanction", ("USA",), ("RUS",), "occurred")]),
        ("Senegal, Fransa ile savunma anlaşmasını sonlandırdı.", [("sanction", ("SEN",), ("FRA",), "occurred")]),
        ("Kanada, Peru ile serbest ticaret anlaşmasını yeniledi.", [("agreement", ("CAN", "PER"), (), "occurred")]),
        ("Kuzey Kore, Güney Kore ile tüm iletişim hatlarını kesti.", [("recall", ("PRK", "KOR"), (), "occurred")]),
        ("Irak, İran ile sınırlarını kapattı.", [("sanction", ("IRQ",), ("IRN",), "occurred")]),
        ("Çin, Peru'dan et ithalatını askıya aldı.", [("sanction", ("CHN",), ("PER",), "occurred")]),
        ("Çin, Peru balıklarının ithalatını askıya aldı.", [("sanction", ("CHN",), ("PER",), "occurred")]),
        ("Çin, Peru'dan et ithalatını askıya alma kararı aldı.", [("sanction", ("CHN",), ("PER",), "occurred")]),
        ("ABD, Filistin'e yönelik yardımı iptal etti.", [("sanction", ("USA",), ("PSE",), "occurred")]),
    ],
)
def test_what_is_let_lapse_or_cut_off_is_no_agreement_denied(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japonya, Çin'in Tokyo Büyükelçisine protestosunu iletti.", [("criticism", ("JPN",), ("CHN",), "occurred")]),
        ("Çin, ABD'ye sert protestoda bulundu.", [("criticism", ("CHN",), ("USA",), "occurred")]),
        (
            "Bulgaristan, eylülde iki Rus diplomatı casusluk gerekçesiyle ülkeden göndermişti.",
            [("expulsion", ("BGR",), ("RUS",), "occurred")],
        ),
        (
            "Peru, Kanada'nın Lima Büyükelçisini ülkeyi terk etmeye çağırdı.",
            [("expulsion", ("PER",), ("CAN",), "occurred")],
        ),
        ("ABD, vatandaşlarını ülkeyi terk etmeye çağırdı.", []),
        ("Türkiye, barış planını Rusya'ya sundu.", [("request", ("TUR",), ("RUS",), "occurred")]),
        ("Heiko Maas, Ukrayna'ya desteklerini artıracaklarını bildirdi.", [("pledge", ("DEU",), ("UKR",), "occurred")]),
    ],
)
def test_what_is_handed_over_or_shown_the_door(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Angela Merkel, Ukrayna'ya ilişkin vardıkları kararı Vladimir Putin'e bildirdi.", []),
        ("Sergey Lavrov, Ankara'ya vardığını açıkladı.", [("visit", ("RUS",), ("TUR",), "occurred")]),
        (
            "Lübnan Başbakanı Saad Hariri, Mısır ve Ürdün'e ziyaretlerde bulundu.",
            [("visit", ("LBN",), ("EGY",), "occurred"), ("visit", ("LBN",), ("JOR",), "occurred")],
        ),
    ],
)
def test_a_decision_reached_is_no_journey(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lavrov, Putin'in mektubunu Erdoğan'a teslim etti.", [("message", ("RUS",), ("TUR",), "occurred")]),
        (
            "Kanada Büyükelçisi, güven mektubunu Peru Cumhurbaşkanı Alan Garcia'ya teslim etti.",
            [("ceremony", ("CAN",), ("PER",), "occurred")],
        ),
        ("Mısır, ateşkes teklifini İsrail'e teslim etti.", [("request", ("EGY",), ("ISR",), "occurred")]),
        ("Rusya, 10 askerin naaşını Ukrayna'ya teslim etti.", [("release", ("RUS",), ("UKR",), "occurred")]),
        ("ABD, F-16 uçaklarını Türkiye'ye teslim etti.", [("arms_transfer", ("USA",), ("TUR",), "occurred")]),
    ],
)
def test_a_letter_handed_over_is_no_release(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
