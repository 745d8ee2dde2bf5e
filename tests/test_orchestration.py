"""Units of work, loading and publishing, without Dagster: they are plain functions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import duckdb
import polars as pl
import pytest

from extract import tables
from extract.document import Article
from extract.lexicon import Lexicon
from extract.pipeline import Annotations, annotate
from extract.resolve import resolve
from orchestration import plan as planning
from orchestration import units, warehouse, workers
from orchestration.assets.metadata import preview, unescape
from orchestration.home import REFERENCE, Home
from orchestration.noted import load_quarantine, note_reading
from orchestration.plan import MARKER, Plan, Unit, make_plan
from orchestration.units import discard_stale, read_missing, read_unit
from orchestration.workers import open_workers
from tests.conftest import SAMPLE, load_annotations
from tests.printed import collected

MORNING, EVENING = datetime(2024, 3, 1, 9), datetime(2024, 3, 1, 21)

VISIT = """Dışişleri Bakanı Sergey Lavrov Pyongyang'a gitti

Rusya Dışişleri Bakanı Sergey Lavrov, 18 Ekim 2023'te Kuzey Kore'ye gitti.
"""
PHONE_CALL = """Putin ile Erdoğan telefonda görüştü

Rusya Devlet Başkanı Vladimir Putin, 4 Eylül 2022'de Cumhurbaşkanı Recep Tayyip Erdoğan'la telefonda görüştü.
"""
DENIAL = """Kremlin iddiaları yalanladı

Kremlin Sözcüsü Dmitriy Peskov, "Böyle bir anlaşma yok" dedi.
"""

Write = Callable[[str, str], Path]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.prepare()
    return home


def read(folder: Path, home: Home, *, now: datetime = MORNING) -> tuple[Plan, dict[str, pl.DataFrame]]:
    home.prepare()
    plan = make_plan(folder, units=home.units, reference=REFERENCE)
    with open_workers(len(plan.missing)) as pool:
        read_missing(plan, pool, units=home.units, reference=REFERENCE, now=now)
    reading = note_reading(plan, home, now=now)
    discard_stale(plan, units=home.units)
    return plan, {**load_annotations(home), "quarantine": load_quarantine(reading, home.units)}


def files(some: tuple[Unit, ...]) -> list[str]:
    return sorted(path for unit in some for path, _ in unit.files)


def to_read(plan: Plan) -> list[str]:
    return files(plan.missing)


def test_what_was_read_is_not_read_again(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT).parent
    read(folder, home)
    write_article("call.txt", PHONE_CALL)
    plan, frames = read(folder, home, now=EVENING)
    assert (to_read(plan), files(plan.finished)) == (["call.txt"], ["visit.txt"])
    read_at = dict(frames["documents"].select("path", "extracted_at").iter_rows())
    assert read_at == {"visit.txt": MORNING, "call.txt": EVENING}


def test_a_changed_file_is_read_again_and_its_companions_keep_their_time(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT).parent
    write_article("call.txt", PHONE_CALL)
    read(folder, home)
    write_article("visit.txt", VISIT + "\nZiyaret iki gün sürdü.\n")
    plan, frames = read(folder, home, now=EVENING)
    assert files(plan.stale) == ["call.txt", "visit.txt"]
    read_at = dict(frames["documents"].select("path", "extracted_at").iter_rows())
    assert read_at == {"visit.txt": EVENING, "call.txt": MORNING}
    assert len(list(home.units.glob(f"*/{MARKER}"))) == 1


def test_a_file_that_went_leaves_nothing_behind(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT).parent
    call = write_article("call.txt", PHONE_CALL)
    read(folder, home)
    call.unlink()
    _, frames = read(folder, home)
    assert frames["documents"]["path"].to_list() == ["visit.txt"]


def test_what_the_manifest_says_of_a_file_is_part_of_its_content(write_article: Write, home: Home) -> None:
    folder = write_article("visit.txt", VISIT).parent
    write_article("call.txt", PHONE_CALL)
    read(folder, home)
    write_article("manifest.csv", "path,published_on\nvisit.txt,2023-10-18\n")
    plan, frames = read(folder, home)
    assert "visit.txt" in to_read(plan)
    assert frames["documents"].filter(path="visit.txt")["published_on_basis"].to_list() == ["manifest"]


def test_a_killed_run_goes_on_where_it_stopped(
    write_article: Write, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "FILES_A_UNIT", 1)
    folder = write_article("a.txt", VISIT).parent
    write_article("b.txt", PHONE_CALL)
    plan = make_plan(folder, units=home.units, reference=REFERENCE)
    for _ in range(2):  # a worker thought lost may do it once more
        read_unit(plan.missing[0], (), plan=plan, units=home.units, reference=REFERENCE, now=MORNING)
    (home.units / "half.part1").mkdir()
    plan, frames = read(folder, home)
    assert (files(plan.finished), to_read(plan)) == (["a.txt"], ["b.txt"])
    assert frames["documents"].height == 2
    assert not list(home.units.glob("*.part*"))


def test_batches_and_workers_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, together = read(SAMPLE, Home(tmp_path / "together"))
    monkeypatch.setattr(planning, "FILES_A_UNIT", 10)
    plan, apart = read(SAMPLE, Home(tmp_path / "apart"))
    assert len(plan.missing) >= workers.UNITS_WORTH_A_POOL
    assert all(together[name].equals(apart[name]) for name in together)
    shuffled = {name: frame.reverse() for name, frame in apart.items()}
    one, other = collected(resolve(together, REFERENCE)), collected(resolve(shuffled, REFERENCE))
    assert all(one[name].equals(other[name]) for name in one)


def test_an_unreadable_file_goes_to_quarantine_and_keeps_the_time_it_was_first_met(
    write_article: Write, home: Home
) -> None:
    folder = write_article("visit.txt", VISIT).parent
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 20)
    _, frames = read(folder, home)
    assert frames["documents"]["path"].to_list() == ["visit.txt"]
    assert frames["quarantine"].select("path", "seen_at").rows() == [("noise.txt", MORNING)]
    write_article("visit.txt", PHONE_CALL)
    _, frames = read(folder, home, now=EVENING)
    assert frames["quarantine"]["seen_at"].to_list() == [MORNING]


def test_an_article_that_breaks_the_extractor_does_not_hold_up_the_others(
    write_article: Write, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(article: Article, lexicon: Lexicon) -> Annotations:
        if article.path == "call.txt":
            raise KeyError("telefon")
        annotations = annotate(article, lexicon)
        if article.path == "denial.txt":
            annotations.tables["statements"][0].cue = "diyor"
        return annotations

    monkeypatch.setattr(units, "annotate", stumble)
    folder = write_article("visit.txt", VISIT).parent
    write_article("call.txt", PHONE_CALL)
    write_article("denial.txt", DENIAL)
    _, frames = read(folder, home)
    assert frames["documents"]["path"].to_list() == ["visit.txt"]
    call, denial = frames["quarantine"].sort("path")["reason"]
    assert call == f"{units.BROKEN}: KeyError('telefon')"
    assert denial.startswith(f"{units.BROKEN}: statements.cue: 'diyor' is not what stands at ")


def test_no_folder_and_no_articles_are_said_to_be_so(tmp_path: Path, home: Home) -> None:
    with pytest.raises(NotADirectoryError, match="no folder of articles"):
        make_plan(tmp_path / "nowhere", units=home.units, reference=REFERENCE)
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileNotFoundError, match="no articles"):
        make_plan(tmp_path / "empty", units=home.units, reference=REFERENCE)


def empty_staging() -> dict[str, pl.LazyFrame]:
    return {name: tables.frame(table, []).lazy() for name, table in tables.STAGING.items()}


def quarantined(path: str) -> dict[str, pl.LazyFrame]:
    row = tables.QuarantineRow(path=path, reason="no text", seen_at=MORNING)
    return {**empty_staging(), "quarantine": tables.frame(tables.QuarantineRow, [row]).lazy()}


def audit_and_publish(home: Home) -> None:
    warehouse.mark_audited(home)
    warehouse.publish(home)


def paths(file: Path) -> list[tuple[str]]:
    with warehouse.open_read_only(file) as connection:
        return connection.sql("select path from staging.quarantine").fetchall()


def test_nothing_is_published_that_was_not_audited(home: Home) -> None:
    warehouse.load_staging(home, quarantined("a"), reading="1")
    with pytest.raises(warehouse.NotAuditedError):
        warehouse.publish(home)
    audit_and_publish(home)
    warehouse.load_staging(home, quarantined("b"), reading="2")
    with pytest.raises(warehouse.NotAuditedError):
        warehouse.publish(home)
    assert paths(home.published) == [("a",)]


def test_a_published_reading_is_known_until_something_changes(home: Home) -> None:
    assert not warehouse.is_published(home, "1")
    warehouse.load_staging(home, quarantined("a"), reading="1")
    audit_and_publish(home)
    assert warehouse.is_published(home, "1")
    assert not warehouse.is_published(home, "2")
    home.published.unlink()
    assert not warehouse.is_published(home, "1")


def test_a_reader_who_keeps_the_warehouse_open_blocks_nobody_and_is_not_disturbed(home: Home) -> None:
    warehouse.load_staging(home, quarantined("a"), reading="1")
    audit_and_publish(home)
    with warehouse.open_read_only(home.published) as reader:
        warehouse.load_staging(home, quarantined("b"), reading="2")
        audit_and_publish(home)
        assert reader.sql("select path from staging.quarantine").fetchall() == [("a",)]
    assert paths(home.published) == [("b",)]


def test_a_log_left_by_a_dead_reader_does_no_harm(home: Home) -> None:
    warehouse.load_staging(home, quarantined("a"), reading="1")
    home.published.with_name("warehouse.duckdb.wal").write_bytes(b"left over")
    audit_and_publish(home)
    assert paths(home.published) == [("a",)]
    assert home.published.stat().st_mode & 0o222 == 0


def test_a_load_that_fails_leaves_the_tables_as_they_were(home: Home) -> None:
    warehouse.load_staging(home, quarantined("a"), reading="1")
    wrong = {**quarantined("b"), "statements": pl.LazyFrame({"nonsense": [1]})}
    with pytest.raises(duckdb.Error):
        warehouse.load_staging(home, wrong, reading="2")
    assert paths(home.working) == [("a",)]
    assert warehouse.LOADED not in json.loads(home.progress.read_text())


def test_what_an_article_says_is_no_markup_in_a_preview() -> None:
    said = "<img src=x onerror=alert(1)> [oku](http://deneme.example) ![](x) `a` \x1b[31m"
    shown = preview(pl.DataFrame({"text": [said]})).splitlines()[2]
    assert not re.search(r"(?<!\\)[<>\[\]()!`]", shown) and "\x1b" not in shown
    assert unescape(shown) == "| <img src=x onerror=alert(1)> [oku](http://deneme.example) ![](x) `a` [31m |"


def test_a_preview_is_one_line_a_row() -> None:
    frame = pl.DataFrame({"text": ["iki\nsatır | bir", None], "names": [["Ayşe", "Ali"], []]})
    assert preview(frame).splitlines() == [
        "| text | names |",
        "| --- | --- |",
        "| iki satır \\| bir | Ayşe; Ali |",
        "|  |  |",
    ]
