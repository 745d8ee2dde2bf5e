"""Read a sentence as clauses: each verb with the participants that depend on it.

Turkish puts the verb last and marks every participant, so one pass from left to right with a list of participants not
yet taken is enough: a verb takes what stands before it, back to where its clause begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import lru_cache

from extract.actors import Actors, Line
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.document import Quotation
from extract.inflect import Form
from extract.lexicon import Lexicon, NounEntry, VerbEntry
from extract.scan import Hit
from extract.times import TimeExpression

KEPT_WORDS = 1 << 16
EVENT_KINDS = frozenset({"noun", "phrase"})
NOUN_KINDS = frozenset({"noun", "title", "institution"})
FINITE, PARTICIPLE, NOMINAL, CONVERB, INFINITIVE = "finite", "participle", "nominal", "converb", "infinitive"


@dataclass(slots=True)
class Phrase:
    """One participant or several joined ones, with the slot its ending gives it."""

    start: int
    end: int
    mentions: list[int]
    slot: str
    is_marked: bool = False
    is_attributive: bool = False
    kind: str = ""


@dataclass(slots=True)
class Predicate:
    """A verb form, listed or recognised by its ending."""

    start: int
    end: int
    verb_start: int
    shape: str
    form: Form | None = None
    entry: VerbEntry | None = None
    lemma: str = ""
    cue_start: int = -1


@dataclass(slots=True)
class Clause:
    """A predicate and what depends on it; ``start`` is where its first participant begins."""

    predicate: Predicate
    start: int
    phrases: list[Phrase] = field(default_factory=list)
    subject: Phrase | None = None
    head: Phrase | None = None
    is_quoted: bool = False

    @property
    def end(self) -> int:
        return self.predicate.end


@dataclass(slots=True)
class NounTrigger:
    """A noun of event or speech with the participants that belong to it."""

    start: int
    end: int
    form: Form
    entry: NounEntry
    phrases: list[Phrase] = field(default_factory=list)
    governor: Clause | None = None
    modifier: Clause | None = None
    is_quoted: bool = False


@dataclass(slots=True)
class Parse:
    """The clauses and event nouns of one sentence in reading order."""

    line: Line
    phrases: list[Phrase]
    clauses: list[Clause]
    nouns: list[NounTrigger]
    quotations: list[Quotation]
    opaque: list[Quotation]
    enclosing: Quotation | None = None
    times: Sequence[TimeExpression] = ()


# --------------------------------------------------------------------------- phrases


def find_phrases(line: Line, actors: Actors, indices: Sequence[int], lexicon: Lexicon) -> list[Phrase]:
    """Mentions of the sentence with joined ones put together and their slot named."""
    phrases: list[Phrase] = []
    reach = -1
    for index in indices:
        mention = actors.mentions[index]
        if mention.phrase_start < reach or mention.start < reach:
            continue
        start = mention.phrase_start
        kind = actors.entities[mention.entity].kind
        phrase = Phrase(start, mention.full_end, [index], "", kind=kind)
        _set_slot(phrase, line, mention.case, mention.derivation, lexicon)
        if phrase.slot == "modifier" and mention.derivation == "from" and not _says_whose(line, phrase, lexicon):
            phrase.slot = "other"
        if phrase.is_attributive and mention.form == "title":
            phrase.slot, phrase.is_attributive = "subject", False
        reach = mention.full_end
        if phrases and _joins(line, phrases[-1], phrase, lexicon):
            phrase.mentions = phrases[-1].mentions + phrase.mentions
            phrase.start = phrases[-1].start
            phrases.pop()
        phrases.append(phrase)
    return phrases


def _says_whose(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Rus askerler" are Russia's, "Rus turist" is nobody's: does a word for people or things of a state follow?"""
    rest = line.folded[phrase.end : phrase.end + 40].split()[:2]
    return any(word.startswith(lexicon.state_nouns) for word in rest)


def _joins(line: Line, left: Phrase, right: Phrase, lexicon: Lexicon) -> bool:
    """ "Rusya ve Çin'in", "Putin ile Kim arasında", "Rusya, Türkiye ve İran"."""
    between = line.folded[left.end : right.start].strip()
    if left.slot not in ("subject", "attributive", "with"):
        return False
    if between in lexicon.words["conjunctions"]["joining"]:
        if between not in lexicon.words["postpositions"]["with"]:
            return True
        if right.slot == "between":
            return True
        return left.kind == right.kind and right.slot in ("subject", "genitive", "dat", "acc")
    if between == ",":
        follows = line.folded[right.end : right.end + 5].strip()
        # "Erdoğan, Putin'in, Ukrayna'nın tahılına izin verdiğini söyledi": a list has one ending, at its end.
        last_joined = follows.split(" ")[0] == lexicon.title_words["small"]["and"]
        goes_on = last_joined or follows.startswith(", ") and right.slot in ("subject", "attributive")
        return left.kind == right.kind and goes_on
    return False


SLOT_OF_CASE = {
    "nom": "subject",
    "gen": "genitive",
    "acc": "acc",
    "dat": "dat",
    "abl": "abl",
    "loc": "loc",
    "ins": "with",
    "equ": "by",
}
_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")


def _set_slot(phrase: Phrase, line: Line, case: str, derivation: str | None, lexicon: Lexicon) -> None:
    rest = line.folded[phrase.end : phrase.end + 40]
    word = _FIRST_WORD.match(rest)
    following = word.group(1) if word else ""
    phrase.is_marked = rest.lstrip()[:1] == "," or following in lexicon.words["conjunctions"]["particles"]
    postpositions = lexicon.words["postpositions"]
    phrase.slot = SLOT_OF_CASE.get(case, "other")
    carrier = lexicon.carriers.get(following) if case == "nom" else None
    if carrier is not None and phrase.kind in (carrier[0], COUNTRY if carrier[0] == PLACE else ""):
        # "Odessa şehrine", "Kyodo ajansı,": the noun of its sort carries the name's ending.
        phrase.end = line.folded.index(following, phrase.end) + len(following)
        _set_slot(phrase, line, carrier[1], derivation, lexicon)
        return
    if derivation in ("ki", "from", "without"):
        phrase.slot = "modifier"
    elif case == "nom" and following in postpositions["by"]:
        phrase.slot = "by"
    elif case == "nom" and past_companions(line, phrase, lexicon) > phrase.end:
        phrase.slot, phrase.is_marked = "subject", True
    elif case == "nom" and following in postpositions["with"]:
        phrase.slot = "with"
    elif case == "nom" and following in postpositions["leads"]:
        phrase.slot = "leads"
    elif following in postpositions["between"] and case in ("nom", "ins"):
        phrase.slot = "between"
    elif case == "dat" and following in postpositions["towards"]:
        phrase.slot = "towards"
    elif case == "dat" and following in postpositions["source"]:
        phrase.slot = "source"
    elif (
        case == "nom"
        and not phrase.is_marked
        and phrase.kind != PERSON
        and following not in lexicon.words["conjunctions"]["and"]
        and _is_attributive(line, phrase.end, following)
    ):
        phrase.slot, phrase.is_attributive = "attributive", True


def past_companions(line: Line, phrase: Phrase, lexicon: Lexicon) -> int:
    """The end of "ABD ile müttefikleri": the companions add no participant and leave the phrase its part."""
    words = line.folded[phrase.end : phrase.end + 40].split()[:2]
    if len(words) == 2 and words[0] in lexicon.words["conjunctions"]["and"]:
        companion = words[1].rstrip(",")
        if companion in lexicon.words["postpositions"]["companions"]:
            return line.folded.index(companion, phrase.end) + len(companion)
    return phrase.end


def _is_attributive(line: Line, end: int, following: str) -> bool:
    """A name straight before a small-letter noun only says whose or which: "Kuzey Kore politikası"."""
    if not following:
        return False
    position = line.folded.find(following, end)
    return line.is_capitals or not line.text[position].isupper()


# --------------------------------------------------------------------------- predicates


@lru_cache(maxsize=8)
def _shape_reader(finite: str, participle: str, nominal: str, converb: str) -> Callable[[str], str | None]:
    """What an unlisted word would be as a verb, by its ending; read once a word."""
    endings = [
        (shape, re.compile(rf".{{2,}}{pattern}$"))
        for shape, pattern in ((NOMINAL, nominal), (CONVERB, converb), (PARTICIPLE, participle), (FINITE, finite))
    ]
    return lru_cache(KEPT_WORDS)(lambda word: next((shape for shape, pattern in endings if pattern.match(word)), None))


def find_predicates(line: Line, covered: Set[int], lexicon: Lexicon) -> list[Predicate]:
    """Every verb form of the sentence in reading order; ``covered`` are the characters inside participants."""
    spec = lexicon.words["generic_verbs"]
    shape_of = _shape_reader(spec["finite"], spec["participle"], spec["nominal"], spec["converb"])
    listed = {hit.start: hit for hit in reversed(line.hits) if "verb" in hit.kinds}
    nouns = {hit.end for hit in line.hits if not hit.kinds.isdisjoint(NOUN_KINDS)}
    event_nouns = {hit.end for hit in line.hits if "noun" in hit.kinds}
    predicates: list[Predicate] = []
    for index, token in enumerate(line.tokens):
        hit = listed.get(token.start)
        if hit is not None and hit.end in event_nouns and _is_verbal_noun(hit):
            predicate = _listed_predicate(line, hit, index, covered, lexicon)
            if predicate.start < predicate.verb_start:
                predicates.append(predicate)
            continue
        if hit is not None and hit.end == token.end and token.start not in covered:
            predicates.append(_listed_predicate(line, hit, index, covered, lexicon))
        elif len(token.folded) > 4 and token.end not in nouns and token.folded not in lexicon.never_verbs:
            if token.is_capital and not line.is_capitals and index > 0:
                continue
            shape = shape_of(token.folded)
            if shape is None or (shape == FINITE and not _may_end_clause(line, index, lexicon)):
                continue
            if token.start not in covered:
                predicates.append(Predicate(token.start, token.end, token.start, shape))
    objects = [(p.start, p.verb_start) for p in predicates if p.start < p.verb_start]
    return [p for p in predicates if not any(s <= p.verb_start < e for s, e in objects)]


def _is_verbal_noun(hit: Hit) -> bool:
    """ "görüşmede", "anlaşmadan" are the noun, not the verb in -mA or -mAdAn."""
    return all(r.form is None or r.form.suffix in ("ma", "madan") for r in hit.readings if r.kind == "verb")


def _may_end_clause(line: Line, index: int, lexicon: Lexicon) -> bool:
    if index + 1 >= len(line.tokens):
        return True
    after = line.tokens[index + 1]
    return not after.is_word or after.folded in lexicon.words["conjunctions"]["next_clause"]


def _listed_predicate(line: Line, hit: Hit, index: int, covered: Set[int], lexicon: Lexicon) -> Predicate:
    readings = [r for r in hit.readings if r.kind == "verb" and r.form is not None]
    if len(readings) > 1:
        readings.sort(key=lambda r: _preference(r.form, line, index, lexicon))
        if len({r.key for r in readings}) > 1:
            # "çekildi" is the passive of "çek" and the past of "çekil": the verb that has an entry here counts.
            readings.sort(key=lambda r: -_fit(line, index, r.key, covered, lexicon))
    reading = readings[0]
    form = reading.form
    shape = form.shape if form is not None else FINITE
    if form is not None and shape == NOMINAL and form.suffix == "mak":
        shape = INFINITIVE
    start, cue_start, entry = hit.start, -1, None
    for prefix_start, candidate in _matching(line, index, reading.key, covered, lexicon):
        if entry is None:
            start, entry = prefix_start, candidate
        if candidate.cue is not None:
            # "hazır olduğunu söyledi" names an act, and "söyledi" still reports it.
            cue_start = prefix_start
            if entry is not candidate:
                entry = replace(entry, cue=candidate.cue)
            break
    return Predicate(start, hit.end, hit.start, shape, form, entry, reading.key, cue_start)


def _matching(line: Line, index: int, verb: str, covered: Set[int], lexicon: Lexicon) -> list[tuple[int, VerbEntry]]:
    """Entries of the verb whose prefix stands before it, and where it begins; the longest first."""
    candidates = _candidates(line, index, verb, covered, lexicon)
    return [(s, e) for end, e in candidates if (s := _prefix_start(line.folded, end, e.prefix)) is not None]


def _fit(line: Line, index: int, verb: str, covered: Set[int], lexicon: Lexicon) -> int:
    """How much the lexicon says of this verb here: length of its prefix, plus one for naming an event or speech."""
    found = _matching(line, index, verb, covered, lexicon)
    return max((2 * len(e.prefix) + bool(e.triggers or e.cue) for _, e in found), default=-1)


def _preference(form: Form | None, line: Line, index: int, lexicon: Lexicon) -> tuple[int, int]:
    if form is None:
        return (9, 9)
    last = _may_end_clause(line, index, lexicon)
    order = {FINITE: 0 if last else 2, NOMINAL: 1, PARTICIPLE: 1 if not last else 2, CONVERB: 1}
    return (
        order.get(form.shape, 3),
        0 if form.person in (None, "3s", "3p") and form.possessive in (None, "3s", "3p") else 1,
    )


OBJECT_REACH = 8


def _candidates(line: Line, index: int, verb: str, covered: Set[int], lexicon: Lexicon) -> list[tuple[int, VerbEntry]]:
    """Entries of the verb with the place where their prefix would end, the nearest and longest first.

    A participant or particle may stand between: "mesajını Putin'e iletti".
    """
    by_word = lexicon.verbs.get(verb)
    if by_word is None:
        return []
    passable = lexicon.words["conjunctions"]["before_verb"]
    found: list[tuple[int, VerbEntry]] = []
    for token in reversed(line.tokens[max(0, index - OBJECT_REACH) : index]):
        found.extend((token.end, entry) for entry in by_word.get(token.folded, ()) if entry.prefix)
        if token.folded not in passable and token.start not in covered:
            break
    at_verb = line.tokens[index].start
    return [*found, *((at_verb, entry) for entry in by_word.get("", ()))]


def _prefix_start(folded: str, end: int, prefix: str) -> int | None:
    """Where ``prefix`` begins if it ends at ``end``."""
    start = end - len(prefix)
    if start < 0 or folded[start:end] != prefix or (prefix and start > 0 and folded[start - 1].isalnum()):
        return None
    return start


# --------------------------------------------------------------------------- clauses


def parse_sentence(
    line: Line, actors: Actors, indices: Sequence[int], quotations: Sequence[Quotation], lexicon: Lexicon
) -> Parse:
    """Clauses of the sentence; what stands inside quotations of whole sentences is parsed apart."""
    phrases = find_phrases(line, actors, indices, lexicon)
    covered = {position for p in phrases for position in range(p.start, p.end)}
    predicates = find_predicates(line, covered, lexicon)
    nouns = find_nouns(line, lexicon, predicates)
    inside = [q for q in quotations if line.sentence.start <= q.start and q.end <= line.sentence.end]
    opaque = [q for q in inside if _is_opaque(line, q, predicates)]
    parse = Parse(line, phrases, [], nouns, inside, opaque)
    layers: list[tuple[Quotation | None, list[Phrase], list[Predicate], list[NounTrigger]]] = []
    for quotation in [None, *opaque]:
        layers.append(
            (
                quotation,
                [p for p in phrases if layer(p.start, opaque) is quotation],
                [p for p in predicates if layer(p.verb_start, opaque) is quotation],
                [n for n in nouns if layer(n.start, opaque) is quotation],
            )
        )
    for quotation, some_phrases, some_predicates, some_nouns in layers:
        clauses = _build(line, some_phrases, some_predicates, some_nouns, inside)
        for clause in clauses:
            clause.is_quoted = quotation is not None
        for noun in some_nouns:
            noun.is_quoted = quotation is not None
        parse.clauses.extend(clauses)
    parse.clauses.sort(key=lambda c: c.predicate.verb_start)
    return parse


def layer(position: int, opaque: Sequence[Quotation]) -> Quotation | None:
    """The innermost opaque quotation around a position."""
    best: Quotation | None = None
    for quotation in opaque:
        if quotation.start <= position < quotation.end and (best is None or quotation.start >= best.start):
            best = quotation
    return best


def _is_opaque(line: Line, quotation: Quotation, predicates: Sequence[Predicate]) -> bool:
    """A quotation of whole sentences stands apart; a quoted phrase is part of the clause around it."""
    if quotation.sentences > 0:
        return True
    last = [p for p in predicates if quotation.start <= p.verb_start < quotation.end]
    ends = [p for p in last if line.text[p.end : quotation.end].strip(" .!?…\"'”’") == ""]
    return any(p.shape == FINITE for p in ends)


def find_nouns(line: Line, lexicon: Lexicon, predicates: Sequence[Predicate]) -> list[NounTrigger]:
    """Event and speech nouns, the longest at each place, that are no part of a listed verb phrase."""
    found: list[NounTrigger] = []
    taken = [(p.start, p.end) for p in predicates if p.entry is not None and p.entry.prefix]
    reach = -1
    for hit in line.hits:
        if hit.kinds.isdisjoint(EVENT_KINDS) or hit.start < reach or any(s <= hit.start < e for s, e in taken):
            continue
        readings = [r for r in hit.readings if r.kind in EVENT_KINDS and r.form is not None]
        if not readings:
            continue
        reading = min(
            readings,
            key=lambda r: (r.form.possessive not in (None, "3s"), r.form.case != "nom") if r.form else (True, True),
        )
        if reading.form is None:
            continue
        found.append(NounTrigger(hit.start, hit.end, reading.form, lexicon.nouns[reading.key]))
        reach = hit.end
    return found


def _build(
    line: Line,
    phrases: list[Phrase],
    predicates: list[Predicate],
    nouns: list[NounTrigger],
    quotations: Sequence[Quotation],
) -> list[Clause]:
    pending: list[Phrase] = []
    clauses: list[Clause] = []
    carried: Phrase | None = None
    items: list[tuple[int, int, Phrase | Predicate | NounTrigger]] = [
        *((p.start, 0, p) for p in phrases),
        *((n.start, 1, n) for n in nouns),
        *((p.verb_start, 2, p) for p in predicates),
    ]
    items.sort(key=lambda item: (item[0], item[1]))
    for _, _, item in items:
        if isinstance(item, Phrase):
            pending.append(item)
            if clauses and clauses[-1].head is None and clauses[-1].predicate.shape == PARTICIPLE:
                _attach_head(line, clauses[-1], item)
        elif isinstance(item, NounTrigger):
            mark = layer(item.start, quotations)
            inside = [p for p in pending if mark is None or p.start >= mark.start]
            item.phrases = _own_phrases(inside, item, line)
            if clauses and _is_adjacent(line, clauses[-1].predicate.end, item.start):
                item.modifier = clauses[-1]
        else:
            # A verb inside quotation marks takes nothing from outside them.
            mark = layer(item.verb_start, quotations)
            outside = [p for p in pending if mark is not None and p.start < mark.start]
            clause, left = _take(line, item, [p for p in pending if p not in outside])
            pending = [*outside, *left]
            if item.shape in (FINITE, CONVERB):
                clause.subject = clause.subject or carried
                if item.shape == FINITE:
                    carried = clause.subject
            for noun in nouns:
                if noun.governor is None and noun.end <= item.verb_start and _governs(line, noun, item):
                    noun.governor = clause
            clauses.append(clause)
    _share_subjects(clauses)
    return clauses


def _governs(line: Line, noun: NounTrigger, predicate: Predicate) -> bool:
    """The verb follows its noun at once, or after a few small words: "kapsamlı bir görüşme yapmıştı"."""
    if noun.form.case not in ("nom", "acc", "dat", "gen") or predicate.shape == PARTICIPLE and noun.form.case != "nom":
        return False
    between = line.folded[noun.end : predicate.verb_start].split()
    return len(between) <= 2


def _is_adjacent(line: Line, end: int, start: int) -> bool:
    """At most three words without a comma between a participle and its noun: "yaptıkları kapsamlı görüşmede"."""
    between = line.folded[end:start]
    return "," not in between and len(between.split()) <= 3


def _attach_head(line: Line, clause: Clause, phrase: Phrase) -> None:
    between = line.folded[clause.predicate.end : phrase.start]
    if "," not in between and len(between.split()) <= 4:
        clause.head = phrase


def _is_strong(phrase: Phrase) -> bool:
    """May be the subject of the main clause, before which an inner clause does not reach."""
    return phrase.slot == "subject" and (phrase.is_marked or phrase.kind in (PERSON, ORGANIZATION))


def _take(line: Line, predicate: Predicate, pending: list[Phrase]) -> tuple[Clause, list[Phrase]]:
    """The clause of ``predicate`` with the participants it takes, and those it leaves."""
    if predicate.shape == FINITE:
        subject = _main_subject(pending)
        return _clause(predicate, pending, subject), []
    border = max((i for i, p in enumerate(pending) if _is_strong(p)), default=-1)
    own = pending[border + 1 :]
    if predicate.shape == CONVERB:
        subject = pending[border] if border >= 0 else _main_subject(own)
        kept = pending[: border + 1] if border >= 0 else [p for p in own if p is subject]
        left = [p for p in own if p.slot == "genitive" and p is not subject]
        return _clause(predicate, [p for p in own if p is not subject and p not in left], subject), kept + left
    if predicate.shape == INFINITIVE:
        kept = pending[: border + 1] + [p for p in own if p.slot == "genitive"]
        return _clause(predicate, [p for p in own if p.slot != "genitive"], None), kept
    form = predicate.form
    takes_genitive = predicate.shape == NOMINAL or (form is not None and form.possessive is not None)
    if not takes_genitive:
        left = [p for p in own if p.slot == "subject"]
        return _clause(predicate, [p for p in own if p.slot != "subject"], None), pending[: border + 1] + left
    genitives = [i for i, p in enumerate(own) if p.slot == "genitive"]
    if not genitives:
        nominatives = [p for p in own if p.slot == "subject"]
        subject = nominatives[0] if nominatives and border >= 0 else None
        if subject is None and border >= 0 and form is not None and form.suffix in ("dık", "acak-n"):
            # "Lavrov, bugün gittiği Pyongyang'da ...": who does it is the subject of the whole sentence.
            return _clause(predicate, own, pending[border]), pending[: border + 1]
        return _clause(predicate, [p for p in own if p is not subject], subject), pending[: border + 1]
    is_participle = form is not None and predicate.shape == PARTICIPLE
    chosen = genitives[-1] if is_participle else genitives[0]
    taken = own[chosen:]
    return _clause(predicate, taken[1:], taken[0]), pending[: border + 1] + own[:chosen]


def _main_subject(pending: Sequence[Phrase]) -> Phrase | None:
    """The subject of a finite verb: set off by a comma, else a person, else whatever is in the nominative."""
    nominatives = [p for p in pending if p.slot == "subject"]
    marked = [p for p in nominatives if p.is_marked]
    people = [p for p in nominatives if p.kind == PERSON]
    named = [p for p in pending if p.slot == "attributive" and p.kind in (COUNTRY, ORGANIZATION)]
    return next(iter(marked or people or nominatives or named), None)


def _clause(predicate: Predicate, phrases: Sequence[Phrase], subject: Phrase | None) -> Clause:
    rest = [p for p in phrases if p is not subject]
    start = min([p.start for p in rest] + [predicate.start] + ([subject.start] if subject else []))
    return Clause(predicate, start, rest, subject)


def _own_phrases(pending: list[Phrase], noun: NounTrigger, line: Line) -> list[Phrase]:
    """Participants that belong to the noun itself: its genitive and what follows that, names straight before it."""
    own: list[Phrase] = []
    for phrase in reversed(pending):
        between = line.folded[phrase.end : noun.start]
        if "," in between and phrase.slot not in ("genitive",):
            break
        if phrase.slot == "genitive" and noun.form.possessive is not None:
            own.append(phrase)
            break
        if phrase.slot in ("with", "between", "attributive", "modifier", "towards") or (
            phrase.slot == "dat" and len(between.split()) <= 3
        ):
            own.append(phrase)
            continue
        break
    return list(reversed(own))


def _share_subjects(clauses: list[Clause]) -> None:
    """A converb without subject has that of the next finite clause; so has the participle of a noun."""
    following: Phrase | None = None
    for clause in reversed(clauses):
        if clause.predicate.shape == FINITE:
            following = clause.subject
        elif clause.predicate.shape == CONVERB and clause.subject is None:
            clause.subject = following


def is_negated(line: Line, clause: Clause, lexicon: Lexicon) -> bool:
    """ "yalanlamadı", "ne doğruladı ne de yalanladı": the verb says that it was not done."""
    form = clause.predicate.form
    if form is not None and form.negative and clause.predicate.shape == FINITE:
        return True
    before = line.folded[line.sentence.start : clause.predicate.start].split()[-2:]
    neither = lexicon.words["conjunctions"]["neither"]
    return " ".join(before) in neither or " ".join(before[-1:]) in neither
