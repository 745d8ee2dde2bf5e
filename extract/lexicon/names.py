"""The names of the reference data: countries, places, organisations, outlets, officials, demonyms and seats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from extract.casing import fold
from extract.inflect import Form
from extract.lexicon.files import is_true, read_rows, values
from extract.lexicon.model import Name, Reading
from extract.lexicon.patterns import Patterns

# Table, the column of its key, what stands before the key in a reference id, kind.
_NAMED = (
    ("countries", "country_code", "country", "country"),
    ("places", "place_id", "place", "place"),
    ("organizations", "organization_id", "organization", "organization"),
    ("outlets", "outlet_id", "outlet", "organization"),
    ("officials", "official_id", "official", "person"),
)


def add_names(reference: Path, patterns: Patterns, possessed: str, plurals: tuple[str, ...]) -> dict[str, Name]:
    """Every named thing by its reference id.

    Compounds ("Avrupa Birliği"), whose last letter is one of ``possessed``, are inflected, as they often stand without
    apostrophe, and so are groups in the plural ("Husiler"), which end in one of ``plurals``.
    """
    names = {name.reference_id: name for name in _read_names(reference)}
    international = [name for name in names.values() if name.subtype == "international"]
    explained = [(n.name, acronym) for n in international for acronym in n.aliases if acronym.isupper()]
    bodies = {called: body for body in explained for called in body}
    for key, name in names.items():
        texts = (name.name, *name.aliases)
        parts = sorted(set(_with_acronyms(texts, bodies))) if name.kind == "organization" else ()
        for text in (*texts, *parts):
            folded = fold(text)
            patterns.add(folded, Reading("name", key))
            if " " in folded and folded[-1] in possessed and name.kind in ("organization", "country"):
                patterns.add_name(folded, ("compound",), "name", key, _is_singular_compound)
            plural = next((ending for ending in plurals if folded.endswith(ending)), None)
            if plural is not None and " " not in folded and name.kind == "organization":
                patterns.add_name(folded.removesuffix(plural), (), "name", key, _is_bare_plural)
    return names


def _with_acronyms(texts: Sequence[str], bodies: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """ "Birleşmiş Milletler (BM) Genel Kurulu": what a part of a body is called where that body is named for the first
    time; ``bodies``: name and acronym of each, by either.
    """
    for text in texts:
        words = text.split()
        for stop in range(1, len(words)):
            if (body := bodies.get(" ".join(words[:stop]))) is not None:
                yield f"{body[0]} ({body[1]}) {' '.join(words[stop:])}"


def _read_names(reference: Path) -> Iterator[Name]:
    for table, column, prefix, kind in _NAMED:
        for row in read_rows(reference, table):
            yield Name(
                f"{prefix}:{row[column]}",
                kind,
                row["name"],
                values(row, "aliases", "acronyms"),
                row.get("country_code") or None,
                "media" if table == "outlets" else row.get("kind", ""),
                is_true(row, "guard"),
            )


def add_demonyms(reference: Path, patterns: Patterns) -> dict[str, str]:
    """The country of each demonym."""
    demonyms = _countries_by(reference, "demonym")
    for demonym in demonyms:
        patterns.add_name(demonym, (), "demonym", demonym, _is_bare)
    return demonyms


def add_seats(reference: Path, patterns: Patterns) -> dict[str, str]:
    """The country of each capital and each other word that may stand for its government."""
    seats = _countries_by(reference, "capital", "seats")
    for seat in seats:
        patterns.add(seat, Reading("seat", seat))
        if " " in seat:
            patterns.add_name(seat, ("hard",), "seat", seat, _is_bare_singular)
    return seats


def _countries_by(reference: Path, *columns: str) -> dict[str, str]:
    """Folded words of the columns -> code of the country that has them today."""
    countries: dict[str, str] = {}
    for row in read_rows(reference, "countries"):
        if not is_true(row, "former"):
            for word in values(row, *columns):
                countries.setdefault(fold(word), row["country_code"])
    return countries


def _is_bare(form: Form) -> bool:
    return form.possessive is None


def _is_bare_plural(form: Form) -> bool:
    return form.possessive is None and form.number == "p" and form.case != "nom"


def _is_bare_singular(form: Form) -> bool:
    return form.possessive is None and form.number == "s"


def _is_singular_compound(form: Form) -> bool:
    """ "Avrupa Birliği" carries the possessive of its compound."""
    return form.possessive in ("3s", None) and form.number == "s"


def read_terms(reference: Path) -> dict[str, tuple[dict[str, str], ...]]:
    """Terms of office by the reference id of the official."""
    terms: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in read_rows(reference, "terms"):
        terms[f"official:{row['official_id']}"].append(row)
    return {key: tuple(rows) for key, rows in terms.items()}


def read_first_names(folder: Path, *, ordinary: str) -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in read_rows(folder, "first_names") if row["ordinary"] == ordinary)
