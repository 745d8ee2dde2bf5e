"""Say whom an answer is to that names nobody: "suçlamaları reddetti", "saldırıyı kınadı"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import Clause, Parse
from extract.events.model import REACH, Argument, Event, EventMention, Slots
from extract.lexicon import Lexicon

LONGEST_ENDING = 6
TOLD = frozenset({"occurred", "alleged", "planned"})

ROLES = ("actor", "recipient")
ANSWERS = frozenset({"denial", "rejection", "criticism"})
ADDRESSED = frozenset({"accusation", "request"})  # whoever denies or refuses these is the one addressed


def find_answered(
    parse: Parse,
    slots: Slots,
    event_type: str,
    arguments: Sequence[Argument],
    events: Sequence[Event],
    actors: Actors,
    lexicon: Lexicon,
) -> list[Argument]:
    """ "Çin, ABD'yi suçladı. ABD suçlamaları reddetti": whoever did last what the object of the answer is, if nothing
    stands between who answers and that object: an owner or a place would make it another.
    """
    clause = slots.clause
    if event_type not in ANSWERS or clause is None or clause.subject is None:
        return []
    if any(argument.role == "recipient" for argument in arguments):
        return []
    kinds = _kinds(parse, clause, event_type, lexicon)
    own = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None}
    told = [m for event in events for m in event.mentions]
    for telling in sorted((m for m in told if m.event_type in kinds), key=lambda m: -m.start):
        if parse.line.sentence.index - telling.sentence_index > REACH or telling.factuality.value not in TOLD:
            continue
        asked = _addressed(telling, told, actors)
        if telling.event_type in ADDRESSED and event_type != "criticism" and own.isdisjoint(asked):
            continue
        others = [e for e in telling.entities("actor") if actors.entities[e].country_code not in own]
        if others:
            start, end = clause.predicate.start, clause.predicate.end
            return [Argument("recipient", e, start, end, "discourse") for e in others]
    return []


def _addressed(telling: EventMention, told: Sequence[EventMention], actors: Actors) -> set[str | None]:
    """The countries of those accused or asked, and of all who take part in what they are accused of."""
    claimed = (m for m in told if m.sentence_index == telling.sentence_index and m.factuality.value == "alleged")
    parties = [*telling.entities("recipient"), *(e for m in claimed for r in ROLES for e in m.entities(r))]
    return {actors.entities[party].country_code for party in parties}


def _kinds(parse: Parse, clause: Clause, event_type: str, lexicon: Lexicon) -> set[str]:
    """The types of event that the object of an answer may mean: the word behind the subject that belongs to nobody, or,
    of what only one who was accused denies, any that no genitive owns ("silah sevkiyatı iddialarını").
    """
    small, types = lexicon.words["answered"]["between"], lexicon.words["answered"]["types"]
    begin = clause.subject.end if clause.subject is not None else clause.start
    words = parse.line.folded[begin : clause.predicate.end].replace(",", " ").split()
    words = [word for word in words if word not in small]
    if event_type == "denial" and not any("'" in w or lexicon.endings.any_genitive.match(w) for w in words):
        return {"accusation"} if any(_begins(word, types["accusation"]) for word in words) else set()
    if not words or not (lexicon.endings.unowned.match(words[0]) or lexicon.endings.dative.match(words[0])):
        return set()
    return {kind for kind, stems in types.items() if _begins(words[0], stems)}


def _begins(word: str, stems: Sequence[str]) -> bool:
    return any(word.startswith(stem) and len(word) <= len(stem) + LONGEST_ENDING for stem in stems)
