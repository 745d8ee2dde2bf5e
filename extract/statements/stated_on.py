"""Find the day on which something was said, as the reporting clause gives it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extract.clauses import PARTICIPLE, Parse
from extract.lexicon import Speech
from extract.statements.model import Statement
from extract.times import TimeExpression

NOUN_REACH = 3


def find_stated_on(
    statement: Statement,
    others: Sequence[Statement],
    parse: Parse,
    speech: Speech,
) -> date | None:
    """A day outside all that is said, whose next verb is one of saying or belongs to the occasion of saying it."""
    for time in parse.times:
        if time.precision != "day" or time.date_start is None:
            continue
        if any(s.start <= time.start < s.end for s in (statement, *others)):
            continue
        if _belongs_to_saying(statement, parse, time, speech):
            return time.date_start
    return None


def _belongs_to_saying(statement: Statement, parse: Parse, time: TimeExpression, speech: Speech) -> bool:
    for clause in parse.clauses:
        predicate = clause.predicate
        if (
            predicate.verb_start < time.end
            or statement.start <= predicate.verb_start < statement.end
            or clause.is_quoted
        ):
            continue
        if predicate.end == statement.cue_end or predicate.entry is not None and predicate.entry.cue is not None:
            return True
        if predicate.shape == PARTICIPLE and predicate.lemma in speech.talks:
            return True
        following = parse.line.folded[predicate.end : predicate.end + 60].split()[:NOUN_REACH]
        return any(word.strip(",") in speech.settings for word in following)
    return True
