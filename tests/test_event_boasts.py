"""What one claims to have done to others is no charge against them, and a state alone is not spoken of as many."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # claimed of oneself
        ("Ukrayna, Rusya'nın Kursk kentini vurduğunu iddia etti.", [("attack", ("UKR",), ("RUS",), "alleged")]),
        ("Rusya, Ukrayna'nın Harkiv kentini ele geçirdiğini öne sürdü.", [("coercion", ("RUS",), ("UKR",), "alleged")]),
        ("İsmail Kaani, ABD'nin üssünü vurduklarını iddia etti.", [("attack", ("IRN",), ("USA",), "alleged")]),
        # told of oneself and one's people
        ("Sergey Şoygu, Ukrayna'nın deposunu imha ettiklerini bildirdi.", [("attack", ("RUS",), ("UKR",), "occurred")]),
        ("Muhammed Bakıri, ABD'nin dronunu düşürdüklerini söyledi.", [("attack", ("IRN",), ("USA",), "occurred")]),
        # of others
        (
            "Rusya, Ukrayna'nın Belgorod'u vurduğunu iddia etti.",
            [("attack", ("UKR",), ("RUS",), "alleged"), ("accusation", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Sergey Lavrov, ABD'nin Ukrayna'ya silah gönderdiğini öne sürdü.",
            [("arms_transfer", ("USA",), ("UKR",), "alleged"), ("accusation", ("RUS",), ("USA",), "occurred")],
        ),
    ],
)
def test_a_deed_of_ones_own_is_no_charge(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
