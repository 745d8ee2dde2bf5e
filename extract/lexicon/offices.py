"""The nouns that end the name of an office or of an institution."""

from __future__ import annotations

from pathlib import Path

from extract.inflect import inflect_noun
from extract.lexicon.files import read_entries
from extract.lexicon.model import Institution, Reading, Title
from extract.lexicon.patterns import Patterns


def add_titles(folder: Path, patterns: Patterns) -> dict[str, Title]:
    titles: dict[str, Title] = {}
    for head in read_entries(folder, "titles", "head", {"stem", "flags", "office_code", "bare"}):
        stem, flags = head["stem"], head.get("flags", ())
        titles[stem] = Title(head["office_code"], head.get("bare", False))
        if "nominative" in flags:
            patterns.add(stem, Reading("title", stem, inflect_noun(stem)[0]))
        else:
            patterns.add_noun(stem, flags, "title")
    return titles


def add_institutions(folder: Path, patterns: Patterns) -> dict[str, Institution]:
    institutions: dict[str, Institution] = {}
    allowed = {"stem", "flags", "kind", "acts_as", "bare", "same_as", "except"}
    for entry in read_entries(folder, "institutions", "institution", allowed):
        institutions[entry["stem"]] = Institution(
            entry["kind"],
            entry.get("acts_as") == "country",
            entry.get("bare", False),
            entry.get("same_as"),
            tuple(entry.get("except", ())),
        )
        patterns.add_noun(entry["stem"], entry.get("flags", ()), "institution")
    return institutions
