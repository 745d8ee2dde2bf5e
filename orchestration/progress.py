"""Show how far the reading is: a bar where somebody watches a terminal, a line in the log now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from orchestration.plan import Plan, Unit

SECONDS_BETWEEN_LINES = 5.0


@contextmanager
def follow(plan: Plan, *, say: Callable[[str], None]) -> Iterator[Callable[[Unit], None]]:
    """To be called with every unit that was read."""
    total = sum(len(unit.files) for unit in plan.missing)
    for reason in plan.reasons:
        say(reason)
    if total and sys.stderr.isatty():
        with _bar(total) as advance:
            yield advance
    else:
        yield _teller(total, say)


@contextmanager
def _bar(total: int) -> Iterator[Callable[[Unit], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = ("reading files", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda unit: bar.advance(task, len(unit.files))


def _teller(total: int, say: Callable[[str], None]) -> Callable[[Unit], None]:
    began = told = time.monotonic()
    done = 0

    def tell(unit: Unit) -> None:
        nonlocal done, told
        done += len(unit.files)
        now = time.monotonic()
        if done == total or now - told >= SECONDS_BETWEEN_LINES:
            told = now
            left = (now - began) / done * (total - done)
            say(f"read {done} of {total} files, about {left:.0f} seconds left")

    return tell
