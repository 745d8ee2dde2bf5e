"""Say who does what a clause tells that names nobody: who speaks, else of whom the text has been telling."""

from __future__ import annotations

from itertools import pairwise

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.clauses import (
    CONVERB,
    FINITE,
    FIRST_PERSON,
    NOMINAL,
    PARTICIPLE,
    Clause,
    NounTrigger,
    Parse,
    Phrase,
    has_subject,
)
from extract.events.grounds import find_punisher
from extract.events.model import SPEECH_ACTS, Argument, Slots, speaks_for
from extract.events.owners import find_backers, find_supporter, is_possessor
from extract.events.phrases import from_phrases
from extract.events.strikes import goes_on, is_named
from extract.events.threats import HOSTILE
from extract.events.wishes import find_asked, is_wished
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, has_unnamed_subject, names_actor, owner_of

CHARGE = "charge"  # the frame of what another is said to help, which lets the verb mean what else it means
NEAR = 2  # words between "yaptığı" and what was done: "gerçekleştirdiği son iki deneme"
CONDEMNED = frozenset({"criticism", "protest"})


def find_implied(
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
    if trigger.frame == CHARGE and (punisher := find_punisher(parse, clause, lexicon)) is not None:
        return from_phrases("actor", [punisher], actors)
    if said is not None:
        reported = clause or _verb_itself(parse, slots.noun)
        if reported is not None and _is_told_of(reported, said, actors):
            return from_phrases("actor", [reported.subject] if reported.subject else [], actors)
        if "statement" in trigger.requires:
            teller = _teller_quoted(parse, slots) or _teller_reported(parse, slots)
            if teller is not None:
                return from_phrases("actor", [teller], actors)
            supporter = _supporter(parse, slots, trigger, lexicon) if trigger.event_type == "support" else None
            if supporter is not None and not _is_speakers_body(supporter, said, actors):
                return from_phrases("actor", [supporter], actors)
            return [] if _is_of_things(parse, slots, lexicon) else _speakers(said, said.cue_start, said.cue_end)
    if clause is None:
        return []
    if said is not None and clause.subject is None and not clause.is_of_another and is_wished(parse, clause, said):
        return find_asked(parse, clause, said, actors)
    if clause.subject is None and (maker := _made_by(parse, clause, lexicon)) is not None:
        return from_phrases("actor", [maker], actors)
    if said is not None:
        if _is_speakers_own(parse, clause, trigger, said) or _is_bodys_own(
            parse, clause, trigger, said, actors, lexicon
        ):
            return _speakers(said, clause.predicate.start, clause.predicate.end)
        if said.start <= clause.predicate.start < said.end:
            return []
    if clause.predicate.is_passive:
        if trigger.event_type not in SPEECH_ACTS or clause.predicate.shape != FINITE:
            return []
        announcing = from_phrases("actor", _announcing(parse, clause, actors, lexicon), actors)
        if announcing or not _is_in_words_before(parse, clause, lexicon):
            return announcing
        return [Argument("actor", e, clause.predicate.start, clause.predicate.end) for e in subject]
    is_told_of = bool(subject) and _is_of_subject_before(parse, slots, clause, trigger, lexicon)
    return [Argument("actor", e, clause.predicate.start, clause.predicate.end) for e in subject] if is_told_of else []


def _supporter(parse: Parse, slots: Slots, trigger: Trigger, lexicon: Lexicon) -> Phrase | None:
    """Who is said to stand at somebody's side, and whose support goes on; a verdict is the speaker's."""
    if trigger.frame == "backing":
        return next(iter(find_backers(parse, slots.start, lexicon)), None)
    supporter = find_supporter(parse, slots.noun, lexicon) if trigger.frame != "verdict" else None
    return supporter if supporter is not None and supporter.kind == COUNTRY else None


def _is_speakers_body(phrase: Phrase, said: Statement, actors: Actors) -> bool:
    """ "Stoltenberg, NATO'nun Kiev'e desteğinin süreceğini": in whose name it is said."""
    body, speaker = actors.entities[actors.mentions[phrase.mentions[0]].entity], actors.entities[said.speaker]
    return speaks_for(speaker, body) or body.kind == ORGANIZATION and speaker.country_code is None


def _teller_quoted(parse: Parse, slots: Slots) -> Phrase | None:
    """ ""Bakan Pompeo, müdahalenin tehlikeli olduğunu vurguladı." denildi": who is quoted as having said so."""
    if not slots.is_quoted:
        return None
    said, telling = ([c for c in parse.clauses if c.predicate.end > slots.start] + [None, None])[:2]
    if said is None or telling is None or said.predicate.shape != NOMINAL or telling.predicate.shape != FINITE:
        return None
    entry, subject = telling.predicate.entry, telling.subject
    is_report = telling.is_quoted and entry is not None and entry.cue is not None
    is_next = ". " not in parse.line.text[slots.start : telling.predicate.start]
    return subject if is_report and is_next and subject is not None and subject.slot == "subject" else None


def _teller_reported(parse: Parse, slots: Slots) -> Phrase | None:
    """ "Lavrov'un ABD'nin tutumunun kabul edilemez olduğunu belirttiği kaydedildi": of whom it is reported."""
    after = [c for c in parse.clauses if c.predicate.verb_start > slots.start]
    for telling, report in pairwise(after):
        entry, form, subject = telling.predicate.entry, report.predicate.form, telling.subject
        if entry is None or entry.cue is None or telling.predicate.shape == FINITE:
            continue
        is_reported = report.predicate.shape == FINITE and form is not None and form.passive
        is_person = subject is not None and subject.slot == "genitive" and subject.kind == PERSON
        return subject if is_reported and is_person and not telling.is_quoted else None
    return None


def _is_speakers_own(parse: Parse, clause: Clause, trigger: Trigger, said: Statement) -> bool:
    """Whether who makes the statement does what it tells: "kınıyoruz", "tanıdığını açıkladı"."""
    predicate, form = clause.predicate, clause.predicate.form
    if said.cue_start <= predicate.verb_start < said.cue_end:
        return True
    if form is not None and (form.person in FIRST_PERSON or form.possessive in FIRST_PERSON):
        return True
    if not said.start <= predicate.start < said.end:
        return False
    # "tanıdığını açıkladı": without a genitive the one who does it is the one who says it.
    is_theirs = form is not None and form.possessive in ("3s", "3p") and not form.passive
    is_theirs = is_theirs and not _is_anybodys(clause)
    # "Kiev'in tutumundan endişe ettiklerini": they who speak, not Kiev
    is_said = trigger.event_type in SPEECH_ACTS and clause.subject is not None
    has_own = clause.subject is not None and not (is_said and is_possessor(clause, clause.subject))
    is_free = not has_own and not clause.is_of_another and not clause.is_quoted and not _is_judged(parse, clause)
    return is_theirs and is_free or _is_impersonal(parse, clause, said, trigger)


def _is_bodys_own(
    parse: Parse, clause: Clause, trigger: Trigger, said: Statement, actors: Actors, lexicon: Lexicon
) -> bool:
    """ "Stoltenberg, ittifakın İngiltere ile dayanışma içinde olduğunu kaydetti", "Erdoğan, milletimizin ...": what
    those feel and want for whom one speaks.
    """
    if trigger.event_type not in SPEECH_ACTS or not clause.is_of_another or clause.is_quoted:
        return False
    words = parse.line.folded[max(said.start, parse.line.sentence.start) : clause.predicate.start].split()
    genitives = [word for word in words if lexicon.endings.any_genitive.match(word)]
    spec, is_of_states = lexicon.words["own_bodies"], actors.entities[said.speaker].country_code is None
    return bool(genitives) and genitives[0].startswith((*spec["ours"], *(spec["stems"] if is_of_states else ())))


def _is_anybodys(clause: Clause) -> bool:
    """ "Tayvan'a silah satışını kınadı", "silah satışına karışan şirketler": the ending is that of the compound."""
    predicate = clause.predicate
    is_compound = predicate.form is not None and predicate.form.suffix == "manner"
    return is_compound and predicate.start < predicate.verb_start and clause.subject is None and not clause.is_quoted


def _is_of_subject_before(parse: Parse, slots: Slots, clause: Clause, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Whether the text goes on about whom the sentence before was about: "Erdoğan geldi. Putin'le görüştü."."""
    if clause.predicate.shape not in (FINITE, CONVERB):
        return slots.noun is not None and clause.predicate.shape in (PARTICIPLE, NOMINAL)
    if trigger.event_type in HOSTILE and goes_on(slots, lexicon) and is_named(parse, slots):
        return False  # "Türkiye konuştu. İsrail saldırıları sürüyor."
    return not has_unnamed_subject(parse, parse.line.sentence.start, clause.predicate.start, lexicon)


def _verb_itself(parse: Parse, noun: NounTrigger | None) -> Clause | None:
    """ "Şili'nin Kanada'dan destek istediğini": the verb alone; but "yalan söylediğini" is what one is accused of."""
    if noun is None:
        return None
    return next((c for c in parse.clauses if c.predicate.verb_start == noun.start and c.end == noun.end), None)


def _made_by(parse: Parse, clause: Clause, lexicon: Lexicon) -> Phrase | None:
    """ "Peru'nun gerçekleştirdiği iki füze denemesine karşılık": of a verb that is a noun here, whose it is."""
    form, start = clause.predicate.form, clause.predicate.start
    if clause.predicate.shape != NOMINAL or form is None or form.suffix != "action":
        return None
    before = next((c for c in reversed(parse.clauses) if c.end < start), None)
    if before is None or before.predicate.shape != PARTICIPLE or before.predicate.lemma not in lexicon.light_verbs:
        return None
    return before.subject if len(parse.line.folded[before.end : start].split()) <= NEAR else None


def _is_judged(parse: Parse, clause: Clause) -> bool:
    """ "ABD, füze denemesini kınadı": nobody condemns what they have done themselves; nor do they say of it that they
    are worried by "diplomatlarını sınır dışı etmesinden".
    """
    form = clause.predicate.form
    if form is None or form.suffix != "action" or form.case not in ("acc", "dat", "abl"):
        return False
    if form.case == "abl":
        return any(p.slot == "acc" for p in clause.phrases) and any(
            c.predicate.start == clause.predicate.end + 1 for c in parse.clauses
        )
    after = next((c.predicate for c in parse.clauses if c.predicate.start == clause.predicate.end + 1), None)
    return after is not None and not after.event_types.isdisjoint(CONDEMNED)


def _announcing(parse: Parse, clause: Clause, actors: Actors, lexicon: Lexicon) -> list[Phrase]:
    """ "Bakanlıktan yapılan açıklamada saldırılara tepki gösterildi", "Bakanlıktan, ... çağrısında bulunuldu"."""
    start = clause.predicate.start
    for noun in parse.nouns:
        if noun.entry.is_source and noun.form.case == "loc" and noun.end < start and noun.is_quoted == clause.is_quoted:
            owner = owner_of(parse, noun, actors, lexicon)
            if owner is not None and names_actor(owner, actors):
                return [owner]
    return [p for p in clause.phrases if p.slot == "abl" and p.is_marked and p.kind == ORGANIZATION][:1]


def _is_in_words_before(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Rusya, Şili'yi kınadı. Açıklamada, Şili'ye itidal çağrısı yapıldı": by whom the sentence before was about."""
    first = parse.nouns[0] if parse.nouns else None
    if first is None or not first.entry.is_source or first.start - parse.line.sentence.start > 1:
        return False
    is_bare = first.form.case == "loc" and first.form.possessive is None and not first.phrases
    words = parse.line.folded[first.start : first.end]
    is_bare = is_bare and not words.startswith(lexicon.words["communique"]["stems"])  # of all who met
    return is_bare and first.end < clause.predicate.start and not clause.is_quoted


def _is_of_things(parse: Parse, slots: Slots, lexicon: Lexicon) -> bool:
    """ "yükümlülüklerin Türkiye'ye karşı olduğunu söyledi": the speaker is against nothing."""
    towards = slots.get("towards")
    if not towards:
        return False
    stop = towards[-1].start
    begin = max((c.end for c in parse.clauses if c.end < stop), default=parse.line.sentence.start)
    is_anybodys = any(p.slot == "genitive" and begin <= p.start < stop for p in parse.phrases)
    return not is_anybodys and has_subject(parse.line.folded[begin:stop], lexicon)


def _speakers(said: Statement, start: int, end: int) -> list[Argument]:
    return [Argument("actor", e, start, end, "statement") for e in (said.speaker, *said.joint)]


def _is_told_of(clause: Clause, said: Statement, actors: Actors) -> bool:
    """ "Trump'ın ... gerektiğini vurguladığını anlattı": what another has said; not a spokesman's own state."""
    predicate, subject = clause.predicate, clause.subject
    is_reported = predicate.entry is not None and predicate.entry.cue is not None and predicate.shape == NOMINAL
    is_outside = not said.cue_start <= predicate.verb_start < said.cue_end
    is_active = predicate.form is not None and not predicate.form.passive  # "çağrılmasının ardından" is done to one
    if not is_reported or not is_outside or not is_active or subject is None:
        return False
    if subject.slot != "genitive" or subject.is_owner or is_possessor(clause, subject):
        return False
    other = actors.entities[actors.mentions[subject.mentions[0]].entity]
    return other.kind != COUNTRY or other.country_code != actors.entities[said.speaker].country_code


def _is_impersonal(parse: Parse, clause: Clause, said: Statement, trigger: Trigger) -> bool:
    """ "açıklamada, kararın kınandığı belirtildi": who condemns is who makes the statement."""
    form = clause.predicate.form
    if trigger.event_type not in SPEECH_ACTS or form is None or not form.passive or form.suffix != "factive":
        return False
    forms = [c.predicate.form for c in parse.clauses if c.predicate.end == said.cue_end]
    return any(cue is not None and cue.passive for cue in forms)
