"""The day an article was published, as far as its own text tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from extract.document import Document, Sentence
from extract.times.finder import TimeExpression, place_times, read_times
from extract.times.lexicon import load_time_lexicon
from extract.times.tense import PAST, is_placed, tense_after
from extract.times.undated import possible_days

_SENTENCE_END = re.compile(r"[.!?][\"”']?\s|\n|$")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d$")


def not_before(times: Sequence[TimeExpression], folded: str, language: str) -> date | None:
    """The latest day that an undated text tells as past; of a month or year, its first day."""
    lexicon = load_time_lexicon(language)
    past: list[date] = []
    for time in times:
        if time.basis != "explicit" or time.date_start is None or time.precision in ("decade", "century"):
            continue
        stop = _SENTENCE_END.search(folded, time.end)
        if stop is None or not is_placed(folded, time.end, lexicon):
            continue
        if tense_after(folded, time.end, stop.end(), lexicon) == PAST:
            days = bool(time.value) and all(_ISO_DAY.match(edge) for edge in str(time.value).split("/"))
            past.append(time.date_end if days and time.date_end else time.date_start)
    return max(past, default=None)


def infer_anchor(document: Document, folded: str, sentences: Sequence[Sentence]) -> date | None:
    """The one day of publication that fits all an undated article says of times; None where several do.

    :func:`extract.times.undated.possible_days` lists what counts.
    """
    if document.published_on is not None:
        return document.published_on
    lexicon = load_time_lexicon(document.language)
    told = read_times(document.text, folded, sentences, lexicon)
    if not told:
        return None
    return possible_days(folded, place_times(folded, told, None, lexicon), lexicon).only()
