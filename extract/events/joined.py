"""Judge how real it is what a verb in -ArAk or -Ip tells, or a noun of what one has in mind: as the verb behind it."""

from __future__ import annotations

from dataclasses import replace

from extract.clauses import CONVERB, FINITE, FUTURE, PARTICIPLE, Clause, NounTrigger, Parse, find_carrier, is_joined
from extract.facts import is_left_open
from extract.factuality import Factuality, judge_factuality
from extract.lexicon import Lexicon
from extract.states import PLANS

JOINED = (CONVERB, PARTICIPLE)


def judge_by_what_follows(parse: Parse, clause: Clause, lexicon: Lexicon, *, is_said: bool) -> Factuality | None:
    """ "Bağdat'a giderek görüşecek", "vurarak bozabilir": what is done by doing something else is as real as that.

    None where what follows is done, or was without success ("vurarak sonuç alamadı"). What ``is_said`` goes with the
    verb of saying: "İsrail'i kınayarak Gazze'ye yardım göndereceğini açıkladı".
    """
    own = clause.predicate
    if own.shape == PARTICIPLE:
        return _judge_by_being(parse, clause, lexicon)
    if own.form is None or not is_joined(clause):
        return None
    after = find_carrier(parse, clause, lexicon)
    if after is None or after.is_quoted != clause.is_quoted:
        return None
    if after.predicate.shape == PARTICIPLE and (clause.subject is None or after.subject is not clause.subject):
        return None
    form = after.predicate.form
    is_free = form is not None and form.suffix in ("infinitive", "action") and form.possessive is None
    if is_said and after.predicate.shape != FINITE or is_free and after.controller is None:
        return None
    judged = judge_factuality(parse, after, None, lexicon)
    if judged.value == "denied" and form is not None and form.suffix in FUTURE:
        return replace(judged, value="hypothetical")
    if judged.value == "hypothetical" and form is not None and form.suffix == "factive":
        return None  # "görüşerek duyduğu endişeyi iletti": the fear is there
    if judged.value == "occurred" and form is None and is_left_open(after.predicate, parse, lexicon):
        return replace(judged, value="hypothetical")
    return judged if judged.value not in ("occurred", "denied") else None


def _judge_by_being(parse: Parse, clause: Clause, lexicon: Lexicon) -> Factuality | None:
    """ "yarın Peru'yu ziyaret eden ilk başbakan olacak": done when somebody is the first to have done it."""
    spec = lexicon.words["first_to"]
    if not parse.line.folded.startswith(spec["words"], clause.end + 1):
        return None
    after = next((c for c in parse.clauses if c.predicate.start > clause.end), None)
    if after is None or after.predicate.lemma != spec["verb"]:
        return None
    judged = judge_factuality(parse, after, None, lexicon)
    return judged if judged.value in PLANS else None


def judge_by_intent(noun: NounTrigger | None) -> Factuality | None:
    """ "Garcia ile görüşmeyi umduğunu": as real as what is done in an infinitive before that verb."""
    if noun is None or noun.form.case != "acc" or noun.form.possessive is not None or not noun.phrases:
        return None
    predicate = noun.governor.predicate if noun.governor is not None else None
    if predicate is None or predicate.entry is None or predicate.form is None or predicate.form.negative:
        return None
    control = predicate.entry.control
    if control is None or control == "occurred":
        return None
    return Factuality(control, predicate.start, predicate.end)
