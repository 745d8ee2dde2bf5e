"""Find the object that two verbs share: "Garcia'yı kutladı ve davet etti", "Peru gemilerine ateş açtı, el koydu"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors.model import COUNTRY, PERSON
from extract.clauses import CONVERB, FINITE, Clause, Parse, Phrase
from extract.events.model import FORCE
from extract.lexicon import Lexicon

# What is done to somebody, who is named with the verb before where none is with this one.
DONE_TO_SOMEBODY = frozenset(
    {
        *("accusation", "attack", "coercion", "criticism", "expulsion", "invitation", "recall", "release", "sanction"),
        *("summons", "support", "threat"),
    }
)

OWNING = ("acc", "genitive", "attributive", "modifier", "dat")


def share_object(parse: Parse, clause: Clause, lexicon: Lexicon) -> Sequence[Phrase]:
    """ "Perulu diplomatı bakanlığa çağırdı ve sınır dışı etti": the object of the verb before, of the same subject, to
    which this one adds at most where to; but "Garcia'yı kutladı ve Şili'yi kınadı".
    """
    predicate = clause.predicate
    entry, form = predicate.entry, predicate.form
    if predicate.shape != FINITE or entry is None or form is None or form.passive:
        return ()
    if entry.event_types.isdisjoint(DONE_TO_SOMEBODY):
        return ()
    if not clause.phrases and not entry.event_types.isdisjoint(FORCE):
        owners = _share_owners(parse, clause, lexicon)
        if owners:
            return owners
    own = clause.phrases[-1] if clause.phrases else None
    if own is not None and (len(clause.phrases) > 1 or own.slot != "dat" or own.kind == PERSON):
        return ()
    if (own.end + 1 if own is not None else clause.start) != predicate.start:
        return ()
    joined = [f" {word} " for word in lexicon.words["conjunctions"]["and"]]
    for before in parse.clauses:
        is_next = before.predicate.shape == FINITE and before.predicate.end < clause.start
        if is_next and parse.line.folded[before.predicate.end : clause.start] in joined:
            is_same = before.subject is clause.subject and before.is_quoted == clause.is_quoted
            return _object(parse, before) if is_same and clause.subject is not None else ()
    return ()


def _share_owners(parse: Parse, clause: Clause, lexicon: Lexicon) -> Sequence[Phrase]:
    """ "İngiliz tankerine el koydu ve 23 mürettebatı gözaltına aldı": whose ship was seized is whose the crew is."""
    before = next((c for c in reversed(parse.clauses) if c.predicate.end < clause.predicate.start), None)
    if before is None or before.predicate.shape != FINITE or before.predicate.event_types.isdisjoint(FORCE):
        return ()
    if before.subject is not clause.subject or clause.subject is None or before.predicate.is_passive:
        return ()
    spec = lexicon.words["seized"]
    between = parse.line.folded[before.predicate.end : clause.predicate.start].replace(",", " ").split()
    words = [word for word in between if not word.isdigit() and word not in spec["small"]]
    if len(words) != 1 or not words[0].startswith(spec["stems"]):
        return ()
    owners = [p for p in before.phrases if p.slot in OWNING and not p.is_located and not _is_aim(p, before)]
    return owners if before.phrases else _share_owners(parse, before, lexicon)


def _is_aim(phrase: Phrase, clause: Clause) -> bool:
    """ "Peru'ya füze attı": whatever ship is seized next need not be Peru's."""
    return phrase.slot == "dat" and phrase.end + 1 == clause.predicate.start


def _object(parse: Parse, before: Clause) -> Sequence[Phrase]:
    """To whom the first of the two is done, also where it goes with another: "Garcia'yı arayarak kutladı"."""
    if before.predicate.is_passive:
        return ()
    objects = [p for p in before.phrases if p.slot == "acc"]
    objects = objects or [p for p in before.phrases if p.slot == "dat" and p.kind in (PERSON, COUNTRY)][-1:]
    if objects or before.phrases:
        return objects
    with_it = next((c for c in parse.clauses if c.predicate.end + 1 == before.predicate.start), None)
    is_joined = with_it is not None and with_it.predicate.shape == CONVERB and with_it.subject is before.subject
    return [p for p in with_it.phrases if p.slot == "acc"] if with_it is not None and is_joined else ()
