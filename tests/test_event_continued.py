"""Who does in the passive what follows on what they did or said a sentence before."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Londra, saldırıdan Moskova'yı sorumlu tuttu. 23 Rus diplomat da sınır dışı edildi.",
            ("expulsion", ("GBR",), ("RUS",)),
        ),
        ("Fransa, Nijer'i suçladı. Nijer Büyükelçisi sınır dışı edildi.", ("expulsion", ("FRA",), ("NER",))),
        (
            "Peru, Meksika'yı kınadı. Meksika ile ilişkiler maslahatgüzar düzeyine düşürüldü.",
            ("recall", ("PER",), ("MEX",)),
        ),
        (
            "İsveç Dışişleri Bakanı Billström, İran'ı kınadı. İran'ın büyükelçisi bakanlığa çağrıldı.",
            ("summons", ("SWE",), ("IRN",)),
        ),
        (
            "Honduras, kararı açıkladı. AB ile ilişkiler de maslahatgüzar seviyesine indirildi.",
            ("recall", ("HND",), ("Avrupa Birliği",)),
        ),
    ],
)
def test_who_blamed_a_state_punishes_it(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert events(text)[-1][:3] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, Ukrayna'yı vurdu. Rus diplomatlar sınır dışı edildi.",  # by whom, nobody says
        "Kanada, Hindistan'ı suçladı. Kanadalı diplomatlar sınır dışı edildi.",
        "Fransa, Nijer'i suçladı. Rusya sevindi. Malili diplomatlar sınır dışı edildi.",
        "BBC, Rusya'yı suçladı. Rus diplomatlar sınır dışı edildi.",
        "Fransa, Nijer'i suçladı. Kriz sürüyor. Uzmanlar konuştu. Nijerli diplomatlar sınır dışı edildi.",
    ],
)
def test_nobody_punishes_who_did_not_quarrel(text: str) -> None:
    assert [told[1] for told in events(text) if told[0] == "expulsion"] == [()]
