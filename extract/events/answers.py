"""Say whom an answer is to that names nobody: "suçlamaları reddetti", "saldırıyı kınadı"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import FINITE, NOMINAL, Clause, Parse, Phrase
from extract.events.model import REACH, REFUSALS, Argument, Event, EventMention, Side, Site, side_of, sides_of
from extract.events.sayers import find_sayer, is_formed_of
from extract.events.threats import HOSTILE
from extract.lexicon import Lexicon, Trigger

TOLD = frozenset({"occurred", "alleged", "planned"})

FOLLOWED_REACH = 2  # sentences over which others still do the same
ROLES = ("actor", "recipient")
ANSWERS = frozenset({"denial", "rejection", "criticism"})
ANSWERED = ANSWERS | {"support"}
CLAIMS = ("accusation", "criticism")
# Whoever denies or refuses these is the one addressed.
ADDRESSED = frozenset({"accusation", "criticism", "request", "invitation"})


def find_answered(site: Site, event_type: str, arguments: Sequence[Argument]) -> list[Argument]:
    """ "Çin, ABD'yi suçladı. ABD suçlamaları reddetti", "... söyledi. ABD bu sözlere tepki gösterdi": whoever did, else
    whoever said last what the object of the answer is.
    """
    if event_type not in ANSWERED or any(argument.role == "recipient" for argument in arguments):
        return []
    answered = _who_did_it(site, event_type, arguments)
    return answered or find_sayer(
        site.parse, site.slots, arguments, site.events, site.statements, site.actors, site.lexicon
    )


def _who_did_it(site: Site, event_type: str, arguments: Sequence[Argument]) -> list[Argument]:
    """Whoever did last what is answered, if nothing stands between who answers and that object: an owner or a place
    would make it another.
    """
    if event_type not in ANSWERS:
        return []
    parse, actors, lexicon, clause, noun = site.parse, site.actors, site.lexicon, site.slots.clause, site.slots.noun
    if clause is not None and clause.subject is not None:
        start, end = clause.predicate.start, clause.predicate.end
        kinds = _kinds(parse.line.folded[clause.subject.end : end], event_type, lexicon)
        if not kinds and event_type in REFUSALS and _stands_alone(parse, clause, clause.subject, lexicon):
            kinds = set(ADDRESSED)
    elif clause is not None and clause.predicate.shape == NOMINAL and noun is None:
        start, end = clause.predicate.start, clause.predicate.end  # "Fransa saldırıyı kınadığını açıkladı"
        named = max((p.end for p in parse.phrases if p.end < start), default=end)
        kinds = _kinds(parse.line.folded[named:end], event_type, lexicon)
    elif noun is not None and noun.form.case == "nom":
        start, end = noun.start, noun.end
        kinds = _kinds(_without_names(parse, start), event_type, lexicon)
    else:
        return []
    if not kinds:
        return []
    own = sides_of(arguments, actors)
    told = [m for event in site.events for m in event.mentions]
    answered = [m for m in told if m.event_type in kinds or event_type == "denial" and _is_alleged(m, kinds)]
    for telling in sorted(answered, key=lambda m: -m.start):
        if parse.line.sentence.index - telling.sentence_index > REACH or telling.factuality.value not in TOLD:
            continue
        asked = _addressed(telling, told, actors)
        is_addressed = telling.event_type in ADDRESSED or telling.event_type not in kinds
        is_of_another = event_type == "criticism" != telling.event_type  # anybody may condemn an accusation
        if is_addressed and not is_of_another and own.isdisjoint(asked):
            continue
        others = [e for e in _by_whom(telling, kinds) if side_of(e, actors) not in own]
        if others:
            return [Argument("recipient", e, start, end, "discourse") for e in others]
    return []


def _stands_alone(parse: Parse, clause: Clause, subject: Phrase, lexicon: Lexicon) -> bool:
    """ "ABD görüşme önerdi, Tahran ise reddetti": what was said just before is what is refused."""
    predicate, folded = clause.predicate, parse.line.folded
    if predicate.shape != FINITE or lexicon.endings.inflected_object.match(folded[predicate.start :].split()[0]):
        return False
    is_bare = set(lexicon.words["answered"]["between"]).issuperset(folded[subject.end : predicate.start].split())
    before = max((c.end for c in parse.clauses if c.predicate.shape == FINITE and c.end < subject.start), default=0)
    return is_bare and before > 0


def _is_alleged(telling: EventMention, kinds: set[str]) -> bool:
    """ "Peru, Şili'nin Lima'yı vurduğunu duyurdu": who tells of it as another's act is answered as who accuses."""
    return telling.factuality.value == "alleged" and telling.teller is not None and "accusation" in kinds


def _by_whom(telling: EventMention, kinds: set[str]) -> Sequence[int]:
    """Who has done what is answered, or has alleged it."""
    if telling.event_type in kinds or telling.teller is None:
        return telling.entities("actor")
    return (telling.teller,)


def find_provoked(
    trigger: Trigger, arguments: Sequence[Argument], parse: Parse, events: Sequence[Event], actors: Actors
) -> list[Argument]:
    """ "ABD, Çin'e vergi getirdi, Pekin de misilleme yaptı": what was done last to those who answer in kind is done to
    whoever did it, if it is of the trigger's type.
    """
    doers = [a for a in arguments if a.entity is not None and a.role == "actor"]
    own = sides_of(doers, actors)
    for event in reversed(events):
        if parse.line.sentence.index - event.mentions[-1].sentence_index > REACH or event.event_type not in HOSTILE:
            continue
        if own & {side_of(party, actors) for party in event.recipients}:
            at = doers[0]
            is_same = event.event_type == trigger.event_type
            return [Argument("recipient", e, at.start, at.end, "discourse") for e in event.actors] if is_same else []
    return []


def find_followed(
    trigger: Trigger, arguments: Sequence[Argument], parse: Parse, events: Sequence[Event], actors: Actors
) -> list[Argument]:
    """ "ABD, Guaido'yu tanıdı. Kanada da aynı adımı attı": done to whom others did it last, if it is of that type."""
    doers = [a for a in arguments if a.entity is not None and a.role == "actor"]
    near = [e for e in events if parse.line.sentence.index - e.mentions[-1].sentence_index <= FOLLOWED_REACH]
    last = max(near, key=lambda event: event.mentions[-1].start, default=None)
    if last is None or not doers or last.event_type != trigger.event_type:
        return []
    own = sides_of(doers, actors)
    if own & {side_of(party, actors) for party in (*last.actors, *last.recipients)}:
        return []
    return [Argument("recipient", e, doers[0].start, doers[0].end, "discourse") for e in last.recipients]


def _addressed(telling: EventMention, told: Sequence[EventMention], actors: Actors) -> set[Side]:
    """The sides of those accused or asked, and of all who take part in what they are accused of."""
    claimed = (m for m in told if m.sentence_index == telling.sentence_index and m.factuality.value == "alleged")
    parties = [*telling.entities("recipient"), *(e for m in claimed for r in ROLES for e in m.entities(r))]
    return {side_of(party, actors) for party in parties}


def _without_names(parse: Parse, stop: int) -> str:
    """ "Karara Rusya'dan tepki": the words of the sentence before a noun, but for who is named there."""
    text, end = "", parse.line.sentence.start
    for phrase in parse.phrases:
        if phrase.start < stop:
            text, end = f"{text} {parse.line.folded[end : phrase.start]}", phrase.end
    return f"{text} {parse.line.folded[end:stop]}"


def _kinds(text: str, event_type: str, lexicon: Lexicon) -> set[str]:
    """The types of event that the object of an answer may mean: the word behind the subject that belongs to nobody, or
    to words that only say of which sort it is ("hava saldırısını"); of what only one who was accused denies, any that
    no genitive owns ("silah sevkiyatı iddialarını").
    """
    answered = lexicon.words["answered"]
    types = answered["types"]
    words = [word for word in text.replace(",", " ").split() if word not in answered["between"]]
    if event_type == "denial" and not any("'" in w or lexicon.endings.any_genitive.match(w) for w in words):
        return {kind for kind in CLAIMS if any(is_formed_of(word, types[kind]) for word in words)}
    sorts = next((at for at, word in enumerate(words) if word not in answered["sorts"]), 0)
    words = words[sorts:]
    if not words or not (sorts or lexicon.endings.unowned.match(words[0]) or lexicon.endings.dative.match(words[0])):
        return set()
    return {kind for kind, stems in types.items() if is_formed_of(words[0], stems)}
