"""See where a name only says what something is about, when it was, or what it is called."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Line
from extract.clauses.model import Clause, NounTrigger, Phrase
from extract.lexicon import Lexicon

WORDS_REACH = 40  # characters behind a name
OBLIQUE = ("dat", "ins", "loc", "abl")


def is_demonstration(word: str, lexicon: Lexicon) -> bool:
    """ "ABD karşıtı gösteri", not "ABD karşıtı göstericiler"."""
    held = lexicon.words["demonstrators"]["events"]
    return word.startswith(held) and not word.startswith(lexicon.demonstrators)


def is_topic(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Suriye ile ilgili bir anlaşma imzaladı": with somebody else."""
    behind = line.folded[phrase.end : phrase.end + WORDS_REACH].split(maxsplit=2)
    return len(behind) > 1 and behind[1] in lexicon.words["postpositions"]["concerned"]


def is_time_of(line: Line, phrase: Phrase, parts: frozenset[str], following: str, lexicon: Lexicon) -> bool:
    """ "BM Genel Kurulu öncesinde": a body that sits, and when; but "NATO öncesinde uyarmıştı"."""
    name = line.folded[phrase.start : phrase.end].rsplit(maxsplit=1)[-1]
    if not name.startswith(lexicon.words["venues"]["held"]):
        return False
    return "beside_talk" in parts or following in lexicon.during


def is_in_title(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Minsk Anlaşması", "Paris İklim Anlaşması": the name of a treaty."""
    words, start = line.folded[phrase.end : phrase.end + WORDS_REACH].split(maxsplit=2)[:2], phrase.end + 1
    if not words or words[0].startswith(lexicon.documents):
        noun = next((hit.noun[1] for hit in line.hits if hit.start == start and hit.noun is not None), None)
        is_bare = noun is not None and noun.possessive is None and noun.case in OBLIQUE
        return bool(words) and not is_bare  # not "Tahran anlaşmaya uyacağını açıkladı"
    is_title = line.text[phrase.end + 1 : phrase.end + 2].isupper() and not line.is_capitals
    return is_title and len(words) > 1 and words[1].startswith(lexicon.documents)


def leave_to_setting(line: Line, clause: Clause, nouns: Sequence[NounTrigger], lexicon: Lexicon) -> None:
    """ "NATO zirvesi öncesinde Rus diplomatlar kovuldu": whose summit it is, and nobody who acts."""
    for noun in nouns if clause.subject is not None else ():
        is_owned = noun.form.possessive is not None and clause.subject in noun.phrases  # not "Hamas anlaşma kapsamında"
        if is_owned and clause.subject is not None and clause.subject.end + 1 == noun.start:
            clause.subject = None if is_scene(line, noun, lexicon) else clause.subject


def is_scene(line: Line, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "zirvesi sırasında", "zirvesi öncesinde": when something else is done."""
    behind = line.word_behind(noun.end)
    return behind in lexicon.during or behind in lexicon.words["postpositions"]["beside_talk"]
