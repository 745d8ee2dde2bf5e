"""Say whether who announces in the passive what was done to others has done it."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import OF_BODY, ORGANIZATION, PERSON, Entity
from extract.clauses import OWNED_TENSES, Clause, Parse
from extract.events.model import ACTS_OF_STATE, ANNOUNCED, Argument, Side, Slots, side_of, sides_of
from extract.events.strikes import are_armed
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement

TOLD = frozenset({"announce", "state"})
CLAIMED = TOLD | {"claim"}  # "Savunma Bakanlığı, Azerbaycan'a ait İHA'nın düşürüldüğünü iddia etti"
# "Peru, Şili'ye uygulanan yaptırımları kınadı", "Şili'ye yaptırım uygulanmasını istedi": nobody's own act
AGAINST = frozenset({"criticise", "accuse", "deny", "demand"})
YIELDED = ACTS_OF_STATE | {"concession"}  # "yaptırımların kaldırıldığını açıkladı"
VOICED = frozenset({"criticism", "request", "rejection"})  # "Bakanlık, saldırılardan endişe duyulduğunu bildirdi"
STRUCK = frozenset({"acc", "dat", "towards", "genitive", "attributive"})  # whose it was, and not only where


def promises_itself(arguments: Sequence[Argument], said: Statement, actors: Actors) -> bool:
    """ "Peru'yu destekleyeceğini söyledi"; but "Kremlin, Putin'in tebrik edeceğini bildirdi": he has yet to."""
    speakers, doers = (said.speaker, *said.joint), [a.entity for a in arguments if a.role == "actor"]
    own = {side_of(e, actors) for e in speakers}
    states = (e for e in doers if e is not None and actors.entities[e].kind != PERSON)
    return not doers or not set(doers).isdisjoint(speakers) or any(side_of(e, actors) in own for e in states)


def announcer(
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    arguments: Sequence[Argument],
    said: Statement,
    actors: Actors,
    lexicon: Lexicon,
) -> list[Argument]:
    """ "ABD Dışişleri'ne göre Filistinlilerin vizeleri iptal edildi": a state tells of what it did to others."""
    clause, speaker = slots.clause, actors.entities[said.speaker]
    form, code = clause.predicate.form if clause is not None else None, speaker.country_code
    others = sides_of(arguments, actors)
    if clause is None or form is None or not form.passive or not others or side_of(said.speaker, actors) in others:
        return []
    own = [Argument("actor", said.speaker, said.cue_start, said.cue_end, "statement")]
    if trigger.event_type in ACTS_OF_STATE and said.act not in AGAINST and code is not None:
        return own
    if form.suffix == "action" or said.act not in (CLAIMED if trigger.event_type == "attack" else TOLD):
        return []
    if trigger.event_type in YIELDED and form.suffix in OWNED_TENSES and (code is not None or _is_of_body(speaker)):
        return [] if form.able else own
    if code is None:
        return []
    if trigger.event_type == "attack":
        is_own = are_armed(speaker, lexicon) and _is_strike(parse, slots, clause, arguments, lexicon)
    elif trigger.event_type == "release":
        is_own = len(others) == 1 and _names_only(parse, clause, {code, *others}, actors)
        is_own = is_own and (speaker.subtype == "armed_group" or not _are_hostages(parse, clause, lexicon))
    elif trigger.event_type in VOICED:
        is_own = speaker.kind == ORGANIZATION
    else:
        is_sent = trigger.event_type in ANNOUNCED and said.act == "announce"
        is_own = is_sent and _names_only(parse, clause, {code, *others}, actors)
    if not is_own:
        return []
    doer = actors.countries.get(code, said.speaker) if speaker.kind == PERSON else said.speaker
    return [Argument("actor", doer, said.cue_start, said.cue_end, "statement")]


def _is_of_body(speaker: Entity) -> bool:
    """ "AB", "AB Yüksek Temsilcisi Borrell"."""
    return OF_BODY in (speaker.subtype, speaker.office_code) or speaker.subtype == "international"


def _is_strike(parse: Parse, slots: Slots, clause: Clause, arguments: Sequence[Argument], lexicon: Lexicon) -> bool:
    """ "Lübnan'da 20 hedefin vurulduğunu duyurdu": armed forces that say whose it was, or call it a target, have struck
    it; of a hospital there, or of the dead of an attack, they tell what others did.
    """
    stop = slots.noun.start if slots.noun is not None else clause.predicate.start
    words = parse.line.folded[clause.start : stop].split()
    if any(word.startswith(lexicon.words["forces"]["targets"]) for word in words):
        return True
    if any(word.startswith(lexicon.words["violence"]["stems"]) for word in words):
        return False
    return any(a.role == "recipient" and a.slot in STRUCK for a in arguments)


def _names_only(parse: Parse, clause: Clause, sides: set[Side], actors: Actors) -> bool:
    """ "Rusya'ya Kuzey Kore askerlerinin gönderildiğini açıkladı": a third side that is named may have sent them."""
    told = (p for p in parse.phrases if p.start < clause.predicate.start)
    return all(side_of(actors.mentions[m].entity, actors) in sides for p in told for m in p.mentions)


def _are_hostages(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Katar, rehinelerin serbest bırakılacağını duyurdu": nobody calls those so whom they hold themselves."""
    words = parse.line.words_in(parse.line.sentence.start, clause.predicate.start)
    return any(word.startswith(lexicon.words["held"]["by_others"]) for word in words)
