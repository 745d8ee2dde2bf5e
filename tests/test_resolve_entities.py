"""Which document entities are one actor or place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import polars as pl
import pytest

from extract.document import make_id
from extract.resolve.entities import resolve_entities
from extract.resolve.reference import Reference, is_full_name, load_reference, name_key
from extract.tables import DocumentEntityRow, frame


def seen(
    document: str,
    kind: str,
    name: str,
    country: str | None = None,
    *,
    aliases: Sequence[str] = (),
    reference_id: str | None = None,
) -> DocumentEntityRow:
    return DocumentEntityRow(
        document_id=document,
        entity_id=make_id(document, name),
        kind=kind,
        name=name,
        aliases=list(aliases),
        country_code=country,
        reference_id=reference_id,
    )


def resolved(*rows: DocumentEntityRow, reference: Reference | None = None) -> pl.DataFrame:
    return resolve_entities(frame(DocumentEntityRow, list(rows)), reference or Reference(), {}).entities


@pytest.fixture
def reference(tmp_path: Path) -> Reference:
    officials = (
        "official_id,name,aliases,country_code\n"
        "narishkin,Sergey Narışkin,Narışkin|Sergey Naryshkin,RUS\n"
        "kim-jong-un,Kim Jong-un,Kim,PRK\n"
    )
    (tmp_path / "officials.csv").write_text(officials, encoding="utf-8")
    countries = "country_code,name,name_en,aliases\nRUS,Rusya,Russia,Rusya Federasyonu\n"
    (tmp_path / "countries.csv").write_text(countries, encoding="utf-8")
    return load_reference(tmp_path)


@pytest.mark.parametrize(
    "one, other",
    [
        (seen("a", "person", "Kim Jong-un", "PRK"), seen("b", "person", "Kim Jong Un", "PRK")),
        (seen("a", "person", "Chang Ho-jin", "KOR"), seen("b", "person", "Chang Ho-jin")),
        (seen("a", "person", "IŞIL ÇINAR", "TUR"), seen("b", "person", "Işıl Çınar", "TUR")),
        (
            seen("a", "organization", "Dışişleri Bakanlığı", "KOR"),
            seen("b", "organization", "dışişleri bakanlığı", "KOR"),
        ),
        (seen("a", "place", "Vostoçnıy", "RUS"), seen("b", "place", "Vostoçnıy", "RUS")),
        (seen("a", "country", "Rusya", "RUS"), seen("b", "country", "Moskova", "RUS")),
    ],
)
def test_the_same(one: DocumentEntityRow, other: DocumentEntityRow) -> None:
    assert resolved(one, other).height == 1


@pytest.mark.parametrize(
    "one, other",
    [
        (seen("a", "person", "Kulik", "RUS"), seen("b", "person", "Kulik", "RUS")),
        (seen("a", "person", "Andrey Kulik", "RUS"), seen("b", "person", "Anna Kulik", "RUS")),
        (seen("a", "person", "Ana Ruiz", "PER"), seen("b", "person", "Ana Ruiz", "ESP")),
        (
            seen("a", "organization", "Dışişleri Bakanlığı", "KOR"),
            seen("b", "organization", "Dışişleri Bakanlığı", "RUS"),
        ),
        (seen("a", "person", "Sergey Narışkin", "RUS"), seen("b", "person", "Sergey Naryshkin", "RUS")),
    ],
)
def test_not_the_same(one: DocumentEntityRow, other: DocumentEntityRow) -> None:
    assert resolved(one, other).height == 2


def test_the_reference_knows_other_spellings(reference: Reference) -> None:
    rows = (seen("a", "person", "Sergey Narışkin", "RUS"), seen("b", "person", "Sergey Naryshkin"))
    (person,) = resolved(*rows, reference=reference).to_dicts()
    assert person["entity_id"] == make_id("official:narishkin") and person["name"] == "Sergey Narışkin"
    assert person["aliases"] == ["Narışkin", "Sergey Naryshkin"] and person["reference_id"] == "official:narishkin"


def test_a_surname_alone_is_no_reference(reference: Reference) -> None:
    rows = (seen("a", "person", "Kim", "PRK"), seen("b", "person", "Kim", "PRK", reference_id="official:kim-jong-un"))
    assert resolved(*rows, reference=reference).height == 2


def test_a_copy_has_the_same_surnames() -> None:
    rows = [seen("a", "person", "Kulik", "RUS"), seen("b", "person", "Kulik", "RUS")]
    assert resolve_entities(frame(DocumentEntityRow, rows), Reference(), {"b": "a"}).entities.height == 1


def test_the_name_is_the_fullest_form_and_the_rest_are_aliases() -> None:
    rows = (
        seen("a", "organization", "Dış İstihbarat Servisi", "RUS", aliases=["SVR"]),
        seen("b", "organization", "Dış-İstihbarat Servisi", "RUS", aliases=["Servis"]),
        seen("c", "organization", "Dış İstihbarat Servisi", "RUS"),
    )
    (service,) = resolved(*rows).to_dicts()
    assert service["name"] == "Dış İstihbarat Servisi"
    assert service["aliases"] == ["Dış-İstihbarat Servisi", "SVR", "Servis"]


def test_a_country_is_its_code_with_or_without_the_reference(reference: Reference) -> None:
    row = seen("a", "country", "Kremlin", "RUS")
    assert resolved(row)["entity_id"].to_list() == resolved(row, reference=reference)["entity_id"].to_list()
    assert resolved(row, reference=reference).row(0, named=True)["name"] == "Rusya"


def test_names_are_compared_without_case_marks_hyphens_and_spaces() -> None:
    assert name_key("İstanbul Işık-ÇEVİK") == name_key("istanbul ışık çevik") == "istanbulisikcevik"
    assert is_full_name("Chang Ho-jin") and not is_full_name("Kulik") and not is_full_name("A. Kulik")


def test_the_reference_of_this_project_can_be_read() -> None:
    folder = Path(__file__).parent.parent / "seeds" / "reference"
    if (folder / "terms.csv").exists():
        terms = load_reference(folder).terms
        assert terms and all(term.office for held in terms.values() for term in held)
