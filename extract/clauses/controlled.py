"""Say who is to do what somebody decides on, promises or agrees to: "Pyongyang'ı ziyaret etmeyi kabul etti"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extract.actors import Line
from extract.clauses.model import FUTURE, NOMINAL, Clause
from extract.clauses.wished import awaited
from extract.lexicon import Lexicon

NO_PROMISES = frozenset({"accusation", "attack", "criticism", "request", "sanction", "threat"})
HELP = frozenset({"aid", "recognition", "support"})
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
        if len(between) > REACH or entry.control == "occurred" and _is_promise(clause, after):
            continue
        if "agreement" in entry.event_types and _is_settled(line, clause, after, lexicon):
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


def _is_promise(clause: Clause, after: Clause) -> bool:
    """ "desteklemeye devam edeceğini": what is said to go on is told by what is said; but nobody promises to go on with
    his calls or blows: "çağrı yapmaya devam edeceğini", "saldırmaya devam edeceklerini".
    """
    types = clause.predicate.event_types
    if not types.isdisjoint(NO_PROMISES) and types.isdisjoint(HELP):
        return False
    form = after.predicate.form
    return after.predicate.shape == NOMINAL and form is not None and form.suffix in FUTURE


def _is_settled(line: Line, clause: Clause, after: Clause, lexicon: Lexicon) -> bool:
    """ "esirlerin takas edilmesi konusunda anlaştı": that they agree is what is told; but "yeniden bir araya gelme
    konusunda anlaştı" is done by all who agree.
    """
    form = clause.predicate.form
    is_of_all = form is not None and form.possessive is None and "meeting" in clause.predicate.event_types
    return not is_of_all and is_matter_of(line, clause, after, lexicon)


def is_matter_of(line: Line, clause: Clause, after: Clause, lexicon: Lexicon) -> bool:
    """ "takas edilmesi konusunda anlaştı", "normalleştirmede anlaştı": what is agreed on."""
    between, form = line.folded[clause.predicate.end : after.predicate.start].strip(), clause.predicate.form
    if not between:
        return form is not None and form.case == "loc"
    return between in lexicon.words["subject_matter"]["words"]
