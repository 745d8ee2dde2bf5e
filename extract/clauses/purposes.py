"""Say who is to do what something else is done for: "vatandaşlarını tahliye etmek için Libya'ya uçak gönderdi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Line
from extract.clauses.model import FINITE, Clause
from extract.lexicon import Lexicon

WORD_REACH = 12  # characters: longer than any postposition
FETCHED = "withdrawal"  # of their own people, whom nobody else would fetch
BOUGHT = frozenset({"arms_transfer", "cooperation"})
SIGNED = "agreement"
WHENCE = frozenset({"abl", "loc", "modifier"})


def give_purposes(line: Line, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
    """ "Fransa, Sudan'daki vatandaşlarını tahliye etmek için uçak gönderdi": who sends it fetches them, and if nothing
    else says whence, whither it is sent. "Hindistan, Rusya'dan S-400 almak için anlaşma imzaladı": who signs it buys.
    """
    for position, clause in enumerate(clauses[:-1]):
        form = clause.predicate.form
        if form is None or form.suffix != "infinitive" or clause.predicate.event_types.isdisjoint({FETCHED, *BOUGHT}):
            continue
        word = line.folded[clause.end : clause.end + WORD_REACH].split(maxsplit=1)[:1]
        if not word or word[0] not in lexicon.words["postpositions"]["purpose"]:
            continue
        main = next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)
        if main is None or main.predicate.is_passive or main.subject is None or clause.subject is not None:
            continue
        if FETCHED not in clause.predicate.event_types:
            if SIGNED in main.predicate.event_types and (sellers := [p for p in clause.phrases if p.slot == "abl"]):
                clause.subject, clause.is_purpose = main.subject, True
                main.phrases += [replace(seller, slot="with") for seller in sellers]
            continue
        if any(p.slot == "dat" and p.end <= clause.predicate.start for c in clauses for p in c.phrases):
            continue  # "Peru'ya askerlerini çekmek için süre verdi"
        clause.subject, clause.is_purpose = main.subject, True
        if WHENCE.isdisjoint([phrase.slot for phrase in clause.phrases]):
            clause.phrases += [p for p in main.phrases if p.slot == "dat" and p.start > clause.end]


def give_sellers(line: Line, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
    """ "Mısır, Rusya'dan savaş uçağı alımı için sözleşme imzaladı": with whom it is bought from."""
    for clause in clauses:
        if SIGNED not in clause.predicate.event_types:
            continue
        buying = tuple(lexicon.words["buying"]["stems"])
        for seller in [p for p in clause.phrases if p.slot == "abl"]:
            if any(word.startswith(buying) for word in line.folded[seller.end : clause.predicate.end].split()):
                clause.phrases.append(replace(seller, slot="with"))
