"""Which way a clause looks: what its verb says of the times before it."""

from __future__ import annotations

import re

from extract.times.lexicon import TimeLexicon

FUTURE, PAST, UNKNOWN = "future", "past", ""


def tense_after(folded: str, start: int, stop: int, lexicon: TimeLexicon) -> str:
    """Which way the verb after a time looks: the first future form, unless a past one stands before it."""
    future = lexicon.future.search(folded, start, stop)
    while future is not None and _word_at(folded, future) in lexicon.not_future:
        future = lexicon.future.search(folded, future.end(), stop)
    reach = future.start() if future and not _is_told_later(folded, start, future, lexicon) else stop
    past = lexicon.past.search(folded, start, reach)
    return PAST if past else FUTURE if future else UNKNOWN


def _is_told_later(folded: str, start: int, future: re.Match[str], lexicon: TimeLexicon) -> bool:
    """ "Cumartesi günü arayan Reisi, ... aydınlatılacağını söyledi": a participle has closed the clause of the time."""
    clause, comma, _ = folded[start : future.start()].partition(",")
    return bool(comma) and lexicon.closing.search(clause) is not None


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
