"""Tell the host of others' talks, who mediates, from one who is a side of them or only lends the hall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import PERSON
from extract.clauses import FINITE, Clause, NounTrigger, Parse, bids, is_hosting
from extract.events.conditions import by_channel
from extract.events.model import Argument, Slots, side_of, sides_of
from extract.events.phrases import from_phrases
from extract.lexicon import Lexicon, Trigger


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


def attend_abroad(
    trigger: Trigger,
    arguments: list[Argument],
    place: Sequence[Argument],
    parse: Parse,
    slots: Slots,
    actors: Actors,
    lexicon: Lexicon,
) -> tuple[Trigger, list[Argument]]:
    """ "Macron, Berlin'de düzenlenecek zirveye katılacak": with whom he meets is not told, but whom he visits, unless
    it is by "video konferans".
    """
    if trigger.frame != "attend" or not place or place[0].entity is None or not arguments:
        return trigger, arguments
    people = [actors.entities[a.entity] for a in arguments if a.entity is not None]
    host = actors.countries.get(actors.entities[place[0].entity].country_code or "")
    sides = sides_of(arguments, actors)
    if host is None or len(sides) != 1 or not sides.isdisjoint(sides_of([replace(place[0], entity=host)], actors)):
        return trigger, arguments
    if any(person.kind != PERSON for person in people):
        return trigger, arguments
    if by_channel("meeting", parse, slots, slots.start, lexicon) != "meeting":
        return trigger, arguments
    return replace(trigger, event_type="visit"), [*arguments, replace(place[0], role="recipient", entity=host)]
