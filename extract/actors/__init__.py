"""Find the actors and places of an article: people, organisations, states, and where each is mentioned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extract.actors.find import (
    Found,
    Line,
    find_institutions,
    find_listed,
    find_titled,
    find_unlisted,
)
from extract.actors.link import link
from extract.actors.model import Actors, Entity, Mention
from extract.document import Document, Sentence
from extract.lexicon import Lexicon
from extract.scan import Hit
from extract.tokens import tokenize

__all__ = ["Actors", "Entity", "Line", "Mention", "find_actors", "make_lines"]


def make_lines(document: Document, folded: str, sentences: Sequence[Sentence], hits: Sequence[Hit]) -> list[Line]:
    """The sentences with their tokens and hits."""
    lines = []
    position = 0
    for sentence in sentences:
        while position < len(hits) and hits[position].start < sentence.start:
            position += 1
        stop = position
        while stop < len(hits) and hits[stop].start < sentence.end:
            stop += 1
        inside = [h for h in hits[position:stop] if h.end <= sentence.end]
        tokens = tokenize(document.text, folded, sentence.start, sentence.end)
        words = [t.text for t in tokens if t.is_word and len(t.text) > 2]
        is_capitals = bool(words) and sum(w.isupper() for w in words) > 0.7 * len(words)
        lines.append(Line(sentence, document.text, folded, tokens, inside, is_capitals))
        position = stop
    return lines


def find_actors(document: Document, lines: list[Line], lexicon: Lexicon) -> Actors:
    """Everyone and every place the article names, with one entity for each."""
    common = _small_words(lines)
    namings: list[list[Found]] = []
    for line in lines:
        listed = find_listed(line, lexicon)
        titled = find_titled(line, listed, lexicon)
        institutions = find_institutions(line, listed, titled, lexicon)
        kept = _without_overlap(listed, titled, institutions)
        kept += find_unlisted(line, kept, lexicon, common)
        namings.append(kept)
    return link(lines, namings, lexicon, document.published_on)


def _small_words(lines: list[Line]) -> frozenset[str]:
    """Words this article also writes small: capitals at the head of a sentence make no name of them."""
    counts = Counter(t.folded for line in lines for t in line.tokens if t.is_word and not t.is_capital)
    return frozenset(counts)


def _without_overlap(listed: list[Found], titled: list[Found], institutions: list[Found]) -> list[Found]:
    """Offices with names and institutions take the listed names inside them."""
    kept: list[Found] = []
    for found in [*titled, *institutions]:
        if not any(k.start < found.full_end and found.start < k.full_end for k in kept):
            kept.append(found)
    spans = [(k.phrase_start, k.full_end) for k in kept]
    for found in listed:
        if not any(s < found.full_end and found.start < e for s, e in spans):
            kept.append(found)
    return sorted(kept, key=lambda f: f.start)
