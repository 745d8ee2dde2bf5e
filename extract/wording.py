"""How much two wordings have in common, whatever the endings of their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from operator import itemgetter

from extract.remembered import Remembered

# Endings change from telling to telling ("süreceğini", "sürecek"); so many first letters stay.
STEM = 5
KEPT_WORDS = 1 << 15
SHARED = 0.75
# A long text holds most words of any short one; neighbours that stay neighbours show that it is the same one.
SHARED_PAIRS = 0.4
MARKS = "\"“”'‘’.,;:!?()…"
_STEM_OF = itemgetter(0)  # of what is read of a word


class Wording:
    """The beginnings of the words of a text. The rest is gathered when asked for: few share most of their words."""

    def __init__(self, read: Sequence[tuple[str, bool, str]]) -> None:
        self._read = read
        self.words = frozenset(map(_STEM_OF, read))

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Which follow each other."""
        return frozenset(pairwise(map(_STEM_OF, self._read)))

    @cached_property
    def denied(self) -> frozenset[str]:
        return frozenset(stem for stem, is_denied, _ in self._read if is_denied)

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(number for _, _, number in self._read if number)


def read_wording(folded: str, negated: re.Pattern[str]) -> Wording:
    """The wording of a text in small letters; ``negated`` matches the words that say that something is not so."""
    return Wording([*filter(None, map(_word_reader(negated).__getitem__, folded.split()))])


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
    fewer = min(len(a.words), len(b.words))
    shared = len(a.words & b.words) / fewer if fewer else 0.0
    if shared <= SHARED or _contradict(a, b):
        return 0.0
    pairs = min(len(a.pairs), len(b.pairs))
    return 0.0 if pairs and len(a.pairs & b.pairs) / pairs < SHARED_PAIRS else shared


def _contradict(a: Wording, b: Wording) -> bool:
    if not (a.numbers <= b.numbers or b.numbers <= a.numbers):
        return True
    common = a.words & b.words
    return bool(common) and a.denied & common != b.denied & common
