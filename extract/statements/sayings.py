"""Find what is told by a noun instead of a verb: "X'in “...” sözleri", "X'in ... şeklindeki açıklaması"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import CONVERB, FINITE, INFINITIVE, PARTICIPLE, Clause, Parse, Phrase, is_negated
from extract.lexicon import Lexicon
from extract.statements.content import first_of_run
from extract.statements.edges import MARKS, trim
from extract.statements.model import (
    Content,
    Discourse,
    Source,
    Statement,
    can_speak,
    entities_of,
    is_possessed,
    office_of,
)
from extract.statements.speakers import find_addressee, find_speakers
from extract.tokens import Token

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


def find_worded(
    parse: Parse,
    found: Sequence[Statement],
    source: Source | None,
    actors: Actors,
    discourse: Discourse,
    lexicon: Lexicon,
) -> list[Statement]:
    """ "“...” sözleriyle Katar'a yanıt verdi": whoever does something with words says them."""
    made: list[Statement] = []
    if not parse.quotations or lexicon.speech.wording.isdisjoint(parse.line.words):
        return made
    for token in parse.line.tokens_in(min(q.end for q in parse.quotations), parse.line.sentence.end):
        if token.folded not in lexicon.speech.wording:
            continue
        region = max([s.cue_end for s in found if s.cue_end <= token.start], default=parse.line.sentence.start)
        content, clause = _straight_before(parse, token, region, lexicon), _doing(parse, token, lexicon)
        if content is None or clause is None or is_negated(parse.line, clause, lexicon):
            continue
        if any(s.start < content.end and content.start < s.end for s in found):
            continue
        speakers, _, phrase = find_speakers(parse, clause, region, source, actors, discourse, lexicon)
        if speakers:
            to = find_addressee(parse, clause, content.start, content.end, speakers, actors, lexicon)
            office = office_of(phrase, actors, lexicon)
            made.append(_worded(content, token, clause, speakers, parse.line.sentence.index, to, office))
    return made


def _worded(
    content: Content,
    token: Token,
    clause: Clause,
    speakers: tuple[int, ...],
    index: int,
    addressee: int | None,
    office: str | None,
) -> Statement:
    told = clause.predicate.entry.cue if clause.predicate.entry is not None else None
    return Statement(
        content.start,
        content.end,
        speakers[0],
        speakers[1:],
        content.manner,
        "state" if told is None or told.is_announcement else told.act,
        token.start,
        token.end,
        index,
        "saying",
        addressee=addressee,
        office=office,
    )


def _straight_before(parse: Parse, token: Token, start: int, lexicon: Lexicon) -> Content | None:
    """What is quoted, in whole words, up to where the token begins."""
    text = parse.line.text
    for last in parse.quotations:
        if last.depth > 0 or last.end >= token.start or text[last.end + 1 : token.start].strip(MARKS):
            continue
        first = first_of_run(parse, last, start, lexicon)
        is_said = last in parse.opaque or len(text[first.start : last.end].split()) >= MIN_QUOTED_WORDS
        return Content(first.start, last.end, "direct") if is_said else None
    return None


def _doing(parse: Parse, token: Token, lexicon: Lexicon) -> Clause | None:
    """The verb whose subject uses the words, past what is made a noun: "sözleriyle saldıracağını duyurdu"."""
    for clause in parse.clauses:
        predicate = clause.predicate
        if predicate.end <= token.end or clause.is_quoted:
            continue
        if (
            predicate.shape in (FINITE, CONVERB, INFINITIVE)
            or predicate.shape == PARTICIPLE
            and not is_possessed(clause)
        ):
            return clause
        if token.folded in lexicon.speech.verbatim:
            return None
    return None


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
