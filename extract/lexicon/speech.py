"""The words around what is said, as ``cues.toml`` lists them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from extract.inflect import inflect_noun
from extract.lexicon.files import read_toml
from extract.lexicon.model import Speech


def read_speech(folder: Path) -> Speech:
    """Settings in the locative, sayings with the ending of their speaker; everything else as it stands."""
    words = read_toml(folder, "cues").get("words", {})

    def listed(name: str) -> frozenset[str]:
        return frozenset(words.get(name, ()))

    def longest_first(name: str) -> tuple[str, ...]:
        return tuple(sorted(words.get(name, ()), key=lambda text: (-len(text), text)))

    openers, particles, manners = (longest_first(name) for name in ("openers", "particles", "manners"))
    return Speech(
        openers=openers,
        particles=particles,
        manners=manners,
        first_words=frozenset(text.partition(" ")[0] for text in (*openers, *particles)),
        last_words=frozenset(text.rpartition(" ")[2] for text in (*manners, *particles)),
        addressees=listed("addressees"),
        settings=frozenset(_locatives(words.get("settings", ()))) | listed("channels"),
        occasions=listed("occasions"),
        spokes=listed("spokes"),
        sayings={
            form.text: act
            for act, stems in words.get("sayings", {}).items()
            for stem in stems
            for flags in ((), ("soft",))
            for form in inflect_noun(stem, flags=flags)
            if form.possessive in ("3s", "3p")
        },
        announcing=words.get("announcing", ()),
        passives=tuple(f" {verb}" for verb in words.get("passives", ())),
        links=listed("links"),
        abouts=listed("abouts"),
        topics=listed("topics"),
        titled=words.get("titled", ()),
        drawn=listed("drawn"),
        verbatim=listed("verbatim"),
        wording=listed("wording"),
        backward=words.get("backward", ()),
        leads=longest_first("leads"),
        anonymous=listed("anonymous"),
        counts=listed("counts"),
        counted=listed("counted") | listed("anonymous"),
        crowds=listed("crowds"),
        sources=listed("sources"),
        gathered=listed("gathered"),
        many=listed("many"),
        shared=listed("shared"),
        hiding=listed("hiding"),
        signed=listed("signed"),
        questions=words.get("questions", ()),
        letters=words.get("letters", ()),
        epithets=words.get("epithets", ()),
        asides=listed("asides"),
        talks=listed("talks"),
        spoken_of=listed("spoken_of"),
        remote=words.get("remote", ()),
        names_of_government=listed("names_of_government"),
    )


def _locatives(stems: Iterable[str]) -> Iterable[str]:
    """The last words of the stems in the locative, whether their consonant softens or not."""
    for stem in stems:
        kinds: tuple[tuple[str, ...], ...] = (("compound",),) if " " in stem else ((), ("soft",))
        for flags in kinds:
            yield from (f.text.rpartition(" ")[2] for f in inflect_noun(stem, flags=flags) if f.case == "loc")
