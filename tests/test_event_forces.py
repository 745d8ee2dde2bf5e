"""By whom a state acts abroad: aircraft, drones, ships, and embassies it closes."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rus dronları Polonya hava sahasına girdi.", ("mobilization", ("RUS",), ("POL",), "occurred")),
        ("Rus insansız hava araçları Polonya hava sahasına girdi.", ("mobilization", ("RUS",), ("POL",), "occurred")),
        ("Rusya'ya ait İHA'lar Polonya hava sahasını ihlal etti.", ("mobilization", ("RUS",), ("POL",), "occurred")),
        ("25 Rus savaş uçağı Estonya hava sahasını ihlal etti.", ("mobilization", ("RUS",), ("EST",), "occurred")),
        ("İsrail'e ait uçaklar Şam'ı vurdu.", ("attack", ("ISR",), ("SYR",), "occurred")),
        (
            "Polonya, köye düşen Rus İHA'sının ardından Rusya'nın Varşova Büyükelçiliği'ne protesto notası sundu.",
            ("summons", ("POL",), ("RUS",), "occurred"),
        ),
        ("İngiliz Deniz Piyadeleri, İran'ın tankerine el koydu.", ("coercion", ("GBR",), ("IRN",), "occurred")),
        ("Amerikan Deniz Piyadeleri, İran tankerini durdurdu.", ("coercion", ("USA",), ("IRN",), "occurred")),
        ("Kanadalı piyadeler Peru askerlerine ateş açtı.", ("attack", ("CAN",), ("PER",), "occurred")),
        # what belongs to a state may be struck
        ("İsrail'e ait gemiye Husiler saldırdı.", ("attack", ("YEM",), ("ISR",), "occurred")),
        # a sea is nobody's
        (
            "Güney Kore ordusu, Kuzey Kore'nin Japon Denizi yönüne tanımlanamayan bir füze fırlattığını duyurdu.",
            ("mobilization", ("PRK",), (), "alleged"),
        ),
    ],
)
def test_a_state_does_what_its_forces_do(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD ve İngiltere, Yemen'deki büyükelçiliklerini kapattı.", ("recall", ("USA", "GBR"), ("YEM",), "occurred")),
        ("Almanya, Tahran Büyükelçiliğini kapattı.", ("recall", ("DEU",), ("IRN",), "occurred")),
        (
            "Fransa, ABD ve Avustralya'daki büyükelçilerini istişareler için Paris'e çağırdı.",
            ("recall", ("FRA",), ("USA", "AUS"), "occurred"),
        ),
        ("İran, ABD'nin Tahran Büyükelçiliğini kapattı.", ("recall", ("IRN",), ("USA",), "occurred")),
    ],
)
def test_embassies_are_closed_where_they_stand(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Polonya, hava sahasını ihlal eden Rus dronlarını vurdu.",
            [("mobilization", ("RUS",), ("POL",), "occurred"), ("attack", ("POL",), ("RUS",), "occurred")],
        ),
        (
            "Estonya, Rus uçaklarının hava sahasını ihlal ettiğini bildirdi.",
            [("mobilization", ("RUS",), ("EST",), "alleged")],
        ),
        # it is another's
        (
            "NATO, Rusya'nın Estonya hava sahasını ihlal etmesini kınadı.",
            [
                ("mobilization", ("RUS",), ("EST",), "occurred"),
                ("criticism", ("Kuzey Atlantik Antlaşması Örgütü",), ("RUS",), "occurred"),
            ],
        ),
        # one's own missiles
        (
            "Güney Kore, Kuzey Kore'nin füzesini denediğini bildirdi.",
            [("mobilization", ("PRK",), (), "alleged")],
        ),
    ],
)
def test_whose_airspace_is_entered(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rus kuvvetleri Ukrayna mevzilerini vurdu.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Rus kuvvetleri Ukraynalı askerleri vurdu.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Rus kuvvetleri Ukrayna'nın mevzilerini vurdu.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Rus sınır muhafızları, Ukrayna gemilerine ateş açtı.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Rus sınır muhafızları Ukrayna askerlerini gözaltına aldı.", ("coercion", ("RUS",), ("UKR",), "occurred")),
        ("Perulu denizciler Şili teknelerine ateş açtı.", ("attack", ("PER",), ("CHL",), "occurred")),
        ("Çinli hackerlar ABD şirketlerine saldırdı.", ("attack", ("CHN",), ("USA",), "occurred")),
        ("Rus savaş gemisi Ukrayna teknesine ateş açtı.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Rus helikopteri Ukrayna mevzilerini vurdu.", ("attack", ("RUS",), ("UKR",), "occurred")),
        ("Ukrayna Rus gemisini vurdu.", ("attack", ("UKR",), ("RUS",), "occurred")),
        ("Ukrayna Rus kuvvetlerini vurdu.", ("attack", ("UKR",), ("RUS",), "occurred")),
        ("Rus savaş gemisi Ukrayna tarafından vuruldu.", ("attack", ("UKR",), ("RUS",), "occurred")),
    ],
)
def test_who_opens_the_sentence_strikes_whose_things_come_behind(text: str, expected: Told) -> None:
    assert events(text) == [expected]
