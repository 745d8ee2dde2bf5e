"""Everything the stages know about words and names, compiled once.

Words are data in ``extract/lang/<language>/``, facts are data in ``seeds/reference``; both end in one index that
reads folded words by stem and ending.
"""

from __future__ import annotations

import csv
import tomllib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from extract.casing import fold
from extract.inflect import (
    Form,
    FormIndex,
    NameSuffix,
    inflect_noun,
    name_suffixes,
    noun_paradigms,
    verb_paradigms,
)

LANGUAGES = Path(__file__).parent / "lang"
REFERENCE = Path(__file__).parent.parent / "seeds" / "reference"


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing a matched form may mean: ``kind`` is name, title, institution, verb or noun."""

    kind: str
    key: str
    form: Form | None = None


class Word(NamedTuple):
    """All readings of a form, and their kinds."""

    readings: tuple[Reading, ...]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Name:
    """A row of the reference data that can be named."""

    reference_id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    country_code: str | None
    subtype: str = ""
    is_guarded: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that name an event, as declared."""

    stem: str
    pos: str
    event_type: str
    frame: str
    requires: tuple[str, ...] = ()
    is_light: bool = False
    is_negative: bool = False

    @property
    def rule(self) -> str:
        return f"trigger:{self.stem}:{self.event_type}"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that report speech, as declared."""

    stem: str
    act: str
    introduces: bool = False
    needs_clause: bool = False
    is_announcement: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """Which slots of a clause fill which role; alternatives in order of preference."""

    name: str
    actor: tuple[tuple[str, ...], ...]
    recipient: tuple[tuple[str, ...], ...]
    is_host: bool = False
    is_welcome: bool = False


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """What a verb means when ``prefix`` (its object or adverb, folded) stands straight before it."""

    prefix: str
    cue: Cue | None = None
    triggers: tuple[Trigger, ...] = ()
    factuality: str | None = None


@dataclass(frozen=True, slots=True)
class NounEntry:
    triggers: tuple[Trigger, ...] = ()
    is_source: bool = False
    is_medium: bool = False
    factuality: str | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """The last noun of an office."""

    stem: str
    office_code: str
    is_bare: bool = False


@dataclass(frozen=True, slots=True)
class Institution:
    stem: str
    kind: str
    acts_as_country: bool = False
    is_bare: bool = False
    same_as: str | None = None
    excluded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """The words around what is said, ``[words]`` of cues.toml."""

    openers: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    manners: tuple[str, ...] = ()
    addressees: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    spokes: frozenset[str] = frozenset()
    sayings: Mapping[str, str] = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    abouts: frozenset[str] = frozenset()
    drawn: frozenset[str] = frozenset()
    verbatim: frozenset[str] = frozenset()
    first_words: frozenset[str] = frozenset()
    last_words: frozenset[str] = frozenset()
    leads: tuple[str, ...] = ()
    names_of_government: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled lexicon of one language with the reference data."""

    language: str
    forms: FormIndex[Reading, Word]
    suffixes: Mapping[str, NameSuffix]
    names: Mapping[str, Name]
    name_forms: Mapping[str, tuple[str, ...]]
    demonyms: Mapping[str, str]
    capitals: Mapping[str, str]
    verbs: Mapping[str, Mapping[str, tuple[VerbEntry, ...]]]
    nouns: Mapping[str, NounEntry]
    titles: Mapping[str, Title]
    offices: tuple[tuple[str, str], ...]
    institutions: Mapping[str, Institution]
    frames: Mapping[str, Frame]
    words: Mapping[str, Any]
    title_words: Mapping[str, Any]
    terms: Mapping[str, tuple[dict[str, str], ...]]
    carriers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    second_person: tuple[str, ...] = ()
    state_nouns: tuple[str, ...] = ()
    vetoes: frozenset[str] = field(default_factory=frozenset)
    verbal_noun_facts: frozenset[str] = field(default_factory=frozenset)
    ablative_facts: frozenset[str] = field(default_factory=frozenset)
    light_verbs: frozenset[str] = field(default_factory=frozenset)
    function_words: frozenset[str] = field(default_factory=frozenset)
    never_verbs: frozenset[str] = field(default_factory=frozenset)
    speech: Speech = field(default_factory=Speech)
    first_names: frozenset[str] = field(default_factory=frozenset)
    ordinary_first_names: frozenset[str] = field(default_factory=frozenset)
    organization_heads: Mapping[str, Any] = field(default_factory=dict)

    def fold(self, text: str) -> str:
        return fold(text, self.language)


@lru_cache(maxsize=32)
def _toml(folder: Path, name: str) -> dict[str, Any]:
    path = folder / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    path = folder / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _cell(row: Mapping[str, str], *names: str) -> tuple[str, ...]:
    return tuple(v.strip() for n in names for v in (row.get(n) or "").split("|") if v.strip())


def _known(entry: Mapping[str, Any], allowed: set[str], where: str) -> None:
    """Refuse what the loader does not understand: a misspelt key would otherwise do nothing."""
    unknown = set(entry) - allowed - {"matches", "rejects", "note"}
    if unknown:
        raise ValueError(f"{where}: unknown key {sorted(unknown)} in entry {entry.get('stem')!r}")


# --------------------------------------------------------------------------- reference data


def load_names(reference: Path) -> dict[str, Name]:
    """Every named thing of the reference data by its reference id."""
    names: dict[str, Name] = {}
    for row in _rows(reference, "countries"):
        key = f"country:{row['country_code']}"
        guarded = row.get("guard", "").lower() == "true"
        names[key] = Name(key, "country", row["name"], _cell(row, "aliases"), row["country_code"], is_guarded=guarded)
    for row in _rows(reference, "places"):
        key = f"place:{row['place_id']}"
        guarded = row.get("guard", "").lower() == "true"
        names[key] = Name(
            key, "place", row["name"], _cell(row, "aliases"), row["country_code"] or None, row["kind"], guarded
        )
    for row in _rows(reference, "organizations"):
        key = f"organization:{row['organization_id']}"
        aliases = _cell(row, "aliases", "acronyms")
        names[key] = Name(key, "organization", row["name"], aliases, row["country_code"] or None, row["kind"])
    for row in _rows(reference, "outlets"):
        key = f"outlet:{row['outlet_id']}"
        guarded = row.get("guard", "").lower() == "true"
        aliases = _cell(row, "aliases")
        country = row.get("country_code") or None
        names[key] = Name(key, "organization", row["name"], aliases, country, "media", guarded)
    for row in _rows(reference, "officials"):
        key = f"official:{row['official_id']}"
        names[key] = Name(key, "person", row["name"], _cell(row, "aliases"), row["country_code"] or None)
    return names


def _countries_by(reference: Path, *columns: str) -> dict[str, str]:
    """Folded words of the columns, as capitals or demonyms -> code of the country that has them today."""
    countries: dict[str, str] = {}
    for row in _rows(reference, "countries"):
        if row.get("former", "").lower() != "true":
            for word in _cell(row, *columns):
                countries.setdefault(fold(word), row["country_code"])
    return countries


# --------------------------------------------------------------------------- compiling


_UNINFLECTED = Form("", "", "noun", "noun", "", "nom", None, "s", None, False, False, False, False, False)


def _is_bare(form: Form) -> bool:
    return form.possessive is None


def _is_bare_singular(form: Form) -> bool:
    return form.possessive is None and form.number == "s"


def _is_singular_name(form: Form) -> bool:
    """ "Avrupa Birliği" carries the possessive of its compound."""
    return form.possessive in ("3s", None) and form.number == "s"


class _Patterns(FormIndex[Reading, Word]):
    """The forms of the lexicon with their readings."""

    def __init__(self) -> None:
        super().__init__(lambda readings: Word(readings, frozenset(reading.kind for reading in readings)))

    def add_noun(self, stem: str, flags: Iterable[str], kind: str) -> None:
        self.add_forms(noun_paradigms(stem, flags=tuple(flags)), lambda form: Reading(kind, stem, form))

    def add_name(self, stem: str, flags: Iterable[str], kind: str, key: str, keep: Callable[[Form], bool]) -> None:
        """Some of the forms of what names ``key``."""
        paradigms = noun_paradigms(stem, flags=tuple(flags))
        self.add_forms(paradigms, lambda form: Reading(kind, key, form) if keep(form) else None)

    def add_verb(self, stem: str, flags: Iterable[str], excluded: Collection[str]) -> None:
        paradigms = verb_paradigms(stem, flags=tuple(flags))
        self.add_forms(paradigms, lambda form: None if form.text in excluded else Reading("verb", stem, form))


def _split(stem: str) -> tuple[str, str]:
    """A multi-word verb as (what stands before, the verb)."""
    prefix, _, verb = stem.rpartition(" ")
    return prefix, verb


def _verb_entries(folder: Path) -> tuple[dict[str, list[VerbEntry]], dict[str, set[str]]]:
    cues: dict[str, Cue] = {}
    triggers: dict[str, list[Trigger]] = defaultdict(list)
    values: dict[str, str] = {}
    flags: dict[str, set[str]] = defaultdict(set)
    for entry in _toml(folder, "cues").get("cue", []):
        _known(entry, {"stem", "act", "flags", "introduces", "needs", "announces"}, "cues.toml")
        cues[entry["stem"]] = Cue(
            entry["stem"],
            entry["act"],
            entry.get("introduces", False),
            entry.get("needs") == "clause",
            entry.get("announces", False),
        )
        flags[_split(entry["stem"])[1]].update(entry.get("flags", []))
    for entry in _toml(folder, "triggers").get("trigger", []):
        _known(entry, {"stem", "pos", "flags", "event_type", "frame", "requires", "light", "polarity"}, "triggers.toml")
        if entry["pos"] == "verb":
            triggers[entry["stem"]].append(_trigger(entry))
            flags[_split(entry["stem"])[1]].update(entry.get("flags", []))
    for entry in _toml(folder, "factuality").get("cue", []):
        _known(entry, {"stem", "value", "flags"}, "factuality.toml")
        values[entry["stem"]] = entry["value"]
        flags[_split(entry["stem"])[1]].update(entry.get("flags", []))
    for entry in _toml(folder, "verbs").get("verb", []):
        _known(entry, {"stem", "flags", "except"}, "verbs.toml")
        flags[entry["stem"]].update(entry.get("flags", []))
    entries: dict[str, list[VerbEntry]] = defaultdict(list)
    for stem in {*cues, *triggers, *values}:
        prefix, verb = _split(stem)
        entries[verb].append(VerbEntry(prefix, cues.get(stem), tuple(triggers.get(stem, ())), values.get(stem)))
    for verb in flags:
        entries[verb].sort(key=lambda e: (-len(e.prefix), e.prefix))
    return entries, flags


def _by_last_word(entries: Iterable[VerbEntry]) -> dict[str, tuple[VerbEntry, ...]]:
    """Entries by the last word of their prefix ("" for none), in the order given."""
    table: dict[str, list[VerbEntry]] = defaultdict(list)
    for entry in entries:
        words = entry.prefix.split()
        table[words[-1] if words else ""].append(entry)
    return {word: tuple(found) for word, found in table.items()}


def _trigger(entry: Mapping[str, Any]) -> Trigger:
    return Trigger(
        entry["stem"],
        entry["pos"],
        entry["event_type"],
        entry["frame"],
        tuple(entry.get("requires", ())),
        entry.get("light", False),
        entry.get("polarity") == "negative",
    )


def _noun_entries(folder: Path, patterns: _Patterns) -> dict[str, NounEntry]:
    triggers: dict[str, list[Trigger]] = defaultdict(list)
    sources: dict[str, bool] = {}
    values: dict[str, str] = {}
    for entry in _toml(folder, "triggers").get("trigger", []):
        if entry["pos"] == "phrase":
            triggers[entry["stem"]].append(_trigger(entry))
            patterns.add(entry["stem"], Reading("phrase", entry["stem"], _UNINFLECTED))
        elif entry["pos"] == "noun":
            triggers[entry["stem"]].append(_trigger(entry))
            patterns.add_noun(entry["stem"], entry.get("flags", []), "noun")
    for entry in _toml(folder, "cues").get("source", []):
        _known(entry, {"stem", "flags", "medium"}, "cues.toml")
        sources[entry["stem"]] = entry.get("medium", False)
        patterns.add_noun(entry["stem"], entry.get("flags", []), "noun")
    for entry in _toml(folder, "factuality").get("noun", []):
        _known(entry, {"stem", "value", "flags"}, "factuality.toml")
        values[entry["stem"]] = entry["value"]
        patterns.add_noun(entry["stem"], entry.get("flags", []), "noun")
    return {
        stem: NounEntry(tuple(triggers.get(stem, ())), stem in sources, sources.get(stem, False), values.get(stem))
        for stem in {*triggers, *sources, *values}
    }


def _speech(folder: Path) -> Speech:
    """Settings in the locative, sayings with the ending of their speaker; everything else as it stands."""
    words = _toml(folder, "cues").get("words", {})

    def forms(stems: Iterable[str], cases: tuple[str, ...]) -> Iterable[str]:
        for stem in stems:
            kinds: tuple[tuple[str, ...], ...] = (("compound",),) if " " in stem else ((), ("soft",))
            forms = (f for kind in kinds for f in inflect_noun(stem, flags=kind) if f.case in cases)
            yield from (f.text.rpartition(" ")[2] for f in forms)

    def longest_first(name: str) -> tuple[str, ...]:
        return tuple(sorted(words.get(name, ()), key=lambda text: (-len(text), text)))

    at_head = [*words.get("openers", ()), *words.get("particles", ())]
    at_tail = [*words.get("manners", ()), *words.get("particles", ())]
    return Speech(
        first_words=frozenset(text.partition(" ")[0] for text in at_head),
        last_words=frozenset(text.rpartition(" ")[2] for text in at_tail),
        openers=longest_first("openers"),
        particles=longest_first("particles"),
        manners=longest_first("manners"),
        addressees=frozenset(words.get("addressees", ())),
        settings=frozenset(forms(words.get("settings", ()), ("loc",))),
        occasions=frozenset(words.get("occasions", ())),
        spokes=frozenset(words.get("spokes", ())),
        sayings={
            form.text: act
            for act, stems in words.get("sayings", {}).items()
            for stem in stems
            for flags in ((), ("soft",))
            for form in inflect_noun(stem, flags=flags)
            if form.possessive in ("3s", "3p")
        },
        links=frozenset(words.get("links", ())),
        abouts=frozenset(words.get("abouts", ())),
        drawn=frozenset(words.get("drawn", ())),
        verbatim=frozenset(words.get("verbatim", ())),
        leads=longest_first("leads"),
        names_of_government=frozenset(words.get("names_of_government", ())),
    )


def _carriers(folder: Path) -> dict[str, tuple[str, str]]:
    """Forms of the nouns that carry the ending for a name: "Odessa şehrine" -> (place, dat)."""
    return {
        form.text: (kind, form.case)
        for kind, stems in _toml(folder, "words").get("carriers", {}).items()
        for stem in stems
        for form in inflect_noun(stem)
        if form.possessive == "3s" and form.number == "s" and form.case and (kind != "place" or form.case != "nom")
    }


def _first_names(folder: Path, *, ordinary: str) -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in _rows(folder, "first_names") if row["ordinary"] == ordinary)


def _frames(folder: Path) -> dict[str, Frame]:
    def slots(spec: list[str]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(s.split("|")) for s in spec)

    return {
        name: Frame(name, slots(f["actor"]), slots(f["recipient"]), f.get("host", False), f.get("welcome", False))
        for name, f in _toml(folder, "frames").get("frame", {}).items()
    }


def _add_names(names: Mapping[str, Name], patterns: _Patterns) -> dict[str, tuple[str, ...]]:
    """All names; compounds in -I ("Avrupa Birliği") are inflected, as they often stand without apostrophe."""
    forms: dict[str, list[str]] = defaultdict(list)
    for name in names.values():
        for text in (name.name, *name.aliases):
            folded = fold(text)
            reading = Reading("name", name.reference_id)
            patterns.add(folded, reading)
            forms[name.reference_id].append(folded)
            ends_in_possessive = " " in folded and folded[-1] in "ıiuü" and name.kind in ("organization", "country")
            if ends_in_possessive or name.kind == "seat":
                patterns.add_name(folded, ("compound",), "name", name.reference_id, _is_singular_name)
    return {key: tuple(texts) for key, texts in forms.items()}


@lru_cache(maxsize=4)
def load_lexicon(language: str = "tr", reference: Path | None = None) -> Lexicon:
    """The compiled lexicon; about half a second the first time, then the same object.

    Raises ValueError, naming file and entry, where a lexicon file says something the loader does not know.
    """
    folder, reference = LANGUAGES / language, reference or REFERENCE
    patterns = _Patterns()
    names = load_names(reference)
    name_forms = _add_names(names, patterns)
    demonyms = _countries_by(reference, "demonym")
    seats = _countries_by(reference, "capital", "seats")  # what may stand for a government
    for demonym in demonyms:
        patterns.add_name(demonym, (), "demonym", demonym, _is_bare)
    for seat in seats:
        patterns.add(seat, Reading("seat", seat))
        if " " in seat:
            patterns.add_name(seat, ("hard",), "seat", seat, _is_bare_singular)
    entries, flags = _verb_entries(folder)
    excluded = {entry["stem"]: entry.get("except", ()) for entry in _toml(folder, "verbs").get("verb", [])}
    for verb, verb_flags in flags.items():
        patterns.add_verb(verb, verb_flags, excluded.get(verb, ()))
    nouns = _noun_entries(folder, patterns)
    titles_file = _toml(folder, "titles")
    titles: dict[str, Title] = {}
    for head in titles_file.get("head", []):
        _known(head, {"stem", "flags", "office_code", "bare"}, "titles.toml")
        titles[head["stem"]] = Title(head["stem"], head["office_code"], head.get("bare", False))
        if "nominative" in head.get("flags", []):
            patterns.add(head["stem"], Reading("title", head["stem"], inflect_noun(head["stem"])[0]))
        else:
            patterns.add_noun(head["stem"], head.get("flags", []), "title")
    institutions: dict[str, Institution] = {}
    for item in _toml(folder, "institutions").get("institution", []):
        _known(item, {"stem", "flags", "kind", "acts_as", "bare", "same_as", "except"}, "institutions.toml")
        stem = item["stem"]
        institutions[stem] = Institution(
            stem,
            item["kind"],
            item.get("acts_as") == "country",
            item.get("bare", False),
            item.get("same_as"),
            tuple(item.get("except", ())),
        )
        patterns.add_noun(stem, item.get("flags", []), "institution")
    terms: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in _rows(reference, "terms"):
        terms[f"official:{row['official_id']}"].append(row)
    offices = sorted(titles_file.get("office", {}).items(), key=lambda pair: (-len(pair[0]), pair[0]))
    return Lexicon(
        language=language,
        forms=patterns,
        suffixes=name_suffixes(language),
        names=names,
        name_forms=name_forms,
        demonyms=demonyms,
        capitals=seats,
        verbs={verb: _by_last_word(items) for verb, items in entries.items()},
        nouns=nouns,
        titles=titles,
        offices=tuple(offices),
        institutions=institutions,
        frames=_frames(folder),
        words=_toml(folder, "words"),
        title_words=titles_file,
        terms={key: tuple(rows) for key, rows in terms.items()},
        carriers=_carriers(folder),
        second_person=tuple(_toml(folder, "words").get("second_person", {}).get("endings", ())),
        state_nouns=tuple(_toml(folder, "words").get("state_nouns", {}).get("stems", ())),
        vetoes=frozenset(_toml(folder, "words").get("veto", {}).get("words", ())),
        verbal_noun_facts=frozenset(_toml(folder, "factuality").get("verbal_noun", {}).get("real", ())),
        ablative_facts=frozenset(_toml(folder, "factuality").get("verbal_noun", {}).get("after_ablative", ())),
        light_verbs=frozenset(_toml(folder, "verbs").get("light", ())),
        never_verbs=frozenset(_toml(folder, "words").get("generic_verbs", {}).get("exceptions", ())),
        function_words=frozenset(_toml(folder, "function_words").get("words", ())),
        speech=_speech(folder),
        first_names=_first_names(folder, ordinary="false"),
        ordinary_first_names=_first_names(folder, ordinary="true"),
        organization_heads=_toml(folder, "institutions").get("organization_heads", {}),
    )
