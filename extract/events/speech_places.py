"""Give what somebody says the place of its occasion: "Moskova'da düzenlediği basın toplantısında"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.clauses import FINITE, NOMINAL, PARTICIPLE, Clause, Parse
from extract.events.model import SPEECH_ACTS, STAYS, Argument, Event, EventMention
from extract.events.news import is_background
from extract.facts import is_left_open
from extract.lexicon import Lexicon
from extract.statements import Statement
from extract.statements.model import entities_of

SAID_THERE = SPEECH_ACTS | {"invitation"}
OCCASION_REACH = 5  # words from "düzenlenen" to "toplantısında"
SETTING_REACH = 60  # characters that hold them
PARLIAMENT = "parliament"
NOWHERE: frozenset[str | None] = frozenset()


@dataclass(frozen=True, slots=True)
class Occasion:
    """Where somebody spoke, as one sentence tells it."""

    sentence_index: int
    speakers: frozenset[int]
    place: Argument
    is_background: bool


def place_speech(
    events: Sequence[Event],
    parses: Sequence[Parse],
    statements: Sequence[Statement],
    actors: Actors,
    lexicon: Lexicon,
) -> None:
    """What a speaker says in the sentence that tells the occasion, or around it: where the speaker is."""
    said = [e for e in events if e.event_type in SAID_THERE and not any(_is_placed(m) for m in e.mentions)]
    if not said:
        return
    occasions = [o for parse in parses for o in _occasions(parse, statements, actors, lexicon)]
    if not occasions:
        return
    remote = {p.line.sentence.index for p in parses if _is_remote(p, lexicon)}
    for mention in (m for event in said for m in event.mentions):
        place = _place_of(mention, occasions, actors, is_remote=mention.sentence_index in remote)
        if place is not None and not _has_left(mention, place, parses, events, actors, lexicon):
            mention.arguments.append(place)


def _is_placed(mention: EventMention) -> bool:
    return any(a.role == "place" for a in mention.arguments)


def _is_remote(parse: Parse, lexicon: Lexicon) -> bool:
    """ "Twitter hesabından", "yazılı açıklamada": said to nobody there."""
    said = _words(parse, parse.line.sentence.start, parse.line.sentence.end)
    return any(word.startswith(lexicon.speech.remote) for word in said)


def _has_left(
    mention: EventMention,
    place: Argument,
    parses: Sequence[Parse],
    events: Sequence[Event],
    actors: Actors,
    lexicon: Lexicon,
) -> bool:
    """ "Pekin'de konuştu. Berlin'e dönüşünde kınadı", "... Doha'da Sisi ile görüştü": gone on before it was said."""
    speakers, land, here = set(mention.entities("actor")), _land(place.entity, actors), mention.sentence_index
    since = [p for p in parses if place.end < p.line.sentence.start and p.line.sentence.index <= here]
    if not since:
        return False
    for parse in since:
        gone = (c for c in parse.clauses if not _lands_reached(parse, c, actors, lexicon) <= {land})
        if any(not speakers.isdisjoint(_travellers(parse, c, actors)) for c in gone):
            return True
    first = since[0].line.sentence.index
    stays = (m for e in events if e.event_type in STAYS for m in e.mentions if first <= m.sentence_index <= here)
    stays = (m for m in stays if m.factuality.value == "occurred" and not m.is_background)
    elsewhere = (m for m in stays if any(_land(e, actors) != land for e in m.entities("place")))
    return any(not speakers.isdisjoint(m.entities("actor")) for m in elsewhere)


def _land(entity: int | None, actors: Actors) -> str | None:
    return None if entity is None else actors.entities[entity].country_code


def _lands_reached(parse: Parse, clause: Clause, actors: Actors, lexicon: Lexicon) -> frozenset[str | None]:
    """ "Ankara'ya döndü", "Katar'a geçen Trump"; but "yarın Katar'a geçecek" and "Katar'a geçmişti"."""
    predicate = clause.predicate
    if clause.is_quoted or "visit" not in predicate.event_types:
        return NOWHERE
    targets = [p for p in clause.phrases if p.slot == "dat" and p.kind in (PLACE, COUNTRY)]
    if not targets or is_left_open(predicate, parse, lexicon) or is_background(parse, lexicon):
        return NOWHERE
    return frozenset(_land(actors.mentions[index].entity, actors) for p in targets for index in p.mentions)


def _travellers(parse: Parse, clause: Clause, actors: Actors) -> frozenset[int]:
    """Who goes there, else whom the sentence is about."""
    goer = clause.subject or clause.head
    return frozenset(entities_of(goer, actors)) if goer is not None else _mains(parse, actors)


def _place_of(
    mention: EventMention, occasions: Sequence[Occasion], actors: Actors, *, is_remote: bool
) -> Argument | None:
    """That of its own sentence; else of the same person's last occasion, or of the next for the news at the head."""
    here, speakers = mention.sentence_index, mention.entities("actor")
    told = [o for o in occasions if o.sentence_index == here and not o.speakers.isdisjoint(speakers)]
    if told or is_remote or mention.is_background or mention.time is not None:
        return told[-1].place if told else None
    people = [entity for entity in speakers if actors.entities[entity].kind == PERSON]
    news = [o for o in occasions if not o.is_background and not o.speakers.isdisjoint(people)]
    before = [o for o in news if o.sentence_index < here]
    return before[-1].place if before else news[0].place if news else None


def _occasions(parse: Parse, statements: Sequence[Statement], actors: Actors, lexicon: Lexicon) -> Iterator[Occasion]:
    for clause in parse.clauses:
        if clause.is_quoted or not clause.phrases or not _is_of_speech(parse, clause, lexicon):
            continue
        place = _site(parse, clause, actors, lexicon)
        if place is not None:
            speakers = _speakers(parse, clause, statements, actors)
            yield Occasion(parse.line.sentence.index, speakers, place, is_background(parse, lexicon))


def _is_of_speech(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "gazetecilere konuşan", "açıklama yaptı", "düzenlenen bir bağış etkinliğinde"; but nobody has spoken yet who
    "konuşacak", nor at a summit "düzenlenecek".
    """
    predicate = clause.predicate
    if predicate.shape == NOMINAL or predicate.form is not None and predicate.form.negative:
        return False
    if is_left_open(predicate, parse, lexicon):
        return False
    if predicate.lemma in lexicon.speech.talks:
        return True
    if predicate.entry is not None and predicate.entry.cue is not None and predicate.entry.cue.is_announcement:
        return True
    if predicate.shape != PARTICIPLE or predicate.form is not None and predicate.form.case == "acc":
        return False  # "yaşananları konuştuğu toplantıda"
    return _names_setting(_words(parse, predicate.end)[:OCCASION_REACH], lexicon)


def _words(parse: Parse, start: int, end: int | None = None) -> list[str]:
    return parse.line.folded[start : start + SETTING_REACH if end is None else end].split()


def _names_setting(words: Sequence[str], lexicon: Lexicon) -> bool:
    """ "bir bağış etkinliğinde"; but "krize ilişkin açıklamada" is about what stands before it, and "saldırının
    ardından yaptığı açıklamada" may be made anywhere.
    """
    for index, word in enumerate(words):
        if word.rstrip(",").replace("'", "") in lexicon.speech.settings:
            return not _is_about(words[:index], lexicon) and not _is_after_other(words[:index], lexicon)
    return False


def _is_after_other(words: Sequence[str], lexicon: Lexicon) -> bool:
    """ "saldırıların ardından", but "basın toplantısının ardından": where people speak with each other they are."""
    afterwards, held = lexicon.words["venues"]["afterwards"], lexicon.words["venues"]["held"]
    return any(word in afterwards and not before.startswith(held) for before, word in pairwise(words))


def _is_about(words: Sequence[str], lexicon: Lexicon) -> bool:
    """ "Suriye'deki gelişmelere ilişkin": what is spoken of, and not where."""
    return not lexicon.speech.spoken_of.isdisjoint(words)


def _speakers(parse: Parse, clause: Clause, statements: Sequence[Statement], actors: Actors) -> frozenset[int]:
    """Who holds the occasion, else who speaks in the sentence, else whom it is about."""
    subject = clause.subject or (clause.head if clause.head is not None and clause.head.slot == "subject" else None)
    if subject is not None:
        return frozenset(entities_of(subject, actors))
    said = [s for s in statements if s.sentence_index == parse.line.sentence.index]
    if said:
        return frozenset(entity for s in said for entity in (s.speaker, *s.joint))
    return _mains(parse, actors)


def _mains(parse: Parse, actors: Actors) -> frozenset[int]:
    mains = (c.subject for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted)
    return frozenset(entity for main in mains if main is not None for entity in entities_of(main, actors))


def _site(parse: Parse, clause: Clause, actors: Actors, lexicon: Lexicon) -> Argument | None:
    """The last place before the verb that says where; a parliament is in its country."""
    for phrase in reversed(clause.phrases):
        between = _words(parse, phrase.end, clause.predicate.start)
        is_where = phrase.slot == "loc" and not _is_about(between, lexicon)
        if not is_where and not (phrase.is_located and _names_setting(between, lexicon)):
            continue
        for mention in (actors.mentions[index] for index in phrase.mentions):
            entity = actors.entities[mention.entity]
            place: int | None = mention.entity if entity.kind in (PLACE, COUNTRY) else None
            if entity.kind == ORGANIZATION and entity.subtype == PARLIAMENT:
                place = actors.countries.get(entity.country_code or "")
            if place is not None:
                return Argument("place", place, mention.start, mention.end)
    return None
