"""Whom "iki ülke", "taraflar" and "iki lider" mean where several have been named."""

from __future__ import annotations

import pytest

from tests.test_events import read


def last_two(text: str) -> set[str | None]:
    """Countries of those whom the last such phrase of an article means."""
    reading = read(text)
    last = [m for m in reading.actors.mentions if m.group][-1]
    return {reading.actors.entities[e].country_code for e in (last.entity, *last.group)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the same as a moment ago
        (
            "Ürdün ile İran anlaştı. Irak ve Katar iki ülke arasında arabuluculuk yapmış, taraflar anlaşmıştı.",
            {"JOR", "IRN"},
        ),
        (
            "Ermenistan ile Azerbaycan görüştü. ABD ve Fransa iki ülke arasında arabuluculuk yaptı. Taraflar anlaştı.",
            {"ARM", "AZE"},
        ),
        (
            "Hindistan ile Pakistan arasında gerilim arttı. ABD ve Çin, taraflara çağrı yaptı. İki ülke anlaştı.",
            {"IND", "PAK"},
        ),
        # the two who are joined
        ("Hakan Fidan, Ermenistan ve Azerbaycan'ı tebrik etti. İki ülke anlaşma imzaladı.", {"ARM", "AZE"}),
        ("Katar'ın ev sahipliğinde Kongo ile Ruanda görüştü. Taraflar ateşkes imzaladı.", {"COD", "RWA"}),
        ("Lavrov, Mnatsakanyan ve Memmedyarov ile görüştü. Lavrov, tarafları uyardı.", {"ARM", "AZE"}),
        (
            "Lübnan ile İsrail, ABD'nin arabuluculuğunda görüştü. ABD'yi David Schenker temsil etti. Taraflar anlaştı.",
            {"LBN", "ISR"},
        ),
        # of three those who were joined before
        (
            "Finlandiya ve İsveç NATO'ya başvurdu. Türkiye, İsveç ve Finlandiya muhtıra imzaladı. İki ülke üye oldu.",
            {"FIN", "SWE"},
        ),
        # who only bring others together
        (
            "Paul Kagame ile Yoweri Museveni görüştü. Joao Lourenço ile Felix Tshisekedi'nin arabuluculuğunda yapılan "
            "zirvede iki ülke anlaştı.",
            {"RWA", "UGA"},
        ),
        # who has condemned whom since, neither of them one of the two before
        ("Rusya, Abhazya ve Güney Osetya'yı tanıdı. Gürcistan Rusya'yı kınadı. İki ülke görüştü.", {"GEO", "RUS"}),
        # two others who are told of together
        ("Türkiye, Rusya ve İran görüştü. ABD ile İngiltere anlaştı. İki ülke, Çin'i kınadı.", {"USA", "GBR"}),
        ("Çin ile Japonya anlaştı. İki ülke ticaret yapacak. ABD ile İran görüştü. Taraflar anlaştı.", {"USA", "IRN"}),
    ],
)
def test_the_two_are_those_told_of_together(text: str, expected: set[str]) -> None:
    assert last_two(text) == expected


def test_sides_somewhere_are_not_those_named_before() -> None:
    reading = read("Rusya ile Ukrayna görüştü. Macron, Libya'daki taraflara çağrı yaptı.")
    assert not any(m.group for m in reading.actors.mentions)
