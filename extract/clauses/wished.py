"""Say how real an event is that a verb of inviting or asking has for its object."""

from __future__ import annotations

from extract.actors.model import PERSON
from extract.clauses.model import Clause, NounTrigger, Phrase, Predicate

SEVERAL = 2  # datives, of which the first is spoken to
EXPECTED = frozenset({"meeting", "visit", "phone_call", "ceremony", "attack", "coercion", "mobilization"})
DEMAND = "demand"  # the act of speech of "istedi", "önerdi", "tavsiye etti"


def wished(noun: NounTrigger) -> str | None:
    """ "zirveye davet etti": it is planned; "Ukrayna ile görüşmesini istedi": no more than asked for."""
    types = noun.governor.predicate.event_types if noun.governor is not None else frozenset()
    if noun.form.case == "dat" and not types.isdisjoint(("invitation", "request")):
        return "planned"
    return "hypothetical" if is_asked_for(noun) else None


def is_asked_for(noun: NounTrigger) -> bool:
    """ "Putin'den Ukrayna ile görüşmesini istedi": that it be held is what is asked."""
    entry = noun.governor.predicate.entry if noun.governor is not None else None
    if noun.form.case != "acc" or noun.form.possessive not in ("3s", "3p") or entry is None:
        return False
    return entry.cue is not None and entry.cue.act == DEMAND


def awaited(deed: Clause | None, verb: Predicate) -> str | None:
    """ "serbest bırakmasını beklediklerini söyledi": what one waits for others to do is wished for; but guests and
    attacks are expected, and so is what "bekleniyor" is said of.
    """
    entry, form = verb.entry, verb.form
    if entry is None or entry.factuality != "planned" or entry.cue is None or not entry.cue.needs_clause:
        return None
    told = deed.predicate.form if deed is not None else None
    if form is None or form.passive or form.negative or told is None or told.suffix != "action" or told.case != "acc":
        return None
    return "hypothetical" if deed is not None and deed.predicate.event_types.isdisjoint(EXPECTED) else None


def find_spoken_to(subject: Phrase, deed: Clause, request: Clause) -> Phrase | None:
    """ "Peskov, Putin'in Macron'dan saldırıları durdurmasını istediğini söyledi": where the sentence says of whom it is
    asked, the genitive is who asks; but "Fransa'nın Mali'den çekilmesini istediğini".
    """
    form, entry = deed.predicate.form, request.predicate.entry
    if form is None or form.suffix != "action" or form.passive or entry is None or entry.cue is None:
        return None
    if entry.cue.act != DEMAND:
        return None
    spoken_to = [p for p in deed.phrases if p.slot == (entry.cue.to or "dat") and p.start >= subject.end]
    if entry.cue.to == "abl":
        spoken_to = [p for p in spoken_to if p.kind == PERSON or not deed.predicate.event_types]
    elif len(spoken_to) < SEVERAL:
        return None  # "Putin'e yardım etmesi çağrısında": but "Putin'e İran'a baskı yapması çağrısında"
    return spoken_to[0] if spoken_to else None
