"""What others do after the first: "Kanada da aynı adımı attı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Norveç, Filistin'i tanıdı. İrlanda da aynı adımı attı.", ("recognition", ("IRL",), ("PSE",), "occurred")),
        (
            "AB, Sırbistan'a yaptırım uyguladı, İsviçre de aynı yolu izledi.",
            ("sanction", ("CHE",), ("SRB",), "occurred"),
        ),
        (
            "Çekya üç Rus diplomatı sınır dışı etti. Slovakya ve Bulgaristan da benzer kararlar aldı.",
            ("expulsion", ("SVK", "BGR"), ("RUS",), "occurred"),
        ),
        # neither to themselves, nor after something else, nor of another kind
        ("Çekya üç Rus diplomatı sınır dışı etti. Moskova da benzer bir adım attı.", None),
        ("AB, Sırbistan'a yaptırım uyguladı. Fidan, Lavrov ile görüştü. İsviçre de aynı yolu izledi.", None),
        ("Macron, Zelenskiy ile görüştü. Scholz da aynı adımı attı.", None),
    ],
)
def test_it_is_done_to_the_same(text: str, second: Told | None) -> None:
    told = events(text)
    assert told[1:] == [second] if second is not None else all(e[0] == "meeting" for e in told[1:])
