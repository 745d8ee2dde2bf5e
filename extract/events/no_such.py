"""Find what says that there was no such thing: "Böyle bir görüşme olmadı", "böyle bir teklif gelmedi"."""

from __future__ import annotations

from typing import NamedTuple

from extract.clauses import FUTURE, POSSIBLE, Parse
from extract.events.sayers import is_formed_of
from extract.lexicon import Lexicon

UNTOLD = FUTURE | POSSIBLE | {"aorist"}  # "umarım böyle bir şey olmaz"


class Refutation(NamedTuple):
    """The words that say so, and the types of event that they may mean; none: of any type."""

    start: int
    end: int
    types: frozenset[str]


def find_refutation(parse: Parse, start: int, lexicon: Lexicon) -> Refutation | None:
    """ "böyle bir görüşmenin olmadığını", "öyle bir şey yok"; but not "böyle bir adım atmayacağız", nor "böyle bir
    saldırı kabul edilemez".
    """
    spec, folded, stop = lexicon.words["no_such"], parse.line.folded, parse.line.sentence.end
    such = next((words for words in spec["such"] if folded.startswith(words, start)), None)
    if such is None:
        return None
    at = start + len(such) + 1
    noun, _, behind = folded[at:stop].partition(" ")
    types = frozenset(kind for kind, stems in spec["types"].items() if is_formed_of(noun, stems))
    if not types and not is_formed_of(noun, spec["anything"]):
        return None
    end = _end_of_denial(parse, at + len(noun) + 1, behind, lexicon)
    return Refutation(start, end, types) if end is not None else None


def _end_of_denial(parse: Parse, start: int, behind: str, lexicon: Lexicon) -> int | None:
    """Where the words end that deny the noun in front: those of the next verb, or "yok"."""
    absent = next((words for words in lexicon.words["no_such"]["absent"] if behind.startswith(words)), None)
    if absent is not None:
        return start + len(absent)
    predicate = next((c.predicate for c in parse.clauses if c.predicate.end > start), None)
    form = predicate.form if predicate is not None else None
    if predicate is None or form is None or not form.negative or form.able or form.suffix in UNTOLD:
        return None
    return predicate.end
