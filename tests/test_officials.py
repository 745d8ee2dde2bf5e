"""Officials and their terms, beside what dbt tests of them: dbt_project/tests/assert_terms_*."""

from __future__ import annotations

import csv
import re
from calendar import monthrange
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import pytest

from extract.casing import fold

REFERENCE = Path(__file__).parent.parent / "seeds" / "reference"
# Surnames that are also ordinary words or places: alone they prove nothing, the full name must come first.
NOT_ALONE = {
    "akıncı",
    "arafat",
    "babacan",
    "bahçeli",
    "baykal",
    "başbuğ",
    "bozdağ",
    "gül",
    "harf",
    "keçeli",
    "kim",
    "kişi",
    "kurtulmuş",
    "nebati",
    "seçin",
    "soylu",
    "toner",
}

Row = dict[str, str]


def read(name: str) -> list[Row]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


OFFICIALS = read("officials.csv")
TERMS = read("terms.csv")


def first_day(value: str) -> date:
    """The earliest day that a day, month or year may mean."""
    parts = [int(part) for part in value.split("-")]
    return date(*[*parts, 1, 1][:3])


def last_day(value: str) -> date:
    """The latest day that a day, month or year may mean."""
    parts = [int(part) for part in value.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1])


def surely_until(term: Row) -> date:
    if term["ended_on"]:
        return first_day(term["ended_on"])
    return date.max if term["is_open"] == "true" else last_day(term["started_on"])


def test_officials_have_unique_ascii_ids_and_names() -> None:
    ids = Counter(row["official_id"] for row in OFFICIALS)
    assert [key for key, count in ids.items() if count > 1 or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)] == []
    names = Counter(fold(row["name"]) for row in OFFICIALS)
    assert [name for name, count in names.items() if count > 1 or not name.strip()] == []


def test_no_spelling_belongs_to_two_officials() -> None:
    owners = defaultdict(set)
    for row in OFFICIALS:
        for spelling in [row["name"], *filter(None, row["aliases"].split("|"))]:
            assert spelling == spelling.strip() and len(spelling) > 3, row
            assert fold(spelling) not in NOT_ALONE, row
            owners[fold(spelling)].add(row["official_id"])
    assert {spelling: ids for spelling, ids in owners.items() if len(ids) > 1} == {}


def test_every_official_represents_a_country_or_an_organisation() -> None:
    for row in OFFICIALS:
        assert row["country_code"] or row["organization"], row
        assert re.fullmatch(r"([A-Z]{3})?", row["country_code"]), row
        assert re.fullmatch(r"(Q[1-9][0-9]*)?", row["wikidata"]), row
    items = Counter(row["wikidata"] for row in OFFICIALS if row["wikidata"])
    assert [item for item, count in items.items() if count > 1] == []


def test_officials_and_terms_name_each_other() -> None:
    assert {row["official_id"] for row in OFFICIALS} == {row["official_id"] for row in TERMS}


def test_the_reference_covers_the_world() -> None:
    assert len(OFFICIALS) >= 1000
    assert len({term["country_code"] or term["organization"] for term in TERMS}) >= 60


@pytest.mark.parametrize(
    ("day", "country", "code", "who"),
    [
        ("2003-05-01", "RUS", "foreign_minister", "igor-ivanov"),
        ("2023-09-20", "RUS", "foreign_minister", "sergey-lavrov"),
        ("2010-06-01", "RUS", "head_of_state", "dmitriy-medvedev"),
        ("2009-01-20", "USA", "head_of_state", "barack-obama"),
        ("2014-08-28", "TUR", "head_of_government", "ahmet-davutoglu"),
        ("2015-10-01", "TUR", "foreign_minister", "feridun-sinirlioglu"),
        ("2024-01-01", "UKR", "foreign_minister", "dmitro-kuleba"),
        ("2012-07-15", "EGY", "head_of_state", "muhammed-mursi"),
        ("2015-01-01", "PRK", "foreign_minister", "ri-su-yong"),
        ("2023-09-20", "PRK", "foreign_minister", "choe-son-hui"),
    ],
)
def test_the_holder_of_an_office_is_found_by_day(day: str, country: str, code: str, who: str) -> None:
    when = date.fromisoformat(day)
    holders = [
        term["official_id"]
        for term in TERMS
        if (term["country_code"], term["office_code"], term["acting"]) == (country, code, "false")
        and last_day(term["started_on"]) <= when < surely_until(term)
    ]
    assert holders == [who]


@pytest.mark.parametrize("rows", [OFFICIALS, TERMS], ids=["officials", "terms"])
def test_every_row_says_where_it_is_from(rows: list[dict[str, str]]) -> None:
    assert [row for row in rows if not row["source"]] == []
