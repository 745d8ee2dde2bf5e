"""Settle whose act it is that one side tells of another, where the genitive may own what is told or do it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.actors import Actors
from extract.actors.model import COUNTRY, PERSON
from extract.clauses import CONVERB, NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse, Phrase
from extract.clauses.measures import owns_object
from extract.events.model import REFUSALS, Slots
from extract.lexicon import Lexicon

SUPPORTED = ("genitive", "attributive", "acc")
BACKING_REACH = 2  # words between who gives support and it, "ABD'nin verdiği askeri desteğin", or whom it is given to

CONTENT = "content"  # the frame of what is felt or said of something


def is_possessor(clause: Clause, subject: Phrase) -> bool:
    """A single genitive before a verbal noun of several is no subject of it."""
    form = clause.predicate.form
    if form is None or form.possessive != "3p" or clause.predicate.shape != NOMINAL:
        return False
    return subject.slot == "genitive" and len(subject.mentions) == 1 and subject.kind in (COUNTRY, PERSON)


def does_what_follows(parse: Parse, noun: NounTrigger, phrase: Phrase) -> bool:
    """ "İsrail'in çağrıları reddederek saldırmasını kınadı": not Israel's calls, but its attack."""
    verb = noun.governor
    if phrase.slot != "genitive" or verb is None or verb.predicate.shape != CONVERB:
        return False
    return any(c.subject is phrase and c.predicate.start > verb.predicate.end for c in parse.clauses)


def is_others_support(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Fidan, Rusya'nın ateşkesi desteklediğini söyledi": Russia does, as nothing there is Russia's; but "Rusya'nın
    kararını desteklediğini".
    """
    own = next((c for c in parse.clauses if c.predicate.end == noun.end), None)
    entry = own.predicate.entry if own is not None else None
    if (
        own is None
        or entry is None
        or not any(t.event_type == "support" and t.frame == CONTENT for t in entry.triggers)
    ):
        return False
    if own.subject is None or own.subject.slot != "genitive" or is_possessor(own, own.subject):
        return False
    between = parse.line.folded[own.subject.end : noun.start].split()
    return bool(between) and not any(map(lexicon.endings.owned_oblique.match, between))


def is_done_to_teller(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Trump, Kim'in kendisine söz verdiğini anlattı", "kendisini tebrik ettiğini"; but "kendisine verilen sözlerle
    çeliştiğini", or "kendisini aramasını isteyen Trump, Kim'in söz verdiğini", nor "Kim'in çağrıldığını ve kendisine
    nota verildiğini".
    """
    stop = clause.predicate.verb_start
    inside = (c for c in parse.clauses if c.predicate.shape == PARTICIPLE and c.end < stop)
    begin = max((c.end for c in inside if c.predicate.form and c.predicate.form.passive), default=0)
    owner = clause.subject if clause.subject is not None and clause.subject.slot == "genitive" else None
    begin = max(begin, parse.line.sentence.start, owner.start if owner is not None else 0)
    words = parse.line.folded[begin:stop].split()
    is_there = not clause.is_quoted and not set(lexicon.words["reflexive"]["to"]).isdisjoint(words)
    return is_there and not (clause.predicate.is_passive and _told_of(parse, clause, lexicon) is not None)


def _told_of(parse: Parse, clause: Clause, lexicon: Lexicon) -> Phrase | None:
    """ "Karlov'un bakanlığa çağrıldığını ve kendisine nota verildiğini": who was told of before in the same words."""
    before = next((c for c in reversed(parse.clauses) if c.end < clause.predicate.start), None)
    form, own = before.predicate.form if before is not None else None, clause.predicate.form
    if before is None or form is None or own is None or not form.passive or form.suffix != own.suffix:
        return None
    is_joined = parse.line.word_behind(before.end) in lexicon.words["conjunctions"]["and"]
    return before.subject if is_joined and before.subject is not None and before.subject.slot == "genitive" else None


def find_supporter(parse: Parse, noun: NounTrigger | None, lexicon: Lexicon) -> Phrase | None:
    """ "Stoltenberg, NATO'nun Ukrayna'nın yanında olduğunu vurguladı": of two genitives before a verb that is part of
    the noun the first stands at the side of the other; but "Peru'nun NATO üyeliğini desteklediklerini".
    """
    clause = next((c for c in parse.clauses if c.end == noun.end), None) if noun is not None else None
    if noun is None or clause is None or clause.subject is None or clause.subject.slot != "genitive":
        return None
    after = next((p for p in reversed(parse.phrases) if p.end < noun.start), clause.subject)
    is_aim = parse.line.word_behind(after.end).startswith(lexicon.words["backing"]["aims"])
    if is_possessor(clause, clause.subject) or is_aim and after.slot == "attributive":
        return None
    is_near = len(parse.line.folded[after.end : noun.start].split()) <= 1
    return clause.subject if is_near and clause.subject.end < after.start and after.slot in SUPPORTED else None


def find_backers(parse: Parse, stop: int, lexicon: Lexicon) -> list[Phrase]:
    """ "ABD'nin Kiev'e desteğinin süreceğini": who gives it; but "Peru'nun toprak bütünlüğüne desteğinin"."""
    backers = []
    named = [p for p in parse.phrases if p.end < stop]
    for phrase, following in pairwise([*named, None]):
        end = following.start if following is not None else stop
        if phrase is not None and phrase.slot == "genitive":
            between = parse.line.folded[phrase.end : end].split()
            is_for_it = len(between) > BACKING_REACH or any(map(lexicon.endings.owned_oblique.match, between))
            backers += [] if is_for_it else [phrase]
    return backers


def find_backed_by_others(parse: Parse, stop: int, lexicon: Lexicon) -> list[Phrase]:
    """ "Batı'nın Peru'ya desteğinin süreceğini": whom somebody else supports; but "ülkesinin Peru'ya desteğinin"."""
    known, own = {p.end for p in parse.phrases}, lexicon.words["backing"]["own"]
    others = []
    for phrase in parse.phrases:
        if phrase.slot == "dat" and phrase.end < stop and phrase.start - 1 not in known:
            before = parse.line.folded[parse.line.sentence.start : phrase.start].split()[-1:]
            is_given = any(w not in own and lexicon.endings.any_genitive.match(w) for w in before)
            others += [phrase] if is_given else []
    return others


def give_to_promiser(parse: Parse, slots: Slots, clause: Clause, lexicon: Lexicon, *, is_promise: bool) -> None:
    """ "Trump, Kim'in denemelere başlamayacağına söz verdiğini anlattı": who is to do it is who has promised it.

    And who does something to whoever tells it: "Kim'in, tutumunu anlatmasını kendisinden istediğini aktardı".
    """
    predicate = clause.predicate
    prefix = predicate.entry.prefix if predicate.entry is not None else ""
    words = prefix.split()
    is_embedded = bool(words) and lexicon.endings.owned_clause.match(words[-1]) is not None  # "hazır olduğunu söyledi"
    if clause.is_quoted or (clause.subject is not None and clause.subject.slot != "subject"):
        return
    is_retold = predicate.shape == NOMINAL and (is_promise or is_done_to_teller(parse, clause, lexicon))
    if is_retold or is_promise and is_embedded:
        promiser = _to_do_it(parse, clause, lexicon)
        if promiser is not None:
            slots.phrases["subject"] = [promiser]


def _to_do_it(parse: Parse, clause: Clause, lexicon: Lexicon) -> Phrase | None:
    """The genitive of what is promised right before the verb, or one that a comma sets off before all of it."""
    start = clause.predicate.start
    first = clause.subject.end if clause.subject is not None else parse.line.sentence.start
    before = [c for c in parse.clauses if first <= c.predicate.start and c.end < start and not c.is_quoted]
    genitives = [c.subject for c in before if c.subject is not None and c.subject.slot == "genitive"]
    between = parse.line.folded[before[-1].end : start].split() if before else []
    is_near = all(word in lexicon.words["subject_matter"]["words"] for word in between)
    if genitives and (is_done_to_teller(parse, clause, lexicon) or is_near and _is_object(before, genitives[-1])):
        return genitives[-1]
    return next((phrase for phrase in reversed(genitives) if phrase.is_marked), None)


def _is_object(clauses: Sequence[Clause], subject: Phrase) -> bool:
    """Whether what the genitive is the subject of is the last clause, or the object of the last."""
    *others, last = clauses
    form = next((c.predicate.form for c in others if c.subject is subject), None)
    return last.subject is subject or form is None or form.case in ("nom", "acc")


def give_to_told_of(parse: Parse, slots: Slots, clause: Clause, lexicon: Lexicon) -> None:
    """ "ABD, Fransa'nın İran'ı kınadığını bildirdi": of a verb listed with the one that tells it, who is told of does
    it; but "İsrail'in saldırısını kınadığını bildirdi" is what its own subject condemns.
    """
    predicate, told = clause.predicate, slots.get("genitive")
    if not told or predicate.entry is None or predicate.start == predicate.verb_start or told[0].is_owner:
        return
    if lexicon.endings.owned_clause.match(predicate.entry.prefix.split()[-1]) is None:
        return
    if clause.subject is None or clause.subject.slot != "subject" or clause.is_quoted:
        return
    doer, others = told[0], [p for p in parse.phrases if told[0].end <= p.start < predicate.start]
    words = [t.folded for t in parse.line.tokens_in(doer.end, predicate.start)]
    named = [t.folded for p in others for t in parse.line.tokens_in(p.start, p.end)]
    stop = next((p.start for p in others if p.slot == "genitive"), predicate.start)
    own = parse.line.words_in(doer.end, stop)
    endings = lexicon.endings
    if any(endings.any_genitive.match(w) for w in words if w not in named):
        return  # "İsrail'in Gazze'ye saldırılarının kabul edilemez olduğunu": the attacks are
    if any(endings.owned_oblique.match(w) for w in own):
        return
    slots.phrases["subject"] = [doer]
    slots.phrases["genitive"] = told[1:]


def give_to_owner(
    parse: Parse, slots: Slots, clause: Clause, teller: int, actors: Actors, lexicon: Lexicon, *, is_speech: bool
) -> None:
    """ "Putin, Çin'in barış planını değerli bulduğunu söyledi": China owns the plan, and Putin values it; so with acts,
    "ABD, İran'ın bankalarına yaptırım uyguladığını duyurdu", unless another is named behind the owner. And who owns the
    threats is not who does not yield: "Irak'ın tehditleri karşısında geri adım atmayacağını".
    """
    subject = clause.subject
    if subject is None or subject.slot != "genitive" or clause.predicate.shape != NOMINAL or clause.is_quoted:
        return
    if clause.predicate.form is not None and clause.predicate.form.suffix == "action":
        return  # "Maas, Türkiye'nin talebini geri çevirmesinden üzüntü duydu": what one does oneself is an infinitive
    owners = {actors.entities[actors.mentions[m].entity].country_code for m in subject.mentions}
    if actors.entities[teller].country_code in owners:
        return
    if _is_told_of_others(parse, clause, subject, lexicon):
        return
    predicate = clause.predicate
    if not is_speech and any(subject.end <= p.start < predicate.start for p in parse.phrases):
        return
    # "Fransa'nın iddialarını reddettiğini": what is rejected others have said, though the verb is listed with it
    is_answer = not predicate.event_types.isdisjoint(REFUSALS)
    granted = parse.line.folded.startswith(lexicon.words["duties"]["granted"], predicate.start)
    stop = predicate.verb_start if is_answer or granted else predicate.start
    between = parse.line.folded[subject.end : stop].replace(",", " ").split()[:4]
    # "Putin'in bu köprünün devamını istediğine": the bridge has what goes on; but "Çin'in gemilerinin tatbikatından"
    endings = lexicon.endings
    nearer = (
        at
        for at, word in enumerate(between)
        if endings.any_genitive.match(word) and not endings.owned_plural_genitive.match(word)
    )
    own = between[: next(nearer, None)]
    if not is_speech and any(word.startswith(lexicon.words["duties"]["nouns"]) for word in own):
        return  # "İran, ABD'nin yükümlülüklerini askıya aldığını söyledi": everybody suspends duties of their own
    reflexive = lexicon.words["reflexive"]["to"]
    facing = (*lexicon.words["postpositions"]["facing"], *lexicon.verbal_noun["reasons"])
    is_faced = any(w in facing and lexicon.endings.owned_noun.match(before) for before, w in pairwise(own))
    if is_faced or any(lexicon.endings.owned_oblique.match(word) for word in own if word not in reflexive):
        slots.phrases["subject"] = [p for p in slots.get("subject") if p is not subject]
        slots.phrases.setdefault("genitive", []).insert(0, subject)
        clause.subject = None


def find_disputed(parse: Parse, clause: Clause | None, lexicon: Lexicon) -> list[Phrase]:
    """ "Pompeo'nun iddiasını yalanlayarak konuştu": whose claim it is, which the main verb has taken; but not in
    "Ukrayna'nın sivilleri vurduğu iddiasını yalanlayarak".
    """
    if clause is None or clause.predicate.shape != CONVERB:
        return []
    predicate = clause.predicate
    owner = next((p for p in reversed(parse.phrases) if p.end < predicate.verb_start), None)
    if owner is None or owner.slot != "genitive" or owner is clause.subject:
        return []
    if any(owner.end < c.predicate.end <= predicate.start for c in parse.clauses):
        return []
    return [owner] if owns_object(parse.line, owner, clause, lexicon) else []


def _is_told_of_others(parse: Parse, clause: Clause, owner: Phrase, lexicon: Lexicon) -> bool:
    """ "Pompeo, İran'ın teklifini reddettiğini hatırlattı", "iddia etti": what one recalls or claims others do; but
    "ABD'nin iddialarını reddettiğini hatırlattı" is what was said of oneself.
    """
    predicate, text = clause.predicate, parse.line.folded
    if predicate.event_types.isdisjoint(REFUSALS) or predicate.form is None or predicate.form.possessive != "3s":
        return False
    spec = lexicon.words["told_of_others"]
    if not text.startswith(spec["stems"], clause.end + 1):
        return False
    between = text[owner.end : predicate.verb_start].split()
    return not any(word.startswith(spec["of_oneself"]) for word in between)
