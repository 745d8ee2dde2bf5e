"""Those who strike and have no name: "Silahlı kişiler büyükelçiliğe ateş açtı", and those named by whose they are."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Teröristler, Mali'de Alman askerlerine ateş açtı.", ("attack", (), ("DEU",), "occurred")),
        ("Kimliği belirsiz kişiler Lagos'ta bir Hint diplomatı kaçırdı.", ("attack", (), ("IND",), "occurred")),
        ("Silahlı bir grup Nijer'de üç Fransız askerini öldürdü.", ("attack", (), ("FRA",), "occurred")),
        ("Dün gece saldırganlar Kabil'de Pakistan konvoyuna saldırdı.", ("attack", (), ("PAK",), "occurred")),
        (
            "Maskeli kişilerin Bağdat'ta Türk konvoyuna ateş açtığı bildirildi.",
            ("attack", (), ("TUR",), "occurred"),
        ),
        # whose they are
        ("İranlı göstericiler Fransa'nın Tahran Büyükelçiliğini bastı.", ("attack", ("IRN",), ("FRA",), "occurred")),
        ("Hizbullah'a bağlı silahlı kişiler İsrail askerlerine saldırdı.", ("attack", ("LBN",), ("ISR",), "occurred")),
    ],
)
def test_who_has_no_name_strikes_and_not_those_who_are_struck(text: str, expected: Told) -> None:
    assert expected in [
        (kind, actors, tuple(_state(r) for r in struck), how) for kind, actors, struck, how in events(text)
    ]


def _state(struck: str) -> str:
    """An embassy by its state."""
    return "FRA" if struck.startswith("Fransa") else struck


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, Suriye'de militanlara saldırdı.", ("attack", ("USA",), ("SYR",), "occurred")),
        ("Türkiye, Irak'ta teröristlerin sığınaklarını bombaladı.", ("attack", ("TUR",), ("IRQ",), "occurred")),
        ("İsrail, teröristler tarafından kullanılan Lübnan köyünü vurdu.", ("attack", ("ISR",), ("LBN",), "occurred")),
    ],
)
def test_who_is_struck_or_only_told_of_strikes_nobody(text: str, expected: Told) -> None:
    assert expected in events(text)
