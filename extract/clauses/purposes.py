"""Say who is to do what something else is done for: "vatandaşlarını tahliye etmek için Libya'ya uçak gönderdi"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Line
from extract.actors.model import PERSON
from extract.clauses.model import FINITE, PARTICIPLE, Clause
from extract.lexicon import Lexicon

WORD_REACH = 12  # characters: longer than any postposition
FETCHED = "withdrawal"  # of their own people, whom nobody else would fetch
PURPOSES = frozenset({FETCHED, "meeting"})
WHENCE = frozenset({"abl", "loc", "modifier"})


def give_purposes(line: Line, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
    """ "Fransa, Sudan'daki vatandaşlarını tahliye etmek için uçak gönderdi": who sends it fetches them, and if nothing
    else says whence, whither it is sent.
    """
    for position, clause in enumerate(clauses[:-1]):
        form = clause.predicate.form
        if form is None or form.suffix != "infinitive" or PURPOSES.isdisjoint(clause.predicate.event_types):
            continue
        word = line.folded[clause.end : clause.end + WORD_REACH].split(maxsplit=1)[:1]
        if not word or word[0] not in lexicon.words["postpositions"]["purpose"]:
            continue
        if FETCHED not in clause.predicate.event_types:
            _give_to_traveller(clause, clauses[position + 1])
            continue
        main = next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)
        if main is None or main.predicate.is_passive or main.subject is None or clause.subject is not None:
            continue
        if any(p.slot == "dat" and p.end <= clause.predicate.start for c in clauses for p in c.phrases):
            continue  # "Peru'ya askerlerini çekmek için süre verdi"
        clause.subject, clause.is_purpose = main.subject, True
        if WHENCE.isdisjoint([phrase.slot for phrase in clause.phrases]):
            clause.phrases += [p for p in main.phrases if p.slot == "dat" and p.start > clause.end]


def _give_to_traveller(talk: Clause, journey: Clause) -> None:
    """ "Fidan, Lavrov ile görüşmek üzere Moskova'ya gitti", "... giden Fidan": who goes there is to talk with them."""
    traveller = journey.subject or (journey.head if journey.predicate.shape == PARTICIPLE else None)
    if "visit" not in journey.predicate.event_types or traveller is None or talk.subject is not None:
        return
    if traveller.kind == PERSON and any(p.slot == "with" for p in talk.phrases):
        talk.subject, talk.is_purpose = traveller, True
