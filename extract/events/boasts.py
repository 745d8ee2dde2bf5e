"""Tell a claim of one's own deed from a charge: "Ukrayna, Rusya'nın Belgorod kentini vurduğunu iddia etti"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.events.model import CLAIMABLE, Event, EventMention, Side, side_of


def is_boast(mention: EventMention, events: Sequence[Event], actors: Actors) -> bool:
    """Whether what is claimed, straight before the verb of the claim, was done by the one to the other."""
    if mention.event_type != "accusation":
        return False
    own, others = _sides(mention, "actor", actors), _sides(mention, "recipient", actors)
    told = (m for e in events if e.event_type in CLAIMABLE for m in e.mentions if m.end + 1 == mention.start)
    return any(
        _sides(m, "actor", actors) <= own and not others.isdisjoint(_sides(m, "recipient", actors)) for m in told
    )


def _sides(mention: EventMention, role: str, actors: Actors) -> set[Side]:
    return {side_of(entity, actors) for entity in mention.entities(role)}
