"""Spell out phrases that name a class of words: "{unjust} olduğunu" is "haksız olduğunu", "ölçüsüz olduğunu", ..."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import product

_CLASS = re.compile(r"\{(\w+)\}")


def spell_out(phrase: str, classes: Mapping[str, Sequence[str]]) -> list[str]:
    """The phrase with a word of each class it names in braces. Refuses a class that is not declared."""
    *before, last = _CLASS.split(phrase)
    if not before:
        return [last]
    unknown = set(before[1::2]) - set(classes)
    if unknown:
        raise ValueError(f"triggers.toml: unknown class {sorted(unknown)} in {phrase!r}")
    parts = [classes[part] if at % 2 else [part] for at, part in enumerate([*before, last])]
    return ["".join(chosen) for chosen in product(*parts)]
