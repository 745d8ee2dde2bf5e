"""Say which clause a verb in -ArAk or -Ip goes with, and a verbal noun joined to others."""

from __future__ import annotations

from extract.clauses.genitives import has_nameless_subject, has_subject
from extract.clauses.model import CONVERB, NOMINAL, OWNED_TENSES, PARTICIPLE, Clause, Parse, Predicate
from extract.lexicon import Lexicon

JOINING = frozenset({"by", "and"})
COMING = frozenset({"meeting", "visit"})
TOLD_BY = frozenset({"phone_call", "message", "summons"})


def find_carrier(parse: Parse, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """ "Putin'i arayarak ateşkesin sağlanmasını istedi": the clause that a verb in -ArAk or -Ip goes with, past those
    that are of others.
    """
    end = clause.predicate.end
    following = (c for c in parse.clauses if c.predicate.verb_start >= end and not is_joined(c))
    return next((c for c in following if not _is_of_others(parse, clause, c, lexicon)), None)


def _is_of_others(parse: Parse, clause: Clause, after: Clause, lexicon: Lexicon) -> bool:
    """ "arayarak sürecin biteceğini söyledi", "çağırarak dönülmesini istedi": who calls neither ends nor turns."""
    own, other, folded = clause.predicate, after.predicate, parse.line.folded
    if other.shape != NOMINAL:
        return _is_carried(parse, after, lexicon)
    if after.subject is not None and after.subject.slot == "genitive":
        return after.subject.start >= own.end
    if has_nameless_subject(folded[own.end : other.start], other, lexicon):
        return True
    form, word = other.form, folded[other.verb_start : other.end]
    if lexicon.endings.reported_ahead.match(word) and _is_told_by(clause, other, word, lexicon):
        return True
    is_passive = form is not None and form.passive and own.form is not None and not own.form.passive
    is_object = form.case in ("acc", "gen") if form is not None else lexicon.endings.noun_clause_acc.match(word)
    is_object = is_object or is_due(parse, after) or _is_let(parse, after)
    if not (is_passive or is_object and lexicon.endings.verbal_noun.match(word)):
        return False
    return not _has_nameless_subject(parse, clause, lexicon)


def _is_told_by(clause: Clause, other: Predicate, word: str, lexicon: Lexicon) -> bool:
    """ "mektup göndererek katılacağını bildirdi", "giderek yalnız bırakmayacağını söyledi", and one of himself and his
    people, "görüşerek destekleyeceklerini söyledi"; but "giderek görüşeceklerini söyledi" is all ahead. The same
    is asked of days, where no clauses are known, in extract/times/tense.py.
    """
    if not clause.predicate.event_types.isdisjoint(TOLD_BY):
        return True
    if not other.event_types.isdisjoint(COMING):
        return False
    is_one = clause.subject is not None and len(clause.subject.mentions) == 1
    endings = lexicon.endings
    return endings.refused.match(word) is not None or is_one and endings.told_by_many.match(word) is not None


def _is_carried(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "arayarak gerilimin artacağı uyarısı yaptı": what a warning says is not what goes with the call."""
    word = parse.line.folded[clause.predicate.verb_start : clause.end]
    if clause.predicate.shape != PARTICIPLE or not lexicon.endings.reported_ahead.match(word):
        return False
    return parse.line.folded.startswith(lexicon.words["carried"]["stems"], clause.end + 1)


def _is_let(parse: Parse, clause: Clause) -> bool:
    """ "görüşerek yardım girmesine izin vermesini istedi": whoever is asked to let them in does not go in himself."""
    form = clause.predicate.form
    is_dative = form is not None and form.suffix == "action" and form.possessive is not None and form.case == "dat"
    if not is_dative:
        return False
    after = next((c.predicate for c in parse.clauses if c.predicate.start == clause.end + 1), None)
    return after is not None and after.shape == NOMINAL


def is_due(parse: Parse, clause: Clause) -> bool:
    """ "çekilmesi gerektiğini söyledi": by whom is told before, if at all."""
    after = next((c.predicate.entry for c in parse.clauses if c.predicate.start == clause.end + 1), None)
    return after is not None and "request" in after.event_types


def _has_nameless_subject(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "iki ülkenin Lima'ya giderek sorunu çözmesini istedi": by the words between the names."""
    stop, subject, words = clause.predicate.verb_start, clause.subject, list[str]()
    at = subject.end if subject is not None and subject.end <= stop else clause.start
    for phrase in sorted(clause.phrases, key=lambda p: p.start):
        words.append(parse.line.folded[at : phrase.start])
        at = phrase.end
    return has_subject(" ".join([*words, parse.line.folded[at:stop]]), lexicon)


def is_joined(clause: Clause) -> bool:
    """ "giderek", "gidip" """
    form = clause.predicate.form
    return clause.predicate.shape == CONVERB and (form is None or form.suffix in JOINING)


def past_joined(parse: Parse, own: Clause | None, end: int, lexicon: Lexicon) -> list[Clause]:
    """ "gelmesi ve Erdoğan ile görüşmesi bekleniyor", "gönderildiğini, vizelerin iptal edildiğini duyurdu": the clauses
    behind what ends here, past those that are joined to it and share its verb.
    """
    following = [c for c in parse.clauses if c.predicate.verb_start >= end]
    joining = (", ", f" {lexicon.title_words['small']['and']} ")
    if len(following) < 2 or not parse.line.folded.startswith(joining, end):
        return following
    form = own.predicate.form if own is not None else None
    if form is not None and form.suffix in OWNED_TENSES and form.case is not None:
        return _past_told(parse, following, form.case, joining)
    if own is not None and (form is None or form.suffix != "action"):
        return following
    case, at = form.case if form is not None else "nom", 0
    while at + 1 < len(following) and _is_verbal_noun(following[at], case):
        at += 1
    return following[at:]


def _past_told(parse: Parse, following: list[Clause], case: str, joining: tuple[str, ...]) -> list[Clause]:
    """Past the next that is told in the same case, and on from there if that is joined to another; all, if none is."""
    told = (at for at, c in enumerate(following) if _is_told(c, case))
    at = next((at for at in told if not parse.line.folded.startswith(joining, following[at].predicate.end)), -1)
    return following[at + 1 :]


def _is_told(clause: Clause, case: str) -> bool:
    form = clause.predicate.form
    return form is not None and form.suffix in OWNED_TENSES and form.case == case


def _is_verbal_noun(clause: Clause, case: str | None) -> bool:
    form = clause.predicate.form
    return form is not None and form.suffix == "action" and form.possessive is not None and form.case == case
