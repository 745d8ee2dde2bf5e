"""Join endings to words: vowel harmony, buffer letters, softening."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from extract.inflect.forms import Form, Grammar

_TOKEN = re.compile(r"\(.\)|.")
_CASE = Grammar.__slots__.index("case")


@cache
def load_rules(language: str) -> dict[str, Any]:
    """The language's ``inflection.toml``; see there how templates are written."""
    path = files("extract") / "lang" / language / "inflection.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _tokens(template: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(template))


def vowels_of(word: str, language: str) -> str:
    """The vowels of ``word`` in order."""
    vowels = load_rules(language)["sounds"]["vowels"]
    return "".join(letter for letter in word if letter in vowels)


@cache
def attach(word: str, template: str, language: str) -> str:
    """``word`` with an ending; ``word`` must have a vowel."""
    sounds = load_rules(language)["sounds"]
    vowels, voiceless, harmony = sounds["vowels"], sounds["voiceless"], sounds["harmony"]
    last = vowels_of(word, language)[-1]
    tokens = _tokens(template)
    for index, token in enumerate(tokens):
        after_vowel = word[-1] in vowels
        if token == "<":
            if after_vowel:
                word = word[:-1]
                last = (vowels_of(word, language) or last)[-1]
            continue
        letter = token
        if len(token) == 3:
            letter = token[1]
            if after_vowel == (letter in harmony):
                continue
        if letter in harmony:
            letter = harmony[letter][last]
        elif letter in sounds["variants"]:
            soft, hard = sounds["variants"][letter]
            letter = hard if word[-1] in voiceless else soft
        elif letter == "K":
            letter = sounds["soften"]["k"] if _starts_with_vowel(tokens[index + 1 :], language) else "k"
        if letter in vowels:
            last = letter
        word += letter
    return word


def _starts_with_vowel(tokens: tuple[str, ...], language: str) -> bool:
    """Whether an ending begins with a vowel where a consonant stands before it."""
    sounds = load_rules(language)["sounds"]
    kept = [t.strip("()") for t in tokens if len(t) == 1 or t[1] in sounds["harmony"]]
    return bool(kept) and (kept[0] in sounds["harmony"] or kept[0] in sounds["vowels"])


class Onset(NamedTuple):
    """How an ending begins, which decides what the stem before it looks like.

    ``template`` is its first letters where they may narrow a vowel (diyen, from de), ``cut`` how many letters it takes
    off the stem.
    """

    template: str
    is_vowel: bool
    cut: int


@dataclass(frozen=True, slots=True)
class Stem:
    """A stem and what it turns into.

    ``softened`` stands before vowels. ``sound`` ends like the stem and takes the same endings: a few letters that many
    stems share, so that their endings are worked out once. ``narrowed`` maps a template's first letters to a base.
    """

    plain: str
    softened: str
    sound: str
    narrowed: tuple[tuple[str, str], ...] = ()

    def before(self, onset: Onset) -> str:
        """The stem as it stands before an ending."""
        base = dict(self.narrowed).get(onset.template, self.softened if onset.is_vowel else self.plain)
        return base[: len(base) - onset.cut]


class Ending(NamedTuple):
    """An ending as it sounds; ``grammar`` are the fields of :class:`Form` after ``lemma``."""

    onset: Onset
    text: str
    grammar: tuple[Any, ...]


class Group:
    """Endings before which a stem looks the same: by their text, each with its place in the whole table."""

    def __init__(self, rows: Iterable[tuple[int, Ending]]) -> None:
        self.by_text: dict[str, list[tuple[int, Ending]]] = {}
        for index, ending in rows:
            self.by_text.setdefault(ending.text, []).append((index, ending))
        self.prefix = _common_prefix(self.by_text)


def _common_prefix(texts: Collection[str]) -> str:
    """What all texts begin with."""
    first, last = min(texts), max(texts)
    return next((first[:i] for i, letter in enumerate(first) if letter != last[i]), first)


class Endings:
    """A table of endings that many stems share."""

    def __init__(self, rows: Iterable[Ending]) -> None:
        self.rows = tuple(rows)
        by_onset: dict[Onset, list[tuple[int, Ending]]] = {}
        for index, ending in enumerate(self.rows):
            by_onset.setdefault(ending.onset, []).append((index, ending))
        self.groups = {onset: Group(ranked) for onset, ranked in by_onset.items()}


@dataclass(frozen=True, slots=True)
class Paradigm:
    """A stem with the endings it takes: all its forms, none of them written down yet."""

    stem: Stem
    lemma: str
    endings: Endings

    def forms(self) -> Iterator[Form]:
        bases = {onset: self.stem.before(onset) for onset in self.endings.groups}
        return (Form(bases[e.onset] + e.text, self.lemma, *e.grammar) for e in self.endings.rows)

    def in_case(self, case: str) -> list[str]:
        """The texts of the forms in a case."""
        return [self.stem.before(e.onset) + e.text for e in self.endings.rows if e.grammar[_CASE] == case]


Row = tuple[str, Grammar]


def sound_of(word: str, language: str, *, harmony: str | None = None) -> str:
    """The shortest word that takes the endings of ``word``; ``harmony`` (front, back) overrides its last vowel."""
    sounds = load_rules(language)["sounds"]
    heard = vowels_of(word, language)
    if not heard:
        raise ValueError(f"no vowel in {word!r}")
    last = heard[-1]
    if harmony:
        last = sounds["opposite"][harmony].get(last, last)
    wide, narrow = sounds["harmony"]["A"], sounds["harmony"]["I"]
    vowel: str = next(v for v in sounds["vowels"] if (wide[v], narrow[v]) == (wide[last], narrow[last]))
    if word[-1] in sounds["vowels"]:
        before = narrow[heard[-2]] if len(heard) > 1 else ""
        return f"{before}l{vowel}"
    return vowel + ("t" if word[-1] in sounds["voiceless"] else "l")


def endings(sound: str, rows: Iterable[Row], language: str, *, rare: frozenset[str] = frozenset()) -> Endings:
    """How rows sound after a stem; a rare possessive only where nothing else sounds the same."""
    vowels = load_rules(language)["sounds"]["vowels"]
    made: dict[tuple[int, str, tuple[Any, ...]], Ending] = {}
    common: set[tuple[int, str]] = set()
    for template, grammar in rows:
        joined = attach(sound, template, language)
        cut = 0 if joined.startswith(sound) else 1
        text = joined[len(sound) - cut :]
        values = grammar.values()
        if (cut, text, values) not in made:
            begin = template[:4] if template.startswith("(y)") else ""
            onset = Onset(begin, text.startswith(tuple(vowels)), cut)
            made[cut, text, values] = Ending(onset, text, values)
        if grammar.possessive not in rare:
            common.add((cut, text))
    possessive = Grammar.__slots__.index("possessive")
    return Endings(
        e for (cut, text, values), e in made.items() if values[possessive] not in rare or (cut, text) not in common
    )
