"""Whom "İkili" means, who need not lead a country: two ministers, envoys, or the head of a body and a minister."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mevlüt Çavuşoğlu ile Heiko Maas Berlin'de bir araya geldi. İkili, geçen hafta da telefonda görüşmüştü.",
            ("phone_call", ("TUR", "DEU"), (), "occurred"),
        ),
        (
            "Steve Witkoff, Moskova'da Kirill Dmitriyev ile görüştü. İkili, dün telefonda görüşmüştü.",
            ("phone_call", ("USA", "RUS"), (), "occurred"),
        ),
        (
            "Jens Stoltenberg, Brüksel'de Hakan Fidan ile görüştü. İkili, dün telefonda görüşmüştü.",
            ("phone_call", ("Jens Stoltenberg", "TUR"), (), "occurred"),
        ),
        (
            "Recep Tayyip Erdoğan ile Angela Merkel Berlin'de görüştü. İkili, geçen hafta da telefonda görüşmüştü.",
            ("phone_call", ("TUR", "DEU"), (), "occurred"),
        ),
        # told of in a clause of its own, but not the owner of somebody
        (
            "Blinken'ın cuma günü Cenevre'de Sergey Lavrov ile görüşmesi bekleniyor. İkili, dün telefonda görüşmüştü.",
            ("phone_call", ("USA", "RUS"), (), "occurred"),
        ),
        (
            "Pompeo, Kim Jong-un'un sağ kolu Kim Yong-chol ile görüştü. İkili, geçen ay Hanoi'de bir araya gelmişti.",
            ("meeting", ("USA", "PRK"), (), "occurred"),
        ),
    ],
)
def test_the_two_are_any_two_people(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


def test_the_two_are_those_told_of_last() -> None:
    """Not the leaders of the sentence before."""
    text = (
        "Erdoğan, Putin ile görüştü. Hakan Fidan, Ankara'da Blinken ile bir araya geldi. İkili, dün telefonda görüştü."
    )
    assert ("phone_call", ("TUR", "USA"), (), "occurred") in events(text)
