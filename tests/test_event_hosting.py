"""Who hosts talks: those between others, one's own, a summit, refugees, a guest."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

SUMMIT = ("meeting", ("TUR", "RUS", "IRN"), (), "occurred")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a side of the talks
        (
            "Türkiye, Rusya ve İran liderlerinin katıldığı zirve, Erdoğan'ın ev sahipliğinde Ankara'da yapıldı.",
            [SUMMIT],
        ),
        ("Erdoğan'ın ev sahipliğinde Ankara'da Türkiye-Rusya-İran zirvesi düzenlendi.", [SUMMIT]),
        ("Türkiye, Rusya ve İran heyetleri Rusya'nın ev sahipliğinde Moskova'da toplandı.", [SUMMIT]),
        # the one side that is told beside who attends
        (
            "Fidan, Katar'ın ev sahipliğinde Doha'da düzenlenen toplantıya katıldı.",
            [("meeting", ("TUR", "QAT"), (), "occurred")],
        ),
        (
            "Tajani, Fransa'nın ev sahipliğindeki Sudan Konferansı'na katılacak.",
            [("meeting", ("ITA", "FRA"), (), "planned")],
        ),
        (
            "Katar'ın ev sahipliğindeki zirveye Kenya ve Uganda liderleri katıldı.",
            [("meeting", ("KEN", "UGA"), (), "occurred")],
        ),
        # only a hall
        ("Türkiye, Suriyeli mültecilere ev sahipliği yapıyor.", []),
        ("Almanya, Türkiye'nin 4 milyon mülteciye ev sahipliği yaptığını hatırlattı.", []),
        # a guest
        ("Çin, Putin'e ev sahipliği yaptı.", [("meeting", ("CHN", "RUS"), (), "occurred")]),
        # talks of others
        (
            "Suudi Arabistan, Rusya ile Ukrayna arasındaki görüşmelere ev sahipliği yaptı.",
            [
                ("negotiation", ("RUS", "UKR"), (), "occurred"),
                ("mediation", ("SAU",), ("RUS", "UKR"), "occurred"),
            ],
        ),
        (
            "Rusya ile Ukrayna heyetleri, Türkiye'nin ev sahipliğinde İstanbul'da görüştü.",
            [("mediation", ("TUR",), ("RUS", "UKR"), "occurred"), ("meeting", ("RUS", "UKR"), (), "occurred")],
        ),
        (
            "Türkiye ve BM'nin desteğiyle Rusya ile Ukrayna heyetleri Türkiye'nin ev sahipliğinde görüştü.",
            [("mediation", ("TUR",), ("RUS", "UKR"), "occurred"), ("meeting", ("RUS", "UKR"), (), "occurred")],
        ),
        (
            "Rusya ile Ukrayna, Türkiye'nin ev sahipliğinde esirlerin bırakılmasına ilişkin anlaşmayı imzaladı.",
            [("mediation", ("TUR",), ("RUS", "UKR"), "occurred"), ("agreement", ("RUS", "UKR"), (), "occurred")],
        ),
        (
            "Somali ile Etiyopya, Türkiye'nin ev sahipliğinde gerilimin azaltılmasına yönelik bildiriye imza attı.",
            [("mediation", ("TUR",), ("SOM", "ETH"), "occurred"), ("agreement", ("SOM", "ETH"), (), "occurred")],
        ),
        (
            "Türkiye ile Mısır, Mısır'ın ev sahipliğinde ilişkilerin geliştirilmesine ilişkin anlaşmayı imzaladı.",
            [("agreement", ("TUR", "EGY"), (), "occurred")],
        ),
        # mediators, whose name has no ending
        (
            "Sırbistan ve Kosova liderlerinin AB arabuluculuğunda yaptığı görüşme sona erdi.",
            [
                ("mediation", ("Avrupa Birliği",), ("SRB", "XKX"), "occurred"),
                ("meeting", ("SRB", "XKX"), (), "occurred"),
            ],
        ),
        (
            "İsrail ile Lübnan'ın ABD arabuluculuğuyla yürüttüğü müzakereler Nakura'da başladı.",
            [("mediation", ("USA",), ("ISR", "LBN"), "occurred"), ("negotiation", ("ISR", "LBN"), (), "occurred")],
        ),
        (
            "Ermenistan ve Azerbaycan dışişleri bakanlarının ABD'nin arabuluculuğunda yaptığı görüşme sona erdi.",
            [("mediation", ("USA",), ("ARM", "AZE"), "occurred"), ("meeting", ("ARM", "AZE"), (), "occurred")],
        ),
    ],
)
def test_who_hosts_talks_of_others_mediates(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("NATO Zirvesi, Hollanda'nın ev sahipliğinde Lahey'de düzenlendi.", "NLD"),
        ("Türk Konseyi 7. Zirvesi, Aliyev'in ev sahipliğinde Bakü'de yapıldı.", "AZE"),
        ("Türk Konseyi 7. Zirvesi Bakü'de yapıldı.", "AZE"),
        ("G20 Zirvesi, Japonya'nın ev sahipliğinde haziranda Osaka'da yapıldı.", "JPN"),
    ],
)
def test_a_summit_is_held_where_its_host_has_it(text: str, country: str) -> None:
    assert [(e.event_type, e.country_code) for e in read(text).events] == [("meeting", country)]


@pytest.mark.parametrize(
    "text",
    [
        "Boris Johnson, Rusya'nın ev sahipliği yapacağı Dünya Kupası'na gitmeyeceğini söyledi.",
        "İngiltere, Rusya'nın ev sahipliği yaptığı Dünya Kupası'na bakan göndermeyecek.",
        "ABD, Çin'in ev sahipliği yapacağı Kış Olimpiyatları'na diplomat göndermeyecek.",
        "Katar, İran'ın da katıldığı Dünya Kupası'na ev sahipliği yaptı.",
        "ABD'nin eleştirdiği Çin, olimpiyatlara ev sahipliği yapacak.",
    ],
)
def test_who_hosts_games_mediates_between_nobody(text: str) -> None:
    assert all(kind != "mediation" for kind, *_ in events(text))


def test_who_hosts_talks_mediates() -> None:
    told = events("Katar, Dünya Kupası öncesi İran ile ABD arasındaki görüşmelere ev sahipliği yaptı.")
    assert ("mediation", ("QAT",), ("IRN", "USA"), "occurred") in told


@pytest.mark.parametrize(
    "text",
    [
        "Safadi ile Tajani Muskat'ta görüştü. Görüşmeye Umman ev sahipliği yaptı.",
        "Safadi ile Tajani Muskat'ta görüştü. Umman'ın ev sahipliğinde yapılan görüşme iki saat sürdü.",
        "Safadi ile Tajani Muskat'ta bir araya geldi. Umman'ın arabuluculuğunda gerçekleşen buluşma iki saat sürdü.",
    ],
)
def test_who_hosts_a_talk_gone_back_to_mediates_between_those_who_held_it(text: str) -> None:
    assert ("mediation", ("OMN",), ("ITA", "JOR"), "occurred") in [
        (kind, doers, tuple(sorted(others)), how) for kind, doers, others, how in events(text)
    ]


def test_who_hosts_a_round_of_their_own_mediates_nothing_between_others() -> None:
    told = events("Safadi ile Tajani Roma'da görüştü. Umman'ın ev sahipliğindeki üçlü zirve iki saat sürdü.")
    assert all(others != ("JOR", "ITA") for _, _, others, _ in told)
