"""Talks that only frame what they end in: "6 saat süren görüşmenin ardından anlaştı", "Soçi'deki görüşmelerinde"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

LEADERS = "Recep Tayyip Erdoğan ve Vladimir Putin"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LEADERS}, Moskova'da 6 saat süren görüşmenin ardından anlaştı.", ("meeting", "2024-01-20", "RUS")),
        (f"{LEADERS}, 8 Ocak'ta İstanbul'daki görüşmelerinde çağrı yapmıştı.", ("meeting", "2024-01-08", "TUR")),
        (f"{LEADERS}, dün Moskova'daki görüşmelerinde ortak bildiri imzaladı.", ("meeting", "2024-01-19", "RUS")),
        (f"{LEADERS}, Soçi'de 2 saat süren zirvenin ardından anlaşma imzaladı.", ("meeting", "2024-01-20", "RUS")),
        (f"{LEADERS}, üç saatlik görüşmenin ardından kameraların karşısına geçti.", ("meeting", "2024-01-20", None)),
        (f"{LEADERS}, Kahire'de yapılan görüşmelerin ardından anlaştı.", ("meeting", "2024-01-20", "EGY")),
    ],
)
def test_those_who_end_a_talk_held_it(text: str, expected: tuple[str, str, str | None]) -> None:
    told = read(text).events[0]
    assert (told.event_type, told.value, told.country_code) == expected
    assert events(text)[0][1] == ("TUR", "RUS")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a talk told before is the same
        (
            f"{LEADERS} dün Soçi'de bir araya geldi. İki lider, 6 saat süren görüşmenin ardından gazetecilere konuştu.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        # others have talked, or one side only
        (f"{LEADERS}, örgütler arasında iki gün süren müzakerelerin ardından gazetecilere konuştu.", []),
        (f"{LEADERS}, liderlerin iki gün süren zirvesinde gazetecilere konuştu.", []),
        ("Yaşar Güler ve Hakan Fidan, iki saat süren görüşmenin ardından gazetecilere konuştu.", []),
        (f"{LEADERS}, 2022 Madrid zirvesinde gazetecilere konuştu.", []),
        # a summit where somebody is, of which nobody says who else was there
        (f"{LEADERS}, Bali'de düzenlenen zirvenin ardından gazetecilere konuştu.", []),
    ],
)
def test_whose_talk_it_was_not(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
