"""Answers remembered by their question, for what is asked of many words over and over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Q = TypeVar("Q")
A = TypeVar("A")


class Remembered(dict[Q, A]):
    """``Remembered(find)[question]`` is ``find(question)``; forgets everything when it holds ``most`` answers.

    Asked in half the time of ``lru_cache``, which moves each answer to the front of a list.
    """

    def __init__(self, find: Callable[[Q], A], most: int) -> None:
        self._find, self._most = find, most

    def __missing__(self, question: Q) -> A:
        if len(self) >= self._most:
            self.clear()
        answer = self[question] = self._find(question)
        return answer
