"""How much two wordings have in common, whatever the endings of their words."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import compress, pairwise
from typing import NamedTuple

from extract.remembered import Remembered

# Endings change from telling to telling ("süreceğini", "sürecek"); so many first letters stay.
STEM = 5
KEPT_WORDS = 1 << 15
SHARED = 0.75
# A long text holds most words of any short one; neighbours that stay neighbours show that it is the same one.
SHARED_PAIRS = 0.4
MARKS = "\"“”'‘’.,;:!?()…"


class Wording(NamedTuple):
    """The beginnings of the words of a text, which follow each other, which are denied, and its numbers."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    denied: frozenset[str]
    numbers: frozenset[str]


_WORDLESS = Wording(frozenset(), frozenset(), frozenset(), frozenset())


def read_wording(folded: str, negated: re.Pattern[str]) -> Wording:
    """The wording of a text in small letters; ``negated`` matches the words that say that something is not so."""
    words = [*filter(None, map(_word_reader(negated).__getitem__, folded.split()))]
    if not words:
        return _WORDLESS
    stems, are_denied, numbers = zip(*words, strict=True)
    return Wording(
        frozenset(stems),
        frozenset(pairwise(stems)),
        frozenset(compress(stems, are_denied)),
        frozenset(filter(None, numbers)),
    )


@lru_cache(maxsize=8)
def _word_reader(negated: re.Pattern[str]) -> Remembered[str, tuple[str, bool, str] | None]:
    """What one word adds: its beginning, whether it denies, and itself where it is a number; read once a word."""

    def read(word: str) -> tuple[str, bool, str] | None:
        word = word.strip(MARKS)
        if len(word) < 2 and not word.isdigit():
            return None
        return word[:STEM], negated.match(word) is not None, word if word[:1].isdigit() else ""

    return Remembered(read, KEPT_WORDS)


def shared_words(a: Wording, b: Wording) -> float:
    """Share (0 to 1) of the words of the shorter one that the other has too.

    0 unless they also stand side by side, and where one denies what the other says or gives another number.
    """
    if not a.words or not b.words or _contradict(a, b):
        return 0.0
    shared = len(a.words & b.words) / min(len(a.words), len(b.words))
    pairs = min(len(a.pairs), len(b.pairs))
    if shared <= SHARED or pairs and len(a.pairs & b.pairs) / pairs < SHARED_PAIRS:
        return 0.0
    return shared


def _contradict(a: Wording, b: Wording) -> bool:
    if not (a.numbers <= b.numbers or b.numbers <= a.numbers):
        return True
    common = a.words & b.words
    return bool(common) and a.denied & common != b.denied & common
