"""Where one talks with somebody, or speaks at a summit, when the place stands before the talk or beside the summit."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "event_type", "country"),
    [
        ("Angela Merkel, Ankara'da Erdoğan ile ortak basın toplantısında konuştu.", "meeting", "TUR"),
        (
            "Angela Merkel, Ankara'da NATO Genel Sekreteri Jens Stoltenberg ile görüşmesinin ardından konuştu.",
            "meeting",
            "TUR",
        ),
        ("Sergey Lavrov, Kiev'de Pavlo Klimkin ile görüşmesinde Peru'yu eleştirdi.", "meeting", "UKR"),
        ("Sergey Lavrov, Kiev'de Pavlo Klimkin ile görüşmesi sırasında Peru'yu eleştirdi.", "meeting", "UKR"),
        # another's place
        ("Kiev'de saldıran Rusya'yı eleştiren Macron, Erdoğan ile görüşmesinde konuştu.", "meeting", None),
        ("Angela Merkel, Erdoğan ile görüşmesinde konuştu.", "meeting", None),
    ],
)
def test_a_talk_is_where_the_words_before_it_say(text: str, event_type: str, country: str | None) -> None:
    assert [e.country_code for e in read(text).events if e.event_type == event_type] == [country]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Macron, Brüksel'deki zirvede Türkiye'yi eleştirdi.", "BEL"),
        ("Macron, Manila'daki ASEAN zirvesinde Türkiye'yi eleştirdi.", "PHL"),
        ("Macron, Brüksel'deki NATO zirvesinde ABD'den destek istedi.", "BEL"),
        ("Macron, Cenevre'deki görüşmelerde Türkiye'nin tutumunu kınadı.", "CHE"),
        ("Macron, Brüksel'deki saldırıyı zirvede kınadı.", None),
        ("Macron, Brüksel'deki zirvenin ardından Türkiye'yi eleştirdi.", None),
    ],
)
def test_who_speaks_at_a_summit_is_there(text: str, country: str | None) -> None:
    assert [e.country_code for e in read(text).events if e.event_type in ("criticism", "request")] == [country]
