"""Put the tellings of one happening in an article together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.events.model import (
    CLAIMABLE,
    LEAD,
    MUTUAL_TYPES,
    PAIR,
    SPEECH_ACTS,
    STAYS,
    TALKS,
    Event,
    EventMention,
    Side,
    side_of,
)
from extract.events.names import are_different
from extract.states import AHEAD, PLANS, SETBACKS
from extract.times import TimeExpression

APART = PLANS | {"denied", "alleged"}
GOING_ON = SPEECH_ACTS | {"attack", "coercion", "negotiation", "protest"}  # of these there may be more
CROWD = 3  # so many are not told as one of them


def add_telling(events: list[Event], mention: EventMention, actors: Actors) -> None:
    for event in reversed(events):
        if _same_type(event, mention) and _same(event, mention, actors):
            if mention.event_type == "phone_call":
                event.event_type = mention.event_type
            take_for_plan(event, mention)
            event.mentions.append(mention)
            _merge_parties(event, mention, actors)
            return
    event = Event(mention.event_type, [mention])
    _merge_parties(event, mention, actors)
    events.append(event)


def take_for_plan(event: Event, mention: EventMention) -> None:
    """ "Rus diplomatları sınır dışı ediyor. ... sınır dışı edeceğini duyurdu", "Erdoğan-Putin görüşmesi. ... yarın
    görüşecek", "zirveye katılmak üzere geldi. ... Zirveye Macron da katılacak": what the headline tells in the present
    or in no tense, and what somebody came for, is a plan.
    """
    for telling in event.mentions if mention.factuality.value == "planned" else ():
        if (telling.is_under_way or telling.is_purpose) and telling.factuality.value == "occurred":
            telling.factuality, telling.is_news = replace(telling.factuality, value="planned"), False


def _same_type(event: Event, mention: EventMention) -> bool:
    """A "görüştü" without place or day of its own may turn out to be the phone call told beside it."""
    if event.event_type == mention.event_type:
        return True
    if event.event_type not in TALKS or mention.event_type not in TALKS:
        return False
    meeting = event.mentions if event.event_type == "meeting" else [mention]
    return all(m.time is None and not any(a.role == "place" for a in m.arguments) for m in meeting)


def _same(event: Event, mention: EventMention, actors: Actors) -> bool:
    first = event.mentions[0]
    if not _agree(event, mention) or any(are_different(m.name, mention.name) for m in event.mentions):
        return False
    if event.event_type not in SPEECH_ACTS and _elsewhere(event, mention, actors):
        return False
    if mention.sides is not None and any(m.sides not in (None, mention.sides) for m in event.mentions):
        return False  # "ikili görüşme", "üçlü görüşme"
    if _is_of_two(event, mention) and len(_sides(event, mention, actors)) > PAIR:
        return False  # "üç lider ... görüştü": not what each two of them have talked of
    if mention.is_another or event.event_type == "visit" and _is_one_of_a_trip(event, mention, actors):
        return False
    if mention.is_given and all(m.name is None for m in event.mentions):
        return False  # "işbirliğini ortaklık anlaşması doğrultusunda": not what was agreed on just now
    dates = [m.time for m in event.mentions if m.time is not None]
    if mention.time is not None and any(not _compatible(mention.time, t) for t in dates):
        return False
    news = [m for m in event.mentions if not m.is_background and not _is_between(m)]
    is_known = mention.name is not None and mention.name.is_known
    if (mention.is_background and mention.time is not None and news and not dates and not is_known) or (
        not mention.is_background and not mention.refers and mention.time is None and dates and not news
    ):
        # The background's dated meeting is not the one that is the news.
        return False
    if _is_before_or_after(event, mention):
        return False
    if first.event_type not in MUTUAL_TYPES:
        doing = sorted((len(event.actors), len(mention.entities("actor"))))
        if doing[0] > 0 and doing[0] != doing[1] and not _travel_together(event, mention, actors):
            return False  # one leader's support is not the support of seven states
        done_to = sorted((len(event.recipients), len(mention.entities("recipient"))))
        if done_to[0] == 1 and done_to[1] >= CROWD:
            return False  # to thank one of seven states is not to thank the seven
        return all(
            _covers(old, mention.entities(role), actors, by_head=True)
            for role, old in (("actor", event.actors), ("recipient", event.recipients))
        )
    if _meets_those_who_met(event, mention) or _is_of_guests(event, mention):
        return False
    mine = mention.entities("actor") + mention.entities("recipient")
    return _covers(event.actors + event.recipients, mine, actors)


def _is_before_or_after(event: Event, mention: EventMention) -> bool:
    """ "Rusya 10 diplomatı sınır dışı etti. Daha önce de 4 diplomatı sınır dışı etmişti": once before the news."""
    if mention.is_earlier:
        return any(not m.is_earlier and not m.is_background for m in event.mentions)
    if mention.refers:
        return False
    if mention.is_background:
        return mention.time is None and _is_other_background(event, mention)
    return all(m.is_earlier for m in event.mentions)


def _is_other_background(event: Event, mention: EventMention) -> bool:
    """ "Çin, ABD'ye satışı iptal etme çağrısı yaptı. ... Çin, ABD'den izin vermemesini istemişti": the news is not told
    again as what had been before, unless it is a deed and told by the same verb.
    """
    if event.event_type in MUTUAL_TYPES | STAYS or not any(m.is_news for m in event.mentions):
        return False
    return event.event_type in SPEECH_ACTS or all(m.rule != mention.rule for m in event.mentions)


def _meets_those_who_met(event: Event, mention: EventMention) -> bool:
    """ "Fidan ve Lavrov görüştü. Tokayev, iki bakanı kabul etti": he was not there when they met."""
    met = set(event.actors)
    if len(met) < PAIR or met >= set(mention.entities("actor")):
        return False
    slots = [a.slot for a in mention.arguments if a.role == "actor" and a.entity in met]
    others = {a.slot for a in mention.arguments if a.role == "actor" and a.entity not in met}
    if "discourse" in slots or not others.isdisjoint(slots):
        return False  # "Görüşmeye Güler de katıldı"
    return met <= set(mention.entities("actor")) and len(set(slots)) == 1


def _travel_together(event: Event, mention: EventMention, actors: Actors) -> bool:
    """ "Akar, Güler ile Trablus'a gitti. Akar'ın ziyaretinde ...": some of one delegation."""
    return event.event_type == "visit" and len(_sides(event, mention, actors)) == 1


def _is_of_guests(event: Event, mention: EventMention) -> bool:
    """ "Putin, Fidan'ı kabul etti. Görüşmede Lavrov da yer aldı. Fidan, Lavrov ile görüştü": nobody who held the talk
    beside whoever only joined it.
    """
    guests: set[int] = set()
    if len(event.actors) > PAIR:
        guests.update(*(m.guests() for m in event.mentions))
    met = set(mention.entities("actor"))
    return not guests.isdisjoint(met) and len(met - guests) < PAIR


def _is_of_two(event: Event, mention: EventMention) -> bool:
    return mention.sides == PAIR or any(m.sides == PAIR for m in event.mentions)


def _sides(event: Event, mention: EventMention, actors: Actors) -> set[Side]:
    return {side_of(e, actors) for e in (*event.actors, *mention.entities("actor"))}


def _elsewhere(event: Event, mention: EventMention, actors: Actors) -> bool:
    """Told of two countries ("Antalya'da", "daha önce Belarus'ta"); of visits, of two places in one."""
    there = [actors.entities[e] for e in mention.entities("place")]
    here = [actors.entities[e] for m in event.mentions for e in m.entities("place")] if there else []
    if not here:
        return False
    lands, others = ({e.country_code for e in told} for told in (here, there))
    # Talks in a region that names no country may be in any; a tour of one is not the visit to a country.
    if lands.isdisjoint(others) and (event.event_type == "visit" or None not in lands | others):
        return True
    towns, apart = ({e.name for e in told if e.kind == PLACE and e.subtype != "region"} for told in (here, there))
    return event.event_type == "visit" and bool(towns) and bool(apart) and towns.isdisjoint(apart)


def _is_one_of_a_trip(event: Event, mention: EventMention, actors: Actors) -> bool:
    """ "Putin'in ziyareti ... Kuzey Kore'den sonra gittiği Vietnam'da": which of the two is meant is not told."""
    told = [*event.mentions, mention]
    home = {actors.entities[e].country_code for m in told for e in m.entities("actor")}
    is_leg = any(actors.entities[e].country_code not in home for m in told for e in m.entities("origin"))
    return is_leg and not (event.recipients and mention.entities("recipient"))


def _is_between(mention: EventMention) -> bool:
    """A heading inside the text, over the news or over what went before."""
    return mention.is_heading and mention.sentence_index > LEAD


def _agree(event: Event, mention: EventMention) -> bool:
    """Equally real, or states of one plan: what is denied or alleged is not what happened."""
    values = {m.factuality.value for m in event.mentions}
    value = mention.factuality.value
    if mention.is_conditional or any(m.is_conditional for m in event.mentions):
        return values | {value} <= AHEAD
    if value == "hypothetical" and values == {"occurred"} and event.event_type in TALKS and mention.time is not None:
        return any(m.time is not None for m in event.mentions)  # "martta yapılması konusunda mutabık": another summit
    if values | {value} == {"occurred", "alleged"}:  # "Rusya limanı vurdu. Kiev, Rusya'nın limanı vurduğunu bildirdi"
        return event.event_type in CLAIMABLE and _is_told_alike(event, mention)
    if value in values or not (values | {value}) & APART:
        return True
    if value == "denied" and values <= SETBACKS:
        # "ziyareti ertelendi. ... gelmeyeceğini açıkladı"
        return event.event_type in STAYS | TALKS and mention.time is None
    if event.event_type in STAYS and any(m.is_purpose for m in (mention, *event.mentions)):
        return values | {value} == {"planned", "occurred"}  # "görüşmek üzere geldi. ... görüştü"
    if value == "planned" and event.event_type not in GOING_ON and all(m.is_under_way for m in event.mentions):
        return True
    if mention.event_type not in ("meeting", "visit"):
        return False
    if values | {value} == {"planned", "occurred"}:
        # "12 Haziran'da geleceği açıklanmıştı. 12 Haziran'da geldi": the plan was carried out
        days = {m.time.value for m in (*event.mentions, mention) if m.time is not None and m.time.precision == "day"}
        return len(days) == 1 and mention.time is not None and any(m.time is not None for m in event.mentions)
    return (values | {value}) <= PLANS


def _is_told_alike(event: Event, mention: EventMention) -> bool:
    """By the same verb, of no day or town of its own, and told rather than claimed: "sivilleri vurduğunu öne sürdü"."""
    told = [*event.mentions, mention]
    if any(m.is_disputed or m.is_another for m in told):
        return False
    if len({m.time.value if m.time is not None else None for m in told}) > 1:
        return False
    towns = {tuple(m.entities("place")) for m in told if m.entities("place")}
    return len(towns) < 2 and any(m.rule == mention.rule for m in event.mentions)


def _covers(old: Sequence[int], new: Sequence[int], actors: Actors, *, by_head: bool = False) -> bool:
    """One side's participants all stand, themselves or by their country, among the other's; ``by_head``: a body also
    by who heads it ("BM'nin daveti" is that of its secretary general, but a summit of NATO no meeting of his).
    """
    if not old or not new:
        return True
    small, large = (old, new) if len(old) <= len(new) else (new, old)
    return all(any(_stands_for(a, b, actors) or by_head and _is_head(a, b, actors) for b in large) for a in small)


def _stands_for(a: int, b: int, actors: Actors) -> bool:
    if a == b:
        return True
    left, right = actors.entities[a], actors.entities[b]
    if COUNTRY not in (left.kind, right.kind):
        return False
    return left.country_code is not None and left.country_code == right.country_code


def _is_head(one: int, other: int, actors: Actors) -> bool:
    """ "BM Genel Sekreteri Ban" and "BM"."""
    person, body = sorted((actors.entities[one], actors.entities[other]), key=lambda entity: entity.kind != PERSON)
    if person.kind != PERSON or body.kind != ORGANIZATION or person.office is None:
        return False
    return person.office.startswith(tuple(f"{name} " for name in (body.name, *body.aliases)))


def _is_vaguer(one: int, other: int, actors: Actors) -> bool:
    """The country of somebody named, or the body whose head is."""
    if actors.entities[one].kind == COUNTRY:
        return _stands_for(one, other, actors)
    return actors.entities[one].kind == ORGANIZATION and _is_head(one, other, actors)


def _compatible(a: TimeExpression, b: TimeExpression) -> bool:
    if a.date_start is None or b.date_start is None or a.date_end is None or b.date_end is None:
        return True
    return a.date_start <= b.date_end and b.date_start <= a.date_end


def _merge_parties(event: Event, mention: EventMention, actors: Actors) -> None:
    for role, parties in (("actor", event.actors), ("recipient", event.recipients)):
        for entity in mention.entities(role):
            if entity in event.actors or entity in event.recipients:
                continue
            if parties:
                if any(_is_vaguer(entity, p, actors) for p in parties):
                    continue
                parties[:] = [p for p in parties if not _is_vaguer(p, entity, actors)]
            parties.append(entity)
