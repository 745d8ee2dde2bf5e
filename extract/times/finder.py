"""Find the expressions of time in an article and read each from the article's anchor day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from extract.casing import fold
from extract.document import Document, Sentence
from extract.times.context import FUTURE, PAST, UNKNOWN, Context
from extract.times.lexicon import TimeLexicon, load_time_lexicon
from extract.times.patterns import Rules
from extract.times.readers import READERS
from extract.times.reading import Parts, Reading, Source
from extract.times.resolve import resolve
from extract.times.scan import Token, scan


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as the text gives it; the days are inclusive and None where they are not known or the interval is open."""

    start: int
    end: int
    value: str | None
    date_start: date | None
    date_end: date | None
    precision: str
    basis: str
    rule: str
    report: bool = False


_BINDING = ("day", "month", "year")  # what "aynı gün" and "ertesi gün" can refer to


def find_times(document: Document, sentences: Sequence[Sentence]) -> list[TimeExpression]:
    """Times in reading order, none overlapping; only what lies in `sentences` is read."""
    lexicon = load_time_lexicon(document.language)
    folded = fold(document.text, document.language)
    source = Source(document.text, folded, lexicon, lexicon.names)
    context = Context(document.published_on, _no_tense)
    found: list[TimeExpression] = []
    for chain, sentence in scan(folded, sentences, lexicon):
        for token, rule in _parse(chain, source):
            context.position = token.start
            context.tense = partial(tense_after, folded, token.end, sentence.end, lexicon)
            context.known = None
            when = resolve(token.value, context)
            if when is None:
                continue
            if when.basis == "partial" or (when.start is not None and when.precision in _BINDING):
                context.last = when
            report = lexicon.report.match(folded, token.end, sentence.end) is not None
            found.append(
                TimeExpression(
                    token.start, token.end, when.value, when.start, when.end, when.precision, when.basis, rule, report
                )
            )
    return found


def _no_tense() -> str:
    return UNKNOWN


def _parse(chain: list[Token], source: Source) -> list[tuple[Token, str]]:
    time = source.lexicon.time
    rules: dict[int, str] = {}
    stages = source.lexicon.stages
    codes = "".join([token.code for token in chain])
    tokens = _apply(stages[0], chain, codes, source, rules)
    if len(tokens) > 1:
        codes = "".join([token.code for token in tokens])
        if source.lexicon.later.search(codes) is not None or codes.count(time) > 1:
            for stage in stages[1:]:
                fewer = _apply(stage, tokens, codes, source, rules)
                if len(fewer) < len(tokens):
                    codes = "".join([token.code for token in fewer])
                tokens = fewer
    unfinished = source.lexicon.unfinished
    return [
        (token, rules[token.start])
        for token in tokens
        if token.code[0] == time and rules[token.start] not in unfinished
    ]


def _apply(stage: Rules, tokens: list[Token], codes: str, source: Source, rules: dict[int, str]) -> list[Token]:
    match = stage.search(codes, 0)
    if match is None:
        return tokens
    out: list[Token] = []
    done = 0
    while match is not None:
        rule, reads, first, last, where = match
        inside = tokens[first:last]
        reading = READERS[reads](Parts(inside, where, source.names), source)
        if reading is None:
            match = stage.search(codes, first + 1)
            continue
        out += tokens[done:first]
        if isinstance(reading, Reading):
            start, (_, end, code, _) = inside[0].start, inside[-1]
            out.append(Token(start, end, source.lexicon.time + code[1], reading))
            rules[start] = rule
        else:
            out += reading
            rules.update({made.start: rule for made in reading})
        done = last
        match = stage.search(codes, last)
    return out + tokens[done:]


def tense_after(folded: str, start: int, stop: int, lexicon: TimeLexicon) -> str:
    """Which way the verb after a time looks: the first future form, unless a past one stands before it."""
    future = next(
        (m for m in lexicon.future.finditer(folded, start, stop) if _word_at(folded, m) not in lexicon.not_future), None
    )
    past = lexicon.past.search(folded, start, future.start() if future else stop)
    return PAST if past else FUTURE if future else UNKNOWN


def _word_at(folded: str, match: re.Match[str]) -> str:
    start, end = match.span()
    while start and folded[start - 1].isalpha():
        start -= 1
    while folded[end : end + 1].isalpha():
        end += 1
    return folded[start:end]
