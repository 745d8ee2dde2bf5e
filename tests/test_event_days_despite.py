"""A day before "rağmen" is that of the verb: "salı günü seyahat yasağına rağmen Kolombiya'ya gitti"."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vladimir Putin, salı günü seyahat yasağına rağmen Çin'e gitti.", "2024-01-16"),
        ("Vladimir Putin, perşembe günü sağlık sorunlarına rağmen Çin'e gitti.", "2024-01-18"),
        ("İsrail, çarşamba günü ateşkese rağmen Gazze'ye saldırdı.", "2024-01-17"),
        ("İsrail, 12 Ocak'ta ABD'nin uyarılarına rağmen Refah'a saldırdı.", "2024-01-12"),
        # the day of what it was done in spite of
        ("Rusya, salı günkü uyarılara rağmen Ukrayna'yı vurdu.", "2024-01-20"),
        ("Rusya, salı günü varılan ateşkese rağmen Ukrayna'yı vurdu.", "2024-01-20"),
    ],
)
def test_a_day_reaches_past_what_is_no_hindrance(text: str, expected: str) -> None:
    assert read(text).events[-1].value == expected
