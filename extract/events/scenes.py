"""Find where that happened which is condemned, and in whose sitting it is: neither is the one condemned."""

from __future__ import annotations

from extract.actors import Actors
from extract.actors.model import FIRMS, ORGANIZATION, PLACE
from extract.clauses import PARTICIPLE, Phrase
from extract.events.model import Act
from extract.events.victims import find_victims
from extract.lexicon import Lexicon

SITTING_REACH = 3  # words behind a body among which its sitting stands


def find_scenes(act: Act) -> list[Phrase]:
    """Where the attack happened that is condemned, and what a reaction is about: neither is the one condemned."""
    parse, stop, actors = act.parse, act.slots.start, act.actors
    stems = act.lexicon.words["violence"]["stems"]
    scenes = find_victims(parse, stop, act.lexicon)
    scene: str | None = None
    for phrase in reversed([p for p in parse.phrases if p.start < stop]):
        code = actors.entities[actors.mentions[phrase.mentions[0]].entity].country_code
        is_place = phrase.slot == "loc" or phrase.is_located
        if is_place and any(word.startswith(stems) for word in parse.line.folded[phrase.end : stop].split()):
            scene = code
        elif phrase.slot != "genitive" or code is None or code != scene:
            continue
        scenes.append(phrase)
    for noun in parse.nouns:  # "Rusya'nın Ukrayna'yı işgalini kınadı"
        if noun.start < stop and any(p.slot == "genitive" for p in noun.phrases):
            scenes += [p for p in noun.phrases if p.slot == "acc"]
    scenes += _sittings(act)
    if act.slots.noun is not None:  # "Peru'dan Kudüs tepkisi", "Huawei tepkisi": what it is about
        scenes += [p for p in act.slots.get("attributive") if _are_places(p, actors)]
    return scenes


def _sittings(act: Act) -> list[Phrase]:
    """ "Güvenlik Konseyi'nin New York'taki toplantısında": the body in whose sitting it is said, and where it sits; but
    "Güvenlik Konseyi'nin toplantısında alınan kararı" is the body's own.
    """
    parse, stop, found = act.parse, act.slots.start, []
    for body in parse.phrases:
        if body.kind != ORGANIZATION or body.slot != "genitive" or body.end > stop:
            continue
        end = _end_of_sitting(parse.line.folded, body.end, stop, act.lexicon)
        if end is None:
            continue
        found += [p for p in parse.phrases if body.end < p.start < end]
        is_taken = any(c.predicate.shape == PARTICIPLE and c.predicate.start == end + 1 for c in parse.clauses)
        if not is_taken or any(end < p.start < stop for p in parse.phrases):
            found.append(body)
    return found


def _end_of_sitting(text: str, start: int, stop: int, lexicon: Lexicon) -> int | None:
    sittings = lexicon.words["sittings"]["words"]
    for word in text[start:stop].split()[:SITTING_REACH]:
        start = text.index(word, start) + len(word)
        if word.startswith(sittings):
            return start
    return None


def _are_places(phrase: Phrase, actors: Actors) -> bool:
    named = (actors.entities[actors.mentions[m].entity] for m in phrase.mentions)
    return all(entity.kind == PLACE or entity.subtype in FIRMS for entity in named)
