"""Give up on what takes too long."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """Raise TimeoutError where the body takes longer; only the main thread can be interrupted so."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return

    def stop(signum: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"took longer than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def each_within(seconds: int, items: Iterable[T]) -> Iterator[T]:
    """The items; making each of them may take so long and no longer."""
    iterator = iter(items)
    while True:
        with within(seconds):
            try:
                item = next(iterator)
            except StopIteration:
                return
        yield item
