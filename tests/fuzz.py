"""`make fuzz`: throw made-up files at the readers and made-up articles at the engine, led by what code they reach.

Needs atheris, which `make fuzz` fetches. What it finds is kept in .hypothesis/crash-..., and becomes a test.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["extract"]):
    from extract.checks import find_faults
    from extract.document import Article
    from extract.lexicon import load_lexicon
    from extract.pipeline import annotate
    from extract.reading import Limits, read_file

from tests.test_bad_input import FORMATS
from tests.test_pipeline import PIECES

NAMES = sorted(FORMATS)
FOLDER = Path(tempfile.mkdtemp(prefix="fuzz"))
LIMITS = Limits(max_page_mb=1, max_unpacked_mb=2)


def read_made_up_file(content: bytes) -> None:
    """The first byte says which name the file has."""
    name = NAMES[content[0] % len(NAMES)] if content else "a.txt"
    (FOLDER / name).write_bytes(content[1:])
    for found in read_file(FOLDER, name, {}, limits=LIMITS):
        found.path.encode()
        if isinstance(found, Article):
            found.text.encode()


def read_made_up_article(content: bytes) -> None:
    """Bytes below 128 choose words that mean something, the others are letters of no meaning."""
    words = [PIECES[byte % len(PIECES)] if byte < 128 else chr(byte + content[-1]) for byte in content[:120]]
    text = random.Random(len(content)).choice([" ", "\n"]).join(words)
    if text.strip():
        faults = list(find_faults(annotate(Article(path="a.txt", text=text), load_lexicon()).tables))
        assert not faults, faults


TARGETS = {"readers": read_made_up_file, "engine": read_made_up_article}


def write_seeds(folder: Path) -> None:
    """What fuzzing starts from: a good file of each format."""
    for number, name in enumerate(NAMES):
        (folder / f"seed-{number}").write_bytes(bytes([number]) + FORMATS[name])


if __name__ == "__main__":
    target, *options = sys.argv[1:]
    write_seeds(FOLDER)
    # Loading the lexicon is no part of what is timed.
    read_made_up_article(b"\x01\x02\x03")
    atheris.Setup([sys.argv[0], *options, *([str(FOLDER)] if target == "readers" else [])], TARGETS[target])
    atheris.Fuzz()
