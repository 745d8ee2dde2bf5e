"""One at a time: whoever finds another run at work says so and waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout


def be_silent(message: str) -> None:
    """For those who have nobody to tell."""


@contextmanager
def waited_for(lock: Path, *, say: Callable[[str], None] = be_silent) -> Iterator[None]:
    """Hold the lock; it goes with the process that holds it, however that ends."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    held = FileLock(lock)
    try:
        held.acquire(timeout=0)
    except Timeout:
        say(f"Another run is at work in {lock.parent.parent}; this one waits until it has finished this step.")
        held.acquire()
    try:
        yield
    finally:
        held.release()
