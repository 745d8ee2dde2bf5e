"""Spare Python's collector of cycles the looking through of what has none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Iterator[None]:
    """The collector looks through what is made, again and again: a fifth of the time where much of it is kept."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def kept_for_good() -> Iterator[None]:
    """What is made in here stays while the process lives, so the collector never looks through it again."""
    with paused_collector():
        yield
        gc.freeze()
