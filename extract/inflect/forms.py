"""What an inflected form says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import Any


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of one word form; a word with two readings is two forms.

    ``suffix`` and ``case`` are named as in the language's ``inflection.toml``.
    """

    text: str
    lemma: str
    pos: str
    shape: str
    suffix: str
    case: str | None
    possessive: str | None
    number: str
    person: str | None
    negative: bool
    passive: bool
    able: bool
    evidential: bool
    past_perfect: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """A form without its word: the fields of :class:`Form` after ``lemma``, in its order."""

    pos: str
    shape: str
    suffix: str = ""
    case: str | None = None
    possessive: str | None = None
    number: str = "s"
    person: str | None = None
    negative: bool = False
    passive: bool = False
    able: bool = False
    evidential: bool = False
    past_perfect: bool = False

    def values(self) -> tuple[Any, ...]:
        return _values(self)


_values = attrgetter(*Grammar.__slots__)


@dataclass(frozen=True, slots=True)
class NameSuffix:
    """What follows the apostrophe of a proper name.

    ``derivation``: "from" ('lı), "without" ('sız), "ki" ('daki), "copula" ('dır, 'ydı, 'yken), or None.
    """

    case: str | None
    possessive: str | None
    number: str
    derivation: str | None
