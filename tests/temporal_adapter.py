"""The finder of times as a plain function of a text and a day, for scoring it on other people's test suites."""

from __future__ import annotations

import sys
from datetime import date

from extract.casing import fold
from extract.document import Sentence
from extract.times.finder import place_times, read_times
from extract.times.lexicon import load_time_lexicon

LEXICON = load_time_lexicon("tr")  # read once, before anything is timed
WHOLE = [Sentence(0, 0, sys.maxsize)]  # a case is one sentence, however long


def find_times(text: str, reference_date: date) -> list[tuple[int, int, date | None, date | None]]:
    folded = fold(text)
    told = read_times(text, folded, WHOLE, LEXICON)
    placed = place_times(folded, told, reference_date, LEXICON) if told else []
    return [(time.start, time.end, when.start, when.end) for time, when in placed]
