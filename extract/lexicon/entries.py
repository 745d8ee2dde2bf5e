"""What verbs and nouns mean: the events they name, the speech they report, how real they make what they govern."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from extract.inflect import Form
from extract.lexicon.files import read_entries
from extract.lexicon.model import Cue, NounEntry, Reading, Trigger, VerbEntry
from extract.lexicon.patterns import Patterns

_CUE_KEYS = {"stem", "act", "flags", "introduces", "needs", "announces"}
_TRIGGER_KEYS = {"stem", "pos", "flags", "event_type", "frame", "requires", "light", "polarity"}
_FACT_KEYS = {"stem", "value", "flags"}
_UNINFLECTED = Form("", "", "noun", "noun", "", "nom", None, "s", None, False, False, False, False, False)

_Entries = Sequence[Mapping[str, Any]]


def add_verbs(folder: Path, patterns: Patterns) -> dict[str, dict[str, tuple[VerbEntry, ...]]]:
    """Entries of each verb by the last word of their prefix ("" for none), the longest prefix first."""
    cues = read_entries(folder, "cues", "cue", _CUE_KEYS)
    triggers = [e for e in read_entries(folder, "triggers", "trigger", _TRIGGER_KEYS) if e["pos"] == "verb"]
    facts = read_entries(folder, "factuality", "cue", _FACT_KEYS)
    verbs = read_entries(folder, "verbs", "verb", {"stem", "flags", "except"})
    flags: dict[str, set[str]] = defaultdict(set)
    for entry in (*cues, *triggers, *facts, *verbs):
        flags[_split(entry["stem"])[1]].update(entry.get("flags", ()))
    excluded = {entry["stem"]: entry.get("except", ()) for entry in verbs}
    for verb, verb_flags in flags.items():
        patterns.add_verb(verb, verb_flags, excluded.get(verb, ()))
    return _verb_entries(cues, triggers, facts)


def _split(stem: str) -> tuple[str, str]:
    """A multi-word verb as (what stands before, the verb)."""
    prefix, _, verb = stem.rpartition(" ")
    return prefix, verb


def _verb_entries(cues: _Entries, triggers: _Entries, facts: _Entries) -> dict[str, dict[str, tuple[VerbEntry, ...]]]:
    cue_of = {entry["stem"]: _cue(entry) for entry in cues}
    triggers_of = _triggers_by_stem(triggers)
    value_of = {entry["stem"]: entry["value"] for entry in facts}
    entries: dict[str, list[VerbEntry]] = defaultdict(list)
    for stem in {*cue_of, *triggers_of, *value_of}:
        prefix, verb = _split(stem)
        entries[verb].append(VerbEntry(prefix, cue_of.get(stem), triggers_of.get(stem, ()), value_of.get(stem)))
    return {verb: _by_last_word(found) for verb, found in entries.items()}


def _cue(entry: Mapping[str, Any]) -> Cue:
    return Cue(
        entry["stem"],
        entry["act"],
        entry.get("introduces", False),
        entry.get("needs") == "clause",
        entry.get("announces", False),
    )


def _triggers_by_stem(entries: _Entries) -> dict[str, tuple[Trigger, ...]]:
    triggers: dict[str, tuple[Trigger, ...]] = {}
    for entry in entries:
        trigger = Trigger(
            entry["stem"],
            entry["event_type"],
            entry["frame"],
            tuple(entry.get("requires", ())),
            entry.get("light", False),
            entry.get("polarity") == "negative",
        )
        triggers[trigger.stem] = (*triggers.get(trigger.stem, ()), trigger)
    return triggers


def _by_last_word(entries: Iterable[VerbEntry]) -> dict[str, tuple[VerbEntry, ...]]:
    table: dict[str, list[VerbEntry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda e: (-len(e.prefix), e.prefix)):
        table[entry.prefix.rpartition(" ")[2]].append(entry)
    return {word: tuple(found) for word, found in table.items()}


def add_nouns(folder: Path, patterns: Patterns) -> dict[str, NounEntry]:
    """Entries of nouns, and of phrases that stand as they are."""
    triggers = [e for e in read_entries(folder, "triggers", "trigger", _TRIGGER_KEYS) if e["pos"] != "verb"]
    sources = read_entries(folder, "cues", "source", {"stem", "flags", "medium"})
    facts = read_entries(folder, "factuality", "noun", _FACT_KEYS)
    for entry in (*triggers, *sources, *facts):
        if entry.get("pos") == "phrase":
            patterns.add(entry["stem"], Reading("phrase", entry["stem"], _UNINFLECTED))
        else:
            patterns.add_noun(entry["stem"], entry.get("flags", ()), "noun")
    triggers_of = _triggers_by_stem(triggers)
    is_medium = {entry["stem"]: entry.get("medium", False) for entry in sources}
    value_of = {entry["stem"]: entry["value"] for entry in facts}
    return {
        stem: NounEntry(triggers_of.get(stem, ()), stem in is_medium, is_medium.get(stem, False), value_of.get(stem))
        for stem in {*triggers_of, *is_medium, *value_of}
    }
