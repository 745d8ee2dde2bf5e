"""Find the expressions of time in an article and read each from the article's anchor day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from extract.document import Document, Sentence
from extract.times.calendar import When
from extract.times.context import Context
from extract.times.headings import find_ruled, find_stop
from extract.times.lexicon import TimeLexicon, load_time_lexicon
from extract.times.patterns import Match
from extract.times.readers import READERS
from extract.times.reading import Parts, Reading, Source, Told
from extract.times.resolve import resolve
from extract.times.scan import Token, scan
from extract.times.undated import possible_days, settle


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as the text gives it; its days are inclusive, and None where not known or the interval is open.

    `report`: the time of a report ("dün yaptığı açıklamada"). `is_attributive`: one that says which ("dünkü zirve").
    `noun_end`: where the noun ends that a bare day belongs to ("17 Eylül mutabakatı"), else 0.
    """

    start: int
    end: int
    value: str | None
    date_start: date | None
    date_end: date | None
    precision: str
    basis: str
    rule: str
    report: bool = False
    is_attributive: bool = False
    noun_end: int = 0

    def is_before(self, day: date | None) -> bool:
        """Over before that day, where both are known."""
        return day is not None and self.date_end is not None and self.date_end < day

    def is_after(self, day: date | None) -> bool:
        """Yet to come on that day, where both are known."""
        return day is not None and self.date_start is not None and self.date_start > day


_CODE = itemgetter(2)
_BINDING = ("day", "month", "year")  # what "aynı gün" and "ertesi gün" can refer to


def find_times(document: Document, folded: str, sentences: Sequence[Sentence]) -> list[TimeExpression]:
    """Times in reading order, none overlapping; only what lies in `sentences` is read.

    `folded` is the document's text in lower case.
    """
    lexicon = load_time_lexicon(document.language)
    told = read_times(document.text, folded, sentences, lexicon)
    if not told:
        return []
    placed = place_times(folded, told, document.published_on, lexicon)
    if document.published_on is None:
        anchors = possible_days(folded, placed, lexicon).edges()
        if anchors:
            placed = settle(placed, [place_times(folded, told, anchor, lexicon) for anchor in anchors])
    return [
        TimeExpression(
            *(time.start, time.end, when.value, when.start, when.end, when.precision, when.basis, time.rule),
            report=lexicon.report.match(folded, time.end, time.stop) is not None,
            is_attributive=folded.endswith(lexicon.attributive, time.start, time.end)
            or folded.startswith(lexicon.attributive_words, time.end),
            noun_end=_noun_end(folded, time, lexicon) if time.rule in lexicon.naming_rules else 0,
        )
        for time, when in placed
    ]


def _noun_end(folded: str, time: Told, lexicon: TimeLexicon) -> int:
    """ "17 Eylül mutabakatını": where the noun ends; 0 where the time has an ending or no noun of its own."""
    last = folded[time.start : time.end].rsplit(maxsplit=1)[-1]
    if not (last.isdecimal() or last in lexicon.months):
        return 0
    noun = lexicon.named_noun.match(folded, time.end, time.stop)
    return noun.end() if noun is not None else 0


def read_times(text: str, folded: str, sentences: Sequence[Sentence], lexicon: TimeLexicon) -> list[Told]:
    """What the text says of times, not yet placed; `folded` is the text in lower case."""
    source = Source(text, folded, lexicon)
    return [told for chain, stop in scan(folded, sentences, lexicon) for told in _parse(chain, stop, source)]


def place_times(
    folded: str, told: Sequence[Told], anchor: date | None, lexicon: TimeLexicon
) -> list[tuple[Told, When]]:
    """Times in the calendar, as an article of the day `anchor` means them; what turns out to be none is left out."""
    context = Context(anchor, folded, lexicon)
    placed: list[tuple[Told, When]] = []
    for time in told:
        context.start, context.end, _, _, reading = time
        context.stop = find_stop(folded, time)
        context.tense = None
        when = resolve(reading, context)
        if when is None:
            continue
        if when.basis == "partial" or (when.start is not None and when.precision in _BINDING):
            context.last = when
        context.ruled = find_ruled(folded, time, when) or context.ruled
        placed.append((time, when))
    return placed


def _parse(chain: list[Token], stop: int, source: Source) -> list[Told]:
    lexicon = source.lexicon
    time, unfinished, grammar = lexicon.time, lexicon.unfinished, lexicon.grammar
    tokens, codes = chain, "".join(map(_CODE, chain))
    stage, matches = grammar.fitting(codes, 0)
    while matches:
        tokens = _apply(matches, tokens, codes, stage, stop, source)
        if len(tokens) == 1:
            break
        codes = "".join(map(_CODE, tokens))
        stage, matches = grammar.fitting(codes, stage + 1)
    return [told for _, _, code, told in tokens if code[0] == time and told.rule not in unfinished]


def _apply(
    matches: list[Match], tokens: list[Token], codes: str, stage: int, stop: int, source: Source, done: int = 0
) -> list[Token]:
    """The tokens from `done` on after a stage: a time in place of every match that its reader accepts."""
    lexicon = source.lexicon
    out: list[Token] = []
    for rule, reads, first, last in matches:
        inside = tokens[first:last]
        reading = READERS[reads](Parts(inside, lexicon.names), source)
        if reading is None:  # another rule may fit from the next token on
            others = lexicon.grammar.stages[stage].matches(codes, first + 1)
            return out + _apply(others, tokens, codes, stage, stop, source, done)
        if done < first:
            out += tokens[done:first]
        done = last
        if isinstance(reading, Reading):
            start, (_, end, code, _) = inside[0][0], inside[-1]
            out.append((start, end, lexicon.time + code[1], Told(start, end, stop, rule, reading)))
        else:
            plain = lexicon.time + lexicon.plain
            out += [(start, end, plain, Told(start, end, stop, rule, one)) for start, end, one in reading]
    return out + tokens[done:]
