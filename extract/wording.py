"""How much two wordings have in common, whatever the endings of their words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

# Endings change from telling to telling ("süreceğini", "sürecek"); so many first letters stay.
STEM = 5
SHARED = 0.75
# A long text holds most words of any short one; neighbours that stay neighbours show that it is the same one.
SHARED_PAIRS = 0.4


@dataclass(frozen=True, slots=True)
class Wording:
    """The beginnings of the words of a text, and which follow each other."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]


def read_wording(folded: str) -> Wording:
    """The wording of a text in small letters."""
    words = [word.strip("\"“”'‘’.,;:!?()…")[:STEM] for word in folded.split()]
    stems = [word for word in words if len(word) > 1]
    return Wording(frozenset(stems), frozenset(pairwise(stems)))


def shared_words(a: Wording, b: Wording) -> float:
    """Share (0 to 1) of the words of the shorter one that the other has too; 0 unless they also stand side by side."""
    if not a.words or not b.words:
        return 0.0
    shared = len(a.words & b.words) / min(len(a.words), len(b.words))
    pairs = min(len(a.pairs), len(b.pairs))
    if shared <= SHARED or pairs and len(a.pairs & b.pairs) / pairs < SHARED_PAIRS:
        return 0.0
    return shared
