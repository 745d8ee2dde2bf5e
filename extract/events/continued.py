"""Say who goes on in the passive: "Londra, Moskova'yı suçladı. 23 Rus diplomat da sınır dışı edildi"."""

from __future__ import annotations

from extract.actors.model import MEDIA, PERSON
from extract.clauses import FINITE
from extract.events.model import BLAMING, Argument, Site, side_of

DONE_BY_STATES = frozenset({"expulsion", "recall", "sanction", "summons"})
BEGUN_BY = BLAMING | DONE_BY_STATES


def find_who_goes_on(site: Site, event_type: str, arguments: list[Argument]) -> list[Argument]:
    """The state that blamed or punished the same side in the sentence before, or just now; a particle carries on what
    the sentence before was about, "AB ile ilişkiler de düşürüldü".
    """
    clause, actors = site.slots.clause, site.actors
    if event_type not in DONE_BY_STATES or clause is None or any(a.role == "actor" for a in arguments):
        return []
    if clause.predicate.shape != FINITE or not clause.predicate.is_passive or clause.is_quoted or site.said is not None:
        return []
    done_to = {side_of(a.entity, actors) for a in arguments if a.entity is not None}
    index = site.parse.line.sentence.index
    for event in reversed(site.events):
        near = any(index - 1 <= m.sentence_index <= index for m in event.mentions)
        if not near or event.event_type not in BEGUN_BY or len(event.actors) != 1:
            continue
        if not done_to.isdisjoint(side_of(e, actors) for e in event.recipients):
            return _of_state(site, event.actors[0], done_to)
    particles = site.lexicon.words["conjunctions"]["particles"]
    words = site.parse.line.words_in(site.parse.line.sentence.start, clause.predicate.start)
    is_carried_on = any(word in particles for word in words)
    return _of_state(site, site.subject[0], done_to) if is_carried_on and len(site.subject) == 1 else []


def _of_state(site: Site, entity: int, done_to: set[str | int]) -> list[Argument]:
    actors, predicate = site.actors, site.slots.clause.predicate if site.slots.clause is not None else None
    teller = actors.entities[entity]
    if predicate is None or side_of(entity, actors) in done_to or teller.subtype in MEDIA:
        return []
    state = actors.countries.get(teller.country_code or "", entity) if teller.kind == PERSON else entity
    return [Argument("actor", state, predicate.start, predicate.end, "discourse")]
