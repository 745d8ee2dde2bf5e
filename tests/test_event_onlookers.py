"""Whom "taraflara" and "iki ülkeye" mean: the two of the quarrel, and not two others who only took a stand on it."""

from __future__ import annotations

import pytest

from tests.test_events import events


def asked(text: str) -> set[str]:
    """Those whom the last request or threat of the text is to."""
    return set(next(e[2] for e in reversed(events(text)) if e[0] in ("request", "threat")))


FOUGHT = "Hindistan ile Pakistan arasında çatışma çıktı."
QUARREL = "Yunanistan, Türkiye'yi suçladı."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{QUARREL} Mısır ve Fransa, Türkiye'yi eleştirdi. Almanya, taraflara diyalog çağrısı yaptı.",
            {"GRC", "TUR"},
        ),
        (
            "Rusya, Ukrayna gemilerine el koydu. Malta ve Fransa, Rusya'yı kınadı. Çin taraflara itidal çağrısı yaptı.",
            {"RUS", "UKR"},
        ),
        (
            f"{FOUGHT} Çin ve ABD endişe duyduklarını açıkladı. Antonio Guterres, tarafları itidale davet etti.",
            {"IND", "PAK"},
        ),
        (f"{FOUGHT} Çin ve ABD itidal çağrısı yaptı. Rusya, iki ülkeye diyalog çağrısı yaptı.", {"IND", "PAK"}),
        (
            "ABD, Malta ve Fransa, Rusya'nın Ukrayna'ya saldırısını kınadı. Guterres, taraflara ateşkes çağrısı yaptı.",
            {"RUS", "UKR"},
        ),
        # nobody but onlookers is told of
        ("Almanya ve Fransa saldırıyı kınadı. Antonio Guterres, taraflara itidal çağrısı yaptı.", set()),
        # one who is criticised answers those who did it, and two may take their stand on each other
        ("Çin ve Rusya, ABD'yi kınadı. ABD, iki ülkeyi uyardı.", {"CHN", "RUS"}),
        ("Ermenistan ve Azerbaycan birbirini kınadı. Rusya, taraflara itidal çağrısı yaptı.", {"ARM", "AZE"}),
        (f"{QUARREL} Mısır, Türkiye'yi eleştirdi. Almanya, taraflara diyalog çağrısı yaptı.", {"GRC", "TUR"}),
    ],
)
def test_onlookers_are_none_of_the_two(text: str, expected: set[str]) -> None:
    assert asked(text) == expected


def test_two_who_took_a_stand_are_thanked_together() -> None:
    """Thanks are no call to those who quarrel."""
    told = events("Mısır ve Fransa, Türkiye'yi kınadı. Yunanistan, iki ülkeye teşekkür etti.")
    assert told[-1] == ("support", ("GRC",), ("EGY", "FRA"), "occurred")
