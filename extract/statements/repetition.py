"""Make one statement of the tellings of one utterance: headline, lead and body."""

from __future__ import annotations

from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.document import Document
from extract.lexicon import Lexicon
from extract.statements.model import Statement

# Endings change from telling to telling ("süreceğini", "sürecek"); so many first letters stay.
STEM = 5
SHARED = 0.75
SHARED_BY_OFFICE = 0.9
_RANK = {COUNTRY: 0, ORGANIZATION: 1, PERSON: 2}


def without_repetition(
    statements: list[Statement], document: Document, actors: Actors, lexicon: Lexicon
) -> list[Statement]:
    """Of several tellings of one utterance the fullest."""
    kept: list[tuple[Statement, frozenset[str]]] = []
    for statement in statements:
        words = stems(document.text[statement.start : statement.end], lexicon)
        for index, (other, other_words) in enumerate(kept):
            if _is_same(statement, words, other, other_words, actors):
                kept[index] = _fuller((statement, words), (other, other_words), actors)
                break
        else:
            kept.append((statement, words))
    return sorted((statement for statement, _ in kept), key=lambda s: (s.cue_start, s.start))


def stems(text: str, lexicon: Lexicon) -> frozenset[str]:
    words = (word.strip("\"“”'‘’.,;:!?()…") for word in lexicon.fold(text).split())
    return frozenset(word[:STEM] for word in words if len(word) > 1)


def _is_same(a: Statement, words: frozenset[str], b: Statement, others: frozenset[str], actors: Actors) -> bool:
    if not words or not others:
        return False
    fewer = min(len(words), len(others))
    shared = len(words & others) / fewer
    if {a.speaker, *a.joint} & {b.speaker, *b.joint}:
        # Few words prove little, unless they all stand in the other telling.
        return shared > SHARED and fewer > 3 or shared == 1 and fewer > 1
    one, other = actors.entities[a.speaker], actors.entities[b.speaker]
    same_country = one.country_code is not None and one.country_code == other.country_code
    return same_country and one.kind != other.kind and fewer > 3 and shared > SHARED_BY_OFFICE


def _fuller(
    a: tuple[Statement, frozenset[str]], b: tuple[Statement, frozenset[str]], actors: Actors
) -> tuple[Statement, frozenset[str]]:
    full, spare = (a, b) if len(a[1]) >= len(b[1]) else (b, a)
    ranks = [_RANK.get(actors.entities[s.speaker].kind, 0) for s, _ in (full, spare)]
    if ranks[1] > ranks[0]:
        return replace(full[0], speaker=spare[0].speaker, joint=spare[0].joint), full[1]
    return full
