"""Statements without a verb of saying: a colon says whose they are, "Erdoğan: ...", "Şimşek'ten açıklama: “...”"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import FINITE, Parse
from extract.document import HEADLINE, Quotation
from extract.lexicon import Lexicon
from extract.statements.content import following
from extract.statements.edges import EDGES, trim
from extract.statements.model import Statement, can_speak, entities_of, office_of
from extract.wording import read_wording

MIN_HEADLINE = 12
MOST = 0.8
SAME_WORDS = 0.3


def behind_colon(parses: Sequence[Parse], position: int, actors: Actors, lexicon: Lexicon) -> Statement | None:
    """What stands behind the colon of a sentence, of whoever is named before it."""
    line = parses[position].line
    if line.text.find(":", line.sentence.start, line.sentence.end + 1) < 0:
        return None
    return _behind_name(parses[position], actors) or _led_by_act(parses, position, actors, lexicon)


def without_verb(parse: Parse, found: Sequence[Statement], actors: Actors, lexicon: Lexicon) -> Statement | None:
    """ "Lavrov, “Biz hazırız.”", "Lavrov ise: “Acele yok.”": a quotation behind its speaker."""
    sentence, folded = parse.line.sentence, parse.line.folded
    last = next((q for q in reversed(parse.quotations) if q.depth == 0), None)
    if last is None or not last.sentences or folded[last.end : sentence.end].strip(EDGES):
        return None
    if any(s.start < last.end and last.start < s.end for s in found):
        return None
    phrase = next((p for p in reversed(parse.phrases) if p.end <= last.start), None)
    if phrase is None or phrase.slot != "subject" or not can_speak(phrase, actors):
        return None
    between = folded[phrase.end : last.start - 1].strip()
    if between not in (",", ":") and between.rstrip(",:") not in lexicon.speech.particles:
        return None
    speakers = entities_of(phrase, actors)
    return Statement(
        last.start,
        last.end,
        speakers[0],
        speakers[1:],
        "direct",
        "state",
        phrase.start,
        phrase.end,
        sentence.index,
        "colon",
        office=office_of(phrase, actors, lexicon),
    )


def from_headlines(
    parses: Sequence[Parse], found: Sequence[Statement], actors: Actors, lexicon: Lexicon
) -> list[Statement]:
    """ "Erdoğan: ..." in a headline is a statement only where the article itself does not let the speaker say it."""
    made = []
    for position, parse in enumerate(parses):
        if parse.line.sentence.kind == HEADLINE:
            statement = behind_colon(parses, position, actors, lexicon)
            if statement is not None and not _is_heard(statement, found, parse, lexicon):
                made.append(statement)
    return made


def _is_heard(headline: Statement, found: Sequence[Statement], parse: Parse, lexicon: Lexicon) -> bool:
    """Whether the speaker says in the article something with the words of the headline."""

    def words(statement: Statement) -> frozenset[str]:
        return read_wording(parse.line.folded[statement.start : statement.end], lexicon.endings.negated.pattern).words

    speakers = {headline.speaker, *headline.joint}
    said = [words(f) for f in found if speakers & {f.speaker, *f.joint}]
    own = words(headline)
    return any(len(own & heard) >= len(own) * SAME_WORDS for heard in said)


def _behind_name(parse: Parse, actors: Actors) -> Statement | None:
    """ "Erdoğan: ...", "NATO Sözcüsü: “...”"."""
    sentence, text = parse.line.sentence, parse.line.text
    phrase = parse.phrases[0] if parse.phrases else None
    if phrase is None or text[phrase.end : phrase.end + 1] != ":" or not can_speak(phrase, actors):
        return None
    start, end = trim(text, phrase.end + 1, sentence.end)
    quoted = next((q for q in parse.quotations if q.start > phrase.end), None)
    is_direct = quoted is not None and quoted.end - quoted.start > (end - start) * MOST
    if quoted is not None and is_direct:
        start, end = quoted.start, quoted.end
    if phrase.start - sentence.start > 3 or end - start < MIN_HEADLINE or not is_direct and sentence.kind != HEADLINE:
        return None
    speakers = entities_of(phrase, actors)
    manner = "direct" if is_direct else "indirect"
    return Statement(
        start, end, speakers[0], speakers[1:], manner, "state", phrase.start, phrase.end + 1, sentence.index, "colon"
    )


def _led_by_act(parses: Sequence[Parse], position: int, actors: Actors, lexicon: Lexicon) -> Statement | None:
    """ "Lavrov, Macron'a yanıt verdi: “...”", "Şimşek'ten enflasyon açıklaması: “...”": the colon says who said it."""
    parse = parses[position]
    sentence, text = parse.line.sentence, parse.line.text
    colon = text.find(":", sentence.start, sentence.end)
    if colon < 0 or any(q.start <= colon < q.end for q in parse.quotations):
        return None
    before = [c for c in parse.clauses if c.predicate.shape == FINITE and c.predicate.end <= colon]
    acts = [c for c in before if not text[c.predicate.end : colon].strip()]
    start = acts[-1].predicate.start if acts else sentence.start
    subject = acts[-1].subject if acts else None
    if subject is None or not can_speak(subject, actors):
        origins = [p for p in parse.phrases if p.slot == "abl" and p.end <= colon and can_speak(p, actors)]
        subject = origins[0] if origins and (acts or sentence.kind == HEADLINE) else None
    content = following(parses, position, colon + 1, lexicon) if subject is not None else None
    if subject is None or content is None or text[colon + 1 : content.start].strip(" \n\"“”«»'‘’-–—•"):
        return None
    if not any(q.start == content.start for q in _quotations_near(parses, position)):
        return None
    speakers = entities_of(subject, actors)
    said = text[content.start : content.end]
    first = content.start + len(said) - len(said.lstrip())
    last = first + len(said.strip())
    cue = start, start + len(text[start:colon].rstrip())
    return Statement(first, last, speakers[0], speakers[1:], "direct", "state", *cue, sentence.index, "colon")


def _quotations_near(parses: Sequence[Parse], position: int) -> list[Quotation]:
    """Quotations of the sentence and of the next one, and the one that one stands in."""
    near = parses[position : position + 2]
    return [q for p in near for q in (*p.quotations, *([p.enclosing] if p.enclosing is not None else []))]
