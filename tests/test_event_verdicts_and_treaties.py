"""Verdicts on what others did, treaties named by a compound, part of the troops, and works opened from afar."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB ile Türkiye, göç mutabakatına varmıştı.", ("agreement", ("Avrupa Birliği", "TUR"), (), "occurred")),
        ("ABD ile Çin, ticaret anlaşmasına vardı.", ("agreement", ("USA", "CHN"), (), "occurred")),
        ("Almanya, Rusya'nın kararını üzücü olarak niteledi.", ("criticism", ("DEU",), ("RUS",), "occurred")),
        ('Almanya, Rusya\'nın kararını "çok üzücü" olarak niteledi.', ("criticism", ("DEU",), ("RUS",), "occurred")),
        ("Almanya, Rusya'nın kararını üzüntü verici buldu.", ("criticism", ("DEU",), ("RUS",), "occurred")),
        (
            "Angela Merkel, ABD'nin anlaşmadan çekilmesinin üzücü olduğunu söyledi. Fransa sessiz.",
            ("criticism", ("DEU",), ("USA",), "occurred"),
        ),
        (
            "Almanya, Afganistan'daki askerlerinin bir bölümünü geri çekti.",
            ("withdrawal", ("DEU",), ("AFG",), "occurred"),
        ),
        (
            "Erdoğan ile Putin, Akkuyu'nun temelini video konferansla attı.",
            ("ceremony", ("TUR", "RUS"), (), "occurred"),
        ),
    ],
)
def test_verdicts_treaties_and_works(text: str, expected: Told) -> None:
    assert expected in events(text)


def test_a_ceasefire_is_no_other_agreement() -> None:
    assert [told[0] for told in events("İsrail ile Hamas, ateşkes anlaşmasına vardı.")] == ["ceasefire"]


def test_the_patriarch_of_the_phanar_is_visited_in_turkey() -> None:
    told = read("Yunanistan Başbakanı Aleksis Çipras, Fener Rum Patriği Bartholomeos'u ziyaret etti.").events
    assert [(event.event_type, event.country_code) for event in told] == [("visit", "TUR")]
