"""Set phrases: a stamp that is put on a summit, time that is granted, messages of support."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trump'ın İran'a tanıdığı 60 günlük süre doldu.", [("threat", ("USA",), ("IRN",), "occurred")]),
        ("ABD'nin Türkiye'ye tanıdığı muafiyet sona erdi.", [("concession", ("USA",), ("TUR",), "occurred")]),
        ("ABD, Guaido'yu meşru başkan olarak tanıdı.", [("recognition", ("USA",), ("VEN",), "occurred")]),
        ("Erdoğan, Katar'a destek mesajı verdi.", [("support", ("TUR",), ("QAT",), "occurred")]),
        (
            "NATO'dan Türkiye'ye destek mesajı geldi.",
            [("support", ("Kuzey Atlantik Antlaşması Örgütü",), ("TUR",), "occurred")],
        ),
    ],
)
def test_what_is_granted_and_given_is_named_by_its_noun(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize("verb", ["damga vurdu", "damgasını vurdu"])
def test_a_stamp_is_no_strike(verb: str) -> None:
    assert "attack" not in [e[0] for e in events(f"Macron'un sözleri NATO zirvesine {verb}.")]
