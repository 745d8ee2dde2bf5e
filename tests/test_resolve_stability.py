"""What the sample articles give depends on nothing but which they are, and one more changes only what it bears on."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import extract.resolve.assembly
from extract.resolve import resolve
from extract.resolve.blocking import candidate_pairs
from extract.resolve.events import group_tellings
from extract.resolve.matching import match
from extract.resolve.tellings import Telling
from orchestration.home import Home
from tests.conftest import load_annotations
from tests.printed import collected

Frames = dict[str, pl.DataFrame]


@pytest.fixture(scope="module")
def annotated(sample_home: Home) -> Frames:
    return load_annotations(sample_home)


@st.composite
def choices(draw: st.DrawFn) -> random.Random:
    return random.Random(draw(st.integers(0, 10**6)))


def choose(annotated: Frames, chance: random.Random) -> list[str]:
    documents = sorted(annotated["documents"]["document_id"])
    return chance.sample(documents, chance.randint(2, 40))


def of_articles(annotated: Frames, documents: Sequence[str]) -> Frames:
    """What was read in some articles, their rows in the order of the articles."""
    order = pl.DataFrame({"document_id": documents})
    owners = {
        "event_id": annotated["document_events"].select("event_id", "document_id"),
        "event_mention_id": annotated["event_mentions"].select("event_mention_id", "document_id"),
    }
    chosen = {}
    for name, frame in annotated.items():
        owned = frame
        if "document_id" not in frame.columns:
            key = next(key for key in owners if key in frame.columns)
            owned = frame.join(owners[key], on=key)
        chosen[name] = order.join(owned, on="document_id", maintain_order="left_right").select(frame.columns)
    return chosen


@given(choices())
@settings(max_examples=8)
def test_the_order_of_articles_and_of_rows_changes_nothing(annotated: Frames, chance: random.Random) -> None:
    documents = choose(annotated, chance)
    once = collected(resolve(of_articles(annotated, documents)))
    chance.shuffle(documents)
    shuffled = of_articles(annotated, documents)
    again = collected(
        resolve({name: frame.sample(fraction=1, shuffle=True, seed=1) for name, frame in shuffled.items()})
    )
    assert [name for name in once if not once[name].equals(again[name])] == []


@given(choices())
@settings(max_examples=12)
def test_one_more_article_changes_only_what_it_bears_on(annotated: Frames, chance: random.Random) -> None:
    added, *documents = choose(annotated, chance)
    few, before = resolve_and_listen(of_articles(annotated, documents))
    more, after = resolve_and_listen(of_articles(annotated, [added, *documents]))
    touched = reach_of(added, [*before, *after])
    kinds = ["entity_id", "kind", "country_code"]
    changed = few["entities"].join(more["entities"], on=kinds, how="anti", nulls_equal=True)["entity_id"].implode()
    told_of = dict(annotated["event_mentions"].select("event_mention_id", "event_id").iter_rows())
    bears_on = pl.concat(
        [
            few["event_mentions"].filter(pl.col("event_mention_id").replace_strict(told_of).is_in(list(touched))),
            few["events"].filter(pl.col("place_entity_id").is_in(changed)),
            few["event_participants"].filter(pl.col("entity_id").is_in(changed)),
        ],
        how="diagonal_relaxed",
    )["event_id"].implode()
    for name in ("events", "event_participants", "event_mentions"):
        kept = few[name].filter(~pl.col("event_id").is_in(bears_on))
        lost = kept.join(more[name], on=kept.columns, how="anti", nulls_equal=True)
        assert lost.is_empty(), (name, lost.to_dicts())


def resolve_and_listen(annotated: Frames) -> tuple[Frames, list[Telling]]:
    """The resolved tables, and the tellings as they were compared."""
    heard: list[Telling] = []

    def listen(tellings: Iterable[Telling]) -> list[list[Telling]]:
        of_one_type = list(tellings)
        heard.extend(of_one_type)
        return group_tellings(of_one_type)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(extract.resolve.assembly, "group_tellings", listen)
        return collected(resolve(annotated)), heard


def reach_of(document_id: str, tellings: Sequence[Telling]) -> set[str]:
    """The events of articles that hang together with those of one: they may be the same, or copies tell them."""
    neighbours: dict[object, set[object]] = defaultdict(set)

    def connect(one: object, other: object) -> None:
        neighbours[one].add(other)
        neighbours[other].add(one)

    by_type: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        by_type[telling.event_type].append(telling)
        connect(telling.event_id, (telling.original_id, telling.event_type))
    for same_type in by_type.values():
        for one, other in candidate_pairs(same_type):
            if match(same_type[one], same_type[other]):
                connect(same_type[one].event_id, same_type[other].event_id)
    reached: set[object] = set()
    ahead: list[object] = [telling.event_id for telling in tellings if telling.document_id == document_id]
    while ahead:
        node = ahead.pop()
        if node not in reached:
            reached.add(node)
            ahead.extend(neighbours[node])
    return {node for node in reached if isinstance(node, str)}
