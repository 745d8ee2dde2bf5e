"""Fill the roles of a frame: who does it and to whom it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.actors.model import COUNTRY, PLACE
from extract.clauses import CONVERB, FINITE, INFINITIVE, NOMINAL, PARTICIPLE, Clause, Parse, Phrase, layer
from extract.events.model import ACTS_OF_STATE, DONE_TO_PEOPLE, FIRST_PERSON, MUTUAL, SPEECH_ACTS, Argument, Slots
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, government_of, has_unnamed_subject

BORROWED = ("acc", "dat", "abl")
WITH = ("with", "between")
CONTENT_SLOTS = ("genitive", "acc", "dat", "abl", "subject", "attributive", "towards", "modifier", "with", "between")


def find_arguments(
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    actors: Actors,
    said: Statement | None,
    subject: tuple[int, ...],
    lexicon: Lexicon,
) -> list[Argument]:
    frame = lexicon.frames[trigger.frame]
    arguments: list[Argument] = []
    for alternatives in frame.actor:
        if alternatives[0].startswith("?") and len({a.entity for a in arguments}) > 1:
            continue
        for slot in alternatives:
            phrases = slots.phrases.get(slot.removeprefix("?"))
            if phrases:
                arguments.extend(_from_phrases("actor", phrases, actors))
                break
    if not arguments and trigger.event_type == "withdrawal":
        arguments.extend(_from_phrases("actor", slots.get("acc"), actors))  # "ABD askerleri çekildi"
    if not arguments and frame.recipient and frame.recipient[0][0] != "abl" and _comes(parse, slots):
        arguments.extend(_from_phrases("actor", slots.get("abl"), actors, is_host=True))
    if trigger.frame == MUTUAL and said is not None and slots.noun is not None and len(arguments) == 1:
        arguments.extend(_speakers_side(arguments[0], said, actors))
    if trigger.frame == MUTUAL and len({a.entity for a in arguments}) < 2:
        arguments.extend(_from_phrases("actor", borrowed(parse, slots, WITH, lexicon), actors))
    is_open = trigger.frame == MUTUAL and not slots.get("subject") and not slots.get("between")
    if is_open or not arguments:
        arguments.extend(_implied_actor(parse, slots, trigger, said, subject, actors, lexicon))
    if trigger.frame == MUTUAL and slots.noun is not None and len({a.entity for a in arguments}) == 1:
        arguments.extend(_of_the_story(slots, arguments[0], subject, actors))
    if frame.is_welcome and not arguments:
        arguments.extend(_host(parse, slots, actors, lexicon))
    if said is not None and trigger.event_type in SPEECH_ACTS:
        arguments = _for_own_country(arguments, said, actors)
    acting = {a.entity for a in arguments}
    is_asked = said is not None and trigger.event_type == "request" and _is_cue(slots, said)
    if said is not None and (is_asked or _addresses(parse, slots, lexicon)):
        other = said.addressee
        if other is not None and other not in acting:
            named = [p for p in parse.phrases if any(actors.mentions[m].entity == other for m in p.mentions)]
            joined = [p for p in named if len(p.mentions) > 1 and p.slot in BORROWED]
            arguments.extend(_from_phrases("recipient", joined[:1], actors))  # "Ukrayna ile Rusya'ya"
            arguments.append(Argument("recipient", other, said.cue_start, said.cue_end, "addressee"))
        if not is_asked or other is not None:
            return distinct(arguments)
    scenes = _scenes(parse, slots, actors, lexicon) if trigger.event_type == "criticism" else frozenset()
    told = acting | ({said.speaker} if said is not None else set())  # who tells it takes no part
    for alternatives in frame.recipient:
        for slot in _owner_first(alternatives, parse, slots, lexicon):
            if slot == "content":
                filled = _content_party(parse, slots, trigger, said, actors, acting)
            elif slot == "inner":
                filled = _from_phrases("recipient", _inner_subject(parse, slots), actors)
            else:
                filled = _in_slot(slot, parse, slots, trigger, actors, lexicon, is_host=frame.is_host)
            filled = [
                a
                for a in filled
                if a.entity not in told and a.start not in scenes and not _is_own_country(a, acting, actors)
            ]
            if filled:
                arguments.extend(filled)
                break
    if trigger.event_type in DONE_TO_PEOPLE and not any(a.role == "recipient" for a in arguments):
        # "ABD'li gazeteciyi tutukladı": whose citizen it is done to
        citizens = _from_phrases("recipient", slots.get("origin")[-1:], actors)
        arguments.extend(a for a in citizens if a.entity not in told and not _is_own_country(a, acting, actors))
    if said is not None and not any(a.role == "actor" for a in arguments):
        arguments.extend(_own_act(slots, trigger, arguments, said, actors))
    if frame.is_host and not any(a.role == "recipient" for a in arguments):
        arguments.extend(_named_host(parse, slots, arguments, actors, lexicon))
    return distinct(_abroad(arguments, actors) if frame.is_host else arguments)


def _in_slot(
    slot: str, parse: Parse, slots: Slots, trigger: Trigger, actors: Actors, lexicon: Lexicon, *, is_host: bool
) -> list[Argument]:
    """The recipients that one slot gives, or that a clause inside took which cannot use them."""
    phrases = slots.get(slot)
    if slot == "modifier":  # Of several adjectives of nationality only the one nearest to the verb can be whose it is.
        phrases = [p for p in phrases[-1:] if not (p.is_located and trigger.event_type in SPEECH_ACTS)]
    elif slot == "genitive":  # but "iki liderin, ... yaptığı" owns what comes later
        phrases = [p for p in phrases if not p.is_marked]
    filled = _from_phrases("recipient", phrases, actors, is_host=is_host) if phrases else []
    if not filled and slot in BORROWED and (trigger.frame not in ("content", "about") or slot == "abl"):
        return _from_phrases("recipient", borrowed(parse, slots, (slot,), lexicon), actors, is_host=is_host)
    return filled


def _owner_first(alternatives: Sequence[str], parse: Parse, slots: Slots, lexicon: Lexicon) -> Sequence[str]:
    """ "Filistinlilerin vizelerini iptal etti": an object that belongs to somebody is done to its owner."""
    predicate = slots.clause.predicate if slots.clause is not None and slots.noun is None else None
    is_object = alternatives[0] == "acc" and "genitive" in alternatives
    if predicate is None or not is_object or predicate.start == predicate.verb_start:
        return alternatives
    words = parse.line.folded[predicate.start : predicate.verb_start].split()
    is_owned = any(lexicon.endings.owned_oblique.match(word) for word in words[:1])
    return sorted(alternatives, key=lambda slot: slot != "genitive") if is_owned else alternatives


def _comes(parse: Parse, slots: Slots) -> bool:
    """ "Türkiye'den İsrail'e tepki", "... tepki geldi": a noun that comes from somebody, not "tepki çeken karar"."""
    if slots.noun is None or slots.noun.form.case != "nom":
        return False
    rest = parse.line.text[slots.noun.end : parse.line.sentence.end]
    if not rest.strip() or rest.lstrip()[0] in ".,:;!?":
        return True
    after = slots.noun.end + 1
    return any(c.predicate.start == after and c.predicate.shape == FINITE for c in parse.clauses)


def _is_cue(slots: Slots, said: Statement) -> bool:
    """Whether the verb of the event is the one that reports the statement."""
    return slots.clause is not None and said.cue_start <= slots.clause.predicate.verb_start < said.cue_end


def _of_the_story(slots: Slots, other: Argument, subject: tuple[int, ...], actors: Actors) -> list[Argument]:
    """ "Miçotakis'le yapılan görüşme": the other side is who the story has been about."""
    form = slots.clause.predicate.form if slots.clause is not None else None
    if form is None or not form.passive or not slots.get("with") or other.entity is None:
        return []
    code = actors.entities[other.entity].country_code
    return [Argument("actor", e, other.start, other.end) for e in subject if actors.entities[e].country_code != code]


def _speakers_side(other: Argument, said: Statement, actors: Actors) -> list[Argument]:
    """ "ABD ile temaslar sürüyor", says a Russian: the other side is the speaker's country."""
    code = actors.entities[said.speaker].country_code
    country = actors.countries.get(code or "")
    if country is None or other.entity is None or actors.entities[other.entity].country_code == code:
        return []
    return [Argument("actor", country, said.cue_start, said.cue_end, "statement")]


def _for_own_country(arguments: list[Argument], said: Statement, actors: Actors) -> list[Argument]:
    """ "Erdoğan, Türkiye'nin destek vereceğini söyledi": who speaks for a state does what it does in words."""
    code = actors.entities[said.speaker].country_code
    acting = [actors.entities[a.entity] for a in arguments if a.entity is not None and a.role == "actor"]
    is_own = len(acting) == 1 and acting[0].kind == COUNTRY and acting[0].country_code == code
    if not is_own or actors.entities[said.speaker].kind == COUNTRY:
        return arguments
    return [replace(a, entity=said.speaker) if a.role == "actor" else a for a in arguments]


def _own_act(
    slots: Slots, trigger: Trigger, arguments: Sequence[Argument], said: Statement, actors: Actors
) -> list[Argument]:
    """ "ABD Dışişleri'ne göre Filistinlilerin vizeleri iptal edildi": a state tells of what it did to others."""
    form = slots.clause.predicate.form if slots.clause is not None else None
    code = actors.entities[said.speaker].country_code
    others = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None}
    is_told = form is not None and form.passive and trigger.event_type in ACTS_OF_STATE
    if not is_told or code is None or not others or code in others:
        return []
    return [Argument("actor", said.speaker, said.cue_start, said.cue_end, "statement")]


def _is_own_country(argument: Argument, acting: set[int | None], actors: Actors) -> bool:
    """ "ABD'nin Filistin halkına desteğini dile getiren Harris": her own country is not the other side."""
    if argument.entity is None or actors.entities[argument.entity].kind != COUNTRY:
        return False
    code = actors.entities[argument.entity].country_code
    return any(e is not None and actors.entities[e].country_code == code for e in acting)


def _named_host(
    parse: Parse, slots: Slots, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Ülkeyi ziyaret eden Macron": the country named last that is not the visitor's own."""
    if slots.clause is None:
        return []
    stop = slots.clause.predicate.start
    words = parse.line.folded[max(parse.line.sentence.start, stop - 40) : stop].split()[-3:]
    if lexicon.hosts.isdisjoint(words):
        return []
    own = {actors.entities[a.entity].country_code for a in arguments if a.entity is not None}
    for mention in reversed(actors.mentions):
        code = actors.entities[mention.entity].country_code
        if mention.start < stop and code is not None and code not in own and code in actors.countries:
            return [Argument("recipient", actors.countries[code], mention.start, mention.end)]
    return []


def _inner_subject(parse: Parse, slots: Slots) -> list[Phrase]:
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
            if clause.predicate.shape == FINITE:
                return []
            if clause.predicate.shape == NOMINAL and clause.subject is not None:
                return [clause.subject]
    return []


def _abroad(arguments: list[Argument], actors: Actors) -> list[Argument]:
    """Nobody visits their own country: the host in whose capital two leaders go somewhere is no visitor."""
    hosts = {
        actors.entities[a.entity].country_code for a in arguments if a.role == "recipient" and a.entity is not None
    }
    return [
        a
        for a in arguments
        if a.role != "actor" or a.entity is None or actors.entities[a.entity].country_code not in hosts - {None}
    ]


def borrowed(parse: Parse, slots: Slots, wanted: Sequence[str], lexicon: Lexicon) -> list[Phrase]:
    """What an inner clause took but cannot use: "Rusya'ya 4 gün süren bir ziyaret gerçekleştirdi"."""
    if slots.clause is None:
        return []
    stop = slots.clause.predicate.start
    ends = (c.predicate.end for c in parse.clauses if c.predicate.shape == FINITE)
    begin = max((end for end in ends if end < stop), default=0)
    return [
        phrase
        for clause in parse.clauses
        if clause.phrases and begin <= clause.predicate.start < stop and clause.is_quoted == slots.clause.is_quoted
        for phrase in clause.phrases
        if phrase.slot in wanted and not _is_used(clause, phrase, lexicon)
    ]


def _is_used(clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether the clause tells an event in which the phrase has a part: of alternatives, only the first that is filled,
    and of two in one case only the nearer ("BM'ye, İran'a gönderdiği davetiyeyi geri çekmesi için süre verdi").
    """
    if any(p.slot == phrase.slot and p.start > phrase.start for p in clause.phrases):
        return False
    triggers = clause.predicate.entry.triggers if clause.predicate.entry is not None else ()
    filled = {p.slot for p in clause.phrases}
    for trigger in triggers:
        frame = lexicon.frames[trigger.frame]
        for alternatives in (*frame.actor, *frame.recipient):
            if next((slot for slot in alternatives if slot in filled), None) == phrase.slot:
                return True
    return False


def _from_phrases(role: str, phrases: Sequence[Phrase], actors: Actors, *, is_host: bool = False) -> list[Argument]:
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
    words = parse.line.folded[max(parse.line.sentence.start, stop - 60) : stop].split()[-3:]
    return any(word.endswith(lexicon.second_person) for word in words)


def _host(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """Who welcomes, where only the place is told."""
    places = slots.get("loc") or borrowed(parse, slots, ("loc",), lexicon)
    return _from_phrases("actor", places, actors, is_host=True)[:1]


def _implied_actor(
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    said: Statement | None,
    subject: tuple[int, ...],
    actors: Actors,
    lexicon: Lexicon,
) -> list[Argument]:
    """The doer where the clause names none: who speaks, for a first person; else the subject of what went before."""
    clause = slots.clause
    reported = clause or next((c for c in parse.clauses if slots.noun and c.predicate.end == slots.noun.end), None)
    if said is not None and reported is not None and _is_told_of(reported, said, actors):
        return _from_phrases("actor", [reported.subject] if reported.subject else [], actors)
    if said is not None and "statement" in trigger.requires:
        return [Argument("actor", e, said.cue_start, said.cue_end, "statement") for e in (said.speaker, *said.joint)]
    if clause is None:
        return []
    form = clause.predicate.form
    start, end = clause.predicate.start, clause.predicate.end
    if said is not None:
        is_cue = said.cue_start <= clause.predicate.verb_start < said.cue_end
        is_first = form is not None and (form.person in FIRST_PERSON or form.possessive in FIRST_PERSON)
        inside = said.start <= start < said.end
        # "tanıdığını açıkladı": without a genitive the one who does it is the one who says it.
        reflexive = inside and not clause.is_quoted and form is not None and form.possessive in ("3s", "3p")
        reflexive = reflexive and clause.subject is None and not clause.is_of_another
        reflexive = reflexive and form is not None and not form.passive
        if is_cue or is_first or reflexive:
            return [Argument("actor", e, start, end, "statement") for e in (said.speaker, *said.joint)]
        if inside and _is_impersonal(parse, clause, said, trigger):
            return [Argument("actor", e, start, end, "statement") for e in (said.speaker, *said.joint)]
        if inside:
            return []
    if form is not None and form.passive:
        return []
    if clause.predicate.shape in (FINITE, CONVERB) and subject:
        if has_unnamed_subject(parse, parse.line.sentence.start, start, lexicon):
            return []
        return [Argument("actor", e, start, end) for e in subject]
    if slots.noun is not None and subject and clause.predicate.shape in (PARTICIPLE, NOMINAL):
        return [Argument("actor", e, start, end) for e in subject]
    return []


def _is_told_of(clause: Clause, said: Statement, actors: Actors) -> bool:
    """ "Trump'ın ... gerektiğini vurguladığını anlattı": what another has said; not a spokesman's own state."""
    predicate, subject = clause.predicate, clause.subject
    is_reported = predicate.entry is not None and predicate.entry.cue is not None and predicate.shape == NOMINAL
    is_outside = not said.cue_start <= predicate.verb_start < said.cue_end
    if not is_reported or not is_outside or subject is None or subject.slot != "genitive" or subject.is_owner:
        return False
    other = actors.entities[actors.mentions[subject.mentions[0]].entity]
    return other.kind != COUNTRY or other.country_code != actors.entities[said.speaker].country_code


def _is_impersonal(parse: Parse, clause: Clause, said: Statement, trigger: Trigger) -> bool:
    """ "açıklamada, kararın kınandığı belirtildi": who condemns is who makes the statement."""
    form = clause.predicate.form
    if trigger.event_type not in SPEECH_ACTS or form is None or not form.passive or form.suffix != "dık":
        return False
    forms = [c.predicate.form for c in parse.clauses if c.predicate.end == said.cue_end]
    return any(cue is not None and cue.passive for cue in forms)


def _content_party(
    parse: Parse, slots: Slots, trigger: Trigger, statement: Statement | None, actors: Actors, acting: set[int | None]
) -> list[Argument]:
    """The first party named in what is said: "ABD'nin ... olduğunu" is about the USA."""
    if slots.clause is not None:
        stop, is_quoted = slots.clause.predicate.start, slots.clause.is_quoted
    elif slots.noun is not None:
        stop, is_quoted = slots.noun.start, slots.noun.is_quoted
    else:
        return []
    before = (c.predicate for c in parse.clauses if c.predicate.shape == FINITE and c.is_quoted == is_quoted)
    begin = max((p.end for p in before if p.end < stop), default=0)
    quotation = layer(stop, parse.opaque)
    if quotation is not None:
        begin = max(begin, quotation.start)
    content = statement.start if statement is not None and statement.start < stop else begin
    sides = [e for e in acting if e is not None] or ([statement.speaker] if statement is not None else [])
    codes = {actors.entities[e].country_code for e in sides}
    said = [p for p in parse.phrases if begin <= p.start < stop and p.slot in CONTENT_SLOTS]
    if trigger.event_type == "request" and slots.clause is not None:
        # "Guaido'yu tanıma çağrısında bulundu": he is not asked
        asked_for = [c.phrases for c in parse.clauses if c.predicate.shape in (NOMINAL, INFINITIVE)]
        said = [p for p in said if p.slot != "acc" or not any(p in phrases for phrases in asked_for)]
    if slots.noun is not None and not is_quoted:
        # "Hamaney, Trump'ın çağrısını reddetti": who rejects the call is not called upon
        subjects = [c.subject for c in parse.clauses if c.predicate.shape == FINITE]
        said = [p for p in said if not any(p is subject for subject in subjects)]
    # Of whom it is said: "... ülkenin, Kiev'in anlaşmayı bozduğunu öne sürdü" is about Kiev.
    governed = [c for c in parse.clauses if c.predicate.shape == NOMINAL and c.predicate.verb_start < stop]
    theme = next((c.subject for c in reversed(governed) if stop - 2 <= c.predicate.end <= stop), None)
    # "Ukrayna'daki savaşa verdiği destek için Pyongyang'a": Pyongyang is thanked.
    for phrase in sorted(said, key=lambda p: (p is not theme, p.start < content, p.is_located)):
        found = [
            argument
            for argument in (replace(a, slot="content") for a in _from_phrases("recipient", [phrase], actors))
            if argument.entity is not None and argument.entity not in acting
            if actors.entities[argument.entity].subtype != "media"
            if actors.entities[argument.entity].country_code not in codes - {None}
        ]
        if found:
            return found
    return []


def _scenes(parse: Parse, slots: Slots, actors: Actors, lexicon: Lexicon) -> frozenset[int]:
    """Where the attack happened that is condemned: its victim's country is not the one condemned."""
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
    return frozenset(scenes)


def distinct(arguments: list[Argument]) -> list[Argument]:
    seen: set[tuple[str, int | None]] = set()
    kept = []
    for argument in arguments:
        key = (argument.role, argument.entity)
        if key not in seen:
            seen.add(key)
            kept.append(argument)
    return kept
