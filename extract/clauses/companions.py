"""Say who stands beside or behind a name: companions nobody names, delegations and officials it has sent."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from extract.actors import Line
from extract.actors.model import PERSON
from extract.clauses.model import Phrase
from extract.lexicon import Lexicon

_WORD = re.compile(r"[^\W_]+")
REACH = 60
DELEGATION_WORDS = 6
UNNAMED_WORDS = 5
LED_REACH = 5
NO_PARTS: frozenset[str] = frozenset()


def past_companions(line: Line, phrase: Phrase, lexicon: Lexicon) -> int:
    """The end of "ABD ile müttefikleri", "ABD ile 50'den fazla ülke": the companions add no participant and leave the
    phrase its part.
    """
    words = line.folded[phrase.end : phrase.end + 40].split()[:2]
    if len(words) == 2 and words[0] in lexicon.words["conjunctions"]["and"]:
        companion = words[1].rstrip(",")
        if companion in lexicon.words["postpositions"]["companions"]:
            return line.folded.index(companion, phrase.end) + len(companion)
        others = _pattern(lexicon.words["and_others"]["states"]).match(line.folded, phrase.end)
        return phrase.end if others is None else others.end()
    return phrase.end


@lru_cache(maxsize=8)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def with_unnamed(line: Line, phrase: Phrase, lexicon: Lexicon) -> str | None:
    """ "Macron ve eşi tarafından": the part that the postposition gives to somebody and others without a name."""
    words = (word.group() for word in islice(_WORD.finditer(line.text, phrase.end, phrase.end + REACH), UNNAMED_WORDS))
    _, second = next(words, ""), next(words, "")
    for word in words:
        if not word.islower():
            return None
        parts = lexicon.parts.get(word, NO_PARTS)
        if "by" in parts or "with" in parts:
            is_one_run = "," not in line.text[phrase.end : line.text.index(word, phrase.end)]
            return ("by" if "by" in parts else "with") if second.islower() and is_one_run else None
    return None


def suite(line: Line, phrase: Phrase, lexicon: Lexicon) -> tuple[int, str] | None:
    """Where "Pence ve beraberindeki heyeti" ends, and its case: who comes along adds nobody."""
    spec = lexicon.words["delegations"]
    words = islice(_WORD.finditer(line.folded, phrase.end, phrase.end + REACH), 1, DELEGATION_WORDS)
    first = next(words, None)
    if first is None or not first.group().startswith(spec["along"]):
        return None
    for word in (first, *words):
        along = lexicon.delegates.get(word.group())
        if along is not None:
            return word.end(), along
        if word is not first and word.group() not in spec["between"]:
            return None
    return None


def delegation(line: Line, phrase: Phrase, case: str, lexicon: Lexicon) -> tuple[int, str] | None:
    """Where "Umerov başkanlığındaki heyet" or "Mısır'dan yetkililer" ends, and its case: those sent act for who sent or
    leads them.
    """
    spec = lexicon.words["delegations"]
    begin = 1 if case == "nom" else 0
    for word in islice(_WORD.finditer(line.folded, phrase.end, phrase.end + REACH), begin, DELEGATION_WORDS):
        sent = lexicon.delegates.get(word.group())
        if sent is not None:
            is_led = case != "nom" or word.group().startswith(spec["stems"])
            return (word.end(), sent) if is_led else None
        is_number = word.group().isdigit()
        if not is_number and (word.group() not in spec["between"] or line.text[word.start()].isupper()):
            return None
    return None


def slot_of_leader(kind: str, following: str, lexicon: Lexicon) -> str:
    """ "ABD liderliğindeki koalisyon vurdu", "... koalisyon güçleri", "... koalisyonun vurduğu": it is the leader's
    act; but "Fidan başkanlığındaki heyet".
    """
    stems = lexicon.words["coalitions"]["stems"]
    words = following.split(maxsplit=LED_REACH)[1:LED_REACH]
    at = next((i for i, word in enumerate(words) if word.startswith(stems)), None) if kind != PERSON else None
    if at is None:
        return "leads"
    forces = words[at + 1 : at + 2]
    head = forces[0] if forces and forces[0].startswith(lexicon.state_forces) else words[at]
    if lexicon.endings.any_genitive.match(head):
        return "genitive"
    return "subject" if head.rstrip(",") in stems or lexicon.endings.owned_plural.match(head.rstrip(",")) else "leads"
