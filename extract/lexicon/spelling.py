"""Classes of words that entries of the lexicon name in braces.

"{unjust} olduğunu" stands for "haksız olduğunu", "ölçüsüz olduğunu" and so on; "not_in_clause:{nature}" asks for no
word of a class.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path

from extract.lexicon.files import read_toml

Classes = Mapping[str, Sequence[str]]

_CLASS = re.compile(r"\{(\w+)\}")


def read_classes(folder: Path) -> Classes:
    """Class -> its words, of the tables of classes in ``words.toml``."""
    words = read_toml(folder, "words")
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
        raise ValueError(f"triggers.toml: unknown class {name!r} in {of!r}")
    return classes[name]
