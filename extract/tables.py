"""Every table's columns, declared once.

A table is a dataclass, one instance a row (not frozen: a frozen one takes twice as long to make, and an article makes
hundreds; those it makes most of take their values in order, in half the time that names take). The Polars schema, the
DuckDB table and the dbt source are generated from it. ``ANNOTATIONS`` come out of :func:`extract.pipeline.annotate`,
one article at a time, with ids that are local to the article; ``STAGING`` is what :func:`extract.resolve.resolve` makes
of them.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

import polars as pl


def column(description: str, *, key: bool = False) -> Any:
    """A column: what it means, and whether it is (part of) the key."""
    return dataclasses.field(metadata={"description": description, "key": key})


DOCUMENT_ID = "The article: hash of its path within the articles folder and its text."
START = "First character in the document's text (0-based)."
END = "Character after the last one."
RULE = "The lexicon entry or rule that made the row."
CONFIDENCE = "0 to 1: how much of the reading rests on the text itself rather than on defaults."
EVENT_TYPE = "Code of the codebook."
MODE = "How they met: visit, third-party, multilateral, phone; NULL: the type has no modes or the text does not say."
EVENT_NAME = "Of an agreement: what it is called, as printed; NULL where it is given no name."
EVENT_DATE = "When, in EDTF; as precise as the text allows and no more. NULL: nobody says."
DATE_START = "First day of the interval, where year, month and day are known."
DATE_END = "Last day of the interval, inclusive."
DATE_PRECISION = "day, week, month, season, quarter, year, decade, century, interval."
DATE_BASIS = "explicit, relative, partial, discourse, publication."
FACTUALITY = "occurred, planned, hypothetical, alleged, denied, cancelled, postponed."
OFFICE = "The office as the text gives it, held then."
OFFICE_CODE = "Code of the office (seeds/reference/offices.csv)."
COUNTRY_CODE = "ISO 3166-1 alpha-3 (XKX for Kosovo)."


@dataclass(slots=True, kw_only=True)
class DocumentRow:
    """One row per article."""

    document_id: str = column(DOCUMENT_ID, key=True)
    path: str = column("As found, relative to the articles folder.")
    url: str | None = column("Where it was published.")
    outlet: str | None = column("The paper or site.")
    agency: str | None = column("The wire that supplied it.")
    title: str | None = column("The headline.")
    published_on: date | None = column("Publication day. NULL: not known.")
    published_on_basis: str = column("manifest, metadata, dateline, inferred or unknown.")
    not_before: date | None = column("Latest day that the text itself proves to be past.")
    language: str = column("ISO 639-1 code of the text's language; und: none we know.")
    is_read: bool = column(
        "Whether there are words to read its language by; if not, it is kept and nothing is found in it."
    )
    text: str = column("The text that every span points into.")
    duplicate_of: str | None = column("The document of which this one is a copy or near-copy.")
    extractor_version: str = column("Hash of the code, lexicon and reference data that read it.")
    extracted_at: datetime | None = column("When it was read (UTC).")


@dataclass(slots=True)
class SentenceRow:
    """One row per sentence, heading or headline."""

    document_id: str = column(DOCUMENT_ID, key=True)
    sentence_index: int = column("Position in the article, from 0.", key=True)
    start_char: int = column(START)
    end_char: int = column(END)
    kind: str = column("headline, heading, text or list_item.")


@dataclass(slots=True, kw_only=True)
class FurnitureRow:
    """One row per stretch of page furniture: menus, adverts, links; what no sentence is made of."""

    document_id: str = column(DOCUMENT_ID, key=True)
    furniture_index: int = column("Position among the furniture of the article, from 0.", key=True)
    start_char: int | None = column(
        "First character in the document's text. NULL: removed with the markup of its page."
    )
    end_char: int | None = column(END)
    text: str = column("What was left out.")


@dataclass(slots=True, kw_only=True)
class RetiredDocumentRow:
    """One row per article that was read before and is no longer in the folder; one that was moved is none."""

    document_id: str = column(DOCUMENT_ID, key=True)
    path: str = column("Where it was found.")
    url: str | None = column("Where it was published.")
    outlet: str | None = column("The paper or site.")
    title: str | None = column("The headline.")
    published_on: date | None = column("Publication day. NULL: not known.")
    language: str = column("ISO 639-1 code of the text's language.")
    text: str = column("Its text.")
    extracted_at: datetime | None = column("When it was read (UTC).")
    retired_at: datetime | None = column("When it was first missed (UTC).")


@dataclass(slots=True)
class TimeExpressionRow:
    """One row per expression of time."""

    document_id: str = column(DOCUMENT_ID, key=True)
    start_char: int = column(START, key=True)
    end_char: int = column(END, key=True)
    value: str | None = column("EDTF. NULL: a time the article gives no way to place.")
    date_start: date | None = column(DATE_START)
    date_end: date | None = column(DATE_END)
    precision: str = column(DATE_PRECISION)
    basis: str = column("explicit, relative or partial.")
    rule: str = column(RULE)


@dataclass(slots=True, kw_only=True)
class EntityRow:
    """One row per actor or place."""

    entity_id: str = column("Hash of the reference id, or of kind, name and country.", key=True)
    kind: str = column("person, organization, country or place.")
    name: str = column("Canonical name: of the reference data, otherwise the fullest form seen.")
    aliases: list[str] = column("Other forms seen or listed.")
    country_code: str | None = column("Country represented or lain in: " + COUNTRY_CODE)
    reference_id: str | None = column("Row of seeds/reference, when known.")


@dataclass(slots=True)
class DocumentEntityRow:
    """One row per actor or place of one article, before it is resolved across articles."""

    document_id: str = column(DOCUMENT_ID, key=True)
    entity_id: str = column("Id local to the article.", key=True)
    kind: str = column("person, organization, country or place.")
    name: str = column("The fullest form in this article.")
    aliases: list[str] = column("Other forms in this article.")
    country_code: str | None = column(COUNTRY_CODE)
    reference_id: str | None = column("Row of seeds/reference, when known.")


@dataclass(slots=True)
class EntityMentionRow:
    """One row per mention of an actor or place."""

    mention_id: str = column("Hash of document, span and entity.", key=True)
    document_id: str = column(DOCUMENT_ID)
    entity_id: str = column("The actor or place.")
    start_char: int = column(START)
    end_char: int = column(END)
    form: str = column("name, title, pronoun or metonym.")
    office: str | None = column("The office as the text gives it here.")
    office_code: str | None = column(OFFICE_CODE)


@dataclass(slots=True, kw_only=True)
class OfficeHoldingRow:
    """One row per person, office, term and source."""

    entity_id: str = column("The person.", key=True)
    office: str = column("The office.", key=True)
    office_code: str | None = column(OFFICE_CODE)
    country_code: str | None = column(COUNTRY_CODE)
    first_seen: date | None = column(
        "First day: of the term in the reference data, or of the articles that report it.", key=True
    )
    last_seen: date | None = column("Last day; NULL: open or unknown.")
    source: str = column("reference or text.", key=True)


@dataclass(slots=True, kw_only=True)
class EventRow:
    """One row per real-world event."""

    event_id: str = column("Hash of the earliest-sorting mention that belongs to it.", key=True)
    event_type: str = column(EVENT_TYPE)
    name: str | None = column(EVENT_NAME)
    mode: str | None = column(MODE)
    event_date: str | None = column(EVENT_DATE)
    date_start: date | None = column(DATE_START)
    date_end: date | None = column(DATE_END)
    date_precision: str | None = column(DATE_PRECISION)
    date_basis: str | None = column(DATE_BASIS)
    place_entity_id: str | None = column("Where.")
    place_country_code: str | None = column("Country where it happened: " + COUNTRY_CODE)
    factuality: str = column(FACTUALITY)
    mention_count: int = column("How often it is told.")
    document_count: int = column("By how many articles, copies counted once.")
    first_reported_on: date | None = column("Publication day of the first article known to tell it.")
    confidence: float = column(CONFIDENCE)


@dataclass(slots=True)
class EventParticipantRow:
    """One row per event, entity and role."""

    event_id: str = column("The event.", key=True)
    entity_id: str = column("Who took part.", key=True)
    role: str = column("actor or recipient.", key=True)
    office: str | None = column(OFFICE)
    office_code: str | None = column(OFFICE_CODE)
    country_code: str | None = column("Country acted for: " + COUNTRY_CODE)


@dataclass(slots=True, kw_only=True)
class DocumentEventRow:
    """One row per happening as one article tells it, before it is resolved across articles."""

    document_id: str = column(DOCUMENT_ID, key=True)
    event_id: str = column("Id local to the article.", key=True)
    event_type: str = column(EVENT_TYPE)
    name: str | None = column(EVENT_NAME)
    name_words: list[str] = column("Its words that tell it from others, folded.")
    mode: str | None = column(MODE)
    event_date: str | None = column(EVENT_DATE)
    date_start: date | None = column(DATE_START)
    date_end: date | None = column(DATE_END)
    date_precision: str | None = column(DATE_PRECISION)
    date_basis: str | None = column(DATE_BASIS)
    place_entity_id: str | None = column("Where.")
    place_country_code: str | None = column("Country where it happened: " + COUNTRY_CODE)
    factuality: str = column(FACTUALITY)
    confidence: float = column(CONFIDENCE)


@dataclass(slots=True, kw_only=True)
class EventMentionRow:
    """One row per telling of an event."""

    event_mention_id: str = column("Hash of document, trigger span and event type.", key=True)
    event_id: str = column("The event told.")
    document_id: str = column(DOCUMENT_ID)
    sentence_index: int = column("The sentence that tells it.")
    start_char: int = column("First character of the trigger.")
    end_char: int = column("Character after the trigger.")
    event_type: str = column(EVENT_TYPE)
    event_date: str | None = column("When, as this telling has it, in EDTF.")
    date_start: date | None = column(DATE_START)
    date_end: date | None = column(DATE_END)
    date_basis: str | None = column(DATE_BASIS)
    factuality: str = column("As this telling has it: " + FACTUALITY)
    factuality_start_char: int | None = column("First character of the words that decide factuality.")
    factuality_end_char: int | None = column("Character after them.")
    rule: str = column(RULE)
    statement_id: str | None = column("The statement inside which, or as which, it is told.")
    confidence: float = column(CONFIDENCE)


@dataclass(slots=True)
class EventMentionArgumentRow:
    """One row per argument of a telling."""

    event_mention_id: str = column("The telling.", key=True)
    argument: str = column("actor, recipient, place, origin (of a visit: whence) or time.", key=True)
    entity_id: str | None = column("Who or where; NULL for a time.", key=True)
    start_char: int = column(START, key=True)
    end_char: int = column(END, key=True)
    slot: str | None = column(
        "The case or postposition of these words that gives the role, or what they are: attributive (before a noun, "
        "without ending), modifier (of or from there), origin (an adjective of nationality), chief (whose officer); or "
        "content (named in what is said), statement (who speaks), addressee, home (country of the host), discourse "
        "(who the text has been about). NULL for a time."
    )


@dataclass(slots=True, kw_only=True)
class StatementRow:
    """One row per attributed utterance."""

    statement_id: str = column("Hash of document, content span and cue span.", key=True)
    document_id: str = column(DOCUMENT_ID)
    speaker_id: str | None = column("Who said it.")
    joint_speaker_ids: list[str] = column("Who else said it together with the speaker.")
    office: str | None = column("Office the speaker held then; where we do not know that, as the text gives it.")
    start_char: int = column("First character of the content.")
    end_char: int = column("Character after the content.")
    manner: str = column("direct, indirect or mixed.")
    speech_act: str = column(
        "state, announce, claim, deny, accuse, criticise, demand, warn, pledge, praise, thank, confirm, ask."
    )
    cue: str = column("The words that report the speech.")
    cue_start_char: int = column(START)
    cue_end_char: int = column(END)
    via_entity_id: str | None = column("Who passed it on.")
    addressee_id: str | None = column("To whom it was said.")
    stated_on: date | None = column("Day it was said, where the text gives it.")
    same_as: str | None = column("The statement that tells the same utterance best. NULL: this one does.")
    rule: str = column(RULE)


@dataclass(slots=True, kw_only=True)
class WordFormRow:
    """One row per language and word form that occurs in an article."""

    language: str = column("ISO 639-1 code of the language of the articles.", key=True)
    word: str = column("The form, in small letters.", key=True)
    lemma: str = column("The word of the dictionary it is a form of; of a verb the stem (beside a particle: demek).")


@dataclass(slots=True, kw_only=True)
class QuarantineRow:
    """One row per file, or part of a file, that could not be read, or not all of it."""

    path: str = column("Relative to the articles folder; with #line for a part of a file.", key=True)
    reason: str = column("Why, in words for people.")
    seen_at: datetime | None = column("When it was first met (UTC).")


@dataclass(slots=True, kw_only=True)
class EventRedirectRow:
    """One row per former id of an event: it turned out to be another one's telling, or its article was moved."""

    old_event_id: str = column("Id that an earlier run published, and that is no event's any more.", key=True)
    new_event_id: str = column("The event that has all its tellings now.")
    redirected_at: datetime = column("When that was first so (UTC).")


ANNOTATIONS: dict[str, type] = {
    "documents": DocumentRow,
    "sentences": SentenceRow,
    "furniture": FurnitureRow,
    "time_expressions": TimeExpressionRow,
    "document_entities": DocumentEntityRow,
    "entity_mentions": EntityMentionRow,
    "document_events": DocumentEventRow,
    "event_participants": EventParticipantRow,
    "event_mentions": EventMentionRow,
    "event_mention_arguments": EventMentionArgumentRow,
    "statements": StatementRow,
}

STAGING: dict[str, type] = {
    "documents": DocumentRow,
    "sentences": SentenceRow,
    "furniture": FurnitureRow,
    "time_expressions": TimeExpressionRow,
    "entities": EntityRow,
    "entity_mentions": EntityMentionRow,
    "office_holdings": OfficeHoldingRow,
    "events": EventRow,
    "event_participants": EventParticipantRow,
    "event_mentions": EventMentionRow,
    "event_mention_arguments": EventMentionArgumentRow,
    "statements": StatementRow,
    "word_forms": WordFormRow,
    "quarantine": QuarantineRow,
    "event_redirects": EventRedirectRow,
    "retired_documents": RetiredDocumentRow,
}

# What is told by the runs and not by the articles they read.
OF_RUNS = frozenset({"quarantine", "retired_documents", "event_redirects"})

# What a column may hold; a name with a table before it counts for that table only.
ACCEPTED = {
    "argument": ["actor", "recipient", "place", "origin", "time"],
    "date_basis": ["explicit", "relative", "partial", "discourse", "publication"],
    "entities.kind": ["person", "organization", "country", "place"],
    "document_entities.kind": ["person", "organization", "country", "place"],
    "factuality": ["occurred", "planned", "hypothetical", "alleged", "denied", "cancelled", "postponed"],
    "form": ["name", "title", "pronoun", "metonym"],
    "manner": ["direct", "indirect", "mixed"],
    "mode": ["visit", "third-party", "multilateral", "phone"],
    "published_on_basis": ["manifest", "metadata", "dateline", "inferred", "unknown"],
    "role": ["actor", "recipient"],
    "sentences.kind": ["headline", "heading", "text", "list_item"],
    "source": ["reference", "text"],
    "speech_act": [
        *["state", "announce", "claim", "deny", "accuse", "criticise", "demand"],
        *["warn", "pledge", "praise", "thank", "confirm", "ask"],
    ],
    "time_expressions.basis": ["explicit", "relative", "partial"],
}

_TYPES: dict[Any, tuple[Any, str]] = {
    str: (pl.String(), "VARCHAR"),
    int: (pl.Int64(), "BIGINT"),
    bool: (pl.Boolean(), "BOOLEAN"),
    float: (pl.Float64(), "DOUBLE"),
    date: (pl.Date(), "DATE"),
    datetime: (pl.Datetime("us"), "TIMESTAMP"),
    list[str]: (pl.List(pl.String()), "VARCHAR[]"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One declared column."""

    name: str
    description: str
    is_key: bool
    is_nullable: bool
    polars: pl.DataType
    duckdb: str


@cache
def columns(table: type) -> tuple[Column, ...]:
    """The columns of a table in order."""
    hints = typing.get_type_hints(table)
    declared = []
    for field in dataclasses.fields(table):
        hint = hints[field.name]
        nullable = isinstance(hint, types.UnionType)
        if nullable:
            hint = next(part for part in typing.get_args(hint) if part is not type(None))
        polars, duckdb = _TYPES[hint]
        declared.append(
            Column(field.name, field.metadata["description"], field.metadata["key"], nullable, polars, duckdb)
        )
    return tuple(declared)


def accepted_values(name: str, column_name: str) -> list[str] | None:
    """What a column of the table of that name may hold, where it holds codes."""
    return ACCEPTED.get(f"{name}.{column_name}") or ACCEPTED.get(column_name)


def schema(table: type) -> dict[str, pl.DataType]:
    """The Polars schema of a table."""
    return {c.name: c.polars for c in columns(table)}


def frame(table: type, rows: list[Any]) -> pl.DataFrame:
    """A Polars frame of rows; no rows give an empty frame with the right columns."""
    return pl.DataFrame([_series(column, [getattr(row, column.name) for row in rows]) for column in columns(table)])


def _series(column: Column, cells: list[Any]) -> pl.Series:
    """A column of cells; Polars reads lists as JSON in a quarter of the time that those of Python take."""
    if isinstance(column.polars, pl.List):
        return pl.Series(column.name, [*map(json.dumps, cells)], pl.String).str.json_decode(column.polars)
    return pl.Series(column.name, cells, column.polars)
