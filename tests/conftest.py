"""What several tests share: the warehouse of the sample articles, made once, and a way to run Chancery on a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import pytest
from hypothesis import settings

from extract import tables
from orchestration.home import PROJECT, Home
from orchestration.noted import load_reading, scan_annotations
from orchestration.warehouse import open_read_only

settings.register_profile("untimed", deadline=None)  # speed belongs to the benchmark
settings.load_profile("untimed")

SAMPLE = PROJECT / "seeds" / "articles"
PAST = frozenset({"staging.event_redirects"})  # what was published before: another home has another past
READ_AT = {"staging.documents": "* exclude (extracted_at)", "staging.quarantine": "* exclude (seen_at)"}


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run from the command line."""

    exit_code: int
    output: str
    errors: str


def run_chancery(articles: Path, home: Home) -> Run:
    """`make run` without make."""
    done = subprocess.run(
        [sys.executable, "-m", "orchestration.run"],
        cwd=PROJECT,
        env={**os.environ, "CHANCERY_HOME": str(home.root), "CHANCERY_ARTICLES": str(articles), "DO_NOT_TRACK": "1"},
        capture_output=True,
        text=True,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def fetch(home: Home, sql: str) -> list[tuple[object, ...]]:
    """Rows of the published warehouse."""
    with open_read_only(home.published) as connection:
        return connection.sql(sql).fetchall()


def load_annotations(home: Home) -> dict[str, pl.DataFrame]:
    """The tables of what a home has read, in an order that does not depend on how the files were batched."""
    keys = {name: [c.name for c in tables.columns(table) if c.is_key] for name, table in tables.ANNOTATIONS.items()}
    scanned = scan_annotations(load_reading(home.reading), home.units)
    return {name: frame.sort(keys[name], maintain_order=True).collect() for name, frame in scanned.items()}


def assert_same_tables(one: Home, other: Home) -> None:
    """Every table and mart of two published warehouses, row by row; only the time of reading and the past differ."""
    names = fetch(
        one,
        "select table_schema || '.' || table_name from information_schema.tables "
        "where table_type = 'BASE TABLE' or table_schema = 'marts' order by 1",
    )
    with open_read_only(one.published) as connection:
        connection.execute(f"attach '{other.published}' as other (read_only)")
        for (name,) in names:
            if name in PAST:
                continue
            columns = READ_AT.get(str(name), "*")
            here = connection.sql(f"select {columns} from {name} order by all").fetchall()
            assert here == connection.sql(f"select {columns} from other.{name} order by all").fetchall(), name


@pytest.fixture(scope="session")
def sample_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Home]:
    """A first run on the sample articles."""
    home = Home(tmp_path_factory.mktemp("sample"))
    return run_chancery(SAMPLE, home), home


@pytest.fixture(scope="session")
def sample_home(sample_run: tuple[Run, Home]) -> Home:
    """The home of the sample articles after a run."""
    run, home = sample_run
    assert run.exit_code == 0, run.errors
    return home


@pytest.fixture
def write_article(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write an article into a folder of one's own."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write
