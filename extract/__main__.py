"""``python -m extract FILE...``: one JSON object per article, as the extraction reads it by itself.

With ``--explain``, in place of JSON: each event with the words it was read from, and what each of them decided.
A file that cannot be read is reported on stderr after the others, with exit code 1.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console

from extract.clean import clean_article
from extract.document import Article
from extract.explain import explain
from extract.lexicon import load_lexicon
from extract.pipeline import Annotations, annotate, read_document
from extract.reading import Unreadable, read_columns, read_file, read_manifest
from extract.reading.folder import MANIFEST


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the files named; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m extract", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--explain", action="store_true", help="show each event and the words it was read from")
    options = parser.parse_args(arguments)
    lexicon = load_lexicon("tr")
    unreadable: list[Unreadable] = []
    console = Console(highlight=False)
    for article in _read(options.files):
        if isinstance(article, Unreadable):
            unreadable.append(article)
        elif options.explain:
            for paragraph in explain(read_document(clean_article(article), lexicon)):
                console.print(paragraph, soft_wrap=not console.is_terminal)
        else:
            print(json.dumps(to_json(annotate(article, lexicon)), ensure_ascii=False, default=str))
    for problem in unreadable:
        print(f"{problem.path}: {problem.reason}", file=sys.stderr)
    return 1 if unreadable else 0


def _read(files: Sequence[Path]) -> Iterator[Article | Unreadable]:
    """The articles of each file, with what the manifest of the folder it belongs to knows about them."""
    for file in files:
        if not file.is_file():
            yield Unreadable(str(file), "no such file")
            continue
        folder = _articles_folder(file)
        (manifest, _), (columns, _) = read_manifest(folder), read_columns(folder)
        yield from read_file(folder, file.absolute().relative_to(folder).as_posix(), manifest, columns=columns)


def _articles_folder(file: Path) -> Path:
    parents = file.absolute().parents
    return next((folder for folder in parents if (folder / MANIFEST).is_file()), parents[0])


def to_json(annotations: Annotations) -> dict[str, Any]:
    """The document's own columns, and the other tables as lists of rows."""
    (document,) = annotations.tables["documents"]
    columns = asdict(document)
    # Set by whoever runs the extraction over a corpus, after resolving across articles.
    for name in ("duplicate_of", "extractor_version", "extracted_at"):
        del columns[name]
    rows = {name: [asdict(row) for row in rows] for name, rows in annotations.tables.items() if name != "documents"}
    return {**columns, **rows}


if __name__ == "__main__":
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads, such as ``head``, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)
