"""From a folder of articles to the published warehouse, by the command people use."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from extract import tables
from orchestration.home import PROJECT, REFERENCE, Home
from orchestration.warehouse import open_read_only
from tests.conftest import SAMPLE, Run, fetch, run_chancery
from tests.readme import answer, read_questions

Write = Callable[[str, str], Path]

MEETING = """Putin ile Kim Vostoçnıy'da görüştü

Rusya Devlet Başkanı Vladimir Putin, 13 Eylül 2023'te Kuzey Kore lideri Kim Jong-un ile Vostoçnıy'da görüştü.
Kremlin Sözcüsü Dmitriy Peskov, "Görüşme verimli geçti" dedi.
"""
SAME_MEETING = """Kim Jong-un, Putin'le buluştu

Kuzey Kore lideri Kim Jong-un, Rusya Devlet Başkanı Vladimir Putin ile 13 Eylül 2023'te bir araya geldi.
"""
# Terms that only may overlap, as their years are read, and one that follows on the day the other ends.
RIGHT_TERMS = """\
dmitriy-peskov,Sağlık Bakanı,health_minister,RUS,,2003,2005,false,false,by hand
igor-ivanov,Sağlık Bakanı,health_minister,RUS,,2005,2007-05-07,false,false,by hand
sergey-lavrov,Sağlık Bakanı,health_minister,RUS,,2007-05-07,,true,false,by hand
"""
# A wrong row -> how it is shown, below the name of the test that refuses it.
WRONG_TERMS = {
    "igor-ivanov,Enerji Bakanı,energy_minister,RUS,,2009-05,2009-04-30,false,false,by hand\n": (
        r"ends before it begins \| igor-ivanov \| Enerji Bakanı \| 2009-05 \| 2009-04-30"
    ),
    "igor-ivanov,Ticaret Bakanı,trade_minister,RUS,,2009-13,,true,false,by hand\n": (
        r"started_on is no day, month or year .* \| igor-ivanov \| Ticaret Bakanı \| 2009-13"
    ),
    "dmitriy-peskov,Kremlin Sözcüsü,spokesperson,RUS,,2020,2022,false,false,by hand\n": (
        r"one person holds one office twice at once \| dmitriy-peskov \| Kremlin Sözcüsü \| 2012-05-22 \|  \| "
        r"dmitriy-peskov \| Kremlin Sözcüsü \| 2020 \| 2022"
    ),
    "igor-ivanov,Hariciye Vekili,foreign_minister,RUS,,2020,2022,false,false,by hand\n": (
        r"an office for one is held twice at once \| igor-ivanov \| Hariciye Vekili \| 2020 \| 2022 \| sergey-lavrov"
    ),
    "kimse-degil,Vali,governor,RUS,,2020,2022,false,false,by hand\n": (
        r"official_id \| kimse-degil \| kimse-degil \| Vali"
    ),
    "igor-ivanov,Çar,tsar,RUS,,2020,2022,false,false,by hand\n": r"office_code \| tsar \| igor-ivanov \| Çar",
    "igor-ivanov,Müftü,religious_leader,QQQ,,2020,2022,false,false,by hand\n": (
        r"country_code \| QQQ \| igor-ivanov \| Müftü"
    ),
    "igor-ivanov,Komiser,commissioner,,Olmayan Örgüt,2020,2022,false,false,by hand\n": (
        r"terms \| igor-ivanov \| Olmayan Örgüt"
    ),
}
MARTS = {
    *("claims", "codebook", "coverage", "disagreements", "dyads_by_month", "events", "meetings_per_year", "officials"),
    *("plans", "sentences", "statements", "statements_by_official", "tellings", "visits"),
}
# Intermediate models that are tables.
READ_OVER_AND_OVER = ("claims", "event_tellings", "outlet_participants", "outlet_tellings")
# What the sample articles need not have.
MAY_BE_EMPTY = set(tables.OF_RUNS)


def test_a_first_run_says_what_it_found_and_where_it_is(sample_run: tuple[Run, Home]) -> None:
    run, home = sample_run
    assert run.exit_code == 0, run.errors
    printed = dict(line.split(maxsplit=1) for line in run.output.splitlines()[:5])
    for name in ("articles", "events", "statements"):
        table = "documents" if name == "articles" else name
        assert [(int(printed[name]),)] == fetch(home, f"select count(*) from staging.{table}")
    assert int(printed["articles"]) >= 40
    assert printed["warehouse"] == str(home.published)


def test_the_two_questions_a_run_suggests_have_answers(sample_run: tuple[Run, Home]) -> None:
    run, home = sample_run
    suggested = [line.strip() for line in run.output.splitlines() if line.startswith("  select ")]
    assert len(suggested) == 2
    assert all(fetch(home, sql) for sql in suggested)


def test_every_table_is_there_and_has_rows_but_those_of_what_is_amiss(sample_home: Home) -> None:
    views = "select schema_name, view_name from duckdb_views() where schema_name = 'marts'"
    found = set(fetch(sample_home, f"select schema_name, table_name from duckdb_tables() union {views}"))
    expected = {("staging", name) for name in tables.STAGING} | {("marts", name) for name in MARTS}
    expected |= {("reference", path.stem) for path in REFERENCE.glob("*.csv")}
    expected |= {("intermediate", f"int_{name}") for name in READ_OVER_AND_OVER}
    assert found == expected
    empty = {table for schema, table in expected if not fetch(sample_home, f"select 1 from {schema}.{table} limit 1")}
    assert empty <= MAY_BE_EMPTY


def test_no_sample_article_breaks_the_extractor(sample_home: Home) -> None:
    assert fetch(sample_home, "select * from staging.quarantine where reason like 'the extractor broke%'") == []


def test_one_event_told_by_several_articles_is_one_row(sample_home: Home) -> None:
    told = fetch(
        sample_home,
        "select document_count from marts.events where event_type = 'meeting' and event_date = '2023-09-13' "
        "and factuality = 'occurred' and country_codes = 'PRK; RUS' order by document_count desc",
    )
    assert told and isinstance(told[0][0], int) and told[0][0] >= 2


def test_a_second_run_is_quick_and_changes_nothing(sample_home: Home) -> None:
    before = sample_home.published.stat()
    started = time.monotonic()
    run = run_chancery(SAMPLE, sample_home)
    assert run.exit_code == 0 and run.output.startswith("Nothing is new")
    assert time.monotonic() - started < 15
    after = sample_home.published.stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_the_questions_of_the_readme_have_the_answers_it_prints(sample_home: Home) -> None:
    questions = read_questions()
    assert len(questions) >= 5
    for sql, printed in questions:
        assert answer(sample_home, sql) == printed, "run `make readme`"


def test_new_articles_bad_files_and_wrong_reference_rows(
    sample_home: Home,
    write_article: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = Path(shutil.copytree(SAMPLE, tmp_path / "articles"))
    home = Home(Path(shutil.copytree(sample_home.root, tmp_path / "home")))
    times = "select path, extracted_at from staging.documents union all select path, seen_at from staging.quarantine"
    first_times = {path: at for path, at in fetch(home, times)}
    met = (
        "select document_count from marts.events where event_date = '2023-09-13' and event_type = 'meeting' "
        "and contains(actors, 'Kim Jong-un') and contains(actors, 'Vladimir Putin')"
    )
    ((met_before,),) = fetch(home, met)

    # A reader who keeps the warehouse open neither blocks the next run nor sees it. An unreadable file goes to
    # quarantine, and the rest goes on.
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 20)
    write_article("meeting.txt", MEETING)
    write_article("same.txt", SAME_MEETING)
    with open_read_only(home.published) as reader:
        run = run_chancery(folder, home)
        assert run.exit_code == 0, run.errors
        assert (
            reader.sql("select path from staging.documents where path in ('meeting.txt', 'same.txt')").fetchall() == []
        )
    assert fetch(home, "select path from staging.quarantine where path not like '%/%'") == [("noise.txt",)]
    assert fetch(home, met) == [(int(str(met_before)) + 2,)]
    assert first_times.items() <= {path: at for path, at in fetch(home, times)}.items()

    # Where a dbt test fails, readers keep what was published before, and are told which rows are wrong.
    before = home.published.read_bytes()
    project, reference = tmp_path / "project" / "dbt_project", tmp_path / "project" / "seeds" / "reference"
    shutil.copytree(PROJECT / "dbt_project", project, ignore=shutil.ignore_patterns("target", "logs"))
    shutil.copytree(REFERENCE, reference)
    with (reference / "terms.csv").open("a", encoding="utf-8") as terms:
        terms.write(RIGHT_TERMS + "".join(WRONG_TERMS))
    for module in ("run", "warehouse", "assets.annotations", "assets.staging", "manifest"):
        monkeypatch.setattr(f"orchestration.{module}.REFERENCE", reference)
    for module in ("warehouse", "assets.models", "manifest"):
        monkeypatch.setattr(f"orchestration.{module}.DBT_PROJECT", project)
    monkeypatch.setenv("CHANCERY_HOME", str(home.root))
    monkeypatch.setenv("CHANCERY_ARTICLES", str(folder))
    monkeypatch.setenv("DAGSTER_HOME", str(home.dagster))
    from orchestration.run import main

    assert main([]) == 1
    errors = capsys.readouterr().err
    assert [row for row, told in WRONG_TERMS.items() if not re.search(told, errors)] == [], errors
    assert "Sağlık Bakanı" not in errors
    assert home.published.read_bytes() == before
    assert os.access(home.published, os.R_OK)


def test_a_run_from_the_ui_that_finds_nothing_new_succeeds_and_skips_what_comes_after_reading(
    sample_home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import dagster as dg

    from orchestration.definitions import definitions

    home = Home(shutil.copytree(sample_home.root, tmp_path / "home"))
    monkeypatch.setenv("CHANCERY_HOME", str(home.root))
    monkeypatch.setenv("CHANCERY_ARTICLES", str(SAMPLE))
    result = definitions().resolve_job_def("everything").execute_in_process(raise_on_error=False)
    assert result.success, [event.message for event in result.all_events if event.is_failure]
    skipped = {event.step_key for event in result.all_events if event.event_type == dg.DagsterEventType.STEP_SKIPPED}
    assert skipped == {"models", "published_warehouse"}
