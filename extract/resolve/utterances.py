"""Decide which statements of different articles tell one utterance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from extract.casing import fold
from extract.lexicon.endings import read_endings
from extract.lexicon.files import LANGUAGES
from extract.wording import STEM, Wording, read_wording, shared_words

# Words are printed again for some days; the same words later than that were said again.
MAX_DAYS = 7
# A report may give the day after for the day it was said on.
MAX_LAG = 1
# Fewer words prove nothing, unless all of them stand in the other telling.
MIN_WORDS, MIN_ALL_SHARED = 6, 4
# Where another office of the state is named ("Kremlin" for its spokesman), nearly all words must agree.
SHARED_BY_OFFICE = 0.9
# Two words that so many statements of one state hold tell none of them from the others.
CROWD = 200
_SAID = ("speaker_id", "joint_speaker_ids", "start_char", "end_char", "stated_on")
_RANK = {"person": 0, "organization": 1, "country": 2}

ANY, UNDATED = "any", "undated"
Week = int | str
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Telling:
    statement_id: str
    speakers: frozenset[str]
    kind: str
    wording: Wording
    states: frozenset[str]
    stated_on: date | None
    day: int | None
    document_id: str
    copied_id: str

    @property
    def order(self) -> tuple[bool, int, int, float, str]:
        """The fullest original that names a person comes first: the others are said to be the same as it."""
        day = float("inf") if self.day is None else self.day
        is_copy = self.document_id != self.copied_id
        return is_copy, _RANK.get(self.kind, 3), -len(self.wording.words), day, self.statement_id


def find_same_utterances(
    statements: pl.DataFrame, documents: pl.DataFrame, entities: pl.DataFrame, duplicate_of: Mapping[str, str]
) -> dict[str, str]:
    """For each further telling of an utterance the statement that tells it best, which is never itself a further one.

    The order of the rows does not matter. Statements are compared with those of the same state (or speaker, where
    that is unknown) that share two words on end and were made within ``MAX_DAYS``.
    """
    same: dict[str, str] = {}
    for tellings in _by_side(statements, documents, entities, duplicate_of):
        found: dict[Week, dict[Pair, list[_Telling]]] = {}
        # Only those without a day look among all.
        is_any_sought = any(telling.day is None for telling in tellings)
        for telling in sorted(tellings, key=lambda telling: telling.order):
            best = _best(telling, found)
            if best is None:
                week = UNDATED if telling.day is None else telling.day // MAX_DAYS
                for when in (week, ANY) if is_any_sought else (week,):
                    filed = found.setdefault(when, {})
                    for pair in telling.wording.pairs:
                        filed.setdefault(pair, []).append(telling)
            else:
                same[telling.statement_id] = best.statement_id
    return same


def _by_side(
    statements: pl.DataFrame, documents: pl.DataFrame, entities: pl.DataFrame, duplicate_of: Mapping[str, str]
) -> Iterator[list[_Telling]]:
    """The tellings of one state after the other."""
    kinds = dict(entities.select("entity_id", "kind").iter_rows())
    state_of = _state_of(entities)
    length = pl.col("end_char") - pl.col("start_char")
    said = (
        statements.select("statement_id", "document_id", *_SAID)
        .join(documents.select("document_id", "text", "published_on", "language"), on="document_id")
        .with_columns(pl.col("text").str.slice(pl.col("start_char"), length))
    )
    languages = said["language"].unique()
    negated = {language: read_endings(LANGUAGES / language).negated.pattern for language in languages}
    sides = said.join(
        entities.select(pl.col("entity_id").alias("speaker_id"), "country_code"), on="speaker_id", how="left"
    ).with_columns(pl.coalesce("country_code", "speaker_id").alias("side"))
    for _, members in sides.drop_nulls("side").group_by("side", maintain_order=True):
        tellings = []
        for row in members.iter_rows(named=True):
            day = row["stated_on"] or row["published_on"]
            wording = read_wording(fold(row["text"]), negated[row["language"]])
            tellings.append(
                _Telling(
                    row["statement_id"],
                    frozenset([row["speaker_id"], *row["joint_speaker_ids"]]),
                    kinds.get(row["speaker_id"], ""),
                    wording,
                    frozenset(state_of[word] for word in wording.words if word in state_of),
                    row["stated_on"],
                    day.toordinal() if day else None,
                    row["document_id"],
                    duplicate_of.get(row["document_id"], row["document_id"]),
                )
            )
        yield tellings


def _state_of(entities: pl.DataFrame) -> dict[str, str]:
    """The state that a name of one word stands for, by how the name begins; a beginning of two states says nothing."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in entities.iter_rows(named=True):
        for name in (row["name"], *(row["aliases"] or ())):
            if row["country_code"] and name and " " not in name:
                found[fold(name)[:STEM]].add(row["country_code"])
    return {stem: codes.pop() for stem, codes in found.items() if len(codes) == 1}


def _weeks(telling: _Telling) -> tuple[Week, ...]:
    """Under which weeks those are filed that it may repeat: its own and the next to it, or any."""
    if telling.day is None:
        return (ANY,)
    week = telling.day // MAX_DAYS
    return week - 1, week, week + 1, UNDATED


def _best(telling: _Telling, found: Mapping[Week, Mapping[Pair, list[_Telling]]]) -> _Telling | None:
    """The telling filed before that has most words in common with this one, if any says the same."""
    near: Counter[str] = Counter()
    by_id: dict[str, _Telling] = {}
    for filed in (found[week] for week in _weeks(telling) if week in found):
        for pair in telling.wording.pairs:
            others = filed.get(pair, ())
            if len(others) <= CROWD:
                for other in others:
                    near[other.statement_id] += 1
                    by_id[other.statement_id] = other
    alike = [other for other in by_id.values() if _is_same(telling, other)]
    return min(alike, key=lambda other: (-near[other.statement_id], other.order), default=None)


def _is_same(a: _Telling, b: _Telling) -> bool:
    if a.states - b.states and b.states - a.states:
        return False  # the same words of another state
    shared = shared_words(a.wording, b.wording)
    if not a.speakers & b.speakers:
        return a.kind != b.kind and shared > SHARED_BY_OFFICE and _is_enough(a, b, shared) and _is_same_day(a, b)
    is_copied = a.document_id != b.document_id and a.copied_id == b.copied_id
    return shared > 0 and (is_copied or _is_enough(a, b, shared) and _is_same_day(a, b))


def _is_enough(a: _Telling, b: _Telling, shared: float) -> bool:
    return min(len(a.wording.words), len(b.wording.words)) >= (MIN_ALL_SHARED if shared == 1 else MIN_WORDS)


def _is_same_day(a: _Telling, b: _Telling) -> bool:
    """Whether it may have been said on one day; unknown days may."""
    if a.day is None or b.day is None:
        return True
    return abs(a.day - b.day) <= (MAX_LAG if a.stated_on and b.stated_on else MAX_DAYS)
