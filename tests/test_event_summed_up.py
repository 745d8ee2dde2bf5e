"""Lists that a noun with a name of its own sums up: "Mısır ve Ürdün'ün de aralarında bulunduğu Arap ülkeleri"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mısır ve Ürdün'ün de aralarında bulunduğu Arap ülkeleri Katar'ı kınadı.",
            ("criticism", ("EGY", "JOR"), ("QAT",), "occurred"),
        ),
        (
            "Umman ve Kuveyt'in de aralarında olduğu bölge ülkeleri, İran ile ilişkilerini kesti.",
            ("recall", ("OMN", "KWT"), ("IRN",), "occurred"),
        ),
        (
            "İspanya ve Belçika'nın da aralarında bulunduğu AB ülkeleri Rusya'yı kınadı.",
            ("criticism", ("ESP", "BEL"), ("RUS",), "occurred"),
        ),
        (
            "Rusya, İspanya ve Belçika'nın da aralarında bulunduğu 5 Avrupa ülkesine yaptırım uyguladı.",
            ("sanction", ("RUS",), ("ESP", "BEL"), "occurred"),
        ),
        (
            "Trump, İspanya ve Belçika gibi NATO ülkelerini eleştirdi.",
            ("criticism", ("USA",), ("ESP", "BEL"), "occurred"),
        ),
        (
            "Putin, başta İspanya olmak üzere Avrupa ülkelerini eleştirdi.",
            ("criticism", ("RUS",), ("ESP",), "occurred"),
        ),
        # without a name before it the noun is the object
        (
            "İran, İspanya'nın da aralarında bulunduğu bazı ülkeleri suçladı.",
            ("accusation", ("IRN",), ("ESP",), "occurred"),
        ),
        ("İspanya ve Belçika gibi ülkeler İran'ı kınadı.", ("criticism", ("ESP", "BEL"), ("IRN",), "occurred")),
    ],
)
def test_a_list_summed_up_by_a_noun_with_a_name(text: str, expected: Told) -> None:
    assert events(text) == [expected]
