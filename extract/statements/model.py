"""What a statement is, and who its phrases name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from extract.actors import Actors
from extract.actors.model import MEDIA, PERSON, PLACE
from extract.clauses import Clause, Parse, Phrase
from extract.lexicon import Lexicon


@dataclass(slots=True)
class Statement:
    """One attributed utterance; people are indices into ``Actors.entities``, spans into the document's text."""

    start: int
    end: int
    speaker: int
    joint: tuple[int, ...]
    manner: str
    act: str
    cue_start: int
    cue_end: int
    sentence_index: int
    rule: str
    via: int | None = None
    addressee: int | None = None
    stated_on: date | None = None
    office: str | None = None


@dataclass(slots=True)
class Content:
    """What is said: its span, and whether it is quoted."""

    start: int
    end: int
    manner: str


@dataclass(frozen=True, slots=True)
class Source:
    """Whose announcement or report a sentence rests on, and where the words that say so stand."""

    speakers: tuple[int, ...]
    via: int | None
    start: int
    end: int
    is_whole_sentence: bool
    is_medium: bool


@dataclass(slots=True)
class Discourse:
    """Who is speaking as the article goes on; ``report`` is the source the sentence before rested on, ``told`` the
    sentences read so far.
    """

    speaker: tuple[int, ...] = ()
    source: tuple[int, ...] = ()
    medium: int | None = None
    report: Source | None = None
    told: list[Parse] = field(default_factory=list)


@dataclass(slots=True)
class Scene:
    """A sentence in which statements are looked for, ``parses[position]``, and who has been speaking before it."""

    parses: Sequence[Parse]
    position: int
    parse: Parse
    actors: Actors
    discourse: Discourse
    lexicon: Lexicon


def is_possessed(clause: Clause) -> bool:
    """-DIğI, -AcAğI: a participle that carries the ending of its subject."""
    form = clause.predicate.form
    return form is not None and form.possessive is not None


def can_speak(phrase: Phrase, actors: Actors) -> bool:
    """Whether a phrase names somebody, and no mere place."""
    return names_actor(phrase, actors) or phrase.is_marked


def names_actor(phrase: Phrase, actors: Actors) -> bool:
    """Whether it names who can act: a place only where it is a seat of government."""
    return {actors.entities[e].kind for e in entities_of(phrase, actors)} != {PLACE}


def entities_of(phrase: Phrase, actors: Actors) -> tuple[int, ...]:
    """The entities of a phrase in order, each once; seats of government stand for their country."""
    first = actors.mentions[phrase.mentions[0]]
    if len(phrase.mentions) == 1 and not first.group:
        return (government_of(first.entity, actors),)
    result: list[int] = []
    for index in phrase.mentions:
        mention = actors.mentions[index]
        for entity in (government_of(mention.entity, actors), *mention.group):
            if entity not in result:
                result.append(entity)
    return tuple(result)


def government_of(entity: int, actors: Actors) -> int:
    """The country for which a capital stands when it acts; any other entity itself."""
    return actors.seats.get(entity, entity)


def office_of(phrase: Phrase | None, actors: Actors, lexicon: Lexicon) -> str | None:
    """The office that the phrase itself gives its first person; with "eski" before it, one no longer held."""
    if phrase is None or not phrase.mentions:
        return None
    mention = actors.mentions[phrase.mentions[0]]
    if actors.entities[mention.entity].kind != PERSON or not mention.office:
        return None
    former = lexicon.title_words["modifiers"]["former"][0]
    is_said = mention.office.startswith((f"{former} ", f"{former.capitalize()} "))
    return f"{former} {mention.office}" if mention.is_former and not is_said else mention.office


def is_media(entities: Sequence[int], actors: Actors) -> bool:
    return bool(entities) and actors.entities[entities[0]].subtype in MEDIA
