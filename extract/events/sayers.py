"""Say who said what an answer means that names nobody: "bu sözlere tepki gösterdi", "bunu yalanladı"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.actors import Actors
from extract.actors.model import MEDIA
from extract.clauses import Parse
from extract.events.model import SPEECH_ACTS, Argument, Event, Side, Slots, side_of, sides_of
from extract.lexicon import Lexicon
from extract.statements import Statement

QUOTES = "\"“”'‘’"
LONGEST_ENDING = 6  # characters
REACH, FAR = 2, 8  # sentences back to what was said, and to whatever else may have been decided
DECLARED = "announce"  # what tells a decision
DEEDS = frozenset(
    {"attack", "sanction", "expulsion", "recall", "recognition", "coercion", "mobilization", "withdrawal"}
)
CHARGES = frozenset({"accusation", "criticism"})
TURNED_DOWN = frozenset({"deny", "denial", "rejection"})


class _Saying(NamedTuple):
    """What was said or done, where and by whom; ``others``: to whom, or of whom."""

    start: int
    sentence: int
    parties: tuple[int, ...]
    others: set[Side]
    kind: str
    is_event: bool


def find_sayer(
    parse: Parse,
    slots: Slots,
    arguments: Sequence[Argument],
    events: Sequence[Event],
    statements: Sequence[Statement],
    actors: Actors,
    lexicon: Lexicon,
) -> list[Argument]:
    """ "Macron, Türkiye'yi suçladı. Türkiye bu sözlere tepki gösterdi": whoever said last something of those who
    answer, else whoever spoke just before.
    """
    meant = find_meant(parse, slots, lexicon)
    own = sides_of(arguments, actors) if meant else set()
    if meant is None or not own:
        return []
    at, near = slots.start, parse.line.sentence.index - (FAR if meant == "decisions" else REACH)
    told = [s for s in (*_said(statements, at, actors), *_told(events, at, actors)) if s.sentence >= near]
    others = [s for s in told if own.isdisjoint(side_of(p, actors) for p in s.parties)]
    last = max(_fitting(others, own, meant, parse, actors), key=lambda s: s.start, default=None)
    if last is None or all(actors.entities[p].subtype in MEDIA for p in last.parties):
        return []
    verb = slots.noun or slots.clause
    end = verb.end if verb is not None else at
    return [Argument("recipient", p, at, end, "discourse") for p in last.parties]


def find_meant(parse: Parse, slots: Slots, lexicon: Lexicon) -> str | None:
    """What is answered, if nobody owns it: the kind of its word, and whether "bu" stands before it."""
    clause, spec = slots.clause if slots.noun is None else None, lexicon.words["said_before"]
    start, stop = parse.line.sentence.start, slots.start
    if clause is not None:
        subject, stop = clause.subject, clause.predicate.end
        if subject is not None and subject.slot == "genitive":
            return None  # "Merkel, konuşmak istediğini, Lukaşenko'nun bunu reddettiğini söyledi"
        before = max((c.end for c in parse.clauses if c.end < clause.predicate.start), default=start)
        start = max(before, subject.end) if subject is not None and subject.end < stop else before
    words = [word.strip(QUOTES) for word in parse.line.folded[start:stop].replace(",", " ").split()]
    for this, word in pairwise(("", *words)):
        if this in spec["this"] and (kind := _kind(word, lexicon)):
            return f"this {kind}"
    rest = [word for word in words if word not in lexicon.words["answered"]["between"]][:1]
    if rest and rest[0] in spec["anything"]:
        return "anything"
    return _kind(rest[0], lexicon) if rest else None


def _kind(word: str, lexicon: Lexicon) -> str | None:
    for kind, stems in lexicon.words["said_before"]["types"].items():
        if is_formed_of(word, stems):
            return kind if lexicon.endings.answered.match(word) else None
    return None


def is_formed_of(word: str, stems: Sequence[str]) -> bool:
    """Whether it is one of the stems with no more than an ending: "sözlere", but not "sözleşmesine"."""
    return any(word.startswith(stem) and len(word) <= len(stem) + LONGEST_ENDING for stem in stems)


def _fitting(sayings: Sequence[_Saying], own: set[Side], meant: str, parse: Parse, actors: Actors) -> Sequence[_Saying]:
    """Those among which the last is answered: what was said of those who answer, else anything that is no answer."""
    this, kind = meant.startswith("this "), meant.split()[-1]
    if kind == "decisions":
        declared = [s for s in sayings if s.kind == DECLARED]
        is_of_one = len({side_of(p, actors) for s in declared for p in s.parties}) == 1
        return declared if is_of_one and max(s.start for s in sayings) == max(s.start for s in declared) else []
    if kind != "anything":
        sayings = [s for s in sayings if s.kind not in DEEDS]
    addressed = [s for s in sayings if not own.isdisjoint(s.others)]
    if kind == "claims" and not this:
        near = parse.line.sentence.index - 1
        return [s for s in addressed if s.kind in CHARGES or s.sentence >= near and s.kind not in TURNED_DOWN]
    if addressed or kind == "proposals" and not this:
        return addressed
    answers = {(s.sentence, s.parties) for s in sayings if _answers(s, sayings, actors)}
    return [s for s in sayings if (s.sentence, s.parties) not in answers]


def _answers(saying: _Saying, sayings: Sequence[_Saying], actors: Actors) -> bool:
    """ "Trump ... söyledi. Suriye bu sözleri kınadı. İran da açıklamaya tepki gösterdi": not to Syria."""
    earlier = {side_of(p, actors) for s in sayings if s.start < saying.start for p in s.parties}
    return saying.is_event and not earlier.isdisjoint(saying.others)


def _said(statements: Sequence[Statement], stop: int, actors: Actors) -> Iterator[_Saying]:
    for said in statements:
        if max(said.cue_end, said.end) > stop:
            continue
        first = bisect_left(actors.mentions, said.start, key=lambda mention: mention.start)
        last = bisect_left(actors.mentions, said.end, key=lambda mention: mention.start)
        named = {side_of(mention.entity, actors) for mention in actors.mentions[first:last]}
        parties = (said.speaker, *said.joint)
        yield _Saying(said.cue_start, said.sentence_index, parties, named, said.act, is_event=False)


def _told(events: Sequence[Event], stop: int, actors: Actors) -> Iterator[_Saying]:
    for event in events:
        for m in event.mentions if event.event_type in SPEECH_ACTS | DEEDS else ():
            if m.start < stop and m.factuality.value == "occurred":
                others = {side_of(e, actors) for e in m.entities("recipient")}
                parties = tuple(m.entities("actor"))
                yield _Saying(m.start, m.sentence_index, parties, others, event.event_type, is_event=True)
