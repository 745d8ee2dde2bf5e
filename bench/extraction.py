"""How fast articles are read, beside decoding and cleaning them alone in one run: `python -m bench.extraction`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import annotate
from extract.reading import list_files, read_file, read_manifest

ARTICLES = Path(__file__).parents[1] / "seeds" / "articles"
ROUNDS = 5


def read_articles(folder: Path) -> list[Article]:
    manifest, _ = read_manifest(folder)
    found = [item for file in list_files(folder) for item in read_file(folder, file.path, manifest)]
    return [item for item in found if isinstance(item, Article)]


def measure(work: Callable[[Article], object], articles: Sequence[Article]) -> float:
    """Seconds of one core in the fastest round over all articles, the first round not counted."""
    seconds = []
    for _ in range(ROUNDS + 1):
        started = process_time()
        for article in articles:
            work(article)
        seconds.append(process_time() - started)
    return min(seconds[1:])


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    articles = read_articles(folder)
    if not articles:
        print("No articles there.")
        return 1
    started = process_time()
    lexicon = load_lexicon()
    loading = process_time() - started
    size = sum(len(article.text) for article in articles)
    lines = {
        "read files and decode": measure(lambda _: None, articles) + _reading_seconds(folder),
        "clean": measure(clean_article, articles),
        "read everything": measure(lambda article: annotate(article, lexicon), articles),
    }
    whole = lines["read everything"]
    print(f"{len(articles)} articles of {size // len(articles)} characters; the lexicon loads in {loading:.2f} s")
    for name, seconds in lines.items():
        speed = f"{len(articles) / seconds:10,.0f} articles/s {size / seconds:14,.0f} characters/s"
        print(f"{name:24s} {speed} {seconds / whole:6.0%}")
    return 0


def _reading_seconds(folder: Path) -> float:
    started = process_time()
    read_articles(folder)
    return process_time() - started


if __name__ == "__main__":
    raise SystemExit(main())
