"""Say who else takes part in a talk or a treaty of which only one side is named."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import MEDIA, PERSON, Entity
from extract.clauses import (
    FINITE,
    PARTICIPLE,
    Clause,
    NounTrigger,
    Parse,
    Phrase,
    has_subject,
    is_asked_for,
)
from extract.events.model import MUTUAL, PAIR, TALKS, Argument, Slots, is_person
from extract.events.phrases import borrowed, from_phrases
from extract.events.wishes import talked_with
from extract.factuality import is_subjects_own
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement

WITH = ("with", "between")
SPOKEN_TO = ("dat", "abl")


def find_partners(
    doers: Sequence[Argument],
    parse: Parse,
    slots: Slots,
    trigger: Trigger,
    said: Statement | None,
    actors: Actors,
    lexicon: Lexicon,
) -> list[Argument]:
    """Those whom the sentence or its speaker gives besides ``doers``, the one whom the trigger's own phrases give."""
    noun, is_mutual, is_talk = slots.noun, trigger.frame == MUTUAL, trigger.event_type in TALKS
    found: list[Argument] = []
    if noun is not None and len(doers) == 1 and doers[0].slot == "with":
        found += _holder(parse, noun, doers[0], actors, lexicon) if is_talk else []
        if is_mutual:
            found = found or _planner(parse, noun, doers[0], actors) or _subjects_side(parse, noun, doers[0], actors)
    if is_mutual and said is not None and len(doers) == 1 and not found and (noun is not None or _is_done_with(slots)):
        found += _speakers_side(doers[0], said, actors)
    if is_mutual and _is_one(doers, found):
        found += from_phrases("actor", borrowed(parse, slots, WITH, lexicon), actors)
    if is_mutual and slots.clause is not None and _is_one(doers, found):
        found += from_phrases("actor", _ratifying(parse, slots.clause), actors)
    if is_talk and noun is not None and _is_one(doers, found):
        found += _talkers(parse, noun, actors, lexicon)
    return found


def _is_one(doers: Sequence[Argument], found: Sequence[Argument]) -> bool:
    return len({a.entity for a in (*doers, *found)}) < PAIR


def _holder(parse: Parse, noun: NounTrigger, other: Argument, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "Joly, Gonzalez ile görüşmesinin ardından konuştu", "... ardından konuşan Joly": a talk with somebody that is
    nobody else's is the subject's.
    """
    if not is_subjects_own(parse, noun, lexicon) or noun.form.number == "p" and not is_person(other, actors):
        return []
    if is_asked_for(noun):
        return from_phrases("actor", _asked(parse, noun), actors)[:1]
    later = [c for c in parse.clauses if c.predicate.start >= noun.end and c.is_quoted == noun.is_quoted]
    if later and later[0].predicate.shape == PARTICIPLE and later[0].subject is None and later[0].head is not None:
        subject: Phrase | None = later[0].head
    else:
        subject = next((c.subject for c in later if c.subject is not None and c.subject.end <= noun.start), None)
    if subject is None or subject.slot == "subject" and _is_of_unnamed(parse, subject, noun, lexicon):
        return []
    holders = from_phrases("actor", [subject], actors)
    return [a for a in holders if a.entity is not None and not _only_speaks(actors.entities[a.entity])]


def _asked(parse: Parse, noun: NounTrigger) -> list[Phrase]:
    """ "Putin'den Ukrayna ile görüşmesini istedi", "Putin'i arayarak ... istedi": who is to talk."""
    before = [p for p in parse.phrases if p.slot in SPOKEN_TO and p.end < noun.start]
    return before[-1:] or talked_with(parse, noun.start)


def _is_of_unnamed(parse: Parse, subject: Phrase, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Lavrov, yardımcısının Sisi ile görüşmesinin ardından": held by somebody without a name."""
    return has_subject(parse.line.folded[subject.end : min(p.start for p in noun.phrases)], lexicon)


def _only_speaks(entity: Entity) -> bool:
    """A medium or a spokesman, who tells of the talks of others."""
    return entity.subtype in MEDIA or entity.office_code == "spokesperson"


def _planner(parse: Parse, noun: NounTrigger, other: Argument, actors: Actors) -> list[Argument]:
    """ "Trump'ın Putin ile görüşme planı", "... ile görüşmeyi planlamadığını": whose plan it is, before the partner."""
    own = [p for p in parse.phrases if p.slot == "genitive" and p.end < other.start <= p.end + 1]
    is_plain = noun.form.possessive is None and noun.modifier is None
    return from_phrases("actor", own[:1], actors) if is_plain else []


def _subjects_side(parse: Parse, noun: NounTrigger, other: Argument, actors: Actors) -> list[Argument]:
    """ "Çavuşoğlu, ABD heyetiyle yapılan görüşmeleri değerlendirdi": nobody is named who held the talk with them."""
    held = noun.modifier
    if held is None or not held.predicate.is_passive or held.subject is not None or held.is_quoted:
        return []
    main = next((c for c in parse.clauses if c.predicate.start >= noun.end and c.predicate.shape == FINITE), None)
    if main is None or main.subject is None or main.subject.slot != "subject" or len(main.subject.mentions) > 1:
        return []
    if any(p.slot == "dat" and p.kind == PERSON for p in main.phrases):
        return []  # "İran ile yapılan görüşmelerin sonuçlarını Biden'a aktardı"
    side = _side_across(other, actors.mentions[main.subject.mentions[0]].entity, actors)
    return [Argument("actor", side, main.subject.start, main.subject.end)] if side is not None else []


def _speakers_side(other: Argument, said: Statement, actors: Actors) -> list[Argument]:
    """ "ABD ile temaslar sürüyor", says a Russian: the other side is the speaker's."""
    side = _side_across(other, said.speaker, actors)
    return [Argument("actor", side, said.cue_start, said.cue_end, "statement")] if side is not None else []


def _side_across(other: Argument, teller: int, actors: Actors) -> int | None:
    """For whom somebody tells of a talk with another: for their country, of a peer for themselves."""
    speaker = actors.entities[teller]
    code = speaker.country_code
    if code is None or speaker.subtype in MEDIA or other.entity is None:
        return None
    if actors.entities[other.entity].country_code == code:
        return None
    is_peer = speaker.kind == PERSON and speaker.office_code == actors.entities[other.entity].office_code is not None
    return teller if is_peer else actors.countries.get(code, teller)


def _is_done_with(slots: Slots) -> bool:
    """ "Ukrayna, Almanya ile anlaşma imzalandığını bildirdi": told in the passive, and only the other side is named."""
    is_passive = slots.clause is not None and slots.clause.predicate.is_passive
    return is_passive and bool(slots.get("with")) and not slots.get("subject")


def _ratifying(parse: Parse, clause: Clause) -> list[Phrase]:
    """ "Rusya ile imzalanan anlaşmayı onayladı", "... onaylayan yasayı imzaladı": with whom, and whose law it is."""
    start, shape = clause.predicate.start, clause.predicate.shape
    if start == clause.predicate.verb_start:
        return []  # the verb alone names no agreement
    before = [c for c in parse.clauses if c.predicate.end < start]
    is_modified = bool(before) and before[-1].predicate.shape == PARTICIPLE and before[-1].head is None
    parties = [p for p in before[-1].phrases if p.slot in WITH] if is_modified else []
    after = next((c for c in parse.clauses if c.predicate.start > start), None)
    is_of_law = shape == PARTICIPLE and clause.subject is None and clause.head is None and after is not None
    subject = after.subject if is_of_law and after is not None else None
    return parties if subject is None or subject.start > start else [subject, *parties]


def _talkers(parse: Parse, noun: NounTrigger, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """ "Erdoğan ve Putin, telefon görüşmesinde Suriye'yi ele aldı": those who discuss something in a talk hold it."""
    if noun.form.case != "loc":
        return []
    main = next((c for c in parse.clauses if c.predicate.start > noun.end and c.predicate.shape == FINITE), None)
    if main is None or main.subject is None or main.is_quoted:
        return []
    verb = parse.line.folded[: main.predicate.verb_start].rsplit(maxsplit=1)[-1:]
    discussing = lexicon.words["discussing"]["verbs"]
    if main.predicate.lemma not in discussing and " ".join((*verb, main.predicate.lemma)) not in discussing:
        return []
    return from_phrases("actor", [main.subject, *(p for p in main.phrases if p.slot == "with")], actors)
