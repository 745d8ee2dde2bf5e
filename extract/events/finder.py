"""Find the events an article tells: triggers, and by their case frames who did what to whom, where and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import PLACE
from extract.clauses import FINITE, INFINITIVE, Clause, NounTrigger, Parse, is_asked, is_negated
from extract.document import HEADING, HEADLINE, Document
from extract.events.binding import bind_time, find_place, is_background, is_news, is_said_today
from extract.events.conditions import by_channel, is_diplomatic, is_process, is_satisfied, is_vetoed, judge_allegation
from extract.events.merging import add_telling, nearest, refer_back
from extract.events.model import CLAIMABLE, PROMISED, REACH, SPEECH_ACTS, Argument, Event, EventMention
from extract.events.roles import distinct, find_arguments
from extract.events.settling import find_host, inherit_dates, inherit_places, settle
from extract.events.slots import fill_slots, give_to_owner
from extract.factuality import Factuality, is_condition, judge_factuality
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, government_of
from extract.times import TimeExpression


def find_events(
    document: Document,
    parses: Sequence[Parse],
    actors: Actors,
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
    lexicon: Lexicon,
) -> list[Event]:
    """Events in the order of their first telling; tellings of one happening are together."""
    events: list[Event] = []
    subject: tuple[int, ...] = ()
    for parse in parses:
        inside = [t for t in times if parse.line.sentence.start <= t.start < parse.line.sentence.end]
        named: list[tuple[int, int]] = []
        for clause, noun, triggers in _triggers(parse):
            if clause is not None and any(s <= clause.predicate.verb_start < e for s, e in named):
                continue
            talk = _talk_before(parse, clause, noun, events, actors)
            mention = _mention(
                document, parse, clause, noun, triggers, actors, inside, statements, subject, talk, lexicon
            )
            if mention is not None:
                add_telling(events, mention, actors)
                named.append((mention.start, mention.end))
            elif noun is not None and bind_time(parse, None, noun, inside, lexicon) is None:
                refer_back(events, parse, noun, triggers, actors)
        subject = _subject_after(parse, actors) or subject
    inherit_dates(events, actors, is_dated=document.published_on is not None)
    settled = [e for e in (settle(event, document, actors) for event in events) if e is not None]
    inherit_places(settled, actors)
    return [e for e in settled if e.event_type != "visit" or find_host(e, settled, actors)]


def _triggers(parse: Parse) -> Iterable[tuple[Clause | None, NounTrigger | None, tuple[Trigger, ...]]]:
    found: list[tuple[int, Clause | None, NounTrigger | None, tuple[Trigger, ...]]] = []
    for clause in parse.clauses:
        entry = clause.predicate.entry
        if entry is not None and entry.triggers:
            found.append((clause.predicate.start, clause, None, entry.triggers))
    for noun in parse.nouns:
        if noun.entry.triggers:
            found.append((noun.start, None, noun, noun.entry.triggers))
    found.sort(key=lambda item: (item[0], item[1] is not None))
    return [(c, n, t) for _, c, n, t in found]


def _talk_before(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, events: Sequence[Event], actors: Actors
) -> list[Argument]:
    """ "Görüşmenin ardından ortak bildiri imzalandı": who took part in the talk that the sentence refers back to."""
    position = clause.predicate.start if clause is not None else noun.start if noun is not None else 0
    form = clause.predicate.form if clause is not None else None
    if form is not None and form.possessive is not None and not form.passive:
        return []  # "iki Kore'nin imzaladığı bildiri": others have signed it
    talks = {"meeting", "phone_call"}
    named = [n for n in parse.nouns if n.start < position and any(t.event_type in talks for t in n.entry.triggers)]
    if not named and not _concludes(clause):
        return []
    told = named[-1] if named else clause.predicate if clause is not None else None
    start, end = (told.start, told.end) if told is not None else (0, 0)
    for event in nearest(events, parse, start or position, actors):
        if event.event_type in talks and parse.line.sentence.index - event.mentions[-1].sentence_index <= REACH:
            return [Argument("actor", a, start, end) for a in event.actors]
    return []


def _across_the_table(arguments: list[Argument], talk: Sequence[Argument], actors: Actors) -> list[Argument]:
    """ "Görüşmede Putin, Kiev'e baskının azaltılması çağrısında bulundu": asked of whom he talked with."""
    sides = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None and a.role == "actor"}
    others = [a for a in talk if a.entity is not None and actors.entities[a.entity].country_code not in sides]
    is_named = any(a.role == "recipient" and a.slot != "content" for a in arguments)
    if is_named or len(others) != 1 or len(talk) != 2:
        return arguments
    return [*(a for a in arguments if a.role != "recipient"), replace(others[0], role="recipient")]


def _concludes(clause: Clause | None) -> bool:
    """ "... konusunda anlaşıldı", "belgeler imzalandı": goes back to the talk without naming it."""
    if clause is None or clause.is_quoted or clause.predicate.entry is None or clause.predicate.form is None:
        return False
    form = clause.predicate.form
    is_told = clause.predicate.shape == FINITE and form.passive and form.suffix == "dı" and not form.negative
    return is_told and any(t.event_type == "agreement" for t in clause.predicate.entry.triggers)


def _mention(
    document: Document,
    parse: Parse,
    clause: Clause | None,
    noun: NounTrigger | None,
    triggers: Sequence[Trigger],
    actors: Actors,
    times: Sequence[TimeExpression],
    statements: Sequence[Statement],
    subject: tuple[int, ...],
    talk: Sequence[Argument],
    lexicon: Lexicon,
) -> EventMention | None:
    if is_vetoed(parse, lexicon):
        return None
    if clause is not None and (is_asked(parse.line, clause, lexicon) or _is_open(parse, clause)):
        return None
    statement = _statement_around(parse, clause, noun, statements)
    slots = fill_slots(parse, clause, noun, lexicon)
    if clause is not None and statement is not None and all(t.event_type in SPEECH_ACTS for t in triggers):
        give_to_owner(parse, slots, clause, statements[statement], actors, lexicon)
    form = clause.predicate.form if clause is not None else None
    if clause is not None and is_negated(parse.line, clause, lexicon) and not (form is not None and form.negative):
        return None
    for trigger in triggers:
        is_negative = form is not None and form.negative
        if trigger.is_negative != is_negative and any(t.is_negative for t in triggers):
            continue
        arguments = find_arguments(parse, slots, trigger, actors, statement, statements, subject, lexicon)
        if trigger.event_type == "agreement" and len({a.entity for a in arguments}) < 2:
            arguments = distinct([*arguments, *talk])
        if trigger.event_type == "request":
            arguments = _across_the_table(arguments, talk, actors)
        if "statement" in trigger.requires and statement is None:
            continue
        if "cue" in trigger.requires and not _reports(clause, statement, statements):
            continue
        if not is_satisfied(trigger, slots, arguments, parse, actors, lexicon):
            continue
        if not is_diplomatic(trigger, arguments, actors):
            continue
        start, end = (
            (clause.predicate.start, clause.predicate.end) if clause else (noun.start, noun.end) if noun else (0, 0)
        )
        event_type = by_channel(trigger.event_type, parse, slots, start, lexicon)
        if event_type == "meeting" and is_process(noun, arguments, actors):
            event_type = "negotiation"
        factuality = judge_factuality(parse, clause, noun, lexicon)
        if trigger.is_negative and clause is not None and is_condition(parse, clause, lexicon):
            return None
        if trigger.is_negative:
            factuality = Factuality("occurred", factuality.start, factuality.end)
        elif trigger.event_type in SPEECH_ACTS and factuality.value == "denied" and clause is not None:
            return None
        elif clause is not None and clause.predicate.shape == INFINITIVE and trigger.event_type in SPEECH_ACTS:
            return None  # "rahatsızlığı dile getirmek için": meant to be said
        elif trigger.event_type in PROMISED and factuality.value == "planned" and statement is not None:
            factuality = Factuality("occurred", factuality.start, factuality.end)
        if factuality.value == "occurred" and trigger.event_type in CLAIMABLE:
            said = statements[statement] if statement is not None else None
            factuality = judge_allegation(factuality, parse, clause, said, arguments, actors, lexicon)
        time = bind_time(parse, clause, noun, times, lexicon)
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
        )
        mention.is_background = is_background(parse, clause, noun)
        mention.refers = noun is not None and noun.form.case in ("loc", "gen", "abl")
        mention.is_news = time is None and (
            is_news(document, clause, noun, factuality, trigger, parse, times, lexicon.light_verbs)
            or (
                statement is not None and trigger.event_type in SPEECH_ACTS and is_said_today(parse, clause, factuality)
            )
        )
        mention.arguments.extend(find_place(parse, slots, trigger, actors))
        if time is not None:
            mention.arguments.append(Argument("time", None, time.start, time.end))
        mention.confidence = 0.5 + 0.1 * min(3, len(mention.entities("actor")) + len(mention.entities("recipient")))
        return mention
    return None


def _is_open(parse: Parse, clause: Clause) -> bool:
    """ "tehdit edip etmediğini": whether it is done is left open."""
    form = clause.predicate.form
    if form is None or form.suffix != "ıp":
        return False
    after = (c.predicate.form for c in parse.clauses if c.predicate.start == clause.predicate.end + 1)
    return any(other is not None and other.negative for other in after)


def _statement_around(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, statements: Sequence[Statement]
) -> int | None:
    position = clause.predicate.verb_start if clause else noun.start if noun else 0
    best: int | None = None
    for index, statement in enumerate(statements):
        inside = statement.start <= position < statement.end or statement.cue_start <= position < statement.cue_end
        shorter = best is None or statement.end - statement.start < statements[best].end - statements[best].start
        if inside and shorter:
            best = index
    return best


def _reports(clause: Clause | None, statement: int | None, statements: Sequence[Statement]) -> bool:
    """Whether the verb is the one that reports the statement: "... durdurulmasını istedi"."""
    if clause is None or statement is None:
        return False
    said = statements[statement]
    return said.cue_start <= clause.predicate.verb_start < said.cue_end


def _subject_after(parse: Parse, actors: Actors) -> tuple[int, ...]:
    for clause in reversed(parse.clauses):
        if clause.predicate.shape == FINITE and clause.subject is not None and not clause.is_quoted:
            entities = tuple(
                dict.fromkeys(government_of(actors.mentions[m].entity, actors) for m in clause.subject.mentions)
            )
            if all(actors.entities[e].kind != PLACE for e in entities):
                return entities
    return ()
