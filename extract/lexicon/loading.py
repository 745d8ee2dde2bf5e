"""Compile the lexicon of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from extract.collector import kept_for_good
from extract.inflect import inflect_noun, name_suffixes
from extract.lexicon.endings import read_endings
from extract.lexicon.entries import add_nouns, add_verbs
from extract.lexicon.files import LANGUAGES, REFERENCE, read_toml
from extract.lexicon.model import Frame, Lexicon
from extract.lexicon.names import add_demonyms, add_names, add_seats, read_first_names, read_terms
from extract.lexicon.offices import add_institutions, add_titles
from extract.lexicon.patterns import Patterns
from extract.lexicon.speech import read_speech
from extract.lexicon.spelling import read_words


@lru_cache(maxsize=4)
def load_lexicon(language: str = "tr", reference: Path | None = None) -> Lexicon:
    """The compiled lexicon; about half a second the first time, then the same object.

    Raises ValueError, naming file and entry, where a lexicon file says something the loader does not know.
    """
    with kept_for_good():
        return _compile(language, LANGUAGES / language, reference or REFERENCE)


def _compile(language: str, folder: Path, reference: Path) -> Lexicon:
    words, titles, verbs = read_words(folder), read_toml(folder, "titles"), read_toml(folder, "verbs")
    factuality = read_toml(folder, "factuality")
    patterns = Patterns()
    # A form with several readings has them in the order in which they are added here.
    return Lexicon(
        language=language,
        forms=patterns,
        suffixes=name_suffixes(language),
        names=add_names(reference, patterns, titles["small"]["possessed"], titles["small"]["plurals"]),
        demonyms=add_demonyms(reference, patterns),
        capitals=add_seats(reference, patterns),
        verbs=add_verbs(folder, patterns),
        nouns=add_nouns(folder, patterns),
        titles=add_titles(folder, patterns),
        institutions=add_institutions(folder, patterns),
        offices=tuple(sorted(titles.get("office", {}).items(), key=lambda pair: (-len(pair[0]), pair[0]))),
        frames=_frames(folder),
        words=words,
        title_words=titles,
        terms=read_terms(reference),
        carriers=_carriers(folder),
        classes=_cases(words["classes"]["stems"]),
        named_classes=_cases(words["classes"]["stems"], "3s"),
        delegates=_cases((*words["delegations"]["stems"], *words["delegations"]["people"])),
        rounds=_cases(words["rounds"]["stems"], possessive="3s"),
        parts=_parts({**words["postpositions"], **words["conjunctions"]}),
        auxiliary=verbs["auxiliary"],
        bare_participles=frozenset(verbs.get("bare_participles", ())),
        after_place=frozenset(verbs.get("after_place", ())),
        open_suffixes=frozenset(verbs["open_suffixes"]),
        second_person=words.get("second_person", {}).get("endings", ()),
        adverbs=frozenset(words.get("adverbs", {}).get("words", ())),
        hosts=frozenset(words.get("hosts", {}).get("words", ())),
        state_nouns=words.get("state_nouns", {}).get("stems", ()),
        state_forces=words.get("state_forces", {}).get("stems", ()),
        kinds_of_forces=frozenset(words.get("state_forces", {}).get("kinds", ())),
        demonstrators=words["demonstrators"]["stems"],
        out_of_question=factuality.get("out_of_question", {}).get("words", ()),
        absent=factuality.get("absent", {}).get("stems", ()),
        no_plan=_absent(factuality.get("absent", {}), "plans", "stems"),
        undecided=_absent(factuality.get("absent", {}), "plans", "undecided"),
        none_of=_absent(factuality.get("absent", {}), "anything", "stems"),
        offered=factuality.get("offered", {}).get("words", ()),
        prepared=factuality.get("prepared", {}).get("words", ()),
        dates_of_plans=frozenset(factuality.get("prepared", {}).get("dates", ())),
        may_be=factuality.get("possible", {}).get("behind", ()),
        possible=frozenset(factuality.get("possible", {}).get("words", ())),
        documents=tuple(stem for stems in words["documents"]["kinds"].values() for stem in stems),
        another=factuality.get("another", {}).get("words", ()),
        given=factuality.get("given", {}).get("words", ()),
        during=frozenset(factuality.get("during", {}).get("words", ())),
        before_verb=frozenset(words["conjunctions"]["before_verb"]),
        vetoes=frozenset(words.get("veto", {}).get("words", ())),
        verbal_noun=factuality.get("verbal_noun", {}),
        compounds=_compounds(factuality),
        question_particles=frozenset(factuality.get("question", {}).get("particles", ())),
        light_verbs=frozenset(verbs.get("light", ())),
        attending_verbs=frozenset(verbs.get("attending", ())),
        never_verbs=frozenset(words.get("generic_verbs", {}).get("exceptions", ())),
        function_words=frozenset(read_toml(folder, "function_words").get("words", ())),
        speech=read_speech(folder),
        endings=read_endings(folder),
        first_names=read_first_names(folder, ordinary="false"),
        ordinary_first_names=read_first_names(folder, ordinary="true"),
        organization_heads=read_toml(folder, "institutions").get("organization_heads", {}),
    )


def _absent(words: Mapping[str, Sequence[str]], what: str, how: str) -> re.Pattern[str]:
    """ "yönelik somut bir plan bulunmadığını", behind a noun of event; "bir anlaşma yok", behind a participle."""
    between, nouns, none = ("|".join(words.get(name, ())) for name in ("between", what, how))
    return re.compile(
        rf"(?:(?:{between}) )*(?:{nouns}) (?:(?:{between}) )*(?:{none})(?!sul|lu)(?! (?:e[td]|ol|say))"
        if nouns
        else r"(?!)"
    )


def _frames(folder: Path) -> dict[str, Frame]:
    def slots(spec: list[str]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(s.split("|")) for s in spec)

    return {
        name: Frame(slots(f["actor"]), slots(f["recipient"]), f.get("host", False), f.get("welcome"))
        for name, f in read_toml(folder, "frames").get("frame", {}).items()
    }


def _carriers(folder: Path) -> dict[str, tuple[str, str]]:
    """Forms of the nouns that carry the ending for a name: "Odessa şehrine" -> (place, dat)."""
    return {
        form.text: (kind, form.case)
        for kind, stems in read_toml(folder, "words").get("carriers", {}).items()
        for stem in stems
        for form in inflect_noun(stem)
        if form.possessive == "3s" and form.number == "s" and form.case and (kind != "place" or form.case != "nom")
    }


def _cases(stems: Iterable[str], possessive: str | None = None) -> dict[str, str]:
    """Forms of nouns with one possessive: of those that nobody owns "gibi ülkelerle", "bir heyetle" -> ins."""
    forms = (form for stem in stems for form in inflect_noun(stem) if form.possessive == possessive)
    return {form.text: form.case for form in forms if form.case}


def _parts(words: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """What each small word behind a name does there: "tarafından" -> by, "yakınında" -> beside."""
    return {word: frozenset(part for part in words if word in words[part]) for word in chain(*words.values())}


def _compounds(factuality: Mapping[str, Any]) -> dict[str, str]:
    """Forms of the nouns that head a compound with an event, and how real it then is: "çağrısına" -> hypothetical."""
    return {
        form.text: value
        for value, stems in factuality.get("compound", {}).items()
        for stem in stems
        for flags in ((), ("soft",))
        for form in inflect_noun(stem, flags=flags)
        if form.possessive in ("3s", "3p")
    }
