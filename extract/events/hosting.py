"""Tell the host of others' talks, who mediates, from one who is a side of them or only lends the hall."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import FINITE, Clause, NounTrigger, Parse, bids, is_hosting
from extract.events.model import Argument, side_of, sides_of
from extract.events.phrases import from_phrases
from extract.lexicon import Lexicon


def only_hosts(
    parse: Parse, noun: NounTrigger | None, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> bool:
    """ "Türkiye, Rusya ve İran liderleri Erdoğan'ın ev sahipliğinde görüştü", "Fidan, Katar'ın ev sahipliğinde
    düzenlenen toplantıya katıldı": the host is one of those who talk, or it is not told who talks with whom.
    """
    if noun is None or not is_hosting(parse.line, noun, lexicon):
        return False
    joined = (p for p in parse.phrases if len(p.mentions) > 1)
    several = [p for p in joined if not bids(parse.line, p, lexicon)]  # "Türkiye ve BM'nin desteğiyle"
    sides = {side_of(actors.mentions[m].entity, actors) for p in several for m in p.mentions}
    hosts = sides_of(arguments, actors, "actor")
    if not sides.isdisjoint(hosts):
        return True
    return not several and any(_attends_alone(parse, c, lexicon) for c in parse.clauses)


def _attends_alone(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Fidan ... katıldı", but not "Macron da katılacak"."""
    is_attended = clause.predicate.shape == FINITE and clause.predicate.lemma in lexicon.attending_verbs
    return is_attended and not _is_another(parse, clause, lexicon)


def _is_another(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Macron da katılacak": others attend, too."""
    particles = lexicon.words["conjunctions"]["particles"]
    return clause.subject is not None and parse.line.word_behind(clause.subject.end) in particles


def hosts_attended(
    parse: Parse, clause: Clause | None, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Fidan, Katar'ın ev sahipliğinde düzenlenen zirveye katıldı": who holds it takes part in it, and is told as a
    side where no other is.
    """
    if clause is None or len(sides_of(arguments, actors)) != 1 or _is_another(parse, clause, lexicon):
        return []
    start, end = parse.line.sentence.start, clause.predicate.start
    stems = lexicon.words["hosting"]["stems"]
    if all(parse.line.folded.find(stem, start, end) < 0 for stem in stems):
        return []
    behind = tuple(f" {stem}" for stem in stems)
    hosts = [p for p in parse.phrases if p.end < end and parse.line.folded.startswith(behind, p.end)]
    return from_phrases("actor", hosts[-1:], actors)
