"""One automaton pass: every word form the lexicon knows, where it stands, with its grammar."""

from __future__ import annotations

from dataclasses import dataclass

from extract.lexicon import Lexicon, Reading


@dataclass(slots=True)
class Hit:
    """A form found as whole words. ``readings`` are all its meanings, of these ``kinds``.

    An ending after an apostrophe is not inside.
    """

    start: int
    end: int
    readings: tuple[Reading, ...]
    kinds: frozenset[str]


def scan(folded: str, lexicon: Lexicon) -> list[Hit]:
    """Hits in order of start, longer first; overlapping ones are kept for the stages to choose from."""
    return [Hit(start, end, word.readings, word.kinds) for start, end, word in lexicon.forms.find(folded)]
