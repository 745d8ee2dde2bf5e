"""Say at whose bidding something is done: "Peru'nun talebiyle", "Rubio'nun talimatıyla", "Michel'in daveti üzerine"."""

from __future__ import annotations

from extract.actors import Line
from extract.clauses.model import FINITE, Clause, Parse, Phrase
from extract.lexicon import Lexicon


def bids(line: Line, phrase: Phrase, lexicon: Lexicon, *, how: str = "phrases") -> bool:
    """Whether the words behind a phrase say so; ``how``: those of one list in ``[bidding]``."""
    words: tuple[str, ...] = lexicon.words["bidding"][how]
    return line.folded.startswith(words, phrase.end + 1)


def find_bidders(parse: Parse, lexicon: Lexicon) -> list[Phrase]:
    """ "ABD'nin talebi üzerine tankere el koydu": who asks for what is done to others."""
    if "genitive" not in parse.slots:
        return []
    return [p for p in parse.phrases if p.slot == "genitive" and bids(parse.line, p, lexicon)]


def find_orderer(parse: Parse, clause: Clause, lexicon: Lexicon) -> Phrase | None:
    """ "Rubio'nun talimatıyla vizeler iptal edildi": who has ordered what is done in the passive does it."""
    if "genitive" not in parse.slots:
        return None
    start, text = clause.predicate.start, parse.line.folded
    named = [p for p in parse.phrases if p.end < start and p.slot == "genitive"]
    orderer = next((p for p in reversed(named) if bids(parse.line, p, lexicon, how="orders")), None)
    if orderer is None or any(orderer.end < c.end < start and c.predicate.shape == FINITE for c in parse.clauses):
        return None
    is_about = " ".join(text[orderer.end : start].split()[1:2]).startswith(lexicon.verbal_noun["concerning"])
    return orderer if not is_about else None
