"""Statements of different articles that tell one utterance."""

from __future__ import annotations

import random
from datetime import date

import polars as pl
import pytest

from extract.resolve.utterances import find_same_utterances
from extract.tables import DocumentRow, EntityRow, StatementRow, schema

FULL = "Kuzey Kore'nin son haftalarda Rusya'ya binden fazla konteyner dolusu mühimmat gönderdiğini gördük"
SHORT = "Kuzey Kore'nin Rusya'ya binden fazla konteyner mühimmat gönderdiğini"
OTHER = "Ukrayna'ya verdiğimiz desteğin önümüzdeki aylarda da süreceğinden kimsenin kuşkusu olmasın"
FOURTEENTH, TWENTIETH, LATER = date(2023, 10, 14), date(2023, 10, 20), date(2023, 11, 20)

Told = tuple[str, str, date | None]  # speaker, content, day of the article


def same(*told: Told, duplicate_of: dict[str, str] | None = None, seed: int | None = None) -> dict[str, str]:
    """What ``find_same_utterances`` says of statements s0, s1, ... printed in documents d0, d1, ..."""
    documents = [
        {"document_id": f"d{n}", "text": f"«{text}»", "published_on": day, "language": "tr"}
        for n, (_, text, day) in enumerate(told)
    ]
    statements = [
        {
            "statement_id": f"s{n}",
            "document_id": f"d{n}",
            "speaker_id": speaker,
            "joint_speaker_ids": [],
            "start_char": 1,
            "end_char": 1 + len(text),
        }
        for n, (speaker, text, _) in enumerate(told)
    ]
    if seed is not None:
        random.Random(seed).shuffle(statements)
    entities = [
        {"entity_id": "kirby", "kind": "person", "country_code": "USA"},
        {"entity_id": "biden", "kind": "person", "country_code": "USA"},
        {"entity_id": "white-house", "kind": "organization", "country_code": "USA"},
        {"entity_id": "lavrov", "kind": "person", "country_code": "RUS"},
        {"entity_id": "israel", "kind": "country", "country_code": "ISR", "name": "İsrail", "aliases": []},
        {"entity_id": "iran", "kind": "country", "country_code": "IRN", "name": "İran", "aliases": ["Tahran"]},
    ]
    return find_same_utterances(
        pl.DataFrame(statements, schema=schema(StatementRow)),
        pl.DataFrame(documents, schema=schema(DocumentRow)),
        pl.DataFrame(entities, schema=schema(EntityRow)),
        duplicate_of or {},
    )


def test_the_fullest_telling_is_the_one_the_others_are_the_same_as() -> None:
    assert same(("kirby", SHORT, FOURTEENTH), ("kirby", FULL, TWENTIETH), ("kirby", OTHER, TWENTIETH)) == {"s0": "s1"}


def test_an_article_without_a_day_may_tell_it_too() -> None:
    assert same(("kirby", FULL, FOURTEENTH), ("kirby", SHORT, None)) == {"s1": "s0"}


def test_what_is_said_again_a_month_later_is_another_utterance() -> None:
    assert same(("kirby", FULL, FOURTEENTH), ("kirby", FULL, LATER)) == {}


@pytest.mark.parametrize(
    "other",
    [
        "Kuzey Kore'nin son haftalarda Rusya'ya binden fazla konteyner dolusu mühimmat göndermediğini gördük",
        "Kuzey Kore'nin son haftalarda Rusya'ya 500 konteyner dolusu mühimmat gönderdiğini gördük",
    ],
)
def test_what_denies_it_or_gives_another_number_is_another_utterance(other: str) -> None:
    full = FULL.replace("binden fazla", "900") if "500" in other else FULL
    assert same(("kirby", full, FOURTEENTH), ("kirby", other, TWENTIETH)) == {}


@pytest.mark.parametrize("speaker", ["biden", "lavrov"])
def test_the_same_words_of_another_person_are_another_utterance(speaker: str) -> None:
    assert same(("kirby", FULL, FOURTEENTH), (speaker, FULL, FOURTEENTH)) == {}


def test_a_person_is_named_rather_than_the_office() -> None:
    assert same(("white-house", FULL, FOURTEENTH), ("kirby", SHORT, FOURTEENTH)) == {"s0": "s1"}


def test_few_words_tell_nothing_except_in_a_copy() -> None:
    few = "Görüşmeler sürüyor"
    told = ("kirby", few, FOURTEENTH), ("kirby", few, TWENTIETH)
    assert same(*told) == {}
    assert same(*told, duplicate_of={"d1": "d0"}) == {"s1": "s0"}


def test_the_copy_is_the_same_as_the_original_even_where_it_tells_more() -> None:
    told = ("kirby", SHORT, TWENTIETH), ("kirby", FULL, FOURTEENTH)
    assert same(*told, duplicate_of={"d1": "d0"}) == {"s1": "s0"}


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_rows_does_not_matter(seed: int) -> None:
    told = [("kirby", text, day) for text in (FULL, SHORT, OTHER) for day in (FOURTEENTH, TWENTIETH, LATER, None)]
    assert same(*told, seed=seed) == same(*told)


@pytest.mark.parametrize(("state", "expected"), [("İran", {}), ("Tahran", {}), ("İsrail", {"s1": "s0"})])
def test_the_same_words_about_another_state_are_another_utterance(state: str, expected: dict[str, str]) -> None:
    said = "İsrail saldırılarını derhal durdurmalı ve işgal ettiği topraklardan çekilmelidir"
    told = said.replace("İsrail", state)
    assert same(("kirby", said, FOURTEENTH), ("kirby", told, FOURTEENTH)) == expected
