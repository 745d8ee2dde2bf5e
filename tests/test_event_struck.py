"""Whose convoy is struck, and who says that it was they who struck."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Afganistan'da Hindistan konvoyuna düzenlenen saldırıyı Macron değerlendirdi.",
            [("attack", (), ("IND",), "occurred")],
        ),
        (
            "Somali'de Türk konvoyuna düzenlenen bombalı saldırıyı Macron değerlendirdi.",
            [("attack", (), ("TUR",), "occurred")],
        ),
    ],
)
def test_who_stands_behind_an_object_is_not_what_the_participle_is_of(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kabil'deki Hindistan Büyükelçiliğine bombalı saldırı düzenlendi. Saldırıyı Taliban üstlendi.",
            [("attack", ("AFG",), ("IND",), "occurred")],
        ),
        (
            "Irak'ta ABD üssüne roketli saldırı düzenlendi. Saldırının sorumluluğunu Ketaib Hizbullah üstlendi.",
            [("attack", ("IRQ",), ("USA",), "occurred")],
        ),
        (
            "Afganistan'ın başkenti Kabil'de Hindistan konvoyuna düzenlenen saldırıyı Taliban üstlendi.",
            [("attack", ("AFG",), ("IND",), "occurred")],
        ),
        (
            "Husiler, Suudi Arabistan'daki petrol tesislerine düzenlenen saldırıyı üstlendi.",
            [("attack", ("YEM",), ("SAU",), "occurred")],
        ),
        # of an attack whose doer is known nobody else's
        ("Rusya, Ukrayna'yı vurdu. Saldırıyı Taliban üstlendi.", [("attack", ("RUS",), ("UKR",), "occurred")]),
        (
            "Irak'ta ABD üssüne saldırı düzenlendi. Saldırıyı henüz üstlenen olmadı.",
            [("attack", (), ("USA",), "occurred")],
        ),
    ],
)
def test_whoever_says_that_it_was_theirs_has_struck(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pakistan'da Çinli mühendislere saldırı düzenlendi.", [("attack", (), ("CHN",), "occurred")]),
        ("Mali'de Fransız konvoyuna saldırı düzenlendi.", [("attack", (), ("FRA",), "occurred")]),
        (
            "Kabil'de NATO konvoyuna saldırı düzenlendi.",
            [("attack", (), ("Kuzey Atlantik Antlaşması Örgütü",), "occurred")],
        ),
        ("Mali'de okula saldırı düzenlendi.", []),
    ],
)
def test_those_of_another_side_are_struck_where_they_are(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
