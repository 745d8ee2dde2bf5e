"""Find who is to do what is asked for: the side spoken to, or with whom the sentence says one has talked."""

from __future__ import annotations

from extract.actors import Actors
from extract.actors.model import PERSON
from extract.clauses import CONVERB, INFINITIVE, NOMINAL, Clause, Parse, Phrase, is_due
from extract.events.model import BLAMING, MUTUAL_TYPES, TALKS, Argument
from extract.events.phrases import from_phrases
from extract.statements import Statement

BLAMED = ("acc", "genitive")
DATIVES = frozenset({"dative", "transfer", "help", "travel", "against", "troops", "forces", "strike"})


def is_wished(parse: Parse, clause: Clause, said: Statement) -> bool:
    """ "askerlerini çekmesini istedi", "çekmesi gerektiğini söyledi": others are to, not who says so."""
    form = clause.predicate.form
    if form is None or form.suffix != "action" or form.possessive not in ("3s", "3p") or form.passive:
        return False
    if clause.predicate.shape != NOMINAL or not said.start <= clause.predicate.start < said.end:
        return False
    return said.act == "demand" or is_due(parse, clause)


def is_own_wish(parse: Parse, clause: Clause | None) -> bool:
    """ "ziyaret etmek istiyor", "görmek gerektiğini": what one wants to do oneself is asked of nobody."""
    if clause is None:
        return False
    for other in parse.clauses:
        is_duty = other.predicate.shape == INFINITIVE and other.end + 1 == clause.predicate.start
        if is_duty or other.controller is clause and not _is_offered(parse, other, clause):
            return True
    return False


def _is_offered(parse: Parse, deed: Clause, verb: Clause) -> bool:
    """ "ABD'ye anlaşmayı uzatmayı teklif etti": to do it together is asked of whoever the offer is made to."""
    entry = verb.predicate.entry
    if entry is None or not any(t.frame == "dative" for t in entry.triggers):
        return False
    deeds = deed.predicate.entry.triggers if deed.predicate.entry is not None else ()
    if any(t.event_type not in MUTUAL_TYPES and t.frame in DATIVES for t in deeds):
        return False  # "Suriye'ye asker göndermeyi önerdi": one's own deed
    return any(p.slot == "dat" and p.end < verb.predicate.start for p in parse.phrases)


def find_asked(parse: Parse, clause: Clause, said: Statement, actors: Actors) -> list[Argument]:
    """ "Peru'dan askerlerini çekmesini istedi", "Merkel'i arayarak çekmesini istedi": who is to do it."""
    if said.addressee is not None:
        return [Argument("actor", said.addressee, said.cue_start, said.cue_end, "addressee")]
    asked = from_phrases("actor", talked_with(parse, clause.predicate.start), actors)
    return [a for a in asked if a.entity not in (said.speaker, *said.joint)]


def talked_with(parse: Parse, stop: int) -> list[Phrase]:
    """ "Merkel'i arayarak", "Merkel ile görüşerek", "Merkel ile görüşmesinde", before what is asked of her; but who is
    blamed behind that is asked, "Merkel ile görüşmesinde Peru'yu kınayarak çekilmesini istedi".
    """
    for clause in reversed(parse.clauses):
        entry = clause.predicate.entry
        if clause.predicate.shape != CONVERB or entry is None or clause.end >= stop:
            continue
        if clause.phrases and not entry.event_types.isdisjoint(TALKS):
            return [p for p in clause.phrases if p.slot == "with" or p.slot == "acc" and p.kind == PERSON]
        blamed = [p for p in clause.phrases if p.slot in BLAMED]
        if blamed and not entry.event_types.isdisjoint(BLAMING) and _is_followed_by_wish(parse, clause):
            return blamed[-1:]
    for noun in reversed(parse.nouns):
        if noun.form.case == "loc" and noun.end < stop and not noun.entry.event_types.isdisjoint(TALKS):
            return [p for p in noun.phrases if p.slot == "with"]
    return []


def _is_followed_by_wish(parse: Parse, blame: Clause) -> bool:
    """ "kınayarak çekilmesini istedi"; but "kınayarak halkın susmasını", "kınayarak ambargonun kaldırılmasını"."""
    wish = next((c for c in parse.clauses if c.predicate.start > blame.end), None)
    form = wish.predicate.form if wish is not None else None
    if wish is None or form is None or form.suffix != "action" or form.possessive is None or form.passive:
        return False
    return wish.subject is None and not wish.is_of_another
