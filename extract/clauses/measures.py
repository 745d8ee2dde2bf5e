"""Say who does what a measure does: "Türkiye'yi kınayan tasarıyı kabul etti"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.actors import Line
from extract.actors.model import COUNTRY, ORGANIZATION
from extract.clauses.model import PARTICIPLE, Clause, Phrase
from extract.lexicon import Lexicon

STRUCK = frozenset({"attack", "coercion"})
DOCUMENT_REACH = 4  # words behind the participle: "kınayan 12 maddelik karar tasarısını"
FACED_REACH = 40  # characters behind a genitive: "saldırılarına karşı"


def settle_measures(line: Line, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
    """ "egemenliğini tanıyan kararnameyi imzaladı": those who adopt a measure do what it does, when and if they do."""
    adopting: Clause | None = None
    for clause, after in reversed(list(pairwise(clauses))):
        if not is_of_measure(line, clause, lexicon):
            is_joined = adopting is not None and _goes_with(line, clause, lexicon)
            adopting = adopting if is_joined else None
        else:
            clause.head = None
            adopting = after if _adopts(line, clause, after, lexicon) else None
        if adopting is not None and clause.subject is None and not _ratifies(clause):
            clause.subject = _adopter(adopting)
            clause.controller = adopting if clause.subject is not None else None
            _take_owners(line, clause, adopting, lexicon)


def is_of_measure(line: Line, clause: Clause, lexicon: Lexicon) -> bool:
    """ "kınayan bir karar tasarısı", "tanıyan kararname" """
    if not _is_active_participle(clause):
        return False
    return bool(_measure(line, clause, line.sentence.end, lexicon))


def _measure(line: Line, clause: Clause, stop: int, lexicon: Lexicon) -> list[str]:
    """ "kınayan bir / karar tasarısını kabul": the measure, if it is what the participle describes, and what follows.

    In "saldıran Rusya'ya karşı karar", "eleştiren gazeteciye açıklama" it describes others.
    """
    stems, endings = lexicon.words["measures"]["stems"], lexicon.endings
    words = line.folded[clause.end : stop].partition(",")[0].split()
    at = next((at for at, word in enumerate(words[:DOCUMENT_REACH]) if word.startswith(stems)), None)
    if at is None:
        return []
    others = (endings.any_genitive, endings.oblique, endings.dative, endings.definite_object)
    is_of_others = any(ending.match(word) for word in words[:at] for ending in others)
    return words[at:] if not is_of_others else []


def _is_active_participle(clause: Clause) -> bool:
    form = clause.predicate.form
    if clause.predicate.shape != PARTICIPLE or form is None or form.suffix != "present":
        return False
    return not form.passive and not form.negative


def _goes_with(line: Line, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Kudüs'ü başkent sayan ve İsrail'i tanıyan kararı" """
    return _is_active_participle(clause) and line.word_behind(clause.end) in lexicon.words["conjunctions"]["and"]


def _ratifies(clause: Clause) -> bool:
    """ "anlaşmayı onaylayan yasayı imzaladı": the agreement was made before."""
    return "agreement" in clause.predicate.event_types


def _adopts(line: Line, clause: Clause, after: Clause, lexicon: Lexicon) -> bool:
    """ "kınayan bir açıklama yaptı", not "kınayan rapor hakkında açıklama yaptı", nor "kınayan mektubu aldı"."""
    predicate, words, endings = after.predicate, lexicon.words["measures"], lexicon.endings
    verb = f" {line.folded[predicate.start : predicate.verb_start]}{predicate.lemma}"
    is_taken = predicate.lemma in words["taking"]
    if not is_taken and not verb.endswith(tuple(f" {verb}" for verb in words["adopting"])):
        return False
    measure, *behind = _measure(line, clause, predicate.verb_start, lexicon) or [""]
    if is_taken and not measure.startswith(words["taken"]):
        return False
    stems, others = words["stems"], (endings.any_genitive, endings.oblique, endings.dative)
    is_of_verb = bool(measure) and verb.startswith(f" {measure} ")  # "kınayan açıklamada bulundu"
    is_adopted = measure in stems or is_of_verb or bool(measure) and not any(e.match(measure) for e in others)
    return is_adopted and not any(word.startswith(stems) for word in behind[1:])


def _adopter(clause: Clause) -> Phrase | None:
    """Who adopts: in the passive a body at which it is done, "Senatoda kabul edildi"."""
    form = clause.predicate.form
    if form is not None and (form.passive or clause.subject is None):
        bodies = (p for p in clause.phrases if p.slot == "by" or p.slot in ("loc", "abl") and p.kind == ORGANIZATION)
        body = next(bodies, None)
        if form.passive or body is not None:
            return body
    return clause.subject if clause.subject is not None else clause.head


def _take_owners(line: Line, clause: Clause, adopting: Clause, lexicon: Lexicon) -> None:
    """ "İsrail'in Golan üzerindeki egemenliğini tanıyan": whose it is that the participle has for its object."""
    for phrase in adopting.phrases:
        if phrase.slot == "genitive" and owns_object(line, phrase, clause, lexicon):
            clause.phrases.insert(0, phrase)
            adopting.phrases = [p for p in adopting.phrases if p is not phrase]
            return


def is_faced(line: Line, owner: Phrase, lexicon: Lexicon) -> bool:
    """ "Rusya'nın saldırılarına karşı": what somebody does is faced by another."""
    following = line.folded[owner.end : owner.end + FACED_REACH].split()
    facing, faced = lexicon.words["postpositions"]["facing"], lexicon.words["faced"]["stems"]
    return any(word in facing and act.startswith(faced) for act, word in pairwise(following))


def is_struck_by_many(line: Line, owner: Phrase, clause: Clause) -> bool:
    """ "ABD'nin üssünü vurduklarını": one state alone is not spoken of as many, and is who was struck."""
    form = clause.predicate.form
    if form is None or form.possessive != "3p" or clause.predicate.event_types.isdisjoint(STRUCK):
        return False
    return owner.kind == COUNTRY and len(owner.mentions) == 1 and "'" in line.folded[owner.start : owner.end]


def owns_object(line: Line, owner: Phrase, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Trump'ın İsrail'in egemenliğini tanıyan kararı": whose is the sovereignty, and not whose is the decision."""
    behind = [p for p in clause.phrases if owner.end <= p.start]
    stop = min((p.start for p in behind if p.slot == "genitive"), default=clause.predicate.verb_start)
    tokens = line.tokens_in(owner.end, stop)
    words = [t.folded for t in tokens if not any(p.start <= t.start < p.end for p in behind)]
    nearer = next((at for at, word in enumerate(words) if lexicon.endings.any_genitive.match(word)), None)
    return any(lexicon.endings.owned_oblique.match(word) for word in words[:nearer])
