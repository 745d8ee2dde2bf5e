"""What one wants or hopes to do: it may come, and on a day ahead."""

from __future__ import annotations

import pytest

from tests.test_events import read

TRUDEAU, GARCIA = "Kanada Başbakanı Justin Trudeau", "Peru Cumhurbaşkanı Alan Garcia"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TRUDEAU}, 11 Mart'ta Peru'yu ziyaret etmek istediğini söyledi.", ("visit", "hypothetical", "2024-03-11")),
        (
            f"{TRUDEAU}, {GARCIA} ile 11 Şubat'ta Paris'te görüşmek istediğini söyledi.",
            ("meeting", "hypothetical", "2024-02-11"),
        ),
        (f"{TRUDEAU}, {GARCIA} ile mayısta görüşmeyi umduğunu söyledi.", ("meeting", "hypothetical", "2024-05")),
        (f"{TRUDEAU}, {GARCIA} ile görüşmeyi umduğunu söyledi.", ("meeting", "hypothetical", None)),
        (f"{TRUDEAU}, {GARCIA} ile görüşmeyi düşündüğünü söyledi.", ("meeting", "hypothetical", None)),
        (f"{TRUDEAU}, mayısta Peru'yu ziyaret etmeyi umduğunu söyledi.", ("visit", "hypothetical", "2024-05")),
        (f"{TRUDEAU}, Peru ile anlaşma imzalamayı umduğunu söyledi.", ("agreement", "hypothetical", None)),
        (
            f"{TRUDEAU}, {GARCIA} ile 11 Şubat'ta görüşmeye hazır olduğunu söyledi.",
            ("pledge", "occurred", "2024-01-20"),
        ),
        (f"{TRUDEAU}, {GARCIA} ile mayısta görüşmeyi planladığını söyledi.", ("meeting", "planned", "2024-05")),
        (f"{TRUDEAU}, {GARCIA} ile görüşmeyi düşünmediğini söyledi.", ("meeting", "denied", None)),
        (
            f"{TRUDEAU}, salı günü {GARCIA} ile görüşmesini yararlı bulduğunu söyledi.",
            ("meeting", "occurred", "2024-01-16"),
        ),
    ],
)
def test_what_one_wants_to_do_may_come(text: str, expected: tuple[str, str, str | None]) -> None:
    assert [(e.event_type, e.factuality, e.value) for e in read(text).events] == [expected]
