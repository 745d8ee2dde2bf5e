"""Which way a clause looks: what its verb says of the times before it."""

from __future__ import annotations

import re

from extract.times.context import FUTURE, PAST, UNKNOWN
from extract.times.lexicon import TimeLexicon


def tense_after(folded: str, start: int, stop: int, lexicon: TimeLexicon) -> str:
    """Which way the verb after a time looks: the first future form, unless a past one stands before it."""
    future = next(
        (m for m in lexicon.future.finditer(folded, start, stop) if _word_at(folded, m) not in lexicon.not_future), None
    )
    past = lexicon.past.search(folded, start, future.start() if future else stop)
    return PAST if past else FUTURE if future else UNKNOWN


def is_placed(folded: str, end: int, lexicon: TimeLexicon) -> bool:
    """The words of a time that ends here place something in it: "2021'de", "3 Mayıs günü"."""
    return lexicon.placed.match(folded, max(0, end - 2)) is not None


def _word_at(folded: str, match: re.Match[str]) -> str:
    start, end = match.span()
    while start and folded[start - 1].isalpha():
        start -= 1
    while folded[end : end + 1].isalpha():
        end += 1
    return folded[start:end]
