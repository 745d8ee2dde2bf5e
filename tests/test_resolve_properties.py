"""What must hold of resolving for any corpus."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.resolve import resolve
from tests.printed import (
    CHOE,
    FIDAN,
    KIM,
    LAVROV,
    PUTIN,
    Printed,
    Told,
    annotations,
    article,
    collected,
    meeting,
)

PEOPLE = (PUTIN, KIM, LAVROV, CHOE, FIDAN, "RUS", "PRK", "TUR")
DATES = (
    None,
    "2023-09-12",
    "2023-09-13",
    "2023-09-14",
    "2023-09",
    "2023",
    "2023-09~",
    "XXXX-09-13",
    "2023-09-12/2023-09-17",
)


@st.composite
def tellings(draw: st.DrawFn) -> Told:
    actors = draw(st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True))
    kind = draw(st.sampled_from(("meeting", "visit", "criticism")))
    to = draw(st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True)) if kind != "meeting" else []
    return Told(
        kind,
        tuple(actors),
        draw(st.sampled_from(DATES)),
        tuple(name for name in to if name not in actors),
        place=draw(st.sampled_from((None, "Moskova:RUS", "Soçi:RUS", "Ankara:TUR"))),
        factuality=draw(st.sampled_from(("occurred", "planned", "denied"))),
        basis=draw(st.sampled_from(("explicit", "relative", "publication"))),
    )


@st.composite
def corpora(draw: st.DrawFn) -> list[Printed]:
    days = st.sampled_from((None, "2023-09-10", "2023-09-13", "2023-09-14", "2023-10-01"))
    told = draw(st.lists(st.tuples(days, st.lists(tellings(), max_size=3)), max_size=7))
    return [article(f"{position}.txt", day, *events) for position, (day, events) in enumerate(told)]


@given(corpora(), st.integers(0, 1000))
@settings(max_examples=40)
def test_the_order_of_articles_and_rows_changes_nothing(corpus: list[Printed], seed: int) -> None:
    shuffled = random.Random(seed).sample(corpus, len(corpus))
    once, again = collected(resolve(annotations(corpus))), collected(resolve(annotations(shuffled, seed)))
    for name in once:
        assert once[name].equals(again[name]), name


@given(corpora())
@settings(max_examples=40)
def test_an_unrelated_article_changes_nothing_else(corpus: list[Printed]) -> None:
    unrelated = article(
        "z", "2023-09-13", meeting("Ana Ruiz:PER", "Juan Vega:BOL", when="2023-09-13", place="Lima:PER")
    )
    once, again = collected(resolve(annotations(corpus))), collected(resolve(annotations([*corpus, unrelated])))
    for name in once:
        kept = again[name].join(once[name], on=once[name].columns, how="semi", nulls_equal=True)
        assert kept.height == once[name].height, name


@given(corpora())
@settings(max_examples=40)
def test_every_row_points_to_one_that_exists(corpus: list[Printed]) -> None:
    tables = collected(resolve(annotations(corpus)))
    events, entities = set(tables["events"]["event_id"]), set(tables["entities"]["entity_id"])
    assert set(tables["event_mentions"]["event_id"]) == events
    assert set(tables["event_participants"]["event_id"]) <= events
    assert set(tables["event_participants"]["entity_id"]) <= entities
    assert set(tables["events"]["place_entity_id"].drop_nulls()) <= entities
    assert (
        len(events) == tables["events"].height
        and sum(tables["events"]["mention_count"]) == tables["event_mentions"].height
    )
