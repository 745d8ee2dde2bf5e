"""Every cue of the lexicon proves itself: it finds the speech in its examples and leaves its counterexamples alone."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

import extract
from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import Reading, read_document
from extract.statements import Statement, government_of

TURKISH = Path(extract.__file__).parent / "lang" / "tr"
CUES: dict[str, list[dict[str, Any]]] = tomllib.loads((TURKISH / "cues.toml").read_text(encoding="utf-8"))
EXAMPLES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (TURKISH / "examples" / "cues.toml").read_text(encoding="utf-8")
)
ACTS = {(kind, entry["stem"]): entry.get("act", "") for kind in ("cue", "source") for entry in CUES[kind]}
# These make no statement; what follows them is their subject's.
ANNOUNCING = {entry["stem"] for entry in CUES["cue"] if entry.get("announces")}
PROOFS = {(kind, entry["stem"]): entry for kind in ("cue", "source") for entry in EXAMPLES[kind]}
MARKS = re.compile(r"[{}\[\]]")
EDGES = " \t\n,;:.!?…\"“”'"


@dataclass(frozen=True)
class Marked:
    """A sentence without its marks, and what stood between them."""

    text: str
    speakers: tuple[tuple[int, int], ...]
    contents: tuple[tuple[int, int], ...]


def unmark(marked: str) -> Marked:
    text, opened = "", {}
    spans: dict[str, list[tuple[int, int]]] = {"{": [], "[": []}
    position = 0
    for mark in MARKS.finditer(marked):
        text += marked[position : mark.start()]
        position = mark.end()
        if mark.group() in "{[":
            opened[mark.group()] = len(text)
        else:
            opening = "{" if mark.group() == "}" else "["
            spans[opening].append((opened.pop(opening), len(text)))
    assert not opened, f"a mark is left open: {marked}"
    return Marked(text + marked[position:], tuple(spans["{"]), tuple(spans["["]))


@lru_cache(maxsize=4096)
def read(text: str) -> Reading:
    return read_document(clean_article(Article(path="x.txt", text=text)), load_lexicon())


def with_rule(reading: Reading, kind: str, stem: str) -> list[Statement]:
    """Statements that rest on the entry: its cue, or its noun inside the words that name the source."""
    if stem in ANNOUNCING:
        return reading.statements
    if kind == "cue":
        return [s for s in reading.statements if s.rule == f"cue:{stem}"]
    nouns = re.compile(rf"\b{stem[:-1]}")
    folded = load_lexicon().fold(reading.document.text)
    return [s for s in reading.statements if nouns.search(folded, 0, s.start) or nouns.search(folded, s.end)]


def speaks(reading: Reading, statement: Statement, marked: Marked) -> bool:
    """Whether one of the marked names is the speaker's, in the text as cleaned."""
    said_by = {statement.speaker, *statement.joint}
    names = [marked.text[start:end] for start, end in marked.speakers]
    actors = reading.actors
    meant = {
        government_of(m.entity, actors) if of_government else m.entity
        for m in actors.mentions
        for of_government in (True, False)
        if any(n in reading.document.text[m.phrase_start : m.full_end] for n in names)
        or any(reading.document.text[m.start : m.end] in n for n in names)
    }
    return bool(said_by & meant)


def contains_content(reading: Reading, statement: Statement, marked: Marked) -> bool:
    contents = [marked.text[start:end].strip(EDGES) for start, end in marked.contents]
    return not contents or reading.document.text[statement.start : statement.end].strip(EDGES) in contents


def complaint(kind: str, stem: str, sentence: str) -> str | None:
    """What is wrong with the reading of a sentence that must match."""
    marked = unmark(sentence)
    reading = read(marked.text)
    names, text = reading.actors.entities, reading.document.text
    told = [f"{s.rule} [{s.act}] {names[s.speaker].name}: {text[s.start : s.end]!r}" for s in reading.statements]
    found = with_rule(reading, kind, stem)
    if not found:
        return f"no statement; found {told}"
    if kind == "cue" and stem not in ANNOUNCING and any(s.act != ACTS[kind, stem] for s in found):
        return f"another speech act; found {told}"
    if not any(speaks(reading, s, marked) for s in found):
        return f"another speaker; found {told}"
    if not any(speaks(reading, s, marked) and contains_content(reading, s, marked) for s in found):
        return f"another content; found {told}"
    return None


def examples(name: str) -> list[Any]:
    return [
        pytest.param(kind, stem, sentence, id=f"{stem}: {sentence[:40]}")
        for (kind, stem), entry in PROOFS.items()
        for sentence in entry.get(name, ())
    ]


@pytest.mark.parametrize(("kind", "stem"), ACTS)
def test_every_entry_has_examples(kind: str, stem: str) -> None:
    proof = PROOFS.get((kind, stem))
    assert proof is not None, "no example in examples/cues.toml"
    assert proof["matches"] or proof.get("pending")
    assert proof["rejects"] or proof.get("pending_rejects")


@pytest.mark.parametrize(("kind", "stem"), PROOFS)
def test_every_example_has_an_entry(kind: str, stem: str) -> None:
    assert (kind, stem) in ACTS


@pytest.mark.parametrize(("kind", "stem", "sentence"), examples("matches"))
def test_speech_is_found(kind: str, stem: str, sentence: str) -> None:
    assert complaint(kind, stem, sentence) is None


@pytest.mark.parametrize(("kind", "stem", "sentence"), examples("rejects"))
def test_what_is_no_speech_is_left_alone(kind: str, stem: str, sentence: str) -> None:
    assert with_rule(read(unmark(sentence).text), kind, stem) == []


@pytest.mark.xfail(strict=False, reason="the words are right, the reading of the sentence is not there yet")
@pytest.mark.parametrize(("kind", "stem", "sentence"), examples("pending"))
def test_speech_is_found_one_day(kind: str, stem: str, sentence: str) -> None:
    assert complaint(kind, stem, sentence) is None


@pytest.mark.xfail(strict=False, reason="the words are right, the reading of the sentence is not there yet")
@pytest.mark.parametrize(("kind", "stem", "sentence"), examples("pending_rejects"))
def test_what_is_no_speech_is_left_alone_one_day(kind: str, stem: str, sentence: str) -> None:
    assert with_rule(read(unmark(sentence).text), kind, stem) == []
