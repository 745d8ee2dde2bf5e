"""Quotations of whole sentences stand apart from the sentence around them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Line
from extract.clauses.model import FINITE, Predicate
from extract.document import Quotation


def layer(position: int, opaque: Sequence[Quotation]) -> Quotation | None:
    """The innermost opaque quotation around a position."""
    best: Quotation | None = None
    for quotation in opaque:
        if quotation.start <= position < quotation.end and (best is None or quotation.start >= best.start):
            best = quotation
    return best


def is_opaque(line: Line, quotation: Quotation, predicates: Sequence[Predicate]) -> bool:
    """A quotation of whole sentences stands apart; a quoted phrase is part of the clause around it."""
    if quotation.sentences > 0:
        return True
    last = [p for p in predicates if quotation.start <= p.verb_start < quotation.end]
    ends = [p for p in last if line.text[p.end : quotation.end].strip(" .!?…\"'”’") == ""]
    return any(p.shape == FINITE for p in ends)
