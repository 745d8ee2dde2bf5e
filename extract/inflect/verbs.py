"""The forms of verbs: tense, person, polarity, voice and ability, and verbs as nouns and adverbs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from extract.casing import fold
from extract.inflect.forms import Form, Grammar
from extract.inflect.nouns import last_word
from extract.inflect.sounds import (
    Endings,
    Paradigm,
    Row,
    Stem,
    attach,
    endings,
    load_rules,
    sound_of,
    vowels_of,
)

VERB_FLAGS = frozenset({"soft", "hard", "drop", "aorist-ar", "aorist-ir", "no-passive"})


def inflect_verb(stem: str, *, flags: Collection[str] = (), language: str = "tr") -> list[Form]:
    """The forms of a verb, as :func:`verb_paradigms` gives them."""
    return [form for part in verb_paradigms(stem, flags=flags, language=language) for form in part.forms()]


def verb_paradigms(stem: str, *, flags: Collection[str] = (), language: str = "tr") -> list[Paradigm]:
    """A verb with its endings, one paradigm a voice and branch; words known to the rules need no flags.

    ``stem`` is what stands before -mak. soft, hard: its last t becomes d before a vowel, or does not. drop: çağır,
    passive çağrıl. aorist-ar, aorist-ir: its aorist. no-passive: it is a passive already, or has none.
    """
    if unknown := set(flags) - VERB_FLAGS:
        raise ValueError(f"unknown verb flags of {stem!r}: {sorted(unknown)}")
    text = fold(stem, language)
    words = load_rules(language)["verb"]["words"]
    word = last_word(text)
    active = _active_stem(text, frozenset(flags), language)
    parts = _in_voice(active, stem, _aorist(text, flags, language), "active", language)
    if "no-passive" not in flags:
        for passive in _passive_stems(active, "drop" in flags, language):
            made = Stem(passive, passive, sound_of(passive, language))
            parts += _in_voice(made, stem, "Ir", "passive", language)
    lead = text[: len(text) - len(word)]
    for extra in words["extra"].get(word, ()):
        whole = lead + extra["text"]
        grammar = Grammar("verb", extra["shape"], extra["suffix"])
        made = Stem(whole, whole, sound_of(whole, language))
        parts.append(Paradigm(made, stem, endings(made.sound, [("", grammar)], language)))
    return parts


def _active_stem(text: str, flags: frozenset[str], language: str) -> Stem:
    rules = load_rules(language)
    words, word = rules["verb"]["words"], last_word(text)
    softened = text
    if ("soft" in flags or word in words["soft"] or word in words["fused"]) and "hard" not in flags:
        softened = text[:-1] + rules["sounds"]["soften"].get(text[-1], text[-1])
    narrowed: tuple[tuple[str, str], ...] = ()
    if entry := words["narrowed"].get(word):
        base = text[: len(text) - len(word)] + entry["base"]
        narrowed = tuple((f"(y){vowel}", base) for vowel in entry["before"])
    return Stem(text, softened, sound_of(text, language), narrowed)


def _aorist(text: str, flags: Collection[str], language: str) -> str:
    rules = load_rules(language)
    words, word = rules["verb"]["words"], last_word(text)
    if text[-1] in rules["sounds"]["vowels"]:
        return "r"
    if "aorist-ar" in flags or word in words["fused"]:
        return "Ar"
    if "aorist-ir" in flags or word in words["aorist_ir"]:
        return "Ir"
    return "Ar" if len(vowels_of(word, language)) == 1 else "Ir"


def _passive_stems(stem: Stem, drop: bool, language: str) -> list[str]:
    rules = load_rules(language)
    words, voice = rules["verb"]["words"], rules["verb"]["passive"]
    word = last_word(stem.plain)
    lead = stem.plain[: len(stem.plain) - len(word)]
    if own := words["passives"].get(word):
        return [lead + passive for passive in own]
    if word[-1] in rules["sounds"]["vowels"]:
        return [attach(stem.plain, voice["after_vowel"], language)]
    base = stem.softened
    harmonic = attach(base, voice["after"].get(word[-1], voice["otherwise"]), language)
    if drop or word in words["passive_drop"]:
        cut = max(i for i, letter in enumerate(base) if letter in rules["sounds"]["vowels"])
        return [harmonic[:cut] + harmonic[cut + 1 :], harmonic]
    return [harmonic]


def _in_voice(stem: Stem, lemma: str, aorist: str, voice: str, language: str) -> list[Paradigm]:
    parts: list[Paradigm] = []
    for branch in load_rules(language)["verb"]["branch"]:
        base, tense = stem, aorist
        if template := branch["template"]:
            inner = next((b for onset, b in stem.narrowed if template.startswith(onset)), stem.plain)
            # The first letter of the prefix decides on softening: ed-ebil, but et-me.
            joined = attach(inner, template, language)
            if inner == stem.plain and joined[len(inner)] in load_rules(language)["sounds"]["vowels"]:
                joined = stem.softened + joined[len(inner) :]
            base, tense = Stem(joined, joined, sound_of(joined, language)), "z" if branch.get("negative") else "Ir"
        parts.append(Paradigm(base, lemma, _verb_endings(base.sound, branch["name"], voice, tense, language)))
    return parts


@cache
def _verb_endings(sound: str, branch: str, voice: str, aorist: str, language: str) -> Endings:
    rare = frozenset(load_rules(language)["noun"]["rare_possessives"])
    return endings(sound, _verb_rows(branch, voice, aorist, language), language, rare=rare)


@cache
def _verb_rows(branch_name: str, voice: str, aorist: str, language: str) -> tuple[Row, ...]:
    rules = load_rules(language)["verb"]
    branch = next(b for b in rules["branch"] if b["name"] == branch_name)
    bare = Grammar(
        "verb",
        "finite",
        passive=voice == "passive",
        negative=branch.get("negative", False),
        able=branch.get("able", False),
    )
    narrow = branch.get("narrow", False) + (voice == "passive")
    rows: list[Row] = []
    for table, expand in (("finite", _finite_rows), ("nominalised", _nominal_rows), ("converb", _converb_rows)):
        for entry in rules[table]:
            if branch_name in entry.get("branches", [branch_name]) and voice in entry.get("voices", [voice]):
                rows += expand(entry, bare, narrow, language)
    return tuple((template.replace("{aorist}", aorist), grammar) for template, grammar in rows)


def _finite_rows(entry: dict[str, Any], bare: Grammar, narrow: int, language: str) -> Iterable[Row]:
    rules = load_rules(language)["verb"]
    grammar = replace(
        bare,
        suffix=entry["suffix"],
        negative=entry.get("negative", bare.negative),
        able=entry.get("able", bare.able),
        evidential=entry.get("evidential", False),
        past_perfect=entry.get("past_perfect", False),
    )
    template = entry["template"]
    of_person = rules["persons"].get(entry.get("endings"), {})
    if template == "{aorist}" and bare.negative:
        template, of_person = "", rules["persons"]["negative_aorist"]
    allowed = (entry["persons"], rules["narrow"]["persons"], rules["narrow"]["passive_persons"])[narrow]
    for person in (person for person in entry["persons"] if person in allowed):
        templates = [template + of_person.get(person, "")]
        if person == "3p":
            templates = entry.get("third_plural", templates)
        for whole in templates:
            yield whole, replace(grammar, person=person, number=person[1])


def _nominal_rows(entry: dict[str, Any], bare: Grammar, narrow: int, language: str) -> Iterable[Row]:
    rules = load_rules(language)
    grammar = replace(bare, shape=entry["shape"], suffix=entry["suffix"])
    template = entry["template"]
    kept = rules["verb"]["narrow"]["cases"] if bare.able else rules["cases"]
    for case in (case for case in entry.get("cases", ()) if case in kept):
        yield template + rules["cases"][case], replace(grammar, case=case)
    for case in (case for case in entry.get("plural_cases", ()) if case in kept):
        yield template + rules["plural"]["template"] + rules["cases"][case], replace(grammar, case=case, number="p")
    copulas = rules["noun"]["copulas"].items() if entry.get("copulas") and not bare.able else ()
    for name, copula in copulas if "nom" in entry.get("cases", ()) else ():
        yield template + copula, replace(grammar, case="nom", suffix=f"{entry['suffix']}_{name}")
    if "possessed_cases" not in entry:
        return
    for possessive, possession in rules["possessives"].items():
        if narrow and possessive not in rules["verb"]["narrow"]["possessives"]:
            continue
        if possessive not in entry.get("possessives", rules["possessives"]):
            continue
        third = possessive in ("3s", "3p")
        cases = rules["pronominal_cases" if third else "cases"]
        owned = replace(grammar, possessive=possessive)
        allowed = rules["verb"]["cases_of"].get(possessive, entry["possessed_cases"])
        for case in (case for case in entry["possessed_cases"] if case in allowed):
            yield template + possession + cases[case], _in_case(owned, case, entry)
        for name, copula in copulas if third else ():
            yield template + possession + copula, replace(owned, case="nom", suffix=f"{entry['suffix']}_{name}")


def _in_case(grammar: Grammar, case: str, entry: dict[str, Any]) -> Grammar:
    if case == "loc" and "converb" in entry:
        return replace(grammar, shape="converb", suffix=entry["converb"], case=None)
    shape = entry.get("nominative", grammar.shape) if case == "nom" else grammar.shape
    return replace(grammar, shape=shape, case=case)


def _converb_rows(entry: dict[str, Any], bare: Grammar, narrow: int, language: str) -> Iterable[Row]:
    for template in entry["templates"]:
        yield template, replace(bare, shape="converb", suffix=entry["suffix"])
