"""Say to whom it is done where no case or postposition does: whose citizens, whose acts, where it is."""

from __future__ import annotations

from collections.abc import Sequence

from extract.clauses import CONVERB, FINITE, PARTICIPLE, Parse, Phrase
from extract.events.bare_envoys import DONE_TO_ENVOYS, find_told_of
from extract.events.mediated import find_sides
from extract.events.model import CLAIMABLE, DONE_TO_PEOPLE, Act, Argument, Slots, sides_of
from extract.events.phrases import from_phrases
from extract.events.spared import find_keepers
from extract.events.strikes import find_struck_teller, find_struck_there
from extract.events.wishes import talked_with


def find_unnamed(act: Act, doers: Sequence[Argument], told: frozenset[int | None]) -> list[Argument]:
    """To whom ``doers`` do what tells it by its kind alone; ``told``: who does it or tells of it, and has no part."""
    found = [a for a in _by_kind(act) if a.entity not in told and not act.is_own_country(a)]
    if act.trigger.event_type == "attack" and not found:
        found = find_struck_there(act.parse, act.slots, doers, act.actors, act.lexicon)
        found = found or find_struck_teller(act, doers)
    if act.trigger.event_type in DONE_TO_ENVOYS and not found:
        return find_told_of(act, doers)
    if act.lexicon.frames[act.trigger.frame].is_host and not found:
        return _speakers_own(act, doers) or _named_host(act, doers, act.lexicon.hosts)
    if act.trigger.event_type == "withdrawal" and not found:
        return _named_host(act, doers, frozenset(act.lexicon.words["hosts"]["whence"]))
    return found


def _by_kind(act: Act) -> list[Argument]:
    """What requests, mediation, criticism, and what is done to people tell of whom they are about."""
    parse, slots, kind = act.parse, act.slots, act.trigger.event_type
    if kind == "request":
        asked = find_keepers(parse, slots, act.lexicon) or _summoned(parse, slots)
        return from_phrases("recipient", asked, act.actors, is_host=True)
    if kind == "support":
        return from_phrases("recipient", _thanked(act), act.actors)
    if kind == "mediation":
        return from_phrases("recipient", find_sides(parse, slots), act.actors)
    if kind in DONE_TO_PEOPLE:  # "ABD'li gazeteciyi tutukladı": whose citizen it is done to
        return from_phrases("recipient", slots.get("origin")[-1:], act.actors)
    if kind == "criticism":  # "Rus saldırılarını kınadı"
        acts = {n.start for n in parse.nouns if not n.entry.event_types.isdisjoint(CLAIMABLE)}
        return from_phrases("recipient", [p for p in slots.get("origin") if p.end + 1 in acts], act.actors)
    return []


def _thanked(act: Act) -> Sequence[Phrase]:
    """ "Merkel ile görüşerek taziyelerini iletti", "görüşerek tebrik etti": with whom one talks is thanked or wished
    well; but "görüşerek barış planına destek verdi".
    """
    clause, clauses = act.slots.clause, act.parse.clauses
    if clause is None or act.slots.noun is not None or clause.predicate.shape != FINITE or clause.is_quoted:
        return ()
    before = next((c for c in reversed(clauses) if c.end < clause.predicate.start), None)
    if before is None or before.predicate.shape != CONVERB or before.subject is not clause.subject:
        return ()
    return talked_with(act.parse, act.slots.start) if before.end + 1 == clause.predicate.start else ()


def _summoned(parse: Parse, slots: Slots) -> Sequence[Phrase]:
    """ "Peru'nun büyükelçisini bakanlığa çağırdı ve açıklama talep etti": whoever was called in is asked."""
    clause = slots.clause
    if clause is None or clause.predicate.shape != FINITE:
        return ()
    before = next((c for c in reversed(parse.clauses) if c.end < clause.start and c.predicate.shape == FINITE), None)
    if before is None or "summons" not in before.predicate.event_types or before.subject is not clause.subject:
        return ()
    return [p for p in before.phrases if p.slot in ("acc", "genitive", "modifier", "attributive")][-1:]


def _speakers_own(act: Act, visitors: Sequence[Argument]) -> list[Argument]:
    """ "Lavrov yarın ülkemize gelecek", in a quotation: the country of whoever says so."""
    if act.said is None or not act.slots.is_quoted:
        return []
    own = act.lexicon.words["hosts"]["ours"]
    words = act.parse.line.folded[max(act.parse.line.sentence.start, act.said.start) : act.slots.start].split()
    if set(own).isdisjoint(words):
        return []
    code = act.actors.entities[act.said.speaker].country_code
    country = act.actors.countries.get(code or "")
    if country is None or code in sides_of(visitors, act.actors):
        return []
    return [Argument("recipient", country, act.said.cue_start, act.said.cue_end, "statement")]


def _named_host(act: Act, visitors: Sequence[Argument], hosts: frozenset[str]) -> list[Argument]:
    """ "Ülkeyi ziyaret eden Macron", "askerlerini ülkeden çekti": the country named last that is not their own."""
    clause, line, actors = act.slots.clause, act.parse.line, act.actors
    if clause is None:
        return []
    stop = clause.predicate.verb_start
    words = line.folded[max(line.sentence.start, stop - 40) : stop].rsplit(maxsplit=3)[-3:]
    is_guest = clause.predicate.shape == PARTICIPLE and clause.subject is None
    is_owned = is_guest and not set(act.lexicon.words["hosts"]["owned"]).isdisjoint(words)
    if hosts.isdisjoint(words) and not is_owned:
        return []
    own = sides_of(visitors, actors)
    for mention in reversed(actors.mentions):
        code = actors.entities[mention.entity].country_code
        if mention.start >= stop or code is None or code in own:
            continue
        if code in actors.countries:
            return [Argument("recipient", actors.countries[code], mention.start, mention.end)]
        if is_owned:
            break  # the country of whoever stands before it is named nowhere
    return []
