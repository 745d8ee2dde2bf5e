"""Find the events an article tells: triggers, and by their case frames who did what to whom, where and when."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import PLACE
from extract.clauses import FINITE, Clause, NounTrigger, Parse, is_without
from extract.document import Document
from extract.events.ahead import is_still_ahead
from extract.events.anaphora import is_recent, refer_back
from extract.events.binding import bind_time
from extract.events.boasts import is_boast
from extract.events.conditions import is_vetoed
from extract.events.days import split_days
from extract.events.listeners import address_partner
from extract.events.mentions import find_mention, is_told
from extract.events.merging import add_telling
from extract.events.model import Argument, Event, EventMention, Site
from extract.events.moved import split_moved
from extract.events.narrated import find_stories, goes_on, opens_story, put_back
from extract.events.phrases import from_phrases
from extract.events.plan_days import give_day
from extract.events.refuted import refute
from extract.events.settling import find_host, find_places, inherit_dates, postdate, settle
from extract.events.slots import fill_slots, timed_subjects
from extract.events.speech_places import place_speech
from extract.events.threats import threaten
from extract.events.tours import split_talks, split_tour
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, government_of


def find_events(
    document: Document,
    parses: Sequence[Parse],
    actors: Actors,
    statements: Sequence[Statement],
    lexicon: Lexicon,
) -> list[Event]:
    """Events in the order of their first telling; tellings of one happening are together."""
    events: list[Event] = []
    subject: tuple[int, ...] = ()
    vetoes = [phrase for phrase in lexicon.words["veto"]["phrases"] if parses and phrase in parses[0].line.folded]
    statements_near = _by_sentence(statements, parses)
    find_stories(parses, document.published_on, lexicon)
    for position, parse in enumerate(parses):
        telling = _triggers(parse)
        before = parses[position - 1] if position else None
        parse.is_story = goes_on(parse, before, document.published_on, lexicon)
        is_foreign = bool(telling) and is_vetoed(parse, vetoes, lexicon)
        named: list[tuple[int, int]] = []
        refuted = 0  # where the words end that deny what was told before
        for start, clause, noun, triggers in telling:
            if named and clause is not None and any(s <= clause.predicate.verb_start < e for s, e in named):
                continue
            if start < refuted:
                continue
            mention = None
            if not is_foreign and is_told(parse, clause, noun, lexicon):
                said = _statement_around(clause, noun, statements_near.get(position, ()))
                slots = fill_slots(parse, clause, noun, lexicon)
                site = Site(document, parse, clause, noun, *said, slots, subject, events, statements, actors, lexicon)
                mention, gapped = find_mention(site, triggers), _gapped(site, triggers)
                mention = None if mention is not None and is_boast(mention, events, actors) else mention
                refuted = refute(site, triggers, mention, parses) or refuted
                for one in (m for m in (gapped, mention) if m is not None):
                    _add(events, one, site, before)
            if mention is not None:
                named.append((mention.start, mention.end))
            elif noun is not None:
                time = bind_time(parse, None, noun, lexicon)
                if time is None or is_recent(time, document.published_on):
                    refer_back(events, parse, noun, triggers, time, actors, lexicon)
                else:
                    give_day(events, parse, noun, triggers, time, document.published_on, actors, lexicon)
        subject = _subject_after(parse, actors) or subject
    for event in events:
        for mention in event.mentions:
            postdate(mention, document.published_on)
    inherit_dates(events, actors, is_dated=document.published_on is not None)
    place_speech(events, parses, statements, actors, lexicon)
    settled = [e for e in (settle(event, document, actors) for event in events) if e is not None]
    find_places(settled, actors)
    return [e for e in settled if e.event_type != "visit" or find_host(e, settled, actors)]


def _add(events: list[Event], mention: EventMention, site: Site, before: Parse | None) -> None:
    """What one trigger tells, with its parts and what it threatens, of the day of its place in the text."""
    parse, clause, published, actors = site.parse, site.clause, site.document.published_on, site.actors
    address_partner(mention, site.said, events, parse.line.folded, actors, site.lexicon)
    is_ahead = clause is None and site.noun is not None and is_still_ahead(parse, site.noun, site.lexicon)
    mention.is_later = is_ahead or clause is not None and is_without(clause)
    mention.is_news = mention.is_news and not mention.is_later
    mention.is_purpose = mention.is_purpose or is_ahead
    parse.is_story = parse.is_story or opens_story(parse, clause, mention, published)
    put_back(parse, before, mention)
    for part in _parts(parse, clause, mention, events, actors, site.lexicon):
        postdate(part, published)
        add_telling(events, part, actors)
    for threat in threaten(parse, mention, site.said, actors):
        add_telling(events, threat, actors)


def _by_sentence(statements: Sequence[Statement], parses: Sequence[Parse]) -> dict[int, list[tuple[int, Statement]]]:
    """The statements with their index that may have a part in each sentence."""
    starts = [parse.line.sentence.start for parse in parses]
    near: dict[int, list[tuple[int, Statement]]] = {}
    for index, said in enumerate(statements):
        first = bisect_right(starts, min(said.start, said.cue_start)) - 1
        for position in range(first, bisect_left(starts, max(said.end, said.cue_end))):
            near.setdefault(position, []).append((index, said))
    return near


def _triggers(parse: Parse) -> list[tuple[int, Clause | None, NounTrigger | None, tuple[Trigger, ...]]]:
    """Clauses and nouns with triggers in reading order, with where they start; at one place the noun first."""
    found: list[tuple[int, Clause | None, NounTrigger | None, tuple[Trigger, ...]]] = []
    for clause in parse.clauses:
        entry = clause.predicate.entry
        if entry is not None and entry.triggers:
            found.append((clause.predicate.start, clause, None, entry.triggers))
    for noun in parse.nouns:
        if noun.entry.triggers:
            found.append((noun.start, None, noun, noun.entry.triggers))
    if len(found) > 1:
        found.sort(key=lambda item: (item[0], item[1] is not None))
    return found


def _parts(
    parse: Parse,
    clause: Clause | None,
    mention: EventMention,
    events: Sequence[Event],
    actors: Actors,
    lexicon: Lexicon,
) -> list[EventMention]:
    """What one trigger tells, happening by happening: legs of a tour, talks, a talk put off and its new day."""
    parts = (
        split_tour(parse, mention, actors, lexicon)
        if mention.event_type == "visit"
        else split_talks(parse, mention, actors, lexicon)
    )
    if len(parts) == 1:
        parts = split_days(parse, mention, actors, lexicon)
    moved = [plan for part in parts for plan in split_moved(parse, part, events, lexicon)]
    return [*_left_out(parse, clause, mention, actors), *moved]


def _left_out(parse: Parse, clause: Clause | None, mention: EventMention, actors: Actors) -> Iterator[EventMention]:
    """ "Temmuzda Şoygu, ekimde Lavrov Pyongyang'a gitti": the first has no verb of its own, and is its own trigger."""
    for subject, time in timed_subjects(parse, clause)[:-1] if clause is not None else ():
        kept = [a for a in mention.arguments if a.role not in ("actor", "time")]
        arguments = [*from_phrases("actor", [subject], actors), *kept, Argument("time", None, time.start, time.end)]
        yield replace(mention, start=time.start, end=subject.end, arguments=arguments, time=time)


def _gapped(site: Site, triggers: Sequence[Trigger]) -> EventMention | None:
    """ "Fransa Rusya'yı, Almanya ise Çin'i eleştirdi": the first has no verb of its own."""
    if site.clause is None or site.clause.gapped is None:
        return None
    doer, other = site.clause.gapped
    clause = replace(site.clause, subject=doer, phrases=[other], gapped=None)
    slots = fill_slots(site.parse, clause, None, site.lexicon)
    alone = replace(site, clause=clause, slots=slots)
    if site.said is not None and site.said.cue_start <= clause.predicate.verb_start < site.said.cue_end:
        alone.statement = alone.said = None  # the other says it
    mention = find_mention(alone, triggers)
    return None if mention is None else replace(mention, start=doer.start, end=other.end)


def _statement_around(
    clause: Clause | None, noun: NounTrigger | None, statements: Sequence[tuple[int, Statement]]
) -> tuple[int | None, Statement | None]:
    """The shortest statement that a trigger is part of, with its index."""
    if not statements:
        return None, None
    position = clause.predicate.verb_start if clause else noun.start if noun else 0
    around = [
        (index, s) for index, s in statements if s.start <= position < s.end or s.cue_start <= position < s.cue_end
    ]
    if len(around) > 1:
        return min(around, key=lambda found: found[1].end - found[1].start)
    return around[0] if around else (None, None)


def _subject_after(parse: Parse, actors: Actors) -> tuple[int, ...]:
    for clause in reversed(parse.clauses):
        if clause.predicate.shape == FINITE and clause.subject is not None and not clause.is_quoted:
            entities = [government_of(actors.mentions[m].entity, actors) for m in clause.subject.mentions]
            if PLACE not in [actors.entities[e].kind for e in entities]:
                return tuple(dict.fromkeys(entities))
    return ()
