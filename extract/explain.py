"""Show how each event of an article was read: the words that told it, and what each of them decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from extract.actors.model import Entity
from extract.document import Document
from extract.events import Argument, Event, EventMention
from extract.pipeline import Reading
from extract.times import TimeExpression

STYLES = {
    "actor": "bold cyan",
    "recipient": "bold magenta",
    "place": "bold green",
    "origin": "bold green",
    "time": "bold yellow",
    "trigger": "bold red",
    "told by": "bold blue",
    "factuality": "underline",
}
IMPLIED = frozenset({"statement", "addressee", "discourse"})  # not named by the words that the argument points to
SLOTS = {
    "subject": "subject",
    "genitive": "genitive",
    "chief": "whose officer it is, in the genitive",
    "acc": "accusative",
    "dat": "dative",
    "loc": "locative",
    "abl": "ablative",
    "with": "with",
    "by": "by",
    "between": "between",
    "towards": "towards",
    "modifier": "of or from there",
    "origin": "by an adjective of its people",
    "attributive": "before a noun, without ending",
    "home": "the country of the host",
    "content": "named in what is said",
    "statement": "who makes the statement",
    "addressee": "to whom the statement is made",
    "discourse": "not named in this clause: of whom the text has been telling",
}


def explain(reading: Reading) -> Iterator[Text]:
    """A paragraph for each event and each of its tellings, in the order of the article."""
    yield Text(f"{reading.document.path}, events: {len(reading.events)}", style="bold")
    for number, event in enumerate(reading.events, 1):
        yield _heading(number, event, reading.actors.entities)
        for mention in event.mentions:
            yield _marked(reading, mention)
            yield from _reasons(reading, event, mention)


def _heading(number: int, event: Event, entities: Sequence[Entity]) -> Text:
    """What the tellings together say."""
    date = f"{event.value} ({event.precision}, {event.basis})" if event.value else "undated"
    where = entities[event.place].name if event.place is not None else event.country_code
    facts = [event.event_type, event.factuality, date, where, event.mode]
    parties = [" + ".join(entities[e].name for e in side) for side in (event.actors, event.recipients)]
    text = Text(f"\n{number}. ", style="bold")
    text.append(" · ".join(fact for fact in facts if fact))
    text.append("\n   " + " → ".join(party for party in parties if party))
    return text


def _marked(reading: Reading, mention: EventMention) -> Text:
    """The sentence with the words in brackets that the telling was read from, each with what it is."""
    sentence = reading.sentences[mention.sentence_index]
    quoted = Text("   ")
    position = sentence.start
    for start, end, label in _spans(reading, mention):
        if sentence.start <= start and position <= start and end <= sentence.end:
            quoted.append(_line(reading.document, position, start))
            quoted.append(f"[{_line(reading.document, start, end)}|{label}]", style=STYLES[label])
            position = end
    quoted.append(_line(reading.document, position, sentence.end))
    return quoted


def _spans(reading: Reading, mention: EventMention) -> list[tuple[int, int, str]]:
    # Where one stretch of words has decided several things, the first that is listed here marks it.
    spans = [(mention.start, mention.end, "trigger")]
    spans += [(a.start, a.end, a.role) for a in mention.arguments if a.role == "time" or a.slot not in IMPLIED]
    if mention.statement is not None:
        said = reading.statements[mention.statement]
        spans.append((said.cue_start, said.cue_end, "told by"))
    spans.append((mention.factuality.start, mention.factuality.end, "factuality"))
    kept: list[tuple[int, int, str]] = []
    for start, end, label in spans:
        if start < end and all(end <= s or e <= start for s, e, _ in kept):
            kept.append((start, end, label))
    return sorted(kept)


def _reasons(reading: Reading, event: Event, mention: EventMention) -> Iterator[Text]:
    document, entities = reading.document, reading.actors.entities
    kind, _, rule = mention.rule.partition(":")
    yield _reason("rule", f"{kind}, {rule}" if rule else kind, document, mention.start, mention.end)
    for argument in mention.arguments:
        if argument.slot in IMPLIED and argument.role != "time":
            yield _reason(argument.role, _role(argument, entities))
        elif argument.role != "time":
            yield _reason(argument.role, _role(argument, entities), document, argument.start, argument.end)
    if mention.statement is not None:
        said = reading.statements[mention.statement]
        yield _reason("told by", entities[said.speaker].name, document, said.cue_start, said.cue_end)
    fact = mention.factuality
    yield _reason("factuality", fact.value, document, fact.start, fact.end)
    time = mention.time or mention.inherited
    if time is not None:
        yield _reason("date", _date(time, is_own=mention.time is not None), document, time.start, time.end)
    elif mention.is_news and document.published_on is not None:
        yield _reason("date", f"{document.published_on}: news without a time is of the day of publication")
    else:
        yield _reason("date", "none told here" if event.value else "nobody says")


def _role(argument: Argument, entities: Sequence[Entity]) -> str:
    name = entities[argument.entity].name if argument.entity is not None else "?"
    return f"{name}, {SLOTS.get(argument.slot, argument.slot)}"


def _date(time: TimeExpression, *, is_own: bool) -> str:
    whose = f"{time.basis}, {time.rule}" if is_own else "of what is told beside it"
    return f"{time.value} ({time.precision}; {whose})"


def _reason(label: str, text: str, document: Document | None = None, start: int = 0, end: int = 0) -> Text:
    line = Text(f"     {label:<11}", style="dim")
    line.append(text, style="not dim")
    if document is not None and start < end:
        line.append(f"  “{_line(document, start, end)}”", style="not dim italic")
    return line


def _line(document: Document, start: int, end: int) -> str:
    return document.text[start:end].replace("\n", " ")
