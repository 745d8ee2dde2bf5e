"""Whose troops are moved where the verb is passive; and who is ready for something, of whom others tell."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    "text",
    [
        "ABD askerlerinin Polonya'ya gönderildiği bildirildi.",
        "Polonya'ya ABD askerleri konuşlandırıldı.",
        "Polonya'ya ABD birlikleri konuşlandırıldı.",
        "Stoltenberg, ABD birliklerinin Polonya'ya konuşlandırıldığını açıkladı.",
        "ABD askerlerinin Polonya'ya konuşlandırılması Rusya'yı endişelendirdi.",
        "ABD'nin Polonya'ya asker göndermesi Rusya'yı tedirgin etti.",
    ],
)
def test_whose_troops_they_are_moves_them(text: str) -> None:
    told = [event[:3] for event in events(text) if event[0] == "mobilization"]
    assert told == [("mobilization", ("USA",), ("POL",))]


@pytest.mark.parametrize("verb", ["söyledi", "belirtti", "bildirdi"])
@pytest.mark.parametrize("ready", ["ateşkese hazır olduğunu", "müzakerelere hazır olduğunu"])
def test_that_another_is_ready_is_no_pledge(ready: str, verb: str) -> None:
    assert events(f"Blinken, İsrail'in {ready} {verb}.") == []


@pytest.mark.parametrize("verb", ["söyledi", "belirtti", "bildirdi"])
def test_who_is_ready_pledges(verb: str) -> None:
    assert events(f"Zelenskiy, Putin ile görüşmeye hazır olduğunu {verb}.") == [
        ("pledge", ("UKR",), ("RUS",), "occurred")
    ]


@pytest.mark.parametrize("died", ["öldü", "öldürüldü", "hayatını kaybetti", "şehit oldu"])
@pytest.mark.parametrize(
    "strike", ["Bağdat'taki saldırıda", "Bağdat'taki hava saldırısında", "Bağdat'ta düzenlenen saldırıda"]
)
def test_whose_soldiers_die_in_a_strike_are_struck(strike: str, died: str) -> None:
    assert events(f"{strike} 2 Türk askeri {died}.") == [("attack", (), ("TUR",), "occurred")]


@pytest.mark.parametrize("forces", ["Rejim güçleri", "Suriye'de rejim unsurları", "Rejim uçakları"])
def test_forces_of_a_regime_without_a_name_are_those_of_the_land_that_is_named(forces: str) -> None:
    assert events(f"{forces} İdlib'de Türk konvoyunu vurdu.") == [("attack", ("SYR",), ("TUR",), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İdlib'de rejim güçlerinin düzenlediği saldırıda 33 Türk askeri şehit oldu.",
            ("attack", ("SYR",), ("TUR",), "occurred"),
        ),
        (
            "Suriye'nin İdlib kentinde rejim güçlerinin düzenlediği saldırıda 7 Türk askeri şehit oldu.",
            ("attack", ("SYR",), ("TUR",), "occurred"),
        ),
        ("Türkiye, İdlib'de rejim hedeflerini vurdu.", ("attack", ("TUR",), ("SYR",), "occurred")),
        (
            "Erdoğan, İdlib'i görüştü. Erdoğan, İdlib'de rejim güçlerinin geri çekilmesini istedi.",
            ("request", ("TUR",), ("SYR",), "occurred"),
        ),
    ],
)
def test_a_regime_is_that_of_the_town_that_is_named(text: str, expected: Told) -> None:
    assert expected in events(text)


def test_forces_of_a_regime_where_no_land_is_named_are_nobody_known() -> None:
    assert [row[1] for row in events("Rejim güçleri bir Türk konvoyunu vurdu.")] in ([], [()])


def test_forces_of_a_regime_with_a_name_are_its_own() -> None:
    told = events("Suriye rejim güçleri İdlib'de Türk konvoyunu vurdu.")
    assert told == [("attack", ("SYR",), ("TUR",), "occurred")]
