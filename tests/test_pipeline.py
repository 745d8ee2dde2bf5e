"""Properties of the whole reading: offsets are valid whatever the text, and the same text gives the same rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.checks import find_faults
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import Annotations, annotate
from extract.reading import list_files, read_file, read_manifest

SAMPLES = Path(__file__).parent.parent / "seeds" / "articles"
PIECES = tuple(
    [
        "Lavrov",
        "Kuzey Kore",
        "Rusya'nın",
        "görüştü",
        "söyledi",
        "dedi.",
        "“",
        "”",
        '"',
        "'",
        "ziyaret etti",
        "13 Eylül'de",
        ",",
        "Dışişleri Bakanı",
        "yapılan açıklamada",
        "belirtildi.",
        "ve",
        "ile",
        "Kim'in",
        "iddialarını",
        "yalanladı",
        "\n",
        "İ",
        "ﬁ",
        "(BM)",
        ":",
        "şunları",
        "İSTANBUL",
        "—",
        "  ",
        "a",
        "bin",
        "ABD’nin",
        "mevkidaşı",
        "tarafından",
        "çağrıldı",
        "“kimse bunu istemiyor”",
        "şeklindeki sözlerine",
        "göre",
    ]
)


def read(text: str, published_on: date | None = None) -> Annotations:
    return annotate(Article(path="x.txt", text=text, published_on=published_on), load_lexicon())


def assert_sound(annotations: Annotations) -> None:
    assert list(find_faults(annotations.tables)) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=40))
def test_spans_are_valid_in_any_order_of_words(words: list[str]) -> None:
    assert_sound(read(" ".join(words), published_on=date(2024, 1, 16)))


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1, max_size=200))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    if text.strip():
        assert_sound(read(text))


def test_the_cue_of_a_noun_of_speech_starts_at_its_first_word() -> None:
    found = read("Lavrov'un “kimse yeni bir savaş istemiyor” şeklindeki sözlerine tepki geldi.")
    assert [s.cue for s in found.tables["statements"]] == ["şeklindeki sözlerine"]
    assert_sound(found)


def test_the_sample_articles_quote_themselves_and_read_the_same_twice() -> None:
    manifest, _ = read_manifest(SAMPLES)
    for file in list_files(SAMPLES):
        for article in read_file(SAMPLES, file.path, manifest):
            assert isinstance(article, Article), article
            first = annotate(article, load_lexicon())
            assert_sound(first)
            assert annotate(article, load_lexicon()).tables == first.tables


def test_ids_within_an_article_are_unique() -> None:
    annotations = read(
        "Lavrov, Pyongyang'da Kim Jong-un ile görüştü. Görüşmede Lavrov, Kim'i Moskova'ya davet etti. "
        "Kim, daveti kabul ettiğini söyledi. Lavrov, Pyongyang'da Kim Jong-un ile görüştü."
    )
    keys = {"statements": "statement_id", "event_mentions": "event_mention_id", "document_entities": "entity_id"}
    for table, key in keys.items():
        ids = [getattr(row, key) for row in annotations.tables[table]]
        assert len(ids) == len(set(ids)), table
