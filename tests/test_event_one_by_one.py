"""Talks with several, one by one: "Aliyev ve Paşinyan ile ayrı ayrı görüştü" are two."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fransa Cumhurbaşkanı Emmanuel Macron, Aliyev ve Paşinyan ile ayrı ayrı telefonda görüştü.",
            [("phone_call", ("FRA", "AZE"), (), "occurred"), ("phone_call", ("FRA", "ARM"), (), "occurred")],
        ),
        (
            "Çavuşoğlu, Irak'ta Berhem Salih ve Adil Abdulmehdi tarafından ayrı ayrı kabul edildi.",
            [("meeting", ("TUR", "IRQ"), (), "occurred"), ("meeting", ("TUR", "IRQ"), (), "occurred")],
        ),
        (
            "Emmanuel Macron ile Angela Merkel, Vladimir Putin tarafından ayrı ayrı kabul edildi.",
            [("meeting", ("RUS", "FRA"), (), "occurred"), ("meeting", ("RUS", "DEU"), (), "occurred")],
        ),
        (
            "Macron ve Merkel, Putin tarafından kabul edildi.",
            [("meeting", ("RUS", "FRA", "DEU"), (), "occurred")],
        ),
        (
            "Macron, Putin'le ve Zelenskiy'le ayrı ayrı görüşecek.",
            [("meeting", ("FRA", "RUS"), (), "planned"), ("meeting", ("FRA", "UKR"), (), "planned")],
        ),
        (
            "Macron, Paris'te Putin ve Zelenskiy ile ikili görüşmeler yaptı.",
            [("meeting", ("FRA", "RUS"), (), "occurred"), ("meeting", ("FRA", "UKR"), (), "occurred")],
        ),
        (
            "Angela Merkel, hem Rusya Devlet Başkanı Vladimir Putin hem de Zelenskiy ile telefonda konuştu.",
            [("phone_call", ("DEU", "RUS"), (), "occurred"), ("phone_call", ("DEU", "UKR"), (), "occurred")],
        ),
        (
            "Blinken, hem İsrail hem Mısır yetkilileriyle görüştü.",
            [("meeting", ("USA", "ISR"), (), "occurred"), ("meeting", ("USA", "EGY"), (), "occurred")],
        ),
        (
            "Hakan Fidan, hem Lavrov'u hem de Arakçi'yi telefonla aradı.",
            [("phone_call", ("TUR", "RUS"), (), "occurred"), ("phone_call", ("TUR", "IRN"), (), "occurred")],
        ),
        (
            "Fidan, hem Rus hem de İranlı mevkidaşıyla görüştü.",
            [("meeting", ("TUR", "RUS"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ve Arakçi'yi ayrı ayrı kabul etti.",
            [("meeting", ("TUR", "RUS"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        # apart from the talk of all
        (
            "Macron, Aliyev ve Paşinyan ile ayrı ayrı görüştü. Macron, Aliyev ve Paşinyan daha sonra bir araya geldi.",
            [
                ("meeting", ("FRA", "AZE"), (), "occurred"),
                ("meeting", ("FRA", "ARM"), (), "occurred"),
                ("meeting", ("FRA", "AZE", "ARM"), (), "occurred"),
            ],
        ),
        # one after the other
        (
            "Fidan, Lavrov ile görüşmesinin ardından Arakçi ile de bir araya geldi.",
            [("meeting", ("RUS", "TUR"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        (
            "Kanada Dışişleri Bakanı Melanie Joly, Peru Cumhurbaşkanı Alan Garcia ile görüşmesinin öncesinde Perulu "
            "mevkidaşı Javier Gonzalez ile bir araya geldi.",
            [("meeting", ("PER", "CAN"), (), "occurred"), ("meeting", ("CAN", "PER"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile görüşmesinden sonra Arakçi ile bir araya geldi.",
            [("meeting", ("RUS", "TUR"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile görüşmesinden bir gün önce Arakçi ile görüştü.",
            [("meeting", ("RUS", "TUR"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        # together
        ("Lavrov, Fidan ile hem Ankara'da hem de Moskova'da görüştü.", [("meeting", ("RUS", "TUR"), (), "occurred")]),
        ("Hem Fidan hem de Güler Lavrov ile görüştü.", [("meeting", ("TUR", "RUS"), (), "occurred")]),
        ("Fidan, Lavrov ve Arakçi'yi kabul etti.", [("meeting", ("TUR", "RUS", "IRN"), (), "occurred")]),
        ("Fidan, Lavrov ve Arakçi ile görüştü.", [("meeting", ("TUR", "RUS", "IRN"), (), "occurred")]),
        ("Fidan ve Güler, Lavrov ile ayrı ayrı görüştü.", [("meeting", ("TUR", "RUS"), (), "occurred")]),
    ],
)
def test_talks_one_by_one_are_several(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Macron, Putin ve Zelenskiy ile Paris'te ayrı ayrı görüştü.",
        "Macron, Paris'te Putin ve Zelenskiy ile ayrı ayrı görüştü.",
        "Macron, hem Putin ile hem de Zelenskiy ile Paris'te görüştü.",
    ],
)
def test_talks_one_by_one_are_where_their_sentence_says(text: str) -> None:
    assert [e.country_code for e in read(text).events] == ["FRA", "FRA"]
