"""Write what was measured, and under which conditions, as CSV and Markdown."""

from __future__ import annotations

import csv
import os
import platform
from datetime import date
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).with_name("results")
RESOLUTION = "## Resolution"  # the part of the README that `bench.resolution` writes
Row = dict[str, Any]


def conditions() -> str:
    machine = f"{os.cpu_count()} cores of {_processor()}, Python {platform.python_version()}, {date.today()}"
    return f"{machine}; load {os.getloadavg()[0]:.1f} at the end"


def as_markdown(rows: list[Row]) -> str:
    lines = ["| " + " | ".join(rows[0]) + " |", "|" + " --- |" * len(rows[0])]
    return "\n".join([*lines, *("| " + " | ".join(map(str, row.values())) + " |" for row in rows)])


def write_csv(target: Path, rows: list[Row]) -> None:
    with target.open("w", encoding="utf-8", newline="") as opened:
        table = csv.DictWriter(opened, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())
