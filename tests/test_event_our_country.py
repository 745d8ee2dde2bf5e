"""In a quotation "our country" is that of whoever speaks, wherever the article tells that they speak."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

MET = "Justin Trudeau, Moskova'da Perulu mevkidaşı ile görüştü. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Justin Trudeau, "Lavrov, şubatta ülkemize resmi bir ziyaret gerçekleştirecek." dedi.',
            ("visit", ("RUS",), ("CAN",), "planned"),
        ),
        ('Justin Trudeau, "Lavrov yarın ülkemize gelecek." dedi.', ("visit", ("RUS",), ("CAN",), "planned")),
        ('Justin Trudeau, "Lavrov yarın ülkemizi ziyaret edecek." dedi.', ("visit", ("RUS",), ("CAN",), "planned")),
        (
            'Sergey Lavrov, "Fidan ülkemizi ziyaret etti." ifadesini kullandı.',
            ("visit", ("TUR",), ("RUS",), "occurred"),
        ),
    ],
)
def test_our_country_is_the_speakers(text: str, expected: Told) -> None:
    assert events(text) == [expected]
    told = events(MET + text)
    assert told[0][0] == "meeting" and told[1:] == [expected]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('Justin Trudeau, "Lavrov şubatta ülkemize gelecek." dedi.', "2024-02"),
        ('Justin Trudeau, "Lavrov yarın ülkemize gelecek." dedi.', "2024-01-21"),
    ],
)
def test_a_visit_to_our_country_is_ahead(text: str, value: str) -> None:
    assert [e.value for e in read(text).events] == [value]


@pytest.mark.parametrize(
    "text",
    [
        'Sergey Lavrov, "Ülkemize gelecek yatırımları konuştuk." dedi.',
        "Sergey Lavrov, ülkeye gelecek yıl doğal gaz verileceğini söyledi. Peru memnun.",
    ],
)
def test_what_comes_to_a_country_may_be_no_visitor(text: str) -> None:
    assert events(text) == []
