"""Dates of different precision, compared."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.resolve.dates import COARSE, FINE, UNDATED, YEARLESS, YEARLY, days_apart, read_when


def days(value: str) -> tuple[str, str] | None:
    when = read_when(value, None, None, None)
    if when.first is None or when.last is None:
        return None
    return date.fromordinal(when.first).isoformat(), date.fromordinal(when.last).isoformat()


@pytest.mark.parametrize(
    "value, first, last",
    [
        ("2023-09-13", "2023-09-13", "2023-09-13"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023", "2023-01-01", "2023-12-31"),
        ("202X", "2020-01-01", "2029-12-31"),
        ("2024-03-25/2024-03-27", "2024-03-25", "2024-03-27"),
        ("2023-10~", "2023-09-16", "2023-11-15"),
        ("2023-22", "2023-06-01", "2023-08-31"),
        ("2023-24", "2022-12-01", "2023-02-28"),
        ("2023-34", "2023-04-01", "2023-06-30"),
        ("2023-XX-XX", "2023-01-01", "2023-12-31"),
    ],
)
def test_what_a_value_spans(value: str, first: str, last: str) -> None:
    assert days(value) == (first, last)


@pytest.mark.parametrize(
    "value, level",
    [
        ("2023-09-13", FINE), ("2023-09", COARSE), ("2023", YEARLY), ("2022/..", YEARLY), ("XXXX-03-25", YEARLESS),
        ("XXXX-03", YEARLESS), ("XXXX", UNDATED), ("..", UNDATED), ("gelecek", UNDATED), (None, UNDATED),
    ],
)  # fmt: skip
def test_how_precise_a_value_is(value: str | None, level: int) -> None:
    assert read_when(value, None, None, None).level == level


@pytest.mark.parametrize(
    "one, other, apart",
    [
        (("2023-09-13", "explicit"), ("2023-09-14", "explicit"), None),
        (("2023-09-13", "explicit"), ("2023-09-14", "publication"), 1),
        (("2023-09-13", "explicit"), ("2023-09-14", "relative"), 1),
        (("2023-09-13", "relative"), ("2023-09-14", "relative"), None),
        (("2023-09-13", "explicit"), ("2023-09-15", "publication"), None),
        (("2023-09-13", "explicit"), ("2023-09", "explicit"), 0),
        (("XXXX-03-25/XXXX-03-27", "partial"), ("2024-03-26", "explicit"), 0),
        (("XXXX-03-25/XXXX-03-27", "partial"), ("2024-03-28", "explicit"), None),
        (("XXXX-12-30/XXXX-01-02", "partial"), ("2024-01-01", "explicit"), 0),
        (("XXXX-03", "partial"), ("2023", "explicit"), 0),
        ((None, None), ("2024-03-28", "explicit"), 0),
    ],
)
def test_how_far_apart(one: tuple[str, str], other: tuple[str, str], apart: int | None) -> None:
    mine, their = (read_when(value, None, None, basis) for value, basis in (one, other))
    assert days_apart(mine, their) == days_apart(their, mine) == apart


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_day_lies_in_its_month_its_year_and_its_day_of_no_year(day: date) -> None:
    text = day.isoformat()
    here = read_when(text, None, None, None)
    for value in (text, text[:7], text[:4], "XXXX" + text[4:], "XXXX" + text[4:7]):
        assert days_apart(here, read_when(value, None, None, None)) == 0


_DATE = r"[0-9X]{4}(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[~?%]?"


@given(
    st.one_of(
        st.text("0123456789X-/~.?%", max_size=14), st.from_regex(rf"({_DATE}|\.\.)(/({_DATE}|\.\.))?", fullmatch=True)
    )
)
@settings(max_examples=400)
def test_no_value_is_refused(value: str) -> None:
    when = read_when(value, None, None, None)
    assert when.first is None or when.last is None or when.first <= when.last
