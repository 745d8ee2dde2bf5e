"""An index of words by stem and ending, so that no form is written down before a text shows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any, Generic, TypeVar

import daachorse

from extract.inflect.forms import Form
from extract.inflect.sounds import Group, Paradigm
from extract.remembered import Remembered

T = TypeVar("T")
W = TypeVar("W")
_NO_LETTER = re.compile(r"[^\w ]")
KEPT_WORDS = 1 << 17


@dataclass(frozen=True, slots=True)
class _Inflected(Generic[T]):
    """The endings of one stem, and what each form then means (None: nothing)."""

    rank: int
    lemma: str
    endings: Group
    mean: Callable[[Form], T | None]


class FormIndex(Generic[T, W]):
    """What forms mean; filled with ``add`` and ``add_forms``, then closed by the first ``find``.

    The automaton finds fixed texts and the beginnings of inflected words; whether a word goes on as its stem may is
    looked up once, and remembered as what ``gather`` makes of the word's meanings, in the order they were added.
    """

    def __init__(self, gather: Callable[[tuple[T, ...]], W]) -> None:
        self._gather = gather
        self._rank = 0
        self._fixed: dict[str, list[tuple[int, int, T]]] = {}
        self._stems: dict[str, list[_Inflected[T]]] = {}
        self.meanings = Remembered(self._meanings, KEPT_WORDS)

    def add(self, text: str, meaning: T) -> None:
        """``text`` as it is; a single letter names nothing."""
        if len(text) > 1:
            self._rank += 1
            self._fixed.setdefault(text, []).append((self._rank, 0, meaning))

    def add_forms(self, paradigms: Iterable[Paradigm], mean: Callable[[Form], T | None]) -> None:
        for paradigm in paradigms:
            self._rank += 1
            for onset, group in paradigm.endings.groups.items():
                base = paradigm.stem.before(onset)
                self._stems.setdefault(base, []).append(_Inflected(self._rank, paradigm.lemma, group, mean))

    def _meanings(self, text: str) -> W | None:
        found = list(self._fixed.get(text, ()))
        stems = self._stems
        # The stem ends in the last word; a single letter has none.
        for size in range(text.rfind(" ") + 2, len(text) + 1) if len(text) > 1 else ():
            begun = stems.get(text[:size])
            if begun is None:
                continue
            rest = text[size:]
            for stem in begun:
                for index, ending in stem.endings.by_text.get(rest, ()):
                    meaning = stem.mean(Form(text, stem.lemma, *ending.grammar))
                    if meaning is not None:
                        found.append((stem.rank, index, meaning))
        if not found:
            return None
        if len(found) > 1:
            found.sort(key=itemgetter(0, 1))
        meanings: list[T] = []
        for _, _, meaning in found:
            if meaning not in meanings:
                meanings.append(meaning)
        return self._gather(tuple(meanings))

    def look_up(self, folded: str) -> W | None:
        """What a folded text as a whole means."""
        return self.meanings[_on_one_line(folded)]

    def find(self, folded: str) -> list[tuple[int, int, W]]:
        """Everything that stands in a folded text as whole words: (start, end, what was gathered of its meanings).

        By start, longer first; overlapping ones too.
        """
        flat = _on_one_line(folded)
        spaced = f" {_only_words(flat)} "
        # A pattern begins with the space before its word, so what it finds starts one character later, in a text that
        # is one character longer at its front.
        stop = spaced.find
        spans = [(start, 1 - stop(" ", end - 1)) for start, end, _ in self._automaton.find_overlapping(spaced)]
        spans.sort()
        meanings = self.meanings
        found = []
        before = None
        for span in spans:
            if span != before:
                before = span
                start, end = span
                known = meanings[flat[start:-end]]
                if known is not None:
                    found.append((start, -end, known))
        return found

    @cached_property
    def _automaton(self) -> Any:
        """Fixed texts between spaces; inflected ones up to where their forms part."""
        fixed = (f" {text} " for text in self._fixed)
        begun = {f" {base}{stem.endings.prefix}" for base, stems in self._stems.items() for stem in stems}
        patterns = sorted({_only_words(text) for text in (*fixed, *_shortest(begun))})
        return daachorse.CharwiseDoubleArrayAhoCorasick(patterns, daachorse.MATCH_KIND_STANDARD)


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\u00a0", " ")


def _only_words(text: str) -> str:
    """A space for all that is neither letter nor digit."""
    return _NO_LETTER.sub(" ", text.replace("_", " "))


def _shortest(texts: Iterable[str]) -> Iterator[str]:
    """Those that do not begin with another of them that ends inside their last word."""
    kept: dict[str, str] = {}
    for text in sorted(texts):
        before = text[: text.rfind(" ") + 1]
        if before not in kept or not text.startswith(kept[before]):
            kept[before] = text
            yield text
