"""Decide which document entities are one actor or place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial

import polars as pl

from extract.document import make_id
from extract.resolve.reference import Reference, ReferenceName, is_full_name, name_key, reference_entity_id
from extract.tables import EntityRow, frame


@dataclass(frozen=True, slots=True)
class ResolvedEntities:
    """The entities, and for each document-local one the entity it is."""

    entities: pl.DataFrame
    ids: pl.DataFrame

    def rename(self, table: pl.LazyFrame, column: str) -> pl.LazyFrame:
        """``table`` with the local ids of a column replaced; an id that no document declares stays as it is."""
        ids = self.ids.lazy().rename({"local_id": column})
        known = table.join(ids, on=["document_id", column], how="left", maintain_order="left")
        return known.with_columns(pl.coalesce("resolved_id", column).alias(column)).drop("resolved_id")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What articles call something in the same way, and how often; ``article`` where that is the article's own."""

    form_id: int
    kind: str
    name: str
    country_code: str | None
    reference_id: str | None
    article: str | None
    aliases: list[str]
    count: int


def resolve_entities(
    document_entities: pl.DataFrame, reference: Reference, duplicate_of: Mapping[str, str]
) -> ResolvedEntities:
    """One entity per reference row, otherwise per name and country.

    A person of whom an article gives one name only is that article's own, its copies' too: surnames are shared.
    """
    told = document_entities.with_columns(_article(document_entities["name"], duplicate_of).alias("article"))
    counted = (
        told.with_row_index("position")
        .group_by("kind", "name", "country_code", "reference_id", "article")
        .agg("position", pl.col("aliases").explode().unique().drop_nulls(), pl.len().alias("count"))
        .with_row_index("form_id")
    )
    rows = [_Seen(**row) for row in counted.drop("position").iter_rows(named=True)]
    groups = _by_id(rows, reference)
    resolved = [_merge(entity_id, members, reference) for entity_id, members in sorted(groups.items())]
    entity_of = {row.form_id: entity_id for entity_id, members in groups.items() for row in members}
    found = pl.Series("resolved_id", [entity_of[row.form_id] for row in rows], dtype=pl.String())
    positions = counted.select("position", found).explode("position")
    local = document_entities.select("document_id", pl.col("entity_id").alias("local_id"))
    ids = (
        local[positions["position"]]
        .with_columns(positions["resolved_id"])
        .group_by("document_id", "local_id")
        .agg(pl.col("resolved_id").min())
    )
    return ResolvedEntities(frame(EntityRow, resolved), ids)


def _article(names: pl.Series, duplicate_of: Mapping[str, str]) -> pl.Expr:
    """The article, or the one it copies, of a person of whom it gives one name only and who is not listed."""
    one_name = [name for name in names.unique() if not is_full_name(name)]
    is_own = (pl.col("kind") == "person") & pl.col("reference_id").is_null() & pl.col("name").is_in(one_name)
    return pl.when(is_own).then(pl.col("document_id").replace(duplicate_of) if duplicate_of else pl.col("document_id"))


def drop_unmentioned(entities: pl.DataFrame, mentioned: Iterable[pl.Series]) -> pl.DataFrame:
    """The entities that some row of some table names."""
    used = pl.concat([series.cast(pl.String()) for series in mentioned]).drop_nulls().unique().to_frame("entity_id")
    return entities.join(used, on="entity_id", how="semi").sort("entity_id")


def _by_id(rows: list[_Seen], reference: Reference) -> dict[str, list[_Seen]]:
    look_up = cache(partial(_look_up, reference=reference))
    named: dict[tuple[str, str], list[_Seen]] = {}
    groups: dict[str, list[_Seen]] = {}
    for row in rows:
        reference_id = row.reference_id or look_up(row.kind, row.name, row.country_code)
        if reference_id:
            groups.setdefault(reference_entity_id(reference_id), []).append(row)
        else:
            key = name_key(row.name) + (f"@{row.article}" if row.article else "")
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


def _by_country(rows: list[_Seen]) -> Iterator[tuple[str | None, list[_Seen]]]:
    """Those of one country together; those of none join them where there is only one country to join."""
    known = sorted({row.country_code for row in rows if row.country_code})
    for country in known:
        fitting = {country, None} if len(known) == 1 else {country}
        yield country, [row for row in rows if row.country_code in fitting]
    if len(known) != 1:
        yield None, [row for row in rows if row.country_code is None]


def _merge(entity_id: str, rows: list[_Seen], reference: Reference) -> EntityRow:
    seen_kind = _most_frequent((row.kind, row.count) for row in rows) or rows[0].kind
    known = _reference_of(rows, reference)
    kind = known[1].kind if known else seen_kind
    seen: Counter[str] = Counter()
    for row in rows:
        seen[row.name] += row.count
    forms = set(seen) | {alias for row in rows for alias in row.aliases if alias}
    name = known[1].name if known else max(seen, key=lambda form: (len(form.split()), seen[form], len(form), form))
    if known:
        forms |= set(known[1].aliases)
    country = (known[1].country_code if known else None) or _most_frequent((r.country_code, r.count) for r in rows)
    reference_id = known[0] if known else _most_frequent((row.reference_id, row.count) for row in rows)
    return EntityRow(
        entity_id=entity_id,
        kind=kind,
        name=name,
        aliases=sorted(forms - {name}),
        country_code=country,
        reference_id=reference_id,
    )


def _reference_of(rows: list[_Seen], reference: Reference) -> tuple[str, ReferenceName] | None:
    looked_up = {(row.kind, row.name, row.country_code) for row in rows if not row.reference_id}
    reference_id = _most_frequent((row.reference_id, row.count) for row in rows) or _most_frequent(
        (_look_up(*forms, reference=reference), 1) for forms in looked_up
    )
    return (reference_id, reference.names[reference_id]) if reference_id in reference.names else None


def _most_frequent(values: Iterable[tuple[str | None, int]]) -> str | None:
    counts: Counter[str] = Counter()
    for value, count in values:
        if value:
            counts[value] += count
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None
