"""Whom "üç lider" and "üç bakan" mean, what those who have met do next, and what is theirs at a place."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

TEHRAN = "Erdoğan, Putin ve Ruhani Tahran'da görüştü. "
ASTANA = "Fidan, Lavrov ve Arakçi Astana'da bir araya geldi. "
LONDON = "Macron, Merz ve Starmer Londra'da görüştü. "


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Putin, Erdoğan ve Reisi görüştü. Üç liderin görüştüğü zirvede İsrail kınandı.", ("RUS", "TUR", "IRN")),
        ("Putin ve Erdoğan görüştü. İki liderin görüştüğü zirvede Suriye ele alındı.", ("RUS", "TUR")),
        ("Fidan'ın görüştüğü Lavrov konuştu.", ("TUR", "RUS")),
    ],
)
def test_what_is_told_of_at_a_summit_takes_no_part_in_it(text: str, sides: tuple[str, ...]) -> None:
    assert events(text) == [("meeting", sides, (), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            TEHRAN + "Üç lider ilk kez 2017'de Soçi'de bir araya gelmişti.",
            ("meeting", ("TUR", "RUS", "IRN"), (), "occurred"),
        ),
        (TEHRAN + "Üç lider şubatta Soçi'de görüşecek.", ("meeting", ("TUR", "RUS", "IRN"), (), "planned")),
        (TEHRAN + "Üç ülkenin liderleri şubatta görüşecek.", ("meeting", ("TUR", "RUS", "IRN"), (), "planned")),
        (
            TEHRAN + "Zirve iki saat sürdü. Üç liderin şubatta Soçi'de bir araya gelmesi bekleniyor.",
            ("meeting", ("TUR", "RUS", "IRN"), (), "planned"),
        ),
        (
            "Türkiye, Rusya ve İran liderleri Tahran'da görüştü. Üç lider şubatta Soçi'de bir araya gelecek.",
            ("meeting", ("TUR", "RUS", "IRN"), (), "planned"),
        ),
        (ASTANA + "Üç bakan ortak bildiri yayımladı.", ("agreement", ("TUR", "RUS", "IRN"), (), "occurred")),
        (LONDON + "Trump, üç lideri eleştirdi.", ("criticism", ("USA",), ("FRA", "DEU", "GBR"), "occurred")),
        (
            LONDON + "Üç lider, Trump ile telefonda görüştü.",
            ("phone_call", ("FRA", "DEU", "GBR", "USA"), (), "occurred"),
        ),
        (
            "Almanya, Fransa ve İngiltere bildiri yayımladı. İran, üç ülkeyi eleştirdi.",
            ("criticism", ("IRN",), ("DEU", "FRA", "GBR"), "occurred"),
        ),
        # nobody named, or not three
        ("Macron, Putin ile görüştü. Üç lider yarın bir araya gelecek.", ("meeting", ("FRA", "RUS"), (), "occurred")),
        ("Macron, Putin'i kabul etti. Trump, üç ülkeyi eleştirdi.", ("criticism", ("USA",), (), "occurred")),
    ],
)
def test_three_are_those_told_of_together(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ASTANA + "Tokayev, üç bakanı kabul etti.", [("TUR", "RUS", "IRN"), ("KAZ", "TUR", "RUS", "IRN")]),
        (
            "Fidan ve Lavrov Astana'da görüştü. Tokayev, iki bakanı kabul etti.",
            [("TUR", "RUS"), ("KAZ", "TUR", "RUS")],
        ),
        (
            "Fidan ve Lavrov Astana'da görüştü. İki bakan, Tokayev tarafından kabul edildi.",
            [("TUR", "RUS"), ("KAZ", "TUR", "RUS")],
        ),
        (
            "Fidan ve Lavrov Astana'da görüştü. Tokayev daha sonra Fidan ve Lavrov ile bir araya geldi.",
            [("TUR", "RUS"), ("KAZ", "TUR", "RUS")],
        ),
        # the same meeting, told again
        ("Fidan ve Lavrov Astana'da görüştü. Fidan, Lavrov ile Suriye'yi ele aldı.", [("TUR", "RUS")]),
        ("Fidan, Lavrov ile görüştü. Fidan, Lavrov ve Tokayev üçlü zirvede bir araya geldi.", [("TUR", "RUS", "KAZ")]),
    ],
)
def test_who_receives_those_who_have_met_was_not_there_then(text: str, expected: list[tuple[str, ...]]) -> None:
    assert [told[1] for told in events(text) if told[0] == "meeting"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TEHRAN + "Üç liderin yarın Soçi'de görüşmesi bekleniyor.", ("meeting", ("TUR", "RUS", "IRN"), (), "planned")),
        ("Erdoğan ve Putin'in yarın Soçi'de görüşmesi bekleniyor.", ("meeting", ("TUR", "RUS"), (), "planned")),
        ("Putin'in Soçi'de Erdoğan ile görüşmesi bekleniyor.", ("meeting", ("RUS", "TUR"), (), "planned")),
        ("Putin'in Ankara'da Erdoğan'ı ziyareti bekleniyor.", ("visit", ("RUS",), ("TUR",), "planned")),
        ("Erdoğan ve Putin'in Soçi'deki görüşmesi ertelendi.", ("meeting", ("TUR", "RUS"), (), "postponed")),
    ],
)
def test_a_place_stands_between_owners_and_their_talk(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya ile Ukrayna esirleri takas edecek.", ("release", ("UKR", "RUS"), (), "planned")),
        ("Rusya, Ukrayna ile 150 esiri takas etti.", ("release", ("RUS", "UKR"), (), "occurred")),
        ("ABD ile Rusya arasında mahkumlar takas edildi.", ("release", ("USA", "RUS"), (), "occurred")),
        ("İsrail, Filistinli tutukluları takas etmek istiyor.", ("release", ("ISR",), ("PSE",), "hypothetical")),
    ],
)
def test_both_exchange_prisoners(text: str, expected: Told) -> None:
    assert events(text) == [expected]
