"""What a state's guards, ships and aircraft do, and what is done to them."""

from __future__ import annotations

import pytest

from tests.test_events import events, read


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


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Pakistan ordusu, hava sahasını ihlal eden iki Hint uçağının düşürüldüğünü açıkladı.", None),
        ("Türkiye Genelkurmay Başkanlığı, hava sahasını ihlal eden bir Rus uçağının vurulduğunu duyurdu.", None),
        ("ABD ordusu, Yemen'in Hudeyde limanının vurulduğunu duyurdu.", "YEM"),
        ("Rusya, ABD'nin Suriye'nin kuzeyini vurduğunu açıkladı.", "SYR"),
    ],
)
def test_aircraft_may_be_anywhere(text: str, place: str | None) -> None:
    assert [event.country_code for event in read(text).events if event.event_type == "attack"] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan Ordu Sözcüsü Asıf Gafur, hava sahasını ihlal eden iki Hint uçağını düşürdüklerini açıkladı.",
        "Pakistan, hava sahasını ihlal eden iki Hint uçağını düşürdü.",
        "Pakistan Başbakanı İmran Han, hava sahasını ihlal eden Hint uçağının düşürüldüğünü söyledi.",
    ],
)
def test_the_airspace_is_that_of_the_state(text: str) -> None:
    assert ("mobilization", ("IND",), ("PAK",)) in [told[:3] for told in events(text)]
