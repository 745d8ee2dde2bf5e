"""Judge how real it is what a verb in -ArAk or -Ip tells: as real as the verb it goes with."""

from __future__ import annotations

from dataclasses import replace

from extract.clauses import FINITE, FUTURE, PARTICIPLE, Clause, Parse, find_carrier, is_joined
from extract.factuality import Factuality, is_left_open, judge_factuality
from extract.lexicon import Lexicon


def judge_by_what_follows(parse: Parse, clause: Clause, lexicon: Lexicon, *, is_said: bool) -> Factuality | None:
    """ "Bağdat'a giderek görüşecek", "vurarak bozabilir": what is done by doing something else is as real as that.

    None where what follows is done, or was without success ("vurarak sonuç alamadı"). What ``is_said`` goes with the
    verb of saying: "İsrail'i kınayarak Gazze'ye yardım göndereceğini açıkladı".
    """
    own = clause.predicate
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
