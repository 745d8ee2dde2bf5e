"""Load a language's words and rules of time and build from them what the finder runs on."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import daachorse

from extract.times.patterns import Grammar, compile_rules

LANGUAGES = Path(__file__).parent.parent / "lang"

# Classes that the scanner makes itself, from digits and from what stands between words.
_SCANNED = (
    *("small", "upto31", "large", "year", "numdate", "daymonth", "monthyear"),
    *("dash", "dot", "slash", "comma", "time", "other"),
)
_TEMPLATE = re.compile(r"\((\w)\)|\[(\w)\]|(\w)")


class Word(NamedTuple):
    """What a form of the lexicon means: its class and its case, one character each, and its value."""

    code: str
    value: Any
    is_numeral: bool


@dataclass(frozen=True, slots=True)
class TimeLexicon:
    """Words, endings and rules of one language, ready to run."""

    automaton: daachorse.CharwiseDoubleArrayAhoCorasick
    words: list[Word]
    codes: dict[str, str]
    names: dict[str, str]
    cases: dict[str, str]
    gaps: dict[str, str]
    suffixes: dict[str, str]
    grammar: Grammar
    core: frozenset[str]
    bare_cases: frozenset[str]
    never: str
    time: str
    plain: str
    other: str
    months: frozenset[str]
    ambiguous: frozenset[tuple[str, int]]
    certain: frozenset[str]
    parts_of_day: tuple[str, ...]
    number: re.Pattern[str]
    never_numeric: frozenset[str]
    not_after: frozenset[str]
    not_before_year: re.Pattern[str]
    future: re.Pattern[str]
    scheduled: re.Pattern[str]
    undone: re.Pattern[str]
    since: tuple[str, ...]
    not_future: frozenset[str]
    not_future_owned: frozenset[str]
    future_after: frozenset[str]
    owner: re.Pattern[str]
    closing: re.Pattern[str]
    joined: re.Pattern[str]
    future_told: re.Pattern[str]
    told_of_oneself: re.Pattern[str]
    announced: re.Pattern[str]
    describing: re.Pattern[str]
    wished: re.Pattern[str]
    agreed: re.Pattern[str]
    able: tuple[str, ...]
    conjunctions: frozenset[str]
    past: re.Pattern[str]
    past_perfect: re.Pattern[str]
    counted_from: re.Pattern[str]  # before a time: what it is counted from, "saldırıdan "
    report: re.Pattern[str]
    placed: re.Pattern[str]
    surely_future: re.Pattern[str]
    soon_ahead: re.Pattern[str]
    attributive: tuple[str, ...]
    attributive_words: tuple[str, ...]
    naming_rules: frozenset[str]
    named_noun: re.Pattern[str]
    unfinished: frozenset[str]
    rules: list[dict[str, Any]]
    numbers: dict[str, list[tuple[int, int, str, Any]]] = field(default_factory=dict)  # read before, by their words


@cache
def load_time_lexicon(language: str = "tr") -> TimeLexicon:
    """The lexicon of `language`, read once."""
    with (LANGUAGES / language / "times.toml").open("rb") as file:
        source = tomllib.load(file)
    codes = {name: chr(0xA1 + i) for i, name in enumerate([*_SCANNED, *source["words"]])}
    cases: dict[str, str] = source["cases"]
    sounds = _sounds(language)
    forms: dict[str, Word] = {}
    for name, entries in source["words"].items():
        for stem, entry in entries.items():
            for form, case in _forms(stem, entry, source["endings"], tuple(source["possessive"]["begins"]), sounds):
                value = entry.get("value")
                code = number_class(value, codes, plain=False) if name == "number" else codes[name]
                forms.setdefault(form, Word(code + cases[case], value, name == "number"))
    tense = source["tense"]
    return TimeLexicon(
        automaton=daachorse.CharwiseDoubleArrayAhoCorasick(list(forms), daachorse.MATCH_KIND_LEFTMOST_LONGEST),
        words=list(forms.values()),
        codes=codes,
        names={code + case: name for name, code in codes.items() for case in cases.values()},
        cases=cases,
        gaps={gap: codes[name] + cases["plain"] if name else "" for gap, name in source["gaps"].items()},
        suffixes=_suffixes(source["endings_after_possessive"], cases, sounds)
        | _suffixes(source["endings"], cases, sounds),
        grammar=Grammar([compile_rules(source, codes, stage) for stage in (1, 2, 3, 4)]),
        core=frozenset(codes[name] + case for name in source["core"]["classes"] for case in cases.values()),
        bare_cases=frozenset(
            case for name, case in cases.items() if name in ("plain", "possessed", "dative", "locative", "ablative")
        ),
        never=codes["never"],
        time=codes["time"],
        plain=cases["plain"],
        other=codes["other"] + cases["plain"],
        ambiguous=frozenset(
            (name, entry["value"])
            for name, words in source["words"].items()
            for entry in words.values()
            if entry.get("ambiguous")
        ),
        certain=frozenset(
            form for words in source["words"].values() for entry in words.values() for form in entry.get("certain", ())
        ),
        parts_of_day=tuple(f" {word}" for word in source["parts_of_day"]["words"]),
        months=frozenset(s for name in ("month", "month_short") for s in source["words"][name]),
        number=_number(source["numeric"]["not_before"]),
        never_numeric=frozenset(source["numeric"]["never"]),
        not_after=frozenset(source["numeric"]["not_after"]),
        not_before_year=re.compile(rf"[\s']*(?:{'|'.join(source['year']['not_before'])})\b"),
        future=_future(tense),
        scheduled=_any_of([rf"{verb}(?:l[ae]r)?\b" for verb in tense["scheduled"] + tense["possible"]]),
        undone=_any_of([rf"{verb}\b" for verb in tense["undone"]]),
        since=tuple(tense["since"]),
        not_future=frozenset(tense["not_future"]),
        not_future_owned=frozenset(tense["not_future_owned"]),
        future_after=frozenset(tense["future_after"]),
        owner=re.compile(tense["owner"]),
        closing=re.compile(tense["closing"]),
        joined=re.compile(tense["joined"]),
        future_told=re.compile(tense["future_told"]),
        told_of_oneself=re.compile(tense["told_of_oneself"]),
        announced=re.compile(tense["announced"]),
        describing=re.compile(tense["describing"]),
        wished=re.compile(tense["wished"]),
        agreed=re.compile(tense["agreed"]),
        able=tuple(tense["able"]),
        conjunctions=frozenset(tense["conjunctions"]),
        past=_past(tense),
        counted_from=re.compile(rf"\b(?:{'|'.join(tense['happenings'])})\w*[dt][ae]n $"),
        past_perfect=_any_of([rf"{ending}(?:l[ae]r)?\b" for ending in tense["past_perfect"]]),
        placed=re.compile(rf"(?:{'|'.join(tense['placed'])})\b|\w\w\s(?:{'|'.join(tense['placed_by'])})\b"),
        attributive=tuple(source["attributive"]["endings"]),
        attributive_words=tuple(source["attributive"].get("words", ())),
        naming_rules=frozenset(source["attributive"].get("rules", ())),
        named_noun=re.compile(source["attributive"].get("noun", "(?!)")),
        soon_ahead=re.compile(tense["soon_ahead"]),
        surely_future=re.compile(rf"(?:{'|'.join(tense['surely_future'])})\W*\Z"),
        report=re.compile(
            rf"(?:\s+[\w']+){{0,4}}?\s+(?:{'|'.join(source['report']['participle'])})"
            rf"(?:\s+(?:{'|'.join(source['report']['between'])}))*\s+(?:{'|'.join(source['report']['noun'])})"
        ),
        unfinished=frozenset(rule["name"] for rule in source["rule"] if rule.get("unfinished")),
        rules=source["rule"],
    )


def number_class(number: int, codes: dict[str, str], *, plain: bool) -> str:
    """The class of a number; `plain` ones can be years: four digits, or written out and above a thousand."""
    if number < 13:
        return codes["small" if number else "large"]
    if number < 32:
        return codes["upto31"]
    return codes["year" if plain and 1000 <= number < 2200 else "large"]


def _sounds(language: str) -> dict[str, Any]:
    """Vowels, harmony and voice, as ``inflection.toml`` has them."""
    with (LANGUAGES / language / "inflection.toml").open("rb") as file:
        return dict(tomllib.load(file)["sounds"])


def _forms(
    stem: str,
    entry: dict[str, Any],
    endings: dict[str, list[str]],
    possessive: tuple[str, ...],
    sounds: dict[str, Any],
) -> Iterator[tuple[str, str]]:
    if entry.get("bare") or entry.get("prefix"):
        yield stem, entry.get("case", "plain")
        return
    for case, templates in endings.items():
        for template in templates:
            if not entry.get("possessed") or template.startswith(possessive):
                yield inflect(stem, template, sounds, entry.get("soft")), case


def inflect(stem: str, template: str, sounds: dict[str, Any], soft: str | None = None) -> str:
    """`stem` with one ending, by vowel harmony."""
    out, vowels, harmony = stem, sounds["vowels"], sounds["harmony"]
    for buffered, linking, plain in _TEMPLATE.findall(template):
        after_vowel = out[-1] in vowels
        letter = buffered if buffered and after_vowel else linking if linking and not after_vowel else plain
        if not letter:
            continue
        if letter in harmony:
            letter = harmony[letter][next(c for c in reversed(out) if c in vowels)]
        elif letter in sounds["variants"]:
            letter = sounds["variants"][letter][out[-1] in sounds["voiceless"]]
        if out == stem and soft and letter in vowels:
            out = soft
        out += letter
    return out


def _suffixes(endings: dict[str, list[str]], cases: dict[str, str], sounds: dict[str, Any]) -> dict[str, str]:
    """What may stand after an apostrophe, with its case."""
    found: dict[str, str] = {}
    for case, templates in endings.items():
        for template in templates:
            for vowel in sounds["vowels"]:
                for stem in (vowel, vowel + "n", vowel + "t"):
                    found.setdefault(inflect(stem, template, sounds)[len(stem) :], cases[case])
    found.pop("", None)
    return found


# Every alternative below starts with a letter or digit, not with a repetition: then the search skips to one at C speed.


def _number(not_before: str) -> re.Pattern[str]:
    """A number, and what hangs on it: an ending, or a mark that makes it something else."""
    return re.compile(rf"[0-9][0-9]*(?:(?:[.,:/–-][0-9]+)+)?(?:'?[^\W\d_]+|[{re.escape(not_before)}])?")


def _past(tense: dict[str, list[str]]) -> re.Pattern[str]:
    plural, conjunctions = "|".join(tense["past_final_plural"]), "|".join(tense["conjunctions"])
    final = rf"(?:{plural})?(?=\s*(?:[.,;:!?\"”»]|$|(?:{conjunctions})\b))"
    endings = [rf"{ending}\w" for ending in tense["past_participle"]] + tense["past_perfect"]
    endings += [rf"{ending}{final}" for ending in tense["past_final"]]
    # Whole words; each has to start with its letter, and looks behind it from there.
    return _any_of(endings + [rf"{w[0]}(?<!\w{w[0]}){w[1:]}\b" for w in tense["past_words"]])


def _future(tense: dict[str, list[str]]) -> re.Pattern[str]:
    return _any_of(tense["future"] + tense["planned"])


def _any_of(alternatives: list[str]) -> re.Pattern[str]:
    """Alternatives by their first letter, so that those of another are passed over in one step."""
    rests: dict[str, list[str]] = {}
    for alternative in alternatives:
        rests.setdefault(alternative[0], []).append(alternative[1:])
    return re.compile("|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items()))
