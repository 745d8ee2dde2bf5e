"""Find what says that there was no such thing: "Böyle bir görüşme olmadı", "böyle bir teklif gelmedi"."""

from __future__ import annotations

from typing import NamedTuple

from extract.clauses import Parse, Predicate, layer
from extract.factuality import OVER
from extract.lexicon import Lexicon

MARKS = "\"'“”‘’„«»,.:;("
# Forms of a verb that deny what was, or is; no hope, no wish and no verbal noun.
DENYING = OVER | {"evidential", "evidential_assertive", "progressive", "continuous", "continuous_assertive"}


class Refutation(NamedTuple):
    """The words that say so, and the types of event that they may mean; none: of any type."""

    start: int
    end: int
    types: frozenset[str]


def find_refutation(parse: Parse, start: int, lexicon: Lexicon) -> Refutation | None:
    """ "böyle bir görüşmenin olmadığını", "öyle bir şey yok"; but not "böyle bir adım atmayacağız", "böyle bir davet
    reddedilemez", nor "daha önce böyle bir saldırı yaşanmadı".
    """
    spec, folded, stop = lexicon.words["no_such"], parse.line.folded, parse.line.sentence.end
    such = next((words for words in spec["such"] if folded.startswith(words, start)), None)
    if such is None or _was_never(parse, start, lexicon):
        return None
    at = start + len(such) + 1
    noun, _, behind = folded[at:stop].partition(" ")
    types = frozenset(kind for kind, stems in spec["types"].items() if _is_form_of(noun, stems, lexicon))
    if not types and not _is_form_of(noun, spec["anything"], lexicon):
        return None
    end = _end_of_denial(parse, at + len(noun) + 1, behind, lexicon)
    return Refutation(start, end, types) if end is not None else None


def _was_never(parse: Parse, start: int, lexicon: Lexicon) -> bool:
    """ "Tarihimizde böyle bir saldırı yaşanmadı": this one was."""
    quotation = layer(start, parse.quotations)
    begin = quotation.start if quotation is not None else parse.line.sentence.start
    words = (word.strip(MARKS) for word in parse.line.folded[begin:start].split())
    before = f" {' '.join(words)} "
    return any(f" {phrase} " in before for phrase in lexicon.words["no_such"]["ever"])


def _is_form_of(word: str, stems: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether it is one of the nouns, in any case: "mektubun", but not "sözleşme"."""
    return any(word.startswith(stem) and lexicon.endings.noun_form.match(word[len(stem) :]) for stem in stems)


def _end_of_denial(parse: Parse, start: int, behind: str, lexicon: Lexicon) -> int | None:
    """Where the words end that deny the noun in front: those of the next verb, or "yok"; but the denial of a denial
    leaves it, "olmadığını söyleyemem", and so do other words before the verb, "saldırı haberini vermedi".
    """
    spec = lexicon.words["no_such"]
    absent = next((words for words in spec["absent"] if behind.startswith(words)), None)
    if absent is not None:
        return start + len(absent)
    at = next((i for i, c in enumerate(parse.clauses) if c.predicate.end > start), None)
    if at is None or not _denies(parse.clauses[at].predicate, spec["verbs"]):
        return None
    predicate, after = parse.clauses[at].predicate, parse.clauses[at + 1 : at + 2]
    if any(c.predicate.form is not None and c.predicate.form.negative for c in after):
        return None
    if parse.line.folded.startswith(lexicon.words["asked"]["turned_down"], predicate.end + 1):
        return None
    tokens = parse.line.tokens_in(start, predicate.start)
    named = [p for p in parse.phrases if p.start >= start]
    between = (t.folded for t in tokens if t.is_word and not any(p.start <= t.start < p.end for p in named))
    return predicate.end if set(between) <= set(spec["between"]) else None


def _denies(predicate: Predicate, verbs: tuple[str, ...]) -> bool:
    form = predicate.form
    return form is not None and form.negative and not form.able and form.suffix in DENYING and form.lemma in verbs
