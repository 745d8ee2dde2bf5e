"""Who of three names in a row holds a talk with the other two, where a participle tells it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

CONDEMNED = "Suriye ABD'yi kınadı. "
VISIT = "Zelenskiy, Londra'ya gitti. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Merkel, Trump ve Macron ile yaptığı telefon görüşmesinde İran'ı eleştirdi.",
            [("phone_call", ("DEU", "USA", "FRA"), (), "occurred"), ("criticism", ("DEU",), ("IRN",), "occurred")],
        ),
        (
            f"{CONDEMNED}Almanya Başbakanı Angela Merkel, ABD Başkanı Donald Trump ve Fransa Cumhurbaşkanı"
            " Emmanuel Macron ile yaptığı görüşmede İran'ı eleştirdi.",
            [("meeting", ("DEU", "USA", "FRA"), (), "occurred"), ("criticism", ("DEU",), ("IRN",), "occurred")],
        ),
        (
            f"{CONDEMNED}Angela Merkel, Donald Trump ve Emmanuel Macron ile düzenlediği ortak basın toplantısında"
            " konuştu.",
            [("meeting", ("DEU", "USA", "FRA"), (), "occurred")],
        ),
        (
            "Theresa May, Trump ve Macron ile ayrı ayrı yaptığı telefon görüşmelerinde Esad'ın hesap vermesi"
            " gerektiğini söyledi.",
            [
                ("phone_call", ("GBR", "USA"), (), "occurred"),
                ("phone_call", ("GBR", "FRA"), (), "occurred"),
                ("request", ("GBR",), ("SYR",), "occurred"),
            ],
        ),
        (
            "Erdoğan, Putin ve Ruhani ile yaptığı görüşmenin ardından ABD'yi kınadı.",
            [("meeting", ("TUR", "RUS", "IRN"), (), "occurred"), ("criticism", ("TUR",), ("USA",), "occurred")],
        ),
        (f"{CONDEMNED}Merkel, Trump ve Macron ile görüştü.", [("meeting", ("DEU", "USA", "FRA"), (), "occurred")]),
    ],
)
def test_the_first_of_three_holds_the_talk_with_the_others(text: str, expected: list[Told]) -> None:
    assert [told for told in events(text) if told[1] != ("SYR",)] == expected


def test_one_who_was_named_before_holds_it_with_all_three() -> None:
    meeting = events(f"{VISIT}Starmer, Macron ve Merz ile yaptığı görüşmede silah istedi.")[1]
    assert meeting == ("meeting", ("GBR", "FRA", "DEU", "UKR"), (), "occurred")


def test_what_they_did_together_is_not_held_by_one() -> None:
    assert "criticism" not in [told[0] for told in events("Merkel, Trump ve Macron ile yaptıkları görüşmede konuştu.")]
