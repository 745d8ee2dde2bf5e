"""What verbs and nouns mean: the events they name, the speech they report, how real they make what they govern."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from extract.inflect import Form, inflect_noun, noun_paradigms
from extract.lexicon.endings import read_endings
from extract.lexicon.files import read_entries, read_toml
from extract.lexicon.model import Cue, NounEntry, Reading, Trigger, VerbEntry
from extract.lexicon.patterns import Patterns
from extract.lexicon.spelling import name_words, read_classes, spell_out
from extract.states import PLANS

_CUE_KEYS = {"stem", "act", "flags", "introduces", "needs", "announces", "to"}
_TRIGGER_KEYS = {"stem", "pos", "flags", "event_type", "frame", "requires", "light", "polarity", "open"}
_FACT_KEYS = {"stem", "value", "flags"}
_SOMEBODY = frozenset({"named", "party", "content_party", "recipient"})
SAID_IN = frozenset({"nom", "acc", "dat", "gen"})
_GENITIVE = "n"  # behind the ending of an object: "vizelerini", "vizelerinin"
_UNINFLECTED = Form("", "", "noun", "noun", "", "nom", None, "s", None, False, False, False, False, False)

_Entries = Sequence[Mapping[str, Any]]


def add_verbs(folder: Path, patterns: Patterns) -> dict[str, dict[str, tuple[VerbEntry, ...]]]:
    """Entries of each verb by the last two words of their prefix (or one, or ""), the longest prefix first."""
    cues = read_entries(folder, "cues", "cue", _CUE_KEYS)
    triggers = _read_triggers(folder)
    facts = read_entries(folder, "factuality", "cue", _FACT_KEYS)
    controls = read_entries(folder, "factuality", "control", {"stem", "value"})
    verbs = read_entries(folder, "verbs", "verb", {"stem", "flags", "except"})
    spec = read_toml(folder, "verbs")
    alike, compound = spec.get("alike", ()), spec.get("compound", ())
    flags: dict[str, set[str]] = defaultdict(set, {verb: set() for group in alike for verb in group})
    phrases = _one_by_one((entry for entry in triggers if entry["pos"] == "verb"), folder)
    for entry in (*cues, *phrases, *facts, *controls, *verbs):
        flags[_split(entry["stem"])[1]].update(entry.get("flags", ()))
    excluded = {entry["stem"]: entry.get("except", ()) for entry in verbs}
    for verb, verb_flags in flags.items():
        patterns.add_verb(verb, verb_flags, excluded.get(verb, ()))
    event_nouns = {entry["stem"] for entry in triggers if entry["pos"] == "noun" and not entry["requires"]}
    inflected = read_endings(folder).inflected_object.pattern
    variants = _with_variants(_triggers_by_stem(phrases), alike, compound, event_nouns, inflected)
    variants = _worded(cues, variants, spec.get("worded", ())) | variants
    phrases_apart = [entry["stem"] for entry in verbs if " " in entry["stem"]]
    return _verb_entries(cues, variants, facts, controls, phrases_apart)


def _read_triggers(folder: Path) -> list[Mapping[str, Any]]:
    classes = read_classes(folder)
    return [
        {**entry, "requires": [name_words(condition, classes) for condition in entry.get("requires", ())]}
        for entry in read_entries(folder, "triggers", "trigger", _TRIGGER_KEYS)
    ]


def _one_by_one(entries: Iterable[Mapping[str, Any]], folder: Path) -> list[Mapping[str, Any]]:
    """Entries with each phrase that they stand for, and as `name` what they are called: "{found} bul"."""
    classes = read_classes(folder)
    return [
        entry if text == entry["stem"] else {**entry, "stem": text, "name": entry["stem"]}
        for entry in entries
        for text in spell_out(entry["stem"], classes)
    ]


def _split(stem: str) -> tuple[str, str]:
    """A multi-word verb as (what stands before, the verb)."""
    prefix, _, verb = stem.rpartition(" ")
    return prefix, verb


def _verb_entries(
    cues: _Entries,
    triggers_of: Mapping[str, tuple[Trigger, ...]],
    facts: _Entries,
    controls: _Entries,
    apart: Iterable[str],
) -> dict[str, dict[str, tuple[VerbEntry, ...]]]:
    cue_of = {entry["stem"]: _cue(entry) for entry in cues}
    value_of = {entry["stem"]: entry["value"] for entry in facts}
    control_of = {stem: value for stem, value in value_of.items() if value in PLANS}  # of one's own acts, too
    control_of |= {entry["stem"]: entry["value"] for entry in controls}
    entries: dict[str, list[VerbEntry]] = defaultdict(list)
    for stem in {*cue_of, *triggers_of, *value_of, *control_of, *apart}:
        prefix, verb = _split(stem)
        triggers = triggers_of.get(stem, ())
        is_variant = bool(triggers) and all(trigger.stem != stem for trigger in triggers)
        facts_of = value_of.get(stem), control_of.get(stem)
        entries[verb].append(VerbEntry(prefix, cue_of.get(stem), triggers, *facts_of, is_variant))
    return {verb: _by_last_words(found) for verb, found in entries.items()}


def _with_variants(
    triggers_of: Mapping[str, tuple[Trigger, ...]],
    alike: Sequence[Sequence[str]],
    compound: Sequence[str],
    event_nouns: Collection[str],
    inflected: re.Pattern[str],
) -> dict[str, tuple[Trigger, ...]]:
    """Phrases also with their noun inflected ("mektubu gönder") and with the verbs that take this verb's place.

    A noun that names the event by itself, and wherever it stands ("ziyareti gerçekleştir"), is found without.
    """
    found = dict(triggers_of)
    for stem, triggers in triggers_of.items():
        prefix, verb = _split(stem)
        for verbs in compound:
            if stem.endswith(" " + verbs):
                prefix, verb = stem.removesuffix(" " + verbs), verbs
        if not prefix:
            continue
        others = [other for group in alike if verb in group for other in group]
        is_event = prefix.rpartition(" ")[2] in event_nouns
        for variant in (prefix,) if is_event else _inflected_last(prefix, inflected):
            for other in dict.fromkeys((verb, *others)):
                known = found.get(f"{variant} {other}", ())
                new = [t for t in triggers if t.event_type not in {k.event_type for k in known}]
                found[f"{variant} {other}"] = (*known, *new)
    return found


def _worded(
    cues: _Entries, triggers_of: Mapping[str, tuple[Trigger, ...]], worded: Sequence[str]
) -> dict[str, tuple[Trigger, ...]]:
    """ "diyerek tepki göster", "şöyle eleştir": what is done is the same, whatever says in which words."""
    split = ((entry["stem"], entry["stem"].removeprefix(f"{words} ")) for entry in cues for words in worded)
    return {stem: triggers_of[rest] for stem, rest in split if rest != stem and rest in triggers_of}


def _inflected_last(prefix: str, inflected: re.Pattern[str]) -> list[str]:
    """ "mektup" -> mektup, mektubu, mektupların ...: the forms in which a noun is a verb's object or subject.

    One that has its ending already ("vizelerini iptal et") stands without that as the subject of the passive, and in
    the genitive where that is told: "vizelerinin iptal edildiğini".
    """
    before, _, noun = prefix.rpartition(" ")
    ended = inflected.match(noun)
    if ended is not None:
        return [f"{before} {form}".lstrip() for form in (noun, ended[1] or ended[2], noun + _GENITIVE)]
    return [f"{before} {form}".lstrip() for form in _object_forms(noun)]


@cache
def _object_forms(noun: str) -> tuple[str, ...]:
    forms = (
        part.stem.before(ending.onset) + ending.text
        for part in noun_paradigms(noun)
        for ending in part.endings.rows
        if _is_object(ending.grammar)
    )
    return tuple(dict.fromkeys((noun, *forms)))


@cache
def _is_object(grammar: tuple[Any, ...]) -> bool:
    form = Form("", "", *grammar)
    return form.case in ("nom", "acc", "gen") and form.possessive in (None, "3s")


def _cue(entry: Mapping[str, Any]) -> Cue:
    return Cue(
        entry["stem"],
        entry["act"],
        entry.get("introduces", False),
        entry.get("needs") == "clause",
        entry.get("announces", False),
        entry.get("to"),
    )


def _triggers_by_stem(entries: _Entries) -> dict[str, tuple[Trigger, ...]]:
    triggers: dict[str, tuple[Trigger, ...]] = {}
    for entry in entries:
        trigger = Trigger(
            entry.get("name", entry["stem"]),
            entry["event_type"],
            entry["frame"],
            tuple(entry["requires"]),
            entry.get("light", False),
            entry.get("polarity") == "negative",
            entry.get("open", False),
        )
        triggers[entry["stem"]] = (*triggers.get(entry["stem"], ()), trigger)
    return {stem: tuple(sorted(several, key=_is_general)) for stem, several in triggers.items()}


def _is_general(trigger: Trigger) -> bool:
    """Whether it asks for nothing but somebody who takes part: of one stem such a trigger is tried last."""
    return all(condition.rpartition(":")[2] in _SOMEBODY for condition in trigger.requires)


def _by_last_words(entries: Iterable[VerbEntry]) -> dict[str, tuple[VerbEntry, ...]]:
    table: dict[str, list[VerbEntry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda e: (-len(e.prefix), e.prefix)):
        words = entry.prefix.replace("'", " ").split()[-2:]
        table[" ".join(words)].append(entry)
        table.setdefault(" ".join(words[-1:]), [])  # so that one look-up says that no entry ends in a word
    return {words: tuple(found) for words, found in table.items()}


def _in_cases(phrase: str, stated: re.Pattern[str]) -> set[str]:
    """ "hata olduğunu söyledi", "hata olduğuna dikkat çekti", "hata olduğu belirtildi": of what is said, the cases in
    which it may stand; of one word, which is a verb, in those in which the verb itself is not looked for.
    """
    told = stated.match(phrase)
    before, _, word = told[1].rpartition(" ") if told else ("", "", "")
    forms = inflect_noun(word, flags=("compound",)) if word else ()
    cases = SAID_IN if before else SAID_IN - {"nom", "gen"}
    return {phrase, *(f"{before} {f.text}".lstrip() for f in forms if f.possessive == "3s" and f.case in cases)}


def add_nouns(folder: Path, patterns: Patterns) -> dict[str, NounEntry]:
    """Entries of nouns, and of phrases: what is said in the cases of verbs of saying, others as they stand."""
    triggers = [entry for entry in _read_triggers(folder) if entry["pos"] != "verb"]
    sources = read_entries(folder, "cues", "source", {"stem", "flags", "medium"})
    facts = read_entries(folder, "factuality", "noun", _FACT_KEYS)
    stated, classes = read_endings(folder).stated.pattern, read_classes(folder)
    for entry in (*triggers, *sources, *facts):
        if entry.get("pos") == "phrase":
            for text in chain.from_iterable(_in_cases(text, stated) for text in spell_out(entry["stem"], classes)):
                patterns.add(text, Reading("phrase", entry["stem"], _UNINFLECTED))
        else:
            patterns.add_noun(entry["stem"], entry.get("flags", ()), "noun")
    triggers_of = _triggers_by_stem(triggers)
    is_medium = {entry["stem"]: entry.get("medium", False) for entry in sources}
    value_of = {entry["stem"]: entry["value"] for entry in facts}
    return {
        stem: NounEntry(triggers_of.get(stem, ()), stem in is_medium, is_medium.get(stem, False), value_of.get(stem))
        for stem in {*triggers_of, *is_medium, *value_of}
    }
