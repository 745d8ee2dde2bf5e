"""Say who goes on in the passive: "Londra, Moskova'yı suçladı. 23 Rus diplomat da sınır dışı edildi"."""

from __future__ import annotations

from extract.actors.model import MEDIA
from extract.clauses import FINITE, Clause
from extract.events.model import BLAMING, Argument, Side, Site, side_of, state_of

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
    if _names_doer(site):
        return []
    done_to = {side_of(a.entity, actors) for a in arguments if a.entity is not None}
    index = site.parse.line.sentence.index
    told = [e for e in site.events if any(index - 1 <= m.sentence_index <= index for m in e.mentions)]
    for event in reversed(told):
        against = {side_of(e, actors) for e in event.recipients}
        if event.event_type in BEGUN_BY and len(event.actors) == 1 and not done_to.isdisjoint(against):
            return _of_state(site, clause, event.actors[0], done_to)
    particles = site.lexicon.words["conjunctions"]["particles"]
    words = site.parse.line.words_in(site.parse.line.sentence.start, clause.predicate.start)
    is_carried_on = not told and len(site.subject) == 1 and not set(particles).isdisjoint(words)
    return _of_state(site, clause, site.subject[0], done_to) if is_carried_on else []


def _names_doer(site: Site) -> bool:
    """ "Batılı ülkeler tarafından", "Belarus'ta": by others, or where others do it."""
    by = site.lexicon.words["postpositions"]["by"]
    words = site.parse.line.words_in(site.parse.line.sentence.start, site.start)
    return not set(by).isdisjoint(words) or any(p.slot == "loc" for p in site.parse.phrases)


def _of_state(site: Site, clause: Clause, entity: int, done_to: set[Side]) -> list[Argument]:
    actors, teller = site.actors, site.actors.entities[entity]
    if side_of(entity, actors) in done_to or teller.subtype in MEDIA:
        return []
    return [Argument("actor", state_of(entity, actors), clause.predicate.start, clause.predicate.end, "discourse")]
