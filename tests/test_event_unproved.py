"""What nobody has a proof of, or is slow to do, is told of nobody; papers that are handed over release nobody."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    "text",
    [
        "Jeremy Hunt, saldırının arkasında Rusya'nın olduğuna dair bir kanıt bulunmadığını söyledi.",
        "Matthew Miller, Çin'in Rusya'ya silah verdiğine dair bir işaret görmediklerini belirtti.",
        "Kanada, İran'ın Peru'ya füze gönderdiğine ilişkin delil olmadığını açıkladı.",
        "Hindistan'ın Pakistan'a saldırdığına dair henüz bir kanıt yok.",
        "Japonya, Filistin'i tanımakta acele etmeyecek.",
        "Zamir Kabulov, Moskova'nın Taliban'ı tanımakta acele etmeyeceğini kaydetti.",
    ],
)
def test_what_is_unproved_or_put_off_has_not_been_done(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jeremy Hunt, saldırının arkasında Rusya'nın olduğuna dair kanıt bulunduğunu söyledi.",
            [("accusation", ("GBR",), ("RUS",), "occurred")],
        ),
        (
            "Kanada, İran'ın Peru'ya füze gönderdiğine ilişkin ellerinde delil olduğunu açıkladı.",
            [("arms_transfer", ("IRN",), ("PER",), "alleged")],
        ),
        (
            "Kanada, İran'ın Peru'ya füze gönderdiğini açıkladı, Peru bunu doğrulayacak kanıt bulunmadığını söyledi.",
            [("arms_transfer", ("IRN",), ("PER",), "alleged")],
        ),
    ],
)
def test_what_there_is_a_proof_of(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("İsveç, üyelik başvurusunu Jens Stoltenberg'e teslim etti.", ["request"]),
        ("Ulf Kristersson, katılım belgesini Antony Blinken'a teslim etti.", []),
        ("Türkiye, darbecilerle ilgili dosyayı ABD'ye teslim etti.", []),
        ("Yunanistan, firari generali Türkiye'ye teslim etti.", ["release"]),
        ("Hamas, iki esiri Kızılhaç'a teslim etti.", ["release"]),
    ],
)
def test_papers_handed_over_release_nobody(text: str, types: list[str]) -> None:
    assert [told[0] for told in events(text)] == types
