"""Who is told something in an interview has no part in what is told: "BBC'ye yaptığı açıklamada"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    "text",
    [
        "Lavrov, Reuters'a yaptığı açıklamada Mısır'ın isyancılara yardım ettiğini söyledi.",
        "Mikdad, BBC'ye yaptığı açıklamada Mısır'ı isyancılara yardım etmekle suçladı.",
    ],
)
def test_the_paper_spoken_to_is_not_helped(text: str) -> None:
    assert [t for t, *_ in events(text) if t == "aid"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lavrov, Reuters'a yaptığı açıklamada Mısır'ın Sudan'a yardım ettiğini söyledi.",
            ("aid", ("EGY",), ("SDN",), "occurred"),
        ),
        ("İsrail, El Cezire'ye saldırdı.", ("attack", ("ISR",), ("QAT",), "occurred")),
    ],
)
def test_who_has_a_part_keeps_it(text: str, expected: Told) -> None:
    assert expected in events(text)
