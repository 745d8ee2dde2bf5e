"""Say who is to do what something else is done for: "vatandaşlarını tahliye etmek için Libya'ya uçak gönderdi",
"zirveye katılmak üzere Bakü'ye gitti".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Line
from extract.clauses.model import FINITE, FUTURE, PARTICIPLE, Clause, Phrase
from extract.lexicon import Lexicon

TALK = "meeting"
FETCHED = "withdrawal"  # of their own people, whom nobody else would fetch
BOUGHT = frozenset({"arms_transfer", "cooperation"})
SIGNED = "agreement"
WHENCE = frozenset({"abl", "loc", "modifier"})


def give_purposes(line: Line, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
    """ "Fransa, Sudan'daki vatandaşlarını tahliye etmek için uçak gönderdi": who sends it fetches them, and if nothing
    else says whence, whither it is sent. "Hindistan, Rusya'dan S-400 almak için anlaşma imzaladı": who signs it buys.
    """
    for position, clause in enumerate(clauses[:-1]):
        form, types = clause.predicate.form, clause.predicate.event_types
        if form is None or form.suffix != "infinitive" or types.isdisjoint({FETCHED, TALK, *BOUGHT}):
            continue
        if line.word_behind(clause.end) not in lexicon.words["postpositions"]["purpose"]:
            continue
        if TALK in types:
            _give_to_traveller(clause, clauses[position + 1], lexicon)
            continue
        main = next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)
        if clause.subject is None and clause.phrases and clauses[position + 1].predicate.is_passive:
            clause.is_purpose = True  # "Fransız vatandaşlarını tahliye etmek için gönderilen uçak"
            continue
        if main is None or main.predicate.is_passive or main.subject is None or clause.subject is not None:
            continue
        if FETCHED not in clause.predicate.event_types:
            sellers = [p for p in clause.phrases if p.slot == "abl"] if SIGNED in main.predicate.event_types else []
            if sellers:
                clause.subject, clause.is_purpose = main.subject, True
                _sign_with(main, sellers)
            continue
        if any(p.slot == "dat" and p.end <= clause.predicate.start for c in clauses for p in c.phrases):
            continue  # "Peru'ya askerlerini çekmek için süre verdi"
        clause.subject, clause.is_purpose = main.subject, True
        if WHENCE.isdisjoint([phrase.slot for phrase in clause.phrases]):
            clause.phrases += [p for p in main.phrases if p.slot == "dat" and p.start > clause.end]


def _give_to_traveller(clause: Clause, trip: Clause, lexicon: Lexicon) -> None:
    """ "Macron, NATO Zirvesi'ne katılmak üzere Ankara'ya geldi", "Stubb ile görüşmek için gelen Macron": who travels
    attends what is held where they go, and is to talk with others.
    """
    form = trip.predicate.form
    if "visit" not in trip.predicate.event_types or form is None or form.negative or form.passive:
        return
    traveller = trip.head if trip.predicate.shape == PARTICIPLE and form.possessive is None else trip.subject
    if traveller is None or clause.subject is not None:
        return
    clause.subject = traveller
    is_ahead = form.suffix == "action" or form.suffix in FUTURE
    if is_ahead or clause.predicate.lemma in lexicon.attending_verbs:
        clause.controller = trip
    else:
        clause.is_purpose = True
    if all(p.slot != "loc" for p in clause.phrases):
        clause.phrases += [replace(p, slot="loc") for p in trip.phrases if p.slot in ("dat", "loc")]


def give_sellers(line: Line, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
    """ "Mısır, Rusya'dan savaş uçağı alımı için sözleşme imzaladı": with whom it is bought from."""
    for clause in clauses:
        if SIGNED not in clause.predicate.event_types:
            continue
        buying = lexicon.words["buying"]["stems"]
        sellers = [p for p in clause.phrases if p.slot == "abl"]
        words = {p.start: line.folded[p.end : clause.predicate.end].split() for p in sellers}
        _sign_with(clause, [p for p in sellers if any(word.startswith(buying) for word in words[p.start])])


def _sign_with(signing: Clause, sellers: Sequence[Phrase]) -> None:
    """Whoever sells is a side of the contract."""
    signing.phrases += [replace(seller, slot="with") for seller in sellers]
