"""Two who share a verb that stands once: each does it to whoever stands behind."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "kind", "first", "second"),
    [
        ("Fransa Rusya'yı, Almanya ise Çin'i eleştirdi.", "criticism", ("FRA", "RUS"), ("DEU", "CHN")),
        ("Fransa, Rusya'yı, Almanya da Çin'i kınadı.", "criticism", ("FRA", "RUS"), ("DEU", "CHN")),
        ("İsrail Lübnan'ı, İran da İsrail'i vurdu.", "attack", ("ISR", "LBN"), ("IRN", "ISR")),
        ("Fransa Rusya'ya, Çin ise ABD'ye tepki gösterdi.", "criticism", ("FRA", "RUS"), ("CHN", "USA")),
        ("ABD Ukrayna'ya, Rusya ise İran'a silah gönderdi.", "arms_transfer", ("USA", "UKR"), ("RUS", "IRN")),
        ("Hakan Fidan Mısır'ı, Lavrov ise İran'ı ziyaret etti.", "visit", ("TUR", "EGY"), ("RUS", "IRN")),
        ("Hakan Fidan Kahire'ye, Lavrov ise Tahran'a gitti.", "visit", ("TUR", "EGY"), ("RUS", "IRN")),
        ("Peru Çad'ı, Çad da Peru'yu ateşkesi ihlal etmekle suçladı.", "accusation", ("PER", "TCD"), ("TCD", "PER")),
        (
            "Peru, Çad'ı isyancıları desteklemekle, Çad ise Peru'yu casuslukla suçladı.",
            *("accusation", ("PER", "TCD"), ("TCD", "PER")),
        ),
    ],
)
def test_each_does_it_to_whoever_stands_behind(
    text: str, kind: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert events(text) == [(kind, (a,), (b,), "occurred") for a, b in (first, second)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fransa Rusya'yı kınadı, Almanya ise Çin'i eleştirdi.",
            [("criticism", ("FRA",), ("RUS",), "occurred"), ("criticism", ("DEU",), ("CHN",), "occurred")],
        ),
        ("Fransa, Rusya'yı ve Çin'i eleştirdi.", [("criticism", ("FRA",), ("RUS", "CHN"), "occurred")]),
        ("Fransa Rusya ile, Çin ise Peru ile görüştü.", []),
    ],
)
def test_who_has_a_verb_or_none_keeps_it(text: str, expected: list[Told]) -> None:
    assert [e for e in events(text) if e[0] != "meeting"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uganda, Ruanda'yı casuslukla suçladı.", ("accusation", ("UGA",), ("RWA",), "occurred")),
        ("Rusya'yı casuslukla suçlayan Polonya nota verdi.", ("accusation", ("POL",), ("RUS",), "occurred")),
        ("Uganda, Ruanda tarafından casuslukla suçlandı.", ("accusation", ("RWA",), ("UGA",), "occurred")),
        # charged before a court
        ("İran, ABD'li gazeteciyi casuslukla suçladı.", ("coercion", ("IRN",), ("USA",), "occurred")),
        ("Rusya, ABD vatandaşı Tom Baker'ı casuslukla suçladı.", ("coercion", ("RUS",), ("USA",), "occurred")),
    ],
)
def test_a_state_is_accused_of_spying_and_people_are_charged(text: str, expected: Told) -> None:
    assert expected in events(text)
