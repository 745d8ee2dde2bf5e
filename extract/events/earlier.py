"""Say of a telling without a time that it was done some time before the news."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import COUNTRY, PLACE
from extract.clauses import FINITE, NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse
from extract.events.model import STAYS
from extract.facts import FACT_REACH, MEASURE_REACH
from extract.lexicon import Lexicon


def is_earlier(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon, *, is_background: bool
) -> bool:
    """ "Daha önce Kahire'yi ziyaret eden Macron", "görüşmesinden iki gün sonra": not on the day of the news; what only
    background tells also so: "bunun üzerine yaptırım kararı almıştı", "daha önce yaptığı açıklamada kınamıştı".
    """
    if noun is not None and noun.form.case == "abl" and _is_days_apart(parse, noun, lexicon):
        return True
    spec = lexicon.words["earlier"]
    known = (*spec["phrases"], *spec["since"]) if is_background else spec["phrases"]
    return _stands_before(parse, clause, noun, known, is_background=is_background)


def is_sometime(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "kısa süre önce asker göndermişti": background of a day of its own, that nobody says."""
    spec = lexicon.words["earlier"]
    return _stands_before(parse, clause, noun, (*spec["phrases"], *spec["sometime"]), is_background=True)


def _stands_before(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, known: Sequence[str], *, is_background: bool
) -> bool:
    """Whether one of the phrases stands before the verb or noun, in its own clause."""
    folded, start = parse.line.folded, parse.line.sentence.start
    stop = clause.predicate.start if clause is not None else noun.start if noun is not None else start
    whole = folded[start:stop]
    phrases = [phrase for phrase in known if phrase in whole]
    if not phrases:
        return False
    before = (c.end for c in parse.clauses if c.end < stop and not _is_of_source(parse, c))
    begin = start if is_background else max(before, default=start)
    if clause is not None and clause.predicate.shape == NOMINAL and clause.subject is not None:
        begin = max(begin, min(clause.subject.start, stop))  # "daha önce Ban'ın davet etmesi nedeniyle ... açıkladı"
    words = f" {folded[begin:stop].replace(',', ' ')} "
    return any(f" {phrase} " in words for phrase in phrases)


def _is_of_source(parse: Parse, clause: Clause) -> bool:
    """ "geçtiğimiz haftalarda yaptığı açıklamada ABD'yi uyardı": what is said in it is of its time."""
    sources = (noun for noun in parse.nouns if noun.entry.is_source and noun.form.case == "loc")
    return any(noun.modifier is clause for noun in sources)


def is_left_since(parse: Parse, clause: Clause | None, actors: Actors) -> bool:
    """ "Çin'i ziyaret eden Lavrov, dün Tokyo'ya geçti": whoever is in another country now was there before."""
    if clause is None or clause.predicate.shape != PARTICIPLE or clause.predicate.event_types.isdisjoint(STAYS):
        return False
    moves = (c for c in parse.clauses if c.predicate.shape == FINITE and "visit" in c.predicate.event_types)
    main = next((c for c in moves if c.start >= clause.start and c.subject is not None), None)
    if main is None or clause.head is None or main.subject is None or main.subject.start != clause.head.start:
        return False
    there, here = _lands(clause, ("acc", "dat", "loc"), actors), _lands(main, ("acc", "dat"), actors)
    return bool(there and here) and there.isdisjoint(here)


def _lands(clause: Clause, slots: tuple[str, ...], actors: Actors) -> set[str | None]:
    entities = (
        actors.entities[actors.mentions[m].entity] for p in clause.phrases if p.slot in slots for m in p.mentions
    )
    return {e.country_code for e in entities if e.kind in (COUNTRY, PLACE)}


def _is_days_apart(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    rest = parse.line.folded[noun.end : min(noun.end + FACT_REACH, parse.line.sentence.end)]
    words = [word.strip(",") for word in rest.split()[:MEASURE_REACH]]
    order = (*lexicon.verbal_noun["after"], *lexicon.verbal_noun["before"])
    at = next((i for i, word in enumerate(words) if word in order), 0)
    return at > 0 and words[at - 1].startswith(lexicon.verbal_noun["days"])
