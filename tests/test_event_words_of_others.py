"""What others are said to have said: a claim, of those whom it names, and not the fact that the news answers."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Trudeau, Boric'in Peru'nun Küba'yı desteklediği yönündeki sözlerini eleştirdi.",
            ("support", ("PER",), "alleged"),
        ),
        ("Trudeau, Peru'nun Küba'ya saldırdığı yönündeki açıklamaları yorumladı.", ("attack", ("PER",), "alleged")),
        ("Trudeau, Peru'nun Küba'ya asker gönderdiğine dair haberleri okudu.", ("mobilization", ("PER",), "alleged")),
        ("Trudeau, Boric'in Peru'nun Küba'yı vurduğu şeklindeki beyanını kınadı.", ("attack", ("PER",), "alleged")),
        ("Trudeau, Peru'nun Küba'yı vurduğu yönündeki haberleri doğruladı.", ("attack", ("PER",), "occurred")),
        ("Trudeau, Peru'nun Küba'yı vurduğu yönündeki haberleri yalanladı.", ("attack", ("PER",), "denied")),
        ("Trudeau, Peru'yu desteklediği yönündeki sözlerini yineledi.", ("support", ("CAN",), "occurred")),
        (
            "Trudeau, Boric'in, Peru'nun Küba'ya asker göndermesi gerektiği yönündeki sözlerini eleştirdi.",
            ("mobilization", ("PER",), "hypothetical"),
        ),
    ],
)
def test_what_others_say_is_a_claim(text: str, told: tuple[str, tuple[str, ...], str]) -> None:
    assert told in [(kind, actors, real) for kind, actors, _, real in events(text)]


@pytest.mark.parametrize(
    ("text", "attackers"),
    [
        ("Trudeau, Boric'in, ordunun Küba'ya saldırdığı yönündeki iddialarını eleştirdi.", []),
        ("Trudeau, Boric'in, Peru'nun Küba'ya saldırdığına ilişkin sözlerini değerlendirdi.", [("PER",)]),
        ("Trudeau, Boric'in, Peru'nun kuzeyinde Küba'yı vurduğu yönündeki iddiaları reddetti.", [("CHL",)]),
        ("Trudeau, Boric'in Küba'yı vurduğu yönündeki iddiaları reddetti.", [("CHL",)]),
    ],
)
def test_whose_the_words_are_is_not_of_whom_they_tell(text: str, attackers: list[tuple[str, ...]]) -> None:
    assert [actors for kind, actors, *_ in events(text) if kind == "attack"] == attackers
