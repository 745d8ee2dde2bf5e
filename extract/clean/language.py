"""Tell the language of a text."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any

from extract.casing import fold

LANGUAGES = (
    *("tr", "az", "en", "de", "fr", "ru", "ar", "es", "fa", "ku", "el"),
    *("bg", "he", "hy", "it", "ja", "ka", "ko", "nl", "pl", "pt", "ro", "uk", "zh"),
)
UNKNOWN = "und"
_LOOKED_AT = 1000
_ENOUGH_WORDS = 3
_TURKISH_LETTERS = re.compile(r"[ğışĞİŞ]")
_TURKISH_OR_UMLAUT = re.compile(r"[çğıöşüÇĞİÖŞÜâîû]")
_WORD = re.compile(r"[^\W\d_]+")
# Letters of Kurdish, Turkmen and Uzbek, which Turkish has in foreign names alone.
_FOREIGN_LETTERS = re.compile(r"[wqxêňýžäə]", re.I)


def identify_language(text: str) -> str:
    """ISO 639-1 code of the text's language, judged by its first 1,000 characters; "und" where it is none we know."""
    sample = text[:_LOOKED_AT]
    turkish = list(islice(_function_words().finditer(fold(sample)), _ENOUGH_WORDS)) if "ə" not in sample else []
    if len(turkish) == _ENOUGH_WORDS and _TURKISH_LETTERS.search(sample):
        return "tr"
    letters = sum(map(str.isalpha, sample))
    if letters < 10:
        return "tr"
    guess = str(_model().classify(sample)[0])
    words = (word for word in _WORD.findall(sample) if word[0].islower())
    looks_foreign = sum(len(_FOREIGN_LETTERS.findall(word)) for word in words) * 40 > letters
    if guess != "tr":
        has_letters = len(sample) < 200 and len(_TURKISH_LETTERS.findall(sample)) >= 2
        return "tr" if has_letters and not looks_foreign else guess
    # Turkmen and Uzbek look like Turkish to the model, which does not know them.
    is_bare = letters > 150 and len(turkish) < 2 and not _TURKISH_OR_UMLAUT.search(sample)
    return UNKNOWN if looks_foreign or is_bare else "tr"


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
