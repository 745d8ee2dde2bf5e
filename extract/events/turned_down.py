"""Read a talk that one side says it will not hold as what it is: the other side is turned down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from extract.actors import Actors
from extract.clauses import FUTURE, Clause
from extract.events.model import MUTUAL, TALKS, Argument, EventMention, side_of, sides_of
from extract.lexicon import Trigger
from extract.statements import Statement

REFUSABLE = TALKS | {"negotiation"}
OTHERS = {MUTUAL: ("with",), "attend": ("with", "attributive")}  # by the frame of the talk


def turn_down(
    mention: EventMention,
    trigger: Trigger,
    clause: Clause | None,
    said: Statement | None,
    published: date | None,
    actors: Actors,
) -> EventMention:
    """ "Abbas, Pence ile görüşmeyeceğini söyledi", "Abbas, Pence ile görüşmeyecek": the refusal instead of the talk,
    and not where and when that would be; not what both sides will not do, cannot do ("görüşemeyecek"), or a third one
    tells, nor a summit that the text says will be missed.
    """
    if mention.event_type not in REFUSABLE or mention.factuality.value != "denied":
        return mention
    form = clause.predicate.form if clause is not None else None
    if form is None or not form.negative or form.able or form.suffix not in FUTURE:
        return mention
    partners = OTHERS.get(trigger.frame, ())
    own = [a for a in mention.arguments if a.role == "actor" and a.slot not in partners]
    others = [a for a in mention.arguments if a.role == "actor" and a.slot in partners and a.entity is not None]
    is_own = bool(own) and trigger.frame == MUTUAL if said is None else _is_of(own, said.speaker, actors)
    if not others or not is_own:
        return mention
    time = mention.time
    is_past = time is not None and published is not None and time.date_end is not None and time.date_end < published
    mention.event_type, mention.rule = "rejection", f"trigger:{trigger.stem}:rejection"
    mention.arguments = [*own, *(replace(a, role="recipient") for a in others)]
    mention.factuality = replace(mention.factuality, value="occurred")
    mention.time, mention.is_news = time if is_past else None, not is_past and not mention.is_background
    return mention


def _is_of(own: Sequence[Argument], speaker: int, actors: Actors) -> bool:
    return side_of(speaker, actors) in sides_of(own, actors)
