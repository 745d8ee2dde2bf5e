"""Say what is ahead though its verb does not: what is under way, and what is decided on."""

from __future__ import annotations

from dataclasses import replace

from extract.clauses import FINITE, FUTURE, POSSIBLE, Clause, Parse
from extract.events.model import SPEECH_ACTS
from extract.factuality import PAST_FUTURE, Factuality
from extract.lexicon import Lexicon, Trigger

LONGEST_WORD = 20
DONE_BY_DECISION = SPEECH_ACTS | {"expulsion", "recall", "recognition", "release", "sanction"}
TAKEN = frozenset({"expulsion", "recall", "sanction"})
DONE_BY_SAYING = SPEECH_ACTS | {"sanction"}
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
    if _is_decided_on(parse, clause, lexicon):
        return replace(judged, value="occurred" if trigger.event_type in DONE_BY_DECISION else "planned")
    return judged


def judge_refusal(clause: Clause | None, trigger: Trigger, judged: Factuality) -> Factuality:
    """ "vize vermedi": done; "vize vermeyeceğini açıkladı": ahead, but who says "tanımayacağını" or "anlaşmayı
    uzatmayacağını" has done it.
    """
    form = clause.predicate.form if clause is not None and trigger.event_type not in DONE_BY_SAYING else None
    return replace(judged, value="planned" if form is not None and form.suffix in REFUSED_AHEAD else "occurred")


def is_under_way(clause: Clause | None) -> bool:
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
    if not is_under_way(clause) or predicate.lemma not in spec["verbs"]:
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
    following = parse.line.folded[clause.predicate.end : clause.predicate.end + LONGEST_WORD].split(maxsplit=1)
    return bool(following) and following[0].strip(",") in lexicon.verbal_noun["decided"]
