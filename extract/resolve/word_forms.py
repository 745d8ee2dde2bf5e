"""Tell of every word that occurs which word of the dictionary it is a form of."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence

import polars as pl
import simplemma
from simplemma import is_known
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

from extract.casing import fold
from extract.inflect import Form, FormIndex, Paradigm, noun_paradigms
from extract.inflect.sounds import vowels_of
from extract.lexicon.files import LANGUAGES, read_toml
from extract.tables import WordFormRow, frame

READ_AT_ONCE = 5_000

_WORD = r"\p{L}+"
_ENDING_OF_A_NAME = r"(?<name>[\p{L}\p{N}])'\p{L}+"
_SHORTEST_STEM = 4


def find_word_forms(documents: pl.DataFrame) -> pl.DataFrame:
    """One row per language and word of ``documents``; a word that no dictionary leads anywhere is its own lemma.

    An apostrophe parts a name from its ending, so that "Kırım'ın" is a form of "kırım"; the ending is no word.
    """
    rows = [
        WordFormRow(language=language, word=word, lemma=lemma)
        for language in sorted(documents["language"].unique())
        for word, lemma in sorted(_lemmas(_words(documents.filter(language=language), language), language).items())
    ]
    return frame(WordFormRow, rows)


def _words(documents: pl.DataFrame, language: str) -> set[str]:
    found: set[str] = set()
    # The words of all texts at once are larger than the texts.
    for some in documents.iter_slices(READ_AT_ONCE):
        folded = pl.Series([fold(text, language) for text in some["text"]], dtype=pl.String())
        words = folded.str.replace_all(_ENDING_OF_A_NAME, "$name ").str.extract_all(_WORD)
        found.update(words.explode().drop_nulls().unique())
    return found


def _lemmas(words: set[str], language: str) -> dict[str, str]:
    if language not in SUPPORTED_LANGUAGES:
        return {word: word for word in words}
    small = read_toml(LANGUAGES / language, "function_words")
    particles, infinitives = frozenset(small.get("words", ())), small.get("infinitives", ())
    lemmas = {word: _lemma(word, particles, infinitives, language) for word in words}
    return lemmas | _continued(lemmas, language)


def _lemma(word: str, particles: frozenset[str], infinitives: Iterable[str], language: str) -> str:
    # The library may answer with a capital.
    lemma = fold(simplemma.lemmatize(word, lang=language), language)
    if lemma == word or lemma not in particles:
        return lemma
    # The stem of a verb, where it is a particle too: "dedi" is no form of "de".
    return next((f"{lemma}{ending}" for ending in infinitives if is_known(f"{lemma}{ending}", language)), lemma)


def _continued(lemmas: Mapping[str, str], language: str) -> dict[str, str]:
    """Words that the dictionary lacks and that another word's endings make: işbirliğini, of işbirliği.

    Of what is not in its dictionary the library guesses, each form by itself: işbirliğ, işbirliğin.
    """
    if not read_toml(LANGUAGES / language, "inflection"):
        return {}
    unknown = sorted(word for word in lemmas if not is_known(word, language))
    index: FormIndex[str, str] = FormIndex(_shortest)
    for word, lemma in lemmas.items():
        if len(word) >= _SHORTEST_STEM and _goes_on(word, unknown) and (lemma == word or not is_known(word, language)):
            index.add_forms(_paradigms(word, language), _longer_than(word))
    found = {word: stem for word in unknown if (stem := index.meanings[word]) is not None}
    return found | {stem: stem for stem in found.values()}


def _goes_on(word: str, others: Sequence[str]) -> bool:
    """Whether one of ``others``, which are sorted, begins with it; before an ending the last letter may be another:
    büyükelçilik, büyükelçiliği.
    """
    first = bisect(others, word[:-1])
    return any(other != word and other.startswith(word[:-1]) for other in others[first : first + 2])


def _shortest(stems: Iterable[str]) -> str:
    return min(stems, key=lambda stem: (len(stem), stem))


def _longer_than(stem: str) -> Callable[[Form], str | None]:
    return lambda form: stem if form.text != stem else None


def _paradigms(word: str, language: str) -> list[Paradigm]:
    """The word's forms, and those that it has as a compound that ends in a possessive."""
    vowels = vowels_of(word, language)
    found = noun_paradigms(word, language=language) if vowels else []
    if len(vowels) > 1 and word[-1] == vowels[-1]:
        found += noun_paradigms(word, flags=("compound",), language=language)
    return found
