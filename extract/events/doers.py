"""Say who does it: whom the frame names, else who speaks, else of whom the text has been telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.clauses import (
    FINITE,
    NOMINAL,
    NounTrigger,
    Parse,
    Phrase,
)
from extract.events.ahead import is_on_eve
from extract.events.implied import find_implied
from extract.events.model import (
    MUTUAL,
    PAIR,
    SPEECH_ACTS,
    TALKS,
    Argument,
    Slots,
    is_person,
    sides_of,
    speaks_for,
    state_of,
)
from extract.events.partners import find_partners
from extract.events.phrases import borrowed, from_phrases, is_together
from extract.events.strikes import find_strikers
from extract.factuality import is_setting
from extract.lexicon import Frame, Lexicon, Trigger
from extract.statements import Statement

CONVOY, ATTENDING = "convoy", "attend"
GROUP_LEADER = "armed_group_leader"
BY_FORCES = frozenset({"arms_transfer", "attack", "coercion", "mobilization"})
SITTING_REACH = 3  # words of what a sitting is called


def find_doers(
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    actors: Actors,
    said: Statement | None,
    subject: tuple[int, ...],
    lexicon: Lexicon,
) -> list[Argument]:
    """Who does what the trigger tells; all sides of what is mutual."""
    frame, is_mutual = lexicon.frames[trigger.frame], trigger.frame == MUTUAL
    doers = _of_frame(frame, slots, actors)
    if trigger.frame == ATTENDING and (sitting := _whose_sitting(parse, slots, lexicon)) is not None:
        doers = [d for d in doers if d.slot != "modifier"]  # "G20'nin Roma'daki zirvesine"
        doers += from_phrases("actor", [sitting], actors) if len({d.entity for d in doers}) < PAIR else []
    whence = slots.get("abl") if _is_missing(doers, frame, slots) else []
    if whence and _comes(parse, slots, lexicon):
        doers.extend(from_phrases("actor", whence, actors, is_host=True))
    if is_mutual or trigger.event_type in TALKS:
        doers.extend(find_partners(doers, parse, slots, trigger, said, actors, lexicon))
    is_open = is_mutual and not slots.get("subject") and not slots.get("between")
    if (is_open or not doers) and not _is_arrival(slots, trigger):
        doers.extend(find_implied(parse, slots, trigger, said, subject, actors, lexicon))
    if is_mutual and slots.noun is not None and len({a.entity for a in doers}) == 1:
        doers.extend(_of_the_story(slots, doers[0], subject, actors))
    if said is not None and is_mutual:
        doers = _for_state(doers, parse, slots, said, actors)
    if frame.is_host and slots.noun is not None:
        doers = _whose_state_decides(doers, slots, actors) or _traveller(parse, slots.noun, actors, lexicon)
    if trigger.event_type == "attack" and not doers:
        doers.extend(find_strikers(parse, slots, actors, lexicon))
    if trigger.event_type == "mobilization" and not doers:
        doers.extend(_whose_troops(slots, actors))
    if frame.welcome and not doers:
        doers.extend(_host(parse, slots, frame.welcome, actors, lexicon))
    if trigger.event_type == "summons" and not doers:
        doers.extend(_where_posted(slots, actors))
    if doers and not is_mutual and trigger.event_type != "visit":
        doers.extend(_together(parse, slots, actors, lexicon))
    if "own" in trigger.requires:
        doers = _whose_own(doers, slots, actors)
    if said is not None and trigger.event_type in BY_FORCES:
        return _of_those_spoken_for(doers, slots, said, actors)
    if said is not None and trigger.event_type in SPEECH_ACTS:
        return _for_own_country(doers, said, actors)
    return doers


def _whose_own(doers: list[Argument], slots: Slots, actors: Actors) -> list[Argument]:
    """ "Peskov, Putin'in görüşmeye hazır olduğunu söyledi": Putin is, for whom his spokesman says so."""
    owners = from_phrases("actor", [p for p in slots.get("genitive") if p.kind == PERSON], actors)
    return owners if owners and sides_of(owners, actors) <= sides_of(doers, actors) else doers


def _of_frame(frame: Frame, slots: Slots, actors: Actors) -> list[Argument]:
    """Of "Sudan'daki Türk vatandaşları" the Turks do it, and not where they are; in "silahlı kişiler Türk askerlerine
    ateş açtı" they do nothing.
    """
    doers: list[Argument] = []
    clause = slots.clause
    is_unnamed = clause is not None and clause.is_of_another and clause.predicate.is_passive
    is_unnamed = is_unnamed and clause is not None and "attack" in clause.predicate.event_types
    for alternatives in frame.actor if slots.phrases else ():
        if alternatives[0][0] == "?" and len({a.entity for a in doers}) > 1:
            continue
        for slot in alternatives:
            phrases = slots.phrases.get(slot.removeprefix("?"))
            if phrases and not (is_unnamed and slot == "modifier"):
                apart = [p for p in phrases if not p.is_located] if slot == "modifier" and len(phrases) > 1 else phrases
                doers.extend(from_phrases("actor", apart or phrases, actors))
                break
    return doers


def _whose_sitting(parse: Parse, slots: Slots, lexicon: Lexicon) -> Phrase | None:
    """ "NATO'nun 12. Bakanlar toplantısına", "NATO Dışişleri Bakanları toplantısına katıldı"; but "Suriye'nin geleceği
    konulu toplantısına".
    """
    subject = slots.clause.subject if slots.clause is not None else None
    before = (p for p in reversed(parse.phrases) if p.end <= slots.start and not p.is_located)
    phrase = next((p for p in before if p.kind != PERSON or p is subject), None)  # "Dışişleri Bakanları" are nobody
    if phrase is None or phrase is subject or phrase.kind != ORGANIZATION or phrase.slot not in ("genitive", "subject"):
        return None
    between = parse.line.folded[phrase.end : slots.start]
    words = between.split()
    other = {*lexicon.words["postpositions"]["topical"], *lexicon.verbal_noun["real"]}
    return phrase if len(words) <= SITTING_REACH and "," not in between and other.isdisjoint(words) else None


def _together(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "ABD, İngiltere ile birlikte Husileri vurdu": both do; but not "Suriye ile birlikte Irak'ı da vurdu" nor "Suriye
    ile birlikte çalışmaya hazır olduğunu söyledi".
    """
    beside = (p for p in slots.get("with") if _does_it_too(parse, p, slots.start, lexicon))
    return from_phrases("actor", [p for p in beside if not _are_both_done_to(parse, p, lexicon)], actors)


def _does_it_too(parse: Parse, phrase: Phrase, verb: int, lexicon: Lexicon) -> bool:
    """ "ile birlikte", with no other verb behind it."""
    words, infinitives = parse.line.folded[phrase.end : verb].split(), lexicon.words["together"]["infinitives"]
    return is_together(words, lexicon) and not any(word.endswith(tuple(infinitives)) for word in words)


def _are_both_done_to(parse: Parse, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Suriye ile birlikte Irak'ı da"."""
    after = next((p for p in parse.phrases if p.start > phrase.end), None)
    if after is None or after.slot not in ("acc", "dat"):
        return False
    return parse.line.word_behind(after.end) in lexicon.words["conjunctions"]["particles"]


def _is_arrival(slots: Slots, trigger: Trigger) -> bool:
    """ "konvoyların Gazze'ye gireceğini söyledi": nobody sends help by telling that it comes."""
    return trigger.frame == CONVOY and slots.clause is not None and slots.clause.predicate.shape == NOMINAL


def _is_missing(doers: Sequence[Argument], frame: Frame, slots: Slots) -> bool:
    """Of "Putin'den destek" who supports, of "Erdoğan ile Putin'den görüşme", "Erdoğan'dan Putin'e telefon" a side."""
    if frame.recipient:
        return not doers and frame.recipient[0][0] != "abl"
    is_several = not doers and any(len(p.mentions) > 1 for p in slots.get("abl"))
    is_other = len({a.entity for a in doers}) == 1 or bool(doers) and all(a.slot == "with" for a in doers)
    return slots.noun is not None and (is_several or is_other)


def _comes(parse: Parse, slots: Slots, lexicon: Lexicon) -> bool:
    """ "Türkiye'den İsrail'e tepki", "... tepki geldi": a noun that comes from somebody, not "tepki çeken karar", nor
    "destek istedi".
    """
    if slots.noun is None or slots.noun.form.case != "nom":
        return False
    rest = parse.line.text[slots.noun.end : parse.line.sentence.end]
    if not rest.strip() or rest.lstrip()[0] in ".,:;!?":
        return True
    after = slots.noun.end + 1
    if not parse.line.folded.startswith(lexicon.words["coming"]["stems"], after):
        return False
    return any(c.predicate.start == after and c.predicate.shape == FINITE for c in parse.clauses)


def _whose_troops(slots: Slots, actors: Actors) -> list[Argument]:
    """ "ABD askerlerinin gönderildiği", "Polonya'ya ABD askerleri konuşlandırıldı": whose troops they are."""
    clause = slots.clause
    if clause is None or not clause.predicate.is_passive:
        return []
    return from_phrases("actor", [p for p in slots.get("acc") if p.end + 1 == clause.predicate.start], actors)


def _of_the_story(slots: Slots, other: Argument, subject: tuple[int, ...], actors: Actors) -> list[Argument]:
    """ "Miçotakis'le yapılan görüşme": the other side is who the story has been about."""
    form = slots.clause.predicate.form if slots.clause is not None else None
    if form is None or not form.passive or not slots.get("with") or other.entity is None:
        return []
    code = actors.entities[other.entity].country_code
    return [Argument("actor", e, other.start, other.end) for e in subject if actors.entities[e].country_code != code]


def _whose_state_decides(doers: list[Argument], slots: Slots, actors: Actors) -> list[Argument]:
    """ "Kremlin, Putin'in sağlık sorunları nedeniyle Çin ziyaretini erteledi": it is his, and not the Kremlin's."""
    state = actors.entities[doers[0].entity] if len(doers) == 1 and doers[0].entity is not None else None
    owners = slots.get("genitive") if state is not None and state.kind in (COUNTRY, ORGANIZATION) else []
    if state is None or not owners or state.country_code is None:
        return doers
    own = [a for a in from_phrases("actor", owners, actors) if is_person(a, actors)]
    return [
        a for a in own if a.entity is not None and actors.entities[a.entity].country_code == state.country_code
    ] or doers


def _traveller(parse: Parse, noun: NounTrigger, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "Lavrov, Tahran ziyareti sırasında Zarif'le görüştü", "Kiev ziyareti öncesinde konuşan Scholz": who does
    something on a visit, or before one, that is nobody else's.
    """
    if noun.form.possessive != "3s" or not noun.phrases:
        return []
    if not (is_setting(parse, noun, lexicon) or is_on_eve(parse, noun, lexicon)):
        return []
    meanwhile = [c for c in parse.clauses if c.predicate.start > noun.end]
    subjects = (c.subject for c in meanwhile if c.subject is not None and c.subject.slot == "subject")
    subject = next((s for s in subjects if s.end <= noun.start), None)
    if subject is None and meanwhile and meanwhile[0].predicate.lemma in lexicon.speech.talks:
        subject = meanwhile[0].head
    if subject is None:
        return []
    between = parse.line.text[subject.end : noun.start].split()  # nothing, where the subject stands behind
    if any(word.islower() and lexicon.endings.any_genitive.match(word) for word in between):
        return []  # "Kim, Şoygu'nun Pyongyang ziyareti sırasında"
    return [a for a in from_phrases("actor", [subject], actors) if is_person(a, actors)]


def _host(parse: Parse, slots: Slots, slot: str, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """Who welcomes, where only the place is told, or whose the talks are: "NATO zirvesine davet edildi"; whence help
    comes, "Türkiye'den gönderilen yardım malzemesi Beyrut'a ulaştı".
    """
    names = slot.split("|")[: 1 if _is_let_in(parse, slots) else None]
    filled = (slots.get(name) or borrowed(parse, slots, (name,), lexicon) for name in names)
    places = next((found for found in filled if found), [])
    if not places and slot.endswith("abl") and slots.clause is not None:
        sent = [c for c in parse.clauses if c.predicate.is_passive and c.predicate.end < slots.clause.predicate.start]
        places = [p for clause in sent if clause.head is None for p in clause.phrases if p.slot == "abl"]
    if not places and slots.clause is not None:
        talks = [n for n in parse.nouns if n.governor is slots.clause and n.form.case == slot]
        places = [p for noun in talks for p in [p for p in noun.phrases if p.slot == "attributive"][-1:]]
    return from_phrases("actor", places, actors, is_host=True)[:1]


def _is_let_in(parse: Parse, slots: Slots) -> bool:
    """ "İsrail'den yardım konvoylarının girmesine izin vermesini istedi": who is asked, and not whence help comes."""
    form = slots.clause.predicate.form if slots.clause is not None else None
    if slots.clause is None or form is None or form.suffix != "action":
        return False
    after = (c.predicate for c in parse.clauses if c.predicate.start > slots.clause.predicate.end)
    return any("request" in predicate.event_types for predicate in after)


def _where_posted(slots: Slots, actors: Actors) -> list[Argument]:
    """ "Rusya'nın Varşova Büyükelçisi bakanlığa çağrıldı": by the state to which the envoy was sent."""
    called = [actors.mentions[m] for phrase in slots.get("acc") for m in phrase.mentions]
    envoys = [m for m in called if actors.entities[m.entity].kind == PERSON]
    hosts = [(m, actors.countries.get(m.post)) for m in envoys if m.post is not None]
    return [Argument("actor", host, m.start, m.end) for m, host in hosts if host is not None]


def _of_those_spoken_for(doers: list[Argument], slots: Slots, said: Statement, actors: Actors) -> list[Argument]:
    """ "Peskov, hastaneyi vurduklarını reddetti": not he, but those for whom he speaks."""
    form = slots.clause.predicate.form if slots.clause is not None else None
    if form is None or form.possessive != "3p" or [doer.entity for doer in doers] != [said.speaker]:
        return doers
    speaker = actors.entities[said.speaker]
    if speaker.kind != PERSON or speaker.office_code == GROUP_LEADER:
        return doers
    groups = (n for n, body in enumerate(actors.entities) if body.subtype == "armed_group")
    side = next((group for group in groups if speaks_for(speaker, actors.entities[group])), None)
    side = state_of(said.speaker, actors) if side is None else side
    return [replace(doer, entity=side) for doer in doers]


def _for_own_country(doers: list[Argument], said: Statement, actors: Actors) -> list[Argument]:
    """ "Erdoğan, Türkiye'nin destek vereceğini söyledi": who speaks for a state or body does what it does in words."""
    speaker = actors.entities[said.speaker]
    acting = [actors.entities[a.entity] for a in doers if a.entity is not None]
    is_own = len(acting) == 1 and acting[0].kind == COUNTRY and acting[0].country_code == speaker.country_code
    is_of_body = len(acting) == 1 and speaks_for(speaker, acting[0])
    if not (is_own or is_of_body) or speaker.kind == COUNTRY:
        return doers
    return [replace(doer, entity=said.speaker) for doer in doers]


def _for_state(doers: list[Argument], parse: Parse, slots: Slots, said: Statement, actors: Actors) -> list[Argument]:
    """ "Peskov, Rusya'nın komşusu olan Kuzey Kore ile işbirliği yaptığını belirtti": Russia does, and not Peskov."""
    clause, code = slots.clause, actors.entities[said.speaker].country_code
    if clause is None or clause.predicate.shape != NOMINAL or all(a.entity != said.speaker for a in doers):
        return doers
    told = (p for p in parse.phrases if p.slot == "genitive" and said.start <= p.start < clause.predicate.start)
    own = next(
        (e for p in told if (e := actors.mentions[p.mentions[0]].entity) == actors.countries.get(code or "")), None
    )
    return doers if own is None else [replace(a, entity=own) if a.entity == said.speaker else a for a in doers]
