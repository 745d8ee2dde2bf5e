"""See where a building says that something is done in a town: "Cenevre'deki bir otelde"."""

from __future__ import annotations

import re

from extract.actors import Actors, Line
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.clauses.model import Phrase
from extract.lexicon import Lexicon

VENUE_REACH = 60
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def take_venue(line: Line, phrase: Phrase, actors: Actors, index: int, lexicon: Lexicon) -> None:
    """ "Cenevre'deki bir otelde görüştü", "Brüksel'deki NATO karargahında": done there, and not only of there."""
    if phrase.kind not in (PLACE, COUNTRY):
        return
    venues = lexicon.words["venues"]
    stems, small, endings = venues["stems"], venues["between"], venues["endings"]
    for word in _WORD.finditer(line.text, phrase.end, min(phrase.end + VENUE_REACH, line.sentence.end)):
        folded = line.folded[word.start() : word.end()]
        is_venue = folded.startswith(stems)
        if line.text[word.start() - 1] != " " or not (is_venue or folded in small or word[0][0].isupper()):
            return
        if is_venue and folded.endswith(endings):
            phrase.slot, phrase.is_located = "loc", False
            named = (m for m in actors.mentions[index + 1 : index + 3] if m.start < word.end())
            is_event = any(hit.noun is not None and phrase.end < hit.start < word.end() for hit in line.hits)
            if not is_event and all(m.full_end < word.start() for m in named):
                phrase.end = word.end()
            return


def is_of_building(line: Line, phrase: Phrase, rest: str, lexicon: Lexicon) -> bool:
    """ "Nikola Tesla Havalimanı'nda", "Başbakanlık binasında": the name of a building; but "Putin havalimanında"."""
    is_capital = line.text[phrase.end + 1 : phrase.end + 2].isupper()
    if not (is_capital and phrase.kind == PERSON or phrase.kind == ORGANIZATION):
        return False
    return lexicon.endings.building.match(rest) is not None
