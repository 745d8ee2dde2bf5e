"""Build clauses in one pass: each verb takes participants that stand before it and leaves the others to later verbs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from extract.actors import Line
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.clauses.layers import layer
from extract.clauses.model import (
    CONVERB,
    FINITE,
    INFINITIVE,
    NOMINAL,
    PARTICIPLE,
    Clause,
    NounTrigger,
    Phrase,
    Predicate,
)
from extract.clauses.nouns import governs, is_adjacent, own_phrases
from extract.document import Quotation
from extract.lexicon import Lexicon
from extract.times import TimeExpression

OWNED_TENSES = frozenset({"dık", "acak-n"})  # "ettiğini", "edeceğini"
WORD_REACH = 30
NOUN_REACH = 4  # words behind a genitive among which the noun stands that it owns
OWNER_REACH = 6  # words before a participle in which its own subject would stand


def build_clauses(
    line: Line,
    phrases: list[Phrase],
    predicates: list[Predicate],
    nouns: list[NounTrigger],
    quotations: Sequence[Quotation],
    times: Sequence[TimeExpression],
    lexicon: Lexicon,
) -> list[Clause]:
    """A clause for each verb, in reading order; tells the nouns what belongs to them."""
    pending: list[Phrase] = []
    clauses: list[Clause] = []
    carried: Phrase | None = None
    items: list[tuple[int, int, Phrase | Predicate | NounTrigger]] = [(p.start, 0, p) for p in phrases]
    items += [(n.start, 1, n) for n in nouns]
    items += [(p.verb_start, 2, p) for p in predicates]
    asides = _asides(phrases, times) if nouns else []
    items.sort(key=itemgetter(0, 1))
    for position, _, item in items:
        if isinstance(item, Phrase):
            if line.text[item.end : item.end + 2] == ": ":
                continue  # "Fidan: İsrail Lübnan'a saldırdı": who says it does not do it
            pending.append(item)
            if clauses and clauses[-1].head is None and clauses[-1].predicate.shape == PARTICIPLE:
                _attach_head(line, clauses[-1], item, lexicon)
            continue
        # What stands inside quotation marks takes nothing from outside them.
        mark = layer(position, quotations) if quotations else None
        outside = [] if mark is None else [p for p in pending if p.start < mark.start]
        inside = pending if mark is None else [p for p in pending if p.start >= mark.start]
        if isinstance(item, NounTrigger):
            item.phrases = own_phrases(inside, item, line)
            if clauses and is_adjacent(line, clauses[-1].predicate.end, item.start):
                item.modifier = clauses[-1]
                item.phrases = [*_owner_of(clauses, item), *item.phrases]
            continue
        clause, left = _take(item, inside)
        if item.shape == PARTICIPLE:
            _give_to_words(line, clause, left, lexicon)
        pending = [*outside, *left]
        if item.shape in (FINITE, CONVERB):
            clause.subject = clause.subject or carried
            if item.shape == FINITE:
                carried = clause.subject
        for noun in nouns:
            if (
                noun.governor is None
                and noun.end <= item.verb_start
                and governs(line, noun, nouns, item, asides, lexicon)
            ):
                noun.governor = clause
        clauses.append(clause)
    _give_to_outer(line, clauses, lexicon)
    _leave_to_others(line, clauses, lexicon)
    _share_subjects(line, clauses, lexicon)
    _take_free_owner(clauses)
    _share_owners(line, clauses, lexicon)
    _give_reasons(line, clauses, lexicon)
    return clauses


def _asides(phrases: Sequence[Phrase], times: Sequence[TimeExpression]) -> list[tuple[int, int]]:
    """What says when and where, a place with the country before it: "Uruguay'ın başkenti Montevideo'da"."""
    spans = [(time.start, time.end) for time in times]
    for index, phrase in enumerate(phrases):
        if phrase.slot == "loc":
            owner = phrases[index - 1] if index and phrases[index - 1].is_owner else phrase
            spans.append((owner.start, phrase.end))
    return spans


def _attach_head(line: Line, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> None:
    between = line.folded[clause.predicate.end : phrase.start]
    words = between.split()
    postpositions = lexicon.words["postpositions"]
    # "gönderdiği için Putin'e", "görüşeceği yönündeki haberler Kremlin tarafından"
    is_governed = bool(words) and (words[0] in postpositions["governing"] or words[0] in postpositions["about"])
    if "," not in between and len(words) <= 4 and not is_governed:
        clause.head = phrase


def _owner_of(clauses: list[Clause], noun: NounTrigger) -> list[Phrase]:
    """ "Putin'in bugün başlaması beklenen ziyareti": the subject of what the participle is about owns the noun too."""
    if noun.form.possessive is None or len(clauses) < 2 or any(p.slot == "genitive" for p in noun.phrases):
        return []
    inner, outer = clauses[-2:]
    is_object = inner.predicate.shape == NOMINAL and inner.predicate.end + 1 == outer.predicate.start
    owner = inner.subject if is_object and outer.predicate.shape == PARTICIPLE else None
    return [owner] if owner is not None and owner.slot == "genitive" else []


def _take(predicate: Predicate, pending: list[Phrase]) -> tuple[Clause, list[Phrase]]:
    """The clause of ``predicate`` with the participants it takes, and those it leaves."""
    if not pending:
        return Clause(predicate, predicate.start), []
    shape, form = predicate.shape, predicate.form
    if shape == FINITE:
        return _clause(predicate, pending, _main_subject(pending)), []
    strong = [i for i, p in enumerate(pending, 1) if p.slot == "subject" and _is_strong(p)]
    border = strong[-1] if strong else 0
    outer, own = pending[:border], pending[border:]
    if shape == CONVERB:
        subject = outer[-1] if outer else _main_subject(own)
        taken, left = _without(own, "genitive")
        return _clause(predicate, taken, subject), (outer or [p for p in own if p is subject]) + left
    if shape == NOMINAL or shape != INFINITIVE and form is not None and form.possessive is not None:
        return _take_owned(predicate, outer, own)
    if shape == INFINITIVE:
        taken, left = _without(own, "genitive")
        return _clause(predicate, taken, None), outer + left
    taken, left = [], outer
    for phrase in own:
        is_left = phrase.slot == "subject" or phrase.slot == "genitive" and not phrase.is_owner
        (left if is_left else taken).append(phrase)
    return _clause(predicate, taken, None), left


def _is_strong(phrase: Phrase) -> bool:
    """Whether a nominative may be the subject of the main clause, before which an inner clause does not reach."""
    return phrase.is_marked or phrase.is_first or phrase.kind in (PERSON, ORGANIZATION)


def _without(phrases: Sequence[Phrase], slot: str) -> tuple[list[Phrase], list[Phrase]]:
    return [p for p in phrases if p.slot != slot], [p for p in phrases if p.slot == slot]


def _take_owned(predicate: Predicate, outer: list[Phrase], own: list[Phrase]) -> tuple[Clause, list[Phrase]]:
    """A clause made a noun or adjective, with the ending of its subject: that stands in the genitive, if anywhere."""
    form = predicate.form
    genitives = [i for i, p in enumerate(own) if p.slot == "genitive"]
    if genitives:
        is_near = predicate.start - own[genitives[-1]].end <= 1  # straight before a verb it owns nothing
        free = [i for i in genitives if is_near or not own[i].is_owner] or genitives
        chosen = free[-1] if form is not None and predicate.shape == PARTICIPLE else genitives[0]
        return _clause(predicate, own[chosen + 1 :], own[chosen]), outer + own[:chosen]
    subject = next((p for p in own if p.slot == "subject"), None) if outer else None
    if subject is None and outer and form is not None and form.suffix in OWNED_TENSES:
        # "Lavrov, bugün gittiği Pyongyang'da ...": who does it is the subject of the whole sentence.
        subject = outer[-1]
    return _clause(predicate, own, subject), outer


def _main_subject(pending: Sequence[Phrase]) -> Phrase | None:
    """The subject of a finite verb: set off by a comma, else opening the sentence, else a person, else a nominative."""
    nominatives = [p for p in pending if p.slot == "subject"]
    if nominatives:
        return min(nominatives, key=_rank)
    return next((p for p in pending if p.slot == "attributive" and p.kind in (COUNTRY, ORGANIZATION)), None)


def _rank(nominative: Phrase) -> int:
    return 0 if nominative.is_marked else 1 if nominative.is_first else 2 if nominative.kind == PERSON else 3


def _clause(predicate: Predicate, phrases: Sequence[Phrase], subject: Phrase | None) -> Clause:
    starts = [predicate.start, *[p.start for p in phrases]]
    if subject is None:
        return Clause(predicate, min(starts), list(phrases))
    return Clause(predicate, min(*starts, subject.start), [p for p in phrases if p is not subject], subject)


def _give_to_outer(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Trump'ın, yönetimin değişmesi gerektiğini vurguladığını": of two genitives before a verbal noun the nearer is
    its subject, though nobody we know, and the other that of the verb above it.
    """
    for inner, outer in pairwise(clauses):
        form, subject = outer.predicate.form, inner.subject
        if inner.predicate.shape != NOMINAL or subject is None or subject.slot != "genitive" or subject.is_owner:
            continue
        is_owned = outer.predicate.shape in (NOMINAL, PARTICIPLE) and form is not None and form.possessive is not None
        has_own = outer.subject is not None and outer.subject.slot == "genitive"
        if is_owned and not has_own and _has_subject(line.folded[subject.end : inner.predicate.verb_start], lexicon):
            inner.subject, outer.subject = None, subject


def _leave_to_others(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Peskov, heyetin Pyongyang'ı ziyaret ettiğini söyledi": Peskov has visited nothing."""
    end = line.sentence.start
    for clause in clauses:
        form, subject = clause.predicate.form, clause.subject
        is_owned = form is not None and form.suffix in OWNED_TENSES and form.possessive in ("3s", "3p")
        if is_owned and (subject is None or subject.slot == "subject"):
            begin = max(end, subject.end if subject is not None and subject.end < clause.predicate.start else 0)
            if _has_subject(line.folded[begin : clause.predicate.start], lexicon):
                clause.subject, clause.is_of_another = None, True
        if clause.predicate.shape not in (CONVERB, INFINITIVE):
            end = clause.predicate.end


def _has_subject(text: str, lexicon: Lexicon) -> bool:
    """Whether a noun stands there in the genitive that owns no other noun: "yönetimin barışçıl biçimde"."""
    words, owned = text.split(), lexicon.endings.owned_noun
    return any(
        lexicon.endings.any_genitive.match(word) and not any(map(owned.match, words[at : at + NOUN_REACH]))
        for at, word in enumerate(words, 1)
    )


def _give_to_words(line: Line, clause: Clause, before: Sequence[Phrase], lexicon: Lexicon) -> None:
    """ "Erdoğan'ın Mısır'ı eleştiren açıklamaları": what his words do, he does."""
    form = clause.predicate.form
    owners = [p for p in (*before[-1:], *clause.phrases[:1]) if p.slot == "genitive"]
    if clause.subject is not None or form is None or form.possessive is not None or form.passive or not owners:
        return
    following = line.folded[clause.predicate.end : clause.predicate.end + WORD_REACH].split()[:1]
    stems = tuple(lexicon.words["utterances"]["stems"])
    if following and following[0].startswith(stems) and lexicon.endings.owned_next.match(f" {following[0]}"):
        clause.subject = owners[-1]


def _share_subjects(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """A converb has the subject of the clause it belongs to: of a verbal noun, if the two share a genitive before them
    ("Guaido'nun mektup göndererek destek istediğini"), otherwise of the next finite verb. So has a participle that
    says where or when, if no genitive stands before it: "resmi ziyarette olduğu Lübnan'da konuşan Borrell".
    """
    following: Phrase | None = None
    owner: Phrase | None = None
    for clause in reversed(clauses):
        form = clause.predicate.form
        if clause.predicate.shape == FINITE:
            following, owner = clause.subject, None
        elif clause.predicate.shape == PARTICIPLE and form is not None and form.possessive == "3s":
            before = line.folded[line.sentence.start : clause.predicate.start].split()[-OWNER_REACH:]
            if clause.subject is None and not any(lexicon.endings.any_genitive.match(word) for word in before):
                clause.subject = following
        elif clause.predicate.shape != CONVERB:
            owner = clause.subject if clause.subject is not None and clause.subject.slot == "genitive" else None
        elif owner is not None and not owner.is_owner and owner.start < clause.predicate.start:
            clause.subject = owner
        elif clause.subject is None:
            clause.subject = following


def _take_free_owner(clauses: list[Clause]) -> None:
    """ "Sözcünün Erdoğan'ı susmaya davet ederek söylediklerine vurgu yapılıyor": the genitive of which nobody is the
    subject, where the sentence's verb is passive and leaves a converb without one.
    """
    for position, clause in enumerate(clauses):
        if clause.predicate.shape == CONVERB and clause.subject is None:
            after = next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)
            left = [p for p in after.phrases if p.slot == "genitive" and not p.is_owner] if after is not None else []
            clause.subject = next((p for p in reversed(left) if p.start < clause.predicate.start), None)


def _share_owners(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Ban'ın toplantı istediğini ve İran'ı davet ettiğini": joined clauses of one form have one subject."""
    joining = lexicon.words["conjunctions"]["and"]
    for before, clause in pairwise(clauses):
        if clause.predicate.shape != NOMINAL or before.predicate.shape != NOMINAL:
            continue
        form, other = clause.predicate.form, before.predicate.form
        if form is None or other is None or (form.suffix, form.case) != (other.suffix, other.case):
            continue
        has_own = any(p.slot == "genitive" for p in (*clause.phrases, *([clause.subject] if clause.subject else [])))
        if form.possessive != "3s" or other.possessive != "3s" or has_own:
            continue
        following = line.folded[before.predicate.end : clause.predicate.start + 1].split()[:1]
        if before.subject is not None and before.subject.slot == "genitive" and following and following[0] in joining:
            clause.subject = before.subject


def _give_reasons(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Putin'i ağırladığı için Vietnam'ı eleştirdi": who is criticised or thanked has done it."""
    for position, clause in enumerate(clauses):
        form = clause.predicate.form
        if form is None or form.suffix != "dık" or form.possessive != "3s":
            continue
        following = line.folded[clause.predicate.end : clause.predicate.end + 10].split()[:1]
        if not following or following[0] not in lexicon.words["postpositions"]["reason"]:
            continue
        if clause.subject is not None and clause.subject.slot == "genitive":
            continue
        main = next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)
        if main is None:
            continue
        objects = [p for p in clause.phrases if p.slot == "acc"]
        if len(objects) > 1:  # "Vietnam'ı, Putin'i ağırladığı için eleştirdi"
            clause.phrases.remove(objects[0])
            main.phrases.insert(0, objects[0])
        objects = [p for p in main.phrases if p.slot in ("acc", "dat")]
        clause.subject = next(iter(objects), clause.subject)
