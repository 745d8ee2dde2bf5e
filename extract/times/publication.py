"""The day an article was published: read from a string, or bounded by what its text says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from extract.casing import fold
from extract.document import Document, Sentence
from extract.times.context import PAST
from extract.times.finder import TimeExpression, find_times, tense_after
from extract.times.lexicon import load_time_lexicon

_SETTINGS = {
    "DATE_ORDER": "DMY",
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PARSERS": ["timestamp", "absolute-time"],
}
_SENTENCE_END = re.compile(r"[.!?][\"”']?\s|\n|$")
_NUMERIC = re.compile(r"\d\d?[./-](\d\d?)[./-]\d{4}\b")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d$")


def read_day(text: str) -> date | None:
    """The day a publication date or dateline gives in full; None for everything else."""
    text = text.strip()
    swapped = _NUMERIC.match(text)  # month before day: dateparser would turn it round
    if swapped is not None and int(swapped[1]) > 12:
        return None
    if not text or len(text) > 60 or not any(character.isdigit() for character in text):
        return None
    from dateparser import parse  # half a second to import, and most articles never need it

    found = parse(text, languages=["tr", "en"], settings=_SETTINGS)
    return found.date() if found else None


def not_before(times: Sequence[TimeExpression], document: Document) -> date | None:
    """The latest day that an undated text tells as past; of a month or year, its first day."""
    lexicon = load_time_lexicon(document.language)
    folded = fold(document.text, document.language)
    past: list[date] = []
    for time in times:
        if time.basis != "explicit" or time.date_start is None or time.precision in ("decade", "century"):
            continue
        stop = _SENTENCE_END.search(folded, time.end)
        if not lexicon.placed.match(folded, time.end - 2) or stop is None:
            continue
        if tense_after(folded, time.end, stop.end(), lexicon) == PAST:
            days = bool(time.value) and all(_ISO_DAY.match(edge) for edge in str(time.value).split("/"))
            past.append(time.date_end if days and time.date_end else time.date_start)
    return max(past, default=None)


def infer_anchor(document: Document, sentences: Sequence[Sentence]) -> date | None:
    """The one publication day that an undated article's own dates and weekdays leave; None where several do.

    Read are relative days that the article itself dates: "dün (12 Eylül 2023)".
    """
    if document.published_on is not None:
        return document.published_on
    days = {day for sentence in sentences if (day := _from_pair(document, sentence)) is not None}
    return days.pop() if len(days) == 1 else None


def _from_pair(document: Document, sentence: Sentence) -> date | None:
    """ "dün (12 Eylül 2023)": what a relative day and a full date side by side give."""
    times = find_times(document, [sentence])
    for one, two in pairwise(times):
        gap = document.text[one.end : two.start].strip()
        if gap not in ("(", ",", "", "-"):
            continue
        for relative, full in ((one, two), (two, one)):
            if relative.rule == "relative_day" and full.basis == "explicit" and full.precision == "day":
                offset = _offset(document, relative)
                if full.date_start is not None and offset is not None:
                    return full.date_start - timedelta(days=offset)
    return None


def _offset(document: Document, relative: TimeExpression) -> int | None:
    """How many days from the anchor a relative day lies, found by reading it from a day at hand."""
    trial = date(2000, 6, 15)
    probe = Document(
        document_id="", path="", text=document.text[relative.start : relative.end], blocks=(), published_on=trial,
        language=document.language,
    )  # fmt: skip
    found = find_times(probe, [Sentence(0, 0, len(probe.text))])
    return (found[0].date_start - trial).days if found and found[0].date_start else None
