"""Say whom an answer is to that names nobody: "suçlamaları reddetti", "saldırıyı kınadı"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import Parse
from extract.events.model import REACH, Argument, Event, Slots
from extract.lexicon import Lexicon

NEAR = 5  # words, with those of the verb, among which its object stands
ANSWERS = frozenset({"denial", "rejection", "criticism"})


def find_answered(
    parse: Parse,
    slots: Slots,
    event_type: str,
    arguments: Sequence[Argument],
    events: Sequence[Event],
    actors: Actors,
    lexicon: Lexicon,
) -> list[Argument]:
    """ "Çin, ABD'yi suçladı. ABD suçlamaları reddetti": whoever did last what the object of the answer is."""
    clause = slots.clause
    if event_type not in ANSWERS or clause is None or any(argument.role == "recipient" for argument in arguments):
        return []
    line, predicate = parse.line, clause.predicate
    words = line.folded[line.sentence.start : predicate.end].split()[-NEAR:]
    kinds = [kind for kind, stems in lexicon.words["answered"].items() if _any_begins(words, tuple(stems))]
    own = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None}
    for event in reversed(events) if kinds else ():
        telling = event.mentions[-1]
        if event.event_type not in kinds or line.sentence.index - telling.sentence_index > REACH:
            continue
        others = [e for e in telling.entities("actor") if actors.entities[e].country_code not in own]
        if others:
            return [Argument("recipient", e, predicate.start, predicate.end, "discourse") for e in others]
    return []


def _any_begins(words: Sequence[str], stems: tuple[str, ...]) -> bool:
    return any(word.startswith(stems) for word in words)
