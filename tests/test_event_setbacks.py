"""What is put off or called off, and what only may be."""

from __future__ import annotations

import pytest

from tests.test_events import read

JOLY = "Kanada Dışişleri Bakanı Melanie Joly"


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        (f"{JOLY}, Perulu mevkidaşı ile yapacağı görüşmeyi iptal edebileceğini söyledi.", "hypothetical"),
        (f"{JOLY}, Peru ziyaretini erteleyebileceğini söyledi.", "hypothetical"),
        (f"{JOLY}, Peru ziyaretini iptal edebilir.", "hypothetical"),
        (f"{JOLY}'nin Peru ziyareti ertelenirse gerilim artacak.", "hypothetical"),
        (f"{JOLY}, Peru ziyaretini iptal edeceğini söyledi.", "cancelled"),
        (f"{JOLY}'nin Peru ziyaretinin ertelendiği bildirildi.", "postponed"),
        (f"{JOLY}'nin Peru ziyaretinin ertelenmesinin ardından açıklama yapıldı.", "postponed"),
    ],
)
def test_what_may_be_called_off_is_not(text: str, factuality: str) -> None:
    assert [e.factuality for e in read(text).events] == [factuality]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        (f"{JOLY}, Perulu mevkidaşına gönderdiği mektupta zirvenin iptal edilmesini istedi.", "occurred"),
        (f"{JOLY}, Perulu mevkidaşına gönderdiği mektupta, seçimlerin ertelenmesini önerdi.", "occurred"),
        (f"{JOLY}, Perulu mevkidaşı Javier Gonzalez'e gönderdiği mektupları yalanladı.", "denied"),
    ],
)
def test_a_letter_was_sent_whatever_it_asks_for(text: str, factuality: str) -> None:
    assert {e.event_type: e.factuality for e in read(text).events}["message"] == factuality
