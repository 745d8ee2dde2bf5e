"""The forms of nouns and of izafet compounds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from extract.casing import fold
from extract.inflect.forms import Form, Grammar
from extract.inflect.sounds import (
    Ending,
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

NOUN_FLAGS = frozenset({"hard", "soft", "front", "back", "drop", "double", "double-soft", "compound"})


def inflect_noun(stem: str, *, flags: Collection[str] = (), language: str = "tr") -> list[Form]:
    """The forms of a noun, as :func:`noun_paradigms` gives them."""
    return [form for part in noun_paradigms(stem, flags=flags, language=language) for form in part.forms()]


@lru_cache(maxsize=1 << 12)
def possessive_of(noun: str, language: str = "tr") -> str | None:
    """ "büyükelçilik" -> "büyükelçiliği"."""
    forms = (form for part in noun_paradigms(noun, language=language) for form in part.forms())
    return next((f.text for f in forms if f.possessive == "3s" and f.case == "nom" and f.number == "s"), None)


def noun_paradigms(stem: str, *, flags: Collection[str] = (), language: str = "tr") -> list[Paradigm]:
    """A noun with its endings; words known to the rules need no flags.

    hard, soft: its last consonant stays, or softens, against the rule (t stays, p ç k of long words soften).
    front, back: harmony against its last vowel. drop: isim, ismi. double: hak, hakkı. double-soft: ret, reddi.
    compound: ``stem`` carries the possessive of its compound already (telefon görüşmesi).
    """
    if unknown := set(flags) - NOUN_FLAGS:
        raise ValueError(f"unknown noun flags of {stem!r}: {sorted(unknown)}")
    text = fold(stem, language)
    if "compound" in flags:
        return _compound(text, stem, frozenset(flags) - {"compound"}, language)
    if consonantal := load_rules(language)["noun"]["words"]["consonantal"].get(last_word(text)):
        return _consonantal(text, consonantal, stem, language)
    made = _make_stem(text, frozenset(flags), language)
    return [Paradigm(made, stem, _noun_endings(made.sound, language))]


def last_word(text: str) -> str:
    return text.rsplit(" ", 1)[-1]


@cache
def noun_rows(language: str) -> tuple[Row, ...]:
    """Number, possessive and case of any noun."""
    rules = load_rules(language)
    rows: list[Row] = []
    for number, plural in (("s", ""), ("p", rules["plural"]["template"])):
        bare = Grammar("noun", "noun", number=number)
        rows += [(plural + t, replace(bare, case=case)) for case, t in rules["cases"].items()]
        rows += [(plural + t, replace(bare, case="nom", suffix=s)) for s, t in rules["noun"]["copulas"].items()]
        for possessive in rules["possessives"]:
            if number == "p" and possessive == "3p":
                continue  # their meetings and his meetings are one word, given as 3p with "s" and 3s with "p"
            rows += possessed_rows(plural, replace(bare, possessive=possessive), language)
    return tuple(rows)


def possessed_rows(template: str, grammar: Grammar, language: str) -> list[Row]:
    """The cases after ``template`` and the possessive of ``grammar``."""
    rules = load_rules(language)
    possessive = grammar.possessive
    template += rules["possessives"][possessive]
    third = possessive in ("3s", "3p")
    cases = rules["pronominal_cases" if third else "cases"]
    allowed = rules["noun"]["cases_of"][possessive]
    rows = [(template + t, replace(grammar, case=c)) for c, t in cases.items() if allowed == "all" or c in allowed]
    if third:
        copulas = rules["noun"]["copulas"].items()
        rows += [(template + t, replace(grammar, case="nom", suffix=s)) for s, t in copulas]
    return rows


@cache
def _noun_endings(sound: str, language: str) -> Endings:
    rare = frozenset(load_rules(language)["noun"]["rare_possessives"])
    return endings(sound, noun_rows(language), language, rare=rare)


def _make_stem(text: str, flags: frozenset[str], language: str) -> Stem:
    words = load_rules(language)["noun"]["words"]
    word = last_word(text)
    known = {flag for flag in NOUN_FLAGS if word in words.get(flag, ())}
    if flags & {"hard", "soft"}:
        known -= {"hard", "soft"}
    if flags & {"front", "back"}:
        known -= {"front", "back"}
    known |= flags
    harmony = next((side for side in ("front", "back") if side in known), None)
    return Stem(text, _soften(text, known, language), sound_of(text, language, harmony=harmony))


def _soften(text: str, flags: set[str], language: str) -> str:
    """The stem as it stands before a vowel."""
    sounds = load_rules(language)["sounds"]
    softer = sounds["soften"].get(text[-1])
    if "double-soft" in flags:
        return text[:-1] + (softer or text[-1]) * 2
    if "double" in flags:
        return text + text[-1]
    several = len(vowels_of(last_word(text), language)) > 1
    # A dropped vowel leaves a cluster, which keeps its consonant: nutuk, nutku.
    by_rule = several and text[-1] != "t" and "drop" not in flags
    cluster = next((c for c in sounds["soften_after"] if text.endswith(c)), None)
    if (softer or cluster) and ("soft" in flags or (by_rule and "hard" not in flags)):
        text = text[: -len(cluster)] + sounds["soften_after"][cluster] if cluster else text[:-1] + str(softer)
    if "drop" in flags:
        text = _drop_vowel(text, language)
    return text


def _drop_vowel(text: str, language: str) -> str:
    position = max(i for i, letter in enumerate(text) if letter in load_rules(language)["sounds"]["vowels"])
    return text[:position] + text[position + 1 :]


def _consonantal(text: str, softened: str, lemma: str, language: str) -> list[Paradigm]:
    """su: a consonant (suy) before endings that have a vowel for it, a vowel before all others."""
    softened = text[: len(text) - len(last_word(text))] + softened
    sound = sound_of(softened, language)
    as_consonant, as_vowel = Stem(softened, softened, sound), Stem(text, text, sound_of(text, language))
    rows = noun_rows(language)
    vowels = tuple(load_rules(language)["sounds"]["vowels"])
    vowel_first = tuple(row for row in rows if attach(sound, row[0], language)[len(sound) :].startswith(vowels))
    others = tuple(row for row in rows if row not in vowel_first)
    return [
        Paradigm(as_consonant, lemma, endings(as_consonant.sound, vowel_first, language)),
        Paradigm(as_vowel, lemma, endings(as_vowel.sound, others, language)),
    ]


@dataclass(frozen=True, slots=True)
class _Head:
    text: str
    flags: frozenset[str]


def _compound(text: str, lemma: str, flags: frozenset[str], language: str) -> list[Paradigm]:
    as_written = Stem(text, text, sound_of(text, language))
    is_plural = text.endswith(rule_plural(language))
    own = Paradigm(as_written, lemma, _compound_endings(as_written.sound, "p" if is_plural else "s", language))
    if is_plural:
        return [own]
    head = _bare_head(text, flags, language)
    made = _make_stem(head.text, head.flags, language)
    return [own, Paradigm(made, lemma, _head_endings(made.sound, language))]


@cache
def rule_plural(language: str) -> tuple[str, ...]:
    """How a plural with the possessive of the third person ends."""
    rules = load_rules(language)
    template = rules["plural"]["template"] + rules["possessives"]["3s"]
    sounds = sorted(set(rules["sounds"]["harmony"]["A"].values()))
    return tuple(attach(sound, template, language)[1:] for sound in sounds)


@cache
def _head_endings(sound: str, language: str) -> Endings:
    """Without a possessive the head alone would be another word; the singular 3s is the stem as written."""
    return Endings(e for e in _noun_endings(sound, language).rows if _stays_compound(e))


def _stays_compound(ending: Ending) -> bool:
    possessive, number = ending.grammar[4], ending.grammar[5]
    return possessive is not None and possessive != "3p" and (number, possessive) != ("s", "3s")


@cache
def _compound_endings(sound: str, number: str, language: str) -> Endings:
    rules = load_rules(language)
    grammar = Grammar("noun", "noun", possessive="3s", number=number)
    rows = [(t, replace(grammar, case=case)) for case, t in rules["pronominal_cases"].items()]
    rows += [(t, replace(grammar, case="nom", suffix=s)) for s, t in rules["noun"]["copulas"].items()]
    return endings(sound, tuple(rows), language)


@cache
def _irregular_heads(language: str) -> dict[str, str]:
    """Listed words by the shape they have before a vowel: kayd, kayıt."""
    words = load_rules(language)["noun"]["words"]
    heads: dict[str, str] = {}
    for flag in ("double", "double-soft", "drop"):
        for listed in words[flag]:
            heads.setdefault(last_word(_make_stem(listed, frozenset(), language).softened), listed)
    return heads


def _bare_head(text: str, flags: frozenset[str], language: str) -> _Head:
    """The compound's stem without its possessive: görüşmesi, görüşme; bakanlığı, bakanlık; kaydı, kayıt."""
    rules = load_rules(language)
    vowels, words = rules["sounds"]["vowels"], rules["noun"]["words"]
    if text[-1] not in vowels or len(text) < 3:
        raise ValueError(f"no possessive at the end of the compound {text!r}")
    bare, word = text[:-1], last_word(text)[:-1]
    listed = _irregular_heads(language).get(word)
    if listed is not None:
        return _Head(bare[: len(bare) - len(word)] + listed, flags)
    if bare[-1] == "s" and bare[-2] in vowels and word not in words["s_final"]:
        return _Head(bare[:-1], flags)
    for hard, soft in (*rules["sounds"]["soften_after"].items(), *rules["sounds"]["soften"].items()):
        if bare.endswith(soft) and word not in words["d_final"]:
            bare, flags = bare[: -len(soft)] + hard, flags | {"soft"}
            break
    else:
        flags = flags | {"hard"}
    heard = rules["sounds"]["harmony"]["A"]
    if heard[text[-1]] != heard[vowels_of(bare, language)[-1]]:
        flags = flags | {"front" if heard[text[-1]] == "e" else "back"}
    return _Head(bare, flags)
