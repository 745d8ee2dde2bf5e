"""What one says one will go on with: a promise to those who are helped, none to those who are struck or told."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    "text",
    [
        "Yoav Gallant, Lübnan'daki operasyonlarına devam edeceklerini söyledi.",
        "Rusya, Ukrayna'daki askeri harekatı sürdüreceğini açıkladı.",
        "Çin, Tayvan'a baskısını sürdüreceğini bildirdi.",
        'Benyamin Netanyahu, "Gazze\'deki savaşı sürdüreceğiz" dedi.',
        "Yaşar Güler, PKK ile mücadeleye devam edeceklerini belirtti.",
    ],
)
def test_those_who_are_struck_are_promised_nothing(text: str) -> None:
    assert "pledge" not in [told[0] for told in events(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Almanya, İsrail'e itidal çağrısı yapmaya devam edeceğini açıkladı.", ("request", "DEU", "ISR", "occurred")),
        ("Fransa, İran'ı anlaşmaya uymaya çağırmayı sürdüreceğini belirtti.", ("request", "FRA", "IRN", "occurred")),
        ("Hakan Fidan, İsrail'i eleştirmeye devam edeceklerini söyledi.", ("criticism", "TUR", "ISR", "occurred")),
        ("İran, İsrail'i vurmaya devam edeceğini bildirdi.", ("attack", "IRN", "ISR", "planned")),
        ("AB, Belarus'a yaptırım uygulamaya devam edeceğini bildirdi.", ("sanction", "", "BLR", "planned")),
    ],
)
def test_what_is_gone_on_with_is_read_as_what_it_is(text: str, expected: tuple[str, str, str, str]) -> None:
    kind, actor, recipient, factuality = expected
    assert events(text) == [(kind, (actor or "Avrupa Birliği",), (recipient,), factuality)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, Ukrayna'ya desteğini sürdüreceğini açıkladı.", [("pledge", ("USA",), ("UKR",), "occurred")]),
        ("İran, Suriye'ye yardım etmeye devam edeceğini söyledi.", [("pledge", ("IRN",), ("SYR",), "occurred")]),
        (
            "ABD, Çin'in tehditlerine karşı Japonya'yı savunmaya devam edeceğini bildirdi.",
            [("pledge", ("USA",), ("JPN",), "occurred")],
        ),
        (
            "Danimarka, Rusya'nın işgaline karşı Ukrayna'nın yanında olduğunu açıkladı.",
            [("support", ("DNK",), ("UKR",), "occurred")],
        ),
        (
            "Türkiye, Ermenistan'ın saldırıları karşısında Azerbaycan'ı desteklediğini açıkladı.",
            [("support", ("TUR",), ("AZE",), "occurred")],
        ),
        (
            "İsveç, Rusya'nın saldırganlığına karşı Finlandiya'yı destekleyeceğini duyurdu.",
            [("support", ("SWE",), ("FIN",), "occurred")],
        ),
        # what is no act against others leaves its owner the subject
        (
            "ABD, Suriye'nin kendi halkına karşı kimyasal silah kullandığını bildirdi.",
            [("attack", ("SYR",), (), "alleged")],
        ),
    ],
)
def test_whose_acts_others_are_backed_against(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
