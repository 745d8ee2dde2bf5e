"""A Dask cluster of a scheduler and two workers, each a process of its own, reads what one process reads."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from orchestration import plan as planning
from orchestration.home import PROJECT, Home
from orchestration.plan import MARKER
from tests.conftest import SAMPLE, load_annotations
from tests.test_orchestration import read

pytest.importorskip("distributed", reason="Dask is not installed: make cluster")

PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Cluster:
    address: str
    workers: list[subprocess.Popen[bytes]]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with (tmp_path / "cluster.log").open("wb") as log:

        def start(*arguments: str) -> subprocess.Popen[bytes]:
            command = [sys.executable, "-m", "dask", *arguments, "--host", "127.0.0.1", "--no-dashboard"]
            return subprocess.Popen(command, cwd=PROJECT, stdout=log, stderr=log)

        contact = tmp_path / "scheduler.json"
        scheduler = start("scheduler", "--port", "0", "--scheduler-file", str(contact))
        # Without a nanny nobody starts a killed worker again.
        one_thread = ("--nthreads", "1", "--no-nanny", "--local-directory", str(tmp_path))
        workers = [start("worker", "--scheduler-file", str(contact), *one_thread) for _ in range(2)]
        try:
            yield Cluster(_wait_for_workers(contact, scheduler), workers)
        finally:
            for process in (*workers, scheduler):
                process.kill()
                process.wait()


def _wait_for_workers(contact: Path, scheduler: subprocess.Popen[bytes]) -> str:
    from distributed import Client

    while not contact.exists():
        assert scheduler.poll() is None
        time.sleep(0.1)
    with Client(scheduler_file=str(contact)) as client:
        client.wait_for_workers(2, timeout=PATIENCE)
        return str(client.scheduler.address)


def test_a_cluster_reads_the_same_and_a_worker_killed_in_mid_run_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cluster: Cluster, sample_home: Home
) -> None:
    monkeypatch.setattr(planning, "FILES_A_UNIT", 4)
    monkeypatch.setenv("CHANCERY_CLUSTER", cluster.address)
    home = Home(tmp_path / "home")

    def kill_one() -> int:
        deadline = time.monotonic() + PATIENCE
        while not (finished := list(home.units.glob(f"*/{MARKER}"))) and time.monotonic() < deadline:
            time.sleep(0.01)
        cluster.workers[0].kill()
        return len(finished)

    with ThreadPoolExecutor(1) as killer:
        finished = killer.submit(kill_one)
        plan, there = read(SAMPLE, home)
    assert 0 < finished.result() < len(plan.missing) // 2
    here = load_annotations(sample_home)
    for name, frame in here.items():
        untimed = frame.drop("extracted_at", "seen_at", strict=False)
        assert untimed.equals(there[name].drop("extracted_at", "seen_at", strict=False)), name
