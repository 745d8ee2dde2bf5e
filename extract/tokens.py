"""Words and punctuation marks of a stretch of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

# A hyphen joins (Kim Jong-un); an apostrophe does not: what follows it is an ending.
_TOKEN = re.compile(r"(\w+(?:-\w+)*|[^\w\s])")
# The same for the few texts with an underscore, which joins nothing; in any other it would take twice the time.
_STRICT_TOKEN = re.compile(r"([^\W_]+(?:-[^\W_]+)*|[^\w\s]|_)")
_CLOSING = frozenset('.,;:!?…)"”»')


class Token(NamedTuple):
    start: int
    end: int
    text: str
    folded: str
    is_word: bool
    is_capital: bool


_MADE = partial(tuple.__new__, Token)  # half the time of Token(...)


def tokenize(text: str, folded: str, start: int, end: int) -> list[Token]:
    """Tokens of ``text[start:end]``; offsets are of the whole text."""
    rows: list[tuple[int, int, str, str, bool, bool]] = []
    for chunk in text[start:end].split(" "):
        stop = start + len(chunk)
        if chunk.isalnum():
            rows.append((start, stop, chunk, folded[start:stop], True, chunk[0].isupper()))
        elif chunk[-1:] in _CLOSING and chunk[:-1].isalnum():
            last = stop - 1
            rows.append((start, last, chunk[:-1], folded[start:last], True, chunk[0].isupper()))
            rows.append((last, stop, chunk[-1], folded[last:stop], False, False))
        elif chunk:
            rows += _pieces(chunk, folded, start)
        start = stop + 1
    return [*map(_MADE, rows)]


def _pieces(chunk: str, folded: str, last: int) -> Iterator[tuple[int, int, str, str, bool, bool]]:
    """What stands between two spaces and is not a mere word, nor one with a mark behind it."""
    parts = iter((_STRICT_TOKEN if "_" in chunk else _TOKEN).split(chunk))  # gap, token, gap, token, ..., gap
    for gap, word in zip(parts, parts, strict=False):
        first = last + len(gap)
        last = first + len(word)
        is_word = word[0].isalnum()
        yield first, last, word, folded[first:last], is_word, is_word and word[0].isupper()
