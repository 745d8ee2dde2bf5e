"""A round of talks is held where its verb says, by whatever name the talks go."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("İran ile ABD arasındaki nükleer müzakerelerin dördüncü turu, Umman'ın başkenti Maskat'ta yapıldı.", "OMN"),
        ("İran ile ABD arasındaki dolaylı görüşmelerin ikinci turu Roma'da yapılacak.", "ITA"),
        ("Türkiye ile Yunanistan arasındaki istikşafi görüşmelerin 62. turu Atina'da yapıldı.", "GRC"),
    ],
)
def test_a_round_of_talks_is_where_it_is_held(text: str, country: str) -> None:
    assert [(e.event_type, e.country_code) for e in read(text).events] == [("negotiation", country)]
