"""Say how real an event is that a verb of inviting or asking has for its object."""

from __future__ import annotations

from extract.clauses.model import NounTrigger, Predicate

DEMAND = "demand"  # the act of speech of "istedi", "önerdi", "tavsiye etti"


def wished(noun: NounTrigger, predicate: Predicate) -> str | None:
    """ "zirveye davet etti": it is planned; "Ukrayna ile görüşmesini istedi": no more than asked for."""
    if predicate.entry is None:
        return None
    if noun.form.case == "dat" and not predicate.entry.event_types.isdisjoint(("invitation", "request")):
        return "planned"
    return "hypothetical" if is_asked_for(noun) else None


def is_asked_for(noun: NounTrigger) -> bool:
    """ "Putin'den Ukrayna ile görüşmesini istedi": that it be held is what is asked."""
    entry = noun.governor.predicate.entry if noun.governor is not None else None
    if noun.form.case != "acc" or noun.form.possessive not in ("3s", "3p") or entry is None:
        return False
    return entry.cue is not None and entry.cue.act == DEMAND
