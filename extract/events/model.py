"""An event as one article tells it, and the words with which it does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, Entity
from extract.clauses import Clause, NounTrigger, Parse, Phrase
from extract.document import Document
from extract.events.names import Name
from extract.factuality import Factuality
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement
from extract.times import TimeExpression

MUTUAL = "mutual"
# What is done to an envoy is done to the state that sent one, even where the text names no other.
ENVOYS = frozenset({"summons", "recall", "expulsion"})
ENVOY_CODES = frozenset({"ambassador", "charge_d_affaires", "consul_general", "diplomat", "permanent_representative"})
STAYS = frozenset({"meeting", "visit", "ceremony"})
TALKS = frozenset({"meeting", "phone_call"})
PAIR = 2  # sides of a talk
MUTUAL_TYPES = frozenset({"meeting", "phone_call", "negotiation", "agreement", "cooperation", "ceasefire"})
# Acts that one side may claim of another; told inside a third side's words they are alleged.
CLAIMABLE = frozenset(
    {"arms_transfer", "attack", "coercion", "mobilization", "message", "cooperation", "concession", "expulsion"}
)
# Acts that stand with one side alone: there is somebody they are said or done to, though the text leaves it open.
ONE_SIDED = frozenset(
    {
        *("request", "pledge", "rejection", "denial", "threat", "mobilization", "summons", "expulsion", "recall"),
        *("criticism", "support", "mediation"),
    }
)
SPEECH_ACTS = frozenset(
    {"request", "criticism", "accusation", "denial", "rejection", "threat", "support", "pledge", "concession"}
)
FORCE = frozenset({"attack", "coercion"})
REFUSALS = frozenset({"denial", "rejection"})
BLAMING = frozenset({"criticism", "accusation", "threat", "rejection"})
# "Destekleyeceğini söyledi": whoever says that they will do these has done them.
PROMISED = frozenset({"support", "rejection", "pledge", "threat"})
# What a state does to others and announces in the passive.
ACTS_OF_STATE = frozenset({"sanction", "expulsion", "recall", "summons"})
# What only those who did it announce: "Almanya, Ukrayna'ya tank gönderildiğini açıkladı".
ANNOUNCED = frozenset({"arms_transfer", "aid", "mobilization", "coercion", "withdrawal"})
# Of these, the side must be the one that acts: "Çin'e tepki" does not say whose.
OWN_WORDS = frozenset({"criticism", "support"})
# What is done to an embassy or its people is done to the state that sent them, in the state where they are.
ON_MISSIONS = frozenset({"attack", "coercion", "protest"})
DONE_TO_PEOPLE = frozenset({"sanction", "release", "expulsion", "coercion", "attack", "aid"})
LONG = frozenset({"month", "season", "year", "decade"})  # precisions of what holds much that is apart
LEAD = 2  # the sentences, headline included, that tell an article's news
REACH = 4  # sentences over which "görüşmede" still means the last meeting


@dataclass(slots=True)
class Argument:
    """A participant, place or time of one telling.

    ``slot``: the case or postposition that gave it the role; otherwise "content" (named in what is said), "statement"
    (who speaks), "addressee", "home" (the host's country), or "discourse" (who the text has been about, or when).
    """

    role: str
    entity: int | None
    start: int
    end: int
    slot: str = "discourse"


@dataclass(slots=True)
class EventMention:
    """An event as told once.

    ``refers``: by a noun in a case that presumes it known, "Kim ile Şoygu'nun görüşmesinde". ``is_given``: as what
    others go by, "anlaşma doğrultusunda". ``is_another``: "bir görüşme daha yaptı". ``is_conditional``: "saldırırlarsa
    vuracak". ``is_later``: than what its sentence tells, "gelmeden önce". ``is_purpose``: what else is done is done to
    this end, "görüşmek üzere geldi". ``is_earlier``: than the news, "daha önce kınamıştı"; ``is_sometime``: background
    of no day that stands beside it, "kısa süre önce kınamıştı". ``sides``: how many a talk says that it has, "üçlü
    görüşme". ``is_under_way``: the headline tells it in the present, "sınır dışı ediyor", or in no tense,
    "Erdoğan-Putin görüşmesi". ``is_disputed``: somebody claims it, "vurduğunu öne sürdü".
    """

    start: int
    end: int
    event_type: str
    rule: str
    sentence_index: int
    arguments: list[Argument]
    factuality: Factuality
    time: TimeExpression | None = None
    is_news: bool = False
    is_earlier: bool = False
    is_sometime: bool = False
    statement: int | None = None
    teller: int | None = None
    is_heading: bool = False
    is_under_way: bool = False
    is_background: bool = False
    refers: bool = False
    is_given: bool = False
    is_another: bool = False
    is_conditional: bool = False
    is_later: bool = False
    is_purpose: bool = False
    is_disputed: bool = False
    sides: int | None = None
    inherited: TimeExpression | None = None
    name: Name | None = None
    confidence: float = 0.6

    def entities(self, role: str) -> list[int]:
        """Those with that role, each once."""
        found = [a.entity for a in self.arguments if a.role == role and a.entity is not None]
        return found if len(found) < 2 else list(dict.fromkeys(found))

    def guests(self) -> set[int]:
        """Whom the words name beside two or more whom the text has been about: "Görüşmede Lavrov da yer aldı"."""
        told = [a for a in self.arguments if a.role == "actor" and a.entity is not None]
        held = sum(a.slot == "discourse" for a in told)
        return {a.entity for a in told if a.entity is not None and a.slot != "discourse"} if held >= PAIR else set()


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
    name: Name | None = None


@dataclass(slots=True)
class Slots:
    """Phrases by slot, with what the sentence around adds."""

    phrases: dict[str, list[Phrase]]
    clause: Clause | None
    noun: NounTrigger | None

    def get(self, slot: str) -> list[Phrase]:
        return self.phrases.get(slot, [])

    @property
    def start(self) -> int:
        """Where the verb begins, else the noun."""
        return self.clause.predicate.start if self.clause is not None else self.noun.start if self.noun else 0

    @property
    def is_quoted(self) -> bool:
        """Whether the verb, else the noun, stands in somebody's own words."""
        told = self.clause or self.noun
        return told is not None and told.is_quoted


@dataclass(slots=True)
class Site:
    """Where triggers stand, at the verb of a clause or a noun, and what is known there.

    ``statement``, ``said``: the shortest statement around, by its index and itself. ``subject``: whom the sentence
    before was about. ``events``: those told before. ``statements``: all of the article.
    """

    document: Document
    parse: Parse
    clause: Clause | None
    noun: NounTrigger | None
    statement: int | None
    said: Statement | None
    slots: Slots
    subject: tuple[int, ...]
    events: Sequence[Event]
    statements: Sequence[Statement]
    actors: Actors
    lexicon: Lexicon

    @property
    def start(self) -> int:
        return self.clause.predicate.start if self.clause is not None else self.noun.start if self.noun else 0

    @property
    def end(self) -> int:
        return self.clause.predicate.end if self.clause is not None else self.noun.end if self.noun else 0


@dataclass(slots=True)
class Act:
    """What a trigger tells, and by whom it is done: with this it is asked to whom.

    ``said``: the statement in which it is told. ``acting``: the entities that do it.
    """

    parse: Parse
    slots: Slots
    trigger: Trigger
    said: Statement | None
    acting: frozenset[int | None]
    actors: Actors
    lexicon: Lexicon

    def is_own_country(self, argument: Argument) -> bool:
        """ "ABD'nin Filistin halkına desteğini dile getiren Harris": her own country is not the other side, nor is the
        ministry that reports what its minister said.
        """
        entities = self.actors.entities
        if argument.entity is None:
            return False
        if entities[argument.entity].kind != COUNTRY and entities[argument.entity].subtype != "ministry":
            return False
        code = entities[argument.entity].country_code
        return code in [entities[e].country_code for e in self.acting if e is not None]


def speaks_for(person: Entity, body: Entity) -> bool:
    """ "AB Konseyi Başkanı Tusk", "NATO Genel Sekreteri Stoltenberg": has the person an office in that body?"""
    if body.kind != ORGANIZATION or person.kind != PERSON or person.office is None:
        return False
    first = person.office.split(maxsplit=1)[0]
    return first in body.aliases or first == "".join(word[0] for word in body.name.split())


def state_of(entity: int, actors: Actors) -> int:
    """The state that an official or a ministry acts for, if the article names it; anybody else as they are."""
    found = actors.entities[entity]
    is_office = found.kind == PERSON or found.subtype == "ministry"
    return actors.countries.get(found.country_code or "", entity) if is_office else entity


def is_person(argument: Argument, actors: Actors) -> bool:
    return argument.entity is not None and actors.entities[argument.entity].kind == PERSON


Side = str | int  # a state's code, or the entity that belongs to none


def side_of(entity: int, actors: Actors) -> Side:
    """The state of a person or body; a body of several states is a side of its own."""
    return actors.entities[entity].country_code or entity


def sides_of(arguments: Iterable[Argument], actors: Actors, role: str | None = None) -> set[Side]:
    """The sides that take part, in one role or in any."""
    return {side_of(a.entity, actors) for a in arguments if a.entity is not None and role in (None, a.role)}
