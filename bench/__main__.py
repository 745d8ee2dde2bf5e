"""`make bench`: measure everything in one run, and write the tables and a plot of it to bench/results.

TEXTS names a folder of other articles to measure too, such as the evaluation's; SIZES the sizes of the whole runs.
"""

from __future__ import annotations

import argparse
import csv
import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from bench.articles import SEEDS
from bench.extraction import compare, generated, measure_fresh, measure_stages, read_articles
from bench.plot import draw
from bench.runs import run_generated, run_samples
from bench.workers import measure_workers

RESULTS = Path(__file__).with_name("results")
FRESH, WARM_UP = 500, 100
Row = dict[str, Any]
STEPS = ("annotations", "staging", "models", "published_warehouse")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--texts", type=Path, help="a folder of other articles")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000], help="articles of the whole runs")
    chosen = parser.parse_args()
    measurements: dict[str, Callable[[], list[Row]]] = {
        "extraction": lambda: measure_extraction(chosen.texts),
        "stages": measure_shares,
        "workers": measure_scaling,
        "runs": lambda: measure_runs(chosen.sizes),
    }
    RESULTS.mkdir(exist_ok=True)
    tables = {}
    for name, measure in measurements.items():
        tables[name] = measure()
        _write_csv(RESULTS / f"{name}.csv", tables[name])
        print(_as_markdown(tables[name]), end="\n\n", flush=True)
    (RESULTS / "README.md").write_text(render(tables), encoding="utf-8")
    draw(tables, RESULTS / "speed.png")
    return 0


def measure_extraction(texts: Path | None) -> list[Row]:
    speeds = list(compare("samples", SEEDS / "articles"))
    with generated(FRESH) as folder:
        speeds.append(measure_fresh(Path(folder), warm_up=WARM_UP))
    if texts:
        speeds += compare("others", texts)
    return [
        {
            "texts": speed.texts,
            "work": speed.work,
            "articles": speed.articles,
            "articles_per_second": round(speed.articles / speed.seconds, 1),
            "characters_per_second": round(speed.characters / speed.seconds),
            "seconds_as_share_of_everything": round(speed.ratio, 3),
        }
        for speed in speeds
    ]


def measure_shares() -> list[Row]:
    seconds = measure_stages(read_articles(SEEDS / "articles"))
    whole = sum(seconds.values())
    ordered = sorted(seconds.items(), key=lambda stage: -stage[1])
    return [{"stage": name.lstrip("_"), "share": round(spent / whole, 3)} for name, spent in ordered]


def measure_scaling() -> list[Row]:
    ways = list(measure_workers(2 * FRESH))
    return [
        {
            "workers": way.workers,
            "articles": way.articles,
            "seconds": round(way.seconds, 1),
            "times_as_fast": round(ways[0].seconds / way.seconds, 2),
            "cpu_seconds": round(way.cpu_seconds, 1),
        }
        for way in ways
    ]


def measure_runs(sizes: Sequence[int]) -> list[Row]:
    rows = []
    for run in (*run_samples(), *run_generated(sizes)):
        row = {"run": run.what, **asdict(run)}
        steps = row.pop("steps")
        row = {name: round(value, 1) if isinstance(value, float) else value for name, value in row.items()}
        del row["what"]
        rows.append(row | {name: round(steps.get(name, 0.0), 1) for name in STEPS})
    return rows


def render(tables: dict[str, list[Row]]) -> str:
    """The tables as Markdown, and under which conditions they were measured."""
    machine = f"{os.cpu_count()} cores of {_processor()}, Python {platform.python_version()}, {date.today()}"
    load = f"load {os.getloadavg()[0]:.1f} at the end"
    parts = [
        "# What `make bench` measured",
        f"{machine}; {load}. Compare within a table, not between days.",
        "![](speed.png)",
    ]
    parts += [f"## {name.capitalize()}\n\n{_as_markdown(rows)}" for name, rows in tables.items()]
    return "\n\n".join(parts) + "\n"


def _as_markdown(rows: list[Row]) -> str:
    lines = ["| " + " | ".join(rows[0]) + " |", "|" + " --- |" * len(rows[0])]
    return "\n".join([*lines, *("| " + " | ".join(map(str, row.values())) + " |" for row in rows)])


def _write_csv(target: Path, rows: list[Row]) -> None:
    with target.open("w", encoding="utf-8", newline="") as opened:
        table = csv.DictWriter(opened, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    raise SystemExit(main())
