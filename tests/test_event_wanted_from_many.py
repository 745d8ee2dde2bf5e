"""What is wanted from many states of which none is named: "müttefiklerinden silah istedi"."""

from __future__ import annotations

import pytest

from tests.test_events import events

BEFORE = "Rusya Ukrayna'yı vurdu. "


@pytest.mark.parametrize(
    "text",
    [
        "Litvanya, müttefiklerinden silah istedi.",
        "Litvanya, Avrupa ülkelerinden daha fazla destek istedi.",
        "Litvanya, Batı'dan silah istedi.",
        "Litvanya, uluslararası toplumdan destek istedi.",
        "Litvanya, saldırıyı kınadı ve müttefiklerinden destek istedi.",
    ],
)
def test_who_wants_something_from_many_states_asks_for_it(text: str) -> None:
    assert ("request", ("LTU",), (), "occurred") in events(BEFORE + text)


@pytest.mark.parametrize(
    "text",
    [
        "Öğretmenler, Avrupa ülkelerinden destek istedi.",
        "Litvanya, Batı'dan ayrılmak istedi.",
        "Bir şirket, ortaklarından sermaye istedi.",
    ],
)
def test_other_wishes_are_no_request(text: str) -> None:
    assert [t for t, *_ in events(BEFORE + text) if t == "request"] == []
