"""Whom words mean that name nobody: "ülkesinin", "iki ülke", a bare ministry."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Almanya Başbakanı Friedrich Merz, ülkesinin Rusya'ya yaptırım uyguladığını söyledi.",
            [("sanction", ("DEU",), ("RUS",), "occurred")],
        ),
        (
            "Kolombiya Devlet Başkanı Gustavo Petro, ülkesinin İsrail ile diplomatik ilişkilerini kestiğini söyledi.",
            [("recall", ("COL",), ("ISR",), "occurred")],
        ),
        (
            "Netanyahu, ülkesinin Rusya ile anlaşma imzaladığını duyurdu.",
            [("agreement", ("ISR", "RUS"), (), "occurred")],
        ),
        (
            "Almanya Başbakanı Friedrich Merz, ülkesinin Ukrayna'ya tank göndereceğini söyledi.",
            [("arms_transfer", ("DEU",), ("UKR",), "planned")],
        ),
        (
            "Japonya Dışişleri Bakanı, ülkesinin Filistin'i tanıdığını açıkladı.",
            [("recognition", ("JPN",), ("PSE",), "occurred")],
        ),
        (
            "Merz, ülkesinin Rusya tarafından hedef alındığını söyledi.",
            [("attack", ("RUS",), ("DEU",), "alleged")],
        ),
        (
            "Ülkesinin İsrail ile ilişkilerini kestiğini söyleyen Gustavo Petro, ABD'yi eleştirdi.",
            [("recall", ("COL",), ("ISR",), "occurred"), ("criticism", ("COL",), ("USA",), "occurred")],
        ),
        (
            "Merz, Macron ile yaptığı görüşmede, ülkesinin Rusya'ya yaptırım uygulayacağını söyledi.",
            [
                ("meeting", ("DEU", "FRA"), (), "occurred"),
                ("sanction", ("DEU",), ("RUS",), "planned"),
            ],
        ),
        # of some country, not of the speaker's
        ("Merz, üç Avrupa ülkesinin Rusya'ya yaptırım uyguladığını söyledi.", []),
        ("Merz, birçok AB ülkesinin Rusya'ya yaptırım uyguladığını söyledi.", []),
        # what is the country's has its own doer
        (
            "Zelenskiy, ülkesinin güvenliği için Almanya'ya teşekkür etti.",
            [("support", ("UKR",), ("DEU",), "occurred")],
        ),
    ],
)
def test_a_speakers_country_does_what_his_country_does(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
