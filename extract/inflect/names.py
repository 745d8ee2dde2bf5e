"""What may follow the apostrophe of a proper name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from extract.inflect.forms import NameSuffix
from extract.inflect.sounds import attach, load_rules


@cache
def name_suffixes(language: str = "tr") -> dict[str, NameSuffix]:
    """Each suffix, folded and without its apostrophe; one with two readings has the likelier one."""
    suffixes: dict[str, NameSuffix] = {}
    for entry in load_rules(language)["name"]:
        for template, suffix in _templates(entry, language):
            for sound in _sounds(language, vowel_final_only=entry.get("after_possessive", False)):
                text = attach(sound, template, language)[len(sound) :]
                if text:
                    suffixes.setdefault(text, suffix)
    return suffixes


def _templates(entry: dict[str, Any], language: str) -> Iterable[tuple[str, NameSuffix]]:
    rules = load_rules(language)
    for table, chosen in (("cases", "cases"), ("pronominal_cases", "pronominal")):
        for case in entry.get(chosen, ()):
            suffix = NameSuffix(
                # 'daki is locative, whatever case the whole then takes.
                entry.get("case", case),
                entry.get("possessive"),
                entry.get("number", "s"),
                entry.get("derivation"),
            )
            for ending in entry.get("endings", [""]):
                yield entry["template"] + rules[table][case] + ending, suffix


def _sounds(language: str, *, vowel_final_only: bool) -> list[str]:
    """Words that end in each kind of sound a name may end in."""
    vowels = load_rules(language)["sounds"]["vowels"]
    finals = ("",) if vowel_final_only else ("", "l", "t")
    return [vowel + final for final in finals for vowel in vowels]
