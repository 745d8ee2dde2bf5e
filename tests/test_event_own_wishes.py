"""What somebody wants to do himself is no request: "Rusya ile ilişkileri düzeltmek istediğini belirtti"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Erdoğan, Rusya ile ilişkileri düzeltmek istediğini belirtti.", []),
        ("Mısır ile sorunları aşmak istediklerini söyleyen Fidan, umutlu konuştu.", []),
        ("Zelenskiy, Rusya'dan esirleri geri almak istediğini bildirdi.", []),
        ("Macron, Mali ile ilişkileri düzeltmek istedi.", []),
        # but what another is to do
        ("Erdoğan, Rusya'nın adım atmasını istediğini söyledi.", [("request", ("TUR",), ("RUS",), "occurred")]),
        ("Fidan, Mısır'dan destek istediklerini söyledi.", [("request", ("TUR",), ("EGY",), "occurred")]),
        ("Çin, Japonya'dan yanıt istedi.", [("request", ("CHN",), ("JPN",), "occurred")]),
    ],
)
def test_what_one_wants_to_do_himself_is_no_request(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
