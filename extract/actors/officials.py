"""Find the officials of the reference data by their names."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache

from extract.actors.model import PERSON
from extract.lexicon import Lexicon, Name

_LETTERS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=50_000)
def name_key(text: str, lexicon: Lexicon) -> str:
    """Folded, without diacritics, hyphens and apostrophes: what spellings of one name share."""
    key = lexicon.fold(text).replace("ı", "i")
    if not key.isascii():
        key = "".join([c for c in unicodedata.normalize("NFKD", key) if not unicodedata.combining(c)])
    return " ".join(_LETTERS.findall(key))


@lru_cache(maxsize=1)
def officials_by_key(lexicon: Lexicon) -> dict[str, tuple[Name, ...]]:
    """Officials by key of every full name, alias and surname."""
    table: dict[str, dict[str, Name]] = defaultdict(dict)
    family_first = lexicon.title_words["names"]["family_name_first"]
    for name in lexicon.names.values():
        if name.kind != PERSON:
            continue
        for text in (name.name, *name.aliases):
            key = name_key(text, lexicon)
            table[key][name.reference_id] = name
            words = key.split()
            if len(words) > 1 and name.country_code not in family_first:
                table[words[-1]][name.reference_id] = name
    return {key: tuple(people.values()) for key, people in table.items()}


@lru_cache(maxsize=1)
def officials_by_first_name(lexicon: Lexicon) -> dict[str, tuple[Name, ...]]:
    """Officials by the first word of every name."""
    table: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in lexicon.names.values():
        if name.kind == PERSON:
            for text in (name.name, *name.aliases):
                table[name_key(text, lexicon).split()[0]][name.reference_id] = name
    return {key: tuple(people.values()) for key, people in table.items()}
