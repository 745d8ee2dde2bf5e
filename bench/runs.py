"""How long a whole run takes, from files to the published warehouse, and how much memory all its processes have."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from bench.articles import SEEDS, write_articles
from orchestration.home import PROJECT, Home
from orchestration.warehouse import open_read_only

MORE = 100
SAMPLED_EVERY = 0.25


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the command: seconds by the clock, seconds of all cores, and the most memory held at once."""

    what: str
    articles: int
    seconds: float
    cpu_seconds: float
    peak_mb: float
    steps: dict[str, float] = field(default_factory=dict)
    events: int = 0
    warehouse_mb: float = 0.0


def run_samples() -> Iterator[Run]:
    """`make run` on the sample articles, the first time and again."""
    with TemporaryDirectory() as scratch:
        home = Home(Path(scratch))
        yield run("samples, first run", SEEDS / "articles", home)
        yield run("samples, nothing new", SEEDS / "articles", home)


def run_generated(counts: Sequence[int]) -> Iterator[Run]:
    """First runs on so many generated articles, and 100 more on top of each."""
    for count in counts:
        with TemporaryDirectory() as scratch:
            folder, home = Path(scratch) / "articles", Home(Path(scratch) / "home")
            write_articles(folder, count)
            yield run(f"{count:,} generated", folder, home)
            write_articles(folder, MORE, first=count)
            yield run(f"{MORE} more", folder, home)


def run(what: str, articles: Path, home: Home) -> Run:
    """Run the command in a process of its own and watch it."""
    before = _cpu_seconds()
    environment = os.environ | {"CHANCERY_HOME": str(home.root), "CHANCERY_ARTICLES": str(articles)}
    started, since = time.monotonic(), time.time()
    running = psutil.Popen(
        [sys.executable, "-m", "orchestration.run"], cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL
    )
    peak = 0
    while running.poll() is None:
        peak = max(peak, _memory(running))
        time.sleep(SAMPLED_EVERY)
    seconds = time.monotonic() - started
    if running.returncode:
        raise RuntimeError(f"the run on {what} failed; see {home.log}")
    with open_read_only(home.published) as connection:
        documents, events = connection.sql(
            "select (select count(*) from staging.documents), (select count(*) from staging.events)"
        ).fetchall()[0]
    size = home.published.stat().st_size / 1e6
    return Run(what, documents, seconds, _cpu_seconds() - before, peak / 1e6, _steps(home, since), events, size)


def _cpu_seconds() -> float:
    """What processes started from here, and theirs, used before they ended."""
    used = os.times()
    return used.children_user + used.children_system


def _memory(root: psutil.Process) -> int:
    """Bytes of a process and all it started; what several share is counted once."""
    total = 0
    for process in [root, *root.children(recursive=True)]:
        try:
            total += process.memory_full_info().pss
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
    return total


def _steps(home: Home, since: float) -> dict[str, float]:
    """Seconds of each step taken since then, as Dagster noted them."""
    import dagster as dg

    with dg.DagsterInstance.from_config(str(home.dagster)) as instance:
        (last,) = instance.get_runs(limit=1)
        return {
            step.step_key: step.end_time - step.start_time
            for step in instance.get_run_step_stats(last.run_id)
            if step.end_time and step.start_time and step.start_time >= since
        }
