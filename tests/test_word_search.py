"""Sentences and statements are found by a word in any of its forms, from SQL."""

from __future__ import annotations

import re

import duckdb
import polars as pl
import pytest

from extract.casing import fold
from extract.inflect import inflect_noun
from extract.resolve.word_forms import find_word_forms
from orchestration.home import Home
from orchestration.warehouse import open_read_only
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


@pytest.mark.parametrize(
    ("text", "lemma_count"),
    [
        ("İşbirliğini, işbirliğinin; işbirliği!", 1),
        ("eşgüdümünün eşgüdüm", 1),
        ("Doğalgazın fiyatı ve doğalgaz fiyatı", 3),
        ("gösteri gösterdi", 2),
        ("de dedi", 2),
        ("bakan bakanlığın", 2),
    ],
)
def test_a_form_the_dictionary_lacks_leads_to_the_word_it_continues(text: str, lemma_count: int) -> None:
    found = find_word_forms(pl.DataFrame({"language": ["tr"], "text": [text]}))
    assert found["lemma"].n_unique() == lemma_count


def test_the_ending_of_a_name_is_no_word() -> None:
    documents = pl.DataFrame({"language": ["tr"], "text": ["Türkiye'de 2022'den beri ‘yeni’ bir Rusya’nın sözü"]})
    found = set(find_word_forms(documents)["word"])
    assert found == {"türkiye", "beri", "yeni", "bir", "rusya", "sözü"}


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


@pytest.mark.parametrize(
    ("asked", "basis", "word", "another"),
    [
        ("Rusya'nın", "form", "rusya", None),
        ("İRAN’A", "form", "iran", None),
        ("görüşmek", "form", "görüştü", "görüşme"),
        ("işbirliği", "form", "işbirliğinin", "iş"),
        ("demek", "dictionary", "dedi", "de"),
        ("reddetmek", "dictionary", "reddetti", "ret"),
        ("yaptırımlarımızdan", "guess", "yaptırımların", "yap"),
        ("füzelerimizle", "guess", "füzeler", None),
    ],
)
def test_any_form_leads_to_the_word(sample_home: Home, asked: str, basis: str, word: str, another: str | None) -> None:
    with open_read_only(sample_home.published) as connection:
        found = connection.execute("select word, basis from marts.forms_of(?)", [asked]).fetchall()
        assert (word, basis) in found and another not in dict(found)
        texts = connection.execute("select sentence from marts.sentences_with(?)", [asked]).fetchall()
    assert texts and all({form for form, _ in found} & set(WORD.findall(fold(text))) for (text,) in texts)


@pytest.mark.parametrize("asked", ["Kim Jong-un", "F-16", ""])
def test_what_is_not_one_word_is_refused(sample_home: Home, asked: str) -> None:
    with pytest.raises(duckdb.Error, match="is not one word"):
        fetch(sample_home, f"from marts.sentences_with('{asked}')")


def test_each_search_says_what_it_takes(sample_home: Home) -> None:
    said = fetch(sample_home, "select function_name, comment from duckdb_functions() where schema_name = 'marts'")
    assert {name for name, _ in said} == {"forms_of", "sentences_with", "statements_with"}
    assert all("Takes one word" in str(comment) and "No row" in str(comment) for _, comment in said)


def test_what_nobody_says_is_not_found(sample_home: Home) -> None:
    assert fetch(sample_home, "from marts.forms_of('kuantum')") == []
    assert fetch(sample_home, "from marts.sentences_with('kuantum')") == []
    assert fetch(sample_home, "from marts.statements_with('kuantum')") == []
    assert fetch(sample_home, "from marts.statements_with('füzeler')") != []
