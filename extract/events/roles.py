"""Fill the roles of a frame: who does it and to whom it is done."""

from __future__ import annotations

from extract.actors import Actors
from extract.clauses import Parse
from extract.events.announcers import announcer
from extract.events.doers import find_doers
from extract.events.model import Argument, Slots
from extract.events.phrases import distinct
from extract.events.recipients import find_recipients
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
    if said is not None and not doers:
        doers = announcer(parse, slots, trigger, recipients, said, actors, lexicon)
    is_host = lexicon.frames[trigger.frame].is_host
    return distinct(_abroad([*doers, *recipients], actors) if is_host else [*doers, *recipients])


def _abroad(arguments: list[Argument], actors: Actors) -> list[Argument]:
    """Nobody visits their own country: the host in whose capital two leaders go somewhere is no visitor."""
    hosts = {
        actors.entities[a.entity].country_code for a in arguments if a.role == "recipient" and a.entity is not None
    }
    return [
        a
        for a in arguments
        if a.role != "actor" or a.entity is None or actors.entities[a.entity].country_code not in hosts - {None}
    ]
