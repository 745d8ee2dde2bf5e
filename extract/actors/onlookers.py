"""Leave out those who only took a stand on the quarrel of two others: they are none of its "taraflar"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extract.actors.found import Line
from extract.actors.linker import Linker
from extract.actors.model import Mention
from extract.actors.pairs import is_next_to


def without_onlookers(
    linker: Linker, mentions: list[Mention], lines: Sequence[Line], caller: frozenset[int]
) -> list[Mention]:
    """ "Rusya, Ukrayna'yı suçladı. Mısır ve Fransa, Rusya'yı eleştirdi. Almanya, taraflara çağrı yaptı": Egypt and
    France are neither of the two; but whom they criticised may answer "iki ülkeye". The last line calls.
    """
    spec = linker.lexicon.words["counterparts"]
    called, stands, mutual = spec["called"], spec["stands"], spec["mutual"]
    if not any(word.startswith(called) for word in lines[-1].words):
        return mentions
    starts, out = [mention.start for mention in mentions], set[int]()
    for line in lines[:-1]:
        if not any(word.startswith(stands) for word in line.words):
            continue
        here = mentions[bisect_left(starts, line.sentence.start) : bisect_left(starts, line.sentence.end)]
        joined = _joined_subjects(here, line)
        if len(joined) < 2 or any(word.startswith(mutual) for word in line.words):
            continue
        if caller.isdisjoint(m.entity for m in here):
            out.update(m.start for m in joined)
    return [m for m in mentions if m.start not in out] if out else mentions


def _joined_subjects(here: Sequence[Mention], line: Line) -> list[Mention]:
    """ "Almanya, Fransa ve İtalya kınadı": those with whom the sentence begins."""
    joined: list[Mention] = []
    for mention in here:
        follows = is_next_to(joined[-1], mention) if joined else mention.phrase_start <= line.sentence.start + 1
        if mention.case not in ("nom", "ins") or mention.derivation or not follows:
            break
        joined.append(mention)
    return joined if joined and joined[-1].case == "nom" else []
