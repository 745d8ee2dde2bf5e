"""How fast the marts are built from a million events, beside copying their staging tables: `python -m bench.marts`.

The published warehouse is told over and over, each time some days later and with ids of its own, by the same people.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import duckdb

from extract import tables
from orchestration.home import DBT_PROJECT, Home, current_home
from orchestration.warehouse import SETTINGS

EVENTS = 1_000_000
DAYS = 3_650
# What is told again has ids of its own; who is told of stays the same.
OWN = ("document_id", "duplicate_of", "event_id", "event_mention_id", "mention_id", "statement_id", "same_as", "path")
SHARED = {"entities", "office_holdings", "word_forms", "quarantine"}
LONGEST = 12


def multiply(source: Path, target: Path, events: int) -> tuple[int, float]:
    """Write the staging tables of ``source`` many times over; how many events, and seconds of copying them."""
    with duckdb.connect(str(target), config=SETTINGS) as connection:
        connection.execute(f"attach '{source}' as sample (read_only)")
        connection.execute("create schema staging")
        told = connection.sql("select count(*) from sample.staging.events").fetchall()[0][0]
        times = -(-events // told)
        for name, table in tables.STAGING.items():
            rounds = 1 if name in SHARED else times
            columns = ", ".join(_again(column) for column in tables.columns(table))
            again = f"select {columns} from sample.staging.{name} cross join range({rounds}) as r (k)"
            connection.execute(f"create table staging.{name} as {again}")
        connection.execute("checkpoint")
        started = perf_counter()
        for name in tables.STAGING:
            connection.execute(f"create temp table {name} as from staging.{name}")
        return told * times, perf_counter() - started


def _again(column: tables.Column) -> str:
    if column.name in OWN:
        return f'"{column.name}" || \'-\' || k as "{column.name}"'
    if column.duckdb == "DATE":
        return f'"{column.name}" + (k % {DAYS})::integer as "{column.name}"'
    return f'"{column.name}"'


def build(home: Home) -> dict[str, float]:
    """Seconds of each table that dbt makes, its tests left out."""
    skipped = [f"--exclude-resource-type={kind}" for kind in ("test", "unit_test")]
    dbt, project = str(Path(sys.executable).with_name("dbt")), str(DBT_PROJECT)
    command = [dbt, "--quiet", "build", *skipped, "--project-dir", project, "--profiles-dir", project]
    subprocess.run(
        [*command, "--target-path", home.dbt, "--log-path", home.dbt],
        env={**os.environ, "CHANCERY_HOME": str(home.root)},
        check=True,
    )
    results = json.loads((home.dbt / "run_results.json").read_text(encoding="utf-8"))["results"]
    return {result["unique_id"].rpartition(".")[2]: result["execution_time"] for result in results}


def main() -> int:
    source = current_home().published
    if not source.exists():
        print("Nothing is published yet: make run")
        return 1
    events = int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        home.prepare()
        told, copying = multiply(source, home.working, events)
        started = perf_counter()
        seconds = build(home)
        whole = perf_counter() - started
    print(f"{told:,} events: {whole:.1f} s with dbt's start, {whole / copying:.1f} times copying the staging tables")
    for name, spent in sorted(seconds.items(), key=lambda pair: -pair[1])[:LONGEST]:
        print(f"{name:32s}{spent:8.1f} s {spent / whole:6.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
