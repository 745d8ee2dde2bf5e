"""The index of the lexicon's word forms, and how stems are put into it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from extract.inflect import Form, FormIndex, noun_paradigms, verb_paradigms
from extract.lexicon.model import Reading, Word


def _word(readings: tuple[Reading, ...]) -> Word:
    kinds = frozenset([r.kind for r in readings])
    if kinds.isdisjoint(("verb", "noun", "phrase")):
        return Word(readings, kinds, (), None, ())
    verbs = [(r.key, r.form) for r in readings if r.kind == "verb" and r.form is not None]
    nouns = [(r.key, r.form) for r in readings if r.kind in ("noun", "phrase") and r.form is not None]
    # The plainest: one without an owner before "your" and "our", the nominative before other cases.
    noun = min(nouns, key=lambda n: (n[1].possessive not in (None, "3s"), n[1].case != "nom"), default=None)
    inside = tuple(sorted(verbs, key=lambda reading: _preference(reading[1], is_last=False)))
    at_end = tuple(sorted(verbs, key=lambda reading: _preference(reading[1], is_last=True)))
    return Word(readings, kinds, inside, noun, at_end)


def _preference(form: Form, *, is_last: bool) -> tuple[int, bool]:
    """The lowest first: a finite verb at the end of its clause and none before it; the third person."""
    order = {"finite": 0 if is_last else 2, "nominal": 1, "participle": 2 if is_last else 1, "converb": 1}
    is_third = form.person in (None, "3s", "3p") and form.possessive in (None, "3s", "3p")
    return order.get(form.shape, 3), not is_third


class Patterns(FormIndex[Reading, Word]):
    """The forms of the lexicon with their readings."""

    def __init__(self) -> None:
        super().__init__(_word)

    def add_noun(self, stem: str, flags: Iterable[str], kind: str) -> None:
        self.add_forms(noun_paradigms(stem, flags=tuple(flags)), lambda form: Reading(kind, stem, form))

    def add_name(self, stem: str, flags: Iterable[str], kind: str, key: str, keep: Callable[[Form], bool]) -> None:
        """Some of the forms of what names ``key``."""
        paradigms = noun_paradigms(stem, flags=tuple(flags))
        self.add_forms(paradigms, lambda form: Reading(kind, key, form) if keep(form) else None)

    def add_verb(self, stem: str, flags: Iterable[str], excluded: Collection[str]) -> None:
        paradigms = verb_paradigms(stem, flags=tuple(flags))
        self.add_forms(paradigms, lambda form: None if form.text in excluded else Reading("verb", stem, form))
