"""Nobody has a part in an act for being named beside it: with whom one talked, against whom one is helped."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # neither the partner nor the place of a talk is attacked or punished by what is criticised there
        (
            "Sergey Lavrov, Ankara'da Hakan Fidan ile yaptığı görüşmede İsrail'in saldırılarını kınadı.",
            {("meeting", ("RUS", "TUR"), (), "occurred"), ("criticism", ("RUS",), ("ISR",), "occurred")},
        ),
        (
            "Sergey Lavrov, Hakan Fidan ile düzenlediği ortak basın toplantısında ABD'nin yaptırımlarını eleştirdi.",
            {("meeting", ("RUS", "TUR"), (), "occurred"), ("criticism", ("RUS",), ("USA",), "occurred")},
        ),
        (
            "Sergey Lavrov ve Wang Yi, Pekin'de yaptıkları görüşmede ABD'nin saldırılarını kınadı.",
            {("meeting", ("RUS", "CHN"), (), "occurred"), ("criticism", ("RUS", "CHN"), ("USA",), "occurred")},
        ),
        (
            "Abbas Arakçi, Johann Wadephul ile görüşmesinde ABD'nin İran'a yönelik yaptırımlarını eleştirdi.",
            {
                ("meeting", ("DEU", "IRN"), (), "occurred"),
                ("sanction", ("USA",), ("IRN",), "occurred"),
                ("criticism", ("IRN",), ("USA",), "occurred"),
            },
        ),
        # a treaty spoken of there is none that the two make; one that they sign is
        (
            "Emmanuel Macron, Friedrich Merz ile yaptığı telefon görüşmesinde anlaşmanın önemini hatırlattı.",
            {("phone_call", ("FRA", "DEU"), (), "occurred")},
        ),
        (
            "Putin ile Merz'in Berlin'de yaptığı görüşmede anlaşma sağlandı.",
            {("meeting", ("RUS", "DEU"), (), "occurred"), ("agreement", ("RUS", "DEU"), (), "occurred")},
        ),
        # who trades with somebody is one that has dealings there
        (
            "ABD, Rusya ile ticaret yapan şirketlere yaptırım uyguladı.",
            {("sanction", ("USA",), ("RUS",), "occurred")},
        ),
    ],
)
def test_what_is_spoken_of_at_a_talk_is_not_done_to_its_partner(text: str, expected: set[Told]) -> None:
    assert set(events(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Çin, Tayvan'a silah satışını kınadı.", [("criticism", ("CHN",), (), "occurred")]),
        ("Çin, Tayvan'a silah satışına tepki gösterdi.", [("criticism", ("CHN",), (), "occurred")]),
        ("Çin, Tayvan'a silah satışı nedeniyle ABD'yi kınadı.", [("criticism", ("CHN",), ("USA",), "occurred")]),
        (
            "Çin, Tayvan'a silah satışına karışan ABD'li şirketlere yaptırım uygulayacağını açıkladı.",
            [("sanction", ("CHN",), ("USA",), "planned")],
        ),
        ("ABD, Tayvan'a silah satışını onayladı.", [("arms_transfer", ("USA",), ("TWN",), "occurred")]),
        ("ABD, Tayvan'a silah sattığını açıkladı.", [("arms_transfer", ("USA",), ("TWN",), "occurred")]),
    ],
)
def test_who_condemns_a_sale_without_a_seller_neither_sells_nor_condemns_the_buyer(
    text: str, expected: list[Told]
) -> None:
    assert events(text) == expected
