"""`make bench`: measure everything in one run, and write the tables and a plot of it to bench/results.

TEXTS names a folder of other articles to measure too, such as the evaluation's; SIZES the sizes of the whole runs.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from bench.articles import SEEDS
from bench.extraction import compare, generated, measure_fresh, measure_stages, read_articles
from bench.plot import draw
from bench.runs import run_generated, run_samples
from bench.workers import measure_cores, measure_workers
from bench.writing import RESOLUTION, RESULTS, Row, as_markdown, conditions, write_csv

FRESH, WARM_UP = 500, 100
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
        write_csv(RESULTS / f"{name}.csv", tables[name])
        print(as_markdown(tables[name]), end="\n\n", flush=True)
    readme = RESULTS / "README.md"
    # What resolving costs is measured by itself, and stays.
    _, heading, kept = readme.read_text(encoding="utf-8").partition(RESOLUTION)
    readme.write_text(f"{render(tables)}\n{heading}{kept}" if heading else render(tables), encoding="utf-8")
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
    rows: list[Row] = [
        {
            "workers": way.workers,
            "articles": way.articles,
            "seconds": round(way.seconds, 1),
            "times_as_fast": round(ways[0].seconds / way.seconds, 2),
            "cpu_seconds": round(way.cpu_seconds, 1),
        }
        for way in ways
    ]
    cores = {"workers": "the cores themselves", "articles": "", "seconds": "", "cpu_seconds": ""}
    return [*rows, {**cores, "times_as_fast": round(measure_cores(SEEDS / "articles"), 2)}]


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
    parts = [
        "# What `make bench` measured",
        f"{conditions()}. Compare within a table, not between days.",
        "![](speed.png)",
    ]
    parts += [f"## {name.capitalize()}\n\n{as_markdown(rows)}" for name, rows in tables.items()]
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
