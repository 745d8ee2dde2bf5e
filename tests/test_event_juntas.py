"""Who rules a state without a name of its own acts for it: "Mali'de cunta"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali'de cunta, Fransız büyükelçiyi sınır dışı etti.", [("expulsion", ("MLI",), ("FRA",), "occurred")]),
        (
            "Sudan'daki askeri yönetim, Şili büyükelçisini bakanlığa çağırdı.",
            [("summons", ("SDN",), ("CHL",), "occurred")],
        ),
        ("Nijer'deki askeri cunta Fransa'yı suçladı.", [("accusation", ("NER",), ("FRA",), "occurred")]),
        ("Fransa, Nijer'deki askeri yönetimi kınadı.", [("criticism", ("FRA",), ("NER",), "occurred")]),
        # rebels are not the state
        ("Suriye'deki isyancılar Rus uçağını düşürdü.", []),
    ],
)
def test_a_junta_acts_for_its_state(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
