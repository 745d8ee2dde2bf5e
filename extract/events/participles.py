"""Find the participle that says when it was what a noun tells: "yarın düzenlenecek zirveye katılacak"."""

from __future__ import annotations

from extract.actors.model import PERSON
from extract.clauses import CONVERB, PARTICIPLE, Clause, Parse
from extract.events.model import STAYS, TALKS
from extract.events.owned_days import NAME_REACH
from extract.lexicon import Lexicon

OBJECTS = frozenset({"acc", "dat", "with"})
BARE = frozenset({"attributive", "subject"})


def find_modifier(parse: Parse, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """The participle of the event's own noun: "ele aldıkları bir telefon görüşmesi yapmıştı".

    One that tells another event than the verb is none: "2010'da imzaladığı anlaşmadan çekildi"; nor is one that
    describes somebody: "geçen yıl seçilen Stubb'ı kabul etti".
    """
    if clause.predicate.start == clause.predicate.verb_start:
        return None
    told = clause.predicate.event_types
    for other in parse.clauses:
        is_before = other.predicate.shape == PARTICIPLE and other.predicate.end <= clause.predicate.start
        if is_before and _describes(parse, other, clause, lexicon):
            others = other.predicate.event_types
            is_other = told.isdisjoint(others) and (told.isdisjoint(TALKS) or others.isdisjoint(TALKS))
            is_of_somebody = other.head is not None and other.head.kind == PERSON and other.head.slot in OBJECTS
            return None if is_of_somebody or others and is_other else other
    return None


def _describes(parse: Parse, participle: Clause, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether only a word stands before the event's noun, or, behind what is held, the words that it is called by:
    "düzenlenecek Türkiye - ABD çalışma grubu toplantılarına katılacak".
    """
    folded, start, stop = parse.line.folded, participle.predicate.end, clause.predicate.start
    if "," in folded[start:stop]:
        return False
    if len(folded[start:stop].split()) <= 1:
        return True
    if not participle.predicate.is_passive or participle.predicate.lemma not in lexicon.light_verbs:
        return False
    if any(start <= c.predicate.start < stop for c in parse.clauses):
        return False
    named = [p for p in parse.phrases if start <= p.start < stop]
    words = [t.folded for t in parse.line.tokens_in(start, stop) if not any(p.start <= t.start < p.end for p in named)]
    if any(p.slot not in BARE and p.end <= stop for p in named) or len(words) > NAME_REACH:
        return False
    return not any(lexicon.endings.any_genitive.match(word) for word in words)


def find_holding(parse: Parse, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """ "Salı günü Osaka'da düzenlenen zirvede görüştü": what is done there is of the day on which it was held."""
    before = [n for n in parse.nouns if n.end < clause.predicate.start]
    held = before[-1] if before and before[-1].form.case == "loc" else None
    holding = held.modifier if held is not None else None
    if held is None or holding is None or STAYS.isdisjoint(held.entry.event_types):
        return None
    form = holding.predicate.form
    if form is None or not form.passive or holding.predicate.lemma not in lexicon.light_verbs:
        return None
    between = (c for c in parse.clauses if held.end <= c.predicate.start < clause.predicate.start)
    return None if any(c.predicate.shape != CONVERB for c in between) else holding
