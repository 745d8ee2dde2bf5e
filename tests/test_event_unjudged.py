"""A verdict is on whose act is judged, not on whom that act answers, nor on whom the matter is about."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rutte, Rusya'nın tehditlerine karşı NATO'nun kararının doğru bir adım olduğunu söyledi.",
            ("support", ("Mark Rutte",), ("Kuzey Atlantik Antlaşması Örgütü",), "occurred"),
        ),
        (
            "Macron, Rusya'nın saldırılarına karşı Polonya'nın attığı adımın yerinde olduğunu söyledi.",
            ("support", ("FRA",), ("POL",), "occurred"),
        ),
        (
            "Zelenskiy, Rusya'nın saldırılarına rağmen ABD'nin tutumunun yapıcı olduğunu söyledi.",
            ("support", ("UKR",), ("USA",), "occurred"),
        ),
        (
            "Erdoğan, İsrail'in katliamlarına karşı Güney Afrika'nın adımının tarihi olduğunu belirtti.",
            ("support", ("TUR",), ("ZAF",), "occurred"),
        ),
        (
            "Lavrov, Ukrayna'nın saldırısı sonrası ABD'nin tutumunun taraflı olduğunu söyledi.",
            ("criticism", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "Fidan, İsrail'in saldırıları sonrasında Mısır'ın girişimlerinin yanlış olduğunu belirtti.",
            ("criticism", ("TUR",), ("EGY",), "occurred"),
        ),
        (
            "Fidan, Suriye sorununda Rusya'nın tutumunun yapıcı olduğunu söyledi.",
            ("support", ("TUR",), ("RUS",), "occurred"),
        ),
        (
            "Lavrov, Ukrayna krizinde ABD'nin hata yaptığını söyledi.",
            ("criticism", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "Macron, İsrail'in saldırılarına karşı ABD'nin tutumunu kınadı.",
            ("criticism", ("FRA",), ("USA",), "occurred"),
        ),
        (
            "Macron, Peru'nun Şili'ye saldırısına karşı Kanada'nın tutumunun kabul edilemez olduğunu söyledi.",
            ("criticism", ("FRA",), ("CAN",), "occurred"),
        ),
        (
            "Çin, Peru'nun Şili saldırıları konusunda Batı'nın ikiyüzlülüğünü eleştirdi.",
            ("criticism", ("CHN",), (), "occurred"),
        ),
        # one and the same owns what answers something and is judged
        (
            "Fidan, Fransa'nın teröre karşı tutumunun yanlış olduğunu söyledi.",
            ("criticism", ("TUR",), ("FRA",), "occurred"),
        ),
        (
            "Erdoğan, İsrail'in terör saldırılarına karşı tutumunun haksız olduğunu söyledi.",
            ("criticism", ("TUR",), ("ISR",), "occurred"),
        ),
        (
            "Lavrov, Fransa'nın Ukrayna politikasının anlaşılmaz olduğunu söyledi.",
            ("criticism", ("RUS",), ("FRA",), "occurred"),
        ),
        (
            "Putin, Trump'ın Ukrayna konusundaki tutumunun yapıcı olduğunu söyledi.",
            ("support", ("RUS",), ("USA",), "occurred"),
        ),
    ],
)
def test_whose_act_is_judged(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Fidan, İsrail'in saldırılarına karşı ortak tutumun önemli bir adım olduğunu söyledi.",
        "Guterres, Ukrayna savaşının istikrara zarar verdiğini söyledi.",
        "Guterres, Ukrayna'daki savaşın istikrara zarar verdiğini söyledi.",
        "Scholz, Ukrayna savaşının anlaşılmaz olduğunu söyledi.",
        "Scholz, Ukrayna savaşının barışı tehdit ettiğini söyledi.",
        "Macron, İran krizinin gerilimi artıracağını söyledi.",
        "Putin, Ukrayna krizinde Batı'nın ikiyüzlü olduğunu söyledi.",
        "Erdoğan, dünyanın Filistin konusunda ikiyüzlü davrandığını söyledi.",
        "Starmer, Johnson'ın Rusya politikasının ikiyüzlü olduğunu söyledi.",
        "Trump, Biden'ın Ukrayna planının ölçüsüz olduğunu söyledi.",
        "Merkel, Almanya'nın Rusya konusunda hata yaptığını kabul etti.",
    ],
)
def test_nobody_is_judged(text: str) -> None:
    assert [e for e in events(text) if e[0] in ("criticism", "support", "threat")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Blinken, Rusya'nın Ukrayna'dan çekilmesinin önemli bir adım olacağını söyledi.",
        "Macron, Rusya'nın Ukrayna'ya saldırısını durdurmasının doğru bir adım olacağını söyledi.",
        "Fidan, AB'nin vizeyi kaldırmasının doğru bir adım olacağını söyledi.",
        'Fidan, "AB\'nin vizeyi kaldırması önemli bir adım olur." dedi.',
    ],
)
def test_what_is_only_wished_is_not_praised(text: str) -> None:
    assert [e for e in events(text) if e[0] == "support"] == []


def test_what_is_foreseen_is_found_wrong_now() -> None:
    text = "Fidan, AB'nin kararının tehlikeli bir adım olacağını söyledi."
    assert events(text) == [("criticism", ("TUR",), ("Avrupa Birliği",), "occurred")]
