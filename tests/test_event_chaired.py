"""Sessions of delegations: those who chair them, or take part for their states, have met."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Çavuşoğlu ve Lavrov, heyetler arası görüşmelere başkanlık etti.", ("TUR", "RUS")),
        ("Erdoğan, Aliyev ile heyetler arası toplantıya başkanlık etti.", ("TUR", "AZE")),
        ("Erdoğan ile Aliyev başkanlığında heyetler arası görüşme yapıldı.", ("TUR", "AZE")),
        ("Erdoğan ve Aliyev'in başkanlığında heyetler arası görüşme gerçekleştirildi.", ("TUR", "AZE")),
        ("Erdoğan ve Aliyev başkanlığında Konsey toplantısı yapıldı.", ("TUR", "AZE")),
        ("Müzakerelere İran tarafından Arakçi, ABD tarafından ise Witkoff başkanlık etti.", ("IRN", "USA")),
        ("Türk heyetine Fidan, Amerikan heyetine ise Blinken başkanlık etti.", ("TUR", "USA")),
        ("Toplantıya Türkiye adına Mevlüt Çavuşoğlu, Rusya adına Sergey Lavrov katıldı.", ("TUR", "RUS")),
        ("Astana'daki toplantıya Türkiye'den Sedat Önal, Rusya'dan Lavrentyev başkanlık etti.", ("TUR", "RUS")),
        ("Zirveye Fransa'dan Macron, Almanya'dan Scholz, İtalya'dan ise Meloni katıldı.", ("FRA", "DEU", "ITA")),
    ],
)
def test_who_chairs_or_attends_for_their_states_has_met(text: str, sides: tuple[str, ...]) -> None:
    assert events(text) == [("meeting", sides, (), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Hakan Fidan, bakanlıktaki toplantıya başkanlık etti.",
        "Türk heyetine Hakan Fidan başkanlık etti.",
        "İki lider başkanlığında heyetler arası görüşmelere geçildi.",
    ],
)
def test_who_chairs_alone_has_met_nobody(text: str) -> None:
    assert events(text) == []


def test_who_comes_from_a_state_is_no_side_beside_it() -> None:
    assert events("ABD'den Blinken İsrail'e gitti.") == [("visit", ("USA",), ("ISR",), "occurred")]
