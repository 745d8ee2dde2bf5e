"""Judge how real a text presents an event: by its verb form, negation, and the words above it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.clauses import (
    FINITE,
    FUTURE,
    PARTICIPLE,
    POSSIBLE,
    PREVENTED,
    Clause,
    NounTrigger,
    Parse,
    Predicate,
    awaited,
    beforehand,
    has_subject,
    is_agreed_to,
    is_joined,
    past_joined,
    prevented,
    prevents,
    was_done_anyway,
    wished,
)
from extract.denied import find_denial, is_claimed
from extract.facts import PAST_FUTURE, is_fact, of_form
from extract.inflect import Form
from extract.lexicon import Lexicon
from extract.states import SETBACKS

GOVERNING_REACH = 3
HELD = frozenset({"meeting", "visit", "phone_call"})
OVER = frozenset({"past", "factive", "evidential_past", "past_past"})
NAMING = frozenset({"genitive", "attributive"})  # who owns a talk, or what it is called by


@dataclass(slots=True)
class Factuality:
    """The value with the span of the words that decide it."""

    value: str
    start: int
    end: int


def judge_reference(noun: NounTrigger, value: str, lexicon: Lexicon) -> Factuality:
    """How real a noun that refers back to an event says it is: as before, unless its verb decides."""
    decided = _of_governor(noun)
    predicate = noun.governor.predicate if noun.governor is not None else None
    if decided is None and predicate is not None and predicate.lemma in lexicon.light_verbs:
        form = predicate.form
        if form is not None and form.negative and predicate.shape == FINITE:  # "Toplantı yapılmadı"
            return Factuality("cancelled" if value in ("", "planned") else "denied", predicate.start, predicate.end)
    return decided or Factuality(value, noun.start, noun.end)


def judge_factuality(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> Factuality:
    """How real the event of a clause, or of a noun with the verb that carries it, is said to be."""
    own = clause or (noun.governor if noun is not None else None)
    start, end = (own.predicate.start, own.predicate.end) if own else (noun.start, noun.end) if noun else (0, 0)
    modifier = noun.modifier.predicate if own is None and noun is not None and noun.modifier is not None else None
    value = _by_form(clause, noun, own, modifier, lexicon)
    if own is not None and own.controller is not None and (clause or noun and noun.end + 1 == own.predicate.start):
        shape, own = own.predicate.shape, own.controller
        start, end, value = own.predicate.start, own.predicate.end, _of_controller(own.predicate, shape)
    if (
        clause is not None
        and clause.predicate.shape == PARTICIPLE
        and lexicon.none_of.match(parse.line.folded, end + 1)
    ):
        return Factuality("denied", start, end)  # "imzalanmış bir anlaşma yok"
    anchor = own.predicate.end if own is not None else end
    if value == "hypothetical" and is_fact(parse, own, lexicon):
        value = "occurred"
    value = beforehand(parse, own, lexicon) or value
    if noun is not None and noun.compound is not None:
        return Factuality(noun.compound, start, end)
    if noun is not None and clause is None:
        decided = _of_governor(noun, is_real=prevents(own) and is_fact(parse, own, lexicon))
        if decided is not None and decided.value in SETBACKS and noun.governor is not None:
            is_untrue = find_denial(parse, noun.governor, noun.governor.predicate.end, lexicon) is not None
            return replace(decided, value="planned") if is_untrue else decided
        if decided is not None:
            return decided
        if parse.line.folded.startswith(lexicon.out_of_question, end + 1):
            return Factuality("denied", start, end)
        if modifier is None and parse.line.folded.startswith(lexicon.may_be, noun.end + 1):
            return Factuality("hypothetical", noun.start, noun.end)
        if modifier is None and parse.line.folded.startswith(lexicon.given, noun.end + 1):
            return Factuality("occurred", noun.start, noun.end)
        if value == "occurred" and modifier is None and _is_ahead(parse, noun, lexicon):
            return Factuality("planned", start, end)
        if value == "occurred" and modifier is None and (prepared := _prepared(parse, noun, lexicon)) is not None:
            return Factuality(prepared, noun.start, noun.end)
        if noun.form.case == "loc" or parse.line.text.startswith(":", noun.end):
            # "zirvede anlaşma yapıldığını yalanladı": what happened there is denied, not that they met. "Mektup: Durun"
            return Factuality(value, start, end)
    above = _above(parse, own, anchor, lexicon) or _according_to(parse, own, lexicon)
    if above is not None and above[0] in SETBACKS and _is_reason(parse, anchor, lexicon):
        return Factuality(value, start, end)
    if above is not None:
        governed, above_start, above_end = above
        if governed == "planned" and value in ("denied",):
            return Factuality("hypothetical", above_start, above_end)
        return Factuality(governed, above_start, above_end)
    return Factuality(value, start, end)


def _by_form(
    clause: Clause | None, noun: NounTrigger | None, own: Clause | None, modifier: Predicate | None, lexicon: Lexicon
) -> str:
    """How real the form of the verb makes it, or of what describes a noun: "planlanan ziyaret", "yapacağı ziyaret"."""
    value = of_form(own.predicate.form, own.predicate.shape) if own is not None else "occurred"
    if clause is not None:
        return "planned" if clause.is_purpose else value
    if modifier is not None and modifier.shape == PARTICIPLE:
        value = _of_cue(modifier) or of_form(modifier.form, modifier.shape)
    if noun is not None and value == "occurred" and _is_spoken_of_ahead(noun, lexicon):
        value = "planned"
    if value == "denied" and noun is not None and own is not None and _came_to_nothing(noun, own.predicate):
        return "cancelled"
    if value == "denied" and own is not None and (_judges(own.predicate, lexicon) or was_done_anyway(noun, lexicon)):
        return "occurred"
    return value


def _came_to_nothing(noun: NounTrigger, predicate: Predicate) -> bool:
    """ "ziyareti gerçekleşemedi", "yapılması planlanan toplantı gerçekleşmedi": what was planned was not held; but
    "anlaşma sağlanamadı" is none of what anybody plans.
    """
    if HELD.isdisjoint(noun.entry.event_types) or predicate.form is None or predicate.form.suffix not in OVER:
        return False
    return predicate.form.able or noun.modifier is not None and _of_cue(noun.modifier.predicate) == "planned"


def _judges(predicate: Predicate, lexicon: Lexicon) -> bool:
    """ "saldırısının kabul edilemez olduğunu": there is an attack; but "görüşme yapılamaz"."""
    form = predicate.form
    is_impossible = form is not None and form.negative and form.able and form.suffix == "aorist"
    return is_impossible and predicate.lemma not in lexicon.light_verbs


def _of_controller(predicate: Predicate, shape: str) -> str:
    """ "göndermeye karar verdi", "kınayan tasarıyı onaylayacak": what a verb makes of what its subject does besides."""
    value = of_form(predicate.form, predicate.shape)
    control = predicate.entry.control if predicate.entry is not None and shape != PARTICIPLE else None
    return control if control is not None and value == "occurred" else value


def _of_governor(noun: NounTrigger, *, is_real: bool = False) -> Factuality | None:
    """ "zirveyi iptal etti", "ziyareti erteledi": the verb that has the event for its object decides."""
    predicate = noun.governor.predicate if noun.governor is not None else None
    if predicate is None or predicate.entry is None:
        return None
    if (asked := wished(noun)) is not None:
        return Factuality(asked, predicate.start, predicate.end)
    if predicate.entry.factuality is None:
        return Factuality("planned", predicate.start, predicate.end) if is_agreed_to(noun) else None
    if _foresees(noun, predicate):
        return Factuality("occurred", noun.start, noun.end)
    is_negative = predicate.form is not None and predicate.form.negative
    value = predicate.entry.factuality
    if (
        value in SETBACKS
        and "attack" in noun.entry.event_types
        and noun.form.case != "acc"
        and not predicate.is_passive
    ):
        return None  # "saldırısı müzakereleri rafa kaldırdı": what it did to others
    if value == PREVENTED:
        value = prevented(predicate, is_real=is_real)
    elif is_negative:  # "görüşme planlanmıyor", "görüşmeyi reddetmedi"
        value = "denied" if value == "planned" else "hypothetical"
    elif value in SETBACKS and _may_be(predicate.form):
        value = "hypothetical"
    return Factuality(value, predicate.start, predicate.end)


def _may_be(form: Form | None) -> bool:
    """ "iptal edebileceğini", "ertelenirse": not yet put off or called off."""
    return form is not None and (form.able or form.suffix in POSSIBLE)


def _is_spoken_of_ahead(noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "yapacağı görüşme ele alındı", "planlanan zirveyi ele aldı"; but "savaşı bitirecek anlaşmayı imzaladı"."""
    modifier, governor = noun.modifier, noun.governor
    if modifier is None or governor is None or modifier.predicate.shape != PARTICIPLE:
        return False
    if governor.predicate.lemma in lexicon.light_verbs:
        return False
    is_planned = noun.form.case == "acc" and _of_cue(modifier.predicate) == "planned"
    return is_planned or of_form(modifier.predicate.form, PARTICIPLE) == "planned"


def _foresees(noun: NounTrigger, predicate: Predicate) -> bool:
    """ "imzalanan anlaşma, karşılıklı yardımı öngörüyor": the agreement is there, and foresees the help."""
    is_plan = predicate.entry is not None and predicate.entry.factuality == "planned"
    is_active = predicate.form is not None and not predicate.form.passive
    return is_plan and is_active and noun.form.case == "nom" and noun.end + 1 < predicate.start


def _prepared(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> str | None:
    """ "Türkiye ziyareti için hazırlıklar", "ziyaretinin tarihi", "olası ziyareti": what is ahead, or may be."""
    text, begin = parse.line.folded, max(parse.line.sentence.start, noun.start - 40)
    if not lexicon.possible.isdisjoint(text[begin : noun.start].split()[-3:]):
        return "hypothetical"
    behind = text[noun.end + 1 : min(noun.end + 40, parse.line.sentence.end)]
    has_date = noun.form.case == "gen" and behind.partition(" ")[0] in lexicon.dates_of_plans
    return "planned" if has_date or behind.startswith(lexicon.prepared) else None


def is_setting(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "ziyaretinde", "ziyareti sırasında": something else happens meanwhile."""
    return noun.form.case == "loc" or is_meanwhile(parse, noun, lexicon)


def is_meanwhile(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "ziyareti sırasında" """
    return parse.line.word_behind(noun.end) in lexicon.during


def is_subjects_own(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Biden, Scholz ile görüşmesinde desteğin süreceğini söyledi": with somebody and with no owner of its own, a talk
    is the subject's, and goes with its verb; but "Rusya ile temasların Alaska zirvesinde sürdüğünü".
    """
    if (
        noun.form.possessive not in ("3s", "3p")
        or not noun.phrases
        or not NAMING.isdisjoint(p.slot for p in noun.phrases)
    ):
        return False
    others = [phrase.end for phrase in noun.phrases if phrase.slot == "with"]
    return bool(others) and not has_subject(parse.line.folded[others[-1] : noun.start], lexicon)


def _is_ahead(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "ziyaretinde imzalanacak", "ziyareti sırasında ele alınacak": where something is to happen, is ahead itself."""
    if not is_setting(parse, noun, lexicon):
        return False
    following = [c.predicate for c in parse.clauses if c.predicate.verb_start >= noun.end]
    is_next = following and not is_subjects_own(parse, noun, lexicon)
    is_next = is_next and len(parse.line.folded[noun.end : following[0].verb_start].split()) <= GOVERNING_REACH
    after = following[0] if is_next else next((p for p in following if p.shape == FINITE), None)
    if is_next and after is not None and after.form is not None and after.form.suffix == "action":
        return len(following) > 1 and _of_cue(following[1]) == "planned"  # "ev sahipliğinde yapılması planlanan"
    if after is None or after.form is not None:
        return after is not None and after.form is not None and after.form.suffix in FUTURE - PAST_FUTURE
    return lexicon.endings.future.match(parse.line.folded[after.verb_start : after.end]) is not None


def _above(parse: Parse, own: Clause | None, anchor: int, lexicon: Lexicon) -> tuple[str, int, int] | None:
    """The first cue over the event: a verb that governs its clause, or a noun such as "iddia" right after it."""
    is_said_outright = own is not None and (own.predicate.shape == FINITE or _is_done_on_the_way(own))
    if own is not None and is_said_outright and not is_claimed(parse, own, lexicon):
        return None
    if (denial := find_denial(parse, own, anchor, lexicon)) is not None:
        return "denied", *denial
    text = parse.line.folded
    for noun in parse.nouns:
        if noun.entry.factuality and anchor <= noun.start and len(text[anchor : noun.start].split()) <= GOVERNING_REACH:
            governing = noun.governor.predicate if noun.governor is not None else None
            decided = _of_cue(governing) if governing is not None else None
            if own is not None and _is_not_felt(own.predicate, governing):
                continue
            return decided or noun.entry.factuality, noun.start, governing.end if governing is not None else noun.end
    if (
        own is not None
        and own.predicate.shape == PARTICIPLE
        and (own.head is not None or _is_letter(parse, own, lexicon))
    ):
        return None  # "haberleri reddeden Peskov, ... planlanmadığını söyledi": the next verb is not over this one
    named = next((noun for noun in parse.nouns if noun.start >= anchor), None)
    if named is not None and named.modifier is own and own is not None:
        if named.form.case == "ins":
            return None  # "gönderdiği mektupla zirveyi iptal etti": the letter is by which it was done
        if named.governor is not None and _foresees(named, named.governor.predicate):
            return None
    following = past_joined(parse, own, anchor, lexicon)
    for step, clause in enumerate(following[:2]):
        is_real = prevents(clause) and is_fact(parse, clause, lexicon)
        decided = awaited(own, clause.predicate) or _of_cue(clause.predicate, is_real=is_real)
        if decided is None and _is_unconfirmed(own, clause.predicate, lexicon):
            decided = "alleged"
        if decided is not None:
            return decided, clause.predicate.start, clause.predicate.end
        if step or clause.predicate.shape != PARTICIPLE and not _is_charge(parse, clause, lexicon):
            break
    return None


def _is_charge(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "silah satarak tarafsızlığını bozmakla suçlanan": of what they are accused, over what they did to that end."""
    word = parse.line.folded[clause.predicate.verb_start : clause.predicate.end]
    return lexicon.endings.accused.match(word) is not None


def _is_unconfirmed(own: Clause | None, above: Predicate, lexicon: Lexicon) -> bool:
    """ "görüştüğünü doğrulamadı"; of a decision, "çekilme kararını doğrulamadı", what is decided on is ahead."""
    told = own.predicate.form if own is not None else None
    if told is None or told.suffix not in OVER or above.form is None or not above.form.negative:
        return False
    return above.lemma in lexicon.words["asked"]["confirming"]


def _is_letter(parse: Parse, own: Clause, lexicon: Lexicon) -> bool:
    """ "gönderdiği mektupta zirvenin iptal edilmesini istedi": it was sent, whatever it says."""
    if "message" not in own.predicate.event_types:
        return False
    return lexicon.endings.adverb.match(parse.line.word_behind(own.predicate.end)) is not None


def _is_done_on_the_way(own: Clause) -> bool:
    """ "arayarak vazgeçmesini istedi": as real as its verb; but "Joly'nin giderek görüşmesi bekleniyor"."""
    if (
        own.subject is None or own.subject.start > own.predicate.start
    ):  # "silah sağlayarak ambargoyu delmekle suçlanan İran"
        return False
    return own.subject.slot == "subject" and is_joined(own)


def _is_not_felt(own: Predicate, governing: Predicate | None) -> bool:
    """ "imzalanacağından şüphe duymadığını": nobody doubts or fears it."""
    is_source = own.form is not None and own.form.case == "abl"
    return is_source and governing is not None and governing.form is not None and governing.form.negative


def _is_reason(parse: Parse, end: int, lexicon: Lexicon) -> bool:
    """ "ziyareti nedeniyle ... ertelendi": the visit is why something else was put off."""
    return parse.line.word_behind(end) in lexicon.verbal_noun["reasons"]


def _according_to(parse: Parse, own: Clause | None, lexicon: Lexicon) -> tuple[str, int, int] | None:
    """ "Gazetenin iddiasına göre ... görüştü": what rests on a claim is a claim."""
    if own is None or own.predicate.shape != FINITE or own.is_quoted:
        return None
    sources, before = lexicon.words["postpositions"]["source"], own.predicate.start
    claims = (n for n in parse.nouns if n.entry.factuality == "alleged" and n.form.case == "dat" and n.end < before)
    claim = next((n for n in claims if parse.line.word_behind(n.end) in sources), None)
    return ("alleged", claim.start, claim.end) if claim is not None else None


def _of_cue(predicate: Predicate, *, is_real: bool = False) -> str | None:
    """What a verb says of the act it governs: "planlanmıyor" denies it, "yalanlamadı" leaves it a claim."""
    value = predicate.entry.factuality if predicate.entry is not None else None
    if value == PREVENTED:
        return prevented(predicate, is_real=is_real)
    if value is None or predicate.form is None or not predicate.form.negative:
        return value
    return {"planned": "denied", "denied": "alleged"}.get(value, value)
