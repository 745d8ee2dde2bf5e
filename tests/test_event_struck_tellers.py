"""Who tells that others have struck what is nobody else's has been struck."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("Kamboçya, Tayland askerlerinin karakollarına ateş açtığını bildirdi.", "THA", "KHM"),
        ("Ermenistan, Azerbaycan askerlerinin mevzilerini hedef aldığını duyurdu.", "AZE", "ARM"),
        ("Pakistan, Hint kuvvetlerinin mevzilerini bombaladığını açıkladı.", "IND", "PAK"),
        (
            "UNIFIL, bir İsrail tankının gözlem kulesine ateş açtığını duyurdu.",
            "ISR",
            "Birleşmiş Milletler Lübnan Geçici Görev Gücü",
        ),
        (
            "MONUSCO, M23'ün üssüne saldırdığını açıkladı.",
            "COD",
            "Birleşmiş Milletler Kongo İstikrar Misyonu",
        ),
    ],
)
def test_what_was_struck_is_the_tellers(text: str, actor: str, recipient: str) -> None:
    assert events(text) == [("attack", (actor,), (recipient,), "alleged")]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Lübnan ordusu, İsrail güçlerinin Suriye'ye saldırdığını açıkladı.", "SYR"),
        ("ABD, Rusya'nın Ukrayna mevzilerini bombaladığını açıkladı.", "UKR"),
        ("Kamboçya, Tayland askerlerinin Laos karakollarına ateş açtığını bildirdi.", "LAO"),
    ],
)
def test_what_is_somebody_elses_is_not(text: str, recipient: str) -> None:
    assert [told[2] for told in events(text) if told[0] == "attack"] == [(recipient,)]


@pytest.mark.parametrize(
    "text",
    [
        "Erdoğan, İsrail'in mülteci kamplarını bombaladığını söyledi.",
        "Biden, Rusya'nın çocuk hastanesini vurduğunu söyledi.",
        "İngiltere Savunma Bakanlığı, Ukrayna'nın Kırım'daki hava üssünü vurduğunu açıkladı.",
        "Reuters, Tayland askerlerinin karakollarına ateş açtığını bildirdi.",
        "Hakan Fidan, İsrail'in saldırılarını genişlettiğini söyledi.",
        "Tayland, askerlerinin karakollara ateş açtığını bildirdi.",
    ],
)
def test_media_and_those_who_struck_are_not_struck(text: str) -> None:
    assert [told for told in events(text) if told[0] == "attack" and told[2]] == []
