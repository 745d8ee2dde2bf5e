"""Read what nobody in particular has struck as struck by nobody: "Silahlı kişiler büyükelçiliğe ateş açtı"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Line
from extract.clauses.model import FINITE, NOMINAL, PARTICIPLE, Clause, Phrase
from extract.lexicon import Lexicon

STRUCK = "attack"
THEIRS = frozenset({"modifier", "origin", "attributive", "dat"})
ARMS_REACH = 4  # words before "kişiler" of which one says that they are armed, or not known
NAME_REACH = 24  # characters between a name and those it names: "Hamas'a bağlı silahlı kişiler"


def settle_assailants(line: Line, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
    """ "Teröristler, Türk askerlerine ateş açtı": fire was opened on them, and they have opened none."""
    for clause in clauses:
        form, types = clause.predicate.form, clause.predicate.event_types
        if STRUCK not in types or form is None or form.passive:
            continue
        start = clause.predicate.start
        begin = max((c.end for c in clauses if c.end < start and c.predicate.shape == FINITE), default=0)
        at = _find_assailant(line, max(begin, line.sentence.start), clause, lexicon)
        subject = clause.subject
        if at < 0 or subject is not None and subject.start <= at < subject.end:
            continue  # "Suriye rejim güçleri": it is known whose they are
        named = _whose(line, at, clauses)
        if named is not None:
            _give_to(line, at, clause, named, lexicon)
            continue
        clause.predicate.form, clause.is_of_another = replace(form, passive=True), True
        if subject is not None and (subject.start < at or subject.slot == "genitive"):
            clause.subject = None


def _give_to(line: Line, at: int, clause: Clause, named: Phrase, lexicon: Lexicon) -> None:
    """ "PKK'lı teröristler", "Hamas'a bağlı silahlı kişiler": those whose they are do it."""
    between = line.folded[named.end : at].split()
    is_theirs = set(between) & set(lexicon.words["assailants"]["belonging"]) if named.slot == "dat" else True
    if is_theirs and named.slot in THEIRS:
        others = [clause.subject] if clause.subject is not None and clause.subject.start > at else []
        clause.phrases = [*(p for p in clause.phrases if p is not named), *others]
        clause.subject = replace(named, slot="subject")


def _find_assailant(line: Line, begin: int, clause: Clause, lexicon: Lexicon) -> int:
    """Where the noun stands that is the subject, in the genitive of a verb made a noun; -1 if none does."""
    spec, endings = lexicon.words["assailants"], lexicon.endings
    is_noun = clause.predicate.shape in (NOMINAL, PARTICIPLE)
    ending = endings.of_nobody if is_noun else endings.bare_noun
    tokens = [t for t in line.tokens_in(begin, clause.predicate.start) if t.is_word]
    for at, token in enumerate(tokens):
        words = f"{tokens[at - 1].folded} {token.folded}" if at else ""
        if any(words.startswith(pair) and ending.match(words[len(pair) :]) for pair in spec["pairs"]):
            return tokens[at - 1].start
        stem = next((s for s in (*spec["nouns"], *spec["people"]) if token.folded.startswith(s)), None)
        if stem is None or not ending.match(token.folded[len(stem) :]):
            continue
        before = [t.folded for t in tokens[max(0, at - ARMS_REACH) : at]]
        is_several = endings.many.match(token.folded[len(stem) :]) or spec["one"] in before
        is_armed = stem in spec["nouns"] or not set(spec["arms"]).isdisjoint(before)
        is_governed = at + 1 < len(tokens) and tokens[at + 1].folded in spec["governing"]
        if is_several and is_armed and not is_governed:
            return token.start
    return -1


def _whose(line: Line, at: int, clauses: Sequence[Clause]) -> Phrase | None:
    """Who is named straight before them, but for where they are."""
    phrases = [p for c in clauses for p in (*c.phrases, *([c.subject] if c.subject is not None else []))]
    for phrase in phrases:
        is_near = 0 < at - phrase.end < NAME_REACH and "," not in line.text[phrase.end : at]
        if is_near and phrase.slot != "loc" and not phrase.is_located:
            return phrase
    return None
