"""Say whether those asked, charged or criticised are many states of which none is named."""

from __future__ import annotations

import re

from extract.actors.model import PLACE
from extract.clauses import CONVERB, FINITE, OWNED_TENSES, PARTICIPLE, Parse
from extract.events.model import Slots
from extract.lexicon import Lexicon, Trigger

ADDRESSING = frozenset({"request", "accusation", "criticism"})
OBJECTS = ("acc", "dat", "abl")
_WORD = re.compile(r"[^\W\d_][^\s,;:]*")


def are_nameless(parse: Parse, slots: Slots, trigger: Trigger, lexicon: Lexicon) -> bool:
    """ "Lavrov, Batılı ülkeleri Belarus'un içişlerine karışmakla suçladı", "uluslararası topluma çağrı yaptı": the
    first object in the verb's own case; whoever is named behind it has another part.
    """
    recipient = lexicon.frames[trigger.frame].recipient if trigger.event_type in ADDRESSING else ()
    case = recipient[0][0] if recipient else ""
    if case not in OBJECTS or slots.clause is None:
        return False
    ends = (c.end for c in parse.clauses if c.predicate.shape in (FINITE, CONVERB) and c.end < slots.start)
    begin = max(ends, default=parse.line.sentence.start)
    span = _find(parse, begin, slots.start, case, lexicon)
    if span is None:
        return False
    first = max((c.end for c in parse.clauses if c.end < span[0]), default=begin)
    if any(p.slot == case and first <= p.start < span[0] for p in parse.phrases):
        return False
    return not _is_beside_name(parse, span[1], lexicon) and not _is_of_inner(parse, span[1], slots.start)


def _find(parse: Parse, begin: int, stop: int, case: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the first word for nameless states stands that has this case."""
    spec, before = lexicon.words["nobody_by_name"], ""
    for found in _WORD.finditer(parse.line.folded, begin, stop):
        word = found.group()
        is_object = word in spec[case] and (word not in spec["owned"] or before in spec["owning"])
        if is_object or case == "acc" and word in spec["described"] and before in spec["describing"]:
            around = [p for p in parse.phrases if p.start < found.end() and found.start() <= p.end + 1]
            return None if any(p.kind != PLACE for p in around) else found.span()
        before = word
    return None


def _is_beside_name(parse: Parse, end: int, lexicon: Lexicon) -> bool:
    """ "Batılı ülkeleri ve Ukrayna'yı suçladı"."""
    return parse.line.word_behind(end) in lexicon.words["conjunctions"]["before_last"]


def _is_of_inner(parse: Parse, end: int, stop: int) -> bool:
    """ "Batılı ülkeleri eleştiren Macron'u suçladı", "... desteklediği için Macron'u": the object of a verb before."""
    after = next((c for c in parse.clauses if end <= c.predicate.start < stop), None)
    form = after.predicate.form if after is not None else None
    if after is None or after.predicate.shape != PARTICIPLE and (form is None or form.suffix not in OWNED_TENSES):
        return False
    return not any(end <= p.start < after.predicate.start for p in parse.phrases)
