"""Decide what the tellings of a happening together say: when, where, how real, in which mode."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from math import inf
from operator import itemgetter

from extract.actors import Actors
from extract.actors.model import PERSON, PLACE
from extract.document import Document
from extract.events.model import LEAD, LONG, SPEECH_ACTS, STAYS, TALKS, Event, EventMention, side_of
from extract.factuality import Factuality
from extract.states import PLANS
from extract.times import TimeExpression

# Of what one article tells of an event in several ways, the first of these is how it stands: it knows how the event
# ended, so that "iptal edilen ziyaret" decides over a visit that sounds held. Of several articles each has its own end,
# and their order is another (extract/resolve/merging.py).
DECIDING = ("cancelled", "postponed", "occurred", "planned", "denied", "alleged", "hypothetical")
ON_VISITS = STAYS | TALKS | {"negotiation"}
FIGHTING = frozenset({"attack", "coercion", "mobilization"})
HELD_THERE = SPEECH_ACTS | STAYS | {"agreement", "invitation", "gift"}
LONGEST_STAY = 14  # days
REAL = frozenset({"occurred", "planned"})
PRECISION = {"day": 0, "interval": 1, "week": 2, "month": 3, "season": 4, "quarter": 4, "year": 5, "decade": 6}


def postdate(mention: EventMention, published: date | None) -> None:
    """What is dated after its article has not happened yet, whatever its verb says."""
    time = mention.time
    if time is not None and time.is_after(published) and mention.factuality.value == "occurred":
        mention.factuality = Factuality("planned", time.start, time.end)


def inherit_dates(events: list[Event], actors: Actors, *, is_dated: bool) -> None:
    """A telling without a time of its own happened when the happening around it did.

    "Görüşme sırasında ... davet etti": the day of that meeting. A meeting of a dated visit's guest with its hosts: the
    period of the visit. What follows in the same background sentence: the time just told of the same people; in the
    next one only a day, for a month or a year holds much that is apart. Two planned meetings told together: the same
    time.
    """
    tellings = sorted(((m.sentence_index, m.start, e, m) for e in events for m in e.mentions), key=itemgetter(0, 1))
    visits = [t for t in tellings if t[2].event_type == "visit"]
    sentences = [t[0] for t in tellings]
    for position, (sentence, start, event, mention) in enumerate(tellings):
        if _has_time(event):
            continue
        before = tellings[bisect_left(sentences, sentence - 1) : position]
        before = [t for t in reversed(before) if t[2] is not event and t[:2] < (sentence, start)]
        frames = [t for t in before if t[0] == sentence and _is_frame(t[3], mention)]
        is_meeting = event.event_type == "meeting"
        stays = [t for t in visits if _is_during(event, t[2], t[0] - sentence, actors)] if is_meeting else []
        stays = [t for t in stays if not (mention.is_news and t[0] == sentence and _is_long_ago(t[3]))]
        if any(
            m.factuality.value == "planned" for m in event.mentions
        ):  # "görüşmek üzere dün geldi": the day of the arrival
            stays = [t for t in stays if t[3].factuality.value == "planned" or not _is_of_a_day(t[3])]
        times = [telling.time or telling.inherited or _time_of(other) for _, _, other, telling in (*frames, *stays)]
        for near, _, other, telling in before:
            if _is_same_background(event, mention, other, telling):
                time = telling.time or telling.inherited
                times.append(time if time is None or near == sentence or time.precision == "day" else None)
            elif _is_same_plan(event, other):
                times.append(telling.time)
        mention.inherited = next((time for time in times if time is not None), None)
        if mention.inherited is not None and event.event_type in ON_VISITS:
            _put_ahead(event, mention, visits)
    _tell_on(events, actors, is_dated=is_dated)


def _put_ahead(event: Event, mention: EventMention, visits: list[tuple[int, int, Event, EventMention]]) -> None:
    """ "4 Şubat'ta gelecek. Ziyaretin gündemini Konsey toplantısı oluşturacak": on a visit ahead, and ahead itself."""
    visit = next((v for *_, v in visits if v.time is mention.inherited and v.factuality.value == "planned"), None)
    if visit is None:
        return
    for telling in event.mentions:
        if telling.factuality.value == "occurred" and (telling is mention or not telling.is_news):
            telling.factuality = visit.factuality


def _has_time(event: Event) -> bool:
    return any(m.time is not None or m.inherited is not None for m in event.mentions)


def _tell_on(events: list[Event], actors: Actors, *, is_dated: bool) -> None:
    """ "Putin dün Kim ile görüştü. ... hediye etti.": what the same people go on to do is of the day of the lead.

    In an article with a day of its own, what is said in it is of that day. After a clash other things are done than
    fighting: "İki ülke askerleri salı günü çatıştı. ... anlaştı".
    """
    leads = [(m.sentence_index, m.start, e, m.time) for e in events for m in e.mentions if _opens(m, is_dated=is_dated)]
    leads.sort(key=itemgetter(0, 1))
    for event in events if leads else ():
        if is_dated and event.event_type in SPEECH_ACTS or _has_time(event) or _was_planned(event):
            continue
        fitting = (found for found in leads if event.event_type in FIGHTING or found[2].event_type not in FIGHTING)
        sentence, _, lead, day = next(fitting, (0, 0, event, None))
        if day is None or not _share(event, lead) and not _is_between_same_states(event, lead, actors):
            continue
        if is_dated and event.event_type == "invitation" and not _is_between_those_of(event, lead, actors):
            continue
        for mention in event.mentions:
            if mention.is_news and mention.sentence_index > sentence:
                mention.inherited = day


def _is_between_those_of(event: Event, lead: Event, actors: Actors) -> bool:
    """ "Erdoğan dün Ukrayna'ya gitti. Merkel, Erdoğan'ı davet etti": she was not there."""
    sides, others = ({side_of(e, actors) for e in (*x.actors, *x.recipients)} for x in (event, lead))
    return sides <= others


def _opens(mention: EventMention, *, is_dated: bool) -> bool:
    time = mention.time
    is_lead = mention.sentence_index <= LEAD and not mention.is_heading and not mention.is_background
    if not is_lead or time is None or mention.factuality.value in PLANS:
        return False
    return time.precision == "day" and time.basis == "relative" if is_dated else time.precision in ("day", "interval")


def _is_frame(telling: EventMention, mention: EventMention) -> bool:
    """ "Görüşmede ... davet etti", "dünkü zirvede ... imzaladı"; but nothing is done at what is yet to come, and what
    is ahead is not of the day of what was: "dünkü zirvenin ardından gidecek". An agreement is no frame, and a visit
    is only talked about: "Görüşmede ... yapacağı ziyaret ele alındı".
    """
    if mention.event_type == "visit" and telling.event_type in TALKS:
        return False
    is_ahead, is_plan = telling.factuality.value in PLANS, mention.factuality.value in PLANS
    if is_plan and not is_ahead:
        return False
    if telling.rule.startswith("anaphor"):
        return True
    is_of_a_day = telling.time is not None and telling.time.precision == "day"
    return telling.refers and is_of_a_day and telling.event_type in STAYS | TALKS and is_plan == is_ahead


def _is_during(event: Event, visit: Event, distance: int, actors: Actors) -> bool:
    """A meeting told beside a visit of one who meets; further off, of the guest with the hosts. What was held was not
    held on a visit that is only planned.
    """
    if _is_ahead(visit) and not _is_ahead(event):
        return False
    if all(m.is_background for m in visit.mentions) != all(m.is_background for m in event.mentions):
        return False
    hosts = {actors.entities[e].country_code for e in visit.recipients} - {None}
    if hosts and event.mentions[0].entities("place") and hosts.isdisjoint(_lands(event, actors)):
        return False  # "Soçi'de Putin ile görüşen Maas, bugün Kiev'e gitti"
    if -1 <= distance <= 0:
        return bool(set(event.actors + event.recipients) & set(visit.actors + visit.recipients))
    guests = set(event.actors) & {e for e in visit.actors if actors.entities[e].kind == PERSON}
    return bool(guests) and any(actors.entities[e].country_code in hosts for e in event.actors if e not in guests)


def _was_planned(event: Event) -> bool:
    return any(m.factuality.value == "planned" for m in event.mentions)


def _is_of_a_day(telling: EventMention) -> bool:
    return telling.time is not None and telling.time.precision == "day"


def _is_long_ago(visit: EventMention) -> bool:
    """ "En son 2015'te gelen Xi, ... görüştü": told of who met; but "2015'teki ziyaretinde görüştü"."""
    return not visit.refers and visit.time is not None and visit.time.precision in LONG


def _lands(event: Event, actors: Actors) -> set[str | None]:
    return {actors.entities[e].country_code for m in event.mentions for e in m.entities("place")}


def _is_ahead(event: Event) -> bool:
    return all(m.factuality.value in PLANS for m in event.mentions)


def _is_same_background(event: Event, mention: EventMention, other: Event, telling: EventMention) -> bool:
    if not mention.is_background or not telling.is_background or mention.is_sometime:
        return False
    if event.event_type == "accusation" and telling.factuality.value == "alleged":
        return False  # "pazartesi günü saldırmakla suçlamıştı"
    return _share(event, other)


def _share(event: Event, other: Event) -> bool:
    return bool(set(event.actors + event.recipients) & set(other.actors + other.recipients))


def _is_between_same_states(event: Event, other: Event, actors: Actors) -> bool:
    """ "ABD ile Küba dün ilişki kurdu. ... Rodriguez, Kerry ile görüştü."."""
    states, others = ({actors.entities[e].country_code for e in (*x.actors, *x.recipients)} for x in (event, other))
    return event.event_type in STAYS and len(states) == 2 and states == others and None not in states


def _is_same_plan(event: Event, other: Event) -> bool:
    if event.event_type != other.event_type or event.event_type not in STAYS:
        return False
    return {m.factuality.value for m in (*event.mentions, *other.mentions)} == {"planned"}


def find_host(visit: Event, events: list[Event], actors: Actors) -> bool:
    """Who is visited, where the telling names only the visitor: in whose country the visitor met somebody, else with
    whom the visitor's state agreed; first what was told before it.
    """
    if visit.recipients:
        return bool(visit.actors)
    position = visit.mentions[0].start
    for other in sorted(events, key=lambda e: _order_from(position, e)):
        country = _host_of(other, visit, actors)
        if country is None:
            continue
        visit.recipients, visit.place = [country], other.place or country
        visit.country_code = actors.entities[country].country_code
        if visit.value is None:
            visit.value, visit.date_start, visit.date_end = other.value, other.date_start, other.date_end
            visit.precision, visit.basis = other.precision, "discourse" if other.value else None
        return True
    return False


def _order_from(position: int, event: Event) -> tuple[bool, bool, int]:
    start = event.mentions[0].start
    return start > position, event.event_type == "agreement", abs(position - start)


def _host_of(other: Event, visit: Event, actors: Actors) -> int | None:
    home = {actors.entities[a].country_code for a in visit.actors}
    if other.event_type in ("meeting", "ceremony"):
        is_there = bool(set(other.actors + other.recipients) & set(visit.actors)) and other.country_code not in home
        return actors.countries.get(other.country_code or "") if is_there else None
    sides = {actors.entities[a].country_code for a in other.actors}
    if other.event_type != "agreement" or len(sides) != 2 or len(home & sides) != 1 or other.country_code in home:
        return None
    return actors.countries.get(next(iter(sides - home)) or "")


def find_places(events: list[Event], actors: Actors) -> None:
    """Where events happen that name no place: at the meeting or on the visit they are part of, else in whose land."""
    _inherit_places(events, actors)
    for event in events:
        if event.place is None and event.country_code is None:
            event.country_code = _land_of(event, actors)
            event.place = actors.countries.get(event.country_code or "")
    _inherit_places(events, actors)


def _land_of(event: Event, actors: Actors) -> str | None:
    """Of whose state a visit or a summons needs no place to be told: of those who are visited, of those who summon."""
    there, others = event.recipients, event.actors
    if event.event_type == "summons":
        there, others = others, there
    elif event.event_type != "visit":
        return None
    codes = {actors.entities[e].country_code for e in there}
    is_abroad = codes.isdisjoint(actors.entities[e].country_code for e in others)
    return next(iter(codes)) if len(codes) == 1 and is_abroad else None


def _inherit_places(events: list[Event], actors: Actors) -> None:
    """What is said and done at a meeting or on a visit happens where that is: one just told of before all others."""
    stays = [e for e in events if e.event_type in STAYS and e.country_code is not None and e.factuality in REAL]
    stays = [e for e in stays if not all(m.is_later for m in e.mentions)]
    for event in events if stays else ():
        if event.country_code is not None or event.event_type not in HELD_THERE:
            continue
        land = _land_of(event, actors)
        for stay in sorted(stays, key=lambda stay: _behind(stay, event)):
            if land not in (None, stay.country_code) or not set(event.actors) & set(stay.actors):
                continue
            same_day = stay.value == event.value or (event.basis == "publication" and stay.basis == "publication")
            if same_day and _may_be_there(event, stay, actors):
                event.place, event.country_code = stay.place, stay.country_code
                event.mode = _mode(event, actors)
                break


def _behind(stay: Event, event: Event) -> float:
    """How far behind a stay something is told in the same sentence; else farther than anything."""
    told = [(m.sentence_index, m.start) for m in stay.mentions]
    return min(
        (m.start - at for m in event.mentions for i, at in told if i == m.sentence_index and at < m.start), default=inf
    )


def _may_be_there(event: Event, stay: Event, actors: Actors) -> bool:
    """Whom a guest meets of a third country, he has not met with his hosts, unless one sentence tells both, the journey
    first.
    """
    hosts = {actors.entities[e].country_code for e in (*stay.actors, *stay.recipients)}
    is_of_hosts = all(actors.entities[e].country_code in hosts for e in event.actors)
    is_told_together = _behind(stay, event) < inf
    if stay.factuality == "planned":
        return _is_on_journey(event, stay) and (is_told_together or is_of_hosts and _follows(event, stay))
    return is_told_together or is_of_hosts or event.event_type not in STAYS or stay.country_code not in hosts


def _is_on_journey(event: Event, journey: Event) -> bool:
    """ "Cakarta'ya gidecek ve Marsudi ile görüşecek", but not "Ankara ziyaretinin ardından görüşecek"."""
    if journey.event_type != "visit" or event.factuality != "planned" or event.event_type not in STAYS:
        return False
    return not any(m.refers for m in journey.mentions)


def _follows(event: Event, stay: Event) -> bool:
    """Whether something is told in the sentence after that of a stay."""
    told = {m.sentence_index for m in stay.mentions}
    return any(m.sentence_index - 1 in told for m in event.mentions)


def _time_of(event: Event) -> TimeExpression | None:
    return next((m.time for m in event.mentions if m.time is not None), None)


def settle(event: Event, document: Document, actors: Actors) -> Event | None:
    if all(m.is_heading for m in event.mentions) and len(event.actors) + len(event.recipients) < 2:
        return None
    if event.event_type in SPEECH_ACTS and not event.actors:
        return None  # somebody has to say it
    event.factuality = min([m.factuality.value for m in event.mentions], key=DECIDING.index)
    timed = [m.time for m in event.mentions if m.time is not None]
    is_news = any(m.is_news for m in event.mentions) and not _is_only_quoted(event)
    told = [m for m in event.mentions if not (is_news and m.is_background)]  # background does not date the news
    inherited = [m.inherited for m in told if m.inherited is not None]
    if event.factuality == "hypothetical":  # when that may be, what is told beside it does not say
        inherited = []
    elif event.factuality == "occurred":  # nor was it on a day yet to come
        inherited = [t for t in inherited if not t.is_after(document.published_on)]
    if timed:
        best = _best_time(event, timed)
        if event.factuality == "occurred" and best.is_after(document.published_on):
            event.factuality = "planned"  # "perşembe günü gidecek. ... Çin ziyareti öncesinde görüştü"
        event.value, event.date_start, event.date_end = best.value, best.date_start, best.date_end
        event.precision, event.basis = best.precision, best.basis
    elif inherited:
        best = inherited[0]
        event.value, event.date_start, event.date_end = best.value, best.date_start, best.date_end
        event.precision, event.basis = best.precision, "discourse"
    elif is_news and document.published_on is not None:
        day = document.published_on
        event.value, event.date_start, event.date_end = day.isoformat(), day, day
        event.precision, event.basis = "day", "publication"
    places = [a.entity for m in event.mentions for a in m.arguments if a.role == "place" and a.entity is not None]
    precise = [p for p in places if actors.entities[p].kind == PLACE]
    if places:
        event.place = (precise or places)[0]
        event.country_code = actors.entities[event.place].country_code
    event.mode = _mode(event, actors)
    names = [m.name for m in event.mentions if m.name is not None and m.name.qualifiers]
    event.name = max(names, key=lambda name: len(name.text), default=None)
    return event


def _is_only_quoted(event: Event) -> bool:
    """ "3 Aralık'ta görüşmüştü. ... desteğini dile getirmişti. "... desteğini dile getirdi" denildi": somebody's words
    tell again what the article tells of a day before.
    """
    is_told = any(m.is_background and m.inherited is not None for m in event.mentions)
    return is_told and all(m.statement is not None for m in event.mentions if m.is_news)


def _best_time(event: Event, timed: list[TimeExpression]) -> TimeExpression:
    """The most precise; of a stay all its days, rather than the one on which it begins."""
    best = min(timed, key=lambda t: PRECISION.get(t.precision, 9))
    stays = (t for t in timed if event.event_type in STAYS and t.precision == "interval")
    return next((t for t in stays if best.precision == "day" and _begins_on(t, best)), best)


def _begins_on(stay: TimeExpression, day: TimeExpression) -> bool:
    if stay.date_start is None or stay.date_end is None:
        return False
    return stay.date_start == day.date_start and (stay.date_end - stay.date_start).days < LONGEST_STAY


def _mode(event: Event, actors: Actors) -> str | None:
    """How they met: by phone, of many states, in the country of one side, or in a third one."""
    if event.event_type == "phone_call":
        return "phone"
    if event.event_type == "visit":
        return "visit"
    if event.event_type != "meeting":
        return None
    codes = {actors.entities[a].country_code for a in event.actors} - {None}
    if len(codes) > 2:
        return "multilateral"
    if event.country_code is None:
        return None
    return "visit" if event.country_code in codes else "third-party"
