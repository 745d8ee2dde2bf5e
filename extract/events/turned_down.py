"""Read a talk that one side says it will not hold as what it is: the other side is turned down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from extract.actors import Actors
from extract.clauses import FUTURE, Clause, Parse
from extract.events.model import MUTUAL, TALKS, Argument, EventMention, Site, side_of, sides_of
from extract.lexicon import Lexicon, Trigger
from extract.times import TimeExpression

REFUSABLE = TALKS | {"negotiation"}
SOON = timedelta(days=1)
OTHERS = {MUTUAL: ("with",), "attend": ("with", "attributive")}  # by the frame of the talk


def turn_down(mention: EventMention, trigger: Trigger, site: Site) -> EventMention:
    """ "Abbas, Pence ile görüşmeyeceğini söyledi", "Abbas, Pence ile görüşmeyecek": the refusal instead of the talk,
    and not where and when that would be; not what both sides will not do, cannot do ("görüşemeyecek"), or a third one
    tells, nor a summit that the text says will be missed.
    """
    if mention.event_type not in REFUSABLE or mention.factuality.value != "denied":
        return mention
    clause, published = site.clause, site.document.published_on
    form = clause.predicate.form if clause is not None else None
    if clause is None or form is None or not form.negative or form.able or form.suffix not in FUTURE:
        return mention
    if _is_soon(mention.time, published) or _is_prevented(site.parse, clause, site.lexicon):
        return mention
    partners = OTHERS.get(trigger.frame, ())
    own = [a for a in mention.arguments if a.role == "actor" and a.slot not in partners]
    others = [a for a in mention.arguments if a.role == "actor" and a.slot in partners and a.entity is not None]
    is_own = bool(own) and trigger.frame == MUTUAL if site.said is None else _is_of(own, site.said.speaker, site.actors)
    if not others or not is_own:
        return mention
    time = mention.time
    is_past = time is not None and time.is_before(published)
    mention.event_type, mention.rule = "rejection", f"trigger:{trigger.stem}:rejection"
    mention.arguments = [*own, *(replace(a, role="recipient") for a in others)]
    mention.factuality = replace(mention.factuality, value="occurred")
    mention.time, mention.is_news = time if is_past else None, not is_past and not mention.is_background
    return mention


def _is_of(own: Sequence[Argument], speaker: int, actors: Actors) -> bool:
    return side_of(speaker, actors) in sides_of(own, actors)


def _is_soon(time: TimeExpression | None, published: date | None) -> bool:
    """ "bugün (or: bu hafta) görüşmeyeceğini": that there is no time for it, and not that it is refused."""
    if time is None or published is None or time.date_start is None or time.date_end is None:
        return False
    return published <= time.date_end and time.date_start <= published + SOON


def _is_prevented(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "programının yoğunluğu nedeniyle", "salgın nedeniyle": nobody is turned down."""
    words = parse.line.folded[clause.start : clause.predicate.start].split()
    at = next((i for i, word in enumerate(words) if word in lexicon.verbal_noun["reasons"]), 0)
    hindrance = lexicon.words["sorts"]["hindrance"]
    return any(f"{word} ".startswith(hindrance) for word in words[:at])
