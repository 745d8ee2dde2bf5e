"""Say how real what somebody prevents is: called off only where they are told to have prevented it."""

from __future__ import annotations

from extract.clauses.model import FUTURE, INFINITIVE, POSSIBLE, Clause, Predicate

PREVENTED = "prevented"
OPEN = FUTURE | POSSIBLE | {"aorist"}


def prevents(clause: Clause | None) -> bool:
    """ "zirveyi engelledi"."""
    entry = clause.predicate.entry if clause is not None else None
    return entry is not None and entry.factuality == PREVENTED


def prevented(predicate: Predicate, *, is_real: bool) -> str:
    """ "zirveyi engelledi"; but "engellemek istiyor", "engelleyecek", and what one "engellemedi" was done.

    ``is_real``: what a verbal noun tells is a fact, "engellemesi üzerine".
    """
    form = predicate.form
    if form is None:
        return "cancelled"
    is_open = form.suffix in OPEN or form.suffix == "action" and not is_real
    is_wished = predicate.shape == INFINITIVE and form.case != "ins"  # "engellemekle suçladı"
    if is_open or is_wished or form.able and not form.negative:
        return "hypothetical"
    return "occurred" if form.negative else "cancelled"
