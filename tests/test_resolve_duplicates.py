"""Copies and near-copies of one text."""

from __future__ import annotations

import random
from datetime import date

import polars as pl

from extract.resolve.duplicates import find_duplicates


def story(seed: int, words: int = 120) -> list[str]:
    chosen = random.Random(seed)
    return [f"kelime{chosen.randrange(5000)}" for _ in range(words)]


def documents(*rows: tuple[str, date | None, list[str]]) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "document_id": [row[0] for row in rows],
            "published_on": pl.Series([row[1] for row in rows], dtype=pl.Date),
            "text": [" ".join(row[2]) for row in rows],
        }
    )


def test_the_first_published_is_the_original() -> None:
    text = story(1)
    corpus = documents(
        ("a", None, text), ("b", date(2024, 1, 3), text), ("c", date(2024, 1, 2), text), ("d", None, story(2))
    )
    assert find_duplicates(corpus) == {"a": "c", "b": "c"}
    assert find_duplicates(corpus.reverse()) == {"a": "c", "b": "c"}


def test_what_recurs_in_nearly_the_same_words_is_no_copy() -> None:
    first, days_later, week_later, next_year = (
        date(2023, 9, 20),
        date(2023, 9, 25),
        date(2023, 9, 27),
        date(2024, 9, 20),
    )
    text, short = story(1), story(2, 20)
    changed = [*text[:60], "başka", *text[61:]]
    corpus = documents(
        ("a", first, text), ("b", days_later, changed), ("c", week_later, changed), ("d", next_year, text)
    )
    assert find_duplicates(corpus) == {"b": "a", "d": "a"}
    assert find_duplicates(documents(("a", first, short), ("b", next_year, short))) == {}


def test_a_changed_word_and_other_capitals_are_a_copy() -> None:
    text = story(1)
    changed = [*text[:60], "başka", *text[61:]]
    assert find_duplicates(documents(("a", None, text), ("b", None, changed))) == {"b": "a"}
    loud = [word.replace("k", "K") for word in text]
    assert find_duplicates(documents(("a", None, text), ("b", None, loud))) == {"b": "a"}


def test_a_shortened_wire_text_is_a_copy() -> None:
    text = story(1, 160)
    assert find_duplicates(documents(("a", None, text), ("b", None, text[:100]))) == {"b": "a"}


def test_a_wire_text_with_another_headline_dateline_or_one_more_paragraph_is_a_copy_of_the_first() -> None:
    wire = ["Ufuk", "duyurdu", *story(1, 250)]
    told_again = {
        "another headline and dateline": ["Başkentte", "görüşme", "ANKARA", "(Boğaz Haber)", *wire[2:]],
        "one more paragraph": [*wire[:70], *story(2, 40), *wire[70:]],
        "shortened to half, under its own headline": ["Kısa", "haber", *wire[10:135]],
    }
    days = [date(2024, 1, day) for day in (3, 2, 4)]
    corpus = documents(
        ("wire", date(2024, 1, 1), wire),
        *((name, day, text) for (name, text), day in zip(told_again.items(), days, strict=True)),
    )
    assert find_duplicates(corpus) == dict.fromkeys(told_again, "wire")


def test_a_shared_paragraph_is_no_copy() -> None:
    shared = story(1, 40)
    corpus = documents(("a", None, shared + story(2)), ("b", None, shared + story(3)))
    assert find_duplicates(corpus) == {}


def test_nothing_to_read_is_no_copy_of_nothing() -> None:
    assert find_duplicates(documents(("a", None, []), ("b", None, []))) == {}
