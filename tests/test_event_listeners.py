"""To whom a quotation in the second person speaks that names nobody: to whom its speaker has just met."""

from __future__ import annotations

import pytest

from tests.test_events import events

SAID = [
    ("support", '"Ukrayna\'ya desteğiniz için teşekkür ederiz." dedi.'),
    ("support", '"Tutarlı desteğinizi takdir ediyoruz." ifadelerini kullandı.'),
    ("criticism", '"Saldırılarınızı kınıyoruz." diye konuştu.'),
]


@pytest.mark.parametrize(
    "met",
    [
        "Zelenskiy, Macron ile düzenlediği ortak basın toplantısında ",
        "Zelenskiy, Macron ile görüşmesinde ",
        "Zelenskiy, Kiev'de Macron ile bir araya geldi. Zelenskiy, ",
        "Zelenskiy ile Macron telefonda görüştü. Görüşmede Zelenskiy, ",
    ],
)
@pytest.mark.parametrize(("event_type", "said"), SAID)
def test_who_was_met_is_spoken_to(event_type: str, said: str, met: str) -> None:
    assert (event_type, ("UKR",), ("FRA",), "occurred") in events(met + said)


@pytest.mark.parametrize(
    "text",
    [
        # several were met, others met, nobody is spoken to
        'Zelenskiy, Macron ve Scholz ile bir araya geldi. Zelenskiy, "Desteğinizi takdir ediyoruz." dedi.',
        'Macron, Scholz ile bir araya geldi. Zelenskiy, "Desteğinizi takdir ediyoruz." dedi.',
        'Zelenskiy, Macron ile bir araya geldi. Zelenskiy, "Gösterilen desteği takdir ediyoruz." dedi.',
    ],
)
def test_else_nobody_is_thanked(text: str) -> None:
    assert [to for kind, _, to, _ in events(text) if kind == "support"] == [()]
