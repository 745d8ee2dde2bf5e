"""Say to whom it is done: whom the frame names, who is spoken to, who is named in what is said."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import COUNTRY, PERSON, PLACE, Entity
from extract.clauses import CONVERB, FINITE, INFINITIVE, NOMINAL, PARTICIPLE, Clause, Parse, Phrase, has_subject, layer
from extract.events.mediated import find_sides
from extract.events.model import CLAIMABLE, DONE_TO_PEOPLE, SPEECH_ACTS, Argument, Slots
from extract.events.owners import is_done_to_teller
from extract.events.phrases import borrowed, from_phrases
from extract.events.spared import find_bidders, find_keepers, find_spared
from extract.events.strikes import find_struck_there
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement

BORROWED = ("acc", "dat", "abl")
CONTENT_SLOTS = frozenset(
    {"genitive", "acc", "dat", "abl", "subject", "attributive", "towards", "modifier", "with", "between", "by"}
)


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
    acting = {a.entity for a in doers}
    is_asked = said is not None and trigger.event_type == "request" and _is_cue(slots, said)
    recipients: list[Argument] = []
    if said is not None and _is_teller(parse, slots, said, acting, lexicon):
        return [Argument("recipient", said.speaker, said.cue_start, said.cue_end, "statement")]
    spared = find_spared(parse, slots, trigger, lexicon)
    if said is not None and (is_asked or _addresses(parse, slots, lexicon)):
        recipients = _addressees(parse, said, acting, actors)
        if spared:
            unasked = {actors.mentions[m].entity for phrase in spared for m in phrase.mentions}
            recipients = [a for a in recipients if a.entity not in unasked]
        if not is_asked or recipients or said.addressee is not None and not spared:
            return recipients
    frame = lexicon.frames[trigger.frame]
    scenes = _scenes(parse, slots, actors, lexicon) if trigger.event_type == "criticism" else frozenset()
    apart = [*spared, *find_bidders(parse, lexicon)]
    scenes |= {actors.mentions[m].start for phrase in apart for m in phrase.mentions}
    told = acting | ({said.speaker} if said is not None else set())  # who tells it takes no part
    is_retold = trigger.event_type == "pledge" and _is_retold(doers, said, actors)
    for alternatives in frame.recipient:
        for slot in _owner_first(alternatives, parse, slots, lexicon):
            if slot == "content" and is_retold:
                filled = []  # "Çin'in Rusya'ya silah vermeyeceğine söz verdiğini": not to Russia
            elif slot == "content":
                filled = _content_party(parse, slots, trigger, said, spared, actors, acting, lexicon)
            elif slot == "inner":
                filled = from_phrases("recipient", _inner_subject(parse, slots, lexicon), actors)
            elif slot == "outside":
                filled = from_phrases("recipient", _owner_outside(parse, slots), actors)
            else:
                filled = _in_slot(slot, parse, slots, trigger, actors, lexicon, is_host=frame.is_host)
            filled = filled and [
                a
                for a in filled
                if (a.entity not in told or slot == "outside" or _is_done_to(a, trigger, said, acting))
                and a.start not in scenes
                and not _is_own_country(a, acting, actors)
            ]
            if filled:
                recipients.extend(filled)
                break
    if trigger.event_type == "request" and not recipients:
        keepers = from_phrases("recipient", find_keepers(parse, slots, lexicon), actors, is_host=True)
        recipients.extend(a for a in keepers if a.entity not in told and not _is_own_country(a, acting, actors))
    if trigger.event_type in DONE_TO_PEOPLE and not recipients:
        # "ABD'li gazeteciyi tutukladı": whose citizen it is done to
        citizens = from_phrases("recipient", slots.get("origin")[-1:], actors)
        recipients.extend(a for a in citizens if a.entity not in told and not _is_own_country(a, acting, actors))
    if trigger.event_type == "criticism" and not recipients:
        acts = {n.start for n in parse.nouns if any(t.event_type in CLAIMABLE for t in n.entry.triggers)}
        named = [p for p in slots.get("origin") if p.end + 1 in acts]  # "Rus saldırılarını kınadı"
        recipients.extend(a for a in from_phrases("recipient", named, actors) if a.entity not in told)
    if trigger.event_type == "mediation" and not recipients:
        sides = from_phrases("recipient", find_sides(parse, slots), actors)
        recipients.extend(a for a in sides if a.entity not in told)
    if trigger.event_type == "attack" and not recipients:
        recipients.extend(find_struck_there(parse, slots, doers, actors, lexicon))
    if frame.is_host and not recipients:
        recipients.extend(_named_host(parse, slots, doers, actors, lexicon))
    return recipients


def _owner_outside(parse: Parse, slots: Slots) -> list[Phrase]:
    """ "Polonya, hava sahasını ihlal eden Rus dronlarını vurdu": what is nobody else's is the subject's own."""
    clause = slots.clause
    if clause is None or clause.predicate.shape not in (PARTICIPLE, NOMINAL):
        return []
    main = next((c for c in parse.clauses if c.predicate.shape == FINITE and c.predicate.start > clause.end), None)
    subject = main.subject if main is not None else None
    is_before = subject is not None and subject.slot == "subject" and subject.start < clause.predicate.start
    return [subject] if subject is not None and is_before else []


def _is_teller(parse: Parse, slots: Slots, said: Statement, acting: set[int | None], lexicon: Lexicon) -> bool:
    """ "Trump, Kim'in kendisine söz verdiğini anlattı": what another has done to whoever tells it."""
    clause = slots.clause
    if clause is None or clause.predicate.shape != NOMINAL or not acting or said.speaker in acting:
        return False
    return is_done_to_teller(parse, clause, lexicon)


def _is_done_to(argument: Argument, trigger: Trigger, said: Statement | None, acting: set[int | None]) -> bool:
    """ "Ukrayna, Rusya'nın Kiev'e saldırdığını duyurdu": who tells it is named again, as the one it was done to; or is
    the subject of what was done to it: "Rusya, Çin'den silah aldığı iddiasını reddetti".
    """
    if said is None or trigger.event_type not in CLAIMABLE | DONE_TO_PEOPLE or argument.entity in acting:
        return False
    is_there = argument.slot == "subject" or said.start <= argument.start < said.end
    return argument.entity == said.speaker and is_there


def _is_retold(doers: Sequence[Argument], said: Statement | None, actors: Actors) -> bool:
    """ "Blinken, Çin'in ... söz verdiğini söyledi": told by another side than the one that did it."""
    own = actors.entities[said.speaker].country_code if said is not None else None
    codes = {actors.entities[a.entity].country_code for a in doers if a.entity is not None and a.slot == "genitive"}
    return said is not None and bool(codes) and own not in codes


def _addressees(parse: Parse, said: Statement, acting: set[int | None], actors: Actors) -> list[Argument]:
    other = said.addressee
    if other is None or other in acting:
        return []
    named = [p for p in parse.phrases if any(actors.mentions[m].entity == other for m in p.mentions)]
    joined = [p for p in named if len(p.mentions) > 1 and p.slot in BORROWED]
    beside = from_phrases("recipient", joined[:1], actors)  # "Ukrayna ile Rusya'ya"
    return [*beside, Argument("recipient", other, said.cue_start, said.cue_end, "addressee")]


def _is_cue(slots: Slots, said: Statement) -> bool:
    """Whether the verb of the event is the one that reports the statement."""
    return slots.clause is not None and said.cue_start <= slots.clause.predicate.verb_start < said.cue_end


def _addresses(parse: Parse, slots: Slots, lexicon: Lexicon) -> bool:
    """ "desteğinizi takdir ediyoruz" is done to whoever is spoken to, not to a name said on the way."""
    if slots.clause is not None:
        is_quoted, stop = slots.clause.is_quoted, slots.clause.predicate.start
    elif slots.noun is not None:
        is_quoted, stop = slots.noun.is_quoted, slots.noun.start
    else:
        return False
    if not is_quoted:
        return False
    words = parse.line.folded[max(parse.line.sentence.start, stop - 60) : stop].rsplit(maxsplit=3)[-3:]
    return any(word.endswith(lexicon.second_person) for word in words)


def _in_slot(
    slot: str, parse: Parse, slots: Slots, trigger: Trigger, actors: Actors, lexicon: Lexicon, *, is_host: bool
) -> list[Argument]:
    """The recipients that one slot gives, or that a clause inside took which cannot use them."""
    phrases = slots.phrases.get(slot)
    if phrases:
        phrases = _fitting(slot, phrases, parse, slots, trigger, lexicon)
    filled = from_phrases("recipient", phrases, actors, is_host=is_host) if phrases else []
    if not filled and slot in BORROWED and (trigger.frame not in ("content", "about") or slot == "abl"):
        return from_phrases("recipient", borrowed(parse, slots, (slot,), lexicon), actors, is_host=is_host)
    return filled


def _fitting(
    slot: str, phrases: list[Phrase], parse: Parse, slots: Slots, trigger: Trigger, lexicon: Lexicon
) -> list[Phrase]:
    """Those of a slot that may be the recipient."""
    phrases = [p for p in phrases if p.slot != "by"]
    if slot == "modifier":  # Of several adjectives of nationality only the one nearest to the verb can be whose it is.
        # "Grönland'daki faaliyetler nedeniyle ABD büyükelçisini": a place further off says only where something is
        nearer = max((p.start for p in slots.get("attributive")), default=-1)
        is_apart = trigger.event_type in SPEECH_ACTS
        phrases = [p for p in phrases[-1:] if not (p.is_located and (is_apart or p.start < nearer))]
        return [p for p in phrases if not _is_elsewhere(p, parse, slots, lexicon)]
    if slot == "acc" and trigger.event_type == "accusation" and len(phrases) > 1 and slots.clause is not None:
        # "ABD'yi İsrail'i korumakla suçladı": only whoever is said to protect
        last = parse.line.folded[phrases[-1].end : slots.clause.predicate.start].rsplit(maxsplit=1)[-1:]
        return phrases[:1] if any(lexicon.endings.accused.match(word) for word in last) else phrases
    if slot == "genitive":  # but "iki liderin, ... yaptığı" owns what comes later, "Medvedev'in sözcüsü" who does it
        owned = {p.start - 1 for p in slots.get("subject") if p.slot == "subject"}
        return [p for p in phrases if not p.is_marked and p.end not in owned]
    return phrases


def _is_elsewhere(phrase: Phrase, parse: Parse, slots: Slots, lexicon: Lexicon) -> bool:
    """ "Gazze'deki ölümler yüzünden büyükelçilerini çekti": where that was which has led to it; "Almanya'dan gelen":
    whence somebody comes.
    """
    stop = slots.clause.predicate.start if slots.clause is not None else phrase.end
    if phrase.slot == "abl":
        came = [c for c in parse.clauses if phrase in c.phrases and c.head is not None and c.head.kind == PERSON]
        told = (t for c in came if c.predicate.entry is not None for t in c.predicate.entry.triggers)
        return any(t.event_type == "visit" for t in told)
    reasons = lexicon.verbal_noun["reasons"]
    return phrase.is_located and any(word in reasons for word in parse.line.folded[phrase.end : stop].split())


def _owner_first(alternatives: Sequence[str], parse: Parse, slots: Slots, lexicon: Lexicon) -> Sequence[str]:
    """ "Filistinlilerin vizelerini iptal etti": an object that belongs to somebody is done to its owner."""
    if alternatives[0] != "acc" or slots.clause is None or slots.noun is not None or "genitive" not in alternatives:
        return alternatives
    predicate = slots.clause.predicate
    if predicate.start == predicate.verb_start:
        return alternatives
    words = parse.line.folded[predicate.start : predicate.verb_start].split()
    is_owned = any(lexicon.endings.owned_oblique.match(word) for word in words[:1])
    return sorted(alternatives, key=lambda slot: slot != "genitive") if is_owned else alternatives


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


def _content_party(
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    statement: Statement | None,
    spared: Sequence[Phrase],
    actors: Actors,
    acting: set[int | None],
    lexicon: Lexicon,
) -> list[Argument]:
    """The first party named in what is said: "ABD'nin ... olduğunu" is about the USA."""
    if slots.clause is not None:
        stop, is_quoted = slots.clause.predicate.start, slots.clause.is_quoted
    elif slots.noun is not None:
        stop, is_quoted = slots.noun.start, slots.noun.is_quoted
    else:
        return []
    said = [p for p in parse.phrases if p.start < stop and p.slot in CONTENT_SLOTS]
    if not said:
        return []
    before = [c.predicate.end for c in parse.clauses if c.predicate.shape == FINITE and c.is_quoted == is_quoted]
    begin = max([end for end in before if end < stop], default=0)
    quotation = layer(stop, parse.opaque)
    if quotation is not None:
        begin = max(begin, quotation.start)
    said = [p for p in said if begin <= p.start]
    if not said:
        return []
    content = statement.start if statement is not None and statement.start < stop else begin
    sides = [e for e in acting if e is not None] or ([statement.speaker] if statement is not None else [])
    codes = {actors.entities[e].country_code for e in sides}
    said = [p for p in said if not _is_elsewhere(p, parse, slots, lexicon)]
    if trigger.event_type != "request":  # "Stoltenberg ile görüşerek desteklediğini bildirdi": it is said to him
        steps = [p for c in parse.clauses if c.predicate.shape == CONVERB for p in c.phrases if p.slot == "with"]
        said = [p for p in said if not any(p is step for step in steps)] if steps else said
    if trigger.event_type == "request":
        # "daha fazla ülkenin Kiev'e yardım etmesini bekledi": Kiev is asked nothing
        awaited = [c for c in parse.clauses if c.is_of_another and c.end + 1 == stop]
        others = [c.phrases for c in awaited if c.predicate.form is not None and c.predicate.form.suffix == "action"]
        said = [p for p in said if p.slot not in BORROWED or not any(p in phrases for phrases in others)]
    if trigger.event_type == "request" and slots.clause is not None:
        # "Guaido'yu tanıma çağrısında bulundu": he is not asked
        asked_for = [c.phrases for c in parse.clauses if c.predicate.shape in (NOMINAL, INFINITIVE)]
        said = [p for p in said if p.slot != "acc" or not any(p in phrases for phrases in asked_for)]
        # "Kavala'nın serbest bırakılması çağrısında bulundu": nor is he
        freed = [c.subject for c in parse.clauses if c.predicate.form is not None and c.predicate.form.passive]
        freed = [p for p in freed if p is not None and p.kind == PERSON and not p.is_owner]
        said = [p for p in said if not any(p is phrase for phrase in (*freed, *spared))]
    if slots.noun is not None:  # "Ukrayna'daki çatışmayı Batı'nın tırmandırdığını": somebody else does it there
        said = [p for p in said if not (p.is_located and has_subject(parse.line.folded[p.end : stop], lexicon))]
    if slots.noun is not None and not is_quoted:
        # "Hamaney, Trump'ın çağrısını reddetti": who rejects the call is not called upon
        subjects = [c.subject for c in parse.clauses if c.predicate.shape == FINITE]
        said = [p for p in said if not any(p is subject for subject in subjects)]
    # Of whom it is said: "... ülkenin, Kiev'in anlaşmayı bozduğunu öne sürdü" is about Kiev.
    governed = [c for c in parse.clauses if c.predicate.shape == NOMINAL and c.predicate.verb_start < stop]
    doer = slots.clause.subject if slots.clause is not None else None  # "girmesine Hollanda polisi izin vermedi"
    ends = {stop} if doer is None or doer.end + 1 != stop else {stop, doer.start}
    theme = next((c.subject for c in reversed(governed) if ends & {c.end, c.end + 1, c.end + 2}), None)
    # "Ukrayna'daki savaşa verdiği destek için Pyongyang'a": Pyongyang is thanked.
    for phrase in sorted(said, key=lambda p: (p is not theme, p.start < content, p.is_located)):
        found = [
            argument
            for argument in from_phrases("recipient", [phrase], actors)
            if argument.entity is not None and argument.entity not in acting
            if actors.entities[argument.entity].subtype != "media"
            if actors.entities[argument.entity].country_code not in codes - {None}
        ]
        for argument in found:
            argument.slot = "content"
        if found:
            return found
    return []


def _scenes(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> frozenset[int]:
    """Where the attack happened that is condemned, and what a reaction is about: neither is the one condemned."""
    stop = slots.clause.predicate.start if slots.clause is not None else slots.noun.start if slots.noun else 0
    stems = tuple(lexicon.words["violence"]["stems"])
    scenes: list[int] = []
    scene: str | None = None
    for phrase in reversed([p for p in parse.phrases if p.start < stop]):
        code = actors.entities[actors.mentions[phrase.mentions[0]].entity].country_code
        is_place = phrase.slot == "loc" or phrase.is_located
        if is_place and any(word.startswith(stems) for word in parse.line.folded[phrase.end : stop].split()):
            scene = code
        elif phrase.slot != "genitive" or code is None or code != scene:
            continue
        scenes += [actors.mentions[m].start for m in phrase.mentions]
    for noun in parse.nouns:  # "Rusya'nın Ukrayna'yı işgalini kınadı"
        if noun.start < stop and any(p.slot == "genitive" for p in noun.phrases):
            scenes += [actors.mentions[m].start for p in noun.phrases if p.slot == "acc" for m in p.mentions]
    if slots.noun is not None:  # "Peru'dan Kudüs tepkisi", "Huawei tepkisi": what it is about
        named = [actors.mentions[m] for p in slots.get("attributive") for m in p.mentions]
        scenes += [m.start for m in named if _is_topic(actors.entities[m.entity])]
    return frozenset(scenes)


def _is_topic(entity: Entity) -> bool:
    return entity.kind == PLACE or entity.subtype == "company"


def _is_own_country(argument: Argument, acting: set[int | None], actors: Actors) -> bool:
    """ "ABD'nin Filistin halkına desteğini dile getiren Harris": her own country is not the other side."""
    if argument.entity is None or actors.entities[argument.entity].kind != COUNTRY:
        return False
    code = actors.entities[argument.entity].country_code
    return code in [actors.entities[e].country_code for e in acting if e is not None]


def _named_host(
    parse: Parse, slots: Slots, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Ülkeyi ziyaret eden Macron": the country named last that is not the visitor's own."""
    if slots.clause is None:
        return []
    stop = slots.clause.predicate.verb_start
    words = parse.line.folded[max(parse.line.sentence.start, stop - 40) : stop].rsplit(maxsplit=3)[-3:]
    is_guest = slots.clause.predicate.shape == PARTICIPLE and slots.clause.subject is None
    is_owned = is_guest and not set(lexicon.words["hosts"]["owned"]).isdisjoint(words)
    if lexicon.hosts.isdisjoint(words) and not is_owned:
        return []
    own = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None}
    for mention in reversed(actors.mentions):
        code = actors.entities[mention.entity].country_code
        if mention.start >= stop or code is None or code in own:
            continue
        if code in actors.countries:
            return [Argument("recipient", actors.countries[code], mention.start, mention.end)]
        if is_owned:
            break  # the country of whoever stands before it is named nowhere
    return []
