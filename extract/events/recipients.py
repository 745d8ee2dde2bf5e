"""Say to whom it is done: who is spoken to, whom the frame names, else who is named in what is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import COUNTRY, MEDIA, ORGANIZATION, PLACE
from extract.clauses import (
    FINITE,
    FIRST_PERSON,
    INFINITIVE,
    NOMINAL,
    PARTICIPLE,
    Clause,
    Parse,
    Phrase,
    find_bidders,
    has_subject,
)
from extract.denied import find_denied
from extract.events.contents import find_bystanders, find_content_party, is_aside
from extract.events.culprits import find_culprits
from extract.events.listeners import speaks_to_somebody
from extract.events.model import (
    BLAMING,
    CLAIMABLE,
    DONE_TO_PEOPLE,
    SPEECH_ACTS,
    Act,
    Argument,
    Slots,
    sides_of,
    state_of,
)
from extract.events.nameless import are_nameless
from extract.events.owners import find_disputed, is_done_to_teller
from extract.events.phrases import BORROWED, borrowed, from_phrases, is_elsewhere
from extract.events.scenes import find_scenes
from extract.events.slots import fill_slots, find_enclosed
from extract.events.spared import find_spared
from extract.events.strikes import find_fallen
from extract.events.ultimatums import find_defaulter
from extract.events.unjudged import find_circumstances
from extract.events.unnamed import find_unnamed
from extract.events.victims import find_drafted, find_taken
from extract.events.wishes import talked_with
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement

SUBJECT = (("subject",),)  # the recipient in frames of what one gets from another
ASKED = frozenset({"genitive", "subject", "addressee", "abl"})
_DONE_TO_TELLERS = CLAIMABLE | DONE_TO_PEOPLE | {"visit"}  # "Almanya, Putin'in Berlin'e gelmesini bekliyor"
JUDGING = ("criticism", "rejection")
VETO = "veto"  # the frame of who keeps a draft from being adopted
POSTS = ("modifier", "attributive")
DEEDS = 3  # clauses where one is blamed and asked to do something: the blame, what is to be done, and the request


def find_recipients(
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    actors: Actors,
    said: Statement | None,
    doers: Sequence[Argument],
    lexicon: Lexicon,
) -> list[Argument]:
    """To whom ``doers`` do it: whoever an utterance is addressed to, else whom the frame names."""
    act = Act(parse, slots, trigger, said, frozenset([a.entity for a in doers]), actors, lexicon)
    if said is not None and _is_teller(act, said):
        return [Argument("recipient", said.speaker, said.cue_start, said.cue_end, "statement")]
    if are_nameless(parse, slots, trigger, lexicon):
        return []
    if trigger.event_type == "recall" and doers and (post := _post(act, doers)):
        return post
    spared = find_spared(parse, slots, trigger, lexicon)
    if said is not None:
        addressed = _addressed(act, said, spared)
        if addressed is not None:
            return addressed
    told = act.acting | ({said.speaker} if said is not None else set())  # who tells it takes no part
    recipients = _of_frame(act, doers, spared, told)
    if act.trigger.event_type == "request" and _are_in_wish(act, recipients):
        asked = from_phrases("recipient", talked_with(parse, slots.start), actors) or _blamed(act, doers, told)
        recipients = [a for a in asked if a.entity not in told and not act.is_own_country(a)] or recipients
    where = {p.start for p in slots.get("modifier") if p.is_located}  # "Bağdat'taki saldırıda 2 ABD askeri öldü"
    if trigger.event_type == "attack" and recipients and all(a.slot == "loc" or a.start in where for a in recipients):
        recipients = find_fallen(parse, slots, actors, lexicon) or recipients
    return recipients or find_unnamed(act, doers, told)


def _post(act: Act, doers: Sequence[Argument]) -> list[Argument]:
    """ "Macron'un sözleri üzerine Paris Büyükelçisi'ni geri çağırdı": from where, whatever it is for."""
    before = [p for p in act.parse.phrases if p.end + 1 == act.slots.start]
    posted = [p for p in before if p.kind in (PLACE, COUNTRY) and p.slot in POSTS]
    recalled = from_phrases("recipient", posted, act.actors, is_host=True)
    return recalled if sides_of(recalled, act.actors).isdisjoint(sides_of(doers, act.actors)) else []


def _are_in_wish(act: Act, recipients: Sequence[Argument]) -> bool:
    """ "Merkel'i arayarak Peru'ya baskı yapmasını istedi": none that the frame asks, but who is in what is asked."""
    asked = {slot for alternatives in act.lexicon.frames[act.trigger.frame].recipient for slot in alternatives[:1]}
    return all(a.slot not in ASKED and a.slot not in asked for a in recipients)


def _blamed(act: Act, doers: Sequence[Argument], told: frozenset[int | None]) -> list[Argument]:
    """ "ABD'yi eleştirdi ve askerlerini çekmesini istedi", "suçladı, dönmeye çağırdı": who is blamed is asked."""
    clause, clauses = act.slots.clause, act.parse.clauses
    if clause is None or clause.predicate.shape != FINITE or len(clauses) < DEEDS:
        return []
    before = next(
        (c for c in reversed(clauses) if c.end < clause.predicate.start and c.predicate.shape == FINITE), None
    )
    if before is None or before.subject is not clause.subject or before.predicate.event_types.isdisjoint(BLAMING):
        return []
    wish = next((c for c in clauses if c.start > before.end and c.end + 1 == clause.predicate.start), None)
    if wish is None or wish.subject is not None or not _is_to_do(act, before, wish):
        return []
    entry, slots = before.predicate.entry, fill_slots(act.parse, before, None, act.lexicon)
    blame = next(t for t in entry.triggers if t.event_type in BLAMING) if entry is not None else act.trigger
    return _of_frame(replace(act, slots=slots, trigger=blame, said=None), doers, (), told)


def _is_to_do(act: Act, before: Clause, wish: Clause) -> bool:
    """ "ve askerlerini çekmesini", "ve saldırıları durdurmaya"; not "ve halkın susmasını", "ve halkını sakin olmaya",
    nor "ve yaptırım uygulamaya", which is asked of others.
    """
    form, line, endings = wish.predicate.form, act.parse.line, act.lexicon.endings
    joining = (", ", f" {act.lexicon.title_words['small']['and']} ")
    if form is None or form.suffix not in ("action", "infinitive") or form.passive:
        return False
    if "sanction" in wish.predicate.event_types:
        return False
    between = line.folded[before.end : wish.predicate.start]
    if not between.startswith(joining) or has_subject(between, act.lexicon):
        return False
    words = between.removeprefix(joining[0]).removeprefix(joining[1]).split()
    if form.possessive is not None:  # but "ve parlamentodan onaylamasını": somebody else is asked
        another = [w for w in words[:1] if endings.ablative.match(w) and not endings.owned_oblique.match(w)]
        return form.possessive in ("3s", "3p") and not another
    others = (word for word in words[:-1] if endings.owned.match(word) and not endings.owned_oblique.match(word))
    is_nation = not set(words).isdisjoint(act.lexicon.words["citizens"]["nation"])
    return form.case == "dat" and not is_nation and next(others, None) is None


def _of_frame(
    act: Act, doers: Sequence[Argument], spared: Sequence[Phrase], told: frozenset[int | None]
) -> list[Argument]:
    """Of each of the frame's alternatives whom the first slot gives that gives anybody."""
    if act.trigger.event_type == "criticism":
        spared = [*spared, *find_scenes(act), *find_bystanders(act)]
        spared += find_circumstances(act.parse, act.slots.start, act.lexicon) if act.slots.noun is None else []
    if act.trigger.event_type == "denial":
        spared = [*spared, *find_denied(act.parse, act.slots.start)]
    if act.trigger.frame == VETO:
        spared = [*spared, *find_drafted(act.parse, act.slots.start, act.lexicon)]
    if act.trigger.event_type in JUDGING:
        spared = [*spared, *find_taken(act.parse, act.slots.start, act.actors, act.lexicon)]
    apart = [*spared, *find_bidders(act.parse, act.lexicon)]
    left_out = {act.actors.mentions[m].start for phrase in apart for m in phrase.mentions} if apart else ()
    recipients: list[Argument] = []
    for alternatives in act.lexicon.frames[act.trigger.frame].recipient:
        for slot in _owner_first(alternatives, act):
            named = _in_slot(slot, act, doers, spared)
            if not named:
                continue
            filled = [
                a
                for a in named
                if (a.entity not in told or slot == "outside" or _is_done_to(act, a))
                and a.start not in left_out
                and not act.is_own_country(a)
            ]
            if filled:
                recipients.extend(filled)
                break
    return recipients


def _in_slot(slot: str, act: Act, doers: Sequence[Argument], spared: Sequence[Phrase]) -> list[Argument]:
    """The recipients that one slot gives, or that a clause inside took which cannot use them."""
    if slot == "content":  # "Çin'in Rusya'ya silah vermeyeceğine söz verdiğini": not to Russia
        is_retold = act.trigger.event_type == "pledge" and _is_retold(act, doers)
        return [] if is_retold else find_content_party(act, spared)
    if slot == "inner":
        inner = _told_doer(act) or _inner_subject(act.parse, act.slots, act.lexicon)
        return from_phrases("recipient", inner, act.actors)
    if slot == "unless":
        return from_phrases("recipient", find_defaulter(act), act.actors)
    if slot == "enclosed":
        return from_phrases("recipient", find_enclosed(act.parse, act.slots), act.actors)
    if slot == "culprit":
        return from_phrases("recipient", find_culprits(act.parse, act.slots, act.lexicon), act.actors)
    if slot == "outside":
        owners = from_phrases("recipient", _owner_outside(act.parse, act.slots), act.actors)
        # nobody but a state has an airspace
        return [replace(o, entity=state_of(o.entity, act.actors)) for o in owners if o.entity is not None]
    frame, phrases = act.lexicon.frames[act.trigger.frame], act.slots.get(slot)
    filled = (
        from_phrases("recipient", _fitting(slot, phrases, act), act.actors, is_host=frame.is_host) if phrases else []
    )
    if not filled and slot == "genitive" and act.trigger.frame == "about":
        return from_phrases("recipient", find_disputed(act.parse, act.slots.clause, act.lexicon), act.actors)
    is_lent = slot == "abl" or act.trigger.frame not in ("content", "claim", "about")
    if not filled and slot in BORROWED and is_lent and not (slot == "dat" and act.trigger.event_type == "recall"):
        if slot == "acc" and _has_own_object(act):
            return filled
        taken = [p for p in borrowed(act.parse, act.slots, (slot,), act.lexicon) if not _is_medium(p, act.actors)]
        return from_phrases("recipient", taken, act.actors, is_host=frame.is_host)
    return filled


def _has_own_object(act: Act) -> bool:
    """ "Hamas'ı öven Peru'ya kızan İsrail, diplomatlarını geri çağırdı": the verb has an object of its own; but
    "anlaşmasını ihlal etmekle suçladı".
    """
    if act.slots.clause is None or act.trigger.event_type == "accusation":
        return False
    line, start = act.parse.line, act.slots.clause.predicate.start
    word = line.folded[line.sentence.start : start].split()[-1:]
    return any(map(act.lexicon.endings.inflected_object.match, word))


def _is_medium(phrase: Phrase, actors: Actors) -> bool:
    """ "BBC'ye yaptığı açıklamada Mısır'ın isyancılara yardım ettiğini söyledi": they help no paper."""
    named = (actors.entities[actors.mentions[m].entity] for m in phrase.mentions)
    return phrase.kind == ORGANIZATION and all(entity.subtype in MEDIA for entity in named)


def _owner_outside(parse: Parse, slots: Slots) -> list[Phrase]:
    """ "Polonya, hava sahasını ihlal eden Rus dronlarını vurdu": what is nobody else's is the subject's own."""
    clause = slots.clause
    if clause is None or clause.predicate.shape not in (PARTICIPLE, NOMINAL):
        return []
    main = next((c for c in parse.clauses if c.predicate.shape == FINITE and c.predicate.start > clause.end), None)
    subject = main.subject if main is not None else None
    is_before = subject is not None and subject.slot == "subject" and subject.start < clause.predicate.start
    return [subject] if subject is not None and is_before else []


def _is_teller(act: Act, said: Statement) -> bool:
    """ "Trump, Kim'in kendisine söz verdiğini anlattı", "Macron'dan davet aldık": done by another to who tells it."""
    clause = act.slots.clause
    if clause is None or not act.acting or said.speaker in act.acting:
        return False
    form = clause.predicate.form
    if clause.is_quoted and form is not None and form.person in FIRST_PERSON and clause.subject is None:
        return act.lexicon.frames[act.trigger.frame].recipient == SUBJECT
    return clause.predicate.shape == NOMINAL and is_done_to_teller(act.parse, clause, act.lexicon)


def _is_done_to(act: Act, argument: Argument) -> bool:
    """ "Ukrayna, Rusya'nın Kiev'e saldırdığını duyurdu": who tells it is named again, as the one it was done to; or is
    the subject of what was done to it: "Rusya, Çin'den silah aldığı iddiasını reddetti".
    """
    said = act.said
    if said is None or act.trigger.event_type not in _DONE_TO_TELLERS or argument.entity in act.acting:
        return False
    is_there = argument.slot == "subject" or said.start <= argument.start < said.end
    return argument.entity == said.speaker and is_there


def _is_retold(act: Act, doers: Sequence[Argument]) -> bool:
    """ "Blinken, Çin'in ... söz verdiğini söyledi": told by another side than the one that did it."""
    if act.said is None:
        return False
    entities = act.actors.entities
    codes = {entities[a.entity].country_code for a in doers if a.entity is not None and a.slot == "genitive"}
    return bool(codes) and entities[act.said.speaker].country_code not in codes


def _addressed(act: Act, said: Statement, spared: Sequence[Phrase]) -> list[Argument] | None:
    """Those to whom what is said is said; None where they are not the ones it is done to."""
    is_asked = act.trigger.event_type == "request" and _is_cue(act.slots, said)
    if not is_asked and not _speaks_to(act):
        return None
    unasked = {act.actors.mentions[m].entity for phrase in spared for m in phrase.mentions}
    addressees = [a for a in _addressees(act, said) if a.entity not in unasked]
    if is_asked and not addressees and (said.addressee is None or spared):
        return None
    return addressees


def _addressees(act: Act, said: Statement) -> list[Argument]:
    other = said.addressee
    if other is None or other in act.acting:
        return []
    named = [p for p in act.parse.phrases if any(act.actors.mentions[m].entity == other for m in p.mentions)]
    groups = [p for p in named if len(p.mentions) > 1 or act.actors.mentions[p.mentions[0]].group]
    joined = [p for p in groups if p.slot in BORROWED]
    beside = from_phrases("recipient", joined[:1], act.actors)  # "Ukrayna ile Rusya'ya", "iki ülkeyi"
    return [*beside, Argument("recipient", other, said.cue_start, said.cue_end, "addressee")]


def _is_cue(slots: Slots, said: Statement) -> bool:
    """Whether the verb of the event is the one that reports the statement."""
    return slots.clause is not None and said.cue_start <= slots.clause.predicate.verb_start < said.cue_end


def _speaks_to(act: Act) -> bool:
    """ "desteğinizi takdir ediyoruz" is done to whoever is spoken to, not to a name said on the way."""
    if not act.slots.is_quoted:
        return False
    line = act.parse.line
    return speaks_to_somebody(line.folded, line.sentence.start, act.slots.start, act.lexicon)


def _fitting(slot: str, phrases: list[Phrase], act: Act) -> list[Phrase]:
    """Those of a slot that may be the recipient."""
    slots, folded, lexicon = act.slots, act.parse.line.folded, act.lexicon
    phrases = [p for p in phrases if p.slot != "by" and not is_aside(act.trigger, p)]
    if slot == "modifier":  # Of several adjectives of nationality only the one nearest to the verb can be whose it is.
        # "Grönland'daki faaliyetler nedeniyle ABD büyükelçisini": a place further off says only where something is
        nearer = max((p.start for p in slots.get("attributive")), default=-1)
        is_apart = act.trigger.event_type in SPEECH_ACTS
        others = [p for p in phrases if act.actors.mentions[p.mentions[0]].entity not in act.acting]
        nearest = others[-1:] if others and others[-1].is_located else phrases[-1:]  # "Sudan'daki Türk vatandaşları"
        phrases = [p for p in nearest if not (p.is_located and (is_apart or p.start < nearer))]
        return [p for p in phrases if not is_elsewhere(p, act.parse, slots, lexicon)]
    if slot == "acc" and act.trigger.event_type == "accusation" and len(phrases) > 1 and slots.clause is not None:
        # "ABD'yi İsrail'i korumakla suçladı": only whoever is said to protect
        last = folded[phrases[-1].end : slots.start].rsplit(maxsplit=1)[-1:]
        return phrases[:1] if any(lexicon.endings.accused.match(word) for word in last) else phrases
    if slot == "dat" and len(phrases) > 1:  # "Rusya'ya ait füzeleri Kuzey Kore'ye verdi"
        belonging = tuple(f" {word} " for word in lexicon.words["postpositions"]["belonging"])
        return [p for p in phrases if not folded.startswith(belonging, p.end)]
    if slot == "genitive":  # but "iki liderin, ... yaptığı" owns what comes later, "Medvedev'in sözcüsü" who does it
        owned = {p.start - 1 for p in slots.get("subject") if p.slot == "subject"}
        ends = {p.end + 1 for p in phrases}  # "ABD'nin Venezuela'nın içişlerine müdahalesini": of the first
        return [p for p in phrases if not p.is_marked and p.end not in owned and p.start not in ends]
    return phrases


def _owner_first(alternatives: Sequence[str], act: Act) -> Sequence[str]:
    """ "Filistinlilerin vizelerini iptal etti": an object that belongs to somebody is done to its owner."""
    slots = act.slots
    if act.trigger.frame in ("withdraw", "forces") and any(p.is_located for p in slots.get("modifier")):
        return sorted(alternatives, key=lambda slot: slot not in ("abl", "modifier"))  # "Peru'daki askerlerini Şili'ye"
    if act.trigger.frame == "strike" and slots.get("attributive") and any(p.is_located for p in slots.get("modifier")):
        return sorted(alternatives, key=lambda slot: slot == "modifier")  # "Irak'taki ABD üssüne saldırı düzenlendi"
    if alternatives[0] != "acc" or slots.clause is None or slots.noun is not None or "genitive" not in alternatives:
        return alternatives
    predicate = slots.clause.predicate
    if predicate.start == predicate.verb_start:
        return alternatives
    words = act.parse.line.folded[predicate.start : predicate.verb_start].split()
    endings = act.lexicon.endings
    is_owned = any(endings.owned_oblique.match(word) and not endings.noun_clause.match(word) for word in words[:1])
    return sorted(alternatives, key=lambda slot: slot != "genitive") if is_owned else alternatives


def _told_doer(act: Act) -> list[Phrase]:
    """ "sürecin ABD tarafından baltalandığını savundu": by whom it is said to be done, in the passive."""
    clause = act.slots.clause if act.trigger.frame == "argue" else None
    if clause is None:
        return []
    inner = next((c for c in reversed(act.parse.clauses) if c.end + 1 == clause.predicate.start), None)
    return [p for p in inner.phrases if p.slot == "by"][-1:] if inner is not None else []


def _inner_subject(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """Who is to do what is asked for: the subject of the verbal noun right before the verb."""
    if slots.clause is None:
        return []
    stop = slots.clause.predicate.start
    for noun in parse.nouns:
        owners = [p for p in noun.phrases if p.slot == "genitive"]
        if owners and noun.form.possessive is not None and noun.end + 1 == stop:
            return owners[-1:]  # "Ankara'nın geri çekilmesi gerektiğini": an event noun is the verbal noun
    for clause in reversed(parse.clauses):
        if clause.predicate.end <= stop + 1 and clause.predicate.verb_start < stop:
            if clause.predicate.shape == FINITE or clause.end + 1 == stop and _is_nobodys(parse, clause, lexicon):
                return []
            if clause.predicate.shape == NOMINAL and clause.subject is not None:
                return [clause.subject]
    return []


def _is_nobodys(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "görmek gerektiğini", "bunun sonuç vermesi gerektiğini": what nobody we know is to do."""
    if clause.subject is not None or clause.predicate.shape not in (NOMINAL, INFINITIVE):
        return False
    before = max((c.end for c in parse.clauses if c.end < clause.predicate.start), default=0)
    words = parse.line.folded[max(before, parse.line.sentence.start) : clause.predicate.start].split()
    is_of_another = any(lexicon.endings.any_genitive.match(word) for word in words)
    # "Guterres ile üye devletlerin": him among others
    is_joined = not set(lexicon.words["conjunctions"]["and"]).isdisjoint(words)
    return clause.predicate.shape == INFINITIVE or is_of_another and not is_joined
