"""Find copies and near-copies of one text among articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import polars as pl
from rensa import RMinHash

from extract.casing import fold

SHINGLE_WORDS = 5
# So that a text shortened to half shares a band with the whole.
PERMUTATIONS = 126
BAND_WIDTH = 3
# Shared shingles over all shingles; and, for an article that another one prints shortened, over the shorter one's.
MIN_SIMILARITY = 0.6
MIN_CONTAINMENT = 0.85
MIN_CONTAINED = 60

_WORD = re.compile(r"\w+")

# Sketches are lists of Python's numbers first, ten times as large as they are kept.
SKETCHED_AT_ONCE = 1000


def find_duplicates(documents: pl.DataFrame) -> dict[str, str]:
    """For each copy the document it copies: the earliest published, then the smallest id.

    An original is never itself a copy. Documents without a publication day come after those with one.
    """
    texts = documents["text"]
    positions = {document_id: position for position, document_id in enumerate(documents["document_id"])}
    keys = {
        document_id: (published_on or date.max, document_id)
        for document_id, published_on in documents.select("document_id", "published_on").iter_rows()
    }
    copies: dict[str, str] = {}
    for group in _groups(documents):
        shingles = {document_id: _shingles(texts[positions[document_id]]) for document_id in group}
        originals: list[str] = []
        for document_id in sorted(group, key=keys.__getitem__):
            mine = shingles[document_id]
            original = next((known for known in originals if _is_copy(mine, shingles[known])), None)
            if original is None:
                originals.append(document_id)
            else:
                copies[document_id] = original
    return copies


def _groups(documents: pl.DataFrame) -> list[list[str]]:
    """Documents that share a band of their MinHash, directly or over others."""
    parent: dict[str, str] = {}
    for document_id, other in _sharing_a_band(documents):
        for node in (document_id, other):
            parent.setdefault(node, node)
        parent[_root(parent, document_id)] = _root(parent, other)
    groups: dict[str, list[str]] = {}
    for document_id in parent:
        groups.setdefault(_root(parent, document_id), []).append(document_id)
    return list(groups.values())


def _root(parent: dict[str, str], node: str) -> str:
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def _sharing_a_band(documents: pl.DataFrame) -> Iterator[tuple[str, str]]:
    """Of those that share a band each with one of them, so that many copies of one text cost no more than few."""
    texts = documents.select("document_id", "text")
    sketches = pl.concat([_sketch(texts.clear()), *(_sketch(some) for some in texts.iter_slices(SKETCHED_AT_ONCE))])
    for start in range(0, PERMUTATIONS, BAND_WIDTH):
        band = [
            pl.col("sketch").arr.get(position).alias(str(position)) for position in range(start, start + BAND_WIDTH)
        ]
        shared = sketches.group_by(band).agg("document_id").filter(pl.col("document_id").list.len() > 1)
        for first, *others in shared["document_id"]:
            yield from ((first, other) for other in others)


def _sketch(documents: pl.DataFrame) -> pl.DataFrame:
    """The MinHash of every text that has words."""
    sketches: dict[str, list[int]] = {}
    for document_id, text in documents.iter_rows():
        if shingles := _shingles(text):
            sketch = RMinHash(num_perm=PERMUTATIONS, seed=7)
            sketch.update(list(shingles))
            sketches[document_id] = sketch.digest()
    columns = {"document_id": pl.String(), "sketch": pl.Array(pl.UInt32(), PERMUTATIONS)}
    return pl.DataFrame({"document_id": list(sketches), "sketch": list(sketches.values())}, schema=columns)


def _shingles(text: str) -> frozenset[str]:
    words = _WORD.findall(fold(text))
    if len(words) <= SHINGLE_WORDS:
        return frozenset([" ".join(words)] if words else [])
    runs = zip(*(words[offset:] for offset in range(SHINGLE_WORDS)), strict=False)
    return frozenset(map(" ".join, runs))


def _is_copy(mine: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(mine & other)
    shorter = min(len(mine), len(other))
    is_contained = shorter >= MIN_CONTAINED and shared / shorter >= MIN_CONTAINMENT
    return is_contained or shared / (len(mine) + len(other) - shared) >= MIN_SIMILARITY
