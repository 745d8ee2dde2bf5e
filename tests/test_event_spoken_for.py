"""For whom a spokesman tells of deeds, who breaks with whom, what may come, and days of documents."""

from __future__ import annotations

from datetime import date

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zaharova, Moldova'ya siber saldırı düzenledikleri iddialarını reddetti.",
            ("coercion", ("RUS",), ("MDA",), "denied"),
        ),
        ("Peskov, Ukrayna'da hastaneyi vurduklarını reddetti.", ("attack", ("RUS",), ("UKR",), "denied")),
        ("Netanyahu, Suriye'yi vuracaklarını söyledi.", ("attack", ("ISR",), ("SYR",), "planned")),
        ("Bolivya, İsrail ile ilişkilerini kopardı.", ("recall", ("BOL",), ("ISR",), "occurred")),
        ("Kolombiya, İsrail'le bağlarını kopardığını açıkladı.", ("recall", ("COL",), ("ISR",), "occurred")),
        (
            "Mirzoyan, Putin'in Zelenskiy ile görüşmesinin mümkün olduğunu söyledi.",
            ("meeting", ("RUS", "UKR"), (), "hypothetical"),
        ),
        (
            "Mirzoyan, Putin'in Zelenskiy ile görüşmesinin mümkün olmadığını söyledi.",
            ("meeting", ("RUS", "UKR"), (), "denied"),
        ),
    ],
)
def test_whose_deed_and_how_real(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Rusya, ABD ile 1987 tarihli anlaşmayı askıya aldı.", date(2024, 1, 20)),
        ("Sırbistan, Kosova ile 2013 tarihli anlaşmayı askıya aldı.", date(2024, 1, 20)),
        ("Sırbistan, Kosova ile 2013'te anlaşma imzaladı.", date(2013, 1, 1)),
    ],
)
def test_the_day_of_a_document_is_not_that_of_what_is_done_with_it(text: str, day: date) -> None:
    assert [event.date_start for event in read(text).events if event.event_type != "denial"][-1:] == [day]
