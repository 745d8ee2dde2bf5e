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
from extract.lexicon import Lexicon, Trigger

REACH = 3  # sentences back to what "böyle bir şey" and "bu haberler" mean
NO_SUCH = "refute"  # the frame of what says that there was no such thing
TOLD = frozenset({"occurred", "alleged", "planned"})
CLAIMED = frozenset({"claims", "this claims", "this words", "anything"})


def refute(site: Site, triggers: Sequence[Trigger], mention: EventMention | None, parses: Sequence[Parse]) -> int:
    """Deny what the words at the site say was not so, if it was told before by others; where those words end, else 0.

    It has not happened, or is alleged, if a side has said so and the article does not begin with the denial.
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
    event = next((e for e in reversed(site.events) if _is_meant(e, refutation, own, site, parses)), None)
    if event is None:
        return 0
    last = event.mentions[-1]
    if mention is not None and last.teller is not None and side_of(last.teller, site.actors) not in own:
        _answer(mention, last.teller, site.actors)
    _deny(event, refutation, site)
    return refutation.end


def _who_denies(site: Site, mention: EventMention | None) -> set[Side]:
    if mention is not None:
        return sides_of(mention.arguments, site.actors, "actor")
    return {side_of(site.said.speaker, site.actors)} if site.said is not None else set()


def _is_meant(event: Event, refutation: Refutation, own: set[Side], site: Site, parses: Sequence[Parse]) -> bool:
    """Whether it was told before of those who deny it: the last of the type that is named, else what was claimed just
    before.
    """
    last = event.mentions[-1]
    if last.factuality.value not in TOLD or last.start >= refutation.start:
        return False
    parties = {side_of(party, site.actors) for party in (*event.actors, *event.recipients)}
    if refutation.types:
        return event.event_type in refutation.types and (not own or not own.isdisjoint(parties))
    if own.isdisjoint(parties) or not 0 < site.parse.line.sentence.index - last.sentence_index <= REACH:
        return False
    is_told = last.teller is not None and side_of(last.teller, site.actors) not in own
    if event.event_type in SPEECH_ACTS:  # what was said is not denied by whom it was said to
        return is_told and not own.isdisjoint(side_of(actor, site.actors) for actor in event.actors)
    return is_told or _is_claim(last, parses, site.lexicon)


def _is_claim(telling: EventMention, parses: Sequence[Parse], lexicon: Lexicon) -> bool:
    """ "gönderdiğini yazdı", "iddialara göre gönderdi"."""
    if telling.factuality.value == "alleged":
        return True
    line = parses[telling.sentence_index].line
    words = line.folded[line.sentence.start : line.sentence.end].split()
    return any(word.startswith(lexicon.words["no_such"]["claimed"]) for word in words)


def _answer(mention: EventMention, teller: int, actors: Actors) -> None:
    """Who has claimed it is whose claim is denied."""
    is_named = any(a.role == "recipient" for a in mention.arguments)
    if not is_named and actors.entities[teller].subtype not in MEDIA:
        mention.arguments.append(Argument("recipient", teller, mention.start, mention.end))


def _deny(event: Event, refutation: Refutation, site: Site) -> None:
    last, sentence = event.mentions[-1], site.parse.line.sentence.index
    is_of_side = last.teller is not None and site.actors.entities[last.teller].subtype not in MEDIA
    value = "alleged" if is_of_side and sentence > 0 else "denied"
    judged = Factuality(value, refutation.start, refutation.end)
    for telling in event.mentions:
        telling.factuality, telling.is_news = judged, False
    start, end, _ = refutation
    rule = f"refuted:{event.event_type}"
    event.mentions.append(EventMention(start, end, event.event_type, rule, sentence, [], judged, confidence=0.5))
