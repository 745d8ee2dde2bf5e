"""Who talks with whom where one of them has been in another circle before: "Merkel, Ruhani ve Macron ile görüştü"."""

from __future__ import annotations

import pytest

from tests.test_events import events

CIRCLE = "Justin Trudeau, Gabriel Boric ve Miguel Diaz-Canel, Lima'da bir araya geldi."


@pytest.mark.parametrize(
    "text",
    [
        f"{CIRCLE} Angela Merkel, Gabriel Boric ve Emmanuel Macron ile görüştü.",
        f"{CIRCLE} 11 Aralık 2023'te Angela Merkel, Gabriel Boric ve Emmanuel Macron ile görüştü.",
        f"{CIRCLE} Aralık 2022'de ise Angela Merkel, Gabriel Boric ve Emmanuel Macron ile görüşmüştü.",
        f"10 Ekim 2023: {CIRCLE}\n11 Aralık 2023: Angela Merkel, Gabriel Boric ve Emmanuel Macron ile görüştü.",
        f"- 10 Ekim 2023: {CIRCLE}\n- 11 Aralık 2023: Angela Merkel, Gabriel Boric ve Emmanuel Macron ile görüştü.",
    ],
)
def test_who_is_talked_with_is_not_who_talks(text: str) -> None:
    meetings = [sorted(actors) for kind, actors, *_ in events(text) if kind == "meeting"]
    assert meetings == [["CAN", "CHL", "CUB"], ["CHL", "DEU", "FRA"]]


@pytest.mark.parametrize(
    "text",
    [
        "Zelenskiy, Londra'ya gitti. Keir Starmer, Macron ve Merz ile görüştü.",
        "Zelenskiy, Londra'ya gitti. 15 Ocak'ta Keir Starmer, Macron ve Merz ile görüştü.",
    ],
)
def test_who_travels_talks_with_all_whom_the_next_sentence_lists(text: str) -> None:
    meetings = [sorted(actors) for kind, actors, *_ in events(text) if kind == "meeting"]
    assert meetings == [["DEU", "FRA", "GBR", "UKR"]]
