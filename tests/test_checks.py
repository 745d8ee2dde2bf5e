"""An article whose annotations contradict it, or each other, is told apart, and the fault is named."""

import re
from datetime import date

import pytest

from extract.checks import find_faults
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import Annotations, annotate

TEXT = """Lavrov Pyongyang'da

Rusya Dışişleri Bakanı Sergey Lavrov, 18 Ekim 2023'te Kuzey Kore'yi ziyaret etti.
Lavrov, "Görüşmeler verimli geçti" dedi.
"""


@pytest.fixture
def annotations() -> Annotations:
    found = annotate(Article(path="x.txt", text=TEXT, published_on=date(2023, 10, 20)), load_lexicon())
    assert found.tables["event_mentions"] and found.tables["statements"]
    assert list(find_faults(found.tables)) == []
    return found


@pytest.mark.parametrize(
    ("table", "wrong", "fault"),
    [
        ("sentences", {"start_char": 7, "end_char": 7}, r"sentences.start_char: 7 to 7 is no part of a text of 1\d\d"),
        ("entity_mentions", {"end_char": 9999}, r"entity_mentions.start_char: \d+ to 9999 is no part"),
        ("event_mention_arguments", {"start_char": -1}, r"event_mention_arguments.start_char: -1 to \d+ is no part"),
        ("time_expressions", {"start_char": 58}, r"time_expressions.start_char: 58 to \d+ begins or ends with white"),
        ("event_mentions", {"factuality_start_char": 3, "factuality_end_char": None}, "3 to None is no part"),
        ("statements", {"cue": "demedi"}, r"statements.cue: 'demedi' is not what stands at \d+ to \d+"),
        ("statements", {"manner": "shouted"}, "statements.manner: 'shouted' is none of direct, indirect, mixed"),
        ("statements", {"rule": None}, "statements.rule: nothing in row"),
        ("statements", {"speaker_id": "kimse"}, "statements.speaker_id: kimse is not among the article's document_ent"),
        ("statements", {"joint_speaker_ids": ["kimse"]}, "statements.joint_speaker_ids: kimse is not among"),
        ("event_mentions", {"sentence_index": 40}, "event_mentions.sentence_index: 40 is not among the article's sent"),
        ("document_events", {"event_id": "other"}, "document_events.event_id: other is told nowhere"),
        (
            "event_mentions",
            {"date_start": date(2023, 10, 21)},
            "occurred on 2023-10-21, after the article of 2023-10-20",
        ),
    ],
)
def test_a_fault_is_found_and_named(annotations: Annotations, table: str, wrong: dict[str, object], fault: str) -> None:
    for column, value in wrong.items():
        setattr(annotations.tables[table][0], column, value)
    assert re.search(fault, "\n".join(find_faults(annotations.tables)))


def test_a_row_that_stands_twice_is_a_fault(annotations: Annotations) -> None:
    annotations.tables["statements"] *= 2
    assert [fault.split(" ")[0] for fault in find_faults(annotations.tables)] == ["statements:"]


def test_what_is_planned_may_come_after_the_article(annotations: Annotations) -> None:
    mention = annotations.tables["event_mentions"][0]
    mention.date_start, mention.factuality = date(2023, 10, 21), "planned"
    assert list(find_faults(annotations.tables)) == []
