"""Lists of words that entries of the lexicon, and other lists of ``words.toml``, name in braces.

"{unjust} olduğunu" stands for "haksız olduğunu", "ölçüsüz olduğunu" and so on; "not_in_clause:{nature}" asks for no
word of a class; a list that names another has its words, too.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from extract.lexicon.files import read_toml

Classes = Mapping[str, Sequence[str]]

_CLASS = re.compile(r"\{([\w.]+)\}")


@lru_cache(maxsize=4)
def read_words(folder: Path) -> dict[str, Any]:
    """The tables of ``words.toml``; "{orders}" in a list is the words of the list of that name in the same table, and
    "{state_forces.stems}" those of one in another.
    """
    tables = read_toml(folder, "words")
    lists = {f"{name}.{key}": words for name, table in tables.items() for key, words in table.items()}
    return {
        name: {key: _whole(words, ChainMap(table, lists)) for key, words in table.items()}
        for name, table in tables.items()
    }


def _whole(words: Any, lists: Classes) -> Any:
    return tuple(w for word in words for w in spell_out(word, lists)) if isinstance(words, tuple) else words


def read_classes(folder: Path) -> Classes:
    """Class -> its words, of the tables of classes in ``words.toml``."""
    words = read_words(folder)
    return {**words.get("sorts", {}), **words.get("verdicts", {})}


def spell_out(phrase: str, classes: Classes) -> list[str]:
    """The phrase with a word of each class it names. Raises ValueError where a class is not declared."""
    if "{" not in phrase:
        return [phrase]
    parts = [_words(part, phrase, classes) if at % 2 else [part] for at, part in enumerate(_CLASS.split(phrase))]
    return ["".join(chosen) for chosen in product(*parts)]


def name_words(condition: str, classes: Classes) -> str:
    """The condition with the words of the classes it names: "without:{crime}|dava" -> "without:hırsız|kavga|dava"."""
    return _CLASS.sub(lambda named: "|".join(_words(named[1], condition, classes)), condition)


def _words(name: str, of: str, classes: Classes) -> Sequence[str]:
    if name not in classes:
        raise ValueError(f"unknown class {name!r} in {of!r}")
    return classes[name]
