"""Make several events of what one verb tells of several: "Vietnam, Laos ve Endonezya'yı ziyaret etti", "5 Mayıs'ta
Hüseyin ile, 6 Mayıs'ta Arakçi ile görüştü".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.actors import Actors
from extract.actors.model import COUNTRY, PERSON, PLACE
from extract.clauses import PARTICIPLE, NounTrigger, Parse
from extract.events.model import TALKS, Argument, EventMention, Slots, side_of, sides_of
from extract.events.phrases import first_place, from_phrases, is_together
from extract.lexicon import Lexicon, Trigger
from extract.times import TimeExpression

SEEN = "visit"  # the frame of what somebody goes to see, rather than whither
MET = ("with", "acc")  # "Putin'le görüştü", "Putin'i kabul etti"


def split_talks(parse: Parse, mention: EventMention, actors: Actors, lexicon: Lexicon) -> list[EventMention]:
    """The meetings in the order of their telling, where each has a time or place of its own or all are "ayrı ayrı": the
    last is told by the verb.
    """
    partners = _partners(mention) if mention.event_type in TALKS else []
    if len(partners) < 2:
        return [mention]
    stops = [[partner] for partner in sorted(partners, key=lambda partner: partner.start)]
    last, shared = stops[-1][0], list[Argument]()
    has_holder = any(a.role == "actor" and a not in partners for a in mention.arguments)
    legs = _legs(parse, mention, stops, actors) if has_holder else []
    stops = [partners for partners, _ in legs] or stops
    times = _times(parse, mention, stops)
    if _is_one_by_one(parse, mention, last, lexicon) or has_holder and _are_both(parse, stops, lexicon):
        if not has_holder:
            # "Macron, Aliyev ve Paşinyan ile ayrı ayrı": the first of the list is who talks with the others
            (holder,), *stops = stops
            mention = replace(mention, arguments=[replace(holder, slot="subject"), *mention.arguments])
            times = times[1:]
        mention = replace(mention, sides=2)
        outside = [a for a in mention.arguments if not stops[0][0].start < a.start < last.start]
        shared = [a for a in outside if a.role == "place"]
    elif not legs and (None in times or len({time.value for time in times if time is not None}) < len(stops)):
        return [mention]
    talks = []
    begins = [parse.line.sentence.start, *(stop[-1].end for stop in stops)]
    places = [[place] for _, place in legs]
    for at, (begin, stop, time) in enumerate(zip(begins, stops, times, strict=False)):
        others = [a for a in mention.arguments if a not in partners and a.role not in ("place", "time")]
        own = [a for a in mention.arguments if a.role == "place" and begin <= a.start < stop[0].start]
        where = places[at] if places else own or shared
        when = [Argument("time", None, time.start, time.end)] if time is not None else []
        talk = replace(mention, arguments=[*others, *stop, *where, *when], time=time)
        if stop is not stops[-1]:
            talk.start, talk.end = stop[0].start, stop[-1].end
        talks.append(talk)
    return talks


def _legs(
    parse: Parse, mention: EventMention, stops: Sequence[Sequence[Argument]], actors: Actors
) -> list[tuple[list[Argument], Argument]]:
    """ "Riyad'da Selman ile, Kahire'de Sisi ve Şukri ile", "Selman ile Riyad'da, Sisi ile Kahire'de": those met in each
    of several places; none where all are met in one.
    """
    located = [p for p in parse.phrases if p.slot == "loc" and p.start < mention.end] if "loc" in parse.slots else []
    if len(located) < 2:
        return []
    begins = [parse.line.sentence.start, *(stop[-1].end for stop in stops)]
    ends = [*(stop[0].start for stop in stops), mention.end]
    gaps = zip(begins, ends, strict=True)
    where = [first_place([p for p in located if begin <= p.start < end], actors) for begin, end in gaps]
    where = where[1:] if all(where[1:]) else where[:-1]
    legs: list[tuple[list[Argument], Argument]] = []
    for stop, place in zip(stops, where, strict=True):
        if place:
            legs.append((list(stop), place[0]))
        elif legs:
            legs[-1][0].extend(stop)
        else:
            return []
    return legs if len({place.entity for _, place in legs}) == len(legs) > 1 else []


def _partners(mention: EventMention) -> list[Argument]:
    """ "Aliyev ve Paşinyan ile", "Salih ve Halbusi tarafından", or whom one receives: "Macron ile Merkel, Putin
    tarafından".
    """
    sides = [a for a in mention.arguments if a.role == "actor"]
    hosts = [a for a in sides if a.slot == "by"]
    if hosts:
        return hosts if len(hosts) > 1 else [a for a in sides if a not in hosts]
    slot = next((a.slot for a in mention.arguments if a.slot in MET), None)
    return [a for a in sides if a.slot == slot]


def _is_one_by_one(parse: Parse, mention: EventMention, last: Argument, lexicon: Lexicon) -> bool:
    """ "Aliyev ve Paşinyan ile ayrı ayrı görüştü", "... ile ikili görüşmeler yaptı"."""
    words = parse.line.folded[last.end : mention.end]
    return any(phrase in words for phrase in lexicon.words["one_by_one"]["phrases"])


def _are_both(parse: Parse, stops: Sequence[Sequence[Argument]], lexicon: Lexicon) -> bool:
    """ "hem Aliyev hem de Paşinyan ile görüştü": one after the other."""
    word = lexicon.words["conjunctions"]["both"]
    return all(word in parse.line.folded[a[-1].end : b[0].start].split() for a, b in pairwise(stops))


def fellow_travellers(
    parse: Parse, slots: Slots, trigger: Trigger, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Akar, Güler ile Trablus'a gitti", "Macron ile birlikte Kiev'e gitti": who travels, too, and is no host; with
    no host told, "Yunan mevkidaşı ile Ayasofya'yı ziyaret etti", who sees it, too.
    """
    partners = slots.get("with") if trigger.event_type == "visit" and slots.noun is None else []
    if not partners:
        return []
    of_nouns = [phrase for noun in parse.nouns for phrase in noun.phrases]
    beside = [phrase for phrase in partners if phrase.kind in (PERSON, COUNTRY) and phrase not in of_nouns]
    own, hosts = sides_of(arguments, actors, "actor"), sides_of(arguments, actors, "recipient")
    found = []
    for phrase in beside:
        goes_along = is_together(parse.line.folded[phrase.end : slots.start].split(), lexicon)
        for other in from_phrases("actor", [phrase], actors):
            side = side_of(other.entity, actors) if other.entity is not None else None
            is_guest = side in own or goes_along and side not in hosts
            if is_guest if hosts else trigger.frame == SEEN:
                found.append(other)
    return found


def is_shared_tour(noun: NounTrigger | None, frame: str, arguments: Sequence[Argument], actors: Actors) -> bool:
    """ "Fidan, Yunan mevkidaşı ile Ayasofya'yı ziyaret etti": two sides see something, and neither is the host."""
    if noun is not None or frame != SEEN or any(a.role == "recipient" for a in arguments):
        return False
    return len(sides_of(arguments, actors, "actor")) > 1


def find_toured(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "Mısır ile Ürdün'ü kapsayan Orta Doğu turuna çıktı": the countries it takes one to."""
    for clause in parse.clauses:
        predicate = clause.predicate
        if predicate.shape == PARTICIPLE and predicate.end <= slots.start:
            verb = parse.line.folded[predicate.verb_start : predicate.end]
            if verb in lexicon.words["tours"]["covering"]:
                return from_phrases("recipient", [p for p in clause.phrases if p.slot == "acc"], actors, is_host=True)
    return []


def split_tour(parse: Parse, mention: EventMention, actors: Actors, lexicon: Lexicon) -> list[EventMention]:
    """The visits in the order of their telling: the last one is told by the verb, those before by the name of the host.

    One to a single country stays as it is.
    """
    stops = _stops(mention, actors)
    if len(stops) < 2:
        return [mention]
    if mention.rule in lexicon.words["tours"]["setting_out"] and mention.factuality.value == "occurred":
        # "Katar ve Kuveyt'i kapsayan tura çıktı": where it leads is ahead
        mention = replace(mention, factuality=replace(mention.factuality, value="planned"), is_news=False)
    visits = []
    for stop, time in zip(stops, _times(parse, mention, stops), strict=True):
        host = stop[0]
        others = [a for a in mention.arguments if a.role not in ("recipient", "place", "time")]
        when = [Argument("time", None, time.start, time.end)] if time is not None else []
        visit = replace(mention, arguments=[*others, *stop, _place(mention, host, actors), *when], time=time)
        if stop is not stops[-1]:
            visit.start, visit.end = host.start, host.end
        visits.append(visit)
    return visits


def _stops(mention: EventMention, actors: Actors) -> list[list[Argument]]:
    """The hosts by country, in reading order; none where they are not all told apart."""
    stops: dict[str | None, list[Argument]] = {}
    for host in sorted((a for a in mention.arguments if a.role == "recipient"), key=lambda a: a.start):
        code = actors.entities[host.entity].country_code if host.entity is not None else None
        stops.setdefault(code, []).append(host)
    starts = {hosts[0].start for hosts in stops.values()}
    return list(stops.values()) if None not in stops and len(starts) == len(stops) else []


def _times(parse: Parse, mention: EventMention, stops: Sequence[Sequence[Argument]]) -> list[TimeExpression | None]:
    """ "2 Temmuz'da Hanoi'yi, 3 Temmuz'da Vientiane'yi": each its own, unless all share the verb's."""
    begins = [parse.line.sentence.start, *(stop[-1].end for stop in stops)]
    own: list[TimeExpression | None] = []
    for begin, stop in zip(begins, stops, strict=False):
        between = [t for t in parse.times if begin <= t.start and t.end <= stop[0].start and t.value and not t.report]
        own.append(between[-1] if between else None)
    if not any(own[1:]):
        return [mention.time] * len(stops)
    for index, time in enumerate(own[1:], start=1):
        own[index] = time or own[index - 1]
    return own


def _place(mention: EventMention, host: Argument, actors: Actors) -> Argument:
    """The town where the host is named by one, or where one of that country is told; else the country."""
    code = actors.entities[host.entity].country_code if host.entity is not None else None
    named = [Argument("place", m.entity, m.start, m.end, host.slot) for m in actors.mentions if m.start == host.start]
    for place in (*(a for a in mention.arguments if a.role == "place"), *named):
        told = actors.entities[place.entity] if place.entity is not None else None
        if told is not None and told.kind == PLACE and told.country_code == code:
            return place
    return replace(host, role="place", entity=actors.countries.get(code or "", host.entity))
