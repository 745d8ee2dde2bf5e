"""Find the events an article tells: triggers, and by their case frames who did what to whom, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import PLACE
from extract.clauses import FINITE, INFINITIVE, Clause, NounTrigger, Parse, is_asked, is_negated
from extract.document import HEADING, HEADLINE, Document
from extract.events.anaphora import is_recent, nearest, refer_back
from extract.events.answers import find_answered
from extract.events.binding import bind_time, find_origin, find_place, is_background, is_news, is_said_today
from extract.events.conditions import (
    by_channel,
    is_broken_off,
    is_diplomatic,
    is_offered,
    is_possible,
    is_process,
    is_refused,
    is_satisfied,
    is_struck_abroad,
    is_vetoed,
    judge_allegation,
)
from extract.events.merging import add_telling
from extract.events.model import CLAIMABLE, PROMISED, REACH, SPEECH_ACTS, TALKS, Argument, Event, EventMention
from extract.events.moved import split_moved
from extract.events.names import find_name
from extract.events.phrases import distinct, from_phrases
from extract.events.roles import find_arguments
from extract.events.settling import find_host, find_places, inherit_dates, postdate, settle
from extract.events.slots import fill_slots, give_to_owner, give_to_promiser, is_done_to_teller, timed_subjects
from extract.events.tours import split_talks, split_tour
from extract.factuality import Factuality, is_condition, is_fact, judge_factuality
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
    folded = parses[0].line.folded if parses else ""
    vetoes = [phrase for phrase in lexicon.words["veto"]["phrases"] if phrase in folded]
    told = [(min(s.start, s.cue_start), max(s.end, s.cue_end), index, s) for index, s in enumerate(statements)]
    for parse in parses:
        telling = _triggers(parse)
        is_foreign = bool(telling) and is_vetoed(parse, vetoes, lexicon)
        start, end = parse.line.sentence.start, parse.line.sentence.end
        near = [(index, s) for first, last, index, s in told if first < end and start < last] if telling else []
        named: list[tuple[int, int]] = []
        for _, clause, noun, triggers in telling:
            if named and clause is not None and any(s <= clause.predicate.verb_start < e for s, e in named):
                continue
            mention = None
            if not is_foreign:
                mention = _mention(document, parse, clause, noun, triggers, actors, near, subject, events, lexicon)
            if mention is not None:
                parts = (
                    split_tour(parse, mention, actors) if mention.event_type == "visit" else split_talks(parse, mention)
                )
                parts = [plan for part in parts for plan in split_moved(parse, part, events, lexicon)]
                for told_of in (*_left_out(parse, clause, mention, actors), *parts):
                    add_telling(events, told_of, actors)
                named.append((mention.start, mention.end))
            elif noun is not None:
                time = bind_time(parse, None, noun, parse.times, lexicon)
                if time is None or is_recent(time, document.published_on):
                    refer_back(events, parse, noun, triggers, time, actors, lexicon)
        subject = _subject_after(parse, actors) or subject
    postdate(events, document.published_on)
    inherit_dates(events, actors, is_dated=document.published_on is not None)
    settled = [e for e in (settle(event, document, actors) for event in events) if e is not None]
    find_places(settled, actors)
    return [e for e in settled if e.event_type != "visit" or find_host(e, settled, actors)]


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


def _talk_before(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, events: Sequence[Event], actors: Actors
) -> list[Argument]:
    """ "Görüşmenin ardından ortak bildiri imzalandı": who took part in the talk that the sentence refers back to."""
    position = clause.predicate.start if clause is not None else noun.start if noun is not None else 0
    form = clause.predicate.form if clause is not None else None
    if form is not None and form.possessive is not None and not form.passive:
        return []  # "iki Kore'nin imzaladığı bildiri": others have signed it
    named = [n for n in parse.nouns if n.start < position and any(t.event_type in TALKS for t in n.entry.triggers)]
    if not named and not _concludes(clause) or named and is_refused(named[-1]):
        return []
    if named and any(named[-1].end <= t.start < position for t in parse.times):
        return []  # "görüşmenin, haziranda varılan mutabakata katkısı": made at another time
    told = named[-1] if named else clause.predicate if clause is not None else None
    start, end = (told.start, told.end) if told is not None else (0, 0)
    is_own = bool(named) and named[-1].form.case != "nom"  # but "görüşme hakkında bilgi verdi"
    own = next((e for e in events if is_own and any(m.start == start for m in e.mentions)), None)
    if own is not None:
        return [Argument("actor", a, start, end) for a in own.actors or own.mentions[0].entities("actor")]
    if named and any(0 <= start - t.end <= 1 for t in parse.times):
        return []  # "eylüldeki zirvede sağlanan mutabakat": of a talk that has a time of its own
    for event in nearest(events, parse, start or position, actors):
        if event.event_type in TALKS and parse.line.sentence.index - event.mentions[-1].sentence_index <= REACH:
            return [Argument("actor", a, start, end) for a in event.actors]
    return []


def _across_the_table(arguments: list[Argument], talk: Sequence[Argument], actors: Actors) -> list[Argument]:
    """ "Görüşmede Putin, Kiev'e baskının azaltılması çağrısında bulundu": asked of whom he talked with."""
    sides = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None and a.role == "actor"}
    others = [a for a in talk if a.entity is not None and actors.entities[a.entity].country_code not in sides]
    if len(others) != 1 or len(talk) != 2:
        return arguments
    return [*(a for a in arguments if a.role != "recipient"), replace(others[0], role="recipient")]


def _concludes(clause: Clause | None) -> bool:
    """ "... konusunda anlaşıldı", "belgeler imzalandı": goes back to the talk without naming it."""
    if clause is None or clause.is_quoted or clause.predicate.entry is None or clause.predicate.form is None:
        return False
    form = clause.predicate.form
    is_told = clause.predicate.shape == FINITE and form.passive and form.suffix == "past" and not form.negative
    return is_told and any(t.event_type == "agreement" for t in clause.predicate.entry.triggers)


def _mention(
    document: Document,
    parse: Parse,
    clause: Clause | None,
    noun: NounTrigger | None,
    triggers: Sequence[Trigger],
    actors: Actors,
    statements: Sequence[tuple[int, Statement]],
    subject: tuple[int, ...],
    events: Sequence[Event],
    lexicon: Lexicon,
) -> EventMention | None:
    if clause is not None and (is_asked(parse.line, clause, lexicon) or _is_open(parse, clause)):
        return None
    verb = None
    if noun is not None:
        if is_broken_off(noun, lexicon) or is_refused(noun) or is_offered(parse, noun, lexicon):
            return None
        verb = next((c for c in parse.clauses if c.predicate.end == noun.end), None)
        if verb is not None and is_done_to_teller(parse, verb, lexicon):
            return None  # "kendisinden istediğini aktardı": the verb says who asked whom
    statement, said = _statement_around(clause, noun, statements)
    slots = fill_slots(parse, clause, noun, lexicon)
    if clause is not None and said is not None and all(t.event_type in SPEECH_ACTS for t in triggers):
        give_to_owner(parse, slots, clause, said, actors, lexicon)
        give_to_promiser(parse, slots, clause, lexicon, is_promise=any(t.event_type == "pledge" for t in triggers))
    form = clause.predicate.form if clause is not None else None
    is_negative = form is not None and form.negative
    if clause is not None and not is_negative and is_negated(parse.line, clause, lexicon):
        return None
    for trigger in triggers:
        if trigger.is_negative != is_negative and any(t.is_negative for t in triggers):
            continue
        if "statement" in trigger.requires and said is None:
            continue
        if "cue" in trigger.requires and not _reports(clause, said):
            continue
        if trigger.event_type == "request" and _is_own_wish(parse, clause or verb):
            continue
        if not is_possible(trigger, slots, parse, actors, lexicon):
            continue
        arguments = find_arguments(parse, slots, trigger, actors, said, subject, lexicon)
        if trigger.event_type == "agreement" and len({a.entity for a in arguments}) < 2:
            arguments = distinct([*arguments, *_talk_before(parse, clause, noun, events, actors)])
        if trigger.event_type == "request" and all(a.role == "actor" or a.slot == "content" for a in arguments):
            arguments = _across_the_table(arguments, _talk_before(parse, clause, noun, events, actors), actors)
        if not is_satisfied(trigger, slots, arguments, parse, actors, lexicon):
            continue
        arguments += find_answered(parse, slots, trigger.event_type, arguments, events, actors, lexicon)
        place = find_place(parse, slots, trigger, actors, lexicon)
        if not is_diplomatic(trigger, arguments, actors) and not is_struck_abroad(trigger, arguments, place, actors):
            continue
        start, end = (
            (clause.predicate.start, clause.predicate.end) if clause else (noun.start, noun.end) if noun else (0, 0)
        )
        event_type = by_channel(trigger.event_type, parse, slots, start, lexicon)
        if event_type == "meeting" and is_process(noun, arguments, actors):
            event_type = "negotiation"
        factuality = judge_factuality(parse, clause, noun, lexicon)
        if is_negative and clause is not None and _may_be_left(parse, clause, lexicon):
            return None
        if trigger.is_negative:
            factuality = Factuality("occurred", factuality.start, factuality.end)
        elif trigger.event_type in SPEECH_ACTS and factuality.value == "denied" and clause is not None:
            return None
        elif clause is not None and clause.predicate.shape == INFINITIVE and trigger.event_type in SPEECH_ACTS:
            return None  # "rahatsızlığı dile getirmek için": meant to be said
        elif trigger.event_type in PROMISED and factuality.value == "planned" and said is not None:
            factuality = Factuality("occurred", factuality.start, factuality.end)
        if factuality.value == "occurred" and trigger.event_type in CLAIMABLE:
            factuality = judge_allegation(factuality, parse, clause, said, arguments, actors, lexicon)
        time = bind_time(parse, clause, noun, parse.times, lexicon)
        mention = EventMention(
            start,
            end,
            event_type,
            trigger.rule,
            parse.line.sentence.index,
            arguments,
            factuality,
            time,
            statement=statement,
            is_heading=parse.line.sentence.kind in (HEADLINE, HEADING),
            confidence=0.5 + 0.1 * min(3, sum(a.slot != "discourse" for a in arguments)),
        )
        if event_type == "agreement":
            mention.name = find_name(parse, clause, noun, actors, lexicon)
        mention.is_background = is_background(parse)
        mention.is_given = noun is not None and parse.line.folded.startswith(lexicon.given, noun.end + 1)
        mention.is_another = noun is not None and parse.line.folded.startswith(lexicon.another, noun.end + 1)
        mention.refers = noun is not None and noun.form.case in ("loc", "gen", "abl")
        mention.is_news = time is None and (
            is_news(document, clause, noun, factuality, trigger, parse, parse.times, lexicon)
            or (
                statement is not None and trigger.event_type in SPEECH_ACTS and is_said_today(parse, clause, factuality)
            )
        )
        mention.arguments.extend(place)
        mention.arguments.extend(find_origin(slots, trigger, actors))
        if time is not None:
            mention.arguments.append(Argument("time", None, time.start, time.end))
        return mention
    return None


def _left_out(parse: Parse, clause: Clause | None, mention: EventMention, actors: Actors) -> Iterator[EventMention]:
    """ "Temmuzda Şoygu, ekimde Lavrov Pyongyang'a gitti": the first has no verb of its own, and is its own trigger."""
    for subject, time in timed_subjects(parse, clause)[:-1] if clause is not None else ():
        kept = [a for a in mention.arguments if a.role not in ("actor", "time")]
        arguments = [*from_phrases("actor", [subject], actors), *kept, Argument("time", None, time.start, time.end)]
        yield replace(mention, start=time.start, end=subject.end, arguments=arguments, time=time)


def _is_open(parse: Parse, clause: Clause) -> bool:
    """ "tehdit edip etmediğini": whether it is done is left open."""
    form = clause.predicate.form
    if form is None or form.suffix != "and":
        return False
    after = (c.predicate.form for c in parse.clauses if c.predicate.start == clause.predicate.end + 1)
    return any(other is not None and other.negative for other in after)


def _may_be_left(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "desteklememesi halinde", "desteklememesini istedi": what others may yet refuse to do, or are to."""
    form = clause.predicate.form
    is_action = form is not None and form.suffix == "action"
    return is_condition(parse, clause, lexicon) or is_action and not is_fact(parse, clause, lexicon)


def _is_own_wish(parse: Parse, clause: Clause | None) -> bool:
    """ "ziyaret etmek istiyor", "görmek gerektiğini": what one wants to do oneself is asked of nobody."""
    if clause is None:
        return False
    for other in parse.clauses:
        is_duty = other.predicate.shape == INFINITIVE and other.end + 1 == clause.predicate.start
        if is_duty or other.controller is clause:
            return True
    return False


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
    return min(around, key=lambda found: found[1].end - found[1].start) if around else (None, None)


def _reports(clause: Clause | None, said: Statement | None) -> bool:
    """Whether the verb is the one that reports the statement: "... durdurulmasını istedi"."""
    if clause is None or said is None:
        return False
    return said.cue_start <= clause.predicate.verb_start < said.cue_end


def _subject_after(parse: Parse, actors: Actors) -> tuple[int, ...]:
    for clause in reversed(parse.clauses):
        if clause.predicate.shape == FINITE and clause.subject is not None and not clause.is_quoted:
            entities = [government_of(actors.mentions[m].entity, actors) for m in clause.subject.mentions]
            if PLACE not in [actors.entities[e].kind for e in entities]:
                return tuple(dict.fromkeys(entities))
    return ()
