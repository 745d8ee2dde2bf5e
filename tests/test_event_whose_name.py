"""Where the name of somebody who is listed ends: "Erdoğan Bağcılar'da", "Pompeo Kaşıkçı cinayeti için"."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cumhurbaşkanı Erdoğan Bağcılar'daki törende Hollanda'yı eleştirdi.", ["Recep Tayyip Erdoğan"]),
        ("Bakan Çavuşoğlu Manavgat'ta Almanya'yı eleştirdi.", ["Mevlüt Çavuşoğlu"]),
        ("ABD Dışişleri Bakanı Pompeo Brunson davası için Türkiye'yi eleştirdi.", ["Mike Pompeo"]),
        ("İsrail Başbakanı Binyamin Netanyahu Mavi Marmara için Türkiye'den özür diledi.", ["Binyamin Netanyahu"]),
        # these are names of more words
        ("Bakan Erdoğan Bayraktar Almanya'yı eleştirdi.", ["Erdoğan Bayraktar"]),
        ("Katar Emiri Temim bin Hamed Al Sani İran'ı eleştirdi.", ["Temim bin Hamed Al Sani"]),
        ("Libya Büyükelçisi Muhammed Yunus Menfi Yunanistan'ı eleştirdi.", ["Muhammed Yunus Menfi"]),
    ],
)
def test_the_name_of_somebody_listed_ends_before_another_thing(text: str, names: list[str]) -> None:
    result = read(text)
    assert [[result.actors.entities[a].name for a in e.actors] for e in result.events] == [names]
