"""How reading scales: one process, a process a core, and a Dask cluster of as many workers, on the same articles."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from bench.articles import write_articles
from bench.extraction import read_articles
from extract.lexicon import load_lexicon
from extract.pipeline import annotate
from orchestration.home import REFERENCE
from orchestration.plan import make_plan
from orchestration.units import read_missing
from orchestration.workers import UNITS_WORTH_A_POOL, open_workers

CORES = os.cpu_count() or 1
ROUNDS = 2
PAIRS = 8  # one core and all of them in turn, as other work on the machine comes and goes


@dataclass(frozen=True, slots=True)
class Scaling:
    """Seconds by the clock and of all cores, the start of the workers and of their lexicons included.

    The second says what workers cost where the machine has other things to do, too.
    """

    workers: str
    articles: int
    seconds: float
    cpu_seconds: float


def measure_workers(count: int) -> Iterator[Scaling]:
    with TemporaryDirectory() as scratch:
        articles = Path(scratch) / "articles"
        write_articles(articles, count)
        ways = (
            ("one process", nullcontext()),
            ("a process a core", open_workers(CORES * UNITS_WORTH_A_POOL)),
            ("Dask, a worker a core", _local_cluster()),
        )
        for name, workers in ways:
            yield Scaling(name, count, *_read(articles, workers, units=Path(scratch) / name))


def measure_cores(articles: Path) -> float:
    """How many times as much as one core all of them do, reading the same articles again and again, nothing shared.

    Cores that are threads of one processor slow each other down: more than this no way of dividing the work can give.
    """
    with ProcessPoolExecutor(CORES, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(_read_again, [articles] * CORES))  # started, and their lexicons loaded
        pairs = [
            (pool.submit(_read_again, articles).result(), max(pool.map(_read_again, [articles] * CORES)))
            for _ in range(PAIRS)
        ]
    return CORES * min(alone for alone, _ in pairs) / min(together for _, together in pairs)


def _read_again(articles: Path) -> float:
    """Seconds by the clock."""
    lexicon, texts = load_lexicon(), read_articles(articles)
    started = time.monotonic()
    for _ in range(ROUNDS):
        for text in texts:
            annotate(text, lexicon)
    return time.monotonic() - started


def _read(articles: Path, workers: AbstractContextManager[Executor | None], *, units: Path) -> tuple[float, float]:
    load_lexicon.cache_clear()
    started, used = time.monotonic(), sum(os.times()[:4])
    plan = make_plan(articles, units=units, reference=REFERENCE)
    with workers as executor:
        read_missing(plan, executor, units=units, reference=REFERENCE, now=datetime(2024, 1, 1))
    return time.monotonic() - started, sum(os.times()[:4]) - used


@contextmanager
def _local_cluster() -> Iterator[Executor | None]:
    from distributed import LocalCluster

    local = {"host": "127.0.0.1", "dashboard_address": None, "silence_logs": "CRITICAL"}
    with (
        LocalCluster(n_workers=CORES, threads_per_worker=1, **local) as cluster,
        patch.dict(os.environ, CHANCERY_CLUSTER=cluster.scheduler_address),
        open_workers(CORES) as executor,
    ):
        yield executor
