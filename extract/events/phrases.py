"""Make participants of phrases, those of the clause and those that a clause inside took and cannot use."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import COUNTRY, PERSON, PLACE
from extract.clauses import DESCRIBING, PARTICIPLE, Clause, Parse, Phrase, is_apart
from extract.events.model import STAYS, Argument, Slots
from extract.lexicon import Lexicon
from extract.statements import government_of

BORROWED = ("acc", "dat", "abl")
MET = ("loc", "abl", "dat")
SITTINGS = STAYS | {"negotiation"}


def from_phrases(role: str, phrases: Sequence[Phrase], actors: Actors, *, is_host: bool = False) -> list[Argument]:
    arguments = []
    for phrase in phrases:
        for index in phrase.mentions:
            mention = actors.mentions[index]
            entity = government_of(mention.entity, actors)
            kind = actors.entities[entity].kind
            if kind == PLACE and phrase.slot == "between" and actors.entities[entity].subtype == "region":
                pass  # "Türkiye-Afrika Zirvesi": the states of the region are one side
            elif kind == PLACE:
                country = actors.countries.get(actors.entities[entity].country_code or "")
                if (not is_host and role == "actor") or country is None:
                    continue
                entity = country
            for member in (entity, *mention.group):
                arguments.append(Argument(role, member, mention.start, mention.end, phrase.slot))
    return arguments


def first_place(phrases: Sequence[Phrase], actors: Actors) -> list[Argument]:
    """The place or country that is named first."""
    for phrase in phrases:
        for index in phrase.mentions:
            mention = actors.mentions[index]
            if actors.entities[mention.entity].kind in (PLACE, COUNTRY):
                return [Argument("place", mention.entity, mention.start, mention.end, phrase.slot)]
    return []


def borrowed(parse: Parse, slots: Slots, wanted: Sequence[str], lexicon: Lexicon) -> list[Phrase]:
    """What an inner clause took but cannot use: "Rusya'ya 4 gün süren bir ziyaret gerçekleştirdi"."""
    if slots.clause is None or parse.slots.isdisjoint(wanted):
        return []
    stop = slots.clause.predicate.start
    ends = [c.predicate.end for c in parse.clauses if is_apart(c, slots.clause.subject)]
    begin = max([end for end in ends if end < stop], default=0)
    return [
        phrase
        for clause in parse.clauses
        if clause.phrases and begin <= clause.predicate.start < stop and clause.is_quoted == slots.clause.is_quoted
        for phrase in clause.phrases
        if phrase.slot in wanted
        and (_has_other_object(parse, clause, phrase, lexicon) or not _is_used(clause, phrase, lexicon))
    ]


def _has_other_object(parse: Parse, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Rusya'yı saldırıları durdurmaya davet ediyoruz": of two objects only the nearer is of what is to be done."""
    form = clause.predicate.form
    if phrase.slot != "acc" or form is None or form.suffix != "action" or form.case != "dat":
        return False
    words = parse.line.folded[phrase.end : clause.predicate.verb_start].split()
    return any(lexicon.endings.inflected_object.match(word) for word in words)


def _is_used(clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the clause tells an event in which the phrase has a part: of alternatives, only the first that is filled,
    and of two in one case only the nearer ("BM'ye, İran'a gönderdiği davetiyeyi geri çekmesi için süre verdi").
    """
    if any(p.slot == phrase.slot and p.start > phrase.start for p in clause.phrases):
        return False
    if phrase.slot == "acc" and clause.predicate.is_passive:
        return False  # "Putin'i mayısta yapılacak G20 Zirvesi'ne davet etti": what is done in the passive has no object
    if clause.predicate.shape == PARTICIPLE and clause.head is not None and clause.head.slot in DESCRIBING:
        return True  # "İran'a drone satan Çin şirketlerine": it only says which of China's they are
    triggers = clause.predicate.entry.triggers if clause.predicate.entry is not None else ()
    filled = {p.slot for p in clause.phrases}
    for trigger in triggers:
        if phrase.slot == "abl" and trigger.event_type == "visit" and clause.head and clause.head.kind == PERSON:
            return True  # "Almanya'dan gelen bakana izin vermedi": whence one comes
        if phrase.slot == "dat" and trigger.event_type == "summons":
            return True  # "bakanlığa çağırarak protesto etti": where to
        if phrase.slot == "loc" and trigger.event_type == "visit":
            continue  # "İran'da tutuklu bulunan iki Fransız serbest bırakıldı": where they are is where it is done
        frame = lexicon.frames[trigger.frame]
        for alternatives in (*frame.actor, *frame.recipient):
            if next((slot for slot in alternatives if slot in filled), None) == phrase.slot:
                return True
    return False


def distinct(arguments: list[Argument]) -> list[Argument]:
    seen: set[tuple[str, int | None]] = set()
    kept = []
    for argument in arguments:
        key = (argument.role, argument.entity)
        if key not in seen:
            seen.add(key)
            kept.append(argument)
    return kept


def is_together(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Of the words behind a name: "ile birlikte"."""
    first = next((word for word in words if word not in lexicon.words["postpositions"]["with"]), "")
    return first in lexicon.words["together"]["words"]


def is_elsewhere(phrase: Phrase, parse: Parse, slots: Slots, lexicon: Lexicon) -> bool:
    """ "Gazze'deki ölümler yüzünden büyükelçilerini çekti": where that was which has led to it; "Berlin'deki
    toplantıda", "... müzakerelerden": where they met; "Almanya'dan gelen": whence somebody comes.
    """
    stop = slots.start
    if phrase.slot == "abl":
        came = [c for c in parse.clauses if phrase in c.phrases and c.head is not None and c.head.kind == PERSON]
        return any("visit" in c.predicate.event_types for c in came)
    if not phrase.is_located:
        return False
    reasons = lexicon.verbal_noun["reasons"]
    meetings = (n for n in parse.nouns if n.form.case in MET and phrase.end < n.start < stop and phrase in n.phrases)
    is_venue = any(not SITTINGS.isdisjoint(n.entry.event_types) for n in meetings)
    attended = (c for c in parse.clauses if c is not slots.clause and phrase in c.phrases)
    is_venue = is_venue or any(not SITTINGS.isdisjoint(c.predicate.event_types) for c in attended)
    return is_venue or any(word in reasons for word in parse.line.folded[phrase.end : stop].split())
