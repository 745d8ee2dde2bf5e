"""Those who fight are not those just told of: "Fransa'ya teşekkür eden Guterres, çatışan taraflara çağrı yaptı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru ile Şili'ye teşekkür eden Guterres, çatışan taraflara ateşkes çağrısında bulundu.",
            ("request", ("Antonio Guterres",), (), "occurred"),
        ),
        (
            "AB'nin Peru'ya teşekkür ettiğini belirten Emmanuel Macron, çatışan taraflara ateşkes çağrısında bulundu.",
            ("request", ("FRA",), (), "occurred"),
        ),
        ("Suriye'de çatışan taraflara Rusya ateşkes çağrısı yaptı.", ("request", ("RUS",), ("SYR",), "occurred")),
        (
            "Fransa Dışişleri Bakanlığı, Sudan'da çatışan tarafları diyaloğa çağırdı.",
            ("request", ("FRA",), ("SDN",), "occurred"),
        ),
        ("Mısır, Libya'da savaşan tarafları ateşkese davet etti.", ("request", ("EGY",), ("LBY",), "occurred")),
        ("Blinken, Sudan'da çatışan iki tarafa çağrıda bulundu.", ("request", ("USA",), ("SDN",), "occurred")),
        (
            "Peru ile Şili arasında çatışma çıktı. Çin, çatışan taraflara itidal çağrısı yaptı.",
            ("request", ("CHN",), ("PER", "CHL"), "occurred"),
        ),
        (
            "Peru, Şili'ye saldırdı. Fransa, İran'a teşekkür etti. Çin, çatışan taraflara itidal çağrısı yaptı.",
            ("request", ("CHN",), ("PER", "CHL"), "occurred"),
        ),
    ],
)
def test_those_who_fight_are_told_to_fight(text: str, expected: Told) -> None:
    told = [event for event in events(text) if event[0] == "request"]
    assert told == [expected]


def test_to_fight_is_told_of_a_state_that_is_named() -> None:
    assert events("Ermenistan ile çatışan Azerbaycan, Rusya'yı kınadı.")[0] == (
        "attack",
        ("AZE", "ARM"),
        (),
        "occurred",
    )
    assert [event[0] for event in events("Suriye'de çatışan taraflara Rusya ateşkes çağrısı yaptı.")] == ["request"]
