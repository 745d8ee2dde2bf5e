"""Tell what has been done from what is to be done about it."""

from __future__ import annotations

from extract.clauses import FUTURE, PARTICIPLE, NounTrigger, Predicate
from extract.lexicon import Lexicon

OPEN = frozenset({"hypothetical", "planned", "denied"})  # as the verb over a noun is


def is_done_already(noun: NounTrigger, value: str, lexicon: Lexicon) -> bool:
    """ "düzenlediği saldırıları görüşmek için", "düzenlenen saldırıyı kınamadı": the attack is there, whatever is to be
    done about it; but "düzenlediği zirveye davet etti" and "planladığı saldırıyı".
    """
    modifier, governor, form = noun.modifier, noun.governor, noun.form
    if value not in OPEN or modifier is None or governor is None or noun.compound is not None:
        return False
    done, over = modifier.predicate, governor.predicate
    is_subject = form.case == "nom" and form.possessive is None  # "saldırıları" may be an accusative
    if form.case == "dat" or is_subject and not _makes(done, noun, lexicon):
        return False
    if over.entry is not None and over.entry.factuality is not None:
        return False
    if over.lemma in lexicon.light_verbs and done.event_types.isdisjoint(noun.entry.event_types):
        return False  # but "imzaladığı anlaşma uygulanmayacak"
    if done.form is None or done.shape != PARTICIPLE or not (done.form.passive or done.form.suffix == "factive"):
        return False
    is_left_open = done.form.negative or done.form.able or done.form.suffix in FUTURE
    return not is_left_open and (done.entry is None or done.entry.factuality is None)


def _makes(done: Predicate, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "vardıkları mutabakat çerçevesinde gidecek", "imzalanan anlaşma onaylanacak"; but in "düzenlenen
    zirve çerçevesinde görüşecek" the summit may be ahead.
    """
    if done.is_passive and "agreement" not in noun.entry.event_types:
        return False
    made = done.lemma in lexicon.light_verbs or done.lemma in lexicon.words["reached"]["verbs"]
    return made or not done.event_types.isdisjoint(noun.entry.event_types)
