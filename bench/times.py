"""How fast times are found, beside dateparser's search on the same articles in one run: `python -m bench.times`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime, time
from pathlib import Path
from time import perf_counter

from extract.casing import fold
from extract.clean import clean_article
from extract.document import Article, Document, Sentence
from extract.reading import list_files, read_file, read_manifest
from extract.segment import find_quotations, split_sentences
from extract.times import find_times

ARTICLES = Path(__file__).parents[1] / "seeds" / "articles"
TIMES_AS_FAST = 20
ROUNDS = 5

Text = tuple[Document, list[Sentence]]


def read_texts(folder: Path) -> list[Text]:
    """The dated articles of a folder, cleaned, with their sentences; undated ones would be less work for us."""
    manifest, _ = read_manifest(folder)
    found = [item for file in list_files(folder) for item in read_file(folder, file.path, manifest)]
    documents = [clean_article(article) for article in found if isinstance(article, Article)]
    return [(d, split_sentences(d, find_quotations(d))) for d in documents if d.published_on is not None]


def find_here(text: Text) -> int:
    document, sentences = text
    return len(find_times(document, fold(document.text), sentences))


def search_with_dateparser(text: Text) -> int:
    from dateparser.search import search_dates

    document, _ = text
    assert document.published_on is not None
    base = datetime.combine(document.published_on, time())
    return len(search_dates(document.text, languages=["tr"], settings={"RELATIVE_BASE": base}) or ())


def measure(find: Callable[[Text], int], texts: Sequence[Text], rounds: int) -> tuple[float, int]:
    """Seconds of the fastest round over all texts, and how many times were found in one."""
    find(texts[0])  # words and languages are loaded once, before anything is timed
    seconds, found = float("inf"), 0
    for _ in range(rounds):
        started = perf_counter()
        found = sum(find(text) for text in texts)
        seconds = min(seconds, perf_counter() - started)
    return seconds, found


def main() -> int:
    texts = read_texts(Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)
    if not texts:
        print("No dated articles there.")
        return 1
    characters = sum(len(document.text) for document, _ in texts)
    ours, found = measure(find_here, texts, ROUNDS)
    theirs, searched = measure(search_with_dateparser, texts, 1)
    print(f"{len(texts)} articles, {characters:,} characters")
    print(f"{'':28s}{'articles/s':>12s}{'characters/s':>14s}{'found':>7s}{'ratio':>8s}")
    for name, seconds, count in (("find_times", ours, found), ("dateparser search_dates", theirs, searched)):
        speed = f"{len(texts) / seconds:12,.0f}{characters / seconds:14,.0f}"
        print(f"{name:28s}{speed}{count:7d}{theirs / seconds:8,.1f}")
    return 0 if theirs / ours >= TIMES_AS_FAST else 1


if __name__ == "__main__":
    sys.exit(main())
