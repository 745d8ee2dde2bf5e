"""Tell a talk or visit that somebody agrees to: it is ahead."""

from __future__ import annotations

from extract.clauses.model import NounTrigger

AGREED_ON = frozenset({"meeting", "phone_call", "negotiation", "visit"})


def is_agreed_to(noun: NounTrigger) -> bool:
    """ "Putin ile görüşmeyi kabul etti", "görüşmeye karar verdi"; "Putin'in Trump ile görüşmesi kabul edildi"; but
    "Putin'in görüşmesini onayladı" is of another's.
    """
    predicate = noun.governor.predicate if noun.governor is not None else None
    entry, form = (predicate.entry, predicate.form) if predicate is not None else (None, None)
    if entry is None or entry.control != "planned" or form is None or form.negative:
        return False
    is_object = noun.form.case == "nom" if form.passive else noun.form.possessive is None
    return is_object and noun.form.case in ("nom", "acc", "dat") and not noun.entry.event_types.isdisjoint(AGREED_ON)
