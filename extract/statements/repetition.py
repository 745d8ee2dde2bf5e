"""Make one statement of the tellings of one utterance: headline, lead and body."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.actors import Actors, Entity
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.lexicon import Lexicon
from extract.statements.model import Statement
from extract.wording import Wording, read_wording, shared_words

SHARED_BY_OFFICE = 0.9
ENOUGH = 5
_RANK = {COUNTRY: 0, ORGANIZATION: 1, PERSON: 2}


@dataclass(slots=True)
class _Telling:
    statement: Statement
    wording: Wording
    speakers: frozenset[int]


def without_repetition(statements: list[Statement], folded: str, actors: Actors, lexicon: Lexicon) -> list[Statement]:
    """Of several tellings of one utterance the fullest."""
    kept: list[_Telling] = []
    for statement in statements:
        wording = read_wording(folded[statement.start : statement.end], lexicon.endings.negated.pattern)
        telling = _Telling(statement, wording, frozenset((statement.speaker, *statement.joint)))
        for index, other in enumerate(kept):
            if _is_same(telling, other, actors):
                kept[index] = _fuller(telling, other, actors)
                break
        else:
            kept.append(telling)
    return sorted((t.statement for t in kept), key=lambda s: (s.cue_start, s.start))


def _is_same(a: _Telling, b: _Telling, actors: Actors) -> bool:
    one, other = a.statement, b.statement
    is_own = not a.speakers.isdisjoint(b.speakers)
    if not is_own and not _may_be_one(actors.entities[one.speaker], actors.entities[other.speaker]):
        return False
    shared = shared_words(a.wording, b.wording)
    if not shared:
        return False
    fewer = min(len(a.wording.words), len(b.wording.words))
    if is_own:
        # Few words prove little, unless they all stand in the other telling.
        return fewer > ENOUGH or fewer > 3 and one.act == other.act or shared == 1 and fewer > 1
    return fewer > 3 and shared > SHARED_BY_OFFICE


def _may_be_one(first: Entity, second: Entity) -> bool:
    """ "Bakanlık", "Lavrov": both speak for one country."""
    return first.country_code is not None and first.country_code == second.country_code and first.kind != second.kind


def _fuller(a: _Telling, b: _Telling, actors: Actors) -> _Telling:
    """The telling of more words, with the speaker of whichever names one more closely."""
    full, spare = (a, b) if len(a.wording.words) >= len(b.wording.words) else (b, a)
    ranks = [_RANK.get(actors.entities[t.statement.speaker].kind, 0) for t in (full, spare)]
    if ranks[1] > ranks[0]:
        named = replace(full.statement, speaker=spare.statement.speaker, joint=spare.statement.joint)
        return _Telling(named, full.wording, spare.speakers)
    return full
