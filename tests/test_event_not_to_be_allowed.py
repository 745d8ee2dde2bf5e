"""What one does not plan to allow is refused: "dönmesine izin vermeyi planlamıyor"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gürcistan, Rus askerlerinin geçişine izin vermeyi düşünmüyor.",
            ("rejection", ("GEO",), ("RUS",), "occurred"),
        ),
        (
            "Lula, Amerikan şirketlerinin geri gelmesine izin vermeyi planlamadıklarını söyledi.",
            ("rejection", ("BRA",), ("USA",), "occurred"),
        ),
        (
            "İran'ın UAEA müfettişlerinin dönmesine izin vermeyi düşünmediği belirtildi.",
            ("rejection", ("IRN",), ("Uluslararası Atom Enerjisi Ajansı",), "occurred"),
        ),
    ],
)
def test_what_is_not_to_be_allowed_is_refused(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["İran, UAEA müfettişlerinin dönmesine izin vermeyi düşünüyor.", "Peru, madenlere izin vermeyi düşünmüyor."],
)
def test_what_may_be_allowed_or_is_asked_by_nobody_is_not(text: str) -> None:
    assert "rejection" not in {kind for kind, *_ in events(text)}
