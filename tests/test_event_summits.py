"""Two who meet at a summit of many: they hold the talk, where and when the summit is."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

TRUDEAU, GARCIA = "Kanada Başbakanı Justin Trudeau", "Peru Cumhurbaşkanı Alan Garcia"
TODAY = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "value", "country"),
    [
        (f"{TRUDEAU}, {GARCIA} ile Osaka'da düzenlenen G20 Zirvesi'nde bir araya geldi.", TODAY, "JPN"),
        (f"{TRUDEAU}, {GARCIA} ile G20 Zirvesi'nde görüştü.", TODAY, None),
        (f"{TRUDEAU}, G20 Zirvesi'nde {GARCIA} ile bir araya geldi.", TODAY, None),
        (f"{TRUDEAU} ile {GARCIA}, Osaka'da düzenlenen G20 Zirvesi'nde görüştü.", TODAY, "JPN"),
        (f"{TRUDEAU} ile {GARCIA}, Lima'daki APEC Zirvesi'nde görüştü.", TODAY, "PER"),
        (f"{TRUDEAU}, {GARCIA} ile salı günü Osaka'da düzenlenen G20 Zirvesi'nde görüştü.", "2024-01-16", "JPN"),
        (f"{TRUDEAU}, {GARCIA} ile geçen yıl Osaka'da düzenlenen zirvede bir araya gelmişti.", "2023", "JPN"),
        (f"{TRUDEAU}, {GARCIA} ile G20 Zirvesi'nde görüşeceğini söyledi.", None, None),
        (f"{TRUDEAU}, BM Genel Kurulu Toplantısı'nda {GARCIA} ile görüştü.", TODAY, None),
    ],
)
def test_two_meet_at_a_summit(text: str, value: str | None, country: str | None) -> None:
    told = read(text)
    (event,) = told.events
    assert sorted(told.actors.entities[a].name for a in event.actors) == ["Alan Garcia", "Justin Trudeau"]
    assert (event.event_type, event.value, event.country_code) == ("meeting", value, country)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO liderleri, Londra'da düzenlenen NATO Zirvesi'nde bir araya geldi.", [("meeting", TODAY)]),
        (
            f"{TRUDEAU}, {GARCIA} ile Lima'da yapılan görüşmede Şili'yi kınadı.",
            [("meeting", TODAY), ("criticism", TODAY)],
        ),
        ("Kanada, salı günü Lima'da düzenlenen zirvede Peru'yu eleştirdi.", [("criticism", "2024-01-16")]),
        ("Türkiye Cumhurbaşkanı Recep Tayyip Erdoğan, NATO Zirvesi'ne katıldı.", [("meeting", TODAY)]),
        ("Kanada ve Peru, Serbest Ticaret Anlaşması'nı imzaladı.", [("agreement", TODAY)]),
    ],
)
def test_other_things_are_done_at_summits(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(e.event_type, e.value) for e in read(text).events] == expected


HELSINKI = "ABD Başkanı Donald Trump ve Rusya Devlet Başkanı Vladimir Putin Helsinki'de bir araya geldi. "
HOST = "Finlandiya Cumhurbaşkanı Sauli Niinistö"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{HELSINKI}{HOST}'nün ev sahipliği yaptığı zirvede iki lider baş başa görüştü.",
            [("meeting", 2), ("mediation", 1)],
        ),
        (
            f"{HELSINKI}{HOST}'nün ev sahipliği yaptığı görüşmede iki lider Suriye'yi ele aldı.",
            [("meeting", 2), ("mediation", 1)],
        ),
        (
            f"{HELSINKI}{HOST}'nün ev sahipliğindeki görüşmede iki lider Suriye'yi ele aldı.",
            [("meeting", 2), ("mediation", 1)],
        ),
        (
            f"{HOST}'nün ev sahipliği yaptığı zirvede Trump ve Putin görüştü.",
            [("mediation", 1), ("meeting", 2)],
        ),
        ("Kanada ve Peru'nun ev sahipliği yaptığı zirve Lima'da başladı.", [("mediation", 2), ("meeting", 2)]),
        (
            "Katar'ın ev sahipliği yaptığı zirvede Kanada ve Peru anlaşma imzaladı.",
            [("mediation", 1), ("agreement", 2)],
        ),
    ],
)
def test_a_host_of_others_is_no_side_of_their_talk(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(e.event_type, len(e.actors)) for e in read(text).events] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada Başbakanı Justin Trudeau, Bali'deki G20 Zirvesi'nde anlaşmaya vardı.", []),
        ("Kanada Başbakanı Justin Trudeau, NATO zirvesinde anlaşma imzaladı.", []),
        (
            "Putin ile Erdoğan'ın görüşmesinde anlaşma imzalandı.",
            [("agreement", ("RUS", "TUR"), (), "occurred")],
        ),
    ],
)
def test_whose_summit_it_is_has_not_signed(text: str, expected: list[Told]) -> None:
    assert [told for told in events(text) if told[0] != "meeting"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Suriye konulu zirveye Rusya ve İran katılacak.", [("meeting", ("RUS", "IRN"), (), "planned")]),
        ("Putin, Suriye konulu zirvede Erdoğan ile görüştü.", [("meeting", ("RUS", "TUR"), (), "occurred")]),
        (
            "Berlin'de Libya gündemiyle toplanan Almanya ve Fransa, İran'ı kınadı.",
            [("meeting", ("DEU", "FRA"), (), "occurred"), ("criticism", ("DEU", "FRA"), ("IRN",), "occurred")],
        ),
        ("Rusya, Ukrayna temalı toplantıyı eleştirdi.", [("criticism", ("RUS",), (), "occurred")]),
        (
            "Ankara'da Suriye konulu üçlü zirve düzenlenecek. Pezeşkiyan, Erdoğan ve Putin ile ayrı ayrı ikili görüşme "
            "yapacak.",
            [("meeting", ("IRN", "TUR"), (), "planned"), ("meeting", ("IRN", "RUS"), (), "planned")],
        ),
    ],
)
def test_whose_affairs_are_talked_of_takes_no_part(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Fidan, Münih'te yapılan Güvenlik Konferansı'nda Lavrov ile bir araya geldi.", "DEU"),
        ("Fidan, Münih'te düzenlenen 60. Münih Güvenlik Konferansı kapsamında Lavrov ile görüştü.", "DEU"),
        ("Arakçi, Antalya'da düzenlenen Antalya Diplomasi Forumu'nda Lavrov ile görüştü.", "TUR"),
        ("Lavrov, Soçi'de düzenlenen Rusya-Afrika Forumu marjında Sisi ile bir araya geldi.", "RUS"),
        ("Fidan, Münih'te düzenlenen törenin ardından Lavrov ile görüştü.", None),
    ],
)
def test_two_meet_where_a_forum_is_held(text: str, country: str | None) -> None:
    assert [event.country_code for event in read(text).events] == [country]
