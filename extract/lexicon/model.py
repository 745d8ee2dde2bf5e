"""The lexicon as the stages use it: what words mean, what names name, which words stand around speech."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from extract.casing import fold
from extract.inflect import Form, FormIndex, NameSuffix
from extract.lexicon.endings import Endings


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing a matched form may mean.

    ``kind`` is name, demonym, seat, title, institution, verb, noun or phrase; ``key`` says which one.
    """

    kind: str
    key: str
    form: Form | None = None


class Word(NamedTuple):
    """All readings of a form and their kinds: which of which verbs it is, and of which noun of event or speech.

    The likeliest verb comes first, inside a clause and, in ``verbs_at_end``, at the end of one.
    """

    readings: tuple[Reading, ...]
    kinds: frozenset[str]
    verbs: tuple[tuple[str, Form], ...]
    noun: tuple[str, Form] | None
    verbs_at_end: tuple[tuple[str, Form], ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A row of the reference data that can be named."""

    reference_id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    country_code: str | None
    subtype: str
    is_guarded: bool


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that name an event, as declared.

    ``is_open``: one side is enough in an article about several, as the text leaves open to whom it is done.
    """

    stem: str
    event_type: str
    frame: str
    requires: tuple[str, ...]
    is_light: bool
    is_negative: bool
    is_open: bool

    @property
    def rule(self) -> str:
        return f"trigger:{self.stem}:{self.event_type}"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that report speech; ``to``: the case of whom they address, "acc" or "abl", beside the dative."""

    stem: str
    act: str
    introduces: bool
    needs_clause: bool
    is_announcement: bool
    to: str | None


@dataclass(frozen=True, slots=True)
class Frame:
    """Which slots of a clause fill which role; alternatives in order of preference.

    ``welcome``: the slot of the place that is the doer where nobody else is told.
    """

    actor: tuple[tuple[str, ...], ...]
    recipient: tuple[tuple[str, ...], ...]
    is_host: bool
    welcome: str | None


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """What a verb means when ``prefix`` (its object or adverb, folded) stands straight before it.

    A variant is not declared: its noun has another ending, or its verb takes the place of the declared one.
    ``control``: how real it makes what its own subject does in an infinitive before it ("göndermeye karar verdi").
    """

    prefix: str
    cue: Cue | None
    triggers: tuple[Trigger, ...]
    factuality: str | None
    control: str | None
    is_variant: bool
    event_types: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "event_types", frozenset(trigger.event_type for trigger in self.triggers))


@dataclass(frozen=True, slots=True)
class NounEntry:
    triggers: tuple[Trigger, ...]
    is_source: bool
    is_medium: bool
    factuality: str | None
    event_types: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "event_types", frozenset(trigger.event_type for trigger in self.triggers))


@dataclass(frozen=True, slots=True)
class Title:
    """The last noun of an office."""

    office_code: str
    is_bare: bool


@dataclass(frozen=True, slots=True)
class Institution:
    kind: str
    acts_as_country: bool
    is_bare: bool
    same_as: str | None
    excluded: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The words around what is said, ``[words]`` of cues.toml."""

    openers: tuple[str, ...]
    particles: tuple[str, ...]
    manners: tuple[str, ...]
    addressees: frozenset[str]
    settings: frozenset[str]
    occasions: frozenset[str]
    spokes: frozenset[str]
    sayings: Mapping[str, str]
    announcing: tuple[str, ...]
    passives: tuple[str, ...]
    links: frozenset[str]
    abouts: frozenset[str]
    topics: frozenset[str]
    titled: tuple[str, ...]
    drawn: frozenset[str]
    verbatim: frozenset[str]
    wording: frozenset[str]
    first_words: frozenset[str]
    last_words: frozenset[str]
    backward: tuple[str, ...]
    leads: tuple[str, ...]
    anonymous: frozenset[str]
    counts: frozenset[str]
    counted: frozenset[str]
    crowds: frozenset[str]
    sources: frozenset[str]
    gathered: frozenset[str]
    many: frozenset[str]
    questions: tuple[str, ...]
    shared: frozenset[str]
    hiding: frozenset[str]
    signed: frozenset[str]
    letters: tuple[str, ...]
    epithets: tuple[str, ...]
    asides: frozenset[str]
    talks: frozenset[str]
    spoken_of: frozenset[str]
    remote: tuple[str, ...]
    names_of_government: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """The compiled lexicon of one language with the reference data; equal to no other, so caches may hold it."""

    language: str
    forms: FormIndex[Reading, Word]
    suffixes: Mapping[str, NameSuffix]
    names: Mapping[str, Name]
    demonyms: Mapping[str, str]
    capitals: Mapping[str, str]
    verbs: Mapping[str, Mapping[str, tuple[VerbEntry, ...]]]
    nouns: Mapping[str, NounEntry]
    titles: Mapping[str, Title]
    offices: tuple[tuple[str, str], ...]
    institutions: Mapping[str, Institution]
    frames: Mapping[str, Frame]
    words: Mapping[str, Any]
    title_words: Mapping[str, Any]
    terms: Mapping[str, tuple[dict[str, str], ...]]
    carriers: Mapping[str, tuple[str, str]]
    classes: Mapping[str, str]
    named_classes: Mapping[str, str]
    delegates: Mapping[str, str]
    rounds: Mapping[str, str]
    parts: Mapping[str, frozenset[str]]
    auxiliary: str
    after_place: frozenset[str]
    bare_participles: frozenset[str]
    open_suffixes: frozenset[str]
    second_person: tuple[str, ...]
    adverbs: frozenset[str]
    hosts: frozenset[str]
    state_nouns: tuple[str, ...]
    state_forces: tuple[str, ...]
    kinds_of_forces: frozenset[str]
    demonstrators: tuple[str, ...]
    before_verb: frozenset[str]
    vetoes: frozenset[str]
    verbal_noun: Mapping[str, tuple[str, ...]]
    during: frozenset[str]
    out_of_question: tuple[str, ...]
    absent: tuple[str, ...]
    no_plan: re.Pattern[str]
    undecided: re.Pattern[str]
    none_of: re.Pattern[str]
    offered: tuple[str, ...]
    prepared: tuple[str, ...]
    dates_of_plans: frozenset[str]
    may_be: tuple[str, ...]
    possible: frozenset[str]
    given: tuple[str, ...]
    another: tuple[str, ...]
    documents: tuple[str, ...]
    compounds: Mapping[str, str]
    question_particles: frozenset[str]
    light_verbs: frozenset[str]
    attending_verbs: frozenset[str]
    function_words: frozenset[str]
    never_verbs: frozenset[str]
    speech: Speech
    endings: Endings
    first_names: frozenset[str]
    ordinary_first_names: frozenset[str]
    organization_heads: Mapping[str, Any]

    def fold(self, text: str) -> str:
        return fold(text, self.language)
