"""Tell the host of others' talks, who mediates, from one who is a side of them or only lends the hall."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import FINITE, NounTrigger, Parse, is_hosting
from extract.events.model import Argument
from extract.lexicon import Lexicon

TWO = 2


def only_hosts(
    parse: Parse, noun: NounTrigger | None, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> bool:
    """ "Türkiye, Rusya ve İran liderleri Erdoğan'ın ev sahipliğinde görüştü", "Fidan, Katar'ın ev sahipliğinde
    düzenlenen toplantıya katıldı": the host is one of those who talk, or it is not told who talks with whom.
    """
    if noun is None or not is_hosting(parse.line, noun, lexicon):
        return False
    several = [p for p in parse.phrases if len(p.mentions) >= TWO]
    sides = {actors.entities[actors.mentions[m].entity].country_code for p in several for m in p.mentions}
    if not sides.isdisjoint(
        {actors.entities[a.entity].country_code for a in arguments if a.entity is not None} - {None}
    ):
        return True
    is_attended = any(
        c.predicate.lemma in lexicon.attending_verbs for c in parse.clauses if c.predicate.shape == FINITE
    )
    return is_attended and not several
