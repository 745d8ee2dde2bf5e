"""Deny what was told before: "Böyle bir görüşme olmadı", "Peskov haberi yalanladı"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import MEDIA
from extract.clauses import Parse
from extract.events.model import SPEECH_ACTS, Argument, Event, EventMention, Side, Site, side_of, sides_of
from extract.events.no_such import Refutation, find_refutation
from extract.events.sayers import find_meant
from extract.factuality import Factuality
from extract.lexicon import Trigger

FAR, NEAR = 6, 3  # sentences back to a claim of a type that is named, and to any other
NO_SUCH = "refute"  # the frame of what says that there was no such thing
TOLD = frozenset({"occurred", "alleged", "planned"})
CLAIMED = frozenset({"claims", "this claims", "this words", "anything"})
OWNERS = frozenset({"abl", "with", "dat", "genitive"})
OWNER_REACH = 2  # characters between an owner and "böyle bir"


def refute(site: Site, triggers: Sequence[Trigger], mention: EventMention | None, parses: Sequence[Parse]) -> int:
    """Deny what the words at the site say was not so, if others claimed it before; where those words end, else 0.

    What a side has claimed stays alleged, unless the article begins with the denial.
    """
    if mention is not None and mention.event_type != "denial":
        return 0
    refutation = None
    if any(t.frame == NO_SUCH for t in triggers):
        refutation = find_refutation(site.parse, site.start, site.lexicon)
    elif mention is not None and find_meant(site.parse, site.slots, site.lexicon) in CLAIMED:
        refutation = Refutation(mention.start, mention.end, frozenset())
    if refutation is None:
        return 0
    own = _who_denies(site, mention)
    meant = [e for e in site.events if _is_meant(e, refutation, own, site, parses)]
    if not meant:
        return 0
    last = max(meant, key=lambda event: event.mentions[-1].start)
    teller = next((m.teller for m in last.mentions if _is_told_by_other(m, own, site.actors)), None)
    if mention is not None and teller is not None:
        _answer(mention, teller, site.actors)
    for event in [last] if refutation.types else meant:
        if event.mentions[-1].sentence_index == last.mentions[-1].sentence_index:  # "Bu haberler": all of them
            _deny(event, refutation, site)
    return refutation.end


def _who_denies(site: Site, mention: EventMention | None) -> set[Side]:
    if mention is not None:
        return sides_of(mention.arguments, site.actors, "actor")
    return {side_of(site.said.speaker, site.actors)} if site.said is not None else set()


def _is_meant(event: Event, refutation: Refutation, own: set[Side], site: Site, parses: Sequence[Parse]) -> bool:
    """Whether it was claimed before of those who deny it, and is of the type that is named."""
    last, is_typed = event.mentions[-1], bool(refutation.types)
    distance = site.parse.line.sentence.index - last.sentence_index
    if last.factuality.value not in TOLD or last.start >= refutation.start or distance > (FAR if is_typed else NEAR):
        return False
    parties = {side_of(party, site.actors) for party in (*event.actors, *event.recipients)}
    if is_typed and (event.event_type not in refutation.types or not _owners(refutation, site) <= parties):
        return False
    if own.isdisjoint(parties) and not (is_typed and not own) or not is_typed and not distance:
        return False
    is_told = any(_is_told_by_other(m, own, site.actors) for m in event.mentions)
    acting = {side_of(actor, site.actors) for actor in event.actors}
    if event.event_type in SPEECH_ACTS and own:  # what was said is not denied by whom it was said to
        tellers = {side_of(m.teller, site.actors) for m in event.mentions if m.teller is not None}
        return not own.isdisjoint(acting) and (is_told and tellers.isdisjoint(acting) or _is_claim(last, parses, site))
    return is_told or _is_claim(last, parses, site)


def _owners(refutation: Refutation, site: Site) -> set[Side]:
    """ "Kim'den böyle bir mektup almadık": of whom it would be."""
    near = range(refutation.start - OWNER_REACH, refutation.start + 1)
    owners = [p for p in site.parse.phrases if p.slot in OWNERS and p.end in near]
    return {side_of(site.actors.mentions[m].entity, site.actors) for phrase in owners for m in phrase.mentions}


def _is_told_by_other(telling: EventMention, own: set[Side], actors: Actors) -> bool:
    return telling.teller is not None and side_of(telling.teller, actors) not in own


def _is_claim(telling: EventMention, parses: Sequence[Parse], site: Site) -> bool:
    """ "gönderdiğini yazdı", "iddialara göre gönderdi"."""
    if telling.factuality.value == "alleged":
        return True
    line, claims = parses[telling.sentence_index].line, site.lexicon.words["no_such"]
    words = line.folded[line.sentence.start : line.sentence.end].split()
    if any(word.startswith(claims["reporting"]) for word in words):
        return True
    # "gönderdiğine yönelik açıklamalarını değerlendiren Peskov"
    is_here = line.sentence.index == site.parse.line.sentence.index
    return is_here and any(word.startswith(site.lexicon.words["asked"]["words"]) for word in words)


def _answer(mention: EventMention, teller: int, actors: Actors) -> None:
    """Who has claimed it is whose claim is denied."""
    is_named = any(a.role == "recipient" for a in mention.arguments)
    if not is_named and actors.entities[teller].subtype not in MEDIA:
        mention.arguments.append(Argument("recipient", teller, mention.start, mention.end))


def _deny(event: Event, refutation: Refutation, site: Site) -> None:
    entities, sentence = site.actors.entities, site.parse.line.sentence.index
    tellers = [m.teller for m in event.mentions if m.teller is not None]
    is_of_side = any(entities[teller].subtype not in MEDIA for teller in tellers)
    judged = Factuality("alleged" if is_of_side and sentence > 0 else "denied", refutation.start, refutation.end)
    for telling in event.mentions:
        telling.factuality, telling.is_news = judged, False
    rule, (start, end, _) = f"refuted:{event.event_type}", refutation
    event.mentions.append(EventMention(start, end, event.event_type, rule, sentence, [], judged, confidence=0.5))
