"""Say when soldiers, aircraft or citizens stand for their state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.actors import Line
from extract.clauses.companions import REACH
from extract.clauses.model import Phrase
from extract.lexicon import Lexicon

DESCRIBING = frozenset({"modifier", "attributive"})
FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")


def says_whose(following: Sequence[str], lexicon: Lexicon) -> bool:
    """ "Rus askerler" are Russia's, "Rus turist" is nobody's: does a word for people or things of a state follow?"""
    return any(word.startswith(lexicon.state_nouns) for word in following)


def are_theirs(following: Sequence[str], lexicon: Lexicon) -> bool:
    """ "İsrail komandolarının düzenlediği": the soldiers of a state in the genitive do it, and so their state."""
    return any(w.startswith(lexicon.state_forces) and lexicon.endings.owned_genitive.match(w) for w in following)


def are_citizens(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Rusya vatandaşlarının girişine": what is done to them is done to their state, what they do it does not do."""
    word = FIRST_WORD.match(line.folded, phrase.end)
    return word is not None and word.group(1).startswith(tuple(lexicon.words["citizens"]["stems"]))


def may_act(phrase: Phrase, following: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether what follows may be the forces of a state: "Rus uçakları", "Rusya'ya ait uçaklar"."""
    if phrase.slot == "dat":
        return bool(following) and following[0] in lexicon.words["postpositions"]["belonging"]
    return phrase.slot in DESCRIBING and not phrase.is_located


def act_for_it(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Rus uçakları Kiev'i vurdu": the forces of a state in the nominative do it, and so their state."""
    words = [word.rstrip(",") for word in line.folded[phrase.end : phrase.end + REACH].split()]
    kinds = lexicon.words["state_forces"]["kinds"]
    force = next((word for word in words[phrase.slot == "dat" :] if word not in kinds), "")
    if not force.startswith(lexicon.state_forces):
        return False
    before = line.folded[line.sentence.start : phrase.start].rstrip(' "“')
    # "25 Rus savaş uçağı", "Rus savaş gemisi ateş açtı"
    is_one = before[-1:].isdigit() or not before and phrase.slot != "attributive"
    return bool(lexicon.endings.owned_plural.match(force) or is_one and lexicon.endings.owned_noun.match(force))
