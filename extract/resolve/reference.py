"""Read what the reference data says about names and offices; a missing file says nothing."""

from __future__ import annotations

import csv
import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path

from extract.casing import fold
from extract.document import make_id

# file, kind of entity, what its reference ids begin with (as the lexicon has them), column of the id
_NAMES = (
    ("officials.csv", "person", "official", "official_id"),
    ("organizations.csv", "organization", "organization", "organization_id"),
    ("outlets.csv", "organization", "outlet", "outlet_id"),
    ("countries.csv", "country", "country", "country_code"),
    ("places.csv", "place", "place", "place_id"),
)
# Kinds of places in which others lie: "Uzak Doğu'da" and "Vostoçnıy'da" may be one place.
_AREAS = frozenset({"region", "sea"})
# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
HEADS = ("head_of_state", "head_of_government")
_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class ReferenceName:
    """What a row of the reference data calls something; an area has places in it."""

    kind: str
    name: str
    aliases: tuple[str, ...]
    country_code: str | None
    is_area: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """An office and the days between which an official held it; ``ended_on`` None: open or unknown.

    ``is_head``: of a state or its government, before which other offices held beside it are not told.
    """

    official_id: str
    office: str
    office_code: str | None
    country_code: str | None
    organization_id: str | None
    started_on: date | None
    ended_on: date | None
    is_acting: bool
    is_head: bool = False

    def covers(self, first: date, last: date) -> bool:
        return (self.started_on or first) <= first and last <= (self.ended_on or last)


@dataclass(frozen=True, slots=True)
class Reference:
    """Names by reference id (``official:hakan-fidan``), officials' ids by folded name, and terms by official."""

    names: dict[str, ReferenceName] = field(default_factory=dict)
    persons: dict[str, tuple[str, ...]] = field(default_factory=dict)
    terms: dict[str, tuple[Term, ...]] = field(default_factory=dict)


def load_reference(folder: Path | None) -> Reference:
    """The reference data of a folder; of no folder, none."""
    if folder is None:
        return Reference()
    names = dict(_read_names(folder))
    organizations: dict[str, str] = {}
    for reference_id, row in names.items():
        if row.kind == "organization":
            for form in (reference_id, row.name, *row.aliases):
                organizations.setdefault(name_key(form), reference_id)
    return Reference(names=names, persons=_persons_by_name(names), terms=_read_terms(folder, organizations))


@lru_cache(maxsize=1 << 16)
def name_key(name: str) -> str:
    """A name without case, diacritics, hyphens and spaces."""
    decomposed = unicodedata.normalize("NFKD", fold(name).translate(_PLAIN))
    return _LETTERS.sub("", "".join(letter for letter in decomposed if not unicodedata.combining(letter)))


def is_full_name(name: str) -> bool:
    """Whether a person's name has more than one part; one part alone is shared by too many."""
    return len([part for part in re.split(r"[\s.]+", name) if len(part) > 1]) > 1


def reference_entity_id(reference_id: str) -> str:
    return make_id(reference_id)


def _read_names(folder: Path) -> Iterator[tuple[str, ReferenceName]]:
    for filename, kind, prefix, id_column in _NAMES:
        for row in _rows(folder / filename):
            if row.get(id_column) and row.get("name"):
                forms = [row.get("name_en", ""), *_split(row.get("aliases")), *_split(row.get("acronyms"))]
                aliases = tuple(sorted({form for form in forms if form} - {row["name"]}))
                country = row.get("country_code") or None
                is_area = kind == "country" or row.get("kind") in _AREAS
                yield f"{prefix}:{row[id_column]}", ReferenceName(kind, row["name"], aliases, country, is_area)


def _persons_by_name(names: dict[str, ReferenceName]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for reference_id, row in names.items():
        if row.kind == "person":
            for form in (row.name, *row.aliases):
                if is_full_name(form):
                    found.setdefault(name_key(form), set()).add(reference_id)
    return {key: tuple(sorted(ids)) for key, ids in found.items()}


def _read_terms(folder: Path, organizations: dict[str, str]) -> dict[str, tuple[Term, ...]]:
    terms: dict[str, list[Term]] = {}
    heads = {row["office_code"] for row in _rows(folder / "offices.csv") if row["level"] in HEADS}
    for row in _rows(folder / "terms.csv"):
        organization = row.get("organization") or None
        term = Term(
            official_id=f"official:{row['official_id']}",
            office=row["office"],
            office_code=row.get("office_code") or None,
            country_code=row.get("country_code") or None,
            organization_id=organizations.get(name_key(organization), organization) if organization else None,
            started_on=_days(row.get("started_on"))[0],
            ended_on=_days(row.get("ended_on"))[1],
            is_acting=row.get("acting") == "true",
            is_head=row.get("office_code") in heads,
        )
        terms.setdefault(term.official_id, []).append(term)
    return {official: tuple(sorted(held, key=_term_order)) for official, held in terms.items()}


def _term_order(term: Term) -> tuple[object, ...]:
    """Substantive before acting, heads of states and governments before others, the latest begun first."""
    begun = term.started_on.toordinal() if term.started_on else 0
    return (term.is_acting, not term.is_head, -begun, term.office, term.ended_on or date.max)


def _days(text: str | None) -> tuple[date | None, date | None]:
    """The first and the last day of a day, month or year. What is none of these has none; dbt refuses its row."""
    try:
        year, month, day = [*map(int, (text or "").split("-")), 0, 0][:3]
        first = date(year, month or 1, day or 1)
        month = month or 12
        return first, date(year, month, day or monthrange(year, month)[1])
    except ValueError:
        return None, None


def _split(text: str | None) -> Iterable[str]:
    return [part.strip() for part in text.split("|")] if text else []


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
