"""Palaces, offices and airports are where something is done, whoever they are named after."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

TAKES_NO_PART = [
    (
        "Sergey Lavrov, Cumhurbaşkanı Recep Tayyip Erdoğan tarafından Cumhurbaşkanlığı Külliyesi'nde kabul edildi.",
        [("meeting", ("TUR", "RUS"), (), "occurred")],
    ),
    (
        "Mesud Pezeşkiyan, Cumhurbaşkanı Recep Tayyip Erdoğan tarafından Cumhurbaşkanlığı Sarayı'nda karşılandı.",
        [("ceremony", ("TUR",), ("IRN",), "occurred")],
    ),
    (
        "Hakan Fidan, Pakistan Başbakanı Şahbaz Şerif tarafından Başbakanlık binasında kabul edildi.",
        [("meeting", ("PAK", "TUR"), (), "occurred")],
    ),
    (
        "Erdoğan ile Putin Cumhurbaşkanlığı Külliyesi'nde bir araya geldi.",
        [("meeting", ("RUS", "TUR"), (), "occurred")],
    ),
    (
        "Erdoğan'ın Cumhurbaşkanlığı Sarayı'nda kabul ettiği Lavrov, açıklama yaptı.",
        [("meeting", ("TUR", "RUS"), (), "occurred")],
    ),
    (
        "Erdoğan'ı Nursultan Nazarbayev Havalimanı'nda Kazakistan Başbakanı Oljas Bektenov karşıladı.",
        [("ceremony", ("KAZ",), ("TUR",), "occurred")],
    ),
    (
        "Aleksandar Vucic, Konrad Adenauer Havalimanı'nda Olaf Scholz tarafından karşılandı.",
        [("ceremony", ("DEU",), ("SRB",), "occurred")],
    ),
    # who is at an airport, and who acts from an office
    ("Putin havalimanında Modi tarafından karşılandı.", [("ceremony", ("IND",), ("RUS",), "occurred")]),
    ("Cumhurbaşkanlığı, Rusya'yı kınadı.", [("criticism", ("TUR",), ("RUS",), "occurred")]),
    ("Trump yönetimi İran'ı kınadı.", [("criticism", ("USA",), ("IRN",), "occurred")]),
]


@pytest.mark.parametrize(("text", "expected"), TAKES_NO_PART)
def test_a_building_takes_no_part(text: str, expected: list[Told]) -> None:
    assert [(kind, set(actors), set(recipients), how) for kind, actors, recipients, how in events(text)] == [
        (kind, set(actors), set(recipients), how) for kind, actors, recipients, how in expected
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Cumhurbaşkanı Erdoğan, Vladimir Putin ile Cumhurbaşkanlığı Külliyesi'nde görüştü.", "TUR"),
        ("Erdoğan, Nikola Tesla Havalimanı'nda Aleksandar Vucic tarafından karşılandı.", "SRB"),
        ("Erdoğan, Haydar Aliyev Uluslararası Havalimanı'nda İlham Aliyev ile görüştü.", "AZE"),
    ],
)
def test_a_building_says_where(text: str, country: str) -> None:
    assert [event.country_code for event in read(text).events] == [country]
