"""Find those who fight each other, "çatışan taraflara", "savaşan iki taraf", and those who are of one mind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from extract.actors.found import Line
from extract.actors.model import Mention
from extract.actors.pairs import is_next_to
from extract.lexicon import Lexicon


def are_fighting(line: Line, start: int, lexicon: Lexicon) -> bool:
    """Whether "taraflar" stands behind "çatışan"."""
    fighting = lexicon.words["counterparts"]["fighting"]
    return line.folded.endswith(fighting, line.sentence.start, max(line.sentence.start, start - 1))


def told_to_fight(before: Sequence[Mention], lines: Sequence[Line], start: int, lexicon: Lexicon) -> list[Mention]:
    """Who is named where their fight was told of last; the country in "Sudan'da çatışan taraflara"."""
    last = before[-1] if before else None
    if last is not None and last.case == "loc" and " " not in lines[-1].text[last.full_end + 1 : start].rstrip():
        return [last]
    starts, stems = [mention.start for mention in before], lexicon.words["counterparts"]["fought"]
    for line in reversed(lines[:-1]):
        if any(word.startswith(stems) for word in line.words):
            return list(before[bisect_left(starts, line.sentence.start) : bisect_left(starts, line.sentence.end)])
    return []


def are_many(mentions: Sequence[Mention], line: Line) -> bool:
    """ "Peru, Şili ve Küba saldırıyı kınadı. Kerry, taraflara çağrı yaptı": three who act together are not the two."""
    here = [m for m in mentions if line.sentence.start <= m.start < line.sentence.end and m.case == "nom"]
    joined = [is_next_to(m, other) for m, other in pairwise(here)]
    return any(is_joined and is_next for is_joined, is_next in pairwise(joined))
