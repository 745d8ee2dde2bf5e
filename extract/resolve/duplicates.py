"""Find copies and near-copies of one text among articles."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

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
# Later than that only the same words are a copy, and many of them: what recurs, every week too, is told in nearly the
# same ones.
REPRINTED_WITHIN_DAYS = 6
SHINGLES_AT_HAND = 1_000

_WORD = re.compile(r"\w+")


def find_duplicates(documents: pl.DataFrame) -> dict[str, str]:
    """For each copy the document it copies: the earliest published, then the smallest id.

    An original is never itself a copy. Documents without a publication day come after those with one.
    """
    ordered = documents.select("document_id", "text", "published_on").sort(
        pl.col("published_on").fill_null(date.max), "document_id"
    )
    ids, texts, days = ordered["document_id"].to_list(), ordered["text"], ordered["published_on"]
    shingles = lru_cache(SHINGLES_AT_HAND)(lambda place: _shingles(texts[place]))
    original_of: dict[int, int] = {}
    for place, near in _near(texts):
        originals = sorted({original_of.get(other, other) for other in near})
        original = next(
            (o for o in originals if _is_copy(shingles(place), shingles(o), is_late=_is_late(days[place], days[o]))),
            None,
        )
        if original is not None:
            original_of[place] = original
    return {ids[copy]: ids[original] for copy, original in original_of.items()}


def _near(texts: Iterable[str]) -> Iterator[tuple[int, list[int]]]:
    """Place by place the earlier ones to compare it with: of each band of its MinHash the first and the last before it.

    Where many texts share a band, as those of one form letter do, each is still compared with a few only.
    """
    bands, places = array("Q"), array("I")
    for place, text in enumerate(texts):
        mine = _bands(_shingles(text))
        bands.extend(mine)
        places.extend([place] * len(mine))
    told = pl.DataFrame({"band": bands, "place": places}, schema={"band": pl.UInt64, "place": pl.UInt32})
    # Most bands are of one text only, and a row of each is a tenth of all that is in memory.
    near = told.filter(pl.col("band").is_duplicated()).select(
        "place",
        first=pl.col("place").first().over("band"),
        before=pl.col("place").shift(1).over("band"),
    )
    pairs = near.unpivot(index="place", value_name="other").drop_nulls().filter(pl.col("other") < pl.col("place"))
    grouped = pairs.group_by("place").agg(pl.col("other").unique()).sort("place")
    return grouped.iter_rows()


def _bands(shingles: frozenset[str]) -> list[int]:
    if not shingles:
        return []
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=7)
    sketch.update(list(shingles))
    digest = sketch.digest()
    # Python's hash of whole numbers is the same everywhere.
    return [
        hash((start, *digest[start : start + BAND_WIDTH])) & (1 << 64) - 1
        for start in range(0, PERMUTATIONS, BAND_WIDTH)
    ]


def _shingles(text: str) -> frozenset[str]:
    words = _WORD.findall(fold(text))
    if len(words) <= SHINGLE_WORDS:
        return frozenset([" ".join(words)] if words else [])
    runs = zip(*(words[offset:] for offset in range(SHINGLE_WORDS)), strict=False)
    return frozenset(map(" ".join, runs))


def _is_late(day: date | None, first: date | None) -> bool:
    return day is not None and first is not None and (day - first).days > REPRINTED_WITHIN_DAYS


def _is_copy(mine: frozenset[str], other: frozenset[str], *, is_late: bool) -> bool:
    if is_late:
        return mine == other and len(mine) >= MIN_CONTAINED
    shared = len(mine & other)
    shorter = min(len(mine), len(other))
    is_contained = shorter >= MIN_CONTAINED and shared / shorter >= MIN_CONTAINMENT
    return is_contained or shared / (len(mine) + len(other) - shared) >= MIN_SIMILARITY
