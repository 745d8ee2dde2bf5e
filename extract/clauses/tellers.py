"""Give the verb that is reported of somebody to the first of several genitives: who says what others have done."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors.model import PERSON
from extract.clauses.model import Clause, Phrase

MARK = 2  # characters between two names with a comma


def first_of_genitives(clauses: Sequence[Clause]) -> Phrase | None:
    """ "Lavrov'un ABD'nin Venezuela'nın içişlerine müdahalesini eleştirdiği": a person before another's genitive."""
    genitives = {p.start: p for c in clauses for p in (*c.phrases, c.subject) if p is not None and p.slot == "genitive"}
    if len(genitives) < 2:
        return None
    first, second = sorted(genitives.values(), key=lambda p: p.start)[:2]
    return first if first.kind == PERSON and 0 < second.start - first.end <= MARK else None


def give_to_teller(teller: Phrase, clause: Clause, clauses: Sequence[Clause]) -> None:
    """Make it the subject of the clause, which no other clause has beside it."""
    for other in clauses:
        other.phrases = [p for p in other.phrases if p is not teller]
    if clause.subject is not None:
        clause.phrases = [clause.subject, *clause.phrases]
    clause.subject = teller
