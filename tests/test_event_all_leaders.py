"""Leaders of whom three or more have met: "Putin, Erdoğan ve Ruhani görüştü. Zirvede liderler ..."."""

from __future__ import annotations

import pytest

from tests.test_events import events

MET = "Macron, Scholz ve Erdoğan Tahran'da bir araya geldi. "


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (MET + "Zirvede liderler İsrail'i kınadı.", ("FRA", "DEU", "TUR")),
        (MET + "Liderler, zirvenin ardından İsrail'i kınadı.", ("FRA", "DEU", "TUR")),
        ("Erdoğan, Macron ve Scholz ile görüştü. Görüşmede liderler İsrail'i kınadı.", ("TUR", "FRA", "DEU")),
        (
            "Zirveye Macron, Scholz, Erdoğan ve Putin katıldı. Zirvede liderler İsrail'i kınadı.",
            ("FRA", "DEU", "TUR", "RUS"),
        ),
        # two have been told of since, or are meant
        (MET + "Putin ile Trump görüştü. Görüşmede liderler İsrail'i kınadı.", ("RUS", "USA")),
        ("Macron ile Scholz görüştü. Görüşmede liderler İsrail'i kınadı.", ("FRA", "DEU")),
        (MET + "AB liderleri İsrail'i kınadı.", ("Avrupa Birliği",)),
    ],
)
def test_the_leaders_are_all_who_met(text: str, actors: tuple[str, ...]) -> None:
    assert ("criticism", actors, ("ISR",), "occurred") in events(text)
