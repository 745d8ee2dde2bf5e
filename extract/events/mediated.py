"""Find between whom somebody mediates, where the verb behind says what the sides did."""

from __future__ import annotations

from extract.clauses import NOMINAL, Clause, NounTrigger, Parse, Phrase
from extract.events.model import Slots

HELPED_BY = ("loc", "ins")
TAKING_PART = ("subject", "with", "attributive", "genitive")


def is_help(noun: NounTrigger) -> bool:
    """ "Lavrov'un arabuluculuğunda 9 Ekim'de bir araya geldiler": of the day on which the sides met."""
    return noun.form.case in HELPED_BY and "mediation" in noun.entry.event_types


def find_sides(parse: Parse, slots: Slots) -> list[Phrase]:
    """ "Türkiye'nin arabuluculuğunda Somali ile Etiyopya anlaştı", "... esirlerin bırakılmasına ilişkin anlaşmayı
    imzaladı": between those who agree, if several.
    """
    noun = slots.noun
    if noun is None or noun.form.case not in HELPED_BY:
        return []
    for clause in (c for c in parse.clauses if c.predicate.start >= noun.end):
        sides = _sides_of(parse, noun, clause)
        if sides or clause.predicate.shape != NOMINAL:
            return sides
    return []


def _sides_of(parse: Parse, noun: NounTrigger, clause: Clause) -> list[Phrase]:
    taken = [*clause.phrases, *([clause.subject] if clause.subject is not None else [])]
    taken += [p for p in parse.phrases if noun.end < p.start < clause.predicate.start and p not in taken]
    free = [p for p in taken if p not in noun.phrases]
    sides = [p for p in free if p.slot == "between"][:1]
    if not sides:
        is_own = [p for p in free if p.slot in TAKING_PART and (p.slot != "genitive" or p is clause.subject)]
        sides = [p for p in is_own if p.slot != "attributive" or len(p.mentions) > 1 or p is clause.subject]
    return sides if sum(len(p.mentions) for p in sides) > 1 else []
