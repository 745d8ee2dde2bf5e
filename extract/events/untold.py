"""Say of a noun that it only names what it might tell: talks in general, refused, offered, broken off or kept."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import ORGANIZATION
from extract.clauses import FINITE, NOMINAL, Clause, NounTrigger, Parse, Predicate
from extract.events.model import CLAIMABLE, MUTUAL, Argument, is_person
from extract.lexicon import Lexicon, NounEntry, VerbEntry

GOING_ON = frozenset({"arms_transfer", "aid", "cooperation"})
HELD = frozenset({"meeting", "phone_call"})
KEPT = frozenset({"ceasefire", "agreement"})  # or broken


def is_process(noun: NounTrigger | None, arguments: Sequence[Argument], actors: Actors) -> bool:
    """ "Moskova ile Pyongyang arasındaki görüşmeler": talks between states in the plural name no single sitting."""
    if noun is None or noun.form.number != "p":
        return False
    return not any(is_person(a, actors) for a in arguments)


def is_reported(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "hata olduğu belirtildi", "hata olduğuna dikkat çekti"; but nobody says so in "hata olduğu sonucuna vardı" and
    "hata olduğuna inandığını".
    """
    triggers, stated = noun.entry.triggers, lexicon.endings.stated
    if not triggers or not stated.match(triggers[0].stem) or stated.match(parse.line.folded[noun.start : noun.end]):
        return True
    after = noun.end + 1
    told = [c.predicate for c in parse.clauses if after in (c.predicate.start, c.predicate.cue_start)]
    return any(p.entry is not None and p.entry.cue is not None and p.shape != NOMINAL for p in told)


def is_broken_off(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Rusya ile temaslar askıya alındı", "silah sevkiyatını durdurdu", "doğrudan uçuşlar durduruldu": what goes on
    no longer; one talk that was cut short was held.
    """
    goes_on = not noun.entry.event_types.isdisjoint(GOING_ON)
    if noun.governor is None or noun.form.number != "p" and not goes_on:
        return False
    return _breaks_off(parse, noun.end, noun.governor.predicate, lexicon)


def is_left_off(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "füze denemelerini durdurmasını istedi", "denemelerine son verdi": the same of what is done more than once; nor
    is denied what somebody does not want to do, "saldırmak istemediklerini".
    """
    form = clause.predicate.form
    if form is None or form.suffix not in ("infinitive", "action"):
        return False
    if (
        "attack" in clause.predicate.event_types
        and form.possessive is None
        and _is_unwanted(parse, clause.end, lexicon)
    ):
        return True
    if form.suffix != "action" or form.possessive != "3p":
        return False
    after = next((c.predicate for c in parse.clauses if c.predicate.verb_start > clause.end), None)
    return after is not None and _breaks_off(parse, clause.end, after, lexicon)


def _breaks_off(parse: Parse, end: int, predicate: Predicate, lexicon: Lexicon) -> bool:
    """ "durdurdu", "askıya aldı", "son verdi": a verb of one word or of two."""
    verbs = lexicon.words["broken_off"]["verbs"]
    before = parse.line.folded[end : predicate.verb_start].split()[-1:]
    return predicate.lemma in verbs or " ".join((*before, predicate.lemma)) in verbs


def is_refused(noun: NounTrigger) -> bool:
    """ "görüşmeyi reddetti", "reddetmediğini söyledi": neither held nor planned; but "saldırıyı reddetti" denies it.
    Nor has anybody condemned what somebody is asked to condemn, "kınamasını istedi".
    """
    predicate = noun.governor.predicate if noun.governor is not None else None
    if predicate is None or predicate.form is None or predicate.entry is None:
        return False
    if noun.form.case == "acc" and "criticism" in noun.entry.event_types and "request" in predicate.event_types:
        return noun.form.possessive is not None
    triggers = [t for t in predicate.entry.triggers if t.event_type == "rejection" and not t.is_negative]
    is_act = not noun.entry.event_types.isdisjoint(CLAIMABLE)
    return bool(triggers) and (predicate.form.negative or noun.form.case == "acc" and not is_act)


def is_offered(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "görüşmeye hazır", "müzakerelere açık": nobody has begun to talk."""
    return noun.form.case == "dat" and parse.line.folded.startswith(lexicon.offered, noun.end + 1)


def is_not_told_of(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "ateşkesi ihlal etti", "temas halinde": there is one, and none is told of."""
    named, folded, behind = lexicon.words["only_named"], parse.line.folded, noun.end + 1
    if noun.entry.event_types.isdisjoint(KEPT):
        if "attack" in noun.entry.event_types and _is_unwanted(parse, noun.end, lexicon):
            return True
        return folded.startswith(named["phrases"], noun.start)
    end = next((c.end for c in parse.clauses if c.predicate.start >= behind), behind)
    return any(words in folded[behind:end] for words in named["behind"])  # "ateşkesi 24 saatte 20 kez ihlal etti"


def _is_unwanted(parse: Parse, end: int, lexicon: Lexicon) -> bool:
    """ "çatışma istemediklerini", "çatışma peşinde olmadıklarını", "çatışmaya girmek istemediklerini"."""
    return parse.line.folded.startswith(lexicon.words["unwanted"]["behind"], end + 1)


def is_where_others_met(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Erdoğan, Putin ile G20 Zirvesi'nde görüştü", "... ile NATO Zirvesi öncesinde": where or when the two met, and
    no meeting of its own.
    """
    if "meeting" not in noun.entry.event_types:
        return False
    if all(p.kind != ORGANIZATION or p.slot != "attributive" for p in noun.phrases):
        return False
    if noun.form.case != "loc":
        behind = parse.line.word_behind(noun.end)
        if behind not in lexicon.during and behind not in lexicon.words["postpositions"]["beside_talk"]:
            return False
        return any(p.slot == "with" for p in noun.phrases) and _is_talk_behind(parse, noun, lexicon)
    talk = next((c for c in parse.clauses if c.predicate.start > noun.end), None)
    if talk is None or talk.predicate.shape not in (FINITE, NOMINAL) or not _names_talk(talk.predicate.entry):
        return False
    return talk.subject is not None and len(talk.subject.mentions) > 1 or any(p.slot == "with" for p in talk.phrases)


def _names_talk(entry: VerbEntry | NounEntry | None) -> bool:
    return entry is not None and any(t.event_type in HELD and t.frame == MUTUAL for t in entry.triggers)


def _is_talk_behind(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "öncesinde bir araya geldi", "öncesinde bir görüşme gerçekleştirdi"."""
    talk = next((c.predicate for c in parse.clauses if c.predicate.start > noun.end), None)
    if talk is None or talk.lemma not in lexicon.light_verbs:
        return talk is not None and _names_talk(talk.entry)
    return any(_names_talk(n.entry) for n in parse.nouns if noun.end < n.start < talk.verb_start)
