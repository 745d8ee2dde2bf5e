"""One automaton pass: every word form the lexicon knows, where it stands, with its grammar."""

from __future__ import annotations

from dataclasses import dataclass

from extract.lexicon import Lexicon, Reading


@dataclass(frozen=True, slots=True)
class Hit:
    """A form found as whole words. ``readings`` are all its meanings; an ending after an apostrophe is not inside."""

    start: int
    end: int
    readings: tuple[Reading, ...]


def scan(folded: str, lexicon: Lexicon) -> list[Hit]:
    """Hits in order of start, longer first; overlapping ones are kept for the stages to choose from."""
    hits = []
    size = len(folded)
    readings = lexicon.readings
    flat = folded.replace("\n", " ").replace("\u00a0", " ")
    for start, end, pattern in lexicon.automaton.find_overlapping(flat):
        if start and (flat[start - 1].isalnum()):
            continue
        if end < size and flat[end].isalnum():
            continue
        hits.append(Hit(start, end, readings[pattern]))
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    return hits
