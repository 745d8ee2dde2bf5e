"""Decide whether a trigger with its participants is an event of the codebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.clauses import CONVERB, FINITE, FIRST_PERSON, FUTURE, NOMINAL, PARTICIPLE, POSSIBLE, Clause, Parse, Phrase
from extract.events.asked import answers_claim
from extract.events.model import (
    ENVOY_CODES,
    MUTUAL,
    ONE_SIDED,
    SPEECH_ACTS,
    Argument,
    Slots,
    side_of,
    sides_of,
)
from extract.events.news import is_background
from extract.events.no_such import find_refutation
from extract.events.phrases import BORROWED, borrowed
from extract.events.sides import BY_ITSELF
from extract.events.slots import find_enclosed, words_before
from extract.facts import is_fact
from extract.factuality import Factuality
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, has_unnamed_subject, is_passive

# That somebody is named to whom it is done; of these types a phrase of several words says enough without ("destek sözü
# verdi").
TO_SOMEBODY = frozenset({"recipient", "content_party", "dat:party", "acc:party"})
OPEN = ONE_SIDED & SPEECH_ACTS

UNDONE = FUTURE | POSSIBLE | {"action", "infinitive"}
CLOSE = 2  # words straight before the trigger: "saldırılarına", "baskı yapmaya"
ACT_REACH = 5  # words before a verdict among which stands what is judged

PLACED = frozenset({*BORROWED, "loc"})

OF_WORDS = frozenset(
    {
        *("owned", "impossible", "enclosed", "ending", "not_ending", "after", "not_after"),
        *("content", "near", "without", "not_close", "in_clause", "not_in_clause", "of_act", "answers", "refutes"),
    }
)
OF_PARTIES = frozenset({"own", "named", "recipient", "content_party", "partner", "party", "dat:home"})
OF_PARTIES_OR_OPEN = OF_PARTIES | TO_SOMEBODY

# Kinds and subtypes of what a slot is to hold, where the condition has a word of its own for them.
SORTS = {
    "party": (PERSON, ORGANIZATION, COUNTRY, PLACE),
    "place": (PLACE, COUNTRY),
    "institution": ("ministry", "embassy"),
}


def is_vetoed(parse: Parse, phrases: Sequence[str], lexicon: Lexicon) -> bool:
    """Matches, storms and films borrow the words of diplomacy and war; ``phrases``: those the article has."""
    if not lexicon.vetoes.isdisjoint(parse.line.words) and _has_veto(parse, lexicon):
        return True
    start, end = parse.line.sentence.start, parse.line.sentence.end
    return any(parse.line.folded.find(phrase, start, end) >= 0 for phrase in phrases)


def _has_veto(parse: Parse, lexicon: Lexicon) -> bool:
    """Whether such a word stands outside of names: "Arap Ligi" plays no football."""
    words = (token.start for token in parse.line.tokens if token.folded in lexicon.vetoes)
    return any(all(not phrase.start <= start < phrase.end for phrase in parse.phrases) for start in words)


class Condition(NamedTuple):
    """One thing required: ``where`` is a place among the words, slots or a sort of party, ``wanted`` what is there;
    ``has_phrases``: some of it is of several words, "savaş uçağı".
    """

    text: str
    where: str
    wanted: tuple[str, ...]
    has_phrases: bool


class Conditions(NamedTuple):
    """What a trigger requires: of the words around it, of its slots, and of who takes part."""

    of_words: tuple[Condition, ...]
    of_slots: tuple[Condition, ...]
    of_parties: tuple[Condition, ...]


def _required(trigger: Trigger) -> Conditions:
    return _conditions(trigger.requires, OF_PARTIES_OR_OPEN if _is_open(trigger) else OF_PARTIES)


def _is_open(trigger: Trigger) -> bool:
    return trigger.event_type in OPEN and " " in trigger.stem


@cache
def _conditions(requires: tuple[str, ...], late: frozenset[str]) -> Conditions:
    left = [_read(c) for c in requires if c not in ("statement", "cue")]  # seen to by the finder
    of_words = tuple(c for c in left if c.where in OF_WORDS)
    of_parties = tuple(c for c in left if c.text in late)
    return Conditions(of_words, tuple(c for c in left if c not in of_words + of_parties), of_parties)


def _read(condition: str) -> Condition:
    where, _, wanted = condition.partition(":")
    words = SORTS.get(wanted) or tuple(wanted.split("|"))
    return Condition(condition, where, words, any(" " in word.rstrip() for word in words))


def is_possible(
    trigger: Trigger, slots: Slots, parse: Parse, subject: Sequence[int], actors: Actors, lexicon: Lexicon
) -> bool:
    """Whether the words around and the slots are those the trigger requires, which is seen before who takes part;
    ``subject``: of whom the text has been telling.
    """
    if not trigger.requires or _is_only_named(trigger, slots):
        return True
    of_words, of_slots, _ = _required(trigger)
    for condition in of_words:
        if not _has_words(condition, slots, parse, lexicon):
            return False
    for condition in of_slots:
        if not _is_filled(condition, slots, parse, actors, lexicon) and (
            condition.text != "subject:person"
            or not (_tells_of_oneself(slots) or _continues_subject(slots, parse, subject, actors, lexicon))
        ):
            return False
    return True


def _continues_subject(slots: Slots, parse: Parse, subject: Sequence[int], actors: Actors, lexicon: Lexicon) -> bool:
    """ "Geçen ay da Bağdat'a gitmişti": told of the person named before, as no word is left that could be a subject."""
    clause = slots.clause
    if clause is None or clause.predicate.shape != FINITE or clause.subject is not None or slots.noun is not None:
        return False
    if not subject or any(actors.entities[e].kind != PERSON for e in subject):
        return False
    begin = max((c.end for c in parse.clauses if c.end < clause.predicate.start), default=parse.line.sentence.start)
    known = [*((p.start, p.end) for p in parse.phrases), *((t.start, t.end) for t in parse.times)]
    words = [t for t in parse.line.tokens_in(begin, clause.predicate.start) if t.is_word]
    left = [t.folded for t in words if not any(start <= t.start < end for start, end in known)]
    speech = lexicon.speech
    return all(w in lexicon.adverbs or w in speech.asides or w in speech.particles for w in left)


def _tells_of_oneself(slots: Slots) -> bool:
    """ "Geçen hafta Ankara'ya gittim" dedi: whoever is quoted."""
    clause = slots.clause
    form = clause.predicate.form if clause is not None and clause.is_quoted else None
    return form is not None and form.person in FIRST_PERSON


def _is_only_named(trigger: Trigger, slots: Slots) -> bool:
    """ "uluslararası anlaşmalara aykırı": an agreement only named is none that was made."""
    return trigger.event_type == "agreement" and trigger.is_light and slots.clause is None


def _has_words(condition: Condition, slots: Slots, parse: Parse, lexicon: Lexicon) -> bool:
    where, wanted = condition.where, condition.wanted
    if where == "owned":
        return _governs_owned(slots, parse, lexicon)
    if where == "impossible":
        form = slots.clause.predicate.form if slots.clause is not None else None
        return form is not None and form.passive and form.able and form.negative
    if where == "of_act":
        return _judges_act(slots, parse, lexicon)
    if where == "answers":
        return answers_claim(parse, _start_of(slots), lexicon)
    if where == "refutes":
        return find_refutation(parse, _start_of(slots), lexicon) is not None
    if where == "enclosed":
        return bool(find_enclosed(parse, slots))
    if where in ("ending", "not_ending"):
        last = words_before(slots, parse, 1, of_clause=False)
        ends_so = any(word.rstrip("\"'”’»").endswith(wanted) for word in last)
        return ends_so == (where == "ending") and (slots.clause is not None or where == "not_ending")
    if where == "not_close":
        straight = parse.line.folded[parse.line.sentence.start : _start_of(slots)].rsplit(maxsplit=CLOSE)[-CLOSE:]
        return not _begins(straight, condition)
    if where in ("after", "not_after"):
        following = parse.line.folded[_end_of(slots) : parse.line.sentence.end].split()[:3]
        return _begins(following, condition) == (where == "after")
    if where in ("in_clause", "not_in_clause"):
        begin = slots.clause.start if slots.clause is not None else parse.line.sentence.start
        inside = parse.line.folded[begin : _end_of(slots)].split()
        return _begins(inside, condition) == (where == "in_clause")
    before = [w for w in words_before(slots, parse, 8, of_clause=where == "content") if not w[0].isdigit()][-4:]
    return _begins(before, condition) != (where == "without")


def _begins(words: Sequence[str], condition: Condition) -> bool:
    """Whether one of the words begins as is wanted, or several from one on do ("savaş uçağı")."""
    behind = (" ".join(words[at:]) for at in range(len(words))) if condition.has_phrases else words
    return any(f"{text} ".lstrip("\"'“”").startswith(condition.wanted) for text in behind)


def is_satisfied(
    trigger: Trigger, slots: Slots, arguments: list[Argument], parse: Parse, actors: Actors, lexicon: Lexicon
) -> bool:
    parties = [a for a in arguments if a.entity is not None]
    if not parties:
        return False
    acting = [a for a in arguments if a.role == "actor"]
    if trigger.is_light and slots.clause is None and trigger.frame == MUTUAL and len(acting) < 2:
        return False
    if _is_only_named(trigger, slots):
        return bool(slots.get("between") or slots.get("subject")) or any(a.slot == "abl" for a in acting)
    form = slots.clause.predicate.form if slots.clause is not None else None
    is_active = slots.noun is None and form is not None and not form.passive
    if is_active and not acting and BY_ITSELF.isdisjoint(trigger.requires):
        return False
    wanted = _required(trigger).of_parties if trigger.requires else ()
    if wanted and acting and _is_open(trigger):
        wanted = tuple(c for c in wanted if c.text not in TO_SOMEBODY)
    return not wanted or all(_holds(c, slots, acting, parties, parse, actors, lexicon) for c in wanted)


def _holds(
    condition: Condition,
    slots: Slots,
    acting: list[Argument],
    parties: list[Argument],
    parse: Parse,
    actors: Actors,
    lexicon: Lexicon,
) -> bool:
    if condition.where in ("named", "recipient", "content_party"):
        return any(a.role == "recipient" for a in parties)
    if condition.where == "own":  # not "İsrail'in ateşkese hazır olduğunu söyledi"
        owners = (actors.mentions[m].entity for p in slots.get("genitive") for m in p.mentions)
        return {side_of(owner, actors) for owner in owners} <= sides_of(acting, actors)
    if condition.where == "partner":
        return len(acting) > 1
    if condition.text == "dat:home":  # "Fransa, Roma Büyükelçisini Paris'e çağırdı"
        called_to = {actors.mentions[m].entity for p in slots.get("dat") if p.kind == PLACE for m in p.mentions}
        whose = {actors.mentions[m].entity for p in slots.get("genitive") for m in p.mentions}
        home = sides_of(acting, actors)
        is_home = not home.isdisjoint(side_of(place, actors) for place in called_to)
        return is_home and home.issuperset(side_of(owner, actors) for owner in whose)
    return condition.where == "party" or _is_filled(condition, slots, parse, actors, lexicon)


def _judges_act(slots: Slots, parse: Parse, lexicon: Lexicon) -> bool:
    """ "ABD'nin kararının olumlu olduğunu", "aldığı kararı olumlu buldu": what somebody has done is judged; not
    "depremin üzücü olduğunu", nor "attığımız adımın".
    """
    acts, joint = (lexicon.words["verdicts"][name] for name in ("acts", "joint"))
    endings = lexicon.endings
    before = parse.line.folded[parse.line.sentence.start : _start_of(slots)]
    words = [word.strip("\"'“”,.") for word in before.split()[-ACT_REACH:]]
    for at, word in enumerate(words):
        if endings.verbal_noun.match(word) and not word.startswith(joint):
            return True
        if word.startswith(acts) and (endings.owned.match(word) or any(endings.relative.match(w) for w in words[:at])):
            return True
    return False


def _is_abetting(slots: Slots, parse: Parse, actors: Actors, lexicon: Lexicon) -> bool:
    """ "ABD'nin terörü desteklediğini", "YPG'ye destek verdiğini": another is said to help a crime or an armed group;
    not "desteklemesi halinde", but "destek vermeye devam ettiğini".
    """
    start, abetted = _start_of(slots), lexicon.words["abetted"]
    form = slots.clause.predicate.form if slots.clause is not None and slots.noun is None else None
    behind, end = parse.line.folded, _end_of(slots) + 1
    is_undone = form is not None and form.suffix in UNDONE and not behind.startswith(abetted["on"], end)
    if is_undone or behind.startswith(abetted["listed"], end):
        return False
    if slots.noun is not None and all(p.slot != "genitive" or p.end > start for p in parse.phrases):
        return False
    words = [word.lstrip("\"“'") for word in parse.line.folded[parse.line.sentence.start : start].split()[-2:]]
    if words and (words[-1].startswith(abetted["stems"]) or " ".join(words).startswith(abetted["phrases"])):
        return True
    helped = next((p for p in reversed(parse.phrases) if p.end <= start), None)
    if helped is None or helped.slot not in ("acc", "dat") or helped.end + 1 < start:
        return False
    return any(actors.entities[actors.mentions[m].entity].subtype == "armed_group" for m in helped.mentions)


def _is_filled(condition: Condition, slots: Slots, parse: Parse, actors: Actors, lexicon: Lexicon) -> bool:
    """Whether a slot holds somebody or something of that sort: "loc:place"; an office alone means a person, as does a
    delegation.
    """
    _, slot, wanted, _ = condition
    if slot == "abetting":
        return _is_abetting(slots, parse, actors, lexicon)
    names = slot.split("|")
    if slots.clause is not None and slots.clause.predicate.shape == PARTICIPLE and slot in ("acc", "dat", "abl"):
        names.append("head")  # "ayak bastığı Pyongyang": what the verb governs stands behind it
    phrases = [phrase for name in names for phrase in slots.get(name)]
    if not phrases and slot in PLACED:
        phrases = borrowed(parse, slots, (slot,), lexicon)
    for phrase in phrases:
        for index in phrase.mentions:
            mention = actors.mentions[index]
            entity = actors.entities[mention.entity]
            if "envoy" in wanted and mention.office_code in ENVOY_CODES:
                return True
            if entity.kind in wanted or entity.subtype in wanted or mention.form == "title" and PERSON in wanted:
                return True
    return PERSON in wanted and any(_is_delegation(phrase, parse, lexicon) for phrase in phrases)


def _is_delegation(phrase: Phrase, parse: Parse, lexicon: Lexicon) -> bool:
    """ "Rus heyeti": people, whom their state or their leader is named for."""
    last = parse.line.folded[phrase.start : phrase.end].rsplit(maxsplit=1)[-1]
    return last.startswith(lexicon.words["delegations"]["stems"])


def _governs_owned(slots: Slots, parse: Parse, lexicon: Lexicon) -> bool:
    """ "Seul, kararın iptalini istedi": the object is a noun somebody owns."""
    clause = slots.clause
    if clause is None or clause.subject is None or clause.predicate.shape != FINITE:
        return False
    return any(lexicon.endings.owned_oblique.match(word) for word in words_before(slots, parse, 1))


def _end_of(slots: Slots) -> int:
    """Of the verb or of the noun, whichever is last: "durdurmasının doğru bir adım olacağını"."""
    verb = slots.clause.predicate.end if slots.clause is not None else 0
    return verb if slots.noun is None else max(verb, slots.noun.end)


def _start_of(slots: Slots) -> int:
    """Where the words of the trigger begin, of a noun and not of the verb that governs it."""
    return slots.noun.start if slots.noun is not None else slots.start


def by_channel(event_type: str, parse: Parse, slots: Slots, end: int, lexicon: Lexicon) -> str:
    """A talk "telefonla" is a phone call wherever in the clause the word stands."""
    if event_type != "meeting":
        return event_type
    start = slots.clause.start if slots.clause is not None else parse.line.sentence.start
    words = parse.line.folded[start:end].replace(",", " ").split()
    channels = lexicon.words["channels"]
    return next((kind for kind, names in channels.items() if any(w in names for w in words)), event_type)


def judge_allegation(
    judged: Factuality,
    parse: Parse,
    clause: Clause | None,
    said: Statement | None,
    arguments: Sequence[Argument],
    actors: Actors,
    lexicon: Lexicon,
) -> Factuality:
    """What one side says another has done is alleged, unless the article says so itself, or takes it for known; so is
    what they had denied before the news, "kullandığı iddialarını yalanlamıştı".
    """
    if judged.value == "denied":
        form = clause.predicate.form if clause is not None else None
        is_undone = form is not None and form.negative
        return judged if is_undone or not is_background(parse, lexicon) else replace(judged, value="alleged")
    if said is None:
        return _claimed_by_unnamed(parse, clause, lexicon) or judged
    if is_fact(parse, clause, lexicon) or _is_of_own(clause) or _is_taken_for_known(parse, clause, lexicon):
        return judged
    speaker = actors.entities[said.speaker]
    sides = sides_of(arguments, actors, "actor")
    if speaker.subtype == "media" or side_of(said.speaker, actors) in sides:
        return judged
    if clause is None and not sides and said.act == "criticise":  # "Mali'ye düzenlenen saldırıyı kınadı": there was one
        return judged
    return Factuality("alleged", said.cue_start, said.cue_end)


def _is_taken_for_known(parse: Parse, clause: Clause | None, lexicon: Lexicon) -> bool:
    """ "ABD'nin Tayvan'a silah sattığını hatırlattı", "... doğruladı": no claim, but what nobody doubts any more."""
    behind = parse.line.word_behind(clause.predicate.end) if clause is not None else ""
    return behind.startswith((*lexicon.words["asked"]["confirming"], *lexicon.words["told_of_others"]["recalled"]))


def _is_of_own(clause: Clause | None) -> bool:
    """ "ABD'den füze teslim aldık": no claim about another."""
    form = clause.predicate.form if clause is not None and clause.is_quoted else None
    return form is not None and form.person in FIRST_PERSON


def _claimed_by_unnamed(parse: Parse, clause: Clause | None, lexicon: Lexicon) -> Factuality | None:
    """ "Uzmanlar, İran'ın füze verdiğini bildirdi": told by somebody for whom the text has no name."""
    if clause is None or clause.predicate.shape != NOMINAL:
        return None
    after = (c for c in parse.clauses if c.predicate.verb_start >= clause.predicate.end)
    report = next((c for c in after if c.predicate.shape in (FINITE, CONVERB)), None)
    if report is None or report.subject is not None or is_passive(report, lexicon):
        return None
    told = report.predicate
    is_report = told.entry is not None and told.entry.cue is not None
    if not is_report or not has_unnamed_subject(parse, parse.line.sentence.start, told.cue_start, lexicon):
        return None
    return Factuality("alleged", told.cue_start, told.end)
