"""What is read right must not fall: floors on our own sample articles and, where present, on the gold texts."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import duckdb
import pytest

from extract.document import Article
from extract.lexicon import REFERENCE, load_lexicon
from extract.pipeline import annotate
from extract.reading import list_files, read_file, read_manifest
from extract.resolve import resolve
from extract.tables import ANNOTATIONS, frame
from orchestration.gold import below_floor, load_expected, read_samples, score, shares
from tests.printed import collected
from tests.test_pipeline import assert_sound

EVALUATION = Path(__file__).parent.parent.parent / "shared" / "evaluation"

FLOORS = {
    "seeds": {"people": 0.97, "statements": 0.97, "events": 0.88, "events_exact": 0.8},
    "dev": {"people": 0.96, "statements": 0.90, "events": 0.74, "events_exact": 0.49},
}


def test_sample_articles_give_the_events_labelled_in_them() -> None:
    total, misses = score(load_expected(), read_samples(load_lexicon()))
    assert below_floor(shares(total)) == [], misses


def build_warehouse(articles: Path, target: Path) -> Path:
    """The staging tables of a folder of articles, without Dagster and dbt."""
    lexicon = load_lexicon()
    manifest, _ = read_manifest(articles)
    rows: dict[str, list[Any]] = {name: [] for name in ANNOTATIONS}
    for file in list_files(articles):
        for article in read_file(articles, file.path, manifest):
            assert isinstance(article, Article), article
            annotations = annotate(article, lexicon)
            assert_sound(annotations)
            for name, found in annotations.tables.items():
                rows[name].extend(found)
    tables = collected(resolve({name: frame(ANNOTATIONS[name], found) for name, found in rows.items()}, REFERENCE))
    with duckdb.connect(str(target)) as connection:
        connection.execute("create schema staging")
        for name, table in tables.items():
            connection.register("resolved", table.to_arrow())
            connection.execute(f"create table staging.{name} as select * from resolved")
            connection.unregister("resolved")
    return target


def load_scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", EVALUATION / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not EVALUATION.exists(), reason="the gold texts are not here")
@pytest.mark.parametrize("corpus", FLOORS)
def test_gold_articles_score_at_least_their_floors(corpus: str, tmp_path: Path) -> None:
    warehouse = build_warehouse(EVALUATION / "corpus" / corpus, tmp_path / "warehouse.duckdb")
    scorer = load_scorer()
    result = scorer.evaluate(scorer.read_gold(EVALUATION / "gold" / corpus), scorer.read_warehouse(warehouse))
    figures = {name: round(result[name]["f1"], 3) for name in FLOORS[corpus]}
    assert all(figures[name] >= floor for name, floor in FLOORS[corpus].items()), figures
    assert result["events_in_irrelevant_articles"] <= 2
