"""Make one statement of the tellings of one utterance: headline, lead and body."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.document import Document
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


def without_repetition(
    statements: list[Statement], document: Document, actors: Actors, lexicon: Lexicon
) -> list[Statement]:
    """Of several tellings of one utterance the fullest."""
    kept: list[_Telling] = []
    for statement in statements:
        content = document.text[statement.start : statement.end]
        telling = _Telling(statement, read_wording(lexicon.fold(content), lexicon.endings.negated))
        for index, other in enumerate(kept):
            if _is_same(telling, other, actors):
                kept[index] = _fuller(telling, other, actors)
                break
        else:
            kept.append(telling)
    return sorted((t.statement for t in kept), key=lambda s: (s.cue_start, s.start))


def _is_same(a: _Telling, b: _Telling, actors: Actors) -> bool:
    shared = shared_words(a.wording, b.wording)
    if not shared:
        return False
    fewer = min(len(a.wording.words), len(b.wording.words))
    one, other = a.statement, b.statement
    if {one.speaker, *one.joint} & {other.speaker, *other.joint}:
        # Few words prove little, unless they all stand in the other telling.
        return fewer > ENOUGH or fewer > 3 and one.act == other.act or shared == 1 and fewer > 1
    first, second = actors.entities[one.speaker], actors.entities[other.speaker]
    is_one_country = first.country_code is not None and first.country_code == second.country_code
    return is_one_country and first.kind != second.kind and fewer > 3 and shared > SHARED_BY_OFFICE


def _fuller(a: _Telling, b: _Telling, actors: Actors) -> _Telling:
    """The telling of more words, with the speaker of whichever names one more closely."""
    full, spare = (a, b) if len(a.wording.words) >= len(b.wording.words) else (b, a)
    ranks = [_RANK.get(actors.entities[t.statement.speaker].kind, 0) for t in (full, spare)]
    if ranks[1] > ranks[0]:
        named = replace(full.statement, speaker=spare.statement.speaker, joint=spare.statement.joint)
        return replace(full, statement=named)
    return full
