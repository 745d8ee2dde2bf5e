"""How fast articles are read, beside what others need for a part of it, and which stage takes how long."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from unittest.mock import patch

from bench.articles import SEEDS, write_articles
from extract import pipeline, tables
from extract.checks import find_faults
from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.reading import list_files, read_file, read_manifest

ROUNDS = 3
SLOW_ARTICLES = 30
STAGES = (
    *("clean_article", "find_quotations", "split_sentences", "find_times", "scan", "make_lines"),
    *("find_actors", "_parse", "find_statements", "find_events", "_rows"),
)

Work = Callable[[Article], object]


@dataclass(frozen=True, slots=True)
class Speed:
    """``seconds`` of one core for so many articles; ``ratio``: how many times as fast everything together is."""

    texts: str
    work: str
    articles: int
    characters: int
    seconds: float
    ratio: float


def read_articles(folder: Path) -> list[Article]:
    manifest, _ = read_manifest(folder)
    found = [item for file in list_files(folder) for item in read_file(folder, file.path, manifest)]
    return [item for item in found if isinstance(item, Article)]


def compare(texts: str, folder: Path) -> Iterator[Speed]:
    """Reading everything, and each of the others on the same articles in the same run."""
    lexicon = load_lexicon()
    articles = read_articles(folder)
    few = articles[:: max(1, len(articles) // SLOW_ARTICLES)]
    whole = _measure(lambda article: pipeline.annotate(article, lexicon), articles)

    def speed(work: str, of: Sequence[Article], seconds: float) -> Speed:
        characters = sum(len(article.text) for article in of)
        ours = whole * characters / sum(len(article.text) for article in articles)
        return Speed(texts, work, len(of), characters, seconds, seconds / ours)

    yield speed("everything", articles, whole)
    yield speed("spaCy, blank Turkish tokenizer", articles, _measure(_tokenizer(), articles))
    yield speed("spaCy, tokenizer and EntityRuler of our names", few, _measure(_entity_ruler(), few, rounds=1))
    yield speed("dateparser.search_dates", few, _measure(_search_dates, few, rounds=1))
    yield speed("reading and decoding files", articles, _fastest(lambda: read_articles(folder)))


def measure_fresh(folder: Path, *, warm_up: int) -> Speed:
    """Articles met for the first time, after others have warmed what the process remembers of words."""
    lexicon = load_lexicon()
    articles = read_articles(folder)
    for article in articles[:warm_up]:
        pipeline.annotate(article, lexicon)
    fresh = articles[warm_up:]
    started = process_time()
    for article in fresh:
        pipeline.annotate(article, lexicon)
    seconds = process_time() - started
    return Speed("generated", "everything, each article once", len(fresh), _characters(fresh), seconds, 1.0)


def measure_stages(articles: Sequence[Article]) -> dict[str, float]:
    """Seconds by stage, those of `annotate` and what comes after it; `annotate` itself is the sum of its stages."""
    lexicon = load_lexicon()
    seconds = dict.fromkeys((*STAGES, "find_faults", "frame"), 0.0)

    @contextmanager
    def timed(name: str) -> Iterator[None]:
        started = process_time()
        yield
        seconds[name] += process_time() - started

    with ExitStack() as patched:
        for name in STAGES:
            patched.enter_context(patch.object(pipeline, name, timed(name)(getattr(pipeline, name))))
        rows = []
        for article in articles:
            rows.append(pipeline.annotate(article, lexicon).tables)
            with timed("find_faults"):
                list(find_faults(rows[-1]))
    with timed("frame"):
        for name, table in tables.ANNOTATIONS.items():
            tables.frame(table, [row for found in rows for row in found[name]])
    return seconds


def generated(count: int) -> TemporaryDirectory[str]:
    """A folder of generated articles that goes when it is let go of."""
    folder = TemporaryDirectory()
    write_articles(Path(folder.name), count)
    return folder


def _characters(articles: Sequence[Article]) -> int:
    return sum(len(article.text) for article in articles)


def _measure(work: Work, articles: Sequence[Article], *, rounds: int = ROUNDS) -> float:
    """Seconds of one core in the fastest round; what is loaded at the first article is not counted."""
    work(articles[0])
    return min(_fastest(lambda: [work(article) for article in articles], rounds=1) for _ in range(rounds))


def _fastest(work: Callable[[], object], *, rounds: int = ROUNDS) -> float:
    seconds = []
    for _ in range(rounds):
        started = process_time()
        work()
        seconds.append(process_time() - started)
    return min(seconds)


def _tokenizer() -> Work:
    import spacy

    turkish = spacy.blank("tr")
    return lambda article: turkish(article.text)


def _entity_ruler() -> Work:
    import spacy

    turkish = spacy.blank("tr")
    turkish.add_pipe("entity_ruler").add_patterns([{"label": "NAME", "pattern": name} for name in _names()])
    return lambda article: turkish(article.text)


def _names() -> list[str]:
    """Every name the lexicon is made of."""
    names = []
    for table in ("countries", "places", "organizations", "outlets", "officials"):
        with (SEEDS / "reference" / f"{table}.csv").open(encoding="utf-8", newline="") as opened:
            for row in csv.DictReader(opened):
                names += [row["name"], *filter(None, row.get("aliases", "").split("|"))]
    return names


def _search_dates(article: Article) -> object:
    from dateparser.search import search_dates

    document = clean_article(article)
    base = {"RELATIVE_BASE": datetime.combine(document.published_on, time())} if document.published_on else {}
    return search_dates(document.text, languages=["tr"], settings=base)
