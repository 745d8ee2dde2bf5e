"""Leave to what somebody has done the day that stands within it."""

from __future__ import annotations

from extract.clauses import PARTICIPLE, Clause, Parse
from extract.times import TimeExpression


def is_of_owned(parse: Parse, clause: Clause, time: TimeExpression) -> bool:
    """ "Rusya'nın 2014'te Kırım'ı ilhakını kınadı": between whose act it is and the act stands the day of the act, and
    not the day on which others condemn it.
    """
    start = clause.predicate.start
    for noun in parse.nouns:
        if time.end <= noun.start and noun.end < start and noun.form.case in ("acc", "dat") and noun.entry.triggers:
            return any(p.slot == "genitive" and p.end <= time.start for p in noun.phrases)
    return False


def is_of_their_report(parse: Parse, clause: Clause | None, time: TimeExpression) -> bool:
    """ "Erdoğan, Macron'un salı günü yaptığı açıklamayı eleştirdi": the day on which Macron spoke."""
    subject = clause.subject if clause is not None else None
    if subject is None or subject.start > time.start:
        return False
    telling = next((c for c in parse.clauses if c.predicate.start >= time.end), None)
    teller = telling.subject if telling is not None and telling.predicate.shape == PARTICIPLE else None
    is_theirs = teller is not None and teller is not subject and teller.slot == "genitive"
    return teller is not None and is_theirs and subject.end <= teller.start < time.start
