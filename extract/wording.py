"""How much two wordings have in common, whatever the endings of their words."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from itertools import pairwise

# Endings change from telling to telling ("süreceğini", "sürecek"); so many first letters stay.
STEM = 5
SHARED = 0.75
# A long text holds most words of any short one; neighbours that stay neighbours show that it is the same one.
SHARED_PAIRS = 0.4
MARKS = "\"“”'‘’.,;:!?()…"


@dataclass(slots=True)
class Wording:
    """The beginnings of the words of a text, which of them follow each other, its numbers, and the words in full."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    numbers: frozenset[str]
    full: list[str]
    negated: re.Pattern[str]

    def denied(self, among: Set[str]) -> set[str]:
        """Beginnings of words that say that something is not so; asked only of what has much in common."""
        return {word[:STEM] for word in self.full if word[:STEM] in among and self.negated.match(word)}


def read_wording(folded: str, negated: re.Pattern[str]) -> Wording:
    """The wording of a text in small letters; ``negated`` matches the words that say that something is not so."""
    bare = [word.strip(MARKS) for word in folded.split()]
    words = [word for word in bare if len(word) > 1 or word.isdigit()]
    stems = [word[:STEM] for word in words]
    numbers = frozenset([word for word in words if word[0].isdigit()])
    return Wording(frozenset(stems), frozenset(pairwise(stems)), numbers, words, negated)


def shared_words(a: Wording, b: Wording) -> float:
    """Share (0 to 1) of the words of the shorter one that the other has too.

    0 unless they also stand side by side, and where one denies what the other says or gives another number.
    """
    fewer = min(len(a.words), len(b.words))
    common = a.words & b.words
    if len(common) <= SHARED * fewer or not (a.numbers <= b.numbers or b.numbers <= a.numbers):
        return 0.0
    pairs = min(len(a.pairs), len(b.pairs))
    if pairs and len(a.pairs & b.pairs) / pairs < SHARED_PAIRS or a.denied(common) != b.denied(common):
        return 0.0
    return len(common) / fewer
