"""Words and punctuation marks of a stretch of text."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

# A hyphen joins (Kim Jong-un); an apostrophe does not: what follows it is an ending.
_TOKEN = re.compile(r"(\w+(?:-\w+)*|[^\w\s])")
# The same for the few texts with an underscore, which joins nothing; in any other it would take twice the time.
_STRICT_TOKEN = re.compile(r"([^\W_]+(?:-[^\W_]+)*|[^\w\s]|_)")


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
    stretch = text[start:end]
    parts = iter((_STRICT_TOKEN if "_" in stretch else _TOKEN).split(stretch))  # gap, token, gap, token, ..., gap
    rows = []
    last = start
    for gap, word in zip(parts, parts, strict=False):
        first = last + len(gap)
        last = first + len(word)
        is_word = word[0].isalnum()
        rows.append((first, last, word, folded[first:last], is_word, is_word and word[0].isupper()))
    return [*map(_MADE, rows)]
