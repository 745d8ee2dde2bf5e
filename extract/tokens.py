"""Words and punctuation marks of a stretch of text."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from extract.remembered import Remembered

# A hyphen joins (Kim Jong-un); an apostrophe does not: what follows it is an ending.
_TOKEN = re.compile(r"(\w+(?:-\w+)*|[^\w\s])")
# The same for the few texts with an underscore, which joins nothing; in any other it would take twice the time.
_STRICT_TOKEN = re.compile(r"([^\W_]+(?:-[^\W_]+)*|[^\w\s]|_)")
KEPT_CHUNKS = 1 << 16
WORD_REACH = 24  # characters: more than any word that says why, when or about what
CLOSING = "\"'”’» "


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
    for chunk, small in zip(text[start:end].split(" "), folded[start:end].split(" "), strict=True):
        stop = start + len(chunk)
        if chunk.isalnum():
            rows.append((start, stop, chunk, small, True, chunk[0].isupper()))
        else:
            for first, last, word, is_word, is_capital in _PIECES[chunk]:
                rows.append((start + first, start + last, word, small[first:last], is_word, is_capital))
        start = stop + 1
    return [*map(_MADE, rows)]


def _pieces(chunk: str) -> tuple[tuple[int, int, str, bool, bool], ...]:
    """What stands between two spaces and is not a mere word, offsets counted from its start."""
    parts = iter((_STRICT_TOKEN if "_" in chunk else _TOKEN).split(chunk))  # gap, token, gap, token, ..., gap
    found: list[tuple[int, int, str, bool, bool]] = []
    last = 0
    for gap, word in zip(parts, parts, strict=False):
        first = last + len(gap)
        last = first + len(word)
        is_word = word[0].isalnum()
        found.append((first, last, word, is_word, is_word and word[0].isupper()))
    return tuple(found)


_PIECES = Remembered(_pieces, KEPT_CHUNKS)


def word_behind(folded: str, end: int) -> str:
    """The word that stands behind ``end``, without a comma and past the mark that closes a quotation."""
    words = folded[end : end + WORD_REACH].lstrip(CLOSING).split(maxsplit=1)[:1]
    return words[0].rstrip(",") if words else ""
