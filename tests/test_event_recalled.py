"""What somebody is reminded of was before, and on a day that nobody tells."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events


@pytest.mark.parametrize("verb", ["hatırlattı", "anımsattı", "hatırlatan Peskov, yorum yapmadı"])
@pytest.mark.parametrize(
    "told",
    [
        "ABD'nin İran'a yaptırım uyguladığını",
        "Macron'un Pekin'i ziyaret ettiğini",
        "Biden'ın Netanyahu'yu uyardığını",
        "İran'ın İsrail'i kınadığını söylediğini",
    ],
)
def test_what_is_recalled_is_of_no_day(told: str, verb: str) -> None:
    assert [event[-1] for event in dated_events(f"Lavrov, {told} {verb}.")] == [None]


def test_what_is_told_today_is_of_today() -> None:
    assert [event[-1] for event in dated_events("Lavrov, İran'ı kınadığını açıkladı.")] == ["2024-01-20"]
