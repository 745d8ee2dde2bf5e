"""What is said against a state: it loses support, wants no peace, draws out a war; and who sends watchers."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Orban, AB'nin inandırıcılığını yitirdiğini söyledi.",
            ("criticism", ("HUN",), ("Avrupa Birliği",), "occurred"),
        ),
        ("Merz, Putin'in kendini izole ettiğini belirtti.", ("criticism", ("DEU",), ("RUS",), "occurred")),
        (
            "Washington'ın müzakerelere yanaşmadığını kaydeden Lula, çağrı yaptı.",
            ("criticism", ("BRA",), ("USA",), "occurred"),
        ),
        ('Lula, "Rusya ateşkes istemiyor" dedi.', ("criticism", ("BRA",), ("RUS",), "occurred")),
        ("Macron, Rusya'nın krizi derinleştirdiğini savundu.", ("accusation", ("FRA",), ("RUS",), "occurred")),
        (
            "Szijjarto, Kiev'in savaşı uzatmak istediğini ileri sürdü.",
            ("accusation", ("HUN",), ("UKR",), "occurred"),
        ),
    ],
)
def test_what_is_said_against_conduct_is_said_against_whose_it_is(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Takımın desteğini kaybettiğini söyleyen Merz, istifa etti.",
        "Lula, Brezilya'nın barış istediğini söyledi.",
        "Macron, kışın savaşı uzattığını söyledi.",
    ],
)
def test_what_is_said_of_no_other_state_is_no_charge(text: str) -> None:
    assert not {"criticism", "accusation"} & {kind for kind, *_ in events(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "AGİT, Gürcistan'daki seçimler için 200 gözlemci görevlendirecek.",
            ("aid", ("Avrupa Güvenlik ve İşbirliği Teşkilatı",), ("GEO",), "planned"),
        ),
        ("Kanada, Haiti'ye 50 gözlemci konuşlandırdı.", ("aid", ("CAN",), ("HTI",), "occurred")),
    ],
)
def test_who_sends_watchers_helps(text: str, expected: Told) -> None:
    assert events(text) == [expected]
