"""Tell apart two who share a verb: "Fransa Rusya'yı, Almanya ise Çin'i eleştirdi"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extract.clauses.model import FINITE, INFINITIVE, Clause, Parse, Phrase
from extract.lexicon import Lexicon

OBJECTS = frozenset({"acc", "dat", "with"})
DOERS = frozenset({"subject", "attributive"})


def give_to_both(parse: Parse, lexicon: Lexicon) -> None:
    """ "Fidan Mısır'ı, Lavrov ise İran'ı ziyaret etti", "A, B'yi terörü desteklemekle, B ise A'yı casuslukla suçladı":
    each does it to whoever stands behind, and the first pair goes into ``Clause.gapped``.
    """
    if len(parse.phrases) < 4 or sum(p.slot in DOERS for p in parse.phrases) < 2:
        return
    for (first, done_to), (doer, other) in zip(pairwise(parse.phrases), pairwise(parse.phrases[2:]), strict=False):
        if done_to.slot in OBJECTS and done_to.slot == other.slot and {first.slot, doer.slot} <= DOERS:
            main = next((c for c in parse.clauses if c.end > other.end and c.predicate.shape == FINITE), None)
            if main is not None and _is_gap(parse, first, done_to, doer, main, lexicon):
                _share(parse, (first, done_to), doer, main)


def _is_gap(parse: Parse, first: Phrase, done_to: Phrase, doer: Phrase, main: Clause, lexicon: Lexicon) -> bool:
    """Whether no verb but an infinitive stands between the first pair and the second, which a particle sets off."""
    line, particles = parse.line, lexicon.words["conjunctions"]["particles"]
    if main.is_quoted or main.predicate.is_passive or main.subject not in (None, first, doer):
        return False
    if line.word_behind(doer.end) not in particles or not line.folded.endswith(", ", 0, doer.start):
        return False
    inside = [c for c in parse.clauses if first.start <= c.predicate.start < doer.start]
    with_ = set(lexicon.words["postpositions"]["with"])
    rest = line.folded[done_to.end : doer.start].strip(" ,").split()
    return _is_charge(inside) if inside else set(rest) <= with_


def _is_charge(clauses: list[Clause]) -> bool:
    """ "Uganda'yı isyancıları desteklemekle, ...": of what the first is accused."""
    form = clauses[0].predicate.form
    is_infinitive = form is not None and form.suffix == INFINITIVE and form.case == "ins"
    return len(clauses) == 1 and is_infinitive


def _share(parse: Parse, pair: tuple[Phrase, Phrase], doer: Phrase, main: Clause) -> None:
    charge = next((c for c in parse.clauses if pair[0].start <= c.predicate.start < doer.start), None)
    if charge is not None:
        charge.phrases = [p for p in charge.phrases if p not in pair]
        charge.subject = replace(pair[1], slot="genitive")
    main.gapped = pair
    main.subject = doer
    main.phrases = [p for p in main.phrases if p not in (*pair, doer)]
