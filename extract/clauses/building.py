"""Build clauses in one pass: each verb takes participants that stand before it and leaves the others to later verbs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from extract.actors import Line
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.clauses.asides import is_scene, leave_to_setting
from extract.clauses.assailants import settle_assailants
from extract.clauses.layers import layer
from extract.clauses.model import (
    CONVERB,
    FINITE,
    INFINITIVE,
    NOMINAL,
    OWNED_TENSES,
    PARTICIPLE,
    Clause,
    NounTrigger,
    Phrase,
    Predicate,
)
from extract.clauses.nouns import governs, is_adjacent, own_phrases
from extract.clauses.possessed import at_whose_side, leave_to_carried, leave_to_place
from extract.clauses.subjects import give_to_words, settle_subjects
from extract.document import Quotation
from extract.lexicon import Lexicon
from extract.times import TimeExpression

OBJECT_CASES = ("acc", "dat", "abl")
PARTED = (*OBJECT_CASES, "loc")
WHOSE = frozenset({"origin", "modifier", "attributive"})
WORDS_OF_CITIZEN = 3  # between a nationality and a name: "vatandaşı eski asker"
OWNED = OWNED_TENSES | {"action"}
MARK_REACH = 2  # characters between a genitive and the words in quotation marks: a space and the mark


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
    items: list[tuple[int, int, Phrase | Predicate | NounTrigger]] = [(p.start, 0, p) for p in phrases]
    items += [(n.start, 1, n) for n in nouns]
    items += [(p.verb_start, 2, p) for p in predicates]
    items.sort(key=itemgetter(0, 1))
    builder = _Builder(line, predicates, nouns, _asides(phrases, predicates, times) if nouns else [], lexicon)
    for position, _, item in items:
        if isinstance(item, Phrase):
            builder.add_phrase(item)
            continue
        mark = layer(position, quotations) if quotations else None
        if isinstance(item, NounTrigger):
            builder.add_noun(item, mark)
        else:
            builder.add_verb(item, mark)
    settle_subjects(line, builder.clauses, lexicon)
    settle_assailants(line, builder.clauses, lexicon)
    for noun in nouns:
        if noun.form.case == "loc" and noun.modifier is not None:
            _leave_partner(builder.clauses, noun, noun.modifier, lexicon)
    return builder.clauses


@dataclass(slots=True)
class _Builder:
    """What has been read of a sentence.

    ``pending``: phrases no verb has taken yet. ``carried``: the subject of the last main verb. ``owners``: whose
    statements and reports, "açıklamasında", have been named. ``asides``: spans that stand between a noun and its verb.
    """

    line: Line
    predicates: Sequence[Predicate]
    nouns: Sequence[NounTrigger]
    asides: list[tuple[int, int]]
    lexicon: Lexicon
    clauses: list[Clause] = field(default_factory=list)
    pending: list[Phrase] = field(default_factory=list)
    carried: Phrase | None = None
    owners: list[Phrase] = field(default_factory=list)

    def add_phrase(self, phrase: Phrase) -> None:
        if self.line.text[phrase.end : phrase.end + 2] == ": ":
            return  # "Fidan: İsrail Lübnan'a saldırdı": who says it does not do it
        self.pending.append(phrase)
        last = self.clauses[-1] if self.clauses else None
        if last is None or last.predicate.shape != PARTICIPLE:
            return
        if last.head is not None:
            if phrase.kind == PERSON and _says_whose(last.head, phrase, self.line):
                last.head = phrase
            return
        if not any(noun.modifier is last and noun.form.case in OBJECT_CASES for noun in self.nouns):
            _attach_head(self.line, last, phrase, self.lexicon)  # not "düzenlenen saldırıyı Rusya kınadı"

    def add_noun(self, noun: NounTrigger, mark: Quotation | None) -> None:
        """Give a noun its own phrases; a verb may still take most of them too."""
        _, inside = self._parted(mark)
        noun.phrases = own_phrases(inside, noun, self.line, self.lexicon)
        scenes = {n.start for n in self.nouns if n.end < noun.start and is_scene(self.line, n, self.lexicon)}
        noun.phrases = [p for p in noun.phrases if p.slot != "attributive" or p.end + 1 not in scenes]
        if noun.form.case in ("loc", "ins") and any(t.frame == "mediate" for t in noun.entry.triggers):
            if noun.phrases and noun.phrases[-1].slot == "attributive":
                noun.phrases = noun.phrases[-1:]  # "Sırp ve Kosovalı liderlerin AB arabuluculuğunda yaptığı görüşme"
            self.pending = [p for p in self.pending if p not in noun.phrases]
        if noun.entry.is_source and noun.form.case == "loc":
            self.owners += [p for p in noun.phrases if p.slot == "genitive"]
        before = self.clauses[-1] if self.clauses else None
        if (
            before is not None
            and noun.form.possessive is not None
            and _shares_owner(self.line, before, noun, self.lexicon)
        ):
            noun.phrases = [*_subject_of(before), *noun.phrases]
        if before is None:
            return
        own = noun.phrases[-1:] if noun.phrases and noun.phrases[-1].slot == "attributive" else []
        begin = own[0].start if own and own[0].start > before.predicate.end else noun.start
        if not is_adjacent(self.line, before.predicate.end, begin):
            return  # "düzenlenecek NATO Devlet ve Hükümet Başkanları Zirvesi"
        if not _is_of(self.line, before, noun, self.nouns, self.lexicon):
            noun.modifier = before
            noun.phrases = [*_owner_of(self.clauses, noun), *noun.phrases]

    def add_verb(self, verb: Predicate, mark: Quotation | None) -> None:
        """Make the clause of a verb of what is pending, and the clause of the nouns before that it governs."""
        outside, inside = self._parted(mark)
        if mark is not None and _owns_quoted(outside, verb, mark, self.predicates):
            inside.insert(0, outside.pop())
        is_apart = bool(self.owners) and verb.shape == NOMINAL
        aside, inside = _set_aside(inside, self.owners) if is_apart else ([], inside)
        sided = at_whose_side(self.line, verb, inside[-1], self.lexicon) if inside else None
        clause, left = _take(verb, [p for p in inside if p is not sided] if sided is not None else inside)
        clause.phrases += [sided] if sided is not None else []
        if clause.phrases and clause.phrases[0].slot == "loc" and self._is_called_upon(verb, clause):
            left, clause.phrases = [*left, clause.phrases[0]], clause.phrases[1:]
        if clause.subject is not None and clause.subject.slot == "attributive":
            _return_to_object(clause, clause.subject, self.nouns)
            leave_to_setting(self.line, clause, self.nouns, self.lexicon)
            leave_to_place(self.line, clause, self.lexicon)
            if self.carried is not None:
                leave_to_carried(self.line, clause, self.clauses[-1], self.lexicon)
        elif self.nouns and verb.shape == FINITE and verb.is_passive:
            _leave_to_noun(clause, self.nouns)
        if verb.shape == PARTICIPLE:
            give_to_words(self.line, clause, left, self.lexicon)
        self.pending = outside + aside + left
        if verb.shape in (FINITE, CONVERB):
            clause.subject = clause.subject or self.carried
            if verb.shape == FINITE:
                self.carried = clause.subject
        for noun in self.nouns:
            is_free = noun.governor is None and noun.end <= verb.verb_start
            if is_free and governs(self.line, noun, self.nouns, verb, self.asides, self.lexicon):
                noun.governor = clause
        self.clauses.append(clause)

    def _is_called_upon(self, verb: Predicate, clause: Clause) -> bool:
        """ "Varşova'da Rusya'yı çekilmeye çağırdı": the call is made there, and there is nothing to withdraw from."""
        form, called = verb.form, clause.phrases[1:2]
        if form is None or form.case != "dat" or form.possessive is not None or not called or called[0].slot != "acc":
            return False
        after = next((p.entry for p in self.predicates if p.start == verb.end + 1), None)
        return after is not None and after.cue is not None and after.cue.to == "acc"

    def _parted(self, mark: Quotation | None) -> tuple[list[Phrase], list[Phrase]]:
        """Phrases outside and inside the quotation: what stands within takes nothing from outside."""
        pending = self.pending
        if mark is None or not pending:
            return [], pending
        start = mark.start
        return [p for p in pending if p.start < start], [p for p in pending if p.start >= start]


def _leave_partner(clauses: Sequence[Clause], noun: NounTrigger, holding: Clause, lexicon: Lexicon) -> None:
    """ "Erdoğan, Putin ile Osaka'da düzenlenen zirvede görüştü": with him he talked, and no summit was held."""
    form = holding.predicate.form
    partners = [p for p in holding.phrases if p.slot == "with"]
    if not partners or form is None or not form.passive or holding.predicate.lemma not in lexicon.light_verbs:
        return
    talk = next((c for c in clauses if c.predicate.start > noun.end), None)
    entry = talk.predicate.entry if talk is not None and talk.predicate.shape in (FINITE, NOMINAL) else None
    if talk is None or entry is None or any(p.slot == "with" for p in talk.phrases):
        return
    is_one = talk.subject is None or len(talk.subject.mentions) == 1
    if is_one and any(t.event_type == "meeting" and t.frame == "mutual" for t in entry.triggers):
        holding.phrases = [p for p in holding.phrases if p not in partners]
        talk.phrases = [*partners, *talk.phrases]


def _return_to_object(clause: Clause, subject: Phrase, nouns: Sequence[NounTrigger]) -> None:
    """ "Uzmanlar, Trump'ın Çin ziyaretini eleştirdi": where the visit goes, and nobody who criticises."""
    owned = (n.phrases for n in nouns if n.form.case != "nom" and any(p.slot == "genitive" for p in n.phrases))
    if any(phrase is subject for phrases in owned for phrase in phrases):
        clause.subject = None
        clause.phrases.append(subject)


def _leave_to_noun(clause: Clause, nouns: Sequence[NounTrigger]) -> None:
    """ "ABD ile İngiltere ortak bildirisinde Rusya kınandı": whose communiqué it is, and not who is condemned."""
    subject = clause.subject
    if subject is None or len(subject.mentions) < 2:
        return
    noun = next((n for n in nouns if n.start == subject.end + 1), None)
    if noun is None or noun.form.case != "loc" or noun.form.possessive is None:
        return
    slots = ("subject", "attributive", "dat")
    named = next((p for p in clause.phrases if p.start > noun.end and p.slot in slots), None)
    if named is not None:
        subject.slot, clause.subject = "between", named if named.slot != "dat" else None
        clause.phrases = [p for p in clause.phrases if p is not clause.subject]
        noun.phrases.insert(0, subject)


def _set_aside(pending: list[Phrase], owners: Sequence[Phrase]) -> tuple[list[Phrase], list[Phrase]]:
    """ "Bakanlığın açıklamasında, ABD'nin çekilmesi istendi": whose statement it is withdraws from nowhere."""
    aside = [p for p in pending if p in owners]
    others = [p for p in pending if p not in owners]
    return (aside, others) if any(p.slot == "genitive" for p in others) else ([], pending)


def _owns_quoted(outside: Sequence[Phrase], item: Predicate, mark: Quotation, predicates: Sequence[Predicate]) -> bool:
    """ "Kim ise Rusya'nın “mücadele yürüttüğünü” belirterek": the genitive before the mark is the subject inside it."""
    if item.shape != NOMINAL or len(outside) < 2 or outside[-1].slot != "genitive":
        return False
    is_before = mark.start - outside[-1].end <= MARK_REACH and any(_is_strong(p) for p in outside[:-1])
    after = next((p for p in predicates if p.verb_start >= mark.end), None)
    return is_before and after is not None and after.shape in (CONVERB, FINITE)


def _asides(
    phrases: Sequence[Phrase], predicates: Sequence[Predicate], times: Sequence[TimeExpression]
) -> list[tuple[int, int]]:
    """What says when and where, a place with the country before it ("Uruguay'ın başkenti Montevideo'da"), and without
    what ("anlaşma sağlanamadan").
    """
    spans = [(time.start, time.end) for time in times]
    spans += [(p.start, p.end) for p in predicates if p.form is not None and p.form.suffix == "without"]
    for index, phrase in enumerate(phrases):
        if phrase.slot == "loc":
            owner = phrases[index - 1] if index and phrases[index - 1].is_owner else phrase
            spans.append((owner.start, phrase.end))
    return spans


def _is_of(line: Line, clause: Clause, noun: NounTrigger, nouns: Sequence[NounTrigger], lexicon: Lexicon) -> bool:
    """ "yaptıkları zirveye tepki", "yaptığı görüşmede saldırıları kınadı", "yaptığı açıklamanın ardından tepkisi": the
    participle is of the noun before, which has an ending of its own.
    """
    before = [n for n in nouns if clause.end < n.start and n.end < noun.start]
    return any(
        n.form.case in PARTED or line.word_behind(n.end) in lexicon.words["postpositions"]["after"] for n in before
    )


def _says_whose(head: Phrase, person: Phrase, line: Line) -> bool:
    """ "tutuklanan ABD vatandaşı Paul Whelan", "... ABD'li rahip Tom Baker": whose the person is that follows."""
    if head.slot not in WHOSE or head.is_located:
        return False
    between = line.text[head.end : person.start]
    return between.islower() and between.replace(" ", "").isalpha() and len(between.split()) <= WORDS_OF_CITIZEN


def _attach_head(line: Line, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> None:
    between = line.folded[clause.predicate.end : phrase.start]
    words = between.split()
    postpositions = lexicon.words["postpositions"]
    # "gönderdiği için Putin'e", "görüşeceği yönündeki haberler Kremlin tarafından"
    is_governed = bool(words) and (words[0] in postpositions["governing"] or words[0] in postpositions["about"])
    # "idamı protesto eden göstericiler elçiliği bastı": the participle tells of those who demonstrate
    is_of_many = phrase.slot in ("acc", "dat", "abl") and any(map(lexicon.endings.plural.match, words[:1]))
    if "," not in between and len(words) <= 4 and not is_governed and not is_of_many:
        clause.head = phrase


def _shares_owner(line: Line, before: Clause, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Putin'in Ankara'ya gelmesi ve Erdoğan ile görüşmesi": who comes is also who talks."""
    form = before.predicate.form
    if form is None or form.suffix != "action" or form.possessive is None or form.case != noun.form.case:
        return False
    slots = [p.slot for p in noun.phrases]
    joining = (", ", f" {lexicon.title_words['small']['and']} ")
    return "with" in slots and "genitive" not in slots and line.folded.startswith(joining, before.predicate.end)


def _subject_of(clause: Clause) -> list[Phrase]:
    return [clause.subject] if clause.subject is not None and clause.subject.slot == "genitive" else []


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
        return Clause(predicate, predicate.start, []), []
    shape, form = predicate.shape, predicate.form
    if shape == FINITE:
        return _clause(predicate, pending, _main_subject(pending)), []
    border = len(pending)
    while border and not _is_strong(pending[border - 1]):
        border -= 1
    outer, own = pending[:border], pending[border:]
    if shape == CONVERB:
        subject = outer[-1] if outer else _main_subject(own)
        taken, left = _without(own, "genitive")
        return _clause(predicate, taken, subject), (outer or [p for p in own if p is subject]) + left
    if shape == NOMINAL or shape != INFINITIVE and form is not None and form.possessive is not None:
        return _take_owned(predicate, outer, own)
    if shape == INFINITIVE:
        taken, left = _without(own, "genitive")
        if left and form is not None and form.case == "ins":
            # "Çin'i, Rusya'nın sanayisini desteklemekle suçladı": who is blamed stands before what was done.
            accused = [p for p in taken if p.slot == "acc" and p.start < left[-1].start]
            taken, left = [p for p in taken if p not in accused], [*accused, *left]
        return _clause(predicate, taken, None), outer + left
    taken, left = [], outer
    for phrase in own:
        is_left = phrase.slot == "subject" or phrase.slot == "genitive" and not phrase.is_owner
        (left if is_left else taken).append(phrase)
    return _clause(predicate, taken, None), left


def _is_strong(phrase: Phrase) -> bool:
    """Whether it may be the subject of the main clause, before which an inner clause does not reach."""
    return phrase.slot == "subject" and (phrase.is_marked or phrase.is_first or phrase.kind in (PERSON, ORGANIZATION))


def _without(phrases: Sequence[Phrase], slot: str) -> tuple[list[Phrase], list[Phrase]]:
    return [p for p in phrases if p.slot != slot], [p for p in phrases if p.slot == slot]


def _take_owned(predicate: Predicate, outer: list[Phrase], own: list[Phrase]) -> tuple[Clause, list[Phrase]]:
    """A clause made a noun or adjective, with the ending of its subject: that stands in the genitive, if anywhere."""
    form = predicate.form
    genitives = [i for i, p in enumerate(own) if p.slot == "genitive"]
    if genitives:
        is_near = predicate.start - own[genitives[-1]].end <= 1  # straight before a verb it owns nothing
        free = [i for i in genitives if is_near or not own[i].is_owner] or genitives
        # "Moskova'nın, Amerikan askerlerinin çekilmesi yönündeki talebi": set off, it belongs to a later verb
        is_own = is_near and form is not None and (form.passive or predicate.start == predicate.verb_start)
        begin, last = genitives[0], genitives[-1]
        if is_near and begin < last and own[begin].is_owner and form is not None and form.suffix in OWNED:
            # "Trump'ın davetini Netanyahu'nun kabul ettiğini": whose invitation it is does not accept it
            return _clause(predicate, own[begin:], own[last]), outer + own[:begin]
        first = last if is_own and own[begin].is_marked else begin
        chosen = free[-1] if form is not None and predicate.shape == PARTICIPLE else first
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
    named = (p for p in pending if p.slot == "attributive" and p.kind in (COUNTRY, ORGANIZATION))
    return next((p for p in named if not p.is_located), None)


def _rank(nominative: Phrase) -> int:
    return 0 if nominative.is_marked else 1 if nominative.is_first else 2 if nominative.kind == PERSON else 3


def _clause(predicate: Predicate, phrases: Sequence[Phrase], subject: Phrase | None) -> Clause:
    start, others = predicate.start, []
    for phrase in phrases:
        if phrase.start < start:
            start = phrase.start
        if phrase is not subject:
            others.append(phrase)
    if subject is not None and subject.start < start:
        start = subject.start
    return Clause(predicate, start, others, subject)
