"""Every country is found in every case, and names that are words too only where they are names."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from extract.inflect.sounds import attach, load_rules
from tests.test_actors_hard import named, read, unmark

COUNTRIES = Path(__file__).parent.parent / "seeds" / "reference" / "countries.csv"
CASES = ("nom", "acc", "dat", "loc", "abl", "gen")


def names() -> list[tuple[str, str]]:
    with COUNTRIES.open(encoding="utf-8", newline="") as lines:
        return [(row["country_code"], row["name"]) for row in csv.DictReader(lines)]


def spoken(name: str) -> str:
    """An acronym takes the endings of its last letter's name; these are the only ones here."""
    return {"ABD": "abede"}.get(name, name)


def inflected(name: str, case: str, apostrophe: str) -> str:
    rules = load_rules("tr")
    # "Dominik Cumhuriyeti" already carries a possessive: its endings have an n.
    is_compound = " " in name and name[-1] in "ıiuü"
    template = rules["pronominal_cases" if is_compound else "cases"][case] if case != "nom" else ""
    if not template:
        return name
    stem = spoken(name)
    folded = stem.replace("İ", "i").replace("I", "ı").lower()
    return name + apostrophe + attach(folded, template, "tr")[len(folded) :]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
@pytest.mark.parametrize("case", CASES)
def test_every_country_is_found_in_every_case(case: str, apostrophe: str) -> None:
    missed = []
    for code, name in names():
        words = inflected(name, case, apostrophe)
        actors = read(f"Heyet üyeleri bu yıl {words} dair konuştu.")
        whole = [m for m in actors.mentions if m.full_end - m.start == len(words)]
        cases = [m.case for m in whole if actors.entities[m.entity].country_code == code]
        if not cases or (case != "nom" and case not in cases):
            missed.append((words, cases))
    assert missed == []


AMBIGUOUS = [
    "{Ordu'da|Ordu} sel oldu.",
    "{Ordu|-} sınıra asker gönderdi.",
    "{Ordu kentinde|Ordu} yağmur vardı.",
    "{Van'dan|Van} yola çıkan kamyon devrildi.",
    "{Van|-} Gogh sergisi açıldı.",
    "{Van|-} Persie gol attı.",
    "{Mali'de|MLI} darbe oldu.",
    "{Mali|-} yardım paketi açıklandı.",
    "{Mali Dışişleri Bakanlığı|Mali Dışişleri Bakanlığı} kararı duyurdu.",
    "{Çin|CHN} ile görüşüldü.",
    "{Çin'in|CHN} tutumu değişmedi.",
    "{Çin Devlet Başkanı|CHN} Pekin'e döndü.",
    "{Kuzey Kore|PRK} füze denedi.",
    "{Güney Kore'ye|KOR} gitti.",
    "{Kore Yarımadası'nda|Kore Yarımadası} gerginlik var.",
    "{Fas'ta|MAR} deprem oldu.",
    "{Fas|MAR} ile Cezayir sınırı kapalı.",
    "{Umman'a|OMN} gitti.",
    "Heyet {Umman|OMN} ve Katar'a gitti.",
    "{Muş'ta|Muş} kar yağdı.",
    "Dışişleri Bakanı {Muş'a|Muş} uğradı.",
    "{Batman'da|Batman} yangın çıktı.",
    "{Batman|-} filmi gişede birinci.",
    "{Ağrı|-} kesici kullanmayın.",
    "{Ağrı'ya|Ağrı} gidildi.",
    "{Gürcistan|GEO} ile {Ürdün|JOR} anlaştı.",
    "{Nijer|NER} ve {Nijerya|NGA} sınırı kapattı.",
    "{Kongo'da|COD} çatışma çıktı.",
    "{Niğde|Niğde} ve {Nijer'de|NER} toplantı yapıldı.",
    "{Sabah|-} saatlerinde toplandılar.",
    "{Peru'nun|PER} başkenti {Lima'da|Lima} zirve var.",
    "{Dominik Cumhuriyeti'ne|DOM} gitti.",
    "{Çad ordusu|Çad ordusu} karşılık verdi.",
    "{Türk heyeti|TUR} döndü.",
    "{Ahmet Türk|Ahmet Türk} konuştu.",
]


@pytest.mark.parametrize("marked", AMBIGUOUS)
def test_a_name_that_is_a_word_too_counts_where_it_is_a_name(marked: str) -> None:
    text, spans = unmark(marked)
    actors = read(text)
    assert [named(actors, start, end).split("@")[0] for start, end, _ in spans] == [wanted for _, _, wanted in spans]
