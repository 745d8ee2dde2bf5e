"""From one article to its annotations: the stages in order. Start reading here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any

from extract.actors import Actors, find_actors, make_lines
from extract.clauses import Parse, parse_sentence
from extract.clean import clean_article
from extract.collector import paused_collector
from extract.document import FURNITURE, Article, Document, Quotation, Sentence, make_id
from extract.events import Argument, Event, EventMention, find_events
from extract.lexicon import REFERENCE, Lexicon
from extract.scan import scan
from extract.segment import find_quotations, split_sentences
from extract.statements import Statement, find_statements
from extract.tables import (
    ANNOTATIONS,
    DocumentEntityRow,
    DocumentEventRow,
    DocumentRow,
    EntityMentionRow,
    EventMentionArgumentRow,
    EventMentionRow,
    EventParticipantRow,
    FurnitureRow,
    SentenceRow,
    StatementRow,
    TimeExpressionRow,
)
from extract.times import TimeExpression, find_times, infer_anchor, not_before


@dataclass(frozen=True, slots=True)
class Annotations:
    """Rows of one article by table (``extract.tables.ANNOTATIONS``)."""

    tables: dict[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the stages found in one document."""

    document: Document
    sentences: list[Sentence]
    times: list[TimeExpression]
    actors: Actors
    statements: list[Statement]
    events: list[Event]


def annotate(article: Article, lexicon: Lexicon) -> Annotations:
    """The annotations of one article; the same article and lexicon give the same rows."""
    with paused_collector():
        return _rows(read_document(clean_article(article), lexicon), lexicon)


def read_document(document: Document, lexicon: Lexicon) -> Reading:
    """All stages on a cleaned document."""
    quotations = find_quotations(document)
    sentences = split_sentences(document, quotations)
    if document.language != lexicon.language:
        # Kept as a document; nobody has written the words to read it by.
        return Reading(document, sentences, [], Actors([], []), [], [])
    folded = lexicon.fold(document.text)
    if document.published_on is None:
        day = infer_anchor(document, folded, sentences)
        if day is not None:
            document = replace(document, published_on=day, published_on_basis="inferred")
    times = find_times(document, folded, sentences)
    if document.published_on is None:
        document = replace(document, not_before=not_before(times, folded, document.language))
    lines = make_lines(document, folded, sentences, scan(folded, lexicon))
    actors = find_actors(document, lines, lexicon)
    parses = _parse(lines, actors, quotations, times, lexicon)
    statements = find_statements(parses, actors, lexicon)
    events = find_events(document, parses, actors, statements, lexicon)
    return Reading(document, sentences, times, actors, statements, events)


def _parse(
    lines: Sequence[Any],
    actors: Actors,
    quotations: Sequence[Quotation],
    times: Sequence[TimeExpression],
    lexicon: Lexicon,
) -> list[Parse]:
    parses: list[Parse] = []
    starts, times_from = [mention.start for mention in actors.mentions], [time.start for time in times]
    for line in lines:
        start, end = line.sentence.start, line.sentence.end
        first, stop = bisect_left(starts, start), bisect_left(starts, end)
        near = [q for q in quotations if q.start < end and q.end > start]
        said = times[bisect_left(times_from, start) : bisect_left(times_from, end)]
        parse = parse_sentence(line, actors, range(first, stop), near, said, lexicon, parses)
        if near:
            _enclose(parse, near)
        parses.append(parse)
    return parses


def _enclose(parse: Parse, quotations: Sequence[Quotation]) -> None:
    """A sentence inside a quotation of several is quoted as a whole."""
    start, end = parse.line.sentence.start, parse.line.sentence.end
    around = [q for q in quotations if q.start <= start + 1 and q.end >= end - 2 and q.end - q.start > 2]
    if around:
        parse.enclosing = around[0]
        for clause in parse.clauses:
            clause.is_quoted = True
        for noun in parse.nouns:
            noun.is_quoted = True


# --------------------------------------------------------------------------- rows


def _rows(reading: Reading, lexicon: Lexicon) -> Annotations:
    document = reading.document
    key = document.document_id
    tables: dict[str, list[Any]] = {name: [] for name in ANNOTATIONS}
    tables["documents"].append(
        DocumentRow(
            document_id=key,
            path=document.path,
            url=document.url,
            outlet=document.outlet,
            agency=document.agency,
            title=document.title,
            published_on=document.published_on,
            published_on_basis=document.published_on_basis,
            not_before=document.not_before,
            language=document.language,
            is_read=document.language == lexicon.language,
            text=document.text,
            duplicate_of=None,
            extractor_version="",
            extracted_at=None,
        )
    )
    tables["sentences"] = [SentenceRow(key, s.index, s.start, s.end, s.kind) for s in reading.sentences]
    tables["time_expressions"] = [
        TimeExpressionRow(key, t.start, t.end, t.value, t.date_start, t.date_end, t.precision, t.basis, t.rule)
        for t in reading.times
    ]
    tables["furniture"] = _furniture(document)
    ids = _entity_ids(reading)
    _add_actors(tables, reading, ids)
    statement_ids = _add_statements(tables, reading, ids)
    _add_events(tables, reading, ids, statement_ids)
    return Annotations(tables)


def _furniture(document: Document) -> list[FurnitureRow]:
    """What is in the text but no part of the article, then what the page had besides."""
    rows: list[tuple[int | None, int | None, str]] = []
    for block in document.blocks:
        text = document.text[block.start : block.end]
        if block.kind == FURNITURE and text.strip():
            start = block.start + len(text) - len(text.lstrip())
            rows.append((start, start + len(text.strip()), text.strip()))
    rows += [(None, None, line) for line in document.removed]
    return [
        FurnitureRow(document_id=document.document_id, furniture_index=index, start_char=start, end_char=end, text=text)
        for index, (start, end, text) in enumerate(rows)
    ]


def _entity_ids(reading: Reading) -> list[str]:
    key = reading.document.document_id
    return [make_id(key, e.reference_id or f"{e.kind}|{e.name}|{e.country_code}") for e in reading.actors.entities]


def _add_actors(tables: dict[str, list[Any]], reading: Reading, ids: list[str]) -> None:
    key, entities = reading.document.document_id, reading.actors.entities
    for entity_id, e in zip(ids, entities, strict=True):
        aliases = sorted(e.aliases - {e.name}) if e.aliases else []
        tables["document_entities"].append(
            DocumentEntityRow(key, entity_id, e.kind, e.name, aliases, e.country_code, e.reference_id)
        )
    seen: set[str] = set()
    for m in reading.actors.mentions:
        entity_id = ids[m.entity]
        mention_id = make_id(key, m.start, m.end, entity_id)
        if mention_id in seen:  # two readings of the same words that lead to the same actor
            continue
        seen.add(mention_id)
        office = m.office if entities[m.entity].kind == "person" else None
        office_code = m.office_code if office and not m.is_former else None
        tables["entity_mentions"].append(
            EntityMentionRow(mention_id, key, entity_id, m.start, m.end, m.form, office, office_code)
        )


def _add_statements(tables: dict[str, list[Any]], reading: Reading, ids: list[str]) -> list[str]:
    document, entities = reading.document, reading.actors.entities
    keys = []
    for s in reading.statements:
        key = make_id(document.document_id, s.start, s.end, s.cue_start, s.cue_end)
        keys.append(key)
        tables["statements"].append(
            StatementRow(
                statement_id=key,
                document_id=document.document_id,
                speaker_id=ids[s.speaker],
                joint_speaker_ids=[ids[j] for j in s.joint],
                office=s.office or entities[s.speaker].office,
                start_char=s.start,
                end_char=s.end,
                manner=s.manner,
                speech_act=s.act,
                cue=document.text[s.cue_start : s.cue_end],
                cue_start_char=s.cue_start,
                cue_end_char=s.cue_end,
                via_entity_id=None if s.via is None else ids[s.via],
                addressee_id=None if s.addressee is None else ids[s.addressee],
                stated_on=s.stated_on,
                same_as=None,
                rule=s.rule,
            )
        )
    return keys


def _add_events(tables: dict[str, list[Any]], reading: Reading, ids: list[str], statement_ids: list[str]) -> None:
    document, entities = reading.document, reading.actors.entities
    seen: set[str] = set()
    for event in reading.events:
        tellings = [make_id(document.document_id, m.start, m.end, m.event_type) for m in event.mentions]
        if seen.issuperset(tellings):  # told by the same words as an event before it
            continue
        first = event.mentions[0]
        event_id = make_id(document.document_id, event.event_type, first.start, first.end, first.factuality.value)
        tables["document_events"].append(_event_row(event, event_id, document, ids))
        for role, parties in (("actor", event.actors), ("recipient", event.recipients)):
            for party in parties:
                e = entities[party]
                tables["event_participants"].append(
                    EventParticipantRow(event_id, ids[party], role, e.office, e.office_code, e.country_code)
                )
        for mention_id, m in zip(tellings, event.mentions, strict=True):
            if mention_id in seen:
                continue
            seen.add(mention_id)
            statement_id = None if m.statement is None else statement_ids[m.statement]
            tables["event_mentions"].append(_mention_row(m, mention_id, event_id, document, statement_id))
            tables["event_mention_arguments"] += _argument_rows(m, mention_id, ids)


def _event_row(event: Event, event_id: str, document: Document, ids: list[str]) -> DocumentEventRow:
    return DocumentEventRow(
        document_id=document.document_id,
        event_id=event_id,
        event_type=event.event_type,
        name=event.name.text if event.name else None,
        name_words=sorted(event.name.qualifiers) if event.name else [],
        mode=event.mode,
        event_date=event.value,
        date_start=event.date_start,
        date_end=event.date_end,
        date_precision=event.precision,
        date_basis=event.basis,
        place_entity_id=None if event.place is None else ids[event.place],
        place_country_code=event.country_code,
        factuality=event.factuality,
        confidence=round(max(m.confidence for m in event.mentions), 2),
    )


def _mention_row(
    mention: EventMention, mention_id: str, event_id: str, document: Document, statement_id: str | None
) -> EventMentionRow:
    time, factuality = mention.time, mention.factuality
    published = document.published_on if time is None and mention.is_news else None
    return EventMentionRow(
        event_mention_id=mention_id,
        event_id=event_id,
        document_id=document.document_id,
        sentence_index=mention.sentence_index,
        start_char=mention.start,
        end_char=mention.end,
        event_type=mention.event_type,
        event_date=time.value if time else str(published) if published else None,
        date_start=time.date_start if time else published,
        date_end=time.date_end if time else published,
        date_basis=time.basis if time else "publication" if published else None,
        factuality=factuality.value,
        factuality_start_char=factuality.start,
        factuality_end_char=factuality.end,
        rule=mention.rule,
        statement_id=statement_id,
        confidence=round(mention.confidence, 2),
    )


def _argument_rows(mention: EventMention, mention_id: str, ids: list[str]) -> list[EventMentionArgumentRow]:
    """Each argument once, whatever slot gave it again."""
    told: dict[tuple[str, int, int | None], Argument] = {}
    for a in mention.arguments:
        told.setdefault((a.role, a.start, a.entity), a)
    return [
        EventMentionArgumentRow(
            mention_id,
            a.role,
            None if a.entity is None else ids[a.entity],
            a.start,
            a.end,
            None if a.role == "time" else a.slot,
        )
        for a in told.values()
    ]


LIBRARIES = ("daachorse", "dateparser", "feedparser", "ftfy", "lxml", "py3langid", "trafilatura", "warcio")


@lru_cache(maxsize=4)
def extractor_parts(reference: Path | None = None) -> dict[str, str]:
    """Hash of each thing that decides a reading: code, words, facts, libraries."""
    package = Path(__file__).parent
    files = [path for path in package.rglob("*") if not {"resolve", "examples"} & set(path.parts)]
    return {
        "code": _digest(path for path in files if path.suffix == ".py"),
        "words": _digest(path for path in files if path.suffix in (".toml", ".csv")),
        "facts": _digest((reference or REFERENCE).glob("*.csv")),
        "libraries": make_id(*((name, version(name)) for name in LIBRARIES)),
    }


def _digest(paths: Iterable[Path]) -> str:
    digest = blake2b(digest_size=8)
    for path in sorted(paths, key=lambda p: (p.name, str(p.relative_to(p.anchor)))):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def extractor_version(reference: Path | None = None) -> str:
    """Hash of everything that decides a reading."""
    return make_id(*sorted(extractor_parts(reference).items()))


__all__ = ["Annotations", "Reading", "annotate", "extractor_parts", "extractor_version", "read_document"]
