"""Say to whom "desteğinizi takdir ediyoruz" is said: where nobody is named, the country of whom its speaker has met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.events.model import SPEECH_ACTS, TALKS, Argument, Event, EventMention
from extract.lexicon import Lexicon
from extract.statements import Statement

REACH = 60  # characters that hold the last words before the verb
WORDS = 3


def speaks_to_somebody(folded: str, begin: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether one of the last words before the verb has the ending of the second person, "desteğinizi takdir"."""
    words = folded[max(begin, verb - REACH) : verb].rsplit(maxsplit=WORDS)[-WORDS:]
    return any(word.endswith(lexicon.second_person) for word in words)


def address_partner(
    mention: EventMention,
    said: Statement | None,
    events: Sequence[Event],
    folded: str,
    actors: Actors,
    lexicon: Lexicon,
) -> None:
    """ "Putin, Kim ile bir araya geldi. Putin, "Desteğinizi takdir ediyoruz" dedi": it is done to Kim's country."""
    if said is None or mention.event_type not in SPEECH_ACTS or mention.entities("recipient"):
        return
    if speaks_to_somebody(folded, said.start, mention.start, lexicon):
        mention.arguments += _partner(mention, events, actors)


def _partner(mention: EventMention, events: Sequence[Event], actors: Actors) -> list[Argument]:
    """The country of the other of the two who met in the last talk told before, if it is the speaker's."""
    told = [(m.start, talk) for talk in events if talk.event_type in TALKS for m in talk.mentions]
    before = [(start, talk) for start, talk in told if start < mention.start]
    talk = max(before, key=lambda pair: pair[0])[1] if before else None
    speakers = set(mention.entities("actor"))
    if talk is None or speakers.isdisjoint(talk.actors):
        return []
    met = {a.entity: a for m in talk.mentions for a in m.arguments if a.role == "actor" and a.entity is not None}
    others = [
        replace(a, role="recipient", entity=_country(entity, actors))
        for entity, a in met.items()
        if entity not in speakers
    ]
    return others if len(others) == 1 else []


def _country(entity: int, actors: Actors) -> int:
    return actors.countries.get(actors.entities[entity].country_code or "", entity)
