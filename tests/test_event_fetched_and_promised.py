"""Who is fetched from abroad is no player, and what is promised is promised to nobody against whom it is."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Galatasaray, İtalya'dan Türkiye'ye yeni üye getirdi.", None),
        ("Kulüp, Brezilya'dan İstanbul'a iki önemli isim getirdi.", None),
        ("Ukrayna savaşı Rusya'dan Almanya'ya yeni isimler getirdi.", None),
        (
            "MİT, Suriye'den Türkiye'ye PKK'lı teröristi getirdi.",
            ("release", ("TUR",), ("SYR",), "occurred"),
        ),
        (
            "MİT, Ukrayna'dan FETÖ yapılanmasının iki önemli ismini Türkiye'ye getirdi.",
            ("release", ("TUR",), ("UKR",), "occurred"),
        ),
        ("ABD, rehineleri İran'dan ABD'ye getirdi.", ("release", ("USA",), ("IRN",), "occurred")),
    ],
)
def test_people_are_fetched(text: str, expected: Told | None) -> None:
    assert events(text) == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Trump, Çin'e karşı ABD'nin çıkarlarını koruyacağını söyledi.", ()),
        ("Lavrov, Rusya'nın ABD'ye karşı çıkarlarını koruyacağını söyledi.", ()),
        ("Macron, Azerbaycan'a karşı Ermenistan'ın çıkarlarını koruyacağını söyledi.", ("ARM",)),
        ("Erdoğan, Yunanistan'a karşı Kosova'nın haklarını koruyacaklarını söyledi.", ("XKX",)),
        ("Bakan Fidan, Kosova'nın haklarını koruyacaklarını söyledi.", ("XKX",)),
    ],
)
def test_to_whom_something_is_promised(text: str, recipients: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "pledge"] == [recipients]
