"""Tell of every word that occurs which word of the dictionary it is a form of."""

from __future__ import annotations

import polars as pl
import simplemma
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

from extract.casing import fold
from extract.tables import WordFormRow, frame

READ_AT_ONCE = 5_000

_WORD = r"\p{L}+"


def find_word_forms(documents: pl.DataFrame) -> pl.DataFrame:
    """One row per language and word of ``documents``; a word that no dictionary leads anywhere is its own lemma.

    An apostrophe parts a name from its ending, so that "Kırım'ın" is a form of "kırım".
    """
    rows = [
        WordFormRow(language=language, word=word, lemma=_lemma(word, language))
        for language in sorted(documents["language"].unique())
        for word in sorted(_words(documents.filter(language=language), language))
    ]
    return frame(WordFormRow, rows)


def _words(documents: pl.DataFrame, language: str) -> set[str]:
    found: set[str] = set()
    # The words of all texts at once are larger than the texts.
    for some in documents.iter_slices(READ_AT_ONCE):
        folded = pl.Series([fold(text, language) for text in some["text"]], dtype=pl.String())
        found.update(folded.str.extract_all(_WORD).explode().drop_nulls().unique())
    return found


def _lemma(word: str, language: str) -> str:
    if language not in SUPPORTED_LANGUAGES:
        return word
    # The library may answer with a capital.
    return fold(simplemma.lemmatize(word, lang=language), language)
