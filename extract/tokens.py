"""Words and punctuation marks of a stretch of text."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

# A hyphen joins (Kim Jong-un); an apostrophe does not: what follows it is an ending.
_TOKEN = re.compile(r"([^\W_]+(?:-[^\W_]+)*)|[^\w\s]|_")


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
    tokens = []
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        word = match[0]
        is_word = match.lastindex is not None
        tokens.append(_MADE((first, last, word, folded[first:last], is_word, is_word and word[0].isupper())))
    return tokens
