"""Tell of which state a private person is whom no office ties to one."""

from __future__ import annotations

from extract.actors.model import COUNTRY, Entity, Mention
from extract.lexicon import Lexicon

WORD_REACH = 24  # characters: longer than any word for a citizen
SMALL_WORDS = 2  # between a nationality and a name; one more behind the word for a citizen


def says_nationality(mention: Mention, entity: Entity, text: str, lexicon: Lexicon) -> bool:
    """ "ABD'li", "ABD vatandaşı", "ABD konsolosluğu çalışanı": whose somebody is that is named behind it."""
    if mention.derivation == "from":
        return entity.kind == COUNTRY
    if mention.case != "nom" and mention.case != "loc":
        return False
    behind = "citizens" if entity.kind == COUNTRY else "staff" if entity.subtype == "embassy" else None
    if behind is None or text[mention.full_end : mention.full_end + 1] != " ":
        return False
    word = next(iter(text[mention.full_end : mention.full_end + WORD_REACH].split(maxsplit=1)), "")
    if mention.case == "loc":
        return behind == "staff" and word in lexicon.words["staff"]["serving"]
    return word in lexicon.words[behind]["single"]


def describes(nationality: Mention | None, person: Mention, text: str) -> bool:
    """ "Fransız akademisyen Clotilde Reiss": at most two small words between a nationality and a name."""
    if nationality is None:
        return False
    between = text[nationality.full_end : person.phrase_start]
    most = SMALL_WORDS + (nationality.derivation is None)
    return len(between.split()) <= most and between.islower() and between.replace(" ", "").isalpha()
