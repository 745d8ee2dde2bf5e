"""Classes of word endings, for words that are read by their end alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from extract.lexicon.files import read_toml
from extract.remembered import Remembered

KEPT_WORDS = 1 << 12


class Ending:
    """Words that end alike; what ``pattern`` says of a word is remembered."""

    __slots__ = ("match", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        self.match = Remembered(self.pattern.match, KEPT_WORDS).__getitem__


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """A pattern for each class of ``endings.toml``, which says what it is for."""

    noun_clause: Ending
    noun_clause_acc: Ending
    owned_clause: Ending
    noun_clause_nom: Ending
    left_undone: Ending
    noun_clause_adverbial: Ending
    verbal_noun: Ending
    passive_action: Ending
    verbal_noun_acc: Ending
    called_upon: Ending
    decided_on: Ending
    accused: Ending
    noun_ending: Ending
    noun_form: Ending
    unowned: Ending
    answered: Ending
    dative: Ending
    inflected_object: Ending
    stated: Ending
    definite_object: Ending
    future: Ending
    reported_ahead: Ending
    open: Ending
    told_ahead: Ending
    refused: Ending
    told_by_many: Ending
    condition: Ending
    past: Ending
    first_person: Ending
    past_perfect: Ending
    by_means: Ending
    genitive: Ending
    of_nobody: Ending
    bare_noun: Ending
    many: Ending
    any_genitive: Ending
    owner: Ending
    owned_genitive: Ending
    owned_plural: Ending
    owned_plural_genitive: Ending
    owned_oblique: Ending
    owned: Ending
    relative: Ending
    owned_next: Ending
    owned_noun: Ending
    owned_place: Ending
    building: Ending
    nameless: Ending
    aside: Ending
    plural: Ending
    adverb: Ending
    oblique: Ending
    ablative: Ending
    negated: Ending


def read_endings(folder: Path) -> Endings:
    return Endings(**{name: Ending(entry["pattern"]) for name, entry in read_toml(folder, "endings").items()})
