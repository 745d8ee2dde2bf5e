"""Sentences and statements are found by a word in any of its forms, from SQL."""

from __future__ import annotations

import re

import polars as pl
import pytest

from extract.casing import fold
from extract.inflect import inflect_noun
from extract.resolve.word_forms import find_word_forms
from orchestration.home import Home
from tests.conftest import fetch

WORD = re.compile(r"[^\W\d_]+")


def test_forms_lead_to_the_word_of_the_dictionary() -> None:
    texts = ["YAPTIRIMLARIN kapsamı, İran'ın yaptırımı ve oğlunun kitabı.", "IRAK'ın şehirleri", "sanctions", "peyman"]
    documents = pl.DataFrame({"language": ["tr", "tr", "en", "ku"], "text": texts})
    found = {(row["language"], row["word"]): row["lemma"] for row in find_word_forms(documents).to_dicts()}
    assert found["tr", "yaptırımların"] == found["tr", "yaptırımı"] == "yaptırım"
    assert [found["tr", word] for word in ("oğlunun", "kitabı", "şehirleri")] == ["oğul", "kitap", "şehir"]
    assert {"ıran", "iraq", "i̇ran"}.isdisjoint(word for _, word in found)
    assert {("tr", "iran"), ("tr", "ırak"), ("en", "sanctions")} <= set(found)
    assert found["ku", "peyman"] == "peyman", "a language without a dictionary"


@pytest.mark.parametrize("noun", ["yaptırım", "zirve", "tahıl", "ateşkes"])
def test_sentences_with_a_word_are_those_with_a_form_of_it(sample_home: Home, noun: str) -> None:
    forms = {form.text for form in inflect_noun(noun)}
    sentences = fetch(sample_home, "select document_id, sentence_index, sentence from marts.sentences")
    expected = {row[:2] for row in sentences if forms & set(WORD.findall(fold(str(row[2]))))}
    assert expected
    words = {word for row in sentences for word in WORD.findall(fold(str(row[2])))}
    for form in forms & words:
        found = fetch(sample_home, f"select document_id, sentence_index from marts.sentences_with('{form}')")
        assert set(found) == expected, form


def test_what_nobody_says_is_not_found(sample_home: Home) -> None:
    assert fetch(sample_home, "from marts.sentences_with('kuantum')") == []
    assert fetch(sample_home, "from marts.statements_with('kuantum')") == []
    assert fetch(sample_home, "from marts.statements_with('füzeler')") != []
