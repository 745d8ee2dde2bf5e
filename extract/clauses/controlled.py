"""Say who is to do what somebody decides on, promises or agrees to: "Pyongyang'ı ziyaret etmeyi kabul etti"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.actors import Line
from extract.clauses.model import FUTURE, NOMINAL, Clause
from extract.clauses.wished import awaited
from extract.lexicon import Lexicon

REACH = 3  # words between an infinitive and the verb that controls it


def give_to_controlled(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Putin, Pyongyang'ı ziyaret etmeyi kabul etti": who decides on it is to do it, or to have it done, as in
    "diplomatın sınır dışı edilmesine karar verdi". What is decided in the passive is to be done by whoever is named.
    """
    for clause, after in reversed(list(pairwise(clauses))):
        form, entry = clause.predicate.form, after.predicate.entry
        if form is None or form.suffix not in ("infinitive", "action") or entry is None or entry.control is None:
            continue
        between = line.folded[clause.predicate.end : after.predicate.start].split()
        if len(between) > REACH or entry.control == "occurred" and _is_promise(after):
            continue
        if "agreement" in entry.event_types and _is_settled(clause, between, lexicon):
            continue
        if form.possessive is None:
            clause.controller = after
            if clause.subject is None and after.subject is not None:
                clause.subject = after.subject
                # "Ermenistan ile Azerbaycan anlaşma imzalamaya hazırlanıyor"
                begin, joining = after.subject.start, ("", *lexicon.words["postpositions"]["with"])
                beside = (p for p in after.phrases if p.slot == "with" and p.end < begin)
                clause.phrases += [p for p in beside if line.folded[p.end : begin].strip() in joining]
        elif entry.control == "planned" and (form.passive or after.predicate.is_passive and not between):
            if awaited(clause, after.predicate) is not None:
                continue  # "kaldırılmasını bekliyor": others are to do it
            clause.controller = after
            is_active = after.predicate.form is not None and not after.predicate.form.passive
            if form.passive and is_active and after.subject is not None and after.subject.slot == "subject":
                clause.phrases.append(replace(after.subject, slot="by"))


def _is_promise(after: Clause) -> bool:
    """ "desteklemeye devam edeceğini": what is said to go on is told by what is said."""
    form = after.predicate.form
    return after.predicate.shape == NOMINAL and form is not None and form.suffix in FUTURE


def _is_settled(clause: Clause, between: Sequence[str], lexicon: Lexicon) -> bool:
    """ "esirlerin takas edilmesi konusunda anlaştı", "normalleştirmede anlaştı": that they agree is what is told; but
    "yeniden bir araya gelme konusunda anlaştı" is done by all who agree.
    """
    form = clause.predicate.form
    is_about = form is not None and form.case == "loc"
    if not is_about and not (between and between[-1] in lexicon.words["subject_matter"]["words"]):
        return False
    return form is None or form.possessive is not None or "meeting" not in clause.predicate.event_types
