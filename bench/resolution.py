"""Time and memory of putting articles together, by the size of the corpus: `python -m bench.resolution [MENTIONS ...]`.

Seconds are a processor's, so that neighbours on the machine do not count. Ten thousand and a hundred thousand mentions
are measured where no number is given; a million takes some ten minutes. The table goes to bench/results.

A corpus is made of the annotations of the sample articles, over and over: each time on other days of ten years, among
other states, with other people and in other words. So mentions an article, copies, vague dates and how much several
articles tell alike are those of the samples, and the news of a day grows with the corpus.
"""

from __future__ import annotations

import random
import re
import resource
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any, TypeVar
from unittest.mock import patch

import polars as pl

from bench.articles import SEEDS
from bench.extraction import read_articles
from bench.writing import RESOLUTION, RESULTS, Row, as_markdown, conditions, write_csv
from extract.lexicon import REFERENCE, load_lexicon
from extract.pipeline import annotate
from extract.resolve import events, resolve
from extract.resolve.blocking import candidate_pairs
from extract.resolve.tellings import Telling
from extract.tables import ANNOTATIONS, columns, frame

T = TypeVar("T")

SIZES = (10_000, 100_000)
STATE_COUNT = 60
DISGUISES = 100
DAYS = 3650
LETTERS = "abcçdefgğhıijklmnoöprsştuüvyz"
COUNTRIES = ("country_code", "place_country_code")


@dataclass(frozen=True)
class Measured:
    """What a corpus cost."""

    mentions: int
    articles: int
    events: int
    pairs: int
    cpu_seconds: float
    peak_mb: int


def read_samples() -> dict[str, pl.DataFrame]:
    lexicon = load_lexicon()
    rows: dict[str, list[Any]] = {name: [] for name in ANNOTATIONS}
    for article in read_articles(SEEDS / "articles"):
        for name, found in annotate(article, lexicon).tables.items():
            rows[name] += found
    return {name: frame(table, rows[name]) for name, table in ANNOTATIONS.items()}


def multiply(samples: dict[str, pl.DataFrame], times: int) -> Iterator[tuple[str, pl.DataFrame]]:
    """Each table with the rows of that many corpora like the samples; the same for every call."""
    chance = random.Random(7)
    rounds = pl.DataFrame({"round": range(times), "days": [chance.randrange(DAYS) for _ in range(times)]})
    codes = sorted(pl.read_csv(REFERENCE / "countries.csv")["country_code"])[:STATE_COUNT]
    seen = sorted(set(samples["document_entities"]["country_code"].drop_nulls()))
    states = pl.DataFrame(
        [(number, code, chance.choice(codes)) for number in range(times) for code in seen],
        schema={"round": pl.Int64, "code": pl.String, "becomes": pl.String},
        orient="row",
    )
    for name, table in samples.items():
        several = table.join(rounds, how="cross", maintain_order="right_left")
        for column in COUNTRIES:
            if column in table.columns:
                several = several.join(states, left_on=["round", column], right_on=["round", "code"], how="left")
                several = several.with_columns(pl.col("becomes").alias(column)).drop("becomes")
        several = several.with_columns(_renewed(table))
        keys = [column.name for column in columns(ANNOTATIONS[name]) if column.is_key]
        if name == "documents":
            several = several.with_columns(text=pl.Series(_reworded(table["text"].to_list(), times, chance)))
        yield name, several.select(table.columns).sort(keys)


def _renewed(table: pl.DataFrame) -> Iterator[pl.Expr]:
    """Ids, paths, days, names as they are in another round."""
    for column, dtype in table.schema.items():
        if column == "reference_id":
            known = pl.concat_str(pl.lit("country:"), "country_code")
            yield pl.when(pl.col("kind") == "country").then(known).alias(column)
        elif column.endswith("_id") or column == "path":
            yield pl.concat_str(column, pl.col("round").cast(pl.String), separator="-").alias(column)
        elif column == "joint_speaker_ids":
            yield pl.lit([], dtype=dtype).alias(column)
        elif column == "name" and "country_code" in table.columns:
            yield pl.concat_str(column, pl.col("country_code").fill_null("")).alias(column)
        elif dtype == pl.Date:
            yield (pl.col(column) + pl.duration(days="days")).alias(column)
    if "event_date" in table.columns:
        first, last = (pl.col(day) + pl.duration(days="days") for day in ("date_start", "date_end"))
        interval = pl.concat_str(first.cast(pl.String), last.cast(pl.String), separator="/")
        value = pl.when(first == last).then(first.cast(pl.String)).otherwise(interval)
        yield pl.coalesce(value, "event_date").alias("event_date")


def _reworded(texts: list[str], times: int, chance: random.Random) -> Iterator[str]:
    """The texts in other letters, so that every span stays what it is and no round is a copy of another.

    A word has a hundred disguises, so that of a larger corpus fewer words are new.
    """
    disguises = [str.maketrans(LETTERS, "".join(chance.sample(LETTERS, len(LETTERS)))) for _ in range(DISGUISES)]
    parts = [re.split(r"(\W+)", text) for text in texts]
    words = sorted({part for text in parts for part in text})
    for _ in range(times):
        others = {word: word.translate(chance.choice(disguises)) for word in words}
        yield from ("".join(map(others.__getitem__, text)) for text in parts)


def write_corpus(folder: Path, size: int) -> None:
    samples = read_samples()
    for name, table in multiply(samples, -(-size // samples["event_mentions"].height)):
        table.write_parquet(folder / f"{name}.parquet")


def measure(folder: Path) -> Measured:
    """Resolve the corpus of a folder."""
    annotations = {name: pl.scan_parquet(folder / f"{name}.parquet") for name in ANNOTATIONS}
    pairs = 0

    def listen(tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
        nonlocal pairs
        for pair in candidate_pairs(tellings):
            pairs += 1
            yield pair

    with patch.object(events, "candidate_pairs", listen):
        started = process_time()
        # One after the other, as they are loaded.
        rows = {name: table.collect().height for name, table in resolve(annotations, REFERENCE).items()}
    return Measured(
        mentions=rows["event_mentions"],
        articles=rows["documents"],
        events=rows["events"],
        pairs=pairs,
        cpu_seconds=round(process_time() - started, 1),
        peak_mb=round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    )


def measure_sizes(sizes: Iterable[int]) -> Iterator[Measured]:
    for size in sizes:
        with TemporaryDirectory() as folder:
            _alone(write_corpus, Path(folder), size)
            yield _alone(measure, Path(folder))


def _alone(work: Callable[..., T], *arguments: object) -> T:
    """In a process of its own, so that its memory is its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(work, *arguments).result()


def note(rows: list[Row]) -> None:
    """As CSV, and as the last part of the README, where other measurements stand before it."""
    write_csv(RESULTS / "resolution.csv", rows)
    readme = RESULTS / "README.md"
    before = readme.read_text(encoding="utf-8").partition(f"\n{RESOLUTION}")[0]
    readme.write_text(f"{before}\n{RESOLUTION}\n\n{conditions()}.\n\n{as_markdown(rows)}\n", encoding="utf-8")


def main() -> int:
    rows = []
    for found in measure_sizes([int(size) for size in sys.argv[1:]] or SIZES):
        rows.append(asdict(found) | {"ms_a_mention": round(found.cpu_seconds / found.mentions * 1000, 2)})
        print(rows[-1], flush=True)
    note(rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
