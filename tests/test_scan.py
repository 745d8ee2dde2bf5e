"""The automaton pass finds whole words with every reading they have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.inflect import Form, FormIndex, Paradigm, inflect_noun, inflect_verb, noun_paradigms, verb_paradigms
from extract.lexicon import Lexicon, load_lexicon
from extract.scan import Hit, scan


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def found(text: str, lexicon: Lexicon) -> list[str]:
    return [text[hit.start : hit.end] for hit in scan(lexicon.fold(text), lexicon)]


def order(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


# --- what a hit is


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Bakan Ankara'da görüştü.", "Ankara"),
        ("Bakan Ankara'da görüştü.", "görüştü"),
        ("ANKARA’DA GÖRÜŞTÜLER", "GÖRÜŞTÜLER"),
        ("(Rusya)", "Rusya"),
        ("söyledi.Rusya ise", "Rusya"),
        ("Kuzey\nKore lideri", "Kuzey\nKore"),
        ("Kuzey\u00a0Kore lideri", "Kuzey\u00a0Kore"),
        ("iki ülkenin dışişleri bakanlıklarından", "bakanlıklarından"),
    ],
)
def test_a_word_is_found_as_it_is_written(text: str, word: str, lexicon: Lexicon) -> None:
    assert word in found(text, lexicon)


@pytest.mark.parametrize("text", ["Prusya", "Rusyalaşma", "Rusya2", "3Rusya", "Xgörüştü", "görüştüx"])
def test_a_part_of_a_word_is_no_hit(text: str, lexicon: Lexicon) -> None:
    assert not {"Rusya", "görüştü"} & set(found(text, lexicon))


def test_overlapping_hits_are_all_kept_the_longer_first(lexicon: Lexicon) -> None:
    text = "Güney Kore Dışişleri Bakanlığı"
    assert found(text, lexicon)[0] == "Güney Kore"
    assert "Dışişleri Bakanlığı" in found(text, lexicon)
    assert "Bakanlığı" in found(text, lexicon)


def test_every_name_of_the_reference_is_found_where_it_stands(lexicon: Lexicon) -> None:
    missed = []
    for key, name in lexicon.names.items():
        for form in (lexicon.fold(text) for text in (name.name, *name.aliases) if len(text) > 1):
            text = f"({form}'nın"
            hits = [hit for hit in scan(text, lexicon) if (hit.start, hit.end) == (1, 1 + len(form))]
            if not any(reading.key == key for hit in hits for reading in hit.readings):
                missed.append((key, form))
    assert missed == []


PIECES = """Rusya|KUZEY KORE|Kim Jong-un|Dışişleri Bakanı|görüştü|görüşmesinde|dedi|'nın|’da|İ|ı|x|-|_|²|“|. | """
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from([*PIECES.split("|"), "\n", "\u00a0"]), max_size=12).map("".join),
)


@given(text=TEXTS)
def test_hits_are_whole_words_inside_the_text_in_order(text: str) -> None:
    lexicon = load_lexicon()
    folded = lexicon.fold(text)
    hits = scan(folded, lexicon)
    assert hits == scan(folded, lexicon)
    assert hits == sorted(hits, key=order)
    assert len({order(hit) for hit in hits}) == len(hits)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(folded)
        assert not folded[: hit.start][-1:].isalnum()
        assert not folded[hit.end :][:1].isalnum()
        assert hit.readings
        assert hit.kinds == {reading.kind for reading in hit.readings}


# --- the index: what is found by stem and ending is what the forms say


@pytest.mark.parametrize(
    ("stem", "flags"),
    [("görüş", ()), ("et", ()), ("de", ()), ("ye", ()), ("çağır", ()), ("açıkla", ()), ("ziyaret et", ())],
)
def test_every_form_of_a_verb_is_found_with_its_grammar(stem: str, flags: tuple[str, ...]) -> None:
    check(inflect_verb(stem, flags=flags), verb_paradigms(stem, flags=flags))


@pytest.mark.parametrize(
    ("stem", "flags"),
    [("destek", ()), ("hak", ()), ("şehir", ()), ("su", ()), ("telefon görüşmesi", ("compound",)), ("diyalog", ())],
)
def test_every_form_of_a_noun_is_found_with_its_grammar(stem: str, flags: tuple[str, ...]) -> None:
    check(inflect_noun(stem, flags=flags), noun_paradigms(stem, flags=flags))


def check(forms: list[Form], paradigms: list[Paradigm]) -> None:
    filled: FormIndex[Form, tuple[Form, ...]] = FormIndex(lambda forms: forms)
    filled.add_forms(paradigms, lambda form: form)
    expected: dict[str, list[Form]] = {}
    for form in forms:
        expected.setdefault(form.text, [])
        if form not in expected[form.text]:
            expected[form.text].append(form)
    for text, meanings in expected.items():
        assert filled.find(f"«{text}»") == [(1, 1 + len(text), tuple(meanings))]


def test_meanings_keep_their_order_and_can_be_refused() -> None:
    filled: FormIndex[str, tuple[str, ...]] = FormIndex(lambda meanings: meanings)
    filled.add("kitabı", "fixed")
    filled.add_forms(noun_paradigms("kitap"), lambda form: None if form.case == "acc" else f"its {form.case}")
    filled.add("kitabı", "later")
    filled.add("k", "a letter")
    assert filled.find("k kitabı") == [(2, 8, ("fixed", "its nom", "later"))]
