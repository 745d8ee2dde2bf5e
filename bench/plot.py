"""Draw what was measured: speeds beside each other, shares of the stages, seconds and memory of whole runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

Tables = dict[str, list[dict[str, Any]]]


def draw(tables: Tables, target: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, ((speeds, stages), (workers, runs)) = pyplot.subplots(2, 2, figsize=(13, 8), layout="constrained")
    rows = tables["extraction"]
    labels = [f"{row['work']} ({row['texts']})" for row in rows]
    _bars(speeds, labels, [row["articles_per_second"] for row in rows], "articles/s, one core (logarithmic)")
    speeds.set_xscale("log")
    rows = tables["stages"]
    _bars(stages, [row["stage"] for row in rows], [100 * row["share"] for row in rows], "% of reading an article")
    rows = tables["workers"]
    _bars(
        workers,
        [row["workers"] for row in rows],
        [row["times_as_fast"] for row in rows],
        "times as fast as one process",
    )
    rows = tables["runs"]
    _bars(runs, [row["run"] for row in rows], [row["seconds"] for row in rows], "seconds of a whole run; memory beside")
    for place, row in enumerate(rows):
        runs.text(row["seconds"], place, f" {row['peak_mb']:.0f} MB", va="center", fontsize=8)
    figure.savefig(target, dpi=80)


def _bars(axes: Any, labels: list[str], values: list[float], title: str) -> None:
    axes.barh(range(len(labels)), values, color="#4c72b0")
    axes.set_yticks(range(len(labels)), labels, fontsize=8)
    axes.invert_yaxis()
    axes.set_title(title, fontsize=10)
    axes.margins(x=0.15)
