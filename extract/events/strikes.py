"""Say who strikes, who is struck and where, of which the noun itself may tell nothing: "saldırısında 20 kişi öldü"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import COUNTRY, MEDIA, PLACE, Entity
from extract.clauses import NOMINAL, NounTrigger, Parse, Phrase
from extract.denied import find_denier
from extract.events.borders import are_forces
from extract.events.model import REACH, Act, Argument, Event, Slots, side_of, sides_of, state_of
from extract.events.phrases import first_place, from_phrases
from extract.events.threats import HOSTILE
from extract.facts import is_fact
from extract.lexicon import Lexicon

AIMS = ("dat", "towards", "acc")
HIT = (*AIMS, "loc", "modifier", "attributive")
USE = "use"  # the frame of what weapon is used
SITES = frozenset({"loc", "genitive"})
STRUCK = ("dat", "towards", "modifier", "attributive", "origin")
SCENES = frozenset({"loc", "genitive", "attributive", "modifier"})


def find_strikers(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "Rus saldırısı"; of an attack whose aim is told, also "Gazze'ye düzenlenen İsrail saldırıları", and "İsrail
    saldırıları Gazze'de sürüyor"; and "ABD'nin saldırısında öldürüldü".
    """
    noun = slots.noun
    if noun is None:
        return _whose_blow(parse, slots, actors, lexicon) or _accused(parse, slots, actors, lexicon)
    names = [p for p in parse.phrases if p.slot == "origin" and p.end + 1 == noun.start]
    if any(slots.get(slot) for slot in AIMS) or slots.get("loc") and goes_on(slots, lexicon):
        names += slots.get("attributive")[-1:]
    return from_phrases("actor", names, actors)


def goes_on(slots: Slots, lexicon: Lexicon) -> bool:
    """ "İsrail saldırıları sürüyor": the act itself is the subject, and nobody else."""
    if slots.noun is None or slots.clause is None or slots.noun.form.case != "nom":
        return False
    return slots.clause.predicate.lemma in lexicon.words["happening"]["verbs"]


def is_named(parse: Parse, slots: Slots) -> bool:
    """ "İsrail saldırıları", "Rus saldırıları" """
    stop = slots.noun.start if slots.noun is not None else 0
    return any(p.slot in ("attributive", "origin") and p.end + 1 == stop for p in parse.phrases)


def _whose_blow(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "ABD'nin saldırısında öldürüldü", "İsrail'in düzenlediği suikast sonucu öldürüldü": whose attack it is."""
    form = slots.clause.predicate.form if slots.clause is not None else None
    if slots.clause is None or form is None or not form.passive:
        return []
    stop = slots.clause.predicate.start
    noun = next((n for n in reversed(parse.nouns) if n.end < stop), None)
    if noun is None or not _is_attack(noun):
        return []
    between = parse.line.folded[noun.end : stop].split()
    if len(between) > 1 or not set(between).issubset(lexicon.words["effects"]["words"]):
        return []
    owners = [p for p in noun.phrases if p.slot == "genitive"]
    if not owners and noun.modifier is not None and noun.modifier.subject is not None:
        owners = [noun.modifier.subject]
    owners = owners or [p for p in noun.phrases if p.slot in ("attributive", "origin") and p.end + 1 == noun.start]
    return from_phrases("actor", owners[-1:], actors)


def _accused(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "Suriye, kimyasal silah kullanıldığı iddialarını reddetti", "Peskov, Kiev'de hastanenin vurulduğu iddialarını
    yalanladı": whose state denies it is said to have done it; but to whom it was done may deny it, too.
    """
    denier = find_denier(parse, slots.clause)
    if denier is None or slots.clause is None or slots.clause.predicate.entry is None:
        return []
    struck = {side_of(a.entity, actors) for slot in HIT for a in first_place(slots.get(slot), actors) if a.entity}
    entity = actors.mentions[denier.mentions[0]].entity
    own = side_of(entity, actors)
    is_used = any(trigger.frame == USE for trigger in slots.clause.predicate.entry.triggers)
    word = parse.line.folded[parse.line.sentence.start : slots.clause.predicate.verb_start].split()[-1:]
    is_owned = any(
        lexicon.endings.owned.match(w) and lexicon.endings.any_genitive.match(w) for w in word
    )  # "uçağının düşürüldüğü": perhaps his own
    is_possible = own in struck or not struck if is_used else bool(struck) and own not in struck and not is_owned
    if actors.entities[entity].country_code is None or not is_possible:
        return []
    return [Argument("actor", state_of(entity, actors), denier.start, denier.end, denier.slot)]


def find_struck_there(
    parse: Parse, slots: Slots, doers: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "İsrail'in saldırısında Lübnan'ın güneyinde 4 kişi öldü": who or what land is named first behind the noun."""
    noun = slots.noun
    if noun is None or not doers or not _has_effects(parse, noun, lexicon):
        return []
    own = sides_of(doers, actors)
    for phrase in parse.phrases:
        if phrase.start > noun.end and (
            phrase.slot in SCENES
            or phrase.slot == "origin"
            and _dies(parse, phrase, lexicon)
            or _is_subject_of_passive(parse, phrase)
        ):
            found = from_phrases("recipient", [phrase], actors)
            return [a for a in found if a.entity is not None and side_of(a.entity, actors) not in own]
    return []


def find_struck_teller(act: Act, doers: Sequence[Argument]) -> list[Argument]:
    """ "Kamboçya, Tayland askerlerinin karakollarına ateş açtığını bildirdi": what the forces of others struck and is
    nobody else's is the teller's; but "çocuk hastanesini" may be anybody's, unless a mission tells of its own.
    """
    said, clause, line = act.said, act.slots.clause, act.parse.line
    if said is None or clause is None or act.slots.noun is not None or clause.predicate.shape != NOMINAL:
        return []
    if clause.subject is None or not doers:
        return []
    teller, own = act.actors.entities[said.speaker], side_of(said.speaker, act.actors)
    if own in sides_of(doers, act.actors) or teller.subtype in MEDIA or clause.subject.end > clause.predicate.start:
        return []
    is_mission = teller.country_code is None and are_armed(teller, act.lexicon)
    between = line.folded[clause.subject.end : clause.predicate.start].split()
    force = next((at for at, word in enumerate(between) if word.startswith(act.lexicon.state_forces)), None)
    struck = between if force is None else between[force + 1 :]
    if not struck or not act.lexicon.endings.owned_oblique.match(struck[-1]):
        return []
    if not is_mission and (force is None or len(struck) > 1 or teller.country_code is None):
        return []
    return [Argument("recipient", state_of(said.speaker, act.actors), said.cue_start, said.cue_end, "statement")]


def are_armed(teller: Entity, lexicon: Lexicon) -> bool:
    """ "İsrail ordusu", "Savunma Bakanı Katz", "Hizbullah", "UNIFIL" """
    named = lexicon.fold(f"{teller.name} {teller.office or ''}")
    return teller.subtype == "armed_group" or any(stem in named for stem in lexicon.words["forces"]["names"])


def find_fallen(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "ABD'nin Deyrizor'da düzenlediği saldırıda 3 Rus askeri öldü": whose soldiers, rather than where they were."""
    start = slots.noun.end if slots.noun is not None else slots.start
    soldiers = lexicon.words["deaths"]["soldiers"]
    theirs = (p for p in parse.phrases if p.start > start and parse.line.folded.startswith(soldiers, p.end + 1))
    fallen = (p for p in theirs if p.slot != "loc" and not p.is_located and _dies(parse, p, lexicon))
    return from_phrases("recipient", [*fallen][:1], actors)


def _dies(parse: Parse, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "12 Filistinli öldü", "60 Filistinli hayatını kaybetti", "2 Türk askeri şehit oldu" """
    deaths = lexicon.words["deaths"]
    following = next((c for c in parse.clauses if c.predicate.start >= phrase.end), None)
    if following is None:
        return False
    verb = following.predicate.verb_start
    is_fallen = parse.line.folded[phrase.end : verb].endswith(tuple(f" {word} " for word in deaths["fallen"]))
    return is_fallen or parse.line.folded.startswith(deaths["stems"], verb)


def _has_effects(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "saldırısında 20 kişi öldü", "saldırısı sonucu" """
    return noun.form.case == "loc" or parse.line.word_behind(noun.end) in lexicon.words["effects"]["words"]


def _is_subject_of_passive(parse: Parse, phrase: Phrase) -> bool:
    """ "... saldırıda Zevahiri öldürüldü" """
    clause = next((c for c in parse.clauses if c.subject is phrase), None)
    return clause is not None and clause.predicate.is_passive


def find_scene(
    parse: Parse, slots: Slots, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Gazze'ye düzenlediği saldırı": an attack is where what it strikes lies, or where the sentence says that people
    died of it; "BAE'ye ait uçak" and "Hint uçağının vurulduğunu" may be anywhere.
    """
    belonging = tuple(f" {word} " for word in lexicon.words["postpositions"]["belonging"])
    forces = {phrase.start for phrase in parse.phrases if _are_forces(parse, phrase, actors, lexicon)}
    aims = [phrase for slot in AIMS for phrase in slots.get(slot) if phrase.start not in forces]
    aims = [p for p in aims if p.slot != "attributive" or p.kind != COUNTRY]  # "ABD üssüne" may be anywhere
    scene = first_place([p for p in aims if not parse.line.folded.startswith(belonging, p.end)], actors)
    if not scene and slots.noun is not None and _has_effects(parse, slots.noun, lexicon):
        scene = first_place([phrase for phrase in parse.phrases if phrase.slot == "loc"], actors)
    if slots.noun is None and (not scene or scene[0].slot not in AIMS):  # "Irak'taki ABD üssüne saldırı düzenlendi"
        scene = first_place([phrase for phrase in slots.get("modifier") if phrase.is_located], actors) or scene
    if slots.noun is None and not scene:  # "Ayn el-Esed üssüne", "ABD'nin Bağdat Büyükelçiliğine saldırı düzenlendi"
        sites = [phrase for phrase in slots.get("attributive") if phrase.kind == PLACE]
        scene = first_place(sites, actors) or _posted(aims, actors)
    struck = (a for a in arguments if a.role == "recipient" and a.slot in SITES and a.start not in forces)
    lands = (a for a in struck if a.entity is not None and actors.entities[a.entity].kind == COUNTRY)
    return scene or [replace(land, role="place") for land in lands][:1]


def _posted(missions: Sequence[Phrase], actors: Actors) -> list[Argument]:
    """ "Bağdat Büyükelçiliğine": in the state where it is."""
    named = (actors.mentions[index] for phrase in missions for index in phrase.mentions)
    hosts = ((m, actors.countries.get(m.post)) for m in named if m.post is not None)
    return [Argument("place", host, m.start, m.end) for m, host in hosts if host is not None][:1]


def _are_forces(parse: Parse, phrase: Phrase, actors: Actors, lexicon: Lexicon) -> bool:
    """ "Rus uçağının": they stand in the genitive, their state does not; and "bir Rus uçağı vuruldu"."""
    if phrase.slot not in ("genitive", "subject") or phrase.kind != COUNTRY:
        return False
    is_bare = actors.mentions[phrase.mentions[-1]].case == "nom"
    return is_bare and (phrase.slot == "genitive" or are_forces(parse, phrase, lexicon))


def find_claimed(parse: Parse, slots: Slots, events: Sequence[Event], actors: Actors) -> list[Argument]:
    """ "Elçiliğe saldırı düzenlendi. Saldırıyı Taliban üstlendi": on whom the attack was that somebody says was theirs,
    told with it or else last before it without a doer.
    """
    stop = slots.clause.predicate.start if slots.clause is not None else 0
    noun = next((n for n in reversed(parse.nouns) if n.end < stop and _is_attack(n)), None)
    if noun is None:
        return []
    told = [*noun.phrases, *(noun.modifier.phrases if noun.modifier is not None else ())]
    struck = next((named for slot in STRUCK if (named := [p for p in told if p.slot == slot])), [])
    if struck:
        return from_phrases("recipient", struck, actors)
    for event in reversed(events):
        is_near = parse.line.sentence.index - event.mentions[-1].sentence_index <= REACH
        if event.event_type == "attack" and event.recipients and is_near:
            on = event.recipients if not event.actors else []
            return [Argument("recipient", party, noun.start, noun.end, "discourse") for party in on]
    return []


def _is_attack(noun: NounTrigger) -> bool:
    return "attack" in noun.entry.event_types


def is_to_end(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "saldırıların sona ermesi çağrısı": nobody is told to do it; but "sona ermesinin ardından" it was done."""
    predicate = noun.governor.predicate if noun.governor is not None and noun.form.case == "gen" else None
    if predicate is None or predicate.form is None or predicate.form.suffix != "action":
        return False
    if predicate.lemma not in lexicon.words["happening"]["ending"]:
        return False
    is_hostile = not noun.entry.event_types.isdisjoint(HOSTILE)
    return is_hostile and not is_fact(parse, noun.governor, lexicon)
