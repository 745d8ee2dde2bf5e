"""What daily runs rest on: why files are read again, what is gone, one part of a folder, an inbox, a steward."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import polars as pl
import pytest

from extract import tables
from extract.document import Article
from extract.lexicon import REFERENCE, Lexicon
from extract.pipeline import Annotations, annotate, extractor_parts
from orchestration import plan as planning
from orchestration import units
from orchestration.home import PROJECT, Home
from orchestration.inbox import judge, take_stock
from orchestration.noted import load_quarantine, load_reading, load_retired
from orchestration.plan import Plan, make_plan
from orchestration.selection import Selection
from orchestration.steward import SHARES, count_rates, find_change, find_shares, note_rates
from orchestration.units import discard_stale, read_missing
from tests.conftest import load_annotations
from tests.test_orchestration import DENIAL, EVENING, MORNING, PHONE_CALL, VISIT, files, read

Write = Callable[[str, str], Path]
ENGLISH = "The foreign ministers met in Oslo on Monday and both sides signed a new protocol on trade and visas.\n"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.prepare()
    return home


def read_part(folder: Path, home: Home, selection: Selection) -> Plan:
    plan = make_plan(folder, units=home.units, reference=REFERENCE, selection=selection)
    read_missing(plan, None, units=home.units, reference=REFERENCE, now=EVENING)
    planning_done(plan, home)
    return plan


def planning_done(plan: Plan, home: Home) -> None:
    from orchestration.noted import note_reading

    note_reading(plan, home, now=EVENING)
    discard_stale(plan, units=home.units)


def paths_there(home: Home) -> set[str]:
    return set(load_annotations(home)["documents"]["path"])


def test_make_takes_folders_whose_names_have_spaces() -> None:
    show = 'show:; @printf "%s|" "$$CHANCERY_ARTICLES" "$$CHANCERY_HOME" "$$DAGSTER_HOME"'
    given = ["ARTICLES=/bir yer/haber arşivi", "CHANCERY_HOME=ambar 2"]
    said = subprocess.run(["make", "-s", "--eval", show, "show", *given], cwd=PROJECT, capture_output=True, text=True)
    assert said.stdout == f"/bir yer/haber arşivi|{PROJECT}/ambar 2|{PROJECT}/ambar 2/dagster|"


def test_a_run_says_why_it_reads(write_article: Write, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_article("visit.txt", VISIT).parent
    call = write_article("call.txt", PHONE_CALL)
    plan, _ = read(folder, home)
    assert plan.reasons == ("new files: 2",)
    write_article("visit.txt", VISIT + "\nZiyaret iki gün sürdü.\n")
    call.unlink()
    assert make_plan(folder, units=home.units, reference=REFERENCE).reasons == (
        "files that changed, or of which manifest.csv, columns.toml or the limits say something else: 1",
        "files that are gone; articles that turn up nowhere else are retired: 1",
    )
    read(folder, home)
    parts = extractor_parts(REFERENCE)
    monkeypatch.setattr(planning, "extractor_parts", lambda reference: {**parts, "words": "other", "facts": "other"})
    for module in (planning, units):
        monkeypatch.setattr(module, "extractor_version", lambda reference: "other")
    assert make_plan(folder, units=home.units, reference=REFERENCE).reasons == (
        "files read again because of a change in the words in extract/lang and the facts in seeds/reference: 1",
    )


def test_what_runs_make_is_no_article_where_it_lies_among_them(write_article: Write) -> None:
    folder = write_article("visit.txt", VISIT).parent
    home = Home(folder / "ambar")
    read(folder, home)
    stock = take_stock(folder)
    assert read(folder, home)[0].missing == () and paths_there(home) == {"visit.txt"}
    (home.root / "made.txt").write_text(PHONE_CALL)
    assert take_stock(folder) == stock


def test_articles_that_are_gone_are_retired_until_they_come_back(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT).parent
    call = write_article("call.txt", PHONE_CALL)
    read(folder, home)
    call.unlink()
    _, frames = read(folder, home, now=EVENING)
    retired = load_retired(home)
    assert frames["documents"]["path"].to_list() == ["visit.txt"]
    assert retired.select("path", "text", "extracted_at", "retired_at").rows() == [
        ("call.txt", PHONE_CALL, MORNING, EVENING)
    ]
    write_article("denial.txt", DENIAL)
    read(folder, home)
    assert load_retired(home).equals(retired)
    write_article("call.txt", PHONE_CALL)
    read(folder, home)
    assert load_retired(home).is_empty()


def test_an_article_that_was_moved_is_not_retired_and_a_copy_that_is_gone_is(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT).parent
    write_article("call.txt", PHONE_CALL)
    write_article("copy.txt", PHONE_CALL)
    read(folder, home)
    (folder / "visit.txt").rename(folder / "2023-visit.txt")
    (folder / "copy.txt").unlink()
    read(folder, home)
    assert load_retired(home)["path"].to_list() == ["copy.txt"]
    (folder / "call.txt").rename(folder / "copy 2.txt")
    read(folder, home)
    assert load_retired(home).is_empty()


def test_a_part_of_the_folder_is_read_and_the_rest_waits_and_stays(write_article: Write, home: Home) -> None:
    folder = write_article("2023/10/visit.txt", VISIT).parents[2]
    write_article("2022/call.txt", PHONE_CALL)
    write_article("manifest.csv", "path,published_on\n2022/call.txt,2022-09-04\n")
    plan = read_part(folder, home, Selection(folder="2023"))
    assert files(plan.missing) == ["2023/10/visit.txt"] and plan.reasons[-1].startswith("files that wait")
    assert files(read_part(folder, home, Selection(month="2022-09")).missing) == ["2022/call.txt"]
    assert paths_there(home) == {"2022/call.txt", "2023/10/visit.txt"}
    assert read_part(folder, home, Selection(month="2023-10")).missing == ()
    again = read_part(folder, home, Selection(month="2023-10", again=True))
    assert files(again.missing) == ["2023/10/visit.txt"]
    assert paths_there(home) == {"2022/call.txt", "2023/10/visit.txt"}
    assert make_plan(folder, units=home.units, reference=REFERENCE).missing == ()
    with pytest.raises(ValueError, match="Ekim is no month"):
        make_plan(folder, units=home.units, reference=REFERENCE, selection=Selection(month="Ekim"))


def test_a_part_read_by_a_new_extractor_leaves_the_rest_as_the_old_one_read_it(
    write_article: Write, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "FILES_A_UNIT", 1)
    folder = write_article("a/visit.txt", VISIT).parents[1]
    write_article("b/call.txt", PHONE_CALL)
    read(folder, home)
    for module in (planning, units):
        monkeypatch.setattr(module, "extractor_version", lambda reference: "other")
    assert files(read_part(folder, home, Selection(folder="a")).missing) == ["a/visit.txt"]
    versions = dict(load_annotations(home)["documents"].select("path", "extractor_version").iter_rows())
    assert versions["a/visit.txt"] == "other" != versions["b/call.txt"]
    assert files(make_plan(folder, units=home.units, reference=REFERENCE).missing) == ["b/call.txt"]


def test_units_of_an_extractor_whose_tables_had_other_columns_are_read_again(
    write_article: Write, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_article("visit.txt", VISIT).parent
    gone = write_article("call.txt", PHONE_CALL)
    plan, _ = read(folder, home)
    documents = home.units / plan.missing[0].name / "documents.parquet"
    pl.read_parquet(documents).drop("is_read").write_parquet(documents)
    gone.unlink()
    for module in (planning, units):
        monkeypatch.setattr(module, "extractor_version", lambda reference: "other")
    _, frames = read(folder, home, now=EVENING)
    assert frames["documents"]["extractor_version"].to_list() == ["other"]
    assert load_retired(home)["path"].to_list() == ["call.txt"]


def test_half_a_unit_left_by_a_killed_run_is_none(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT).parent
    plan, _ = read(folder, home)
    unit = home.units / plan.missing[0].name
    unit.rename(unit.with_name(f"{unit.name}{planning.PART}7"))
    assert files(make_plan(folder, units=home.units, reference=REFERENCE).missing) == ["visit.txt"]
    plan, frames = read(folder, home)
    assert frames["documents"].height == 1 and [entry.name for entry in home.units.iterdir()] == [plan.missing[0].name]


def test_a_file_that_changes_while_it_is_read_is_left_to_the_next_run(
    write_article: Write, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    from orchestration import units

    folder = write_article("visit.txt", VISIT).parent

    def meddle(article: Article, lexicon: Lexicon) -> Annotations:
        write_article("visit.txt", PHONE_CALL)
        return annotate(article, lexicon)

    monkeypatch.setattr(units, "annotate", meddle)
    _, frames = read(folder, home)
    assert frames["documents"].is_empty() and "changed while it was read" in frames["quarantine"]["reason"][0]
    monkeypatch.setattr(units, "annotate", annotate)
    _, frames = read(folder, home)
    assert frames["documents"].height == 1 and frames["quarantine"].is_empty()


def test_an_article_that_takes_too_long_is_given_up(
    write_article: Write, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    from extract.reading import Limits
    from orchestration import units

    def dawdle(article: Article, lexicon: Lexicon) -> NoReturn:
        while True:
            pass

    folder = write_article("visit.txt", VISIT).parent
    monkeypatch.setattr(units, "annotate", dawdle)
    plan = make_plan(folder, units=home.units, reference=REFERENCE, limits=Limits(max_article_seconds=1))
    read_missing(plan, None, units=home.units, reference=REFERENCE, now=MORNING)
    planning_done(plan, home)
    assert "took longer than 1 seconds" in load_quarantine(load_reading(home.reading), home.units)["reason"][0]


def test_an_article_nobody_has_words_for_is_kept_and_said_to_be_unread(write_article: Write, home: Home) -> None:
    folder = write_article("en.txt", ENGLISH).parent
    write_article("visit.txt", VISIT)
    _, frames = read(folder, home)
    assert frames["documents"].select("path", "language", "is_read").rows() == [
        ("en.txt", "en", False),
        ("visit.txt", "tr", True),
    ]
    assert frames["event_mentions"]["document_id"].n_unique() == 1


def test_what_is_left_out_of_a_page_is_kept_beside_it(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT + "\nEtiketler: Rusya\n").parent
    body = VISIT.splitlines()[2]
    write_article(
        "page.html", f"<html><nav>Künye</nav><article><p>{body}</p><p>{body} Heyet döndü.</p></article></html>"
    )
    _, frames = read(folder, home)
    left_out = frames["furniture"].join(frames["documents"], on="document_id").sort("path")
    assert left_out.select("path", "text").rows() == [("page.html", "Künye"), ("visit.txt", "Etiketler: Rusya")]
    assert left_out["start_char"].is_null().to_list() == [True, False]


def test_an_inbox_starts_a_run_when_no_more_files_come(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(VISIT)
    arriving = judge(take_stock(tmp_path), None)
    (tmp_path / "b.txt").write_text(VISIT)
    still = judge(take_stock(tmp_path), arriving.cursor)
    arrived = judge(take_stock(tmp_path), still.cursor)
    after = judge(take_stock(tmp_path), arrived.cursor)
    assert [look.starts_run for look in (arriving, still, arrived, after)] == [False, False, True, False]
    (tmp_path / "b.txt").unlink()
    assert not (changed := judge(take_stock(tmp_path), after.cursor)).starts_run
    assert judge(take_stock(tmp_path), changed.cursor).starts_run


def test_the_inbox_of_dagster_asks_for_one_run_and_remembers_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import dagster as dg

    from orchestration.automation import make_inbox

    monkeypatch.setenv("CHANCERY_ARTICLES", str(tmp_path))
    inbox = make_inbox(dg.define_asset_job("everything"))
    context = dg.build_sensor_context()
    (tmp_path / "a.txt").write_text(VISIT)
    answers = [inbox(context) for _ in range(3)]
    assert [isinstance(answer, dg.RunRequest) for answer in answers] == [False, True, False]


def staged(write_article: Write, home: Home) -> dict[str, pl.DataFrame]:
    folder = write_article("visit.txt", VISIT).parent
    write_article("en.txt", ENGLISH)
    write_article("empty.txt", "")
    _, frames = read(folder, home)
    return {**frames, "events": frames["document_events"], "entities": frames["document_entities"]}


def test_a_steward_is_told_of_shares_that_are_too_high(write_article: Write, home: Home) -> None:
    frames = staged(write_article, home)
    found = {f.check: f for f in find_shares(frames, REFERENCE, allowed=dict.fromkeys(SHARES, 0.4))}
    assert {name: finding.share for name, finding in found.items()} == {
        "few_articles_without_an_event": 0.0,
        "few_articles_without_a_date": 1.0,
        "few_articles_in_unread_languages": 0.5,
        "few_files_in_quarantine": 0.333,
        "few_unknown_outlets": 1.0,
    }
    assert [name for name, finding in found.items() if finding.passed] == [
        "few_articles_without_an_event",
        "few_files_in_quarantine",
    ]
    assert found["few_files_in_quarantine"].examples == ("empty.txt",)
    empty = {name: tables.frame(table, []) for name, table in tables.STAGING.items()}
    assert all(f.passed for f in find_shares(empty, REFERENCE, allowed=dict.fromkeys(SHARES, 0.0)))


def test_a_steward_is_told_of_sudden_changes(write_article: Write, home: Home) -> None:
    rates = count_rates(staged(write_article, home))
    assert find_change(rates, home.history, allowed=0.3).passed  # nothing to compare with
    for _ in range(40):
        note_rates(rates, home.history, now=MORNING)
    assert len(json.loads(home.history.read_text())) == 30
    assert find_change({**rates, "documents": 50.0}, home.history, allowed=0.3).passed
    fewer = find_change({**rates, "events": rates["events"] / 2}, home.history, allowed=0.3)
    assert not fewer.passed and fewer.examples[0].startswith("events: ")
