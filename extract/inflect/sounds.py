"""Join endings to words: vowel harmony, buffer letters, softening."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from extract.inflect.forms import Form, Grammar

_TOKEN = re.compile(r"\(.\)|.")


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
            letter = "ğ" if _starts_with_vowel(tokens[index + 1 :], language) else "k"
        if letter in vowels:
            last = letter
        word += letter
    return word


def _starts_with_vowel(tokens: tuple[str, ...], language: str) -> bool:
    """Whether an ending begins with a vowel where a consonant stands before it."""
    sounds = load_rules(language)["sounds"]
    kept = [t.strip("()") for t in tokens if len(t) == 1 or t[1] in sounds["harmony"]]
    return bool(kept) and (kept[0] in sounds["harmony"] or kept[0] in sounds["vowels"])


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


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending as it sounds: ``cut`` letters are taken off the stem first."""

    template: str
    cut: int
    text: str
    before_vowel: bool
    grammar: tuple[Any, ...]


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
    last = {("a", "ı"): "a", ("a", "u"): "o", ("e", "i"): "e", ("e", "ü"): "ö"}[
        sounds["harmony"]["A"][last], sounds["harmony"]["I"][last]
    ]
    if word[-1] in sounds["vowels"]:
        before = sounds["harmony"]["I"][heard[-2]] if len(heard) > 1 else ""
        return f"{before}l{last}"
    return last + ("t" if word[-1] in sounds["voiceless"] else "l")


def endings(sound: str, rows: tuple[Row, ...], language: str, *, rare: frozenset[str] = frozenset()) -> list[Ending]:
    """How rows sound after a stem; a rare possessive only where nothing else sounds the same."""
    vowels = load_rules(language)["sounds"]["vowels"]
    made: dict[tuple[int, str, Grammar], Ending] = {}
    common: set[tuple[int, str]] = set()
    for template, grammar in rows:
        joined = attach(sound, template, language)
        cut = 0 if joined.startswith(sound) else 1
        text = joined[len(sound) - cut :]
        values = tuple(getattr(grammar, name) for name in Grammar.__slots__)
        ending = Ending(template, cut, text, text[:1] in vowels if text else False, values)
        made.setdefault((cut, text, grammar), ending)
        if grammar.possessive not in rare:
            common.add((cut, text))
    return [e for (cut, text, g), e in made.items() if g.possessive not in rare or (cut, text) not in common]


def forms_of(stem: Stem, lemma: str, table: list[Ending]) -> list[Form]:
    """The stem with each ending of a table."""
    formed = []
    for ending in table:
        base = stem.softened if ending.before_vowel else stem.plain
        for onset, narrowed in stem.narrowed:
            if ending.template.startswith(onset):
                base = narrowed
        if ending.cut:
            base = base[: -ending.cut]
        formed.append(Form(base + ending.text, lemma, *ending.grammar))
    return formed
