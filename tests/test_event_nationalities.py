"""Several nationalities before one noun: each is a side."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hakan Fidan, Alman, Fransız ve İtalyan mevkidaşlarıyla bir araya geldi.",
            ("meeting", ("TUR", "DEU", "FRA", "ITA"), (), "occurred"),
        ),
        (
            "Hakan Fidan, Katarlı, Ummanlı, Mısırlı ve Iraklı mevkidaşlarıyla telefonda görüştü.",
            ("phone_call", ("TUR", "QAT", "OMN", "EGY", "IRQ"), (), "occurred"),
        ),
        ("Türk, Rus ve İranlı yetkililer Astana'da görüştü.", ("meeting", ("TUR", "RUS", "IRN"), (), "occurred")),
        (
            "Rusya, Alman, Polonyalı ve İsveçli diplomatları sınır dışı etti.",
            ("expulsion", ("RUS",), ("DEU", "POL", "SWE"), "occurred"),
        ),
        (
            "ABD, Rus, Çinli ve İranlı şirketlere yaptırım uyguladı.",
            ("sanction", ("USA",), ("RUS", "CHN", "IRN"), "occurred"),
        ),
        ("ABD, Rus ve Çinli şirketlere yaptırım uyguladı.", ("sanction", ("USA",), ("RUS", "CHN"), "occurred")),
        (
            "Sergey Lavrov, Alman ve Fransız mevkidaşlarına mektup gönderdi.",
            ("message", ("RUS",), ("DEU", "FRA"), "occurred"),
        ),
        # who does it is no part of the list
        ("Almanya, Fransız ve İtalyan mevkidaşlarıyla görüştü.", ("meeting", ("DEU", "FRA", "ITA"), (), "occurred")),
        ("ABD, Türkiye'deki ve Rus bankalarındaki paralara el koydu.", ("coercion", ("USA",), ("RUS",), "occurred")),
    ],
)
def test_each_of_several_nationalities_is_a_side(text: str, expected: Told) -> None:
    assert events(text) == [expected]
