"""What ICEWS counts many times is one event: the public sample of two days in June 2018, where it is present."""

from __future__ import annotations

import pytest

from extract.lexicon import REFERENCE
from extract.resolve import resolve
from tests.icews_adapter import describe_events, make_tables, measure, read_rows
from tests.printed import collected
from tests.test_floors import EVALUATION

SAMPLE = EVALUATION / "icews" / "events_2018_sample.tab"


@pytest.mark.skipif(not SAMPLE.exists(), reason="the ICEWS sample is not here")
def test_a_visit_and_its_meetings_are_one_event_each() -> None:
    rows = read_rows(SAMPLE)
    tables = collected(resolve(make_tables(rows), REFERENCE))
    between = [row for row in rows if row.is_encounter and row.dyad == ("PRK", "RUS")]
    assert len(between) == 60
    events = describe_events(between, tables)
    assert events[:2] == [
        "2018-06-01 meeting   32 rows  Kim Jong-un + Sergey Viktorovich Lavrov (Pyongyang)",
        "2018-06-01 visit     22 rows  Kim Jong-un + Sergey Viktorovich Lavrov (Pyongyang)",
    ]
    # ICEWS takes for meetings also one that was only agreed upon, and one with a man on his way to New York.
    assert sorted(event.partition("rows  ")[2] for event in events[2:]) == [
        "Kim Jong-un + Vladimir Putin (Rusya)",
        "Kim Yong-chol + Sergey Viktorovich Lavrov (New York City)",
        "Ri Yong-ho + Sergey Viktorovich Lavrov (Pyongyang)",
    ]
    event_of = dict(tables["event_mentions"].select("event_mention_id", "event_id").iter_rows())
    everything, ones = measure(rows, event_of)
    assert ones.ratio <= 1.3 and ones.group_count >= 0.9 * everything.group_count
    assert everything.ratio <= 1.4
