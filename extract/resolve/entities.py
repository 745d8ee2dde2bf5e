"""Decide which document entities are one actor or place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial

import polars as pl

from extract.document import make_id
from extract.resolve.reference import Reference, ReferenceName, is_full_name, name_key, reference_entity_id
from extract.tables import DocumentEntityRow, EntityRow, frame


@dataclass(frozen=True, slots=True)
class ResolvedEntities:
    """The entities, and for each document-local one the entity it is."""

    entities: pl.DataFrame
    ids: pl.DataFrame

    def rename(self, table: pl.DataFrame, column: str, *, document: str = "document_id") -> pl.DataFrame:
        """``table`` with the local ids of a column replaced; an id that no document declares stays as it is."""
        lookup = self.ids.rename({"document_id": document, "local_id": column})
        joined = table.join(lookup, on=[document, column], how="left", maintain_order="left")
        return joined.with_columns(pl.coalesce("resolved_id", column).alias(column)).drop("resolved_id")


def resolve_entities(
    document_entities: pl.DataFrame, reference: Reference, duplicate_of: Mapping[str, str]
) -> ResolvedEntities:
    """One entity per reference row, otherwise per name and country.

    A person of whom an article gives one name only is that article's own, its copies' too: surnames are shared.
    """
    rows = [DocumentEntityRow(**row) for row in document_entities.iter_rows(named=True)]
    groups = _by_id(rows, reference, duplicate_of)
    resolved = [_merge(entity_id, members, reference) for entity_id, members in sorted(groups.items())]
    pairs = sorted((row.document_id, row.entity_id, entity_id) for entity_id, rows in groups.items() for row in rows)
    columns = ("document_id", "local_id", "resolved_id")
    ids = pl.DataFrame(pairs, schema={name: pl.String() for name in columns}, orient="row")
    ids = ids.unique(["document_id", "local_id"], keep="first", maintain_order=True)
    return ResolvedEntities(frame(EntityRow, resolved), ids)


def drop_unmentioned(entities: pl.DataFrame, mentioned: Iterable[pl.Series]) -> pl.DataFrame:
    """The entities that some row of some table names."""
    used = pl.concat([series.cast(pl.String()) for series in mentioned]).drop_nulls().unique().to_frame("entity_id")
    return entities.join(used, on="entity_id", how="semi").sort("entity_id")


def _by_id(
    rows: list[DocumentEntityRow], reference: Reference, duplicate_of: Mapping[str, str]
) -> dict[str, list[DocumentEntityRow]]:
    look_up = cache(partial(_look_up, reference=reference))
    named: dict[tuple[str, str], list[DocumentEntityRow]] = {}
    groups: dict[str, list[DocumentEntityRow]] = {}
    for row in rows:
        reference_id = row.reference_id or look_up(row.kind, row.name, row.country_code)
        if reference_id:
            groups.setdefault(reference_entity_id(reference_id), []).append(row)
        else:
            key = name_key(row.name)
            if row.kind == "person" and not is_full_name(row.name):
                key += "@" + duplicate_of.get(row.document_id, row.document_id)
            named.setdefault((row.kind, key), []).append(row)
    for (kind, key), members in named.items():
        for country, part in _by_country(members):
            if part:
                groups.setdefault(make_id(kind, key, country), []).extend(part)
    return groups


def _look_up(kind: str, name: str, country_code: str | None, *, reference: Reference) -> str | None:
    """The reference row that a full name and a country, where one is known, leave no doubt about."""
    if kind == "country":
        return f"country:{country_code}" if country_code else None
    if kind != "person" or not is_full_name(name):
        return None
    fitting = [
        official
        for official in reference.persons.get(name_key(name), ())
        if country_code in (None, reference.names[official].country_code)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _by_country(rows: list[DocumentEntityRow]) -> Iterator[tuple[str | None, list[DocumentEntityRow]]]:
    """Those of one country together; those of none join them where there is only one country to join."""
    known = sorted({row.country_code for row in rows if row.country_code})
    for country in known:
        fitting = {country, None} if len(known) == 1 else {country}
        yield country, [row for row in rows if row.country_code in fitting]
    if len(known) != 1:
        yield None, [row for row in rows if row.country_code is None]


def _merge(entity_id: str, rows: list[DocumentEntityRow], reference: Reference) -> EntityRow:
    seen_kind = _most_frequent(row.kind for row in rows) or rows[0].kind
    known = _reference_of(rows, reference)
    kind = known[1].kind if known else seen_kind
    seen = Counter(row.name for row in rows)
    forms = set(seen) | {alias for row in rows for alias in row.aliases if alias}
    name = known[1].name if known else max(seen, key=lambda form: (len(form.split()), seen[form], len(form), form))
    if known:
        forms |= set(known[1].aliases)
    country = (known[1].country_code if known else None) or _most_frequent(row.country_code for row in rows)
    reference_id = known[0] if known else _most_frequent(row.reference_id for row in rows)
    return EntityRow(
        entity_id=entity_id,
        kind=kind,
        name=name,
        aliases=sorted(forms - {name}),
        country_code=country,
        reference_id=reference_id,
    )


def _reference_of(rows: list[DocumentEntityRow], reference: Reference) -> tuple[str, ReferenceName] | None:
    looked_up = {(row.kind, row.name, row.country_code) for row in rows if not row.reference_id}
    reference_id = _most_frequent(row.reference_id for row in rows) or _most_frequent(
        _look_up(*forms, reference=reference) for forms in looked_up
    )
    return (reference_id, reference.names[reference_id]) if reference_id in reference.names else None


def _most_frequent(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None
