"""Who takes part in a summit: "zirveye A, B ve C katıldı", and whoever joins a talk told before."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bakü'de düzenlenen zirveye Cumhurbaşkanı Recep Tayyip Erdoğan, Kırgızistan Cumhurbaşkanı Sadır Caparov "
            "ve Macaristan Başbakanı Viktor Orban katıldı.",
            [("meeting", ("TUR", "KGZ", "HUN"), (), "occurred")],
        ),
        (
            "Cenevre'deki Kıbrıs Konferansı'na Türkiye Dışişleri Bakanı Hakan Fidan ile Yunanistan Dışişleri Bakanı "
            "Yorgos Yerapetritis katılacak.",
            [("meeting", ("TUR", "GRC"), (), "planned")],
        ),
        (
            "Anlaşmayı Türkiye Dışişleri Bakanı Hakan Fidan ile Macaristan Dışişleri Bakanı Peter Szijjarto imzaladı.",
            [("agreement", ("TUR", "HUN"), (), "occurred")],
        ),
        # the talk told before
        (
            "NATO Zirvesi Vilnius'ta başladı. Erdoğan zirveye katıldı.",
            [("meeting", ("NATO", "TUR"), (), "occurred")],
        ),
        (
            "NATO Zirvesi Vilnius'ta başladı. Erdoğan, Bakü'de düzenlenen zirveye katıldı.",
            [("meeting", ("NATO",), (), "occurred"), ("visit", ("TUR",), ("AZE",), "occurred")],
        ),
        (
            "NATO Zirvesi Brüksel'de yapıldı. Zirveye Erdoğan ve Fransa Cumhurbaşkanı Emmanuel Macron katıldı.",
            [("meeting", ("NATO", "TUR", "FRA"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile Antalya'da bir araya geldi. Görüşmeye Yaşar Güler de katıldı.",
            [("meeting", ("TUR", "RUS", "TUR"), (), "occurred")],
        ),
        (
            "NATO Zirvesi yarın Brüksel'de yapılacak. Zirveye Macron da katılacak.",
            [("meeting", ("NATO", "FRA"), (), "planned")],
        ),
        (
            "Fidan, Lavrov ile Antalya'da bir araya geldi. Görüşmede Yaşar Güler ve İbrahim Kalın da hazır bulundu.",
            [("meeting", ("TUR", "RUS", "TUR", "TUR"), (), "occurred")],
        ),
        (
            "Erdoğan, Yunanistan Başbakanı Miçotakis'i kabul etti. Kabulde Hakan Fidan da yer aldı.",
            [("meeting", ("TUR", "GRC", "TUR"), (), "occurred")],
        ),
        (
            "Putin'in Lukaşenko ile görüşmesinde Sergey Lavrov da yer alacak.",
            [("meeting", ("RUS", "BLR", "RUS"), (), "planned")],
        ),
        (
            "Macron, Merz ile telefonda görüştü. Görüşmede Merz'e Boris Pistorius eşlik etti.",
            [("phone_call", ("FRA", "DEU", "DEU"), (), "occurred")],
        ),
        (
            "Putin, Hakan Fidan'ı kabul etti. Kabulde Lavrov da hazır bulundu. Fidan, Lavrov ile bir araya geldi.",
            [("meeting", ("RUS", "TUR", "RUS"), (), "occurred"), ("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        # not that one, or nobody
        (
            "Macron, Merz ile telefonda görüştü. Törende Meloni ile Tusk hazır bulundu.",
            [("phone_call", ("FRA", "DEU"), (), "occurred")],
        ),
        (
            "Macron, Merz ile telefonda görüştü. Görüşmede Ukrayna da yer aldı.",
            [("phone_call", ("FRA", "DEU"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile Antalya'da bir araya geldi. Fidan, zirveye katıldı.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        ("Fidan, Antalya'daki toplantıya katıldı.", []),
        ("Fidan ve Güler toplantıya katıldı.", []),
    ],
)
def test_whoever_attends_takes_part(text: str, expected: list[Told]) -> None:
    told = [
        (t, tuple(a.replace("Kuzey Atlantik Antlaşması Örgütü", "NATO") for a in actors), r, f)
        for t, actors, r, f in events(text)
    ]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Bakü'de düzenlenen zirveye Erdoğan ve Macron katıldı.", "AZE"),
        ("Cenevre'deki toplantıya Erdoğan ve Macron katıldı.", "CHE"),
        ("Toplantıya Erdoğan ve Macron katıldı.", None),
    ],
)
def test_it_is_where_the_summit_is(text: str, place: str | None) -> None:
    assert [event.country_code for event in read(text).events] == [place]


def test_who_stays_away_does_not_join_the_talk() -> None:
    assert [e[1] for e in events("NATO Zirvesi Brüksel'de yapıldı. Zirveye Macron katılmadı.")] == [
        ("Kuzey Atlantik Antlaşması Örgütü",)
    ]
