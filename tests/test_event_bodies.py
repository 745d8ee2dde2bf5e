"""What international bodies are asked to do and do themselves."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

COUNCIL = "Birleşmiş Milletler Güvenlik Konseyi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Suriye, ABD'nin kararının ardından BM Güvenlik Konseyi'ni acil toplantıya çağırdı.",
            [("request", ("SYR",), (COUNCIL,), "occurred")],
        ),
        (
            "BM Güvenlik Konseyi, ABD'nin talebi üzerine kapalı bir oturum gerçekleştirdi.",
            [("meeting", (COUNCIL,), (), "occurred")],
        ),
        ("BM Güvenlik Konseyi, bugün olağanüstü oturum yapacak.", [("meeting", (COUNCIL,), (), "planned")]),
        ("Belediye meclisi, su zammı için kapalı bir oturum düzenledi.", []),
    ],
)
def test_a_council_is_called_and_sits(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arap Ligi, İran'ı kınadı.", [("criticism", ("Arap Birliği",), ("IRN",), "occurred")]),
        ("Arap Ligi dışişleri bakanları Kahire'de toplandı.", [("meeting", ("Arap Birliği",), (), "occurred")]),
        # football is played all the same
        ("Türkiye, İran'ı Uluslar Ligi maçında vurdu.", []),
        ("Kataib Hizbullah, ABD üssüne saldırdı.", [("attack", ("IRQ",), ("USA",), "occurred")]),
        ("Hizbullah, İsrail'e saldırdı.", [("attack", ("LBN",), ("ISR",), "occurred")]),
        # whose envoy to a body it is
        (
            "Kanada'nın BM nezdindeki temsilcisi Marc Blanchard, Peru'yu eleştirdi.",
            [("criticism", ("CAN",), ("PER",), "occurred")],
        ),
        (
            "Kanada'nın Birleşmiş Milletler nezdindeki Daimi Temsilcisi Marc Blanchard, Peru'yu eleştirdi.",
            [("criticism", ("CAN",), ("PER",), "occurred")],
        ),
        (
            "Peru'nun eski AB nezdindeki büyükelçisi Alan Lopez, Kanada'yı eleştirdi.",
            [("criticism", ("PER",), ("CAN",), "occurred")],
        ),
    ],
)
def test_bodies_and_the_envoys_to_them(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
