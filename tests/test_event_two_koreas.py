"""Two states under one name, and the tests of one of them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

BOTH = ("PRK", "KOR")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İki Kore, Panmunjom'da bir araya geldi.", ("meeting", BOTH, (), "occurred")),
        ("İki Kore'nin liderleri Panmunjom'da görüştü.", ("meeting", BOTH, (), "occurred")),
        ("İki Kore arasındaki zirve Pyongyang'da yapıldı.", ("meeting", BOTH, (), "occurred")),
        ("Kuzey ve Güney Kore liderleri dün bir araya geldi.", ("meeting", BOTH, (), "occurred")),
        ("Kuzey ve Güney Kore anlaştı.", ("agreement", BOTH, (), "occurred")),
        ("ABD, iki Kore'yi kutladı.", ("support", ("USA",), BOTH, "occurred")),
        # no more than one is named
        ("Çin ve Güney Kore anlaştı.", ("agreement", ("CHN", "KOR"), (), "occurred")),
        ("ABD, iki Koreli şirkete yaptırım uyguladı.", ("sanction", ("USA",), ("KOR",), "occurred")),
    ],
)
def test_two_states_of_one_name(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kuzey Kore hidrojen bombası denedi.",
        "Kuzey Kore, hidrojen bombası testi yaptı.",
        "Kuzey Kore, dün hidrojen bombası denediğini duyurdu.",
    ],
)
def test_bombs_are_tested(sentence: str) -> None:
    assert ("mobilization", ("PRK",), (), "occurred") in events(f"{sentence} Japonya kınadı.")
