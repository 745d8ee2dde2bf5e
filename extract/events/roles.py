"""Fill the roles of a frame: who does it and to whom it is done."""

from __future__ import annotations

from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import PERSON
from extract.clauses import Parse
from extract.events.announcers import announcer
from extract.events.doers import find_doers
from extract.events.model import ENVOY_CODES, Argument, Slots, side_of, sides_of
from extract.events.phrases import distinct
from extract.events.recipients import find_recipients
from extract.events.tours import fellow_travellers, find_toured
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement


def find_arguments(
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    actors: Actors,
    said: Statement | None,
    subject: tuple[int, ...],
    lexicon: Lexicon,
) -> list[Argument]:
    """Actors and recipients of a trigger, each once; ``subject``: of whom the text has been telling."""
    doers = find_doers(parse, slots, trigger, actors, said, subject, lexicon)
    recipients = find_recipients(parse, slots, trigger, actors, said, doers, lexicon)
    if trigger.event_type == "visit" and not recipients:
        recipients = find_toured(parse, slots, actors, lexicon)
    if said is not None and not doers:
        doers = announcer(parse, slots, trigger, recipients, said, actors, lexicon)
    doers += fellow_travellers(parse, slots, trigger, [*doers, *recipients], actors, lexicon)
    is_host = lexicon.frames[trigger.frame].is_host
    if trigger.event_type in ("recall", "recognition"):
        return distinct(_from_post(doers, recipients, actors, is_closed=trigger.event_type == "recall"))
    return distinct(_abroad([*doers, *recipients], actors) if is_host else [*doers, *recipients])


def _from_post(doers: list[Argument], recipients: list[Argument], actors: Actors, *, is_closed: bool) -> list[Argument]:
    """ "Fransa'nın Tahran Büyükelçisi geri çağrıldı", "Almanya, Tahran Büyükelçiliğini kapattı": an envoy or embassy is
    recalled, or opened again, by its own state from the other, with a name or without.
    """
    posts = {m.start: m.post for m in actors.mentions if m.post is not None} if recipients else {}
    for envoy in recipients:
        if envoy.entity is None:
            continue
        own, post = actors.entities[envoy.entity], actors.countries.get(posts.get(envoy.start) or "")
        home = actors.countries.get(own.country_code or "")
        if post is None and own.kind == PERSON and own.office_code in ENVOY_CODES and doers:
            post = home  # "Türkiye, Vatikan Büyükelçisi Mehmet Paçacı'yı geri çağırdı": he is in the Vatican
        if post is None or own.subtype == "embassy" and own.country_code is not None and is_closed and not doers:
            continue  # "Rusya'nın Seattle Konsolosluğu kapatıldı", by whichever of the two
        if not doers and home is not None:
            doers = [replace(envoy, role="actor", entity=home)]
        acting = sides_of(doers, actors)
        is_theirs = own.subtype == "embassy" and (own.country_code is None or acting == {own.country_code})
        is_named = own.kind == PERSON and post not in (a.entity for a in doers)  # whose state is known by who recalls
        if is_theirs or is_named or envoy.entity == home and acting == {own.country_code}:
            recipients = [replace(a, entity=post) if a is envoy else a for a in recipients]
    return [*doers, *recipients]


def _abroad(arguments: list[Argument], actors: Actors) -> list[Argument]:
    """Nobody visits their own country: the host in whose capital two leaders go somewhere is no visitor."""
    hosts = sides_of(arguments, actors, "recipient")
    return [a for a in arguments if a.role != "actor" or a.entity is None or side_of(a.entity, actors) not in hosts]
