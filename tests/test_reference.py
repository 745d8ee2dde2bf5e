"""Check what people edit in seeds/reference: codes, ids, aliases, and cells that a spreadsheet leaves untidy."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from extract.casing import fold

REFERENCE = Path(__file__).parent.parent / "seeds" / "reference"
# file -> its id, the columns that hold names of the row, the columns where | separates values
TABLES = {
    "countries": ("country_code", ("name", "aliases", "seats"), ("aliases", "demonym", "capital", "seats")),
    "places": ("place_id", ("name", "aliases"), ("aliases",)),
    "organizations": ("organization_id", ("name", "aliases", "acronyms"), ("aliases", "acronyms")),
    "outlets": ("outlet_id", ("name", "aliases"), ("aliases",)),
    "offices": ("office_code", (), ()),
    "event_types": ("event_type", (), ("cameo_code",)),
}
VALUES = {
    ("countries", "former"): {"true", "false"},
    ("countries", "guard"): {"true", "false"},
    ("places", "guard"): {"true", "false"},
    ("places", "kind"): {"city", "province", "region", "site", "sea"},
    ("outlets", "guard"): {"true", "false"},
    ("outlets", "kind"): {"agency", "newspaper", "site", "broadcaster", "magazine"},
    ("organizations", "kind"): {
        "international", "government", "intelligence", "parliament", "armed_group", "party", "company",
        "state_company", "ngo", "court", "club",
    },
    ("offices", "level"): {
        "head_of_state", "head_of_government", "minister", "deputy", "ambassador", "spokesperson", "agency_head",
        "party", "military", "other",
    },
    ("event_types", "quad"): {"1", "2", "3", "4"},
}  # fmt: skip
ISO_3166_1 = set(
    re.findall(
        r"[A-Z]{3}",
        """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM
    BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR
    CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB
    GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA
    JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA
    MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
    NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS
    SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON
    TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
    """,
    )
)


def rows(table: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def values(row: dict[str, str], *columns: str) -> Iterator[str]:
    return chain.from_iterable(row[column].split("|") for column in columns if row[column])


def twice(items: Iterator[str] | list[str]) -> list[str]:
    return [item for item, count in Counter(items).items() if count > 1]


@pytest.mark.parametrize("table", TABLES)
def test_cells_are_trimmed_and_composed(table: str) -> None:
    split = TABLES[table][2]
    for row in rows(table):
        assert None not in row and None not in row.values(), f"wrong number of cells: {row}"
        for column, cell in row.items():
            assert unicodedata.is_normalized("NFC", cell), (row, column)
            assert not re.search(r"[\u2018\u2019\u02bc\u00a0\n\r\t]|  ", cell), (row, column)
            for value in cell.split("|") if column in split else [cell]:
                assert value == value.strip(), (row, column)
            assert not cell or column not in split or all(cell.split("|")), f"empty value between bars: {row}"


@pytest.mark.parametrize("table", TABLES)
def test_ids_are_plain_and_given_once(table: str) -> None:
    ids = [row[TABLES[table][0]] for row in rows(table)]
    assert twice(ids) == []
    assert [i for i in ids if not re.fullmatch(r"[A-Z]{3}|[a-z0-9]+([-_][a-z0-9]+)*", i)] == []


@pytest.mark.parametrize("table", [table for table, (_, names, _) in TABLES.items() if names])
def test_no_name_stands_for_two(table: str) -> None:
    names = TABLES[table][1]
    assert twice([name for row in rows(table) for name in {fold(value) for value in values(row, *names)}]) == []


@pytest.mark.parametrize("table", [table for table, (_, names, _) in TABLES.items() if names])
def test_no_row_repeats_a_name(table: str) -> None:
    names = TABLES[table][1]
    assert [row["name"] for row in rows(table) if twice(values(row, *names))] == []


@pytest.mark.parametrize(("table", "column"), VALUES)
def test_columns_hold_known_values(table: str, column: str) -> None:
    assert {row[column] for row in rows(table)} <= VALUES[table, column]


def test_every_iso_country_is_there_and_others_say_why() -> None:
    countries = {row["country_code"]: row for row in rows("countries")}
    assert len(ISO_3166_1) == 249
    assert ISO_3166_1 - set(countries) == set()
    assert [code for code in set(countries) - ISO_3166_1 if not countries[code]["policy"]] == []
    assert [code for code, row in countries.items() if row["former"] == "true" and code in ISO_3166_1] == []


def test_a_demonym_names_one_country_and_is_not_its_name() -> None:
    demonyms = [fold(value) for row in rows("countries") for value in values(row, "demonym")]
    names = {fold(value) for row in rows("countries") for value in values(row, "name", "aliases")}
    assert twice(demonyms) == []
    assert names & set(demonyms) == set()


def test_a_capital_is_a_place() -> None:
    places = {value for row in rows("places") for value in values(row, "name", "aliases")}
    assert {value for row in rows("countries") for value in values(row, "capital")} - places == set()


def test_no_place_has_the_name_of_a_country() -> None:
    countries = {fold(value) for row in rows("countries") for value in values(row, "name", "aliases")}
    assert countries & {fold(value) for row in rows("places") for value in values(row, "name", "aliases")} == set()


def test_turkey_has_its_81_provinces() -> None:
    provinces = [row for row in rows("places") if row["kind"] == "province"]
    assert len(provinces) == 81
    assert {row["country_code"] for row in provinces} == {"TUR"}


@pytest.mark.parametrize(
    "name", ["Ordu", "Van", "Muş", "Batman", "Ağrı", "Tokat", "Uşak", "Niş", "Bar", "Refah", "Sur", "Kazan", "Nice"]
)
def test_places_that_are_ordinary_words_are_guarded(name: str) -> None:
    assert {row["name"]: row["guard"] for row in rows("places")}[name] == "true"


@pytest.mark.parametrize("name", ["Sabah", "Akşam", "Star", "Yeni Çağ", "Vatan", "Dünya", "Posta", "Takvim", "BirGün"])
def test_outlets_that_are_ordinary_words_are_guarded(name: str) -> None:
    assert {row["name"]: row["guard"] for row in rows("outlets")}[name] == "true"


def test_domains_are_hosts_given_once() -> None:
    domains = [row["domain"] for row in rows("outlets") if row["domain"]]
    assert twice(domains) == []
    assert [domain for domain in domains if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain)] == []


def test_event_types_follow_the_scales() -> None:
    types = {row["event_type"]: row for row in rows("event_types")}
    names = {"1": "verbal cooperation", "2": "material cooperation", "3": "verbal conflict", "4": "material conflict"}
    for row in types.values():
        assert row["quad_name"] == names[row["quad"]]
        for score in (row[column] for column in ("plover_score", "plover_draft_score", "goldstein") if row[column]):
            assert float(score) == 0 or (float(score) > 0) == (row["quad"] in "12"), row
    # The values that an older numbering of the codes gets wrong.
    assert [types[t]["goldstein"] for t in ("denial", "sanction", "expulsion")] == ["-2.0", "-8.0", "-7.0"]
    assert {row["plover_score"] for row in types.values() if row["plover_type"] == "ACCUSE"} == {"-3.0"}
