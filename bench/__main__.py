"""`make bench`: measure everything in one run, and write the tables and a plot of it to bench/results.

TEXTS names a folder of other articles to measure too, such as the evaluation's; SIZES the sizes of the whole runs.
"""

from __future__ import annotations

import argparse
import csv
import os
import platform
from collections.abc import Sequence
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
STEPS = ("annotations", "staging", "models", "published_warehouse")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--texts", type=Path, help="a folder of other articles")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000], help="articles of the whole runs")
    chosen = parser.parse_args()
    tables = {
        "extraction": measure_extraction(chosen.texts),
        "stages": measure_shares(),
        "workers": measure_scaling(),
        "runs": measure_runs(chosen.sizes),
    }
    RESULTS.mkdir(exist_ok=True)
    for name, rows in tables.items():
        with (RESULTS / f"{name}.csv").open("w", encoding="utf-8", newline="") as opened:
            table = csv.DictWriter(opened, list(rows[0]), lineterminator="\n")
            table.writeheader()
            table.writerows(rows)
    (RESULTS / "README.md").write_text(render(tables), encoding="utf-8")
    draw(tables, RESULTS / "speed.png")
    print(render(tables))
    return 0


def measure_extraction(texts: Path | None) -> list[dict[str, Any]]:
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


def measure_shares() -> list[dict[str, Any]]:
    seconds = measure_stages(read_articles(SEEDS / "articles"))
    whole = sum(seconds.values())
    ordered = sorted(seconds.items(), key=lambda stage: -stage[1])
    return [{"stage": name.lstrip("_"), "share": round(spent / whole, 3)} for name, spent in ordered]


def measure_scaling() -> list[dict[str, Any]]:
    ways = list(measure_workers(2 * FRESH))
    return [
        {
            "workers": way.workers,
            "seconds": round(way.seconds, 1),
            "times_as_fast": round(ways[0].seconds / way.seconds, 2),
        }
        for way in ways
    ]


def measure_runs(sizes: Sequence[int]) -> list[dict[str, Any]]:
    rows = []
    for run in (*run_samples(), *run_generated(sizes)):
        row = {"run": run.what, **asdict(run)}
        steps = row.pop("steps")
        row = {name: round(value, 1) if isinstance(value, float) else value for name, value in row.items()}
        del row["what"]
        rows.append(row | {name: round(steps.get(name, 0.0), 1) for name in STEPS})
    return rows


def render(tables: dict[str, list[dict[str, Any]]]) -> str:
    """The tables as Markdown, and under which conditions they were measured."""
    machine = f"{os.cpu_count()} cores of {_processor()}, Python {platform.python_version()}, {date.today()}"
    load = f"load {os.getloadavg()[0]:.1f} at the end"
    parts = [
        "# What `make bench` measured",
        f"{machine}; {load}. Compare within a table, not between days.",
        "![](speed.png)",
    ]
    for name, rows in tables.items():
        lines = ["| " + " | ".join(rows[0]) + " |", "|" + " --- |" * len(rows[0])]
        lines += ["| " + " | ".join(str(value) for value in row.values()) + " |" for row in rows]
        parts += [f"## {name.capitalize()}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    raise SystemExit(main())
