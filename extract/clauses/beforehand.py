"""Say how real is what comes after something else: "Ankara'ya gelmeden önce X ile görüştü"."""

from __future__ import annotations

from extract.clauses.model import CONVERB, FINITE, FUTURE, OWNED_TENSES, PARTICIPLE, POSSIBLE, Clause, Parse, Predicate
from extract.lexicon import Lexicon

WITHOUT, AFTER = "without", "after"
MEASURE_REACH = 3  # words: "iki gün önce"
TALKS_AND_VISITS = frozenset({"visit", "meeting", "phone_call"})
STEPS = TALKS_AND_VISITS | {"agreement", "ceremony", "ceasefire"}
LONG_AGO = frozenset({"evidential_past", "past_past", "progressive_past", "continuous_past"})
OPEN = FUTURE | POSSIBLE | {"aorist", "infinitive"}


def beforehand(parse: Parse, own: Clause | None, lexicon: Lexicon) -> str | None:
    """ "gelmeden (bir gün) önce görüştü": has come; "gelmeden önce görüşecek": is to come; None where it is left open,
    "gelmeden önce görüşmek istiyor", "gelmeden görüştü", "yaptırım uygulamadan önce çağrı yaptı".
    """
    if own is None or own.predicate.form is None:
        return None
    if own.predicate.form.suffix == AFTER:
        return "planned" if _is_first_step(parse, own) else None
    if not is_without(own) or not _is_before(parse, own, lexicon):
        return None
    after = [c.predicate for c in parse.clauses if c.predicate.verb_start > own.end and c.is_quoted == own.is_quoted]
    main = next((p for p in after if p.shape == FINITE), None)
    if main is None or any(p.form is not None and (p.form.negative or p.form.able) for p in (after[0], main)):
        return None
    is_planned = main.entry is not None and main.entry.factuality == "planned"
    if is_planned or _suffix(after[0]) in FUTURE or _suffix(main) in FUTURE or _ends(main, "future", parse, lexicon):
        return "planned"
    is_told = after[0].shape in (FINITE, CONVERB, PARTICIPLE) or _suffix(after[0]) in OWNED_TENSES
    is_over = _suffix(main) not in OPEN if main.form is not None else _ends(main, "past", parse, lexicon)
    return "occurred" if is_told and is_over and _is_done_after(own, main, after) else None


def _is_first_step(parse: Parse, own: Clause) -> bool:
    """ "Putin ile görüştükten sonra açıklayacak": they are to talk; but "dün görüştükten sonra" they have, and what is
    suffered ("saldırıya uğradıktan sonra yapılacak") is no step of what is to come.
    """
    if own.predicate.event_types.isdisjoint(STEPS):
        return False
    following = next((c.predicate for c in parse.clauses if c.predicate.verb_start > own.end), None)
    if following is None or _suffix(following) not in FUTURE:
        return False
    return not any(own.start <= time.start < own.end for time in parse.times)


def is_without(clause: Clause) -> bool:
    """ "gelmeden": not yet done when what follows was."""
    return clause.predicate.form is not None and clause.predicate.form.suffix == WITHOUT


def _is_done_after(own: Clause, main: Predicate, after: list[Predicate]) -> bool:
    """ "gelmeden önce aradı", "öldürülmeden önce konuştu", "yaptırım uygulamadan önce uyarmıştı": has come about; but
    "yaptırım uygulamadan önce uyardı" may yet spare them.
    """
    types = own.predicate.event_types
    if own.predicate.is_passive or _suffix(main) in LONG_AGO:
        return True
    if not types or not types.isdisjoint(TALKS_AND_VISITS):
        return True
    return "attack" in types and all("request" not in predicate.event_types for predicate in after)


def _is_before(parse: Parse, own: Clause, lexicon: Lexicon) -> bool:
    words = parse.line.folded[own.end : parse.line.sentence.end].split(maxsplit=MEASURE_REACH + 1)[: MEASURE_REACH + 1]
    spec = lexicon.verbal_noun
    at = next((i for i, word in enumerate(words) if word.strip(",") in spec["before"]), None)
    if not at:
        return at == 0
    return words[at - 1] in spec["at_once"] or words[at - 1].startswith(spec["measures"])


def _suffix(predicate: Predicate) -> str | None:
    return predicate.form.suffix if predicate.form is not None else None


def _ends(predicate: Predicate, tense: str, parse: Parse, lexicon: Lexicon) -> bool:
    """Whether a verb that is not listed has the ending of that tense."""
    word = parse.line.folded[predicate.verb_start : predicate.end]
    ending = lexicon.endings.future if tense == "future" else lexicon.endings.past
    return predicate.form is None and ending.match(word) is not None
