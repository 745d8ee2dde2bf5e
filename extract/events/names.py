"""Say what an agreement is called: "Kapsamlı Stratejik Ortaklık Anlaşması"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extract.actors import Actors
from extract.actors.model import COUNTRY
from extract.casing import fold
from extract.clauses import Clause, NounTrigger, Parse
from extract.lexicon import Lexicon

LONGEST = 6  # words of a name before its noun
AFTER = 60  # characters behind "imzaladığı" in which its object stands


@dataclass(frozen=True, slots=True)
class Name:
    """The words as printed, without the case of the last; ``kind`` of document; ``qualifiers`` tell it from others.

    ``is_known``: spoken of as known, "anlaşmayı imzalamıştı".
    """

    text: str
    kind: str
    qualifiers: frozenset[str]
    is_known: bool


def find_name(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, actors: Actors, lexicon: Lexicon
) -> Name | None:
    """The name of what is agreed on, or only its kind ("protokol"), from the noun that the trigger is or has."""
    head = _head(parse, clause, noun, lexicon)
    if head is None:
        return None
    documents = lexicon.words["documents"]
    kind = next(kind for kind, stems in documents["kinds"].items() if head[1] in stems)
    owned = next((ending for ending in documents["owned"] if head[2].startswith(ending)), "")
    begin = _begin(parse, head, actors, lexicon) if owned else head.start()
    end = head.end(1) + len(owned)
    plain = frozenset(documents["plain"])
    text = parse.line.text[begin:end]
    qualifiers = frozenset(re.findall(r"[^\W\d_]+", fold(text))[:-1]) - plain
    suffix = lexicon.suffixes.get(head[2])
    return Name(text, kind, qualifiers, is_known=not owned and suffix is not None and suffix.case == "acc")


def are_different(one: Name | None, other: Name | None) -> bool:
    """Whether two names cannot be of one document."""
    if one is None or other is None:
        return False
    is_named_apart = bool(one.qualifiers) and bool(other.qualifiers) and one.qualifiers.isdisjoint(other.qualifiers)
    return one.kind != other.kind or is_named_apart


def _head(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> re.Match[str] | None:
    """The last noun of a document before the verb, in its clause; for a participle also the first one behind it."""
    folded = parse.line.folded

    def documents(start: int, end: int) -> list[re.Match[str]]:
        found = _documents(lexicon.documents).finditer(folded, start, end)
        return [match for match in found if not match[2] or match[2] in lexicon.suffixes]

    if noun is not None:
        return next(iter(documents(noun.start, noun.end)), None)
    if clause is None:
        return None
    before = (c.predicate.end for c in parse.clauses if c.predicate.end <= clause.predicate.start)
    begin = max(before, default=parse.line.sentence.start)
    inside = documents(begin, clause.predicate.end)
    if inside:
        return inside[-1]
    stop = min(clause.predicate.end + AFTER, parse.line.sentence.end)
    after = (c.predicate.start for c in parse.clauses if c.predicate.start >= clause.predicate.end)
    return next(iter(documents(clause.predicate.end, min(after, default=stop))), None)


def _begin(parse: Parse, head: re.Match[str], actors: Actors, lexicon: Lexicon) -> int:
    """Where a name begins: before a capital, the capitals before it; else the bare words that are nothing else."""
    text, folded = parse.line.text, parse.line.folded
    is_capital = text[head.start()].isupper()
    taken = [(c.predicate.start, c.predicate.end) for c in parse.clauses]
    taken += [(t.start, t.end) for t in parse.times]
    for phrase in parse.phrases:
        for mention in (actors.mentions[index] for index in phrase.mentions):
            if not is_capital or actors.entities[mention.entity].kind == COUNTRY:
                taken.append((mention.start, mention.full_end))
    joining = lexicon.words["conjunctions"]["and"]
    begin = head.start()
    words = [*re.finditer(r"[^\s]+", folded[parse.line.sentence.start : begin])][-LONGEST:]
    for word in reversed(words):
        start, end = (parse.line.sentence.start + at for at in word.span())
        token = word.group().rstrip(",") if is_capital else word.group()
        if not token.isalpha() or any(first < end and start < last for first, last in taken):
            break
        if is_capital and not text[start].isupper() and token not in joining:
            break
        if not is_capital and (text[start].isupper() or _is_bound(token, lexicon)):
            break
        if token not in joining:
            begin = start
    return begin


def _is_bound(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is tied to something else in the sentence, by its case or as a postposition."""
    if word in lexicon.function_words or any(word in words for words in lexicon.words["postpositions"].values()):
        return True
    return bool(lexicon.endings.any_genitive.match(word) or lexicon.endings.owned_oblique.match(word))


@lru_cache(maxsize=4)
def _documents(stems: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(sorted(stems, key=len, reverse=True))})([^\W\d_]*)")
