"""Which tellings are one event: cases by hand."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from extract.document import make_id
from extract.resolve import resolve
from extract.tables import OF_RUNS, STAGING, schema
from tests.printed import (
    BLINKEN,
    CHOE,
    FIDAN,
    HAMAD,
    KIM,
    LAVROV,
    PUTIN,
    Told,
    annotations,
    article,
    collected,
    groups,
    meeting,
    resolved,
)

ONE = {
    "a day in a month": (meeting(PUTIN, KIM, when="2023-09-13"), meeting(PUTIN, KIM, when="2023-09")),
    "a day in a year": (meeting(PUTIN, KIM, when="2023-09-13"), meeting(PUTIN, KIM, when="2023")),
    "a day in about a month": (meeting(PUTIN, KIM, when="2023-09-28"), meeting(PUTIN, KIM, when="2023-10~")),
    "a town in a country": (
        meeting(PUTIN, KIM, when="2023-09-13", place="Vladivostok:RUS"),
        meeting(PUTIN, KIM, when="2023-09-13"),
    ),
    "a person for the state": (meeting(PUTIN, KIM, when="2023-09-13"), meeting("RUS", "PRK", when="2023-09-13")),
    "one names this side, one that": (meeting(PUTIN, "PRK", when="2023-09-13"), meeting("RUS", KIM, when="2023-09-13")),
    "one more participant": (
        meeting(FIDAN, BLINKEN, when="2024-01-06"),
        meeting(FIDAN, BLINKEN, HAMAD, when="2024-01-06"),
    ),
    "a day of lag": (
        meeting(PUTIN, KIM, when="2023-09-13"),
        meeting(PUTIN, KIM, when="2023-09-14", basis="publication"),
    ),
    "days of no year": (
        Told("visit", (CHOE,), "XXXX-03-25/XXXX-03-27", ("RUS",)),
        Told("visit", (CHOE,), "2024-03-25/2024-03-27", ("RUS",)),
    ),
    "planned, then held": (
        meeting(PUTIN, KIM, when="2023-09-13", factuality="planned"),
        meeting(PUTIN, KIM, when="2023-09-13"),
    ),
    "undated": (meeting(PUTIN, KIM), meeting(PUTIN, KIM, when="2023-09-13")),
    "alleged and denied": (
        Told("attack", ("RUS",), "2023-09-13", ("UKR",), factuality="alleged"),
        Told("attack", ("RUS",), "2023-09-13", ("UKR",), factuality="denied"),
    ),
    "a visit told under two of its days": (
        Told("visit", (LAVROV,), "2018-05-31", ("PRK",)),
        Told("visit", (LAVROV,), "2018-06-01", ("PRK",)),
    ),
    "an agreement by its name": (
        Told("agreement", ("RUS", "PRK"), name="Stratejik Ortaklık Anlaşması"),
        Told("agreement", ("RUS", "PRK"), "2024-06-19", name="kapsamlı stratejik ortaklık anlaşması"),
    ),
    "visits of one month": (
        Told("visit", (LAVROV,), "2018-05", ("PRK",)),
        Told("visit", (LAVROV,), "2018-05", ("PRK",)),
    ),
    "an invitation by whom it invites": (
        Told("invitation", ("PRK",), None, (PUTIN,)),
        Told("invitation", (KIM,), "2023-09-13", (PUTIN,)),
    ),
    "the same criticism": (
        Told("criticism", (LAVROV,), "2024-01-06", ("USA",)),
        Told("criticism", (LAVROV,), "2024-01-06", ("USA",)),
    ),
    "the same people on one day, the place misread": (
        meeting(PUTIN, KIM, when="2023-09-13", place="Vladivostok:RUS"),
        meeting(PUTIN, KIM, when="2023-09-13", place="Pyongyang:PRK"),
    ),
}

TWO = {
    "the same states in two countries": (
        meeting("RUS", "PRK", when="2023-09-13", place="Vladivostok:RUS"),
        meeting("RUS", "PRK", when="2023-09-13", place="Pyongyang:PRK"),
    ),
    "days of one week": (meeting(PUTIN, KIM, when="2023-09-13"), meeting(PUTIN, KIM, when="2023-09-16")),
    "neighbouring days": (meeting(PUTIN, KIM, when="2023-09-13"), meeting(PUTIN, KIM, when="2023-09-14")),
    "neighbouring days, both relative": (
        meeting(PUTIN, KIM, when="2023-09-13", basis="relative"),
        meeting(PUTIN, KIM, when="2023-09-14", basis="relative"),
    ),
    "a year later": (meeting(PUTIN, KIM, when="2023-09-13"), meeting(PUTIN, KIM, when="2024-09-13")),
    "a day outside the month": (meeting(PUTIN, KIM, when="2023-09-13"), meeting(PUTIN, KIM, when="2023-08")),
    "other people of the same states": (
        meeting(PUTIN, KIM, when="2023-09-13"),
        meeting(LAVROV, CHOE, when="2023-09-13"),
    ),
    "other towns": (
        Told("meeting", ("TUR", "USA"), "2024-01-06", place="Ankara:TUR"),
        Told("meeting", ("TUR", "USA"), "2024-01-06", place="İstanbul:TUR"),
    ),
    "another kind": (meeting(PUTIN, KIM, when="2023-09-13"), Told("phone_call", (PUTIN, KIM), "2023-09-13")),
    "occurred and denied": (
        Told("attack", ("RUS",), "2023-09-13", ("UKR",)),
        Told("attack", ("RUS",), "2023-09-13", ("UKR",), factuality="denied"),
    ),
    "undated, in an article of no known time": (meeting(PUTIN, KIM), meeting(PUTIN, KIM, when="2023-09-13")),
    "undated states": (meeting("RUS", "PRK"), meeting("RUS", "PRK", when="2023-09-13")),
    "undated criticism": (Told("criticism", (LAVROV,), None, ("USA",)), Told("criticism", (LAVROV,), None, ("USA",))),
    "criticism on other days": (
        Told("criticism", (LAVROV,), "2024-01-06", ("USA",)),
        Told("criticism", (LAVROV,), "2024-01-09", ("USA",)),
    ),
    "criticism by states that name nobody": (
        Told("criticism", ("RUS",), "2024-01-06", ("USA",)),
        Told("criticism", ("RUS",), "2024-01-06", ("USA",)),
    ),
    "who is visited": (
        Told("visit", (FIDAN,), "2024-01-06", ("QAT",)),
        Told("visit", (FIDAN,), "2024-01-06", ("SAU",)),
    ),
    "agreements of other names": (
        Told("agreement", ("TUR", "IRQ"), "2024-04-22", name="güvenlik anlaşması"),
        Told("agreement", ("TUR", "IRQ"), "2024-04-22", name="su paylaşımı anlaşması"),
    ),
    "agreements of no name": (
        Told("agreement", ("TUR", "IRQ")),
        Told("agreement", ("TUR", "IRQ"), "2024-04-22"),
    ),
    "towns of one trip": (
        Told("visit", (KIM,), "2023-09-13", ("RUS",), "Vladivostok:RUS"),
        Told("visit", (KIM,), "2023-09-15", ("RUS",), "Komsomolsk:RUS"),
    ),
    "a summit and a meeting beside it": (
        meeting(FIDAN, BLINKEN, when="2024-01-06"),
        meeting(FIDAN, BLINKEN, "DEU", "FRA", "GBR", "JPN", when="2024-01-06"),
    ),
}


@pytest.mark.parametrize("case", ONE)
def test_two_tellings_are_one_event(case: str) -> None:
    first, second = ONE[case]
    day = "2024-06-25" if first.when is None else None
    assert groups(article("a", day, first), article("b", None, second)) == {frozenset("ab")}


@pytest.mark.parametrize("case", TWO)
def test_two_tellings_are_two_events(case: str) -> None:
    first, second = TWO[case]
    assert groups(article("a", None, first), article("b", None, second)) == {frozenset("a"), frozenset("b")}


def test_one_pair_of_people_meets_in_one_town_a_day() -> None:
    there = article("a", "2024-01-07", meeting(FIDAN, BLINKEN, when="2024-01-06", place="Ankara:TUR"))
    elsewhere = article("b", "2024-01-07", meeting(FIDAN, BLINKEN, when="2024-01-06", place="İstanbul:TUR"))
    assert groups(there, elsewhere) == {frozenset("ab")}


def test_what_is_put_off_is_what_was_planned_and_not_what_was_held_later() -> None:
    def visit(when: str | None, state: str) -> Told:
        return Told("visit", (BLINKEN,), when, ("CHN",), factuality=state)

    planned = article("a", "2024-04-28", visit("2024-05-05", "planned"))
    put_off = article("b", "2024-05-03", visit(None, "postponed"))
    held = article("c", "2024-06-18", visit("2024-06-18", "occurred"))
    assert groups(planned, put_off, held) == {frozenset("ab"), frozenset("c")}


def test_a_plan_does_not_date_what_was_held() -> None:
    planned = article("a", "2024-03-10", Told("visit", (PUTIN,), "2024-03-12", ("TUR",), factuality="planned"))
    held = article("b", "2024-03-14", Told("visit", (PUTIN,), "2024-03-14", ("TUR",), basis="relative"))
    (event,) = resolved(planned, held)["events"].to_dicts()
    assert (event["event_date"], event["factuality"]) == ("2024-03-14", "occurred")


def test_what_is_alleged_and_denied_within_a_week_is_one_act() -> None:
    def sale(state: str, to: str = "RUS") -> Told:
        return Told("arms_transfer", ("PRK",), None, (to,), factuality=state)

    alleged = article("a", "2022-09-06", sale("alleged"))
    told = (
        alleged,
        article("b", "2022-09-09", sale("denied")),
        article("c", "2022-11-09", sale("denied")),
        article("d", "2022-09-09", sale("denied", to="IRN")),
        article("e", None, sale("denied")),
    )
    assert groups(*told) == {frozenset("ab"), *(frozenset(one) for one in "cde")}
    (event,) = resolved(alleged, told[1])["events"].to_dicts()
    assert event["factuality"] == "denied"


def test_a_month_with_two_meetings_leaves_the_vague_telling_alone() -> None:
    told = [
        article("a", None, meeting(PUTIN, KIM, when="2023-09-13")),
        article("b", None, meeting(PUTIN, KIM, when="2023-09-25")),
        article("c", None, meeting(PUTIN, KIM, when="2023-09")),
    ]
    assert groups(*told) == {frozenset("a"), frozenset("b"), frozenset("c")}


def test_states_alone_join_nobody_where_two_pairs_of_people_met_unless_one_is_told_more() -> None:
    told = [
        article("a", None, meeting(PUTIN, KIM, when="2023-09-13")),
        article("b", None, meeting(LAVROV, CHOE, when="2023-09-13")),
        article("c", None, meeting("RUS", "PRK", when="2023-09-13")),
    ]
    assert groups(*told) == {frozenset("a"), frozenset("b"), frozenset("c")}
    again = article("d", None, meeting(PUTIN, KIM, when="2023-09-13"))
    assert groups(*told, again) == {frozenset("acd"), frozenset("b")}


def test_a_tour_of_three_capitals_is_three_visits() -> None:
    tour = [("SAU", "Riyad:SAU"), ("QAT", "Doha:QAT"), ("KWT", "Kuveyt:KWT")]
    told = tuple(Told("visit", (FIDAN,), "2024-01", (host,), place=town) for host, town in tour)
    again = tuple(Told("visit", (FIDAN,), f"2024-01-{day:02d}", (host,)) for day, (host, _) in enumerate(tour, 8))
    events = resolved(article("a", "2024-02-01", *told), article("b", "2024-02-02", *again))["events"]
    assert sorted(events["event_date"]) == ["2024-01-08", "2024-01-09", "2024-01-10"]
    assert events["document_count"].to_list() == [2, 2, 2]


def test_an_article_that_tells_two_apart_is_believed() -> None:
    told = article("a", None, meeting(PUTIN, KIM, when="2023-09"), meeting(PUTIN, KIM, when="2023-09-13"))
    assert resolved(told)["events"].height == 2


def test_a_plan_printed_after_the_meeting_is_for_another_one() -> None:
    held = article("a", "2023-09-14", meeting(PUTIN, KIM, when="2023-09-13"))
    planned = article("b", "2023-09-20", meeting(PUTIN, KIM, when="2023", factuality="planned"))
    assert groups(held, planned) == {frozenset("a"), frozenset("b")}


def test_the_event_carries_the_last_state_and_what_is_most_precise() -> None:
    planned = meeting("RUS", KIM, when="2023-09", factuality="planned")
    held = meeting(PUTIN, KIM, when="2023-09-13", place="Vladivostok:RUS", basis="relative")
    tables = resolved(article("a", "2023-09-05", planned), article("b", "2023-09-14", held))
    (event,) = tables["events"].to_dicts()
    assert (event["factuality"], event["event_date"], event["date_basis"]) == ("occurred", "2023-09-13", "relative")
    assert event["place_country_code"] == "RUS" and event["first_reported_on"] == date(2023, 9, 5)
    assert (event["mention_count"], event["document_count"], event["confidence"]) == (2, 2, 0.75)
    names = dict(tables["entities"].select("entity_id", "name").iter_rows())
    assert {names[who] for who in tables["event_participants"]["entity_id"]} == {"Vladimir Putin", "Kim Jong-un"}


def test_what_an_article_has_happen_is_not_dated_after_it() -> None:
    arrival = Told("visit", (KIM,), "2023-09-12", ("RUS",), basis="publication")
    later_leg = Told("visit", (KIM,), "2023-09-15", ("RUS",), basis="relative")
    misread = Told("meeting", (PUTIN, KIM), "2023-10-14")
    tables = resolved(article("a", "2023-09-12", arrival, misread), article("b", "2023-09-16", later_leg))
    dates = {row["event_type"]: row["event_date"] for row in tables["events"].to_dicts()}
    assert dates == {"visit": "2023-09-12", "meeting": None}


def test_day_and_month_of_one_and_year_of_the_other_make_a_date() -> None:
    day = Told("visit", (CHOE,), "XXXX-03-25/XXXX-03-27", ("RUS",))
    year = Told("visit", (CHOE,), "2024-03", ("RUS",))
    (event,) = resolved(article("a", None, day), article("b", None, year))["events"].to_dicts()
    assert (event["event_date"], event["date_end"]) == ("2024-03-25/2024-03-27", date(2024, 3, 27))


def test_a_later_article_does_not_change_the_id() -> None:
    first = article("a", "2023-09-14", meeting(PUTIN, KIM, when="2023-09-13"))
    later = [article(f"{number}", "2023-09-15", meeting(PUTIN, KIM, when="2023-09-13")) for number in range(8)]
    assert resolved(first)["events"]["event_id"].to_list() == resolved(*later, first)["events"]["event_id"].to_list()


@pytest.mark.parametrize(
    "states, last",
    [
        ((("2023-09-01", "planned"), ("2023-09-10", "postponed")), "postponed"),
        ((("2023-09-01", "planned"), ("2023-09-14", "cancelled")), "cancelled"),
        (((None, "planned"), (None, "occurred"), (None, "cancelled")), "occurred"),
        ((("2023-09-01", "planned"), (None, "occurred")), "occurred"),
    ],
)
def test_the_last_state_is_the_state(states: tuple[tuple[str | None, str], ...], last: str) -> None:
    told = [
        article(str(number), day, meeting(PUTIN, KIM, when="2023-09-13", factuality=state))
        for number, (day, state) in enumerate(states)
    ]
    assert resolved(*told)["events"]["factuality"].to_list() == [last]


def test_copies_count_once() -> None:
    text = " ".join(f"kelime{number}" for number in range(80))
    told = meeting("RUS", "PRK", when="2023-09-14", basis="publication")
    later = meeting("RUS", "PRK", when="2023-09-19", basis="publication")
    tables = resolved(
        article("a", "2023-09-14", told, text=text), article("b", "2023-09-19", later, text=text + " son")
    )
    (event,) = tables["events"].to_dicts()
    assert (event["mention_count"], event["document_count"], event["event_date"]) == (2, 1, "2023-09-14")
    assert event["confidence"] == 0.5
    assert dict(tables["documents"].select("path", "duplicate_of").iter_rows()) == {"a": None, "b": make_id("a")}


def test_the_office_is_the_one_held_then(tmp_path: Path) -> None:
    (tmp_path / "officials.csv").write_text(
        "official_id,name,aliases,country_code\nhf,Hakan Fidan,,TUR\n", encoding="utf-8"
    )
    (tmp_path / "terms.csv").write_text(
        "official_id,office,office_code,country_code,organization,started_on,ended_on,is_open,acting,source\n"
        "hf,MİT Başkanı,intelligence_chief,TUR,,2010-05-25,2023-06-03,false,false,test\n"
        "hf,Dışişleri Bakanı,foreign_minister,TUR,,2023-06-04,,true,false,test\n",
        encoding="utf-8",
    )
    then = meeting(FIDAN, BLINKEN, when="2022-03-01")
    now = meeting(FIDAN, BLINKEN, when="2024-03-01")
    tables = resolved(article("a", "2024-03-02", then, now), reference=tmp_path)
    fidan = make_id("official:hf")
    held = tables["event_participants"].filter(pl.col("entity_id") == fidan).join(tables["events"], on="event_id")
    assert dict(held.select("event_date", "office").iter_rows()) == {
        "2022-03-01": "MİT Başkanı",
        "2024-03-01": "Dışişleri Bakanı",
    }
    assert tables["office_holdings"].filter(pl.col("entity_id") == fidan).height == 2


def test_a_town_may_lie_in_the_region_another_names(tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_text(
        "place_id,name,aliases,country_code,kind,guard,source\nud,Uzak Doğu,,,region,false,test\n", encoding="utf-8"
    )
    there = article("a", "2023-09-14", meeting(PUTIN, KIM, when="2023-09-13", place="Vostoçnıy:RUS"))
    about = article("b", "2023-09-20", meeting(PUTIN, KIM, when="2023-09-11/2023-09-17", place="Uzak Doğu:"))
    read = annotations([there, about])
    is_area = pl.col("name") == "Uzak Doğu"
    known = pl.when(is_area).then(pl.lit("place:ud")).otherwise("reference_id").alias("reference_id")
    read["document_entities"] = read["document_entities"].with_columns(known)
    tables = collected(resolve(read, tmp_path))
    towns = tables["entities"].filter(pl.col("name") == "Vostoçnıy")["entity_id"].to_list()
    assert tables["events"]["place_entity_id"].to_list() == towns


def test_the_tables_are_as_declared_even_of_nothing() -> None:
    tables = collected(resolve({}))
    assert tables.keys() == STAGING.keys() - OF_RUNS
    for name, table in tables.items():
        assert dict(table.schema) == schema(STAGING[name]) and table.height == 0
