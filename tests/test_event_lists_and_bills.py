"""Lists on which states and their firms are put, treaties left, and bills that parliaments adopt."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, Çinli 28 kuruluşu kara listeye aldı.", ("sanction", ("USA",), ("CHN",), "occurred")),
        ("ABD, Çinli teknoloji şirketlerini kara listeye aldı.", ("sanction", ("USA",), ("CHN",), "occurred")),
        ("ABD'li iki firma Çin tarafından kara listeye alındı.", ("sanction", ("CHN",), ("USA",), "occurred")),
        ("Japonya, Güney Kore'yi beyaz listeden çıkardı.", ("sanction", ("JPN",), ("KOR",), "occurred")),
        (
            "ABD, Sudan'ı terörü destekleyen ülkeler listesinden çıkardı.",
            ("concession", ("USA",), ("SDN",), "occurred"),
        ),
        ("Seul, Tokyo ile istihbarat anlaşmasını uzatmama kararı aldı.", ("sanction", ("KOR",), ("JPN",), "occurred")),
    ],
)
def test_lists_and_treaties(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD Temsilciler Meclisi, Rusya'ya yaptırım öngören tasarıyı kabul etti.",
            ("sanction", ("USA",), ("RUS",), "occurred"),
        ),
        (
            "ABD Senatosu, İran'a yaptırım uygulanmasını öngören tasarıyı 90 oyla kabul etti.",
            ("sanction", ("USA",), ("IRN",), "occurred"),
        ),
        (
            "ABD Senatosu, Ermeni soykırımını tanıyan tasarıyı oy birliğiyle kabul etti. Türkiye tepkili.",
            ("agreement", ("USA",), (), "occurred"),
        ),
        (
            "Hakan Fidan, ABD Senatosu'nun kararının hiçbir geçerliliği olmadığını söyledi.",
            ("rejection", ("TUR",), ("USA",), "occurred"),
        ),
        (
            "Hakan Fidan, Fransa'nın kararını yok hükmünde saydıklarını söyledi.",
            ("rejection", ("TUR",), ("FRA",), "occurred"),
        ),
    ],
)
def test_bills_and_what_is_answered(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_a_law_on_something_else_is_no_sanction() -> None:
    assert events("ABD Senatosu, sağlık tasarısını oy birliğiyle kabul etti. Rusya izliyor.") == []
