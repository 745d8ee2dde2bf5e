"""Parse a sentence: its participants, verbs and nouns, and the clauses built of them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors, Line
from extract.clauses.building import build_clauses
from extract.clauses.layers import is_opaque, layer
from extract.clauses.model import Parse
from extract.clauses.nouns import find_nouns
from extract.clauses.phrases import find_phrases
from extract.clauses.predicates import find_predicates
from extract.document import Quotation
from extract.lexicon import Lexicon
from extract.times import TimeExpression


def parse_sentence(
    line: Line,
    actors: Actors,
    indices: Sequence[int],
    quotations: Sequence[Quotation],
    times: Sequence[TimeExpression],
    lexicon: Lexicon,
) -> Parse:
    """Clauses of the sentence; what stands inside quotations of whole sentences is parsed apart."""
    phrases = find_phrases(line, actors, indices, times, lexicon)
    spans = [*((p.start, p.end) for p in phrases), *((t.start, t.end) for t in times)]
    covered = {position for start, end in spans for position in range(start, end)}
    predicates = find_predicates(line, covered, lexicon)
    nouns = find_nouns(line, lexicon, predicates, covered)
    inside = [q for q in quotations if line.sentence.start <= q.start and q.end <= line.sentence.end]
    opaque = [q for q in inside if is_opaque(line, q, predicates)]
    parse = Parse(line, phrases, [], nouns, inside, opaque, times=times)
    for quotation in (None, *opaque):
        some_phrases = [p for p in phrases if layer(p.start, opaque) is quotation]
        some_predicates = [p for p in predicates if layer(p.verb_start, opaque) is quotation]
        some_nouns = [n for n in nouns if layer(n.start, opaque) is quotation]
        clauses = build_clauses(line, some_phrases, some_predicates, some_nouns, inside, times, lexicon)
        for clause in clauses:
            clause.is_quoted = quotation is not None
        for noun in some_nouns:
            noun.is_quoted = quotation is not None
        parse.clauses.extend(clauses)
    parse.clauses.sort(key=lambda c: c.predicate.verb_start)
    return parse
