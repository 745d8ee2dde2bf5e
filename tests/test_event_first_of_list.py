"""Who opens a sentence as the first of a list, after another has spoken: whether that is who acts."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

TALK = "Almanya Başbakanı Angela Merkel konuştu. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fransa Cumhurbaşkanı Emmanuel Macron, Putin ve Zelenskiy'i tebrik etti.",
            ("support", ("FRA",), ("RUS", "UKR"), "occurred"),
        ),
        ("Kanada, İran ve Irak'ı kınadı.", ("criticism", ("CAN",), ("IRN", "IRQ"), "occurred")),
        ("Peru, Kanada ve Meksika'yı suçladı.", ("accusation", ("PER",), ("CAN", "MEX"), "occurred")),
        ("Peru, Kanada, Şili ve Meksika'yı eleştirdi.", ("criticism", ("PER",), ("CAN", "CHL", "MEX"), "occurred")),
        ("Kanada, Peru ve Şili'den özür diledi.", ("concession", ("CAN",), ("PER", "CHL"), "occurred")),
        ("Kanada, Peru ve Şili'yi tehdit etti.", ("threat", ("CAN",), ("PER", "CHL"), "occurred")),
        (
            "ABD Başkanı Donald Trump, Putin ve Kim Jong-un'u Washington'a davet etti.",
            ("invitation", ("USA",), ("RUS", "PRK"), "occurred"),
        ),
    ],
)
def test_the_first_says_it_of_the_rest(text: str, expected: Told) -> None:
    assert events(TALK + text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada, Peru ve Şili'yi ziyaret etti.", ("DEU",)),
        ("Kanada, Peru ve Şili'ye saldırdı.", ("DEU",)),
    ],
)
def test_what_is_done_to_all_is_done_by_who_was_named(text: str, expected: tuple[str, ...]) -> None:
    assert events(TALK + text)[-1][1] == expected


def test_inside_a_sentence_the_list_is_one() -> None:
    told = events("Kanada Başbakanı Justin Trudeau, İran, Irak ve Suriye'yi kınadı.")
    assert told == [("criticism", ("CAN",), ("IRN", "IRQ", "SYR"), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sergey Lavrov, Ceyhun Bayramov ve Ararat Mirzoyan ile telefonda görüştü.",
            [("phone_call", ("RUS", "AZE", "ARM"), (), "occurred")],
        ),
        ("Rusya, Azerbaycan ve Ermenistan ile anlaştı.", [("agreement", ("RUS", "AZE", "ARM"), (), "occurred")]),
        (
            "Putin, Aliyev ve Paşinyan ile ayrı ayrı telefonda görüştü.",
            [("phone_call", ("RUS", "AZE"), (), "occurred"), ("phone_call", ("RUS", "ARM"), (), "occurred")],
        ),
        (
            "Emmanuel Macron, İlham Aliyev ve Nikol Paşinyan ile telefonda görüşerek ateşkes çağrısı yaptı.",
            [("phone_call", ("FRA", "AZE", "ARM"), (), "occurred"), ("request", ("FRA",), ("AZE", "ARM"), "occurred")],
        ),
        (
            "Putin, Aliyev ve Paşinyan ile görüşmesinin ardından konuştu.",
            [("meeting", ("RUS", "AZE", "ARM"), (), "occurred")],
        ),
        (
            "Macron, Putin ve Aliyev ile görüştüğünü açıkladı.",
            [("meeting", ("FRA", "RUS", "AZE"), (), "occurred")],
        ),
        (
            "Türkiye, Rusya ve İran ile üçlü zirveyi görüştü.",
            [("meeting", ("TUR", "RUS", "IRN"), (), "occurred")],
        ),
    ],
)
def test_the_first_talks_with_the_rest(text: str, expected: list[Told]) -> None:
    told = [(kind, set(actors), recipients, how) for kind, actors, recipients, how in events(f"Kriz sürüyor. {text}")]
    assert told == [(kind, set(actors), recipients, how) for kind, actors, recipients, how in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zelenskiy, Londra'ya gitti. Starmer, Macron ve Merz ile bir araya geldi.", {"UKR", "GBR", "FRA", "DEU"}),
        (
            "Zelenskiy, Londra'ya gitti. Orada konuştu. Starmer, Macron ve Merz ile bir araya geldi.",
            {"UKR", "GBR", "FRA", "DEU"},
        ),
        (f"{TALK}Katar, Mısır ve Ürdün ile görüştü.", {"DEU", "QAT", "EGY", "JOR"}),
        (f"{TALK}Putin, Lavrov ve Şoygu ile görüştü.", {"DEU", "RUS"}),
        # another of the same state takes over
        ("Donald Trump konuştu. Antony Blinken, Putin ve Zelenskiy ile görüştü.", {"USA", "RUS", "UKR"}),
        ("Donald Trump konuştu.\nRusya, Azerbaycan ve Ermenistan ile görüştü.", {"RUS", "AZE", "ARM"}),
    ],
)
def test_who_was_told_of_before_talks_with_all_of_them(text: str, expected: set[str]) -> None:
    kind, actors, recipients, how = events(text)[-1]
    assert (kind, set(actors), recipients, how) == ("meeting", expected, (), "occurred")


def test_who_was_told_of_before_talks_with_each_apart() -> None:
    told = events("Erdoğan, Bali'ye geldi. Biden, Macron ve Scholz ile ayrı ayrı bir araya geldi.")
    assert [actors for kind, actors, *_ in told if kind == "meeting"] == [("TUR", c) for c in ("USA", "FRA", "DEU")]
