"""Runs killed at random moments: the published warehouse is whole at every look, and the next run finishes the work."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from extract import tables
from orchestration import run as command
from orchestration.failures import in_plain_words
from orchestration.home import PROJECT, Home
from orchestration.locks import waited_for
from orchestration.warehouse import open_read_only
from tests import bare_run
from tests.conftest import SAMPLE, assert_same_tables

KILLS, SLOW_KILLS = 2, int(os.environ.get("KILLS", "50"))
BARE, WHOLE = "tests.bare_run", "orchestration.run"
MARTS = {"events", "meetings_per_year", "statements"}
# What a whole warehouse never has: tellings of nothing, sentences of nothing.
LOOSE_ENDS = (
    "select event_id from staging.event_mentions anti join staging.events using (event_id)",
    "select event_id from staging.events anti join staging.event_mentions using (event_id)",
    "select document_id from staging.sentences anti join staging.documents using (document_id)",
)


@dataclass(slots=True)
class Watch:
    """What a reader who looks again and again has seen."""

    looks: int = 0
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)


def start(module: str, folder: Path, home: Home) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "CHANCERY_HOME": str(home.root), "CHANCERY_ARTICLES": str(folder), "DO_NOT_TRACK": "1"}
    arguments = [str(folder), str(home.root)] if module == BARE else []
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def finish(module: str, folder: Path, home: Home) -> float:
    began = time.monotonic()
    _, errors = (run := start(module, folder, home)).communicate(timeout=600)
    assert run.returncode == 0, errors.decode()
    return time.monotonic() - began


@contextmanager
def watched(home: Home, states: list[set[str]], marts: set[str]) -> Iterator[Watch]:
    """Read the published warehouse over and over, in a thread."""
    watch, is_over = Watch(), threading.Event()

    def look() -> None:
        while not is_over.wait(0.25):
            if home.published.exists():
                began = time.monotonic()
                watch.faults += find_faults(home, states, marts)
                watch.slowest = max(watch.slowest, time.monotonic() - began)
                watch.looks += 1

    reader = threading.Thread(target=look)
    reader.start()
    try:
        yield watch
    finally:
        is_over.set()
        reader.join()


def find_faults(home: Home, states: list[set[str]], marts: set[str]) -> list[str]:
    try:
        with open_read_only(home.published) as connection:
            named = connection.sql("select table_schema || '.' || table_name from information_schema.tables").fetchall()
            wanted = {f"staging.{name}" for name in tables.STAGING} | {f"marts.{name}" for name in marts}
            faults = [f"no table {name}" for name in wanted - {name for (name,) in named}]
            paths = {path for (path,) in connection.sql("select path from staging.documents").fetchall()}
            faults += [] if paths in states else [f"half of the articles: {sorted(paths)}"]
            return faults + [sql for sql in LOOSE_ENDS if connection.sql(sql).fetchall()]
    except Exception as error:
        return [repr(error)]


@pytest.mark.parametrize(
    ("module", "kills"),
    [
        (BARE, KILLS),
        pytest.param(BARE, SLOW_KILLS, marks=pytest.mark.slow),
        pytest.param(WHOLE, SLOW_KILLS, marks=pytest.mark.slow),
    ],
    ids=["bare", "bare and often", "whole"],
)
def test_runs_killed_at_random_moments_lose_nothing_and_double_nothing(tmp_path: Path, module: str, kills: int) -> None:
    chance = random.Random(kills)
    samples = [path for path in sorted(SAMPLE.rglob("*.txt")) if "kim" in path.name or "putin" in path.name]
    folder, home, fresh = tmp_path / "articles", Home(tmp_path / "home"), Home(tmp_path / "fresh")
    folder.mkdir()
    states: list[set[str]] = []
    marts = MARTS if module == WHOLE else set()
    # Text, not seconds, is what tells one machine from another: a first run says how long a run takes.
    shutil.copyfile(samples[0], folder / "0.txt")
    states.append({"0.txt"})
    length = finish(module, folder, home)
    with watched(home, states, marts) as watch:
        for number in range(1, kills + 1):
            # New work for each run: an article more, and one that changed.
            states.append(states[-1] | {f"{number}.txt"})
            shutil.copyfile(samples[number % len(samples)], folder / f"{number}.txt")
            with (folder / "0.txt").open("a", encoding="utf-8") as changed:
                changed.write(f"\nHeyet {number} gün kaldı.\n")
            run = start(module, folder, home)
            time.sleep(chance.uniform(0.2, 1.1) * length)
            # Half of the time those it started live on.
            (os.killpg if number % 2 else os.kill)(run.pid, signal.SIGKILL)
            run.wait()
        finish(module, folder, home)
    assert watch.faults == []
    assert watch.looks > kills and watch.slowest < 10
    bare_run.run(folder, fresh) if module == BARE else finish(module, folder, fresh)
    assert_same_tables(home, fresh)


def test_of_two_runs_at_once_the_second_waits_says_so_and_finds_nothing_new(tmp_path: Path) -> None:
    said: list[str] = []
    order: list[str] = []
    lock = tmp_path / "build" / "lock"
    with waited_for(lock):

        def second() -> None:
            with waited_for(lock, say=said.append):
                order.append("second")

        waiting = threading.Thread(target=second)
        waiting.start()
        time.sleep(0.3)
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]
    assert said and "Another run is at work" in said[0]


def run_limited(home: Path, limit: str, outlet: str = "kita-haber") -> subprocess.CompletedProcess[str]:
    """A run from the command line in a shell with a limit."""
    folder = str(SAMPLE / outlet)
    environment = {**os.environ, "CHANCERY_HOME": str(home), "CHANCERY_ARTICLES": folder, "DO_NOT_TRACK": "1"}
    command = ["bash", "-c", f"{limit}; exec {sys.executable} -m orchestration.run"]
    return subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True)


def test_a_home_that_cannot_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run = run_limited(tmp_path / "file" / "home", "true")
    assert run.returncode == 1
    assert "Traceback" not in run.stderr and str(tmp_path / "file" / "home") in run.stderr


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG, errno.EROFS, errno.EACCES])
def test_what_the_system_says_of_the_disk_is_said_in_plain_words(tmp_path: Path, number: int) -> None:
    said = in_plain_words(f"OSError: [Errno {number}] {os.strerror(number)}: 'x'", Home(tmp_path))
    assert str(tmp_path) in said.splitlines()[0] and "Readers keep the warehouse" in said
    assert in_plain_words("something else", Home(tmp_path)) == "something else"


def test_what_fails_outside_of_every_step_for_want_of_room_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(home: Home) -> int:
        raise RuntimeError(said)

    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    monkeypatch.setenv("DAGSTER_HOME", "")  # restored after the test
    monkeypatch.setattr(command, "read_and_publish", fail)
    said = "(sqlite3.OperationalError) database or disk is full\n[SQL: insert into runs]"
    assert command.main([]) == 1
    told = capsys.readouterr().err
    assert told.startswith("The disk is full: make room") and "SQL" not in told
    said = "a mistake of ours"
    with pytest.raises(RuntimeError, match=said):
        command.main([])


@pytest.mark.slow
def test_where_no_file_may_grow_readers_keep_what_they_had_and_the_next_run_finishes(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    assert run_limited(home.root, "true", "pusula-ajans").returncode == 0
    published = home.published.read_bytes()
    home.manifest.unlink()
    # Kilobytes: the first is too little to prepare, the others to read and to load.
    for limit in (1, 200, 2000):
        run = run_limited(home.root, f"trap '' XFSZ; ulimit -f {limit}")
        assert run.returncode == 1 and "Readers keep the warehouse" in run.stderr, run.stderr
        assert home.published.read_bytes() == published
    run = run_limited(home.root, "true")
    assert run.returncode == 0, run.stderr
