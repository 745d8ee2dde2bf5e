"""Compare what the engine reads in seeds/articles with what seeds/expected.csv says is in them."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from extract.casing import fold
from extract.clean import clean_article
from extract.document import Article
from extract.events import Event
from extract.lexicon import Lexicon, load_lexicon
from extract.pipeline import Reading, extractor_version, read_document
from extract.reading import list_files, read_file, read_manifest
from orchestration.home import PROJECT, REFERENCE

SEEDS = PROJECT / "seeds"
# They may rise, never fall. Of the events expected; then of those found.
FLOORS = {"found": 0.70, "parties": 0.75, "factuality": 0.90}
MOST_FALSE = 2


@dataclass(frozen=True, slots=True)
class Expected:
    """A row of expected.csv; ``date`` "*" is not judged."""

    path: str
    event_type: str
    actors: frozenset[str]
    recipients: frozenset[str]
    date: str
    factuality: str


@dataclass(slots=True)
class Score:
    """How many of the expected events are found, and how many of those have everything right."""

    expected: int = 0
    found: int = 0
    parties: int = 0
    dates: int = 0
    factuality: int = 0
    false_on_none: int = 0


def load_expected() -> dict[str, list[Expected]]:
    rows: dict[str, list[Expected]] = defaultdict(list)
    with (SEEDS / "expected.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            actors, recipients = (frozenset(filter(None, row[c].split("|"))) for c in ("actors", "recipients"))
            expected = Expected(row["path"], row["event_type"], actors, recipients, row["date"], row["factuality"])
            rows[row["path"]].append(expected)
    return rows


def read_samples(lexicon: Lexicon) -> dict[str, Reading]:
    folder = SEEDS / "articles"
    manifest, _ = read_manifest(folder)
    articles = [a for f in list_files(folder) for a in read_file(folder, f.path, manifest) if isinstance(a, Article)]
    return {a.path: read_document(clean_article(a), lexicon) for a in articles}


def names(reading: Reading, event: Event, role: str) -> frozenset[str]:
    """Participants as expected.csv writes them: countries by code, others by folded name."""
    parties = event.actors if role == "actor" else event.recipients
    entities = [reading.actors.entities[p] for p in parties]
    return frozenset((e.country_code or "") if e.kind == "country" else _key(e.name) for e in entities)


def _key(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


def _keys(expected: frozenset[str]) -> frozenset[str]:
    return frozenset(n if n == "*" or (len(n) == 3 and n.isupper()) else _key(n) for n in expected)


def score(expected: dict[str, list[Expected]], readings: dict[str, Reading]) -> tuple[Score, list[str]]:
    """The score and a line for each expected event that is missed or differs."""
    total, misses = Score(), []
    for path, rows in expected.items():
        reading = readings[path]
        left = list(reading.events)
        for row in rows:
            if row.event_type == "none":
                total.false_on_none += len(reading.events)
                continue
            total.expected += 1
            wanted = _keys(row.actors) | _keys(row.recipients)
            candidates = [
                e
                for e in left
                if e.event_type == row.event_type
                and (names(reading, e, "actor") | names(reading, e, "recipient")) & wanted
            ]
            best = max(candidates, key=lambda e: _closeness(reading, e, row), default=None)
            if best is None:
                misses.append(f"missed {path}: {row.event_type} {sorted(wanted)} {row.date}")
                continue
            left.remove(best)
            total.found += 1
            parties = names(reading, best, "actor") | names(reading, best, "recipient")
            total.parties += parties == wanted or "*" in wanted
            total.dates += row.date == "*" or (best.value or "").replace("~", "") == row.date.replace("~", "")
            total.factuality += row.factuality in ("*", best.factuality)
            if _closeness(reading, best, row) < 4:
                misses.append(
                    f"differs {path}: {row.event_type} {sorted(wanted)} {row.date} {row.factuality}"
                    f" / {sorted(parties)} {best.value} {best.factuality}"
                )
    return total, misses


def judge_samples(noted: Path) -> tuple[dict[str, float], str]:
    """Scores, and which are below their floors; noted down, and taken from there while the extractor is the same."""
    version = extractor_version(REFERENCE)
    known = json.loads(noted.read_text(encoding="utf-8")) if noted.exists() else {}
    if known.get("version") != version:
        total, _ = score(load_expected(), read_samples(load_lexicon("tr", reference=REFERENCE)))
        known = {"version": version, "scores": shares(total)}
        part = noted.with_suffix(".part")
        part.write_text(json.dumps(known), encoding="utf-8")
        part.replace(noted)
    scores: dict[str, float] = known["scores"]
    return scores, ", ".join(below_floor(scores))


def shares(total: Score) -> dict[str, float]:
    """The score as the floors have it."""
    return {
        "found": round(total.found / total.expected, 3),
        "parties": round(total.parties / max(1, total.found), 3),
        "factuality": round(total.factuality / max(1, total.found), 3),
        "false_on_none": float(total.false_on_none),
    }


def below_floor(scores: dict[str, float]) -> list[str]:
    """Names of the scores that have fallen too far."""
    fallen = [name for name, floor in FLOORS.items() if scores[name] < floor]
    return fallen + ["false_on_none"] * (scores["false_on_none"] > MOST_FALSE)


def _closeness(reading: Reading, event: Event, row: Expected) -> float:
    parties = names(reading, event, "actor") | names(reading, event, "recipient")
    wanted = _keys(row.actors) | _keys(row.recipients)
    value = (event.value or "").replace("~", "")
    same_date = row.date == "*" or value == row.date.replace("~", "")
    overlap = 1.0 if "*" in wanted else len(parties & wanted) / max(1, len(parties | wanted))
    return 2 * overlap + same_date + (row.factuality in ("*", event.factuality))
