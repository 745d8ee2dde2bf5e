"""Tell of every word that occurs which word of the dictionary it is a form of."""

from __future__ import annotations

import polars as pl
import simplemma
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

from extract.casing import fold
from extract.tables import WordFormRow, frame

_WORD = r"\p{L}+"


def find_word_forms(documents: pl.DataFrame) -> pl.DataFrame:
    """One row per language and word of ``documents``; a word that no dictionary leads anywhere is its own lemma.

    An apostrophe parts a name from its ending, so that "Kırım'ın" is a form of "kırım".
    """
    texts = documents.select("language", "text").group_by("language").agg(pl.col("text"))
    rows = [
        WordFormRow(language=language, word=word, lemma=_lemma(word, language))
        for language, some in texts.sort("language").iter_rows()
        for word in _words(some, language)
    ]
    return frame(WordFormRow, rows)


def _words(texts: list[str], language: str) -> list[str]:
    folded = pl.Series([fold(text, language) for text in texts], dtype=pl.String())
    return folded.str.extract_all(_WORD).explode().drop_nulls().unique().sort().to_list()


def _lemma(word: str, language: str) -> str:
    if language not in SUPPORTED_LANGUAGES:
        return word
    # The library may answer with a capital.
    return fold(simplemma.lemmatize(word, lang=language), language)
