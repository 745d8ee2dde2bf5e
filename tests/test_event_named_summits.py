"""Summits called by who comes to them: "NATO Devlet ve Hükümet Başkanları Zirvesi"."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("AB Devlet ve Hükümet Başkanları Zirvesi Granada'da yapıldı.", ("Avrupa Birliği", "occurred", "ESP")),
        (
            "Lahey'de düzenlenecek NATO Devlet ve Hükümet Başkanları Zirvesi'nin gündemi açıklandı.",
            ("Kuzey Atlantik Antlaşması Örgütü", "planned", "NLD"),
        ),
        ("AB Gayriresmi Savunma Bakanları Toplantısı Tallinn'de yapıldı.", ("Avrupa Birliği", "occurred", "EST")),
        (
            "İslam İşbirliği Teşkilatı Olağanüstü Dışişleri Bakanları Toplantısı Cidde'de yapılacak.",
            ("İslam İşbirliği Teşkilatı", "planned", "SAU"),
        ),
        ("NATO Liderler Zirvesi Madrid'de başladı.", ("Kuzey Atlantik Antlaşması Örgütü", "occurred", "ESP")),
    ],
)
def test_it_is_the_bodys_summit(text: str, told: tuple[str, str, str]) -> None:
    document = read(text)
    assert [
        (document.actors.entities[e.actors[0]].name, e.factuality, e.country_code)
        for e in document.events
        if e.event_type == "meeting"
    ] == [told]


def test_who_invited_to_it_is_not_named_as_there() -> None:
    document = read("Erdoğan, Putin'in davetine icabetle, BRICS Liderler Zirvesi'nde konuştu.")
    names = [document.actors.entities[a].name for e in document.events for a in e.actors if e.event_type == "meeting"]
    assert "Vladimir Putin" not in names
