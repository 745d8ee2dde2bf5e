"""Find the verbs of a sentence: listed ones with the entry that fits, others by their ending."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from functools import lru_cache

from extract.actors import Line
from extract.clauses.model import CONVERB, FINITE, INFINITIVE, NOMINAL, PARTICIPLE, Clause, Predicate
from extract.inflect import Form
from extract.lexicon import Lexicon, VerbEntry
from extract.remembered import Remembered
from extract.scan import Hit
from extract.tokens import Token

KEPT_WORDS = 1 << 16
SHORTEST_VERB = 5  # letters of a verb that is not listed
# "yaklaşırken": what somebody does meanwhile, of whatever verb.
UNLISTED_WHILE = Form("", "", "verb", CONVERB, "while", None, None, "s", None, *(False,) * 5)
NOUN_KINDS = frozenset({"noun", "title", "institution"})
OBJECT_REACH = 8
DECIDED_REACH = 24  # characters behind a verbal noun that say who does it
TALKS = frozenset({"meeting", "phone_call", "negotiation"})
QUESTION_REACH = 24  # characters: more than any particle that asks
QUOTES = frozenset('"“”„«»')
APOSTROPHES = frozenset("'’")
MARKS = QUOTES | APOSTROPHES
_QUOTE = re.compile('["“”„«»]')
_MARK = re.compile("[\"“”„«»'’]")


def find_predicates(line: Line, covered: Set[int], lexicon: Lexicon) -> list[Predicate]:
    """Every verb form of the sentence in reading order; ``covered``: characters inside participants and times."""
    spec = lexicon.words["generic_verbs"]
    shapes = _shape_reader(spec["finite"], spec["participle"], spec["nominal"], spec["converb"], lexicon.never_verbs)
    listed, nouns, event_nouns = _sorted_hits(line.hits)
    predicates: list[Predicate] = []
    starts = line.starts
    for index, shape in enumerate(map(shapes.__getitem__, line.words)):
        if shape is None and starts[index] not in listed:
            continue
        start, end, _, word, _, is_capital = line.tokens[index]
        hit = listed.get(start)
        if hit is not None and (word not in lexicon.after_place or _is_a_verb(line, index, hit, lexicon)):
            if hit.end in event_nouns and _is_verbal_noun(hit) and not _is_decided_on(line, hit, lexicon):
                predicate = _listed_predicate(line, hit, index, covered, lexicon)
                if predicate.start < predicate.verb_start:
                    predicates.append(predicate)
                continue
            if hit.end == end and start not in covered:
                predicates.append(_listed_predicate(line, hit, index, covered, lexicon))
                continue
        if shape is None or end in nouns or is_capital and index and not line.is_capitals or start in covered:
            continue
        if shape != FINITE or _may_end_clause(line, index, lexicon):
            predicates.append(
                Predicate(start, end, start, shape, UNLISTED_WHILE if word.endswith(spec["while"]) else None)
            )
    predicates = _with_auxiliaries(predicates, lexicon)
    for phrase in predicates:
        if phrase.start < phrase.verb_start:
            predicates = [p for p in predicates if not phrase.start <= p.verb_start < phrase.verb_start]
    return predicates


def _sorted_hits(hits: Sequence[Hit]) -> tuple[dict[int, Hit], set[int], set[int]]:
    """The longest verb at each start, where nouns of any sort end, and where nouns of event do."""
    verbs: dict[int, Hit] = {}
    nouns: set[int] = set()
    event_nouns: set[int] = set()
    for hit in hits:
        start, end, _, kinds, readings, _, _ = hit
        if readings:
            verbs.setdefault(start, hit)
        if not kinds.isdisjoint(NOUN_KINDS):
            nouns.add(end)
            if "noun" in kinds:
                event_nouns.add(end)
    return verbs, nouns, event_nouns


def _with_auxiliaries(predicates: list[Predicate], lexicon: Lexicon) -> list[Predicate]:
    """ "gelecek olan", "yapılmış olduğunu": one verb, which means the first word and has the shape of the second."""
    if lexicon.auxiliary not in [p.lemma for p in predicates]:
        return predicates
    kept: list[Predicate] = []
    for predicate in predicates:
        before = kept[-1] if kept else None
        is_auxiliary = predicate.lemma == lexicon.auxiliary and predicate.shape in (PARTICIPLE, NOMINAL)
        is_open = before is not None and before.form is not None and before.form.suffix in lexicon.open_suffixes
        if before is not None and is_open and is_auxiliary and predicate.start == before.end + 1:
            before.end, before.shape = predicate.end, predicate.shape
        else:
            kept.append(predicate)
    return kept


def is_negated(line: Line, clause: Clause, lexicon: Lexicon) -> bool:
    """ "yalanlamadı", "ne doğruladı ne de yalanladı": the verb says that it was not done."""
    form = clause.predicate.form
    if form is not None and form.negative and clause.predicate.shape == FINITE:
        return True
    return is_neither(line, clause, lexicon)


def is_neither(line: Line, clause: Clause, lexicon: Lexicon) -> bool:
    """ "ne doğruladı ne de yalanladı", "ne Rusya'yı ne de Çin'i destekliyoruz": done of two things to none."""
    neither = lexicon.words["conjunctions"]["neither"]
    if neither[0] not in line.words:
        return False
    before = line.folded[line.sentence.start : clause.predicate.start].split()[-2:]
    opening = max(line.sentence.start, clause.start - len(neither[0]) - 1)  # "ne" before the first participant
    words = _QUOTE.split(line.folded[opening : clause.predicate.start])[-1].split()
    inner = [i for i, word in enumerate(words) if lexicon.endings.noun_clause.match(word.rstrip(","))]
    words = words[inner[-1] + 1 :] if inner else words  # "ne elçinin ne de yetkilinin geldiğini belirtti"
    is_twofold = sum(word == neither[0] for word in words) > 1  # "ne Maduro'yu ne de Guaido'yu destekliyoruz"
    return is_twofold or " ".join(before) in neither or " ".join(before[-1:]) in neither


def is_asked(line: Line, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Görüşecekler mi?": asks whether it will be done."""
    end = clause.predicate.end
    following = line.folded[end : min(end + QUESTION_REACH, line.sentence.end)].split(maxsplit=1)[:1]
    return bool(following) and following[0].rstrip("?\"'”’»") in lexicon.question_particles


@lru_cache(maxsize=8)
def _shape_reader(
    finite: str, participle: str, nominal: str, converb: str, exceptions: frozenset[str]
) -> Remembered[str, str | None]:
    """What an unlisted word would be as a verb, by its ending; read once a word."""
    endings = [
        (shape, re.compile(rf".{{2,}}{pattern}$"))
        for shape, pattern in ((NOMINAL, nominal), (CONVERB, converb), (PARTICIPLE, participle), (FINITE, finite))
    ]

    def shape_of(word: str) -> str | None:
        if len(word) < SHORTEST_VERB or word in exceptions:
            return None
        return next((shape for shape, ends in endings if ends.match(word)), None)

    return Remembered(shape_of, KEPT_WORDS)


def _is_a_verb(line: Line, index: int, hit: Hit, lexicon: Lexicon) -> bool:
    """ "Ankara'ya geleceği", "ülkemize gelecek", "bir araya geleceği", "gündeme gelecek.": behind a name in the dative
    or a word for a country, or words that are listed with it, or at the end of a sentence.
    """
    if index < 2:
        return False
    if hit.end >= line.sentence.end - 1:
        return True
    before, last = line.tokens[index - 2 : index]
    if last.folded in lexicon.words["hosts"]["whither"]:
        return True
    suffix = lexicon.suffixes.get(last.folded) if before.text in APOSTROPHES else None
    listed = (lexicon.verbs.get(verb, {}) for verb, _ in hit.verbs)
    return suffix is not None and suffix.case == "dat" or any(f"{before.folded} {last.folded}" in v for v in listed)


def _is_verbal_noun(hit: Hit) -> bool:
    """ "görüşmede", "anlaşmadan" are the noun, not the verb in -mA or -mAdAn."""
    return all(form.suffix in ("action", "without") for _, form in hit.verbs)


def _is_decided_on(line: Line, hit: Hit, lexicon: Lexicon) -> bool:
    """ "yeniden görüşme konusunda anlaştı", "görüşmeyi kararlaştırdı": the verb, done by whoever decides."""
    if hit.noun is None or lexicon.nouns[hit.noun[0]].event_types.isdisjoint(TALKS):
        return False
    if any(form.possessive is not None or form.case not in ("nom", "acc") for _, form in hit.verbs):
        return False
    return lexicon.endings.decided_on.match(line.folded[hit.end : hit.end + DECIDED_REACH]) is not None


def _may_end_clause(line: Line, index: int, lexicon: Lexicon) -> bool:
    if index + 1 >= len(line.tokens):
        return True
    after = line.tokens[index + 1]
    return not after.is_word or after.folded in lexicon.words["conjunctions"]["next_clause"]


def _listed_predicate(line: Line, hit: Hit, index: int, covered: Set[int], lexicon: Lexicon) -> Predicate:
    readings: Sequence[tuple[str, Form]] = hit.verbs
    if len(readings) > 1:
        readings = hit.verbs_at_end if _may_end_clause(line, index, lexicon) else readings
        if len({verb for verb, _ in readings}) > 1:
            # "çekildi" is the passive of "çek" and the past of "çekil": the verb that has an entry here counts, if
            # both have one ("geri çekildi") that of the active.
            fits = {verb: _fit(line, index, verb, covered, lexicon) for verb, _ in readings}
            readings = sorted(
                readings, key=lambda reading: (-fits[reading[0]], fits[reading[0]] > 0 and reading[1].passive)
            )
    verb, form = readings[0]
    shape = INFINITIVE if form.shape == NOMINAL and form.suffix == "infinitive" else form.shape
    if form.suffix in lexicon.bare_participles and not _may_end_clause(line, index, lexicon):
        shape = PARTICIPLE  # "Ankara'ya gelecek Lavrov", not "Lavrov Ankara'ya gelecek"
    start, cue_start, entry = hit.start, -1, None
    for prefix_start, candidate in _matching(line, index, verb, covered, lexicon):
        if entry is None:
            start, entry = prefix_start, candidate
        elif form.negative and not any(t.is_negative for t in entry.triggers):
            # "bağımsızlığını tanımadı": what is not done may be an act that only the bare verb tells
            entry = replace(entry, triggers=(*entry.triggers, *(t for t in candidate.triggers if t.is_negative)))
        if candidate.cue is not None:
            # "hazır olduğunu söyledi" names an act, and "söyledi" still reports it.
            cue_start = prefix_start
            if entry is not candidate:
                entry = replace(entry, cue=candidate.cue)
            break
    return Predicate(start, hit.end, hit.start, shape, form, entry, verb, cue_start)


def _matching(line: Line, index: int, verb: str, covered: Set[int], lexicon: Lexicon) -> list[tuple[int, VerbEntry]]:
    """Entries of the verb whose prefix stands before it, and where it begins; the nearest and longest first.

    A participant or particle may stand between: "mesajını Putin'e iletti"; of those who do it, any number: "Zirveye
    Cumhurbaşkanı Erdoğan, Fransa Cumhurbaşkanı Macron ve Almanya Başbakanı Scholz katıldı".
    """
    found: list[tuple[int, VerbEntry]] = []
    by_words = lexicon.verbs.get(verb)
    if by_words is None:
        return found
    tokens, words, starts, passed = line.tokens, line.words, line.starts, lexicon.before_verb
    for at in range(index - 1, -1, -1):
        is_far = index - at > OBJECT_REACH and starts[at + 1] not in covered
        if is_far and words[at + 1] != "," and words[at + 1] not in passed:
            break
        word = words[at]
        if word in QUOTES:
            continue
        is_name = starts[at] in covered  # "Avrupa Birliği'nin ... yolladığı" sends no "birlik"
        ends = [(at, word)] if word in by_words else []
        if at > 1 and words[at - 1] in APOSTROPHES and words[at - 2] + word in by_words:
            ends.append((at - 2, words[at - 2] + word))  # "Büyükelçisi'ni çağırdı"
        for begin, last in ends:
            for entry in (*by_words.get(f"{_word_before(tokens, begin)} {last}", ()), *by_words[last]):
                if not (is_name and entry.is_variant):
                    start = _prefix_start(line.folded, tokens[at], entry.prefix)
                    if start is not None:
                        found.append((start, entry))
        if word in lexicon.words["postpositions"]["after"] and words[at - 1] != ",":
            break  # "saldırının ardından yaptığı konuşma"
        if is_name or word in passed or word.isdigit() or word == "," and line.starts[at - 1] in covered:
            continue  # "ziyaretini Azerbaycan'a, ardından KKTC'ye yapacak"
        break
    for entry in by_words.get("", ()):
        found.append((starts[index], entry))
    return found


def _fit(line: Line, index: int, verb: str, covered: Set[int], lexicon: Lexicon) -> int:
    """How much the lexicon says of this verb here: length of its prefix, plus one for naming an event or speech."""
    found = _matching(line, index, verb, covered, lexicon)
    return max((2 * len(e.prefix) + bool(e.triggers or e.cue) for _, e in found), default=-1)


def _word_before(tokens: Sequence[Token], at: int) -> str:
    """The word before a token, quotation marks passed over and apostrophes left out: "Anlaşması'nı askıya aldı"."""
    while at > 0:
        at -= 1
        if tokens[at].text not in MARKS:
            is_ending = at > 1 and tokens[at - 1].text in APOSTROPHES
            return tokens[at - 2].folded + tokens[at].folded if is_ending else tokens[at].folded
    return ""


def _prefix_start(folded: str, last: Token, prefix: str) -> int | None:
    """Where ``prefix`` begins if its last word is ``last``; marks inside count for nothing."""
    if len(prefix) == last.end - last.start:
        return last.start
    start = last.end - len(prefix)
    if not folded.endswith(prefix, 0, last.end):
        if _MARK.search(folded, max(start - 4, 0), last.end) is None:
            return None
        letters = [at for at in range(last.end - 1, max(start - 4, -1), -1) if folded[at] not in MARKS][: len(prefix)]
        if "".join([folded[at] for at in reversed(letters)]) != prefix:
            return None
        start = letters[-1]
    return None if start > 0 and folded[start - 1].isalnum() else start
