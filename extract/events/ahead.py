"""Say what is ahead though its verb does not: what is under way, and what is decided on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from extract.clauses import (
    FINITE,
    FUTURE,
    INFINITIVE,
    PARTICIPLE,
    POSSIBLE,
    Clause,
    NounTrigger,
    Parse,
    ends_in_decision,
)
from extract.document import HEADLINE
from extract.events.model import REACH, SPEECH_ACTS, STAYS, TALKS, Argument, Event
from extract.events.news import is_background
from extract.facts import PAST_FUTURE
from extract.factuality import Factuality
from extract.lexicon import Lexicon, Trigger
from extract.states import SETBACKS

LONGEST_WORD = 20
ON_JOURNEYS = STAYS | TALKS | {"agreement", "negotiation", "gift"}
DONE_BY_DECISION = SPEECH_ACTS | {"expulsion", "recall", "recognition", "release", "sanction"}
TAKEN = frozenset({"concession", "expulsion", "recall", "sanction"})
DONE_BY_SAYING = SPEECH_ACTS | {"sanction"}
PLANNED = STAYS | TALKS | {"negotiation", "sanction", "aid", "arms_transfer", "cooperation"}  # before they are done
REFUSED_AHEAD = FUTURE - PAST_FUTURE


def judge_ahead(
    parse: Parse, clause: Clause | None, trigger: Trigger, judged: Factuality, lexicon: Lexicon
) -> Factuality:
    if clause is not None and judged.value == "planned" and trigger.event_type in SPEECH_ACTS:
        return replace(judged, value="occurred") if _goes_on(clause, lexicon) else judged
    if clause is not None and judged.value == "planned" and trigger.event_type in TAKEN:
        return replace(judged, value="occurred") if _decision_is_taken(parse, clause, lexicon) else judged
    if clause is None or judged.value not in ("occurred", "hypothetical"):
        return judged
    if judged.value == "occurred" and trigger.event_type == "visit":
        return _on_the_way(parse, clause, judged, lexicon)
    if judged.value == "occurred" and is_come_for(clause) and _is_yet_to_come(parse, clause):
        return replace(judged, value="planned")
    if _is_decided_on(parse, clause, lexicon):
        return replace(judged, value="occurred" if trigger.event_type in DONE_BY_DECISION else "planned")
    return judged


def judge_called_off(
    parse: Parse,
    clause: Clause | None,
    trigger: Trigger,
    judged: Factuality,
    arguments: Sequence[Argument],
    events: Sequence[Event],
) -> Factuality:
    """ "ziyareti ertelendi. Reisi, Erdoğan ile görüşecekti": what was to be done on a journey that was put off."""
    form = clause.predicate.form if clause is not None and clause.predicate.shape == FINITE else None
    if form is None or form.suffix not in PAST_FUTURE or form.negative or trigger.event_type not in ON_JOURNEYS:
        return judged
    parties, near = {a.entity for a in arguments}, parse.line.sentence.index - REACH
    stays = (e for e in reversed(events) if e.event_type == "visit" and not parties.isdisjoint(e.actors))
    fallen = (m for e in stays for m in e.mentions if m.sentence_index >= near)
    values = (m.factuality.value for m in fallen if m.factuality.value in SETBACKS)
    value = next(values, None)
    return judged if value is None else replace(judged, value=value)


def is_come_for(clause: Clause | None) -> bool:
    """ "görüşmek üzere geldi", "zirveye katılmak üzere geldi": what one travels for."""
    if clause is None or clause.is_purpose or clause.controller is None:
        return clause is not None and clause.is_purpose
    return clause.predicate.shape == INFINITIVE and "visit" in clause.controller.predicate.event_types


def _is_yet_to_come(parse: Parse, clause: Clause) -> bool:
    """ "zirveye katılmak üzere dün geldi": the day is that of the arrival; "bugün yapılacak zirveye katılmak üzere
    geldi"; but who "18 Ekim'de gelmişti" has been there.
    """
    trip = clause.controller.predicate if clause.controller is not None else None
    days = [t for t in parse.times if t.precision == "day" and trip is not None and clause.end <= t.start < trip.start]
    if days and trip is not None and trip.form is not None and not trip.form.past_perfect:
        return True
    before = next((c.predicate for c in reversed(parse.clauses) if c.end <= clause.predicate.start), None)
    form = before.form if before is not None and before.shape == PARTICIPLE else None
    if before is None or form is None or form.suffix not in FUTURE:
        return False
    return "," not in parse.line.text[before.end : clause.predicate.start]


def judge_refusal(clause: Clause | None, trigger: Trigger, judged: Factuality) -> Factuality:
    """ "vize vermedi": done; "vize vermeyeceğini açıkladı": ahead, but who says "tanımayacağını" or "anlaşmayı
    uzatmayacağını" has done it.
    """
    form = clause.predicate.form if clause is not None and trigger.event_type not in DONE_BY_SAYING else None
    return replace(judged, value="planned" if form is not None and form.suffix in REFUSED_AHEAD else "occurred")


def is_on_eve(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "zirvenin arifesinde", "ziyareti öncesinde yaptığı açıklamada", "ziyaretinden bir gün önce": what is told was
    before it.
    """
    before = lexicon.words["postpositions"]["before"]
    counted = (t.end for t in parse.times if t.start == noun.end + 1)
    return parse.line.word_behind(noun.end) in before or parse.line.folded.endswith(before, 0, next(counted, noun.end))


def is_still_ahead(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "ziyareti öncesinde konuştu"; but "Abe ile görüşmesi öncesinde Kono ile de görüştü" tells of two talks held, and
    of "ziyaretinden iki gün önce" nobody knows.
    """
    is_counted = any(t.start == noun.end + 1 for t in parse.times)
    if is_counted or STAYS.isdisjoint(noun.entry.event_types) or not is_on_eve(parse, noun, lexicon):
        return False
    after = next((c for c in parse.clauses if c.predicate.start > noun.end), None)
    if after is None or TALKS.isdisjoint(after.predicate.event_types) or "visit" in noun.entry.event_types:
        return True
    return all(phrase.start < noun.end for phrase in after.phrases)  # "öncesinde gazetecilere konuştu"


def judge_on_eve(
    parse: Parse, noun: NounTrigger | None, judged: Factuality, published: date | None, lexicon: Lexicon
) -> Factuality | None:
    """ "Fidan, Irak ziyareti öncesinde konuştu": ahead, unless that was told of days gone by, or was long ago."""
    if noun is None or noun.modifier is not None or not is_still_ahead(parse, noun, lexicon):
        return None
    if is_background(parse, lexicon):
        return None
    is_over = any(t.date_end is not None and published is not None and t.date_end < published for t in parse.times)
    return None if is_over else replace(judged, value="planned")


def is_open_headline(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "Rusya elçiyi sınır dışı ediyor", "Fransa'dan Filistin'i tanıma kararı", "Erdoğan-Putin görüşmesi": it says not
    whether it was, or will be.
    """
    if parse.line.sentence.kind != HEADLINE:
        return False
    if clause is not None or noun is None:
        return _is_under_way(clause) or clause is not None and ends_in_decision(parse, clause, lexicon)
    is_bare = noun.governor is None and noun.modifier is None and noun.form.case == "nom"
    return is_bare and not noun.entry.event_types.isdisjoint(PLANNED)


def _is_under_way(clause: Clause | None) -> bool:
    """ "sınır dışı ediyor"."""
    form = clause.predicate.form if clause is not None and clause.predicate.shape == FINITE else None
    return form is not None and form.suffix == "progressive"


def _goes_on(clause: Clause, lexicon: Lexicon) -> bool:
    """ "desteklemeye devam edecek": what will go on to be said has been said."""
    over = clause.controller.predicate if clause.controller is not None else None
    if over is None or over.entry is None:
        return False
    return f"{over.entry.prefix} {over.lemma}".lstrip() in lexicon.words["going_on"]["verbs"]


def _on_the_way(parse: Parse, clause: Clause, judged: Factuality, lexicon: Lexicon) -> Factuality:
    """ "Macron Mısır'a gidiyor" is ahead; "her yıl Mısır'a gidiyor" is a habit."""
    predicate, spec = clause.predicate, lexicon.words["under_way"]
    if not _is_under_way(clause) or predicate.lemma not in spec["verbs"]:
        return judged
    words = parse.line.folded[parse.line.sentence.start : predicate.start].split()
    return judged if not set(words).isdisjoint(spec["habits"]) else replace(judged, value="planned")


def _decision_is_taken(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "yaptırımların uzatılması kararı aldı": to decide it is to do it; "uzatmaya karar verdi" leaves it ahead."""
    form = clause.controller.predicate.form if clause.controller is not None else None
    if form is None or form.negative or form.suffix in FUTURE | POSSIBLE:
        return False
    return parse.line.folded.startswith(lexicon.verbal_noun["taken"], clause.predicate.end + 1)


def _is_decided_on(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "asker çekme kararını eleştirdi": not done yet; but "tanıma kararını kınadı": to decide it is to do it, and who
    condemns the decision "işgal etme" has seen it done.
    """
    form = clause.predicate.form
    if form is None or form.suffix != "action" or form.case not in ("nom", None) or form.negative:
        return False
    if parse.line.folded.startswith(lexicon.verbal_noun["carried_out"], clause.predicate.start):
        return False
    if ends_in_decision(parse, clause, lexicon):
        return True  # "Fransa'dan Filistin'i tanıma kararı"
    following = parse.line.folded[clause.predicate.end : clause.predicate.end + LONGEST_WORD].split(maxsplit=1)
    return bool(following) and following[0].strip(",") in lexicon.verbal_noun["decided"]
