"""The finder of times as a plain function of a text and a day, for scoring it on other people's test suites."""

from __future__ import annotations

from datetime import date

from extract.document import Document, Sentence
from extract.times import find_times as find_in_document
from extract.times.lexicon import load_time_lexicon

load_time_lexicon("tr")  # read once, before anything is timed


def find_times(text: str, reference_date: date) -> list[tuple[int, int, date | None, date | None]]:
    document = Document(
        document_id="", path="", text=text, blocks=(), published_on=reference_date
    )  # fmt: skip
    found = find_in_document(document, [Sentence(0, 0, len(text))])
    return [(time.start, time.end, time.date_start, time.date_end) for time in found]
