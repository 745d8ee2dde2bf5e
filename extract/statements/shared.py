"""Divide a verb of saying among those who share it: "Meloni, ... olduklarını, Starmer ise ... olduğunu belirtti"."""

from __future__ import annotations

from dataclasses import replace

from extract.actors import Actors
from extract.clauses import CONVERB, FINITE, Clause, Parse, Phrase
from extract.lexicon import Lexicon
from extract.statements.edges import EDGES, STEPS
from extract.statements.model import names_actor

Part = tuple[int, Clause]


def parts_of(parse: Parse, clause: Clause, region: int, actors: Actors, lexicon: Lexicon) -> list[Part]:
    """The verb as each of its subjects has it, and where the words of that one begin; one part as a rule."""
    stop = clause.predicate.cue_start
    if clause.predicate.shape not in (FINITE, CONVERB):
        return [(region, clause)]
    later = [p for p in parse.phrases if region < p.start < stop and p.slot == "subject" and p.is_marked]
    breaks = [p for p in later if _takes_over(parse, p, clause, actors, lexicon)]
    if not breaks:
        return [(region, clause)]
    starts, stops = [region, *(p.start for p in breaks)], [*(p.start for p in breaks), stop]
    subjects = [_first_subject(parse, clause, region, breaks[0].start), *breaks]
    return [
        (start, _part(clause, subject, start, end)) for start, end, subject in zip(starts, stops, subjects, strict=True)
    ]


def _takes_over(parse: Parse, phrase: Phrase, clause: Clause, actors: Actors, lexicon: Lexicon) -> bool:
    """Whether what stands before is said already, and this phrase is the next who says something."""
    line = parse.line
    if line.text[phrase.start - 2 : phrase.start] != ", ":
        return False
    after = line.folded[phrase.end : phrase.end + 5].split()
    if not after or after[0] not in lexicon.title_words["small"]["after_subject"] or not names_actor(phrase, actors):
        return False
    if any(q.start <= phrase.start < q.end for q in parse.quotations):
        return False
    before = line.folded[line.sentence.start : phrase.start].rstrip(" ,")
    is_quoted = before[-1:] in EDGES
    if not is_quoted and lexicon.endings.noun_clause_acc.match(before.rpartition(" ")[2]) is None:
        return False
    return not any(_is_of_content(c, phrase, clause) for c in parse.clauses)


def _is_of_content(inner: Clause, phrase: Phrase, clause: Clause) -> bool:
    """ "Fidan, ... olduğunu, İsrail ise saldırırsa yanıt verileceğini söyledi": a verb of its own takes the subject."""
    predicate = inner.predicate
    if inner is clause or inner.is_quoted or not phrase.end < predicate.start < clause.predicate.cue_start:
        return False
    is_step = predicate.form is not None and predicate.form.suffix in STEPS and predicate.form.suffix != "while"
    return predicate.shape in (FINITE, CONVERB) and not is_step


def _first_subject(parse: Parse, clause: Clause, region: int, stop: int) -> Phrase | None:
    own = clause.subject
    if own is not None and own.start < stop:
        return own
    return next((p for p in parse.phrases if region <= p.start < stop and p.slot == "subject"), None)


def _part(clause: Clause, subject: Phrase | None, start: int, stop: int) -> Clause:
    predicate = replace(clause.predicate, cue_start=stop)
    phrases = [p for p in clause.phrases if start <= p.start < stop or p is subject]
    return replace(clause, predicate=predicate, phrases=phrases, subject=subject)
