"""Classes of word endings, for words that are read by their end alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from extract.lexicon.files import read_toml


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """A pattern for each class of ``endings.toml``, which says what it is for."""

    noun_clause: re.Pattern[str]
    noun_clause_acc: re.Pattern[str]
    owned_clause: re.Pattern[str]
    noun_clause_nom: re.Pattern[str]
    noun_clause_adverbial: re.Pattern[str]
    verbal_noun: re.Pattern[str]
    verbal_noun_acc: re.Pattern[str]
    called_upon: re.Pattern[str]
    accused: re.Pattern[str]
    noun_ending: re.Pattern[str]
    unowned: re.Pattern[str]
    inflected_object: re.Pattern[str]
    definite_object: re.Pattern[str]
    future: re.Pattern[str]
    genitive: re.Pattern[str]
    any_genitive: re.Pattern[str]
    owner: re.Pattern[str]
    owned_genitive: re.Pattern[str]
    owned_plural: re.Pattern[str]
    owned_oblique: re.Pattern[str]
    owned_next: re.Pattern[str]
    owned_noun: re.Pattern[str]
    nameless: re.Pattern[str]
    aside: re.Pattern[str]
    plural: re.Pattern[str]
    adverb: re.Pattern[str]
    ablative: re.Pattern[str]
    negated: re.Pattern[str]


def read_endings(folder: Path) -> Endings:
    return Endings(**{name: re.compile(entry["pattern"]) for name, entry in read_toml(folder, "endings").items()})
