"""Who signs for whom: "Türkiye adına Fidan, Rusya adına Lavrov imzaladı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anlaşmaya Türkiye adına Hakan Fidan, Rusya adına da Sergey Lavrov imza attı.",
            [("agreement", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Anlaşmayı Türkiye adına Dışişleri Bakanı Mevlüt Çavuşoğlu, Libya adına Dışişleri Bakanı Muhammed Siyala "
            "imzaladı.",
            [("agreement", ("TUR", "LBY"), (), "occurred")],
        ),
        (
            "Anlaşmayı Türkiye adına Hakan Fidan ve Rusya adına Sergey Lavrov imzaladı.",
            [("agreement", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Türkiye adına Mevlüt Çavuşoğlu, Rus mevkidaşı Sergey Lavrov ile görüştü.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Sergey Lavrov ve Hakan Fidan, Türkiye adına anlaşmayı imzaladı.",
            [("agreement", ("RUS", "TUR"), (), "occurred")],
        ),
        (
            "Libya Başbakanı Fayiz es-Serrac, Moskova'da ateşkes anlaşmasına imza attı.",
            [("agreement", ("LBY",), (), "occurred")],
        ),
    ],
)
def test_each_signs_for_a_side(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_those_who_sign_are_the_sides_of_the_agreement_told_before() -> None:
    reading = read(
        "Türkiye ile Libya anlaşma imzaladı. Anlaşmaya Türkiye adına Dışişleri Bakanı Mevlüt Çavuşoğlu, Libya adına "
        "ise Dışişleri Bakanı Muhammed Siyala imza attı."
    )
    names = [reading.actors.entities[party].name for party in reading.events[0].actors]
    assert len(reading.events) == 1
    assert names == ["Mevlüt Çavuşoğlu", "Muhammed Siyala"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marco Rubio, Taliban'ın Katar Ofisi Başkanı Abbas Stanikzay ile görüştü.", ("USA", "AFG")),
        ("Abbas Arakçi, Hamas'ın Lübnan Ofisi Başkanı Usame Hamdan ile görüştü.", ("IRN", "PSE")),
        ("Hizbullah Yürütme Konseyi Başkanı Haşim Safiyuddin, Abbas Arakçi ile görüştü.", ("LBN", "IRN")),
    ],
)
def test_who_heads_a_part_of_an_armed_group_speaks_for_it(text: str, expected: tuple[str, str]) -> None:
    assert events(text) == [("meeting", expected, (), "occurred")]
