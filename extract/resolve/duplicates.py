"""Find copies and near-copies of one text among articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from hashlib import blake2b

import polars as pl
from rensa import RMinHash

from extract.casing import fold

SHINGLE_WORDS = 5
PERMUTATIONS = 128
BAND_WIDTH = 4
# Shared shingles over all shingles; and, for an article that another one prints shortened, over the shorter one's.
MIN_SIMILARITY = 0.6
MIN_CONTAINMENT = 0.85
MIN_CONTAINED = 60

_WORD = re.compile(r"\w+")

DocumentKey = tuple[date, str]


def find_duplicates(documents: pl.DataFrame) -> dict[str, str]:
    """For each copy the document it copies: the earliest published, then the smallest id.

    An original is never itself a copy. Documents without a publication day come after those with one.
    """
    texts = dict(documents.select("document_id", "text").iter_rows())
    keys = {
        document_id: (published_on or date.max, document_id)
        for document_id, published_on in documents.select("document_id", "published_on").iter_rows()
    }
    copies: dict[str, str] = {}
    for group in _groups(texts, keys):
        shingles = {document_id: _shingles(texts[document_id]) for document_id in group}
        originals: list[str] = []
        for document_id in sorted(group, key=keys.__getitem__):
            mine = shingles[document_id]
            original = next((known for known in originals if _is_copy(mine, shingles[known])), None)
            if original is None:
                originals.append(document_id)
            else:
                copies[document_id] = original
    return copies


def _groups(texts: dict[str, str], keys: dict[str, DocumentKey]) -> Iterator[list[str]]:
    """Documents that share a band of their MinHash, directly or over others."""
    parent: dict[str, str] = {}
    first_in_band: dict[bytes, str] = {}
    for document_id in sorted(texts, key=keys.__getitem__):
        shingles = _shingles(texts[document_id])
        if not shingles:
            continue
        parent[document_id] = document_id
        for band in _bands(shingles):
            other = first_in_band.setdefault(band, document_id)
            parent[_root(parent, document_id)] = _root(parent, other)
    groups: dict[str, list[str]] = {}
    for document_id in parent:
        groups.setdefault(_root(parent, document_id), []).append(document_id)
    return (group for group in groups.values() if len(group) > 1)


def _root(parent: dict[str, str], node: str) -> str:
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def _bands(shingles: frozenset[str]) -> Iterator[bytes]:
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=7)
    sketch.update(list(shingles))
    digest = sketch.digest()
    for start in range(0, PERMUTATIONS, BAND_WIDTH):
        band = ",".join(map(str, (start, *digest[start : start + BAND_WIDTH])))
        yield blake2b(band.encode(), digest_size=8).digest()


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
