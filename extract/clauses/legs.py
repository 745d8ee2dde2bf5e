"""Give each of several who are met in a place of their own the part of the last: "Riyad'da X, Kahire'de Y ile"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Line
from extract.actors.model import PERSON
from extract.clauses.model import Phrase
from extract.lexicon import Lexicon

SHARED = ("with", "by")


def share_of_legs(line: Line, phrases: Sequence[Phrase], lexicon: Lexicon) -> None:
    """ "Belgrad'da Vuçiç, Priştine'de ise Taçi ile görüştü": a name without an ending between two places has the part
    of the name behind the second; but "Doha'da Fidan, Kahire'deki zirve için Lavrov ile görüştü".
    """
    particles = lexicon.words["conjunctions"]["particles"]
    joining = (",", *(f" {word} " for word in lexicon.words["conjunctions"]["and"]))
    for at in range(len(phrases) - 1, 2, -1):
        there, one, here, other = phrases[at - 3 : at + 1]
        if (
            other.slot in SHARED
            and one.slot == "subject"
            and there.slot == here.slot == "loc"
            and one.kind == other.kind == PERSON
            and all(
                line.folded[place.end : person.start].strip() in ("", *particles)
                for place, person in ((there, one), (here, other))
            )
            and line.folded.startswith(joining, one.end)
        ):
            one.slot = other.slot
