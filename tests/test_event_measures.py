"""What a state does to another by decree: sanctions put in force, treaties left, duties raised."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD, İran'a yönelik yaptırımları yeniden yürürlüğe koydu.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "ABD, kasımda İran'a yönelik yaptırımları yeniden uygulamaya koymuştu.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "ABD, İran'a yaptırımları yeniden yürürlüğe koyacağını açıkladı.",
            [("sanction", ("USA",), ("IRN",), "planned")],
        ),
        (
            "AB, Rusya'ya yönelik petrol yaptırımlarını kasımda devreye sokmuştu.",
            [("sanction", ("Avrupa Birliği",), ("RUS",), "occurred")],
        ),
        (
            "İran'a yönelik yaptırımlar ABD tarafından yeniden yürürlüğe konuldu.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        ("Rusya'ya ABD tarafından ambargo kondu.", [("sanction", ("USA",), ("RUS",), "occurred")]),
        ("Türkiye ve Libya, anlaşmayı yürürlüğe koydu.", []),
        ("Türkiye, yaptırımlara karşı Çin ile yeni bir ödeme sistemini devreye aldı.", []),
    ],
)
def test_sanctions_are_put_in_force(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İran ve ABD arasındaki gerilim sürüyor. ABD, mayıs ayında nükleer anlaşmadan çekilmişti.",
            [("sanction", ("USA",), (), "occurred")],
        ),
        (
            "Trump, İran ile nükleer anlaşmadan çekildiğini duyurdu.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "ABD, 8 Mayıs 2018'de İran nükleer anlaşmasından tek taraflı olarak çekilmişti.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "Rusya Dışişleri Bakanı Sergey Lavrov konuştu. ABD, INF'den çekileceğini duyurdu.",
            [("sanction", ("USA",), (), "planned")],
        ),
        (
            "İran, ABD'nin yaptırımlarına karşılık bazı yükümlülüklerini askıya aldı.",
            [("sanction", ("IRN",), ("USA",), "occurred")],
        ),
        (
            "İran, ABD'nin yaptırımlarına karşılık nükleer anlaşmadaki taahhütlerini azalttı.",
            [("sanction", ("IRN",), ("USA",), "occurred")],
        ),
        ("Rusya, ABD ile anlaşmanın ardından Suriye'den çekildi.", [("withdrawal", ("RUS",), ("SYR",), "occurred")]),
        ("ABD, Türkiye'ye verdiği taahhütleri yerine getirmedi.", []),
    ],
)
def test_a_treaty_is_left(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kosova, Sırp ürünlerine gümrük vergisini yüzde 100'e çıkardı.",
            [("sanction", ("XKX",), ("SRB",), "occurred")],
        ),
        (
            "ABD, Çin'e yönelik gümrük vergilerini yüzde 10'dan yüzde 25'e çıkardı.",
            [("sanction", ("USA",), ("CHN",), "occurred")],
        ),
        (
            "ABD, Çin mallarına yüzde 25 gümrük vergisi uygulayacağını duyurdu.",
            [("sanction", ("USA",), ("CHN",), "planned")],
        ),
        (
            "ABD, Türkiye'den ithal edilen çeliğin gümrük vergisini iki katına çıkardı.",
            [("sanction", ("USA",), ("TUR",), "occurred")],
        ),
        ("Türkiye, ABD menşeli ürünlere ek vergi getirdi.", [("sanction", ("TUR",), ("USA",), "occurred")]),
        ("ABD, Çin'e yönelik gümrük vergisini kaldırdı.", [("concession", ("USA",), ("CHN",), "occurred")]),
        ("Almanya, Türkiye ile gümrük birliği kapsamında ticareti artırdı.", []),
        ("Ukrayna, Rusya'yı ABD menşeli füzelerle vurdu.", [("attack", ("UKR",), ("RUS",), "occurred")]),
    ],
)
def test_duties_are_laid_on_the_goods_of_a_state(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
