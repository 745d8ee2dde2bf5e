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
    speeds.set_xlim(left=10)
    rows = tables["stages"]
    _bars(stages, [row["stage"] for row in rows], [100 * row["share"] for row in rows], "% of reading an article")
    # Of all cores: what the clock says depends on what else the machine has to do.
    rows = [row for row in tables["workers"] if row["articles"]]  # the cores themselves read none
    title = f"CPU seconds of reading {rows[0]['articles']} articles"
    _bars(workers, [row["workers"] for row in rows], [row["cpu_seconds"] for row in rows], title)
    rows = tables["runs"]
    title = "CPU seconds of a whole run; memory beside"
    _bars(runs, [row["run"] for row in rows], [row["cpu_seconds"] for row in rows], title)
    for place, row in enumerate(rows):
        runs.text(row["cpu_seconds"], place, f" {row['peak_mb']:.0f} MB", va="center", fontsize=8)
    figure.savefig(target, dpi=80)


def _bars(axes: Any, labels: list[str], values: list[float], title: str) -> None:
    axes.barh(range(len(labels)), values, color="#4c72b0")
    axes.set_yticks(range(len(labels)), labels, fontsize=8)
    axes.invert_yaxis()
    axes.set_title(title, fontsize=10)
    axes.margins(x=0.15)
