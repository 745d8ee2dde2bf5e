"""Find the actors and places of an article: people, organisations, states, and where each is mentioned."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter, itemgetter

from extract.actors.found import Found, Line
from extract.actors.institutions import find_institutions, find_organizations
from extract.actors.link import link
from extract.actors.listed import find_listed
from extract.actors.lost import cut_names, recover
from extract.actors.model import Actors, Entity, Mention
from extract.actors.names import Seen, find_unlisted
from extract.actors.offices import find_titled
from extract.document import Document, Sentence
from extract.lexicon import Lexicon, Name
from extract.scan import Hit
from extract.tokens import tokenize

_START, _END = itemgetter(0), itemgetter(1)  # of a hit; half the time of their names

__all__ = ["Actors", "Entity", "Line", "Mention", "find_actors", "make_lines"]


def make_lines(document: Document, folded: str, sentences: Sequence[Sentence], hits: list[Hit]) -> list[Line]:
    """The sentences with their tokens and hits."""
    lines = []
    starts = [*map(_START, hits)]
    for sentence in sentences:
        here = hits[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if here and max(map(_END, here)) > sentence.end:
            here = [hit for hit in here if hit.end <= sentence.end]
        tokens = tokenize(document.text, folded, sentence.start, sentence.end)
        lines.append(Line(sentence, document.text, folded, tokens, here))
    return lines


def find_actors(document: Document, lines: list[Line], lexicon: Lexicon) -> Actors:
    """Everyone and every place the article names, with one entity for each."""
    recover(lines, lexicon)
    seen = Seen(lines)
    acronyms: dict[str, Name] = {}
    namings: list[list[Found]] = []
    for line in lines:
        listed = find_listed(line, lexicon, acronyms)
        titled = find_titled(line, listed, lexicon)
        institutions = find_institutions(line, listed, titled, lexicon, namings)
        kept = _without_overlap(listed, titled, institutions)
        organizations = find_organizations(line, kept, lexicon)
        if organizations:
            kept = _without_overlap(kept, [], organizations)
        people = find_unlisted(line, kept, lexicon, seen)
        if people:  # "Ahmet Türk" is no Turk by name
            kept = [k for k in kept if not any(p.start <= k.start < p.end for p in people)] + people
        if line.has_lost_apostrophes:
            cut_names(line, kept, lexicon, seen)
        namings.append(kept)
    return link(lines, namings, lexicon, document.published_on)


def _without_overlap(listed: list[Found], titled: list[Found], institutions: list[Found]) -> list[Found]:
    """Offices with names and institutions take the listed names inside them."""
    if not titled and not institutions:
        return listed
    kept: list[Found] = []
    for found in [*titled, *institutions]:
        if not any(k.phrase_start < found.full_end and found.phrase_start < k.full_end for k in kept):
            kept.append(found)
    spans = [(k.phrase_start, k.full_end) for k in kept]
    for found in listed:
        for start, end in spans:
            if start < found.full_end and found.start < end:
                break
        else:
            kept.append(found)
    return sorted(kept, key=attrgetter("start"))
