"""What a state's guards, ships and aircraft do, and what is done to them."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rus sahil güvenliği, Ukrayna gemilerine ateş açtı.", ("RUS", "UKR")),
        ("Rus sınır güvenlik birlikleri, Ukrayna gemilerine ateş açtı.", ("RUS", "UKR")),
        ("Yunan sahil güvenlik botları, Türk gemisine ateş açtı.", ("GRC", "TUR")),
        ("Rus sınır güvenlik güçlerinin Ukrayna gemilerine ateş açtığı bildirildi.", ("RUS", "UKR")),
        ("Ukrayna gemilerine Rus sahil güvenliği ateş açtı.", ("RUS", "UKR")),
        ("Ukrayna gemilerine Rus askerleri tarafından ateş açıldı.", ("RUS", "UKR")),
        ("Ukrayna gemilerine Rus sahil güvenliği tarafından ateş açıldı.", ("RUS", "UKR")),
        # in another case they are struck
        ("Rus sahil güvenliğine Ukrayna ateş açtı.", ("UKR", "RUS")),
        ("Rus savaş gemisine Ukrayna ateş açtı.", ("UKR", "RUS")),
        ("Ukrayna, Rus sınır güvenlik birliklerini vurdu.", ("UKR", "RUS")),
    ],
)
def test_guards_of_two_words_act_for_their_state(text: str, expected: tuple[str, str]) -> None:
    actor, recipient = expected
    assert events(text) == [("attack", (actor,), (recipient,), "occurred")]
