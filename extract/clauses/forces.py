"""Say when soldiers, aircraft or citizens stand for their state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.actors import Line
from extract.clauses.companions import REACH
from extract.clauses.model import DESCRIBING, Phrase
from extract.lexicon import Lexicon

FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")


def says_whose(following: Sequence[str], lexicon: Lexicon) -> bool:
    """ "Rus askerler" are Russia's, "Rus turist" is nobody's: does a word for people or things of a state follow?"""
    return any(word.startswith(lexicon.state_nouns) for word in following)


def past_kinds(line: Line, phrase: Phrase, lexicon: Lexicon) -> list[str]:
    """ "Rus sınır güvenlik güçleri": the words behind, as far as the noun whose kind the others tell."""
    words = line.folded[phrase.end : phrase.end + REACH].split()
    kinds = next((i for i, word in enumerate(words) if word not in lexicon.kinds_of_forces), 0)
    return words[: max(2, kinds + 1)]


def are_theirs(following: Sequence[str], lexicon: Lexicon) -> bool:
    """ "İsrail komandolarının düzenlediği": the soldiers of a state in the genitive do it, and so their state."""
    return any(w.startswith(lexicon.state_forces) and lexicon.endings.owned_genitive.match(w) for w in following)


def are_citizens(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Rusya vatandaşlarının girişine": what is done to them is done to their state, what they do it does not do."""
    word = FIRST_WORD.match(line.folded, phrase.end)
    return word is not None and word.group(1).startswith(lexicon.words["citizens"]["stems"])


def are_rulers(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Mali'de cunta", "Sudan'daki askeri yönetim": who rules a state acts for it."""
    following = line.folded[phrase.end + 1 : phrase.end + REACH]
    ruler = next((word for word in lexicon.words["rulers"]["words"] if following.startswith(word)), "")
    return bool(ruler) and following[len(ruler) : len(ruler) + 1] in (" ", ",")


def may_act(phrase: Phrase, following: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether what follows may be the forces of a state: "Rus uçakları", "Rusya'ya ait uçaklar"."""
    if phrase.slot == "dat":
        return bool(following) and following[0] in lexicon.words["postpositions"]["belonging"]
    return phrase.slot in DESCRIBING and not phrase.is_located


def slot_of_forces(line: Line, phrase: Phrase, lexicon: Lexicon) -> str | None:
    """ "Rus uçakları Kiev'i vurdu", "Rus uçakları tarafından": what the forces of a state do, their state does; None
    where they do nothing.
    """
    words = [word.rstrip(",") for word in line.folded[phrase.end : phrase.end + REACH].split()]
    begin = _past_names(line, phrase, words, lexicon) if phrase.slot == "dat" else 0
    at = next((i for i in range(begin, len(words)) if words[i] not in lexicon.kinds_of_forces), None)
    if at is None or not _is_one_who_acts(line, phrase, words[at], lexicon, is_of_kind=at > 0):
        return None
    return "by" if any(word in lexicon.words["postpositions"]["by"] for word in words[at + 1 : at + 2]) else "subject"


def _past_names(line: Line, phrase: Phrase, words: Sequence[str], lexicon: Lexicon) -> int:
    """ "ABD'ye ait HMS Defender gemisi", "ABD'ye ait iki gemi": where the noun of what is its own may stand."""
    printed = line.text[phrase.end : phrase.end + REACH].split()
    numbers = lexicon.words["state_forces"]["numbers"]
    for index in range(1, len(words)):
        word = words[index]
        is_between = printed[index][0].isupper() or word.isdigit() or word in numbers
        if not is_between or word.startswith(lexicon.state_forces):
            return index
    return len(words)


def _is_one_who_acts(line: Line, phrase: Phrase, force: str, lexicon: Lexicon, *, is_of_kind: bool) -> bool:
    if lexicon.endings.owned_oblique.match(force):
        return False
    if is_of_kind and force.startswith(lexicon.words["state_forces"]["single"]):
        return True
    if not force.startswith(lexicon.state_forces):
        return False
    before = line.folded[line.sentence.start : phrase.start].rstrip(' "“')
    # "25 Rus savaş uçağı", "Rus savaş gemisi ateş açtı"
    is_counted = before[-1:].isdigit() or before.rpartition(" ")[2] in lexicon.words["state_forces"]["numbers"]
    is_one = is_counted or not before and phrase.slot != "attributive"
    return bool(lexicon.endings.owned_plural.match(force) or is_one and lexicon.endings.owned_noun.match(force))
