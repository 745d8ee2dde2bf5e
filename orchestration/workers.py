"""Who reads: this process where there is little to read, else a process a core, or a cluster (CHANCERY_CLUSTER)."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

UNITS_WORTH_A_POOL = 6


@contextmanager
def open_workers(units: int) -> Iterator[Executor | None]:
    """Workers for so many units of work; None where starting them would take longer than it saves."""
    cores = os.cpu_count() or 1
    if address := os.environ.get("CHANCERY_CLUSTER"):
        with _join_cluster(address) as cluster:
            yield cluster
    elif units < UNITS_WORTH_A_POOL or cores == 1:
        yield None
    else:
        # Polars' own threads do not survive a fork, hence spawn.
        with ProcessPoolExecutor(min(cores, units), mp_context=multiprocessing.get_context("spawn")) as pool:
            yield pool


@contextmanager
def _join_cluster(address: str) -> Iterator[Executor]:
    """A running Dask cluster; what a worker that dies had in hand is given to another."""
    try:
        from distributed import Client
    except ImportError:
        raise RuntimeError("CHANCERY_CLUSTER is set, and Dask is not installed: make cluster") from None
    with Client(address) as client, client.get_executor(pure=False) as executor:
        yield executor
