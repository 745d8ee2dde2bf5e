"""People edit the reference CSV files and see the effect: in what is read, and in the office held on a day."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from extract.actors import Actors, find_actors, make_lines
from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import Lexicon, load_lexicon
from extract.resolve.offices import office_then, right_office
from extract.resolve.reference import Reference, load_reference
from extract.scan import scan
from extract.segment import find_quotations, split_sentences

REFERENCE = Path(__file__).parent.parent / "seeds" / "reference"
ADDED = {
    "officials": {
        "official_id": "mirana-solovey", "name": "Mirana Solovey", "aliases": "Solovey", "country_code": "MDA",
    },
    "terms": {
        "official_id": "mirana-solovey", "office": "Dışişleri Bakanı", "office_code": "foreign_minister",
        "country_code": "MDA", "started_on": "2024-01-10", "is_open": "true", "acting": "false", "source": "test",
    },
    "organizations": {
        "organization_id": "bati-gol-birligi", "name": "Batı Göl Birliği", "acronyms": "BGB", "kind": "international",
        "source": "test",
    },
    "places": {"place_id": "verdanka", "name": "Verdanka", "country_code": "MDA", "kind": "city", "guard": "false"},
    "outlets": {"outlet_id": "sabit-haber", "name": "Sabit Haber Ajansı", "kind": "agency", "guard": "false"},
}  # fmt: skip


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference folder with a row more in each of five files."""
    folder = tmp_path_factory.mktemp("reference")
    for path in REFERENCE.glob("*.csv"):
        shutil.copy(path, folder / path.name)
    for name, row in ADDED.items():
        path = folder / f"{name}.csv"
        with path.open(encoding="utf-8", newline="") as lines:
            columns = next(csv.reader(lines))
        with path.open("a", encoding="utf-8", newline="") as lines:
            csv.DictWriter(lines, columns, restval="").writerow(row)
    return folder


@pytest.fixture(scope="module")
def lexicon(edited: Path) -> Iterator[Lexicon]:
    yield load_lexicon(reference=edited)


def read(text: str, lexicon: Lexicon) -> Actors:
    document = clean_article(
        Article(path="edited.txt", text=text, published_on=date(2025, 6, 10), published_on_basis="manifest")
    )
    sentences = split_sentences(document, find_quotations(document))
    folded = lexicon.fold(document.text)
    return find_actors(document, make_lines(document, folded, sentences, scan(folded, lexicon)), lexicon)


@pytest.mark.parametrize(
    ("text", "reference_id"),
    [
        ("Solovey, sınırdaki durumu anlattı.", "official:mirana-solovey"),
        ("Moldova Dışişleri Bakanı Mirana Solovey konuştu.", "official:mirana-solovey"),
        ("Zirve Verdanka'da yapılacak.", "place:verdanka"),
        ("Kararı BGB'nin sekreteryası duyurdu.", "organization:bati-gol-birligi"),
        ("Sabit Haber Ajansı'nın haberine göre yol açıldı.", "outlet:sabit-haber"),
    ],
)
def test_an_added_row_is_found_in_text(text: str, reference_id: str, lexicon: Lexicon) -> None:
    assert reference_id in {entity.reference_id for entity in read(text, lexicon).entities}
    assert reference_id not in {entity.reference_id for entity in read(text, load_lexicon()).entities}


def test_an_added_person_has_the_country_and_code_of_the_row(lexicon: Lexicon) -> None:
    actors = read("Bakan Solovey, Ankara'da konuştu.", lexicon)
    person = next(entity for entity in actors.entities if entity.kind == "person")
    assert (person.name, person.country_code, person.office_code) == ("Mirana Solovey", "MDA", "foreign_minister")


def test_an_added_term_gives_the_office_on_its_days(edited: Path) -> None:
    reference = load_reference(edited)
    held = office_then("official:mirana-solovey", date(2024, 5, 1), None, reference)
    assert held is not None and held.office_code == "foreign_minister"
    assert office_then("official:mirana-solovey", date(2023, 5, 1), None, reference) is None


# official, day, code of the office held then
HELD = [
    ("vladimir-putin", "1999-10-01", "head_of_government"),
    ("vladimir-putin", "2001-06-16", "head_of_state"),
    ("vladimir-putin", "2009-01-29", "head_of_government"),
    ("vladimir-putin", "2013-09-05", "head_of_state"),
    ("vladimir-putin", "2024-05-20", "head_of_state"),
    ("dmitriy-medvedev", "2010-06-01", "head_of_state"),
    ("dmitriy-medvedev", "2015-03-01", "head_of_government"),
    ("sergey-lavrov", "2008-08-08", "foreign_minister"),
    ("sergey-lavrov", "2023-09-13", "foreign_minister"),
    ("recep-tayyip-erdogan", "2005-10-03", "head_of_government"),
    ("recep-tayyip-erdogan", "2013-05-16", "head_of_government"),
    ("recep-tayyip-erdogan", "2015-11-15", "head_of_state"),
    ("recep-tayyip-erdogan", "2024-04-22", "head_of_state"),
    ("abdullah-gul", "2003-01-15", "head_of_government"),
    ("abdullah-gul", "2005-06-01", "foreign_minister"),
    ("abdullah-gul", "2010-10-01", "head_of_state"),
    ("ahmet-davutoglu", "2012-08-01", "foreign_minister"),
    ("ahmet-davutoglu", "2015-03-01", "head_of_government"),
    ("hakan-fidan", "2016-07-15", "intelligence_chief"),
    ("hakan-fidan", "2024-02-01", "foreign_minister"),
    ("joe-biden", "2014-01-01", "deputy_head_of_state"),
    ("joe-biden", "2022-02-24", "head_of_state"),
    ("hillary-clinton", "2011-05-01", "foreign_minister"),
    ("john-kerry", "2015-07-14", "foreign_minister"),
    ("mike-pompeo", "2017-06-01", "intelligence_chief"),
    ("mike-pompeo", "2019-06-01", "foreign_minister"),
    ("donald-trump", "2018-06-12", "head_of_state"),
    ("donald-trump", "2025-03-01", "head_of_state"),
    ("angela-merkel", "2015-09-01", "head_of_government"),
    ("frank-walter-steinmeier", "2014-06-01", "foreign_minister"),
    ("frank-walter-steinmeier", "2019-06-01", "head_of_state"),
    ("olaf-scholz", "2019-06-01", "finance_minister"),
    ("olaf-scholz", "2023-06-01", "head_of_government"),
    ("boris-johnson", "2017-06-01", "foreign_minister"),
    ("boris-johnson", "2021-06-01", "head_of_government"),
    ("david-cameron", "2012-06-01", "head_of_government"),
    ("david-cameron", "2024-01-15", "foreign_minister"),
    ("nicolas-sarkozy", "2009-01-01", "head_of_state"),
    ("emmanuel-macron", "2022-06-01", "head_of_state"),
    ("hasan-ruhani", "2016-01-16", "head_of_state"),
    ("muhammed-cevad-zarif", "2015-07-14", "foreign_minister"),
    ("volodimir-zelenskiy", "2022-03-01", "head_of_state"),
    ("binyamin-netanyahu", "2018-05-16", "head_of_government"),
]


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference(REFERENCE)


@pytest.mark.parametrize(("official", "day", "code"), HELD)
def test_the_office_is_the_one_held_on_the_day(official: str, day: str, code: str, reference: Reference) -> None:
    held = office_then(f"official:{official}", date.fromisoformat(day), None, reference)
    assert held is not None and held.office_code == code


def test_the_dated_cases_are_of_five_countries_and_more(reference: Reference) -> None:
    countries = {reference.names[f"official:{official}"].country_code for official, _, _ in HELD}
    assert len(HELD) >= 30 and len(countries) >= 5


def test_an_office_printed_today_gives_way_to_the_one_held_then(reference: Reference) -> None:
    printed = ("Devlet Başkanı", "head_of_state")
    days = (date(2009, 1, 29), date(2009, 1, 29))
    assert right_office(printed, "official:vladimir-putin", days, reference)[1] == "head_of_government"


@pytest.mark.parametrize(
    ("official", "day"), [("vladimir-putin", "1990-01-01"), ("hillary-clinton", "2016-11-08"), ("nobody", "2020-01-01")]
)
def test_without_a_term_there_is_no_office(official: str, day: str, reference: Reference) -> None:
    assert office_then(f"official:{official}", date.fromisoformat(day), None, reference) is None
