"""Where two published events turn out to be one, the id that is gone leads to the one that stayed."""

from datetime import datetime
from pathlib import Path

import polars as pl
import pytest

from extract import tables
from extract.resolve import resolve
from orchestration import warehouse
from orchestration.home import Home
from orchestration.redirects import redirect_events
from tests.printed import KIM, PUTIN, Printed, annotations, article, meeting

FIRST, SECOND, THIRD = (datetime(2024, 3, day) for day in (1, 2, 3))
EARLY = article("early", "2023-09-10", meeting(PUTIN, KIM))
LATE = article("late", "2023-10-30", meeting(PUTIN, KIM))
DATED = article("dated", "2023-11-01", meeting(PUTIN, KIM, when="2023-09-09"))
OLDER = article("older", "2023-09-09", meeting(PUTIN, KIM, when="2023-09-09"))
OLDEST = article("oldest", "2023-09-08", meeting(PUTIN, KIM, when="2023-09-09", factuality="planned"))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.prepare()
    return home


def publish(home: Home, articles: list[Printed], now: datetime) -> tuple[dict[str, str], pl.DataFrame]:
    """Which event each article tells, and the redirects, as published."""
    resolved = resolve(annotations(articles))
    redirects = redirect_events(home.published, resolved, now=now)
    empty = {name: tables.frame(table, []).lazy() for name, table in tables.STAGING.items()}
    warehouse.load_staging(home, {**empty, **resolved, "event_redirects": redirects.lazy()}, reading=str(now))
    warehouse.mark_audited(home)
    warehouse.publish(home)
    told = resolved["event_mentions"].join(resolved["documents"].select("document_id", "path"), on="document_id")
    return dict(told.select("path", "event_id").collect().iter_rows()), redirects


def test_two_events_that_become_one_leave_a_redirect_until_that_is_undone(home: Home) -> None:
    apart, redirects = publish(home, [EARLY, LATE], FIRST)
    assert apart["early"] != apart["late"] and redirects.is_empty()
    together, redirects = publish(home, [EARLY, LATE, DATED], SECOND)
    assert set(together.values()) == {apart["early"]}
    assert redirects.rows() == [(apart["late"], apart["early"], SECOND)]
    again, redirects = publish(home, [EARLY, LATE, DATED], THIRD)
    assert again == together and redirects.rows() == [(apart["late"], apart["early"], SECOND)]
    undone, redirects = publish(home, [EARLY, LATE], THIRD)
    assert undone == apart and redirects.is_empty()


def test_an_article_older_than_the_first_leaves_a_redirect_and_a_chain_leads_to_its_end(home: Home) -> None:
    apart, _ = publish(home, [EARLY, LATE], FIRST)
    publish(home, [EARLY, LATE, DATED], FIRST)
    older, redirects = publish(home, [EARLY, LATE, DATED, OLDER], SECOND)
    assert redirects.sort("redirected_at").rows() == [
        (apart["late"], older["older"], FIRST),
        (apart["early"], older["older"], SECOND),
    ]
    oldest, redirects = publish(home, [EARLY, LATE, DATED, OLDER, OLDEST], THIRD)
    assert set(oldest.values()) == {oldest["oldest"]}
    assert set(redirects["new_event_id"]) == {oldest["oldest"]}
    assert set(redirects["old_event_id"]) == {apart["early"], apart["late"], older["older"]}


def test_events_of_an_article_that_was_moved_lead_to_what_they_are_called_now(home: Home) -> None:
    before, _ = publish(home, [EARLY, LATE], FIRST)
    moved = article("2023/early", "2023-09-10", meeting(PUTIN, KIM), text="early haberi")
    after, redirects = publish(home, [moved, LATE], SECOND)
    assert redirects.rows() == [(before["early"], after["2023/early"], SECOND)]


def test_an_event_that_comes_apart_or_goes_leads_nowhere(home: Home) -> None:
    together, _ = publish(home, [OLDER, EARLY, LATE], FIRST)
    assert len(set(together.values())) == 1
    _, redirects = publish(home, [EARLY, LATE], SECOND)
    assert redirects.is_empty()
    _, redirects = publish(home, [], THIRD)
    assert redirects.is_empty()
