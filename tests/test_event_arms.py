"""What arms are given, sold and sent to whom, in each way papers put it."""

from __future__ import annotations

import pytest

from tests.test_events import events

WEAPONS = ["insansız hava aracı", "balistik füze", "Patriot", "Leopard tankı", "top mermisi ve mühimmat", "savaş uçağı"]


@pytest.mark.parametrize("weapon", WEAPONS)
@pytest.mark.parametrize(
    "way",
    [
        "Ukrayna, İran'ı Rusya'ya {} vermekle suçladı.",
        "Ukrayna, İran'ı Rusya'ya cephede kullanması için {} sağlamakla suçladı.",
    ],
)
def test_who_is_accused_of_giving_arms_is_said_to_give_them(weapon: str, way: str) -> None:
    assert ("arms_transfer", ("IRN",), ("RUS",), "alleged") in events(way.format(weapon))


@pytest.mark.parametrize("weapon", WEAPONS)
@pytest.mark.parametrize("verb", ["verdi", "sağladı", "temin etti"])
def test_arms_are_given(weapon: str, verb: str) -> None:
    assert events(f"Çekya, Ukrayna'ya {weapon} {verb}.") == [("arms_transfer", ("CZE",), ("UKR",), "occurred")]


@pytest.mark.parametrize("given", ["verdiği", "gönderdiği"])
@pytest.mark.parametrize("weapons", ["silahlar", "tanklar", "S-300 sistemleri", "HIMARS füzeleri"])
def test_arms_stand_behind_who_gave_them(given: str, weapons: str) -> None:
    found = events(f"ABD'nin Ukrayna'ya {given} {weapons} cephede kullanılıyor.")
    assert ("arms_transfer", ("USA",), ("UKR",), "occurred") in found


def test_whose_the_arms_are_is_not_given_them() -> None:
    told = events("Almanya, İsrail'e ait füze sistemlerini Ukrayna'ya verdi.")
    assert told == [("arms_transfer", ("DEU",), ("UKR",), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, ABD'nin füze saldırısına yanıt verdi.",
        "Trump, Kuzey Kore'ye füze denemeleri için mesaj verdi.",
        "ABD, füze kalkanı için Romanya'ya para verdi.",
        "Kuzey Kore, füze denemesiyle ABD'ye gözdağı verdi.",
        "Washington, Kuzey Kore'nin verdiği füzelerin Ukrayna'ya karşı kullanıldığını bildirdi.",
        "Almanya, füze denemesi yapan İran'a destek verdi.",
    ],
)
def test_what_else_is_given_is_no_arms(text: str) -> None:
    assert "arms_transfer" not in [kind for kind, *_ in events(text)]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Türkiye, Rusya'dan S-400 aldı.", "occurred"),
        ("Türkiye'nin Rusya'dan aldığı S-400'ler ülkeye ulaştı.", "occurred"),
        ("Türkiye'nin Rusya'dan alacağı S-400'lerin temmuzda teslim edilmesi bekleniyor.", "planned"),
        ("Rusya, S-400'leri Türkiye'ye iki hafta içinde teslim edecek.", "planned"),
        ("Rusya, S-400'leri Türkiye'ye teslim etti.", "occurred"),
        (
            "Rusya Savunma Bakanı Sergey Şoygu, Türkiye'ye S-400 hava savunma sistemleri verileceğini duyurdu.",
            "planned",
        ),
        ("Türkiye, Rusya'dan S-400 almaktan vazgeçti.", "cancelled"),
    ],
)
def test_arms_known_by_their_numbers_are_received(text: str, factuality: str) -> None:
    assert events(text) == [("arms_transfer", ("RUS",), ("TUR",), factuality)]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Nijerya, Rusya'dan 12 adet Mi-35 helikopteri satın almak için sözleşme imzaladı.", True),
        ("Nijerya, Rusya'dan S-400 almak için anlaşma imzaladı.", True),
        ("Nijerya, Rusya'dan 24 adet Su-35 savaş uçağı alımı için sözleşme imzaladı.", False),
        ("Nijerya, Rusya'dan gaz alımı için anlaşma imzaladı.", False),
    ],
)
def test_a_contract_is_signed_with_who_sells(text: str, is_told: bool) -> None:
    bought = [("arms_transfer", ("RUS",), ("NGA",), "planned")] if is_told else []
    assert events(text) == [*bought, ("agreement", ("NGA", "RUS"), (), "occurred")]


@pytest.mark.parametrize(
    "text", ["Türkiye, Rusya'dan S-400 konusunda bilgi aldı.", "Türkiye, Rusya'dan askerlerini çekti ve teklif aldı."]
)
def test_what_else_is_received_is_no_arms(text: str) -> None:
    assert all(kind != "arms_transfer" for kind, *_ in events(text))


def test_prisoners_are_handed_over() -> None:
    assert events("Rusya, esirleri Ukrayna'ya teslim etti.") == [("release", ("RUS",), ("UKR",), "occurred")]
