"""What a sentence is made of: participants, verbs, clauses and nouns of event or speech."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from extract.actors import Line
from extract.document import Quotation
from extract.inflect import Form
from extract.lexicon import NounEntry, VerbEntry
from extract.times import TimeExpression

FINITE, PARTICIPLE, NOMINAL, CONVERB, INFINITIVE = "finite", "participle", "nominal", "converb", "infinitive"

# Endings and persons, by their names in the inflector.
OWNED_TENSES = frozenset({"factive", "future_factive"})  # a clause with an owner that tells: "ettiğini", "edeceğini"
FIRST_PERSON = ("1s", "1p")
FUTURE = frozenset({"future", "future_assertive", "future_past", "future_factive"})
CONDITIONAL = frozenset(
    {
        *("conditional", "future_conditional", "progressive_conditional", "past_conditional", "aorist_conditional"),
        "evidential_conditional",
    }
)
POSSIBLE = CONDITIONAL | {"necessitative", "jussive", "conditional_past", "necessitative_past"}

DESCRIBING = frozenset({"modifier", "attributive"})  # slots before a noun: "Türkiye'deki", "Türkiye heyeti"
SHORTEST_LIST = 3  # names of which the first may be apart: "Rusya, NATO ve AB'yi suçladı"
NO_TYPES: frozenset[str] = frozenset()


@dataclass(slots=True)
class Phrase:
    """One participant or several joined ones, with the slot its ending gives it.

    An owner is a genitive straight before what is owned: "Rusya'nın kararını". Located is what only says where:
    "Suriye'deki", "Halep kentindeki".
    """

    start: int
    end: int
    mentions: list[int]
    slot: str
    is_marked: bool = False
    is_first: bool = False
    is_owner: bool = False
    is_located: bool = False
    kind: str = ""


@dataclass(slots=True)
class Predicate:
    """A verb form, listed or recognised by its ending."""

    start: int
    end: int
    verb_start: int
    shape: str
    form: Form | None = None
    entry: VerbEntry | None = None
    lemma: str = ""
    cue_start: int = -1

    @property
    def event_types(self) -> frozenset[str]:
        """The types of events that the verb may tell."""
        return self.entry.event_types if self.entry is not None else NO_TYPES

    @property
    def is_passive(self) -> bool:
        return self.form is not None and self.form.passive


@dataclass(slots=True)
class Clause:
    """A predicate and what depends on it; ``start`` is where its first participant begins.

    ``is_of_another``: its subject stands before it and is nobody we know, "heyetin ziyaret ettiğini".
    ``controller``: the verb after an infinitive whose subject does both, "ziyaret etmeye karar verdi", or that adopts
    what a participle tells of, "kınayan tasarıyı kabul etti". ``is_purpose``: what else is done is done to this end.
    ``gapped``: who else does it to whom, "Fransa Rusya'yı, Almanya ise Çin'i eleştirdi".
    """

    predicate: Predicate
    start: int
    phrases: list[Phrase] = field(default_factory=list)
    subject: Phrase | None = None
    head: Phrase | None = None
    is_quoted: bool = False
    is_of_another: bool = False
    is_purpose: bool = False
    controller: Clause | None = None
    gapped: tuple[Phrase, Phrase] | None = None

    @property
    def end(self) -> int:
        return self.predicate.end

    def is_infinitive_of(self, verb: Clause) -> bool:
        """ "müzakere etmeyi reddettiğini": one and the same would do it, and refuses."""
        form = self.predicate.form
        if form is None or form.suffix != "action" or form.possessive is not None:
            return False
        return form.case in ("acc", "dat") and self.end + 1 == verb.predicate.start


@dataclass(slots=True)
class NounTrigger:
    """A noun of event or speech with the participants that belong to it.

    ``compound`` is how real it is inside a compound with another noun ("ateşkes çağrısı"), which then has the verb.
    """

    start: int
    end: int
    form: Form
    entry: NounEntry
    phrases: list[Phrase] = field(default_factory=list)
    governor: Clause | None = None
    modifier: Clause | None = None
    is_quoted: bool = False
    compound: str | None = None


@dataclass(slots=True)
class Parse:
    """The clauses and event nouns of one sentence in reading order; ``slots``: those that its phrases have.

    ``dated``: the time of the chronology's entry, or of the heading, that it stands in. ``is_story``: of what was
    before the news, in the simple past.
    """

    line: Line
    phrases: list[Phrase]
    clauses: list[Clause]
    nouns: list[NounTrigger]
    quotations: list[Quotation]
    opaque: list[Quotation]
    enclosing: Quotation | None = None
    times: Sequence[TimeExpression] = ()
    slots: Set[str] = NO_TYPES
    dated: TimeExpression | None = None
    is_story: bool = False
