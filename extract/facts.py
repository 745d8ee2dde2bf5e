"""Say what the form of a verb makes of its act, and when a verbal noun tells a fact: "gelmesinden sonra"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.clauses import FINITE, FUTURE, INFINITIVE, NOMINAL, POSSIBLE, Clause, Parse, Predicate
from extract.document import HEADING, HEADLINE
from extract.inflect import Form
from extract.lexicon import Lexicon

PAST_FUTURE = frozenset({"future_past"})
FACT_REACH = 60  # characters behind a verbal noun that may make it a fact
MEASURE_REACH = 5  # words up to the one that says before or after: "yaklaşık iki saat sonra"
NEAR = 3


def of_form(form: Form | None, shape: str) -> str:
    """ "gitti", "gidecek", "gitmedi", "gidebilir", "gitmesi" """
    if form is None:
        return "occurred"
    if form.suffix in FUTURE:
        if form.suffix in PAST_FUTURE or form.able and not form.negative:  # "katılamayacak" leaves nothing open
            return "hypothetical"
        return "denied" if form.negative else "planned"
    if form.suffix == "without":
        return "hypothetical"
    if form.negative:
        return "denied"
    is_open = form.suffix in POSSIBLE or form.able and shape == FINITE or shape == NOMINAL and form.suffix == "action"
    return "hypothetical" if is_open or shape == INFINITIVE else "occurred"


def is_fact(parse: Parse, own: Clause | None, lexicon: Lexicon) -> bool:
    """A verbal noun before a word of cause, effect, sequence or feeling is a fact: "gelmesinden sonra"; so is one that
    is a heading: "Büyükelçinin bakanlığa çağrılması".
    """
    form = own.predicate.form if own is not None else None
    if own is None or form is None or form.suffix != "action" or is_condition(parse, own.predicate.end, lexicon):
        return False
    rest = parse.line.folded[own.predicate.end : min(own.predicate.end + FACT_REACH, parse.line.sentence.end)]
    words = [word.strip(",\"'“”’»") for word in rest.split()[:MEASURE_REACH]]
    following = [word for word in words if word not in lexicon.verbal_noun["at_once"]]
    if not following:
        return parse.line.sentence.kind in (HEADLINE, HEADING)
    if form.case == "abl" and _is_before_or_after(parse, own, following, lexicon):
        return True
    facts = lexicon.verbal_noun["after_ablative" if form.case == "abl" else "real"]
    is_about = following[0] in lexicon.words["postpositions"]["about"]  # "çekilmesine ilişkin görüşmeler başladı"
    if following[0] in facts:
        return True
    is_meant = form.possessive is None and following[0].startswith(lexicon.verbal_noun["intended"])
    return form.case is not None and not (is_about or is_meant) and _is_felt(parse, own, following, lexicon)


def _is_before_or_after(parse: Parse, own: Clause, following: Sequence[str], lexicon: Lexicon) -> bool:
    """ "vurmasından saatler sonra", "gitmesinden kısa süre önce"; but what was not over may never have come."""
    after, before = lexicon.verbal_noun["after"], lexicon.verbal_noun["before"]
    at = next((i for i, word in enumerate(following) if word in after or word in before), None)
    if at is None or at and not following[at - 1].startswith(lexicon.verbal_noun["measures"]):
        return False
    return following[at] in after or not is_left_open(_next(parse, own), parse, lexicon)


def _is_felt(parse: Parse, own: Clause, following: Sequence[str], lexicon: Lexicon) -> bool:
    """ "vurmasını kınadı", "vurması gerilimi artırdı", "vurmasıyla arttı"; but "vurması artırabilir" leaves it open."""
    after = _next(parse, own)
    begins = [" ".join(following[at:NEAR]) for at in range(NEAR)]
    begins += [parse.line.folded[after.start : after.end]] if after is not None else []
    if any(words.startswith(lexicon.verbal_noun["reactions"]) for words in begins):
        return True
    if after is None or is_left_open(after, parse, lexicon):
        return False
    if any(words.startswith(lexicon.verbal_noun["results"]) for words in begins):
        return True
    case = own.predicate.form.case if own.predicate.form is not None else None
    if case == "acc":
        told = parse.line.folded[own.predicate.end : after.end]
        return any(words in told for words in lexicon.verbal_noun["judged"])
    is_done = own.predicate.is_passive and "attack" in own.predicate.event_types  # "öldürülmesiyle ilgili"
    return case == "ins" and (is_done or not following[0].startswith(lexicon.verbal_noun["concerning"]))


def _next(parse: Parse, own: Clause) -> Predicate | None:
    return next((c.predicate for c in parse.clauses if c.predicate.verb_start >= own.predicate.end), None)


def is_left_open(predicate: Predicate | None, parse: Parse, lexicon: Lexicon) -> bool:
    """ "artırabilir", "artıracağını", "artması": nobody says that it came about."""
    if predicate is None:
        return False
    form = predicate.form
    if form is None:
        return lexicon.endings.open.match(parse.line.folded[predicate.verb_start : predicate.end]) is not None
    is_open = form.suffix == "aorist" or form.able
    return is_open or of_form(replace(form, negative=False), predicate.shape) != "occurred"


def is_condition(parse: Parse, end: int, lexicon: Lexicon) -> bool:
    """ "kabul etmemesi halinde", "saldırı halinde": what ends here may yet be done, or left undone."""
    following = parse.line.folded[end : end + 30].lstrip("\"'”’» ").split()[:1]
    return bool(following) and following[0].strip(",") in lexicon.verbal_noun["conditional"]
