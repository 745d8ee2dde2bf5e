"""Say whom "üç lider" and "dört ülke" mean: as many who were named together before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise

from extract.actors.found import Line
from extract.actors.linker import Linker
from extract.actors.model import COUNTRY, PERSON, Mention

FEW = 3
BACK = 4  # sentences before it

Named = Callable[[Linker, list[Mention], str], list[int]]


def find_several(
    linker: Linker,
    mentions: list[Mention],
    start: int,
    lines: Sequence[Line],
    count: int,
    kinds: Sequence[str],
    named_of: Named,
) -> list[int]:
    """ "Putin, Erdoğan ve Ruhani görüştü. ... Üç lider ...": the last list of as many, else of as many countries
    ("Türkiye, Rusya ve İran liderleri"); three also where a sentence nearby names no more.
    """
    starts = [mention.start for mention in mentions]
    spans = [(line.sentence.start, min(start, line.sentence.end)) for line in reversed(lines)]
    told = [mentions[bisect_left(starts, begin) : bisect_left(starts, end)] for begin, end in spans]
    told = [here for here in told if len(here) >= count]
    for kind in dict.fromkeys(kinds):
        lists = (_listed(linker, here, lines[0].folded, count) for here in told)
        near = (here for here in told if count == FEW and here[0].start >= spans[: BACK + 1][-1][0])
        for members in (*lists, *near):
            named = named_of(linker, members, kind)
            if len(named) == count:
                return named
    return []


def _listed(linker: Linker, here: list[Mention], folded: str, count: int) -> list[Mention]:
    """ "Suudi Arabistan, BAE, Bahreyn ve Mısır, Katar ile ilişkilerini kesti": the list, without whom it is done to;
    none of more, "Suudi Arabistan, BAE, Bahreyn ve Mısır" for three.
    """
    joining = linker.lexicon.words["conjunctions"]["and"]
    sides = [m for m in here if linker.entities[m.entity].kind in (COUNTRY, PERSON) and m.derivation is None]
    between = [folded[left.full_end : right.phrase_start].strip() for left, right in pairwise(sides)]
    for last in range(len(sides) - 1, count - 2, -1):
        first = last - count + 1
        if between[last - 1] in joining and all(words == "," for words in between[first : last - 1]):
            is_longer = first > 0 and between[first - 1] == "," and _are_alike(linker, *sides[first - 1 : first + 1])
            return [] if is_longer else sides[first : last + 1]
    return []


def _are_alike(linker: Linker, one: Mention, other: Mention) -> bool:
    return linker.entities[one.entity].kind == linker.entities[other.entity].kind
