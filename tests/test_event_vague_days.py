"""What was done some days, weeks or months ago has no day, and is no news of the day."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events


@pytest.mark.parametrize("which", ["geçtiğimiz", "geçen", "önceki", "son"])
@pytest.mark.parametrize("days", ["günlerde", "haftalarda", "aylarda"])
def test_days_that_are_not_counted_are_no_day(which: str, days: str) -> None:
    assert dated_events(f"Lavrov, {which} {days} Peru'yu kınadı.") == [("criticism", "occurred", None)]


@pytest.mark.parametrize("source", ["açıklamada", "konuşmada", "röportajda", "demeçte"])
def test_nor_has_what_was_said_then(source: str) -> None:
    told = dated_events(f"Lavrov, geçtiğimiz haftalarda yaptığı {source} Peru'yu kınadı.")
    assert told == [("criticism", "occurred", None)]


@pytest.mark.parametrize("when", ["dün yaptığı açıklamada", "bugün yaptığı açıklamada", "yaptığı açıklamada"])
def test_what_was_said_on_a_day_has(when: str) -> None:
    told = dated_events(f"Lavrov, {when} Peru'yu kınadı.")
    assert told == [("criticism", "occurred", "2024-01-19" if "dün" in when else "2024-01-20")]


@pytest.mark.parametrize(("when", "day"), [("hafta", "2024-01-08/2024-01-14"), ("ay", "2023-12")])
def test_the_last_week_or_month_has_days(when: str, day: str) -> None:
    assert dated_events(f"Erdoğan geçtiğimiz {when} Moskova'ya gitti.") == [("visit", "occurred", day)]


def test_nobody_travels_by_such_a_word() -> None:
    assert [kind for kind, *_ in dated_events("Ruhani, geçtiğimiz günlerde ABD'yi uyardı.")] == ["threat"]


@pytest.mark.parametrize(
    "where", ["sarayın bahçesinde", "bakanlığın binasında", "yılın sonlarında", "zirvenin marjında"]
)
def test_a_place_or_time_that_something_owns_does_nothing(where: str) -> None:
    told = dated_events(f"Trump, Putin ile {where} bir araya geleceğini söyledi.")
    assert [(kind, how) for kind, how, _ in told] == [("meeting", "planned")]


def test_what_comes_unexpectedly_is_not_ahead() -> None:
    told = dated_events("Trump, mart ayında beklenmedik bir şekilde Peru'nun teklifini kabul etmişti.")
    assert told[0][2] == "2023-03"
