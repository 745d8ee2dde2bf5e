"""Journeys of several legs in one sentence: who is met where, and when."""

from __future__ import annotations

import pytest

from tests.test_events import read


def met(text: str) -> list[tuple[tuple[str, ...], str | None]]:
    """Sides and place of each meeting or call of an article of 20 January 2024."""
    reading = read(text)
    entities = reading.actors.entities
    talks = [e for e in reading.events if e.event_type in ("meeting", "phone_call")]
    return [(tuple(entities[a].country_code or entities[a].name for a in e.actors), e.country_code) for e in talks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mevlüt Çavuşoğlu, Belgrad'da Aleksandar Vuçiç, Priştine'de Haşim Taçi ile görüştü.",
            [(("TUR", "SRB"), "SRB"), (("TUR", "XKX"), "XKX")],
        ),
        (
            "Mevlüt Çavuşoğlu, Belgrad'da Aleksandar Vuçiç ve Priştine'de Haşim Taçi ile bir araya geldi.",
            [(("TUR", "SRB"), "SRB"), (("TUR", "XKX"), "XKX")],
        ),
        (
            "Heiko Maas, Amman'da Ürdün Dışişleri Bakanı Ayman Safadi ile, Tahran'da ise Cevad Zarif ile görüştü.",
            [(("DEU", "JOR"), "JOR"), (("DEU", "IRN"), "IRN")],
        ),
        (
            "Blinken, Riyad'da Muhammed bin Selman, Kahire'de Sisi, Amman'da ise Ayman Safadi ile bir araya gelecek.",
            [(("USA", "SAU"), "SAU"), (("USA", "EGY"), "EGY"), (("USA", "JOR"), "JOR")],
        ),
        (
            "Putin, Şi Cinping ile Pekin'de, Narendra Modi ile Yeni Delhi'de görüştü.",
            [(("RUS", "CHN"), "CHN"), (("RUS", "IND"), "IND")],
        ),
        (
            "Emmanuel Macron, Berlin'de Olaf Scholz'u, Varşova'da ise Donald Tusk'u kabul etti.",
            [(("FRA", "DEU"), "DEU"), (("FRA", "POL"), "POL")],
        ),
        (
            "Kiev'de Zelenskiy, Moskova'da Putin ile görüşen Orban, Pekin'e gitti.",
            [(("HUN", "UKR"), "UKR"), (("HUN", "RUS"), "RUS")],
        ),
        (
            "Fidan tura çıktı. Belgrad'da Aleksandar Vuçiç, Priştine'de ise Haşim Taçi ile görüştü.",
            [(("TUR", "SRB"), "SRB"), (("TUR", "XKX"), "XKX")],
        ),
        (
            "Hakan Fidan, Moskova'da Lavrov ve Şoygu ile, Washington'da Antony Blinken ile görüştü.",
            [(("TUR", "RUS", "RUS"), "RUS"), (("TUR", "USA"), "USA")],
        ),
        # in one place, or with somebody in one of two
        (
            "Hakan Fidan, Bakü'de Ceyhun Bayramov ve İlia Darçiaşvili ile görüştü.",
            [(("TUR", "AZE", "GEO"), "AZE")],
        ),
        ("Doha'da Fidan, Kahire'de düzenlenen zirve için Lavrov ile görüştü.", [(("TUR", "RUS"), "QAT")]),
    ],
)
def test_those_met_in_a_place_each_are_met_apart(text: str, expected: list[tuple[tuple[str, ...], str | None]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "İran ve ABD heyetleri ilk olarak 12 Nisan'da Maskat'ta, ikinci kez 19 Nisan'da Roma'da görüşmüştü.",
        "İran ve ABD heyetleri 12 Nisan'da Maskat'ta, 19 Nisan'da ise Roma'da görüşmüştü.",
        "İran ve ABD heyetleri 12 Nisan'da Maskat'ta ve daha sonra 19 Nisan'da Roma'da bir araya gelmişti.",
    ],
)
def test_each_of_several_days_has_its_place(text: str) -> None:
    assert [(e.value, e.country_code) for e in read(text).events] == [("2023-04-12", "OMN"), ("2023-04-19", "ITA")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Çavuşoğlu'nun salı günü Nikola Selakoviç ile Belgrad'da görüşmesi bekleniyor.", [(("TUR", "SRB"), "SRB")]),
        ("Çavuşoğlu'nun salı günü Belgrad'da Nikola Selakoviç ile görüşmesi bekleniyor.", [(("TUR", "SRB"), "SRB")]),
        ("Rus ve Ukraynalı heyetlerin çarşamba günü İstanbul'da görüşmesi bekleniyor.", [(("RUS", "UKR"), "TUR")]),
        (
            "Heiko Maas'ın Amman'da Ayman Safadi, Tahran'da Cevad Zarif ile görüşmesi bekleniyor.",
            [(("DEU", "JOR"), "JOR"), (("DEU", "IRN"), "IRN")],
        ),
        ("Lavrov, Kahire'de Samih Şukri ile görüşmesinin ardından Etiyopya'ya geçti.", [(("EGY", "RUS"), "EGY")]),
        ("Lavrov, Hakan Fidan ile Ankara'da görüşmesinin ardından Bakü'ye geçti.", [(("TUR", "RUS"), "TUR")]),
        (
            "Ron Dermer'in Paris'te Katar heyetiyle Gazze'de ateşkes anlaşması müzakerelerini görüştüğü belirtildi.",
            [(("ISR", "QAT"), "FRA")],
        ),
    ],
)
def test_a_talk_told_by_a_noun_has_its_day_place_and_partner(
    text: str, expected: list[tuple[tuple[str, ...], str | None]]
) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "John Kerry, Kudüs'te Ban Ki-mun ile görüştükten sonra Ramallah'a giderek Mahmud Abbas ile görüştü.",
            ["ISR", "PSE"],
        ),
        (
            "John Kerry, Riyad'da Muhammed bin Selman ile görüştü, ardından Amman'a giderek Ayman Safadi ile görüştü.",
            ["SAU", "JOR"],
        ),
        (
            "Lavrov, Erivan'da Paşinyan ile yaptığı görüşmenin ardından Bakü'ye giderek Aliyev ile görüştü.",
            ["ARM", "AZE"],
        ),
        (
            "Lavrov, Kahire'de Samih Şukri ile görüşmesinden sonra Ankara'da Hakan Fidan ile bir araya geldi.",
            ["EGY", "TUR"],
        ),
        ("Erdoğan, Ankara'da Putin ile görüşmesinin ardından Reisi ile bir araya geldi.", ["TUR", "TUR"]),
        ("Blinken, Samih Şukri ile görüştükten sonra Etiyopya'ya geçti.", [None]),
    ],
)
def test_each_leg_of_a_journey_has_its_place(text: str, expected: list[str | None]) -> None:
    assert [place for _, place in met(text)] == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Olaf Scholz'un yarın Paris'e giderek Emmanuel Macron ile bir araya gelmesi bekleniyor.", "FRA"),
        ("Wang Yi, Cakarta'ya gidecek ve Retno Marsudi ile görüşecek.", "IDN"),
        ("Wang Yi, yarın Cakarta'ya gidecek. Wang, burada Retno Marsudi ile görüşecek.", "IDN"),
        ("Erdoğan, Putin ile görüşecek ve ardından Katar'a gidecek.", None),
        ("Trump, Riyad'a gidecek. Putin, Erdoğan ile görüşecek.", None),
        ("Tillerson'un, yarın Ankara ziyaretinin ardından NATO toplantısına katılması bekleniyor.", None),
    ],
)
def test_what_is_planned_on_a_journey_is_where_it_leads(text: str, place: str | None) -> None:
    assert [where for _, where in met(text)] == [place]
