"""Find what is told by a noun instead of a verb: "X'in “...” sözleri", "X'in ... şeklindeki açıklaması"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import Parse, Phrase
from extract.lexicon import Lexicon
from extract.statements.edges import trim
from extract.statements.model import Statement, can_speak, entities_of

MIN_QUOTED_WORDS = 3
WORDS_BETWEEN = 3


def find_sayings(parse: Parse, found: Sequence[Statement], actors: Actors, lexicon: Lexicon) -> list[Statement]:
    """Statements named by a noun, outside the statements already found."""
    made: list[Statement] = []
    sayings = lexicon.speech.sayings
    if not parse.quotations or sayings.keys().isdisjoint(parse.line.words):
        return made
    for token in parse.line.tokens_in(min(q.end for q in parse.quotations), parse.line.sentence.end):
        act = sayings.get(token.folded)
        if act is None or any(s.start <= token.start < s.end or s.cue_start <= token.start < s.cue_end for s in found):
            continue
        statement = _before_noun(parse, token.start, token.end, act, actors, lexicon)
        if statement is not None and not any(s.start < statement.end and statement.start < s.end for s in found):
            made.append(statement)
    return made


def _before_noun(parse: Parse, start: int, end: int, act: str, actors: Actors, lexicon: Lexicon) -> Statement | None:
    line = parse.line
    for quotation in reversed(parse.quotations):
        if quotation.end > start or quotation.depth > 0:
            continue
        after = quotation.end + 1
        words = line.folded[after:start].split()
        if len(words) > WORDS_BETWEEN or words and words[0] not in lexicon.speech.links:
            return None
        if len(line.text[quotation.start : quotation.end].split()) < MIN_QUOTED_WORDS:
            return None
        owner = _owner(parse, quotation.start, actors)
        if owner is None:
            return None
        first, last = trim(line.text, quotation.start, quotation.end)
        speakers = entities_of(owner, actors)
        cue = start - len(line.text[after:start].lstrip())
        return Statement(first, last, speakers[0], speakers[1:], "direct", act, cue, end, line.sentence.index, "saying")
    return None


def _owner(parse: Parse, stop: int, actors: Actors) -> Phrase | None:
    """The last genitive before the quotation that no clause between them has for a subject."""
    for phrase in reversed(parse.phrases):
        if phrase.end > stop or phrase.slot not in ("genitive", "by", "abl"):
            continue
        if not phrase.is_marked and any(c.subject is phrase and c.predicate.end <= stop for c in parse.clauses):
            continue
        return phrase if can_speak(phrase, actors) and stop - phrase.end < 120 else None
    return None
