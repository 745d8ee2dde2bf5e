"""Who is meant by the parties: not three who act together, nor who is host to the two."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

SUMMIT = "Putin ile Zelenskiy, Paris'te ilk kez yüz yüze görüştü."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru, Şili ve Küba saldırıyı kınadı. Macron, taraflara itidal tavsiyesinde bulundu.",
            ("request", ("FRA",), (), "occurred"),
        ),
        (
            "Peru, Şili ve Küba kararı memnuniyetle karşıladı. Macron, taraflara diyalog çağrısı yaptı.",
            ("request", ("FRA",), (), "occurred"),
        ),
        (
            "Peru ve Şili arasında çatışma çıktı. Macron, taraflara itidal çağrısı yaptı.",
            ("request", ("FRA",), ("PER", "CHL"), "occurred"),
        ),
        (
            f"{SUMMIT} Macron'un ev sahipliği yaptığı zirveye Merkel de katıldı. Liderler, esir takasında uzlaştı.",
            ("agreement", ("RUS", "UKR"), (), "occurred"),
        ),
    ],
)
def test_who_the_parties_are(text: str, expected: Told) -> None:
    assert expected in events(text)
