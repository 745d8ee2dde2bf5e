"""Gather the participants around a trigger by the slot that their ending or postposition gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.clauses import (
    CONVERB,
    FINITE,
    FIRST_PERSON,
    NOMINAL,
    PARTICIPLE,
    PREVENTED,
    SHORTEST_LIST,
    Clause,
    NounTrigger,
    Parse,
    Phrase,
    find_orderer,
    is_agreed_to,
)
from extract.denied import find_denier
from extract.events.borders import is_beside
from extract.events.model import Slots
from extract.events.owners import does_what_follows, is_possessor
from extract.events.shared_objects import share_object
from extract.events.topics import is_of_topic, is_of_what_followed
from extract.lexicon import Lexicon, Trigger
from extract.states import PLANS
from extract.times import TimeExpression

GIVEN_TO = ("dat", "towards", "loc", "attributive", "modifier")
DECIDED = PLANS | {PREVENTED}
OWN_ACTS = frozenset({"attack", "arms_transfer", "aid"})


def fill_slots(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> Slots:
    """The phrases around a verb, or around a noun and the verb that says who holds it, each once in its slot."""
    phrases: dict[str, list[Phrase]] = {}
    source = clause
    if noun is not None:
        for phrase in noun.phrases:
            if not does_what_follows(parse, noun, phrase):
                phrases.setdefault("subject" if phrase.slot == "genitive" else phrase.slot, []).append(phrase)
        source = _add_by_verb(parse, noun, phrases, lexicon)
    if source is None:
        _name_members(parse, phrases, lexicon)
        return Slots(phrases, None, noun)
    is_passive = source.predicate.is_passive
    _add_subject(parse, source, noun, phrases, lexicon, is_passive=is_passive)
    for phrase in source.phrases:
        if noun is None and phrase.slot == "attributive" and is_beside(parse, source, phrase, lexicon):
            phrases.setdefault("beside", []).append(phrase)
            continue
        if is_of_topic(parse, noun, source, phrase, lexicon) or is_of_what_followed(parse, noun, phrase, lexicon):
            continue
        slot = phrase.slot
        if slot == "subject":
            slot = "acc" if is_passive else "subject" if _is_on_behalf(parse, phrase, lexicon) else "object"
        if phrase not in phrases.get(slot, []):
            phrases.setdefault(slot, []).append(phrase)
    if noun is None and "acc" not in phrases and (shared := share_object(parse, source, lexicon)):
        phrases["acc"] = list(shared)
    if is_passive and "by" in phrases:
        if "acc" not in phrases and source.predicate.entry is not None:
            _take_out_subject(parse, source.predicate.entry.triggers, phrases, lexicon)
        phrases["subject"] = phrases.pop("by")
    elif is_passive and "subject" not in phrases and (orderer := find_orderer(parse, source, lexicon)) is not None:
        phrases["subject"] = [orderer]
    _name_delegation(parse, phrases, lexicon)
    _name_members(parse, phrases, lexicon)
    return Slots(phrases, source, noun)


def _is_on_behalf(parse: Parse, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Türkiye adına Fidan, Mısır adına Abdulati imzaladı", "Mısır'dan Abdulati katıldı": each of several who act for
    somebody does it.
    """
    postpositions = lexicon.words["postpositions"]
    before = parse.line.folded[parse.line.sentence.start : phrase.start].rsplit(maxsplit=2)[-2:]
    if before and before[-1] in lexicon.words["conjunctions"]["particles"]:
        before.pop()
    if before and before[-1] in postpositions["on_behalf"]:
        return True
    whose = next((p for p in reversed(parse.phrases) if p.end < phrase.start), None)
    if whose is None or phrase.kind != PERSON or whose.kind == PERSON:
        return False
    between = parse.line.folded[whose.end : phrase.start].split()
    words = [word for word in between if word not in lexicon.words["conjunctions"]["particles"]]
    return whose.slot == "abl" if not words else len(words) == 1 and words[0] in postpositions["by"]


def _take_out_subject(
    parse: Parse, triggers: Sequence[Trigger], phrases: dict[str, list[Phrase]], lexicon: Lexicon
) -> None:
    """ "Rusya, Fransa ve Almanya tarafından kınandı": the first of what looks like a list is who is condemned."""
    first, start = phrases["by"][0], parse.line.sentence.start
    frames = [lexicon.frames[trigger.frame] for trigger in triggers]
    is_done_to = any(slot == "acc" for f in frames for slots in (*f.actor, *f.recipient) for slot in slots[:1])
    if len(first.mentions) < SHORTEST_LIST or first.start - start > 1 or not is_done_to:
        return
    comma = parse.line.text.find(",", first.start, first.end)
    if comma > 0:
        phrases["acc"] = [replace(first, end=comma, mentions=first.mentions[:1], slot="subject")]
        phrases["by"][0] = replace(first, start=comma + 2, mentions=first.mentions[1:])


def _add_by_verb(parse: Parse, noun: NounTrigger, phrases: dict[str, list[Phrase]], lexicon: Lexicon) -> Clause | None:
    """The clause that says who does what a noun names, "yaptığı görüşme" or "ziyaret yaptı", and of the verb that does
    not, what it adds to ``phrases``.
    """
    modifier, governor = carrier(parse, noun), noun.governor
    is_carried = governor is not None and _is_carried(parse, noun, governor, lexicon)
    is_by_modifier = modifier is not None and _carries(parse, noun, modifier, lexicon)
    if is_by_modifier and not (is_carried and _is_of_noun(modifier)):
        if governor is not None and is_carried and noun.form.case == "nom":
            phrases.setdefault("loc", []).extend(p for p in governor.phrases if p.slot == "loc")
        return modifier
    if governor is not None and is_carried:
        for phrase in noun.modifier.phrases if noun.modifier is not None else ():
            phrases.setdefault(phrase.slot, []).append(phrase)
        return governor
    pair = _pair_before(noun, governor) if governor is not None else None
    if pair is not None:
        phrases.setdefault("subject", []).append(pair)
    return None


def _add_subject(
    parse: Parse,
    source: Clause,
    noun: NounTrigger | None,
    phrases: dict[str, list[Phrase]],
    lexicon: Lexicon,
    *,
    is_passive: bool,
) -> None:
    """Who does it, in a passive clause to whom it is done; after a participle that is who or what stands behind it."""
    subject = None if _happens(source, noun, lexicon) else _own_subject(parse, source, noun)
    if subject is not None and is_possessor(source, subject):
        # "İsrail'in saldırısını kınadıklarını belirtti": they who condemn are those who speak.
        phrases.setdefault("genitive", []).append(subject)
        subject = None
    if source.predicate.shape == PARTICIPLE and source.head is not None:
        if is_passive:
            phrases.setdefault("acc", []).append(source.head)
        elif subject is None:
            subject = source.head
        elif noun is None and not any(n.modifier is source and n.end < source.head.start for n in parse.nouns):
            phrases.setdefault("head", []).append(source.head)  # not "görüştüğü zirvede İsrail kınandı"
    if subject is not None and not (is_passive and _is_given_to_others(parse, source, subject, lexicon)):
        phrases.setdefault("acc" if is_passive else "subject", []).append(subject)


def _is_given_to_others(parse: Parse, source: Clause, subject: Phrase, lexicon: Lexicon) -> bool:
    """ "Yunanistan, Libya Büyükelçisi'ne süre tanındığını açıkladı": who tells it is given no time; nor is "ABD,
    Bağdat'ta saldırı düzenlendiğini açıkladı" an attack on the USA.
    """
    verb, is_nominative = source.predicate, subject.slot == "subject"
    if not is_nominative or subject is find_denier(parse, source):
        return is_nominative  # "Suriye, silah kullanıldığı iddialarını reddetti"
    if verb.shape != NOMINAL or verb.start == verb.verb_start:
        return False
    slots = [lexicon.frames[t.frame].recipient[:1] for t in (verb.entry.triggers if verb.entry is not None else ())]
    is_dative = bool(slots) and all(alternatives and alternatives[0][0] == "dat" for alternatives in slots)
    between = {p.slot for p in parse.phrases if subject.end <= p.start and p.end < verb.start}
    return is_dative and not between.isdisjoint(GIVEN_TO)


def _happens(source: Clause, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "Gazze'ye saldırılar sürerken Macron, Sisi ile görüştü": the one is done by others than the other."""
    predicate = source.predicate
    if noun is None or predicate.shape != CONVERB or noun.form.case != "nom" or predicate.form is None:
        return False
    return predicate.form.passive or predicate.lemma in lexicon.words["happening"]["verbs"]


def _own_subject(parse: Parse, source: Clause, noun: NounTrigger | None) -> Phrase | None:
    subject = source.subject
    if noun is not None and subject is not None and subject in noun.phrases and not _hold_it(noun, subject):
        return None  # "Kuzey Kore gezisi sürüyor": the name belongs to the noun
    is_of_two = noun is not None and any(p.slot == "between" and len(p.mentions) > 1 for p in noun.phrases)
    if noun is not None and is_of_two and "mediation" not in noun.entry.event_types:
        return None  # "Kremlin, Putin ile Trump arasındaki görüşmeyi duyurdu": the two are named
    form = source.predicate.form
    if source.is_quoted and form is not None and form.person in FIRST_PERSON:
        return None  # "destekliyoruz": whoever speaks, whatever name stands before it
    timed = timed_subjects(parse, source)
    return timed[-1][0] if timed else subject  # the verb is the last one's; the others are told of by themselves


def _hold_it(noun: NounTrigger, subject: Phrase) -> bool:
    """ "ABD ve Çin ticaret müzakerelerine başladı": of two named before talks that are an object both begin them; and
    "İsrail saldırılarını sürdürüyor": a state with no other subject beside it goes on with what is its own.
    """
    if noun.form.case not in ("dat", "acc"):
        return False
    if subject.kind in (COUNTRY, ORGANIZATION) and not noun.entry.event_types.isdisjoint(OWN_ACTS):
        return noun.form.possessive == "3s" and not subject.is_located
    is_object = any(t.frame == "mutual" for t in noun.entry.triggers)
    return is_object and (len(subject.mentions) > 1 or any(p.slot == "with" for p in noun.phrases))


def _carries(parse: Parse, noun: NounTrigger, modifier: Clause, lexicon: Lexicon) -> bool:
    """ "yaptığı görüşme"; "Putin ve Reisi'nin katıldığı zirve": not where one of others takes part, too, nor who lends
    the hall, "ev sahipliği yaptığı zirve".
    """
    entry = modifier.predicate.entry
    is_of_several = modifier.subject is not None and len(modifier.subject.mentions) > 1
    if modifier.predicate.lemma in lexicon.light_verbs:
        return is_of_several or entry is None or "mediation" not in entry.event_types
    if modifier.predicate.lemma in lexicon.words["reached"]["verbs"]:
        return is_of_several or _names_both(modifier) or _names_other(parse, noun, modifier, lexicon)
    return is_of_several and modifier.predicate.lemma in lexicon.attending_verbs


def _names_both(modifier: Clause) -> bool:
    """ "Rusya ile Ukrayna arasında varılan anlaşma", "May'in AB ile vardığı anlaşma"."""
    is_between = any(p.slot == "between" and len(p.mentions) > 1 for p in modifier.phrases)
    return is_between or modifier.subject is not None and any(p.slot == "with" for p in modifier.phrases)


def _names_other(parse: Parse, noun: NounTrigger, modifier: Clause, lexicon: Lexicon) -> bool:
    """ "İsrail, Lübnan'la varılan ateşkese rağmen Beyrut'u vurdu": who acts against it has reached it, too; but whoever
    only speaks of it has not.
    """
    if not modifier.predicate.is_passive or [p.slot for p in modifier.phrases] != ["with"]:
        return False
    if parse.line.word_behind(noun.end) not in lexicon.words["postpositions"]["despite"]:
        return False
    main = next((c for c in parse.clauses if c.predicate.shape == FINITE and c.predicate.start > noun.end), None)
    return main is not None and not main.predicate.event_types.isdisjoint(OWN_ACTS)


def _is_of_noun(modifier: Clause | None) -> bool:
    """ "üç saat süren görüşme": what the talk itself does."""
    form = modifier.predicate.form if modifier is not None else None
    return form is not None and form.suffix == "present" and not form.passive


def _is_carried(parse: Parse, noun: NounTrigger, governor: Clause, lexicon: Lexicon) -> bool:
    """ "ziyaret yaptı", or "Blinken, Çin ziyaretini erteledi", "Putin ile görüşmeyi erteledi": who puts off what nobody
    else owns, or agrees to it, was to do it. And what stands beside "tepki geldi" says from whom, and to whom. But
    "tehdide karşı birliklerini artırdı" is no threat of theirs, and who prevents a visit was not to make it.
    """
    if noun.form.case == "dat" and parse.line.folded.startswith(
        lexicon.words["postpositions"]["towards"], noun.end + 1
    ):
        return False
    if governor.predicate.lemma in lexicon.light_verbs:
        return True
    if governor.predicate.start == noun.end + 1 and governor.predicate.lemma in lexicon.words["coming"]["verbs"]:
        return governor.predicate.shape == FINITE and noun.form.case == "nom"
    entry, form = governor.predicate.entry, governor.predicate.form
    if entry is None or form is None or form.passive or not (entry.factuality in PLANS or is_agreed_to(noun)):
        return False
    slots = [phrase.slot for phrase in noun.phrases]
    holders = governor.subject.mentions if governor.subject is not None else ()
    is_shared = noun.form.possessive is None and ("with" in slots or len(holders) > 1)
    is_own = noun.form.possessive == "3s" or is_shared
    return is_own and noun.form.case in ("acc", "dat") and "genitive" not in slots


def _pair_before(noun: NounTrigger, governor: Clause) -> Phrase | None:
    """ "Fidan ile Lavrov görüşmesi ertelendi": the two straight before the noun hold the talk."""
    pair = governor.subject
    is_decided = governor.predicate.entry is not None and governor.predicate.entry.factuality in DECIDED
    is_named = pair is not None and len(pair.mentions) > 1 and pair.end + 1 == noun.start
    return pair if is_decided and is_named and noun.form.possessive == "3s" else None


def timed_subjects(parse: Parse, clause: Clause) -> list[tuple[Phrase, TimeExpression]]:
    """ "Temmuzda Şoygu, ekimde Lavrov Pyongyang'a gitti": subjects of one verb that have a time each."""
    first = clause.subject
    if first is None or not parse.times:
        return []
    found: list[tuple[Phrase, TimeExpression]] = []
    begin = parse.line.sentence.start
    for phrase in (first, *(p for p in clause.phrases if p.slot == "subject" and p.start > first.end)):
        times = [t for t in parse.times if begin <= t.start and t.end <= phrase.start]
        if not times:
            break
        found.append((phrase, times[-1]))
        begin = phrase.end
    return found if len(found) > 1 else []


def carrier(parse: Parse, noun: NounTrigger) -> Clause | None:
    """ "yaptığı ziyaret", "yapması planlanan ziyaret": the verb of doing before a noun, over one of planning."""
    if noun.modifier is None:
        return None
    start = noun.modifier.predicate.start
    inner = (c for c in parse.clauses if c.predicate.shape == NOMINAL and c.predicate.end + 1 == start)
    return next(inner, noun.modifier)


def _name_delegation(parse: Parse, phrases: dict[str, list[Phrase]], lexicon: Lexicon) -> None:
    """ "Kim Song Nam başkanlığında ... bir Kuzey Kore heyeti": the delegation is known by who leads it."""
    if "leads" not in parse.slots:
        return
    leaders = [p for p in parse.phrases if p.slot == "leads"]
    for slot in ("subject", "with"):
        for index, phrase in enumerate(phrases.get(slot, [])):
            before = [p for p in leaders if p.end <= phrase.start]
            words = parse.line.folded[phrase.start : phrase.end]
            if before and any(stem in words for stem in lexicon.words["delegations"]["stems"]):
                phrases[slot][index] = before[-1]


def _name_members(parse: Parse, phrases: dict[str, list[Phrase]], lexicon: Lexicon) -> None:
    """ "Türkiye-Rusya Karma Ekonomik Komisyonu", "Türkiye ile Mısır arasındaki Konsey": the two who sit in it meet."""
    if "between" not in parse.slots:
        return
    pairs = [p for p in parse.phrases if p.slot == "between" and len(p.mentions) > 1]
    for taken in phrases.values():
        for index, phrase in enumerate(taken):
            if phrase.kind != ORGANIZATION or phrase in pairs:
                continue
            near = [p for p in pairs if p.end < phrase.start and _is_body_of(parse, p, phrase, lexicon)]
            taken[index] = near[-1] if near else phrase


def _is_body_of(parse: Parse, pair: Phrase, body: Phrase, lexicon: Lexicon) -> bool:
    between = parse.line.folded[pair.end : body.start].strip()
    is_joined = "-" in parse.line.text[pair.start : pair.end]
    return between in lexicon.words["postpositions"]["between"] if between else is_joined


def find_enclosed(parse: Parse, slots: Slots) -> list[Phrase]:
    """ "saldırının arkasında İran'ın olduğunu": who stands between the words of the verb; but "Azerbaycan'ın arkasında
    Türkiye'nin olduğunu" tells who stands by whom.
    """
    predicate = slots.clause.predicate if slots.clause is not None else None
    start, verb = (predicate.start, predicate.verb_start) if predicate is not None else (0, 0)
    if start == verb or any(phrase.end + 1 == start for phrase in parse.phrases):
        return []
    return [p for p in parse.phrases if start < p.start < verb and p.slot == "genitive"]


def words_before(slots: Slots, parse: Parse, most: int, *, of_clause: bool = True) -> list[str]:
    """The last words of the clause before its verb, or of the sentence; without a clause those before the noun."""
    clause = slots.clause
    begin = clause.start if clause is not None and of_clause and not _is_bare(clause) else parse.line.sentence.start
    end = clause.predicate.start if clause is not None else slots.noun.start if slots.noun is not None else begin
    return parse.line.folded[begin:end].rsplit(maxsplit=most)[-most:]


def _is_bare(clause: Clause) -> bool:
    """ "ülkeyi terk etmeleri için süre tanındığı": without words of its own, which the clause before has taken."""
    return clause.start == clause.predicate.start and clause.predicate.is_passive
