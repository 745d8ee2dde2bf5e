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


@pytest.mark.parametrize(
    "quoted",
    [
        'Sözcü Nesirky, "Genel Sekreter Guterres, İran\'ı kınadı." dedi.',
        "BM'den yapılan açıklamada, \"Guterres, İran'a tepki gösterdi.\" ifadesi kullanıldı.",
    ],
)
def test_what_a_spokesman_tells_of_who_sent_him_is_of_today(quoted: str) -> None:
    told = [event for event in dated_events(quoted) if event[0] == "criticism"]
    assert [event[-1] for event in told] == ["2024-01-20"]


def test_what_one_has_done_before_one_tells_it_is_of_no_day() -> None:
    told = dated_events('Erdoğan, "İsrail\'i kınadık." dedi.')
    assert [event[-1] for event in told] == [None]
