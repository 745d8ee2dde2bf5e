"""Who the sides are of talks, agreements and joint work, and between whom somebody mediates."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD ve Çin vergilerin düşürülmesi konusunda uzlaştı.", ("agreement", ("USA", "CHN"), (), "occurred")),
        ("Ermenistan ile Azerbaycan anlaşmaya vardıklarını duyurdu.", ("agreement", ("AZE", "ARM"), (), "occurred")),
        (
            "İtalya ile Arnavutluk göçmen merkezleri kurulması için protokol imzaladı.",
            ("agreement", ("ALB", "ITA"), (), "occurred"),
        ),
        (
            "Rusya, Türkiye ve İran Suriye'de bölgeler kurulması konusunda mutabakata vardı.",
            ("agreement", ("RUS", "TUR", "IRN"), (), "occurred"),
        ),
        (
            "Ermenistan ile Azerbaycan barış anlaşması imzalamaya hazırlanıyor.",
            ("agreement", ("AZE", "ARM"), (), "planned"),
        ),
        (
            "ABD ile Kuzey Kore müzakereleri yeniden başlatmaya karar verdi.",
            ("negotiation", ("PRK", "USA"), (), "planned"),
        ),
    ],
)
def test_several_who_open_a_sentence_do_what_its_verb_says(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Türkiye ve Rusya ilişkilerinin gelişmesi bekleniyor.",
        "Çin ve Japonya vergilerinin düşürülmesi konuşuluyor.",
    ],
)
def test_several_whose_thing_it_is_do_nothing(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD ve Çin ticaret müzakerelerine yeniden başladı.", ("negotiation", ("USA", "CHN"), (), "occurred")),
        ("ABD ile Çin ticaret müzakerelerine başladı.", ("negotiation", ("CHN", "USA"), (), "occurred")),
        (
            "Mısır ile Türkiye arasındaki deniz yetki alanları anlaşması yürürlüğe girdi.",
            ("agreement", ("EGY", "TUR"), (), "occurred"),
        ),
    ],
)
def test_two_named_before_talks_hold_them(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Türkiye'nin arabuluculuğunda Somali ile Etiyopya Ankara'da anlaşmaya vardı.",
            [("mediation", ("TUR",), ("SOM", "ETH"), "occurred"), ("agreement", ("SOM", "ETH"), (), "occurred")],
        ),
        (
            "Katar ve Mısır'ın arabuluculuğunda İsrail ile Lübnan arasında ateşkes görüşmeleri sürüyor.",
            [
                ("mediation", ("QAT", "EGY"), ("ISR", "LBN"), "occurred"),
                ("negotiation", ("ISR", "LBN"), (), "occurred"),
            ],
        ),
        (
            "ABD arabuluculuğunda İsrail ve Lübnan deniz sınırında anlaştı.",
            [("mediation", ("USA",), ("ISR", "LBN"), "occurred"), ("agreement", ("ISR", "LBN"), (), "occurred")],
        ),
        (
            "Kuveyt, Katar ile Suudi Arabistan arasındaki krizde arabuluculuk çabalarını sürdürüyor.",
            [("mediation", ("KWT",), ("QAT", "SAU"), "occurred")],
        ),
    ],
)
def test_who_mediates_takes_no_part_and_the_others_are_the_sides(text: str, expected: list[Told]) -> None:
    assert sorted(events(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Türkiye-Rusya Karma Ekonomik Komisyonu toplantısı Kazan'da yapıldı.",
            ("meeting", ("TUR", "RUS"), (), "occurred"),
        ),
        (
            "Türkiye-Yunanistan Yüksek Düzeyli İşbirliği Konseyi Atina'da toplandı.",
            ("meeting", ("TUR", "GRC"), (), "occurred"),
        ),
        (
            "Türkiye ile Mısır arasındaki Stratejik İşbirliği Konseyi'nin ilk toplantısı Ankara'da yapılacak.",
            ("meeting", ("TUR", "EGY"), (), "planned"),
        ),
        ("Türkiye-AB Ortaklık Konseyi toplantısı ertelendi.", ("meeting", ("TUR", "Avrupa Birliği"), (), "postponed")),
        (
            "IMF heyeti Hazine ve Maliye Bakanlığı yetkilileriyle görüştü.",
            ("meeting", ("Uluslararası Para Fonu", "TUR"), (), "occurred"),
        ),
    ],
)
def test_a_body_of_two_sides_is_these_two_and_officials_are_their_ministry(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD ile Filipinler'in tatbikatı başladı.", ("cooperation", ("USA", "PHL"), (), "occurred")),
        ("Rusya ve Belarus, Zapad tatbikatını başlattı.", ("cooperation", ("RUS", "BLR"), (), "occurred")),
        ("Çin, Tayvan'a yönelik tatbikat başlattı.", ("mobilization", ("CHN",), ("TWN",), "occurred")),
        ("Türkiye, Azerbaycan ile tatbikat yaptı.", ("cooperation", ("TUR", "AZE"), (), "occurred")),
        ("Yunanistan, Türkiye ile gerilim sürerken tatbikat yaptı.", ("mobilization", ("GRC",), (), "occurred")),
        ("Güney Kore, Kuzey Kore ile sınırda tatbikat düzenledi.", ("mobilization", ("KOR",), (), "occurred")),
        ("Çin, Tayvan'a yönelik tatbikat yaptı.", ("mobilization", ("CHN",), ("TWN",), "occurred")),
    ],
)
def test_an_exercise_of_several_is_joint_work_and_of_one_a_show_of_force(text: str, expected: Told) -> None:
    assert events(text) == [expected]
