"""How much two wordings have in common, whatever the endings of their words."""

from __future__ import annotations

import re
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
    """The beginnings of the words of a text, which follow each other, which are denied, and its numbers."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    denied: frozenset[str]
    numbers: frozenset[str]


def read_wording(folded: str, negated: re.Pattern[str]) -> Wording:
    """The wording of a text in small letters; ``negated`` matches the words that say that something is not so."""
    words = [word for word in (word.strip(MARKS) for word in folded.split()) if len(word) > 1 or word.isdigit()]
    stems = [word[:STEM] for word in words]
    denied = {stem for word, stem in zip(words, stems, strict=True) if negated.match(word)}
    return Wording(
        frozenset(stems),
        frozenset(pairwise(stems)),
        frozenset(denied),
        frozenset(word for word in words if word[:1].isdigit()),
    )


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
