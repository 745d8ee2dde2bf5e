"""Judge an agreement that somebody is only said to keep, or not to keep."""

from __future__ import annotations

from extract.clauses import PARTICIPLE, NounTrigger, Parse
from extract.lexicon import Lexicon

OBJECTS = ("acc", "dat")
OWN = ("nom", "gen")
RUNS_OUT = frozenset({"agreement", "ceasefire"})


def is_kept(parse: Parse, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "anlaşmayı uygulamamakla suçladı", "mutabakata uymasını istedi": it is there already."""
    if noun is None or noun.governor is None or noun.form.case not in OBJECTS:
        return False
    if "agreement" not in noun.entry.event_types:
        return False
    kept = lexicon.words["only_named"]["kept"]
    return any(parse.line.folded.startswith(kept, at) for at in (noun.end + 1, noun.governor.predicate.start))


def has_run_out(noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "ateşkes dün sona erdi", "anlaşma 2026'da sona erecek": made before that day, and who knows when."""
    if (
        noun is None
        or noun.governor is None
        or noun.form.case not in OWN
        or RUNS_OUT.isdisjoint(noun.entry.event_types)
    ):
        return False
    return noun.governor.predicate.lemma in lexicon.words["happening"]["ending"] and not is_made_before(noun)


def is_made_before(noun: NounTrigger) -> bool:
    """ "2017'de imzalanan anlaşmayı": told by the participle before it."""
    modifier = noun.modifier.predicate if noun.modifier is not None else None
    if modifier is None or modifier.shape != PARTICIPLE or modifier.form is None or not modifier.form.passive:
        return False  # "imzaladığı anlaşmayı" is told by the verb
    return not modifier.event_types.isdisjoint(noun.entry.event_types)
