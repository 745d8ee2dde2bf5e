"""Say how real is what somebody prevents, called off only where they have prevented it, or does not accept."""

from __future__ import annotations

from extract.clauses.model import FUTURE, INFINITIVE, POSSIBLE, Clause, NounTrigger, Predicate
from extract.lexicon import Lexicon

PREVENTED = "prevented"
OPEN = FUTURE | POSSIBLE | {"aorist"}
HINDERED = frozenset({"attack", "coercion", "sanction"})


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


def was_done_anyway(noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "Rusya'nın Kırım'ı ilhakını tanımıyor", "kabul etmeyecek", "çağrısını dikkate almadı", "tepkisi gecikmedi": what
    the verb denies is not the act, but that somebody recognises or heeds it, or that it was late.
    """
    if noun is None or noun.governor is None or noun.form.possessive is None:
        return False
    if noun.governor.predicate.lemma in lexicon.words["late"]["verbs"]:
        return True  # "tepkisi gecikmedi"
    if noun.form.case not in ("acc", "dat"):
        return False
    if "request" in noun.entry.event_types:
        return noun.governor.predicate.lemma not in lexicon.light_verbs
    verb = noun.governor.predicate.entry
    if verb is None or noun.entry.event_types.isdisjoint(HINDERED) or all(p.slot != "genitive" for p in noun.phrases):
        return False
    return any(t.event_type == "rejection" and t.is_negative for t in verb.triggers)
