"""Who receives whom and who stands before the press with whom: what common leads tell of a meeting."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Erdoğan, ABD Başkan Yardımcısı Mike Pence ve beraberindeki heyeti Ankara'da kabul etti.",
            [("meeting", ("TUR", "USA"), (), "occurred")],
        ),
        (
            "Kanada Başbakanı Justin Trudeau, Peru Başbakanı Alan Garcia ile beraberindeki üst düzey heyeti ağırladı.",
            [("meeting", ("CAN", "PER"), (), "occurred")],
        ),
        ("Putin, Arakçi ve beraberindekileri kabul etti.", [("meeting", ("RUS", "IRN"), (), "occurred")]),
        (
            "Arakçi ve beraberindeki heyeti kabul eden Putin, İran'a destek verdi.",
            [("meeting", ("RUS", "IRN"), (), "occurred"), ("support", ("RUS",), ("IRN",), "occurred")],
        ),
        (
            "Arakçi ve beraberindeki heyet, Putin tarafından kabul edildi.",
            [("meeting", ("RUS", "IRN"), (), "occurred")],
        ),
        ("Arakçi ve beraberindeki heyet Moskova'ya geldi.", [("visit", ("IRN",), ("RUS",), "occurred")]),
        ("Sisi, Lavrov ve beraberindekilerle görüştü.", [("meeting", ("EGY", "RUS"), (), "occurred")]),
        ("Putin, Arakçi'nin teklifini kabul etti.", [("pledge", ("RUS",), ("IRN",), "occurred")]),
    ],
)
def test_who_comes_along_takes_no_part_and_leaves_the_name_its_case(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fidan, Alman mevkidaşı Johann Wadephul ile düzenlediği ortak basın toplantısında ilişkileri anlattı.",
            [("meeting", ("TUR", "DEU"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile birlikte düzenlediği basın toplantısında konuştu.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Macron'la ortak basın toplantısında konuşan Erdoğan, soruları yanıtladı.",
            [("meeting", ("FRA", "TUR"), (), "occurred")],
        ),
        (
            "Erdoğan ile Macron'un ortak basın toplantısında gazetecilerin soruları yanıtlandı.",
            [("meeting", ("TUR", "FRA"), (), "occurred")],
        ),
        (
            "Erdoğan, Macron ile düzenleyeceği ortak basın toplantısını iptal etti.",
            [("meeting", ("TUR", "FRA"), (), "cancelled")],
        ),
        # alone before the press, or with a minister of one's own
        (
            "Fidan, dün düzenlediği basın toplantısında Rusya'yı eleştirdi.",
            [("criticism", ("TUR",), ("RUS",), "occurred")],
        ),
        ("Fidan, basın toplantısında Lavrov ile ilişkilerini anlattı.", []),
        (
            "Erdoğan, Savunma Bakanı Yaşar Güler ile düzenlediği ortak basın toplantısında Rusya'yı eleştirdi.",
            [("criticism", ("TUR",), ("RUS",), "occurred")],
        ),
    ],
)
def test_who_stands_before_the_press_together_has_met(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_what_is_said_before_the_press_is_asked_of_nobody_there() -> None:
    assert events("Fidan, Lavrov ile telefonda görüştü. Fidan, basın toplantısında ateşkes çağrısında bulundu.") == [
        ("phone_call", ("TUR", "RUS"), (), "occurred"),
        ("request", ("TUR",), (), "occurred"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fidan, Lavrov'la Gazze'yi ele aldı.", [("meeting", ("TUR", "RUS"), (), "occurred")]),
        ("Erdoğan ile ikili ilişkileri ele alan Putin, Soçi'ye döndü.", [("meeting", ("RUS", "TUR"), (), "occurred")]),
        ("Fidan ve Lavrov, telefonda Gazze'yi ele aldı.", [("phone_call", ("TUR", "RUS"), (), "occurred")]),
        (
            "Fidan, Lavrov'la telefonda görüştü. Fidan, Lavrov ile Gazze'yi ele aldı.",
            [("phone_call", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile Gazze'yi ele aldıkları bir telefon görüşmesi yaptı.",
            [("phone_call", ("TUR", "RUS"), (), "occurred")],
        ),
        # what is between their states
        ("Fidan, Lavrov ile iki ülke arasındaki ilişkileri ele aldı.", [("meeting", ("TUR", "RUS"), (), "occurred")]),
        ("Fidan, Lavrov'la ülkeleri arasındaki ticareti ele aldı.", [("meeting", ("TUR", "RUS"), (), "occurred")]),
        (
            "Fidan, Lavrov ile iki ülke arasındaki ilişkileri değerlendirdi.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Fidan ile Lavrov, iki ülke arasındaki sorunları ele aldı.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        ("Guterres, Maduro ile muhalefet arasındaki krizi ele aldı.", []),
        ("Putin, Rusya ile ABD arasındaki ilişkilere değindi ve iki ülke arasındaki sorunları ele aldı.", []),
        ("Putin, Erdoğan ile Rusya arasındaki sorunları ele aldı.", []),
        # alone over others, or over states
        ("Fidan, Putin ile görüşen Trump'ın sözlerini ele aldı.", []),
        ("Fidan, Putin ile ilgili iddiaları değerlendirdi.", []),
        ("Fidan, Rusya ile ilişkileri değerlendirdi.", []),
        ("Fidan, ABD ile ilişkileri kitabında ele aldı.", []),
        ("Bakan Fidan, Yunanistan ile ikili ilişkileri Meclis'te ele aldı.", []),
        ("Putin, ABD ile gerilimi röportajında ele aldı.", []),
        ("Putin, Biden ile arasındaki farkları değerlendirdi.", []),
        ("Fidan ve Blinken, Rusya ile ilişkileri ele aldı.", [("meeting", ("TUR", "USA"), (), "occurred")]),
        ("Fidan, Blinken ile ikili ilişkileri ele aldı.", [("meeting", ("TUR", "USA"), (), "occurred")]),
        ("Erdoğan, Savunma Bakanı Yaşar Güler ile Suriye'deki durumu ele aldı.", []),
    ],
)
def test_who_goes_through_something_with_somebody_meets_them(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_the_day_of_what_was_gone_through_is_that_of_the_talk() -> None:
    text = "Fidan, Lavrov ile 3 Ocak'ta Gazze'yi ele aldıkları bir telefon görüşmesi gerçekleştirmişti."
    assert [(e.event_type, e.value) for e in read(text).events] == [("phone_call", "2024-01-03")]
