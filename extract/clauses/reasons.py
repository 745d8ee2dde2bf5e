"""Say whose doing it is for which somebody is blamed, thanked or punished: that of whoever is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.actors import Line
from extract.clauses.model import FINITE, NOMINAL, PARTICIPLE, Clause, Phrase
from extract.lexicon import Lexicon
from extract.tokens import word_behind

BLAMED = frozenset({"acc", "dat"})
BREAKING = frozenset({"recall", "sanction"})  # what is done with somebody: "X ile ilişkilerini kesti"
CHARGES = frozenset({"accusation", "criticism"})
PUNISHING = frozenset({"sanction"})
JUDGED = CHARGES | PUNISHING | {"support"}
PUNISHED = frozenset({"acc", "dat", "modifier", "origin", "abl"})


def give_reasons(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Putin'i ağırladığı için Vietnam'ı eleştirdi", "silah sattığı gerekçesiyle İran'a yaptırım uyguladı": who is
    criticised or punished has done it.
    """
    reasons, grounds = (lexicon.words["postpositions"][kind] for kind in ("reason", "grounds"))
    for position, clause in enumerate(clauses):
        form = clause.predicate.form
        if form is None or form.suffix not in ("factive", "action") or form.possessive not in ("3s", "3p"):
            continue
        following = word_behind(line.folded, clause.predicate.end)
        if form.suffix == "action":
            if following in (
                *lexicon.words["postpositions"]["reason_of_act"],
                *lexicon.verbal_noun["reasons"],
            ):
                _give_act(clauses, position)
            continue
        is_ground = following in grounds
        is_cause = following in reasons
        is_reason = is_cause and (form.possessive == "3s" or _is_thanked(clauses, position))
        if not (is_ground or is_reason) or clause.subject is not None and clause.subject.slot == "genitive":
            continue
        later = (c for c in clauses[position + 1 :] if c.predicate.shape == FINITE or _punishes(c))
        main = next(later, None) if is_ground else _main_of(clauses, position)
        if main is None:
            continue
        if is_cause and (judged := _judged_before(clauses[: position + 1], main)) is not None:
            _move(judged, clauses[: position + 1], main)
        objects = [p for p in clause.phrases if p.slot == "acc"]
        is_of_main = is_ground and [p.slot for p in clause.phrases[:2]] == ["acc", "dat"]
        if len(objects) > 1 or is_of_main:  # "Vietnam'ı, Putin'i ağırladığı için eleştirdi"
            clause.phrases.remove(objects[0])
            main.phrases.insert(0, objects[0])
        if is_reason and _is_thanked(clauses, position):
            _give_to_thanks(clauses[: position + 1], main)
        if is_ground:
            clause.subject, clause.head = _punished(clause, main), None
        else:
            clause.subject = next((p for p in main.phrases if p.slot in BLAMED), clause.subject)
        clause.is_of_another = clause.is_of_another or clause.subject is None


def _punishes(clause: Clause) -> bool:
    """ "terörü desteklediği gerekçesiyle İran'a yaptırım uygulayan": what is done to them is no main verb."""
    return clause.predicate.shape in (PARTICIPLE, NOMINAL) and bool(clause.predicate.event_types)


def _punished(ground: Clause, main: Clause) -> Phrase | None:
    """ "terörü desteklediği gerekçesiyle Katar'la ilişkilerini kesti", "... gerekçesiyle kınandı": who has done it."""
    verb = main.predicate
    slots = PUNISHED if verb.event_types.isdisjoint(BREAKING) else PUNISHED | {"with"}
    others = (main.subject or main.head) if verb.is_passive else ground.head
    return next((p for p in main.phrases if p.slot in slots), others)


def _main_of(clauses: Sequence[Clause], position: int) -> Clause | None:
    """ "saldırdığı için eleştirdi", "saldırdığı için eleştiren Erdoğan": the verb that judges, else the sentence's."""
    after = clauses[position + 1] if position + 1 < len(clauses) else None
    if after is not None and not after.predicate.event_types.isdisjoint(JUDGED):
        return after
    return next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)


def _give_act(clauses: Sequence[Clause], position: int) -> None:
    """ "İran'ı Rusya'ya silah satması nedeniyle eleştirdi": as with "sattığı için"; a wish has no such word behind."""
    clause, main = clauses[position], _main_of(clauses, position)
    if main is None or clause.subject is not None and clause.subject.slot == "genitive":
        return
    judged = _judged_before(clauses[: position + 1], main)
    if judged is not None:
        _move(judged, clauses[: position + 1], main)
    elif not main.predicate.is_passive and not main.predicate.event_types.isdisjoint(CHARGES):
        judged = next((p for p in main.phrases if p.slot == "acc"), None)
    clause.subject = judged or clause.subject


def _judged_before(clauses: Sequence[Clause], main: Clause) -> Phrase | None:
    """ "Almanya, Rusya'yı Ukrayna'ya saldırdığı için kınadı": who is blamed or praised has to be named, and where
    nobody is behind the reason, the first before it is; of two datives the first is punished.
    """
    types, form = main.predicate.event_types, main.predicate.form
    slot = "dat" if types == PUNISHING else "acc"
    if types.isdisjoint(JUDGED) or form is None or form.passive or any(p.slot == slot for p in main.phrases):
        return None
    begin = main.subject.end if main.subject is not None and main.subject.end < clauses[-1].end else 0
    named = sorted((p for c in clauses for p in c.phrases if p.slot == slot and p.start >= begin), key=_start)
    return named[0] if len(named) > (slot == "dat") else None


def _move(judged: Phrase, clauses: Sequence[Clause], main: Clause) -> None:
    for clause in clauses:
        clause.phrases = [p for p in clause.phrases if p is not judged]
    main.phrases.insert(0, judged)


def _start(phrase: Phrase) -> int:
    return phrase.start


def _is_thanked(clauses: Sequence[Clause], position: int) -> bool:
    """Whether the verb behind a reason thanks somebody in the dative."""
    main = next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)
    triggers = main.predicate.entry.triggers if main is not None and main.predicate.entry is not None else ()
    return any(t.event_type == "support" and t.frame == "dative" for t in triggers)


def _give_to_thanks(clauses: Sequence[Clause], main: Clause) -> None:
    """ "Ürdün'e Suriyelilere kucak açtığı için teşekkür etti": the first dative before the reason is thanked."""
    begin = main.subject.end if main.subject is not None else 0
    datives = [p for c in clauses for p in c.phrases if p.slot == "dat" and p.start >= begin]
    if any(p.slot == "dat" for p in main.phrases) or not datives:
        return
    thanked = min(datives, key=lambda p: p.start)
    for clause in clauses:
        clause.phrases = [p for p in clause.phrases if p is not thanked]
    main.phrases.insert(0, thanked)


def give_to_accused(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "İran'ı Husilere silah sağlamakla suçladı", "İran, ABD tarafından silah sağlamakla suçlandı": who is accused
    of it is said to do it; "Çin'i zorbalık yapmakla eleştirdi": it is the verb's object.
    """
    aims = tuple(f"{word} " for word in lexicon.words["postpositions"]["purpose"])
    for at, (clause, after) in enumerate(pairwise(clauses)):
        form, entry, charge = clause.predicate.form, after.predicate.entry, after.predicate.form
        if form is None or form.suffix != "infinitive" or form.case != "ins":
            continue
        is_passive = charge is not None and charge.passive
        if is_passive and not form.passive:
            after.phrases += [p for p in clause.phrases if p.slot == "by"]
            clause.phrases = [p for p in clause.phrases if p.slot != "by"]
        if entry is None or entry.event_types.isdisjoint(CHARGES):
            continue
        is_charge = "accusation" in entry.event_types
        if is_passive:
            clause.subject = after.subject or after.head if is_charge else clause.subject
            continue
        accused = next((p for p in (*clause.phrases, *after.phrases) if p.slot == "acc"), None)
        if accused is None and at and line.folded[clauses[at - 1].end + 1 :].startswith(aims):
            # "İran'ı Husilere savaşta kullanmaları için silah sağlamakla": whom they are given to use them is no object
            accused = next((p for p in clauses[at - 1].phrases[:1] if p.slot == "acc"), None)
            clauses[at - 1].phrases = [p for p in clauses[at - 1].phrases if p is not accused]
        if accused is not None:
            clause.phrases = [p for p in clause.phrases if p is not accused]
            if accused not in after.phrases:
                after.phrases.append(accused)
            clause.subject = replace(accused, slot="genitive") if is_charge else clause.subject
