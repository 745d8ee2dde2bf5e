"""Find the events an article tells: triggers, and by their case frames who did what to whom, where and when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.clauses import CONVERB, FINITE, NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse, Phrase, layer
from extract.document import HEADING, HEADLINE, Document
from extract.factuality import Factuality, judge_factuality, judge_reference
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, government_of
from extract.times import TimeExpression

FIRST_PERSON = ("1s", "1p")
MUTUAL = "mutual"
# What is done to an envoy is done to the state that sent one, even where the text names no other.
ENVOYS = frozenset({"summons", "recall", "expulsion"})
ENVOY_CODES = frozenset({"ambassador", "charge_d_affaires", "consul_general", "diplomat", "permanent_representative"})
BORROWED = ("acc", "dat", "abl")
STAYS = frozenset({"meeting", "visit", "ceremony"})
CONTENT_SLOTS = ("genitive", "acc", "dat", "abl", "subject", "attributive", "towards", "modifier", "with", "between")
# A noun somebody owns, in a case that makes it no subject: planını, açıklamalarından, talebine.
POSSESSED = re.compile(r"[^\W_]{2}(?:[ıiuü]n[ıiuüae]|[ıiuü]nd[ae]n)$")
REACH = 4  # sentences over which "görüşmede" still means the last meeting
NAME_REACH = 3  # words between "dünkü" and what it says of
LEAD = 2  # the sentences, headline included, that tell an article's news
MUTUAL_TYPES = frozenset({"meeting", "phone_call", "negotiation", "agreement", "cooperation", "ceasefire"})
# Acts that one side may claim of another; told inside a third side's words they are alleged.
CLAIMABLE = frozenset(
    {"arms_transfer", "attack", "coercion", "mobilization", "message", "cooperation", "concession", "expulsion"}
)
# Acts that stand with one side alone: there is somebody they are said or done to, though the text leaves it open.
ONE_SIDED = frozenset(
    {"request", "pledge", "rejection", "denial", "threat", "mobilization", "summons", "expulsion", "recall"}
)
SPEECH_ACTS = frozenset(
    {"request", "criticism", "accusation", "denial", "rejection", "threat", "support", "pledge", "concession"}
)


@dataclass(frozen=True, slots=True)
class Argument:
    """A participant, place or time of one telling."""

    role: str
    entity: int | None
    start: int
    end: int


@dataclass(slots=True)
class EventMention:
    """An event as told once."""

    start: int
    end: int
    event_type: str
    rule: str
    sentence_index: int
    arguments: list[Argument]
    factuality: Factuality
    time: TimeExpression | None = None
    is_published_day: bool = False
    statement: int | None = None
    is_heading: bool = False
    is_background: bool = False
    inherited: TimeExpression | None = None
    confidence: float = 0.6

    def entities(self, role: str) -> list[int]:
        return list(dict.fromkeys(a.entity for a in self.arguments if a.role == role and a.entity is not None))


@dataclass(slots=True)
class Event:
    """A happening as one article tells it, with its tellings."""

    event_type: str
    mentions: list[EventMention] = field(default_factory=list)
    actors: list[int] = field(default_factory=list)
    recipients: list[int] = field(default_factory=list)
    place: int | None = None
    country_code: str | None = None
    value: str | None = None
    date_start: date | None = None
    date_end: date | None = None
    precision: str | None = None
    basis: str | None = None
    factuality: str = "occurred"
    mode: str | None = None


@dataclass(slots=True)
class _Slots:
    """Phrases by slot, with what the sentence around adds."""

    phrases: dict[str, list[Phrase]]
    clause: Clause | None
    noun: NounTrigger | None

    def get(self, slot: str) -> list[Phrase]:
        return self.phrases.get(slot, [])


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
            talk = _talk_before(parse, clause, noun, events)
            mention = _mention(
                document, parse, clause, noun, triggers, actors, inside, statements, subject, talk, lexicon
            )
            if mention is not None:
                _add(events, mention, actors)
                named.append((mention.start, mention.end))
            elif noun is not None:
                _refer_back(events, parse, noun, triggers)
        subject = _subject_after(parse, actors) or subject
    _inherit_dates(events, actors)
    settled = [e for e in (_settle(event, document, actors) for event in events) if e is not None]
    _inherit_places(settled, actors)
    return [e for e in settled if e.event_type != "visit" or _find_host(e, settled, actors)]


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
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, events: Sequence[Event]
) -> list[Argument]:
    """"Görüşmenin ardından ortak bildiri imzalandı": who took part in the talk that the sentence refers back to."""
    position = clause.predicate.start if clause is not None else noun.start if noun is not None else 0
    talks = {"meeting", "phone_call"}
    named = [
        n for n in parse.nouns if n.start < position and any(t.event_type in talks for t in n.entry.triggers)
    ]
    if not named:
        return []
    for event in reversed(events):
        if event.event_type in talks and parse.line.sentence.index - event.mentions[-1].sentence_index <= REACH:
            return [Argument("actor", a, named[-1].start, named[-1].end) for a in event.actors]
    return []


# --------------------------------------------------------------------------- one telling


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
    if _is_vetoed(parse, lexicon):
        return None
    statement = _statement_around(parse, clause, noun, statements)
    slots = _fill(parse, clause, noun, lexicon)
    if clause is not None and statement is not None and all(t.event_type in SPEECH_ACTS for t in triggers):
        _give_to_owner(parse, slots, clause, statements[statement], actors, lexicon)
    form = clause.predicate.form if clause is not None else None
    for trigger in triggers:
        is_negative = form is not None and form.negative
        if trigger.is_negative != is_negative and any(t.is_negative for t in triggers):
            continue
        arguments = _arguments(parse, slots, trigger, actors, statement, statements, subject, lexicon)
        if trigger.event_type == "agreement" and len({a.entity for a in arguments}) < 2:
            arguments = _distinct([*arguments, *talk])
        if "statement" in trigger.requires and statement is None:
            continue
        if not _satisfied(trigger, slots, arguments, parse, actors):
            continue
        if not _is_diplomatic(trigger, arguments, actors):
            continue
        start, end = (clause.predicate.start, clause.predicate.end) if clause else (noun.start, noun.end) if noun else (0, 0)
        event_type = _by_channel(trigger.event_type, parse, slots, start, lexicon)
        if event_type == "meeting" and _is_process(noun, arguments, actors):
            event_type = "negotiation"
        factuality = _alleged(judge_factuality(parse, clause, noun, lexicon), trigger, arguments, statement, statements, actors)
        if trigger.is_negative:
            factuality = Factuality("occurred", factuality.start, factuality.end)
        elif trigger.event_type in SPEECH_ACTS and factuality.value == "denied" and clause is not None:
            return None
        time = _time_for(parse, clause, noun, times)
        mention = EventMention(
            start, end, event_type, trigger.rule, parse.line.sentence.index, arguments, factuality, time,
            statement=statement, is_heading=parse.line.sentence.kind in (HEADLINE, HEADING),
        )
        mention.is_background = _is_background(parse, clause, noun)
        mention.is_published_day = time is None and (
            _is_news(document, clause, noun, factuality, trigger, parse, times, lexicon.light_verbs)
            or (statement is not None and trigger.event_type in SPEECH_ACTS and _is_said_today(document, parse, clause, factuality))
        )
        mention.arguments.extend(_place(parse, slots, trigger, actors))
        if time is not None:
            mention.arguments.append(Argument("time", None, time.start, time.end))
        mention.confidence = 0.5 + 0.1 * min(3, len(mention.entities("actor")) + len(mention.entities("recipient")))
        return mention
    return None


def _is_vetoed(parse: Parse, lexicon: Lexicon) -> bool:
    """Matches, storms and films borrow the words of diplomacy and war."""
    return not lexicon.vetoes.isdisjoint([t.folded for t in parse.line.tokens])


def _is_process(noun: NounTrigger | None, arguments: Sequence[Argument], actors: Actors) -> bool:
    """"Moskova ile Pyongyang arasındaki görüşmeler": talks between states in the plural name no single sitting."""
    if noun is None or noun.form.number != "p":
        return False
    return not any(a.entity is not None and actors.entities[a.entity].kind == PERSON for a in arguments)


def _by_channel(event_type: str, parse: Parse, slots: _Slots, end: int, lexicon: Lexicon) -> str:
    """A talk "telefonla" is a phone call wherever in the clause the word stands."""
    if event_type != "meeting":
        return event_type
    start = slots.clause.start if slots.clause is not None else parse.line.sentence.start
    words = parse.line.folded[start:end].replace(",", " ").split()
    channels = lexicon.words["channels"]
    return next((kind for kind, names in channels.items() if any(w in names for w in words)), event_type)


def _give_to_owner(
    parse: Parse, slots: _Slots, clause: Clause, said: Statement, actors: Actors, lexicon: Lexicon
) -> None:
    """"Putin, Çin'in barış planını değerli bulduğunu söyledi": China owns the plan, and Putin values it."""
    subject = clause.subject
    if subject is None or subject.slot != "genitive" or clause.predicate.shape != NOMINAL or clause.is_quoted:
        return
    owner = actors.entities[actors.mentions[subject.mentions[0]].entity].country_code
    if len(subject.mentions) > 1 or owner == actors.entities[said.speaker].country_code:
        return
    between = parse.line.folded[subject.end : clause.predicate.start].replace(",", " ").split()[:4]
    if any(POSSESSED.search(word) for word in between):
        slots.phrases["subject"] = [p for p in slots.get("subject") if p is not subject]
        slots.phrases.setdefault("genitive", []).insert(0, subject)
        clause.subject = None


def _is_possessor(clause: Clause, subject: Phrase) -> bool:
    """A single genitive before a verbal noun of several is no subject of it."""
    form = clause.predicate.form
    if form is None or form.possessive != "3p" or clause.predicate.shape != NOMINAL:
        return False
    return subject.slot == "genitive" and len(subject.mentions) == 1 and subject.kind in (COUNTRY, PERSON)


def _alleged(
    judged: Factuality,
    trigger: Trigger,
    arguments: Sequence[Argument],
    statement: int | None,
    statements: Sequence[Statement],
    actors: Actors,
) -> Factuality:
    """What one side says another has done is alleged, unless the article says so itself."""
    if judged.value != "occurred" or trigger.event_type not in CLAIMABLE or statement is None:
        return judged
    said = statements[statement]
    speaker = actors.entities[said.speaker]
    sides = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None and a.role == "actor"}
    if speaker.subtype == "media" or (speaker.country_code is not None and speaker.country_code in sides):
        return judged
    return Factuality("alleged", said.cue_start, said.cue_end)


def _fill(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> _Slots:
    phrases: dict[str, list[Phrase]] = {}
    source = clause
    if noun is not None:
        for phrase in noun.phrases:
            phrases.setdefault("subject" if phrase.slot == "genitive" else phrase.slot, []).append(phrase)
        if noun.modifier is not None and noun.modifier.predicate.lemma in lexicon.light_verbs:
            source = noun.modifier
        elif noun.governor is not None and noun.governor.predicate.lemma in lexicon.light_verbs:
            source = noun.governor
    if noun is not None and noun.modifier is not None and source is noun.governor and source is not None:
        for phrase in noun.modifier.phrases:
            phrases.setdefault(phrase.slot, []).append(phrase)
    if source is None:
        return _Slots(phrases, None, noun)
    form = source.predicate.form
    is_passive = form is not None and form.passive
    subject = source.subject
    if source.is_quoted and form is not None and form.person in FIRST_PERSON:
        subject = None  # "destekliyoruz": whoever speaks, whatever name stands before it
    if subject is not None and _is_possessor(source, subject):
        # "İsrail'in saldırısını kınadıklarını belirtti": they who condemn are those who speak.
        phrases.setdefault("genitive", []).append(subject)
        subject = None
    if source.predicate.shape == PARTICIPLE and source.head is not None and is_passive:
        phrases.setdefault("acc", []).append(source.head)
    elif source.predicate.shape == PARTICIPLE and source.head is not None:
        if subject is None:
            subject = source.head
        elif noun is None:
            phrases.setdefault("head", []).append(source.head)
    if subject is not None and not is_passive:
        phrases.setdefault("subject", []).append(subject)
    elif subject is not None:
        phrases.setdefault("acc", []).append(subject)
    for phrase in source.phrases:
        slot = phrase.slot
        if slot == "subject":
            slot = "acc" if is_passive else "object"
        if phrase not in phrases.get(slot, []):
            phrases.setdefault(slot, []).append(phrase)
    if is_passive and "by" in phrases:
        phrases["subject"] = phrases.pop("by")
    _name_delegation(parse, phrases)
    return _Slots(phrases, source, noun)


def _name_delegation(parse: Parse, phrases: dict[str, list[Phrase]]) -> None:
    """"Kim Song Nam başkanlığında ... bir Kuzey Kore heyeti": the delegation is known by who leads it."""
    leaders = [p for p in parse.phrases if p.slot == "leads"]
    for slot in ("subject", "with"):
        for index, phrase in enumerate(phrases.get(slot, [])):
            before = [p for p in leaders if p.end <= phrase.start]
            if before and "heyet" in parse.line.folded[phrase.start : phrase.end]:
                phrases[slot][index] = before[-1]


def _statement_around(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, statements: Sequence[Statement]
) -> int | None:
    position = clause.predicate.verb_start if clause else noun.start if noun else 0
    best: int | None = None
    for index, statement in enumerate(statements):
        if statement.start <= position < statement.end or statement.cue_start <= position < statement.cue_end:
            if best is None or statement.end - statement.start < statements[best].end - statements[best].start:
                best = index
    return best


def _arguments(
    parse: Parse,
    slots: _Slots,
    trigger: Trigger,
    actors: Actors,
    statement: int | None,
    statements: Sequence[Statement],
    subject: tuple[int, ...],
    lexicon: Lexicon,
) -> list[Argument]:
    frame = lexicon.frames[trigger.frame]
    arguments: list[Argument] = []
    for alternatives in frame.actor:
        if alternatives[0].startswith("?") and len({a.entity for a in arguments}) > 1:
            continue
        for slot in (s.removeprefix("?") for s in alternatives):
            if slots.get(slot):
                arguments.extend(_from_phrases("actor", slots.get(slot), actors))
                break
    if trigger.frame == MUTUAL and statement is not None and slots.noun is not None and len(arguments) == 1:
        arguments.extend(_speakers_side(arguments[0], statements[statement], actors))
    if trigger.frame == MUTUAL and len({a.entity for a in arguments}) < 2:
        arguments.extend(_from_phrases("actor", _borrowed(parse, slots, ("with", "between")), actors))
    if not any(a.role == "actor" for a in arguments) or (trigger.frame == MUTUAL and not slots.get("subject")):
        arguments.extend(_implied_actor(parse, slots, trigger, statement, statements, subject, actors))
    if frame.is_welcome and not any(a.role == "actor" for a in arguments):
        arguments.extend(_host(slots, actors))
    acting = {a.entity for a in arguments}
    if statement is not None and _addresses(parse, slots, lexicon):
        other = statements[statement].addressee
        if other is not None and other not in acting:
            arguments.append(Argument("recipient", other, statements[statement].cue_start, statements[statement].cue_end))
        return _distinct(arguments)
    for alternatives in frame.recipient:
        for slot in alternatives:
            if slot == "content":
                filled = _content_party(parse, slots, actors, acting)
            elif slot == "inner":
                filled = _from_phrases("recipient", _inner_subject(parse, slots), actors)
            else:
                # Of several adjectives of nationality only the one nearest to the verb can be whose it is done to.
                phrases = slots.get(slot)[-1:] if slot == "modifier" else slots.get(slot)
                filled = _from_phrases("recipient", phrases, actors, is_host=frame.is_host)
                if not filled and slot in BORROWED and trigger.frame not in ("content", "about"):
                    filled = _from_phrases("recipient", _borrowed(parse, slots, (slot,)), actors, is_host=frame.is_host)
            filled = [a for a in filled if a.entity not in acting and not _is_own_country(a, acting, actors)]
            if filled:
                arguments.extend(filled)
                break
    return _distinct(_abroad(arguments, actors) if frame.is_host else arguments)


def _speakers_side(other: Argument, said: Statement, actors: Actors) -> list[Argument]:
    """"ABD ile temaslar sürüyor", says a Russian: the other side is the speaker's country."""
    code = actors.entities[said.speaker].country_code
    country = actors.countries.get(code or "")
    if country is None or other.entity is None or actors.entities[other.entity].country_code == code:
        return []
    return [Argument("actor", country, said.cue_start, said.cue_end)]


def _is_own_country(argument: Argument, acting: set[int | None], actors: Actors) -> bool:
    """"ABD'nin Filistin halkına desteğini dile getiren Harris": her own country is not the other side."""
    if argument.entity is None or actors.entities[argument.entity].kind != COUNTRY:
        return False
    code = actors.entities[argument.entity].country_code
    return any(e is not None and actors.entities[e].country_code == code for e in acting)


def _inner_subject(parse: Parse, slots: _Slots) -> list[Phrase]:
    """Who is to do what is asked for: the subject of the verbal noun right before the verb."""
    if slots.clause is None:
        return []
    stop = slots.clause.predicate.start
    for clause in reversed(parse.clauses):
        if clause.predicate.end <= stop + 1 and clause.predicate.verb_start < stop:
            if clause.predicate.shape == FINITE:
                return []
            if clause.predicate.shape == NOMINAL and clause.subject is not None:
                return [clause.subject]
    return []


def _abroad(arguments: list[Argument], actors: Actors) -> list[Argument]:
    """Nobody visits their own country: the host in whose capital two leaders go somewhere is no visitor."""
    hosts = {actors.entities[a.entity].country_code for a in arguments if a.role == "recipient" and a.entity is not None}
    return [
        a
        for a in arguments
        if a.role != "actor" or a.entity is None or actors.entities[a.entity].country_code not in hosts - {None}
    ]


def _borrowed(parse: Parse, slots: _Slots, wanted: Sequence[str]) -> list[Phrase]:
    """What an inner clause took but cannot use: "Rusya'ya 4 gün süren bir ziyaret gerçekleştirdi"."""
    if slots.clause is None:
        return []
    stop = slots.clause.predicate.start
    done = [c.predicate.end for c in parse.clauses if c.predicate.shape == FINITE and c.predicate.end < stop]
    return [
        phrase
        for clause in parse.clauses
        if max(done, default=0) <= clause.predicate.start < stop and clause.is_quoted == slots.clause.is_quoted
        if clause.predicate.entry is None or not clause.predicate.entry.triggers
        for phrase in clause.phrases
        if phrase.slot in wanted
    ]


def _from_phrases(role: str, phrases: Sequence[Phrase], actors: Actors, *, is_host: bool = False) -> list[Argument]:
    arguments = []
    for phrase in phrases:
        for index in phrase.mentions:
            mention = actors.mentions[index]
            entity = government_of(mention.entity, actors)
            kind = actors.entities[entity].kind
            if kind == PLACE:
                country = actors.countries.get(actors.entities[entity].country_code or "")
                if (not is_host and role == "actor") or country is None:
                    continue
                entity = country
            for member in (entity, *mention.group):
                arguments.append(Argument(role, member, mention.start, mention.end))
    return arguments


def _addresses(parse: Parse, slots: _Slots, lexicon: Lexicon) -> bool:
    """"desteğinizi takdir ediyoruz" is done to whoever is spoken to, not to a name said on the way."""
    if slots.clause is not None:
        is_quoted, stop = slots.clause.is_quoted, slots.clause.predicate.start
    elif slots.noun is not None:
        is_quoted, stop = slots.noun.is_quoted, slots.noun.start
    else:
        return False
    if not is_quoted:
        return False
    words = parse.line.folded[max(parse.line.sentence.start, stop - 60) : stop].split()[-3:]
    return any(word.endswith(lexicon.second_person) for word in words)


def _host(slots: _Slots, actors: Actors) -> list[Argument]:
    """Who welcomes, where only the place is told."""
    return _from_phrases("actor", slots.get("loc"), actors, is_host=True)[:1]


def _implied_actor(
    parse: Parse,
    slots: _Slots,
    trigger: Trigger,
    statement: int | None,
    statements: Sequence[Statement],
    subject: tuple[int, ...],
    actors: Actors,
) -> list[Argument]:
    """The doer where the clause names none: who speaks, for a first person; else the subject of what went before."""
    clause = slots.clause
    if statement is not None and "statement" in trigger.requires:
        said = statements[statement]
        return [Argument("actor", e, said.cue_start, said.cue_end) for e in (said.speaker, *said.joint)]
    if clause is None:
        return []
    form = clause.predicate.form
    start, end = clause.predicate.start, clause.predicate.end
    if statement is not None:
        said = statements[statement]
        is_cue = said.cue_start <= clause.predicate.verb_start < said.cue_end
        is_first = form is not None and (form.person in FIRST_PERSON or form.possessive in FIRST_PERSON)
        inside = said.start <= start < said.end
        # "tanıdığını açıkladı": without a genitive the one who does it is the one who says it.
        reflexive = inside and not clause.is_quoted and form is not None and form.possessive in ("3s", "3p")
        reflexive = reflexive and clause.subject is None and not form.passive if form is not None else False
        if is_cue or is_first or reflexive:
            return [Argument("actor", e, start, end) for e in (said.speaker, *said.joint)]
        if inside:
            return []
    if form is not None and form.passive:
        return []
    if clause.predicate.shape in (FINITE, CONVERB) and subject:
        return [Argument("actor", e, start, end) for e in subject]
    if slots.noun is not None and subject and clause.predicate.shape in (PARTICIPLE, NOMINAL):
        return [Argument("actor", e, start, end) for e in subject]
    return []


def _content_party(parse: Parse, slots: _Slots, actors: Actors, acting: set[int | None]) -> list[Argument]:
    """The first party named in what is said: "ABD'nin ... olduğunu" is about the USA."""
    if slots.clause is not None:
        stop, is_quoted = slots.clause.predicate.start, slots.clause.is_quoted
    elif slots.noun is not None:
        stop, is_quoted = slots.noun.start, slots.noun.is_quoted
    else:
        return []
    before = (c.predicate for c in parse.clauses if c.predicate.shape == FINITE and c.is_quoted == is_quoted)
    begin = max((p.end for p in before if p.end < stop), default=0)
    quotation = layer(stop, parse.opaque)
    if quotation is not None:
        begin = max(begin, quotation.start)
    codes = {actors.entities[e].country_code for e in acting if e is not None}
    for phrase in parse.phrases:
        if begin <= phrase.start < stop and phrase.slot in CONTENT_SLOTS:
            for argument in _from_phrases("recipient", [phrase], actors):
                entity = actors.entities[argument.entity] if argument.entity is not None else None
                if entity is None or argument.entity in acting or entity.subtype == "media":
                    continue
                if entity.country_code is not None and entity.country_code in codes:
                    continue
                return [argument]
    return []


def _distinct(arguments: list[Argument]) -> list[Argument]:
    seen: set[tuple[str, int | None]] = set()
    kept = []
    for argument in arguments:
        key = (argument.role, argument.entity)
        if key not in seen:
            seen.add(key)
            kept.append(argument)
    return kept


# --------------------------------------------------------------------------- conditions


def _satisfied(trigger: Trigger, slots: _Slots, arguments: list[Argument], parse: Parse, actors: Actors) -> bool:
    acting = [a for a in arguments if a.role == "actor"]
    parties = [a for a in arguments if a.entity is not None]
    if trigger.is_light and slots.clause is None and trigger.frame == MUTUAL and len(acting) < 2:
        return False
    if trigger.is_light and not parties:
        return False
    if trigger.event_type == "agreement" and trigger.is_light and slots.clause is None:
        # "uluslararası anlaşmalara aykırı": an agreement only named is none that was made.
        return bool(slots.get("between") or slots.get("subject"))
    form = slots.clause.predicate.form if slots.clause is not None else None
    if not acting and slots.noun is None and form is not None and not form.passive:
        return False
    return all(_holds(condition, slots, acting, parties, parse, actors) for condition in trigger.requires) and bool(parties)


def _holds(
    condition: str, slots: _Slots, acting: list[Argument], parties: list[Argument], parse: Parse, actors: Actors
) -> bool:
    slot, _, wanted = condition.partition(":")
    if condition == "statement":
        return True
    if condition == "recipient":
        return any(a.role == "recipient" for a in parties)
    if condition == "partner":
        return len(acting) > 1
    if condition == "party":
        return bool(parties)
    if condition == "content_party":
        return any(a.role == "recipient" for a in parties)
    if slot == "content":
        begin = slots.clause.start if slots.clause else parse.line.sentence.start
        end = slots.clause.predicate.start if slots.clause else parse.line.sentence.end
        before = parse.line.folded[begin:end].split()[-4:]
        return any(word.lstrip("\"'“”").startswith(tuple(wanted.split("|"))) for word in before)
    for phrase in slots.get(slot):
        kinds = {actors.entities[actors.mentions[m].entity].kind for m in phrase.mentions}
        subtypes = {actors.entities[actors.mentions[m].entity].subtype for m in phrase.mentions}
        if wanted == "party" and kinds & {PERSON, ORGANIZATION, COUNTRY, PLACE}:
            return True
        if wanted == "place" and kinds & {PLACE, COUNTRY}:
            return True
        if wanted == "institution" and subtypes & {"ministry", "embassy"}:
            return True
        if wanted in kinds:
            return True
    return False


def _is_side(entity_index: int, actors: Actors) -> str | None:
    """The state, international body or armed group a participant stands for; None for private people."""
    entity = actors.entities[entity_index]
    if entity.kind == COUNTRY:
        return entity.country_code
    if entity.kind == PERSON:
        is_official = entity.reference_id is not None or (entity.office_code not in (None, "other", "agency_head"))
        return entity.country_code or entity.name if is_official else None
    if entity.kind == ORGANIZATION:
        if entity.subtype in ("media", "agency", "company", "party"):
            return None
        return entity.country_code or entity.name
    return None


def _is_diplomatic(trigger: Trigger, arguments: list[Argument], actors: Actors) -> bool:
    """Two sides at least, of which one is a state, an official, an international body or an armed group.

    One side is enough for what is said to the world, in an article that is about several states.
    """
    sides = {s for a in arguments if a.entity is not None and (s := _is_side(a.entity, actors))}
    if len(sides) >= 2:
        return True
    if trigger.event_type == "visit":
        return any(a.entity is not None and actors.entities[a.entity].kind == PERSON for a in arguments) and bool(sides)
    if trigger.event_type in ENVOYS and any(
        a.entity is not None and actors.entities[a.entity].office_code in ENVOY_CODES for a in arguments
    ):
        return True
    return bool(sides) and trigger.event_type in ONE_SIDED and len(actors.countries) >= 2


# --------------------------------------------------------------------------- time and place


def _time_for(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, times: Sequence[TimeExpression]
) -> TimeExpression | None:
    """The time that governs the event's clause; for what is done by saying it, also the time of the report."""
    position = clause.predicate.verb_start if clause is not None else noun.start if noun is not None else 0
    quotation = layer(position, parse.opaque)
    known = [t for t in times if t.value is not None and not _is_apart(parse, clause, noun, t)]
    own = _time_in_clause(parse, clause, noun, [t for t in known if not t.report and layer(t.start, parse.opaque) is quotation])
    if own is not None or not _is_utterance(clause, noun):
        return own
    # "dün yaptığı açıklamada ... kınadı": the saying is the act.
    said = [t for t in known if t.report and t.start < position and layer(t.start, parse.opaque) is None]
    return said[-1] if said else None


def _is_apart(parse: Parse, clause: Clause | None, noun: NounTrigger | None, time: TimeExpression) -> bool:
    """Says since when, or of another thing when it was: "2013'ten bu yana ilk kez", "2020'deki savaştan sonra"."""
    if time.date_start is not None and time.date_end is None:
        return True
    if not time.is_attributive:
        return False
    start = clause.predicate.start if clause is not None else noun.start if noun is not None else 0
    is_named = noun is not None or (clause is not None and clause.predicate.start < clause.predicate.verb_start)
    return not is_named or len(parse.line.folded[time.end : start].split()) > NAME_REACH


def _time_in_clause(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, times: Sequence[TimeExpression]
) -> TimeExpression | None:
    """The time that stands in the event's own clause: before its verb, after the verb before that."""
    if noun is not None and any(p.slot == "genitive" for p in noun.phrases):
        first = min(p.start for p in noun.phrases)
        own = [t for t in times if first <= t.start < noun.start]
        return own[-1] if own else None
    around = (_modifier(parse, clause), _coordinate(parse, clause)) if clause is not None else ()
    modifier = noun.modifier if noun is not None else None
    if modifier is not None and noun is not None and _has_own_head(modifier, noun):
        modifier = None
    verbs = [c for c in (clause, *around, modifier, noun.governor if noun else None) if c is not None]
    ends = [c.predicate.verb_start for c in verbs] or ([noun.start] if noun else [])
    for end in ends:
        before = [c for c in parse.clauses if c.predicate.end < end and not _is_small(c, parse)]
        before = [c for c in before if not any(t.start <= c.predicate.start < t.end for t in times)]  # "geçen hafta"
        begin = max((c.predicate.end for c in before), default=parse.line.sentence.start)
        own = [t for t in times if begin <= t.start < end]
        if own:
            return own[-1]
    main = clause if clause is not None else noun.governor if noun is not None else None
    if main is None or main.predicate.shape != FINITE or main.is_quoted:
        return None
    inner = [c for c in parse.clauses if c.predicate.shape in (NOMINAL, PARTICIPLE) and c is not main]
    others = [c for c in parse.clauses if c.predicate.shape == FINITE and c.subject is not main.subject]
    for time in times:
        if time.start >= main.predicate.verb_start:
            break
        if any(c.start <= time.start < c.predicate.end or _is_told_by(time, c, parse) for c in inner):
            continue
        # "Elçi 2022'de atandı ve kral onu kabul etti": a time does not reach past another's verb.
        if not any(time.start < c.predicate.end <= main.predicate.verb_start for c in others):
            return time
    return None


def _has_own_head(modifier: Clause, noun: NounTrigger) -> bool:
    """"2014'te ilhak ettiği Kırım'a yönelik saldırı": the participle says which place, not which attack."""
    head = modifier.head
    return head is not None and not head.is_attributive and head.slot != "genitive" and head.end <= noun.start


def _modifier(parse: Parse, clause: Clause) -> Clause | None:
    """The participle of the event's own noun: "ele aldıkları bir telefon görüşmesi yapmıştı"."""
    for other in parse.clauses:
        between = parse.line.folded[other.predicate.end : clause.predicate.start]
        if other.predicate.shape == PARTICIPLE and other.predicate.end <= clause.predicate.start:
            if clause.predicate.start < clause.predicate.verb_start and "," not in between and len(between.split()) <= 1:
                return other
    return None


def _coordinate(parse: Parse, clause: Clause) -> Clause | None:
    """The clause before, of the same form and without another subject: "başladığını ve ... verdiğini duyurdu"."""
    if clause.predicate.shape != NOMINAL or clause.subject is not None:
        return None
    before = [c for c in parse.clauses if c.predicate.end < clause.predicate.start and c.is_quoted == clause.is_quoted]
    other = next((c for c in reversed(before) if c.predicate.shape == NOMINAL), None)
    if other is None or not parse.line.folded[other.predicate.end :].lstrip(" ,").startswith("ve "):
        return None
    return other


def _is_utterance(clause: Clause | None, noun: NounTrigger | None) -> bool:
    """An act done by saying it, told as what the speaker did."""
    entry = clause.predicate.entry if clause is not None else noun.entry if noun is not None else None
    if entry is None or not all(t.event_type in SPEECH_ACTS for t in entry.triggers):
        return False
    if clause is None:
        return True
    return clause.predicate.shape in (FINITE, CONVERB) or clause.is_quoted or clause.subject is None


def _is_small(clause: Clause, parse: Parse) -> bool:
    """A converb or bare participle does not end the clause whose time we look for, unless it says who or what is meant.

    "dün yapılan toplantıda görüştü" was yesterday; "dün göreve gelen Bakan ile görüştü" and "geçen yıl imzalanan anlaşmayı
    eleştirdi" need not have been.
    """
    if clause.predicate.shape == CONVERB:
        return True
    if clause.predicate.shape != PARTICIPLE or clause.predicate.entry is not None or clause.phrases or clause.subject:
        return False
    if any(noun.modifier is clause and noun.form.case in ("acc", "dat") for noun in parse.nouns):
        return False
    head = clause.head
    return head is None or head.is_attributive or head.slot in ("genitive", "loc", "modifier")


def _is_told_by(time: TimeExpression, clause: Clause, parse: Parse) -> bool:
    """The time is the last thing named before a participle that keeps it to itself: "dün göreve gelen Bakan"."""
    if clause.predicate.shape != PARTICIPLE or _is_small(clause, parse) or time.start >= clause.predicate.start:
        return False
    named = [p.start for p in parse.phrases] + [c.predicate.start for c in parse.clauses if c is not clause]
    return not any(time.start < start < clause.predicate.start for start in named)


def _is_background(parse: Parse, clause: Clause | None, noun: NounTrigger | None) -> bool:
    """Told in the past perfect, as something that had happened before the news."""
    main = [c for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted]
    return bool(main) and main[-1].predicate.form is not None and main[-1].predicate.form.past_perfect


def _is_said_today(document: Document, parse: Parse, clause: Clause | None, factuality: Factuality) -> bool:
    """What a statement does, it does when it is made: with the article, unless told as background or as done before."""
    if document.published_on is None or factuality.value != "occurred":
        return False
    if clause is not None and (_is_topic(clause, None, clause, frozenset()) or _is_cause(clause)):
        return False
    main = [c for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted]
    form = main[-1].predicate.form if main else None
    return form is None or not form.past_perfect


def _is_news(
    document: Document,
    clause: Clause | None,
    noun: NounTrigger | None,
    factuality: Factuality,
    trigger: Trigger,
    parse: Parse,
    times: Sequence[TimeExpression],
    light_verbs: frozenset[str],
) -> bool:
    """Told in the simple past as the article's news, so that it happened on the day of publication."""
    if document.published_on is None or factuality.value != "occurred":
        return False
    if any(t.report and t.date_end is not None and t.date_end < document.published_on for t in times):
        return False  # "Şubat ayında yaptığı açıklamaya göre ... hediye etti": no later than the report
    main = [c for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted]
    told = main[-1].predicate.form if main else None
    is_lead = parse.line.sentence.index <= LEAD and told is not None and told.suffix in ("dı", "ıyor")
    governor = clause or (noun.governor if noun else None)
    if governor is None:
        is_object = noun is not None and noun.form.case == "acc"
        return (is_lead and not is_object) or parse.line.sentence.kind == HEADLINE
    if _is_topic(clause, noun, governor, light_verbs) or _is_cause(governor):
        return False
    if governor.predicate.shape != FINITE and is_lead:
        return True
    form = governor.predicate.form
    if form is None or form.past_perfect:
        return False
    if governor.predicate.shape == FINITE:
        return form.suffix in ("dı", "ıyor") and (form.suffix == "dı" or trigger.event_type in SPEECH_ACTS)
    if governor.predicate.shape in (CONVERB, PARTICIPLE) and trigger.event_type in SPEECH_ACTS | STAYS:
        return told is not None and not told.past_perfect
    return False


def _is_topic(clause: Clause | None, noun: NounTrigger | None, governor: Clause, light_verbs: frozenset[str]) -> bool:
    """Spoken of rather than told: "saldırılarını değerlendirdi", or "önerimizi sunduk" in a quotation."""
    if governor.is_quoted and governor.predicate.form is not None and governor.predicate.form.suffix == "dı":
        return True
    is_object = clause is None and noun is not None and noun.form.case == "acc"
    return is_object and governor.predicate.lemma not in light_verbs


def _is_cause(governor: Clause) -> bool:
    """"Polonya'nın talep etmesi nedeniyle": an act that has led to the news, and may be older."""
    form = governor.predicate.form
    return governor.predicate.shape == NOMINAL and form is not None and form.suffix == "ma"


def _place(parse: Parse, slots: _Slots, trigger: Trigger, actors: Actors) -> list[Argument]:
    candidates = [*slots.get("loc")]
    if trigger.frame in ("visit", "travel"):
        candidates = [*slots.get("dat"), *slots.get("acc"), *slots.get("attributive"), *candidates]
    for phrase in candidates:
        for index in phrase.mentions:
            mention = actors.mentions[index]
            if actors.entities[mention.entity].kind in (PLACE, COUNTRY):
                return [Argument("place", mention.entity, mention.start, mention.end)]
    return []


# --------------------------------------------------------------------------- tellings of one happening


def _refer_back(events: list[Event], parse: Parse, noun: NounTrigger, triggers: Sequence[Trigger]) -> None:
    """"Görüşmede ...": a bare noun in the singular is the last event of its type."""
    decided = judge_reference(noun, "")
    if noun.form.number == "p" or (noun.form.case not in ("loc", "gen", "abl") and not decided.value):
        return
    if noun.governor is not None and not decided.value:
        return
    types = {t.event_type for t in triggers}
    for event in reversed(events):
        if event.event_type in types or (event.event_type == "phone_call" and "meeting" in types):
            if parse.line.sentence.index - event.mentions[-1].sentence_index > REACH:
                return
            value = judge_reference(noun, event.mentions[0].factuality.value)
            event.mentions.append(
                EventMention(
                    noun.start, noun.end, event.event_type, f"anaphor:{triggers[0].stem}", parse.line.sentence.index,
                    [], value, confidence=0.5,
                )
            )
            return


def _subject_after(parse: Parse, actors: Actors) -> tuple[int, ...]:
    for clause in reversed(parse.clauses):
        if clause.predicate.shape == FINITE and clause.subject is not None and not clause.is_quoted:
            entities = tuple(
                dict.fromkeys(government_of(actors.mentions[m].entity, actors) for m in clause.subject.mentions)
            )
            if all(actors.entities[e].kind != PLACE for e in entities):
                return entities
    return ()


def _add(events: list[Event], mention: EventMention, actors: Actors) -> None:
    for event in reversed(events):
        if _same_type(event, mention) and _same(event, mention, actors):
            if mention.event_type == "phone_call":
                event.event_type = mention.event_type
            event.mentions.append(mention)
            _merge_parties(event, mention, actors)
            return
    event = Event(mention.event_type, [mention])
    _merge_parties(event, mention, actors)
    events.append(event)


def _same_type(event: Event, mention: EventMention) -> bool:
    """A "görüştü" without place or day of its own may turn out to be the phone call told beside it."""
    if event.event_type == mention.event_type:
        return True
    if {event.event_type, mention.event_type} != {"meeting", "phone_call"}:
        return False
    meeting = event.mentions if event.event_type == "meeting" else [mention]
    return all(m.time is None and not any(a.role == "place" for a in m.arguments) for m in meeting)


def _same(event: Event, mention: EventMention, actors: Actors) -> bool:
    first = event.mentions[0]
    values = {m.factuality.value for m in event.mentions}
    apart = {"denied", "alleged", "planned", "cancelled", "postponed"}
    if mention.factuality.value not in values and (values & apart or mention.factuality.value in apart):
        if mention.event_type not in ("meeting", "visit") or not ({mention.factuality.value} | values) <= {"planned", "postponed", "cancelled"}:
            return False
    dates = [m.time for m in event.mentions if m.time is not None]
    if mention.time is not None and any(not _compatible(mention.time, t) for t in dates):
        return False
    news = [m for m in event.mentions if not m.is_background]
    if (mention.is_background and mention.time is not None and news and not dates) or (
        not mention.is_background and mention.time is None and dates and not news
    ):
        # The background's dated meeting is not the one that is the news.
        return False
    if first.event_type not in MUTUAL_TYPES:
        sizes = sorted((len(event.actors), len(mention.entities("actor"))))
        if sizes[0] == 1 and sizes[1] > 2:
            return False  # one leader's support is not the support of seven states
        return _covers(event.actors, mention.entities("actor"), actors) and (
            not event.recipients
            or not mention.entities("recipient")
            or _covers(event.recipients, mention.entities("recipient"), actors)
        )
    mine = mention.entities("actor") + mention.entities("recipient")
    return _covers(event.actors + event.recipients, mine, actors)


def _covers(old: Sequence[int], new: Sequence[int], actors: Actors) -> bool:
    """One side's participants all stand, themselves or by their country, among the other's."""
    if not old or not new:
        return True
    small, large = (old, new) if len(old) <= len(new) else (new, old)
    return all(any(_stands_for(a, b, actors) for b in large) for a in small)


def _stands_for(a: int, b: int, actors: Actors) -> bool:
    if a == b:
        return True
    left, right = actors.entities[a], actors.entities[b]
    if COUNTRY not in (left.kind, right.kind):
        return False
    return left.country_code is not None and left.country_code == right.country_code


def _compatible(a: TimeExpression, b: TimeExpression) -> bool:
    if a.date_start is None or b.date_start is None or a.date_end is None or b.date_end is None:
        return True
    return a.date_start <= b.date_end and b.date_start <= a.date_end


def _merge_parties(event: Event, mention: EventMention, actors: Actors) -> None:
    for role, parties in (("actor", event.actors), ("recipient", event.recipients)):
        for entity in mention.entities(role):
            if entity in event.actors or entity in event.recipients:
                continue
            if any(_stands_for(entity, p, actors) and actors.entities[entity].kind == COUNTRY for p in parties):
                continue
            replaced = [p for p in parties if actors.entities[p].kind == COUNTRY and _stands_for(p, entity, actors)]
            for old in replaced:
                parties.remove(old)
            parties.append(entity)


def _inherit_dates(events: list[Event], actors: Actors) -> None:
    """A telling without a time of its own happened when the happening around it did.

    "Görüşme sırasında ... davet etti": the day of that meeting. A meeting of a dated visit's guest with its hosts: the
    period of the visit. What follows in the same background sentence: the time just told of the same people; in the next
    one only a day, for a month or a year holds much that is apart. Two planned meetings told together: the same time.
    """
    tellings = sorted(((m.sentence_index, m.start, e, m) for e in events for m in e.mentions), key=lambda t: t[:2])
    for sentence, start, event, mention in tellings:
        if any(m.time is not None or m.inherited is not None for m in event.mentions):
            continue
        before = [t for t in tellings if t[:2] < (sentence, start) and t[2] is not event]
        frames = [t for t in reversed(before) if t[0] == sentence and t[3].rule.startswith("anaphor")]
        stays = [t for t in tellings if t[2] is not event and _is_during(event, t[2], t[0] - sentence, actors)]
        times = [telling.time or telling.inherited or _time_of(other) for _, _, other, telling in (*frames, *stays)]
        for near, _, other, telling in reversed(before):
            if near >= sentence - 1 and _is_same_background(event, mention, other, telling):
                time = telling.time or telling.inherited
                times.append(time if time is None or near == sentence or time.precision == "day" else None)
            elif near >= sentence - 1 and _is_same_plan(event, other):
                times.append(telling.time)
        mention.inherited = next((time for time in times if time is not None), None)


def _is_during(event: Event, visit: Event, distance: int, actors: Actors) -> bool:
    """A meeting told beside a visit of one who meets; further off, of the guest with the hosts."""
    if visit.event_type != "visit" or event.event_type != "meeting":
        return False
    if all(m.is_background for m in visit.mentions) != all(m.is_background for m in event.mentions):
        return False
    if -1 <= distance <= 0:
        return bool(set(event.actors + event.recipients) & set(visit.actors + visit.recipients))
    hosts = {actors.entities[e].country_code for e in visit.recipients} - {None}
    guests = set(event.actors) & {e for e in visit.actors if actors.entities[e].kind == PERSON}
    return bool(guests) and any(actors.entities[e].country_code in hosts for e in event.actors if e not in guests)


def _is_same_background(event: Event, mention: EventMention, other: Event, telling: EventMention) -> bool:
    if not mention.is_background or not telling.is_background:
        return False
    return bool(set(event.actors + event.recipients) & set(other.actors + other.recipients))


def _is_same_plan(event: Event, other: Event) -> bool:
    values = {m.factuality.value for m in (*event.mentions, *other.mentions)}
    return event.event_type == other.event_type and event.event_type in STAYS and values == {"planned"}


def _find_host(visit: Event, events: list[Event], actors: Actors) -> bool:
    """Who is visited, from a meeting of the visitor in another country where the telling names only the visitor."""
    home = {actors.entities[a].country_code for a in visit.actors}
    if visit.recipients:
        return True
    for other in events:
        if other.event_type in ("meeting", "ceremony") and set(other.actors + other.recipients) & set(visit.actors):
            country = actors.countries.get(other.country_code or "")
            if country is not None and other.country_code not in home:
                visit.recipients, visit.place, visit.country_code = [country], other.place, other.country_code
                if visit.value is None:
                    visit.value, visit.date_start, visit.date_end = other.value, other.date_start, other.date_end
                    visit.precision, visit.basis = other.precision, "discourse" if other.value else None
                return True
    return False


def _inherit_places(events: list[Event], actors: Actors) -> None:
    """What is said and done at a meeting or on a visit happens where that is."""
    stays = [e for e in events if e.event_type in STAYS and e.country_code is not None and e.factuality == "occurred"]
    for event in events:
        if event.country_code is not None or event.event_type not in SPEECH_ACTS | STAYS | {"agreement", "invitation", "gift"}:
            continue
        for stay in stays:
            same_day = stay.value == event.value or (event.basis == "publication" and stay.basis == "publication")
            if same_day and set(event.actors) & set(stay.actors):
                event.place, event.country_code = stay.place, stay.country_code
                event.mode = _mode(event, actors)
                break


def _time_of(event: Event) -> TimeExpression | None:
    return next((m.time for m in event.mentions if m.time is not None), None)


PRECISION = {"day": 0, "interval": 1, "week": 2, "month": 3, "season": 4, "quarter": 4, "year": 5, "decade": 6}


def _settle(event: Event, document: Document, actors: Actors) -> Event | None:
    if all(m.is_heading for m in event.mentions) and len(event.actors) + len(event.recipients) < 2:
        return None
    timed = [m.time for m in event.mentions if m.time is not None]
    if timed:
        best = min(timed, key=lambda t: PRECISION.get(t.precision, 9))
        event.value, event.date_start, event.date_end = best.value, best.date_start, best.date_end
        event.precision, event.basis = best.precision, best.basis
    elif any(m.inherited is not None for m in event.mentions):
        best = next(m.inherited for m in event.mentions if m.inherited is not None)
        event.value, event.date_start, event.date_end = best.value, best.date_start, best.date_end
        event.precision, event.basis = best.precision, "discourse"
    elif any(m.is_published_day for m in event.mentions) and document.published_on is not None:
        day = document.published_on
        event.value, event.date_start, event.date_end = day.isoformat(), day, day
        event.precision, event.basis = "day", "publication"
    for mention in event.mentions:
        _postdate(mention, document)
    values = [m.factuality.value for m in event.mentions]
    order = ("cancelled", "postponed", "occurred", "planned", "denied", "alleged", "hypothetical")
    event.factuality = next((v for v in order if v in values), "occurred")
    places = [a.entity for m in event.mentions for a in m.arguments if a.role == "place" and a.entity is not None]
    precise = [p for p in places if actors.entities[p].kind == PLACE]
    event.place = (precise or places or [None])[0]
    if event.place is not None:
        event.country_code = actors.entities[event.place].country_code
    event.mode = _mode(event, actors)
    return event


def _postdate(mention: EventMention, document: Document) -> None:
    """What is dated after its article has not happened yet, whatever its verb says."""
    time, published = mention.time, document.published_on
    if time is None or time.date_start is None or published is None or time.date_start <= published:
        return
    if mention.factuality.value == "occurred":
        mention.factuality = Factuality("planned", time.start, time.end)


def _mode(event: Event, actors: Actors) -> str | None:
    """How they met: by phone, of many states, in the country of one side, or in a third one."""
    if event.event_type == "phone_call":
        return "phone"
    if event.event_type == "visit":
        return "visit"
    if event.event_type != "meeting":
        return None
    codes = {actors.entities[a].country_code for a in event.actors} - {None}
    if len(codes) > 2:
        return "multilateral"
    if event.country_code is None:
        return None
    return "visit" if event.country_code in codes else "third-party"
