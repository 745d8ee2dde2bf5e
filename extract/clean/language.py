"""Tell the language of a text."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any

from extract.casing import fold

LANGUAGES = ("tr", "az", "en", "de", "fr", "ru", "ar", "es", "fa", "ku", "el")
_LOOKED_AT = 1000
_ENOUGH_WORDS = 3
_TURKISH_LETTERS = re.compile(r"[ğışĞİŞ]")


def identify_language(text: str) -> str:
    """ISO 639-1 code of the text's language, judged by its first 1,000 characters."""
    sample = text[:_LOOKED_AT]
    if "ə" not in sample:
        turkish = list(islice(_function_words().finditer(fold(sample)), _ENOUGH_WORDS))
        if len(turkish) == _ENOUGH_WORDS and _TURKISH_LETTERS.search(sample):
            return "tr"
    if sum(map(str.isalpha, sample)) < 10:
        return "tr"
    guess = str(_model().classify(sample)[0])
    if guess != "tr" and len(sample) < 200 and len(_TURKISH_LETTERS.findall(sample)) >= 2 and "ə" not in sample:
        return "tr"
    return guess


@cache
def _function_words(language: str = "tr") -> re.Pattern[str]:
    source = files("extract") / "lang" / language / "function_words.toml"
    words = tomllib.loads(source.read_text(encoding="utf-8"))["words"]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")


@cache
def _model() -> Any:
    import py3langid.langid as langid  # Loading takes longer than reading a hundred articles.

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
