"""Say whose act is judged that a verdict only names: "Kararın hukuka aykırı olduğunu söyledi"."""

from __future__ import annotations

import re

from extract.clauses import Parse
from extract.events.answers import TOLD
from extract.events.model import REACH, Argument, Site, side_of, sides_of
from extract.lexicon import Lexicon

JUDGMENTS = frozenset({"criticism", "accusation", "support"})
WORD = re.compile(r"\S+")
MARKS = "\"'“”„«»"


def find_judged(site: Site, arguments: list[Argument]) -> list[Argument]:
    """ "İsrail, Şam'ı vurdu. Lavrov, saldırının kabul edilemez olduğunu söyledi": who did it last is judged, and
    nobody who is only named in what is said of it.
    """
    if not site.events:
        return arguments
    parse, actors, lexicon, clause, noun = site.parse, site.actors, site.lexicon, site.slots.clause, site.slots.noun
    if noun is not None:
        start, end = noun.start, noun.end
    elif clause is not None:
        start, end = clause.predicate.start, clause.predicate.verb_start
    else:
        return arguments
    if not lexicon.endings.stated.match(parse.line.folded[start:end].rstrip()):
        return arguments
    at, kinds = _find_noun(parse, start, lexicon)
    if not kinds or any(a.role == "recipient" and a.start < at for a in arguments):
        return arguments
    told = [m for e in site.events if e.event_type in kinds for m in e.mentions if m.factuality.value in TOLD]
    last = max(told, key=lambda m: m.start, default=None)
    if last is None or parse.line.sentence.index - last.sentence_index > REACH:
        return arguments
    own = sides_of(arguments, actors, "actor")
    others = [e for e in last.entities("actor") if side_of(e, actors) not in own]
    acting = [a for a in arguments if a.role != "recipient"]
    return [*acting, *(Argument("recipient", e, start, end) for e in others)] if others else arguments


def _find_noun(parse: Parse, stop: int, lexicon: Lexicon) -> tuple[int, set[str]]:
    """Where "(bu) kararın" stands and the types of event that it may mean, if nothing before it says which: it opens
    the sentence, or stands behind a comma or mark.
    """
    answered, of_nobody = lexicon.words["answered"], lexicon.endings.of_nobody
    passed = {*answered["between"], *answered["sorts"]}
    before, at, text = "", parse.line.sentence.start, parse.line.folded
    for found in WORD.finditer(text, at, stop):
        at, marked = found.start(), found.group()
        word = marked.lstrip(MARKS)
        if word in passed:
            continue
        if not before[-1:].isalpha() or word != marked:
            kinds = {
                kind
                for kind, stems in answered["types"].items()
                if any(word.startswith(stem) and of_nobody.match(word[len(stem) :]) for stem in stems)
            }
            following = text[at + len(marked) : stop].split(maxsplit=1)[:1]
            if kinds and (not following or following[0] not in lexicon.verbal_noun["real"]):
                return at, kinds
        before = marked
    return stop, set()
