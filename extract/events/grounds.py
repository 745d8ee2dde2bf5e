"""Who punishes whom for what: "terörü desteklediği gerekçesiyle Katar'la ilişkilerini kesti"."""

from __future__ import annotations

from extract.clauses import NOMINAL, PARTICIPLE, Clause, Parse, Phrase
from extract.lexicon import Lexicon

FACTS = (PARTICIPLE, NOMINAL)  # of which shape "desteklediği" is, without a genitive or with one


def find_punisher(parse: Parse, clause: Clause | None, lexicon: Lexicon) -> Phrase | None:
    """ "terörü desteklediği gerekçesiyle Katar'ı kınayan Mısır": who holds it against whom, and is not supported."""
    if clause is None or clause.predicate.shape not in FACTS or clause.subject is None:
        return None
    if parse.line.word_behind(clause.end) not in lexicon.words["postpositions"]["grounds"]:
        return None
    verb = next((c for c in parse.clauses if c.predicate.start > clause.end and c.predicate.event_types), None)
    if verb is None:
        return None
    if verb.predicate.is_passive:
        return next((p for p in verb.phrases if p.slot == "by"), None)
    doer = verb.head if verb.predicate.shape == PARTICIPLE and verb.subject is None else verb.subject
    return doer if doer is not clause.subject else None
