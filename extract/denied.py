"""Find what denies a clause: "sattığı iddialarını reddetti", "sattığı haberlerinin doğru olmadığını bildirdi"."""

from __future__ import annotations

from extract.clauses import DESCRIBING, FINITE, OWNED_TENSES, Clause, Parse, Phrase, past_joined
from extract.lexicon import Lexicon

REACH = 3  # words between what is told and what denies it: "yönündeki haberlerin"
DENIAL = "denial"
SAYING = frozenset({"accusation", "criticism", "message"})


def is_claimed(parse: Parse, own: Clause, lexicon: Lexicon) -> bool:
    """ "görüştü iddiasını yalanladı", "buluştu haberleri": what is told as if it were, and is only a claim."""
    if own.predicate.shape != FINITE or own.is_quoted or not parse.line.folded.startswith(" ", own.end):
        return False
    form = own.predicate.form
    claimed = parse.line.word_behind(own.end).startswith(lexicon.words["claims"]["told"])
    return form is not None and not form.negative and claimed


def find_denial(parse: Parse, own: Clause | None, anchor: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the words that deny stand: "sattığı haberlerinin doğru olmadığını", "... iddiaların asılsız olduğunu"; the
    verb over it and what is joined to it, however far: "gönderdiğini ve saldırdığını reddetti".
    """
    if own is None or not (_is_told(own) or is_claimed(parse, own, lexicon)):
        return None
    denying = [n for n in parse.nouns if any(t.event_type == DENIAL for t in n.entry.triggers)]
    spans = [(n.start, n.end) for n in denying]
    spans += [(c.predicate.start, c.predicate.end) for c in parse.clauses if _denies(c)]
    verbs = [c.predicate.start for c in parse.clauses if c.predicate.start >= anchor]
    for start, end in spans:  # but "silah gönderdiğini belirterek "Bu doğru değil" dedi" denies something else
        is_near = start >= anchor and len(parse.line.folded[anchor:start].split()) <= REACH
        if is_near and not any(verb < start for verb in verbs):
            return start, end
    above = next(iter(past_joined(parse, own, anchor, lexicon)), None) if own.head is None else None
    if above is None or not _denies(above) or above.predicate.entry and above.predicate.entry.factuality:
        return None
    return above.predicate.start, above.predicate.end


def _denies(clause: Clause) -> bool:
    """ "silah sattığı iddialarını reddetti", "sattığını kabul etmedi": what is denied is told by a verb in -dIk."""
    form, entry = clause.predicate.form, clause.predicate.entry
    is_negative = form is not None and form.negative
    return entry is not None and any(t.event_type == DENIAL and t.is_negative == is_negative for t in entry.triggers)


def find_denied(parse: Parse, start: int) -> list[Phrase]:
    """ "Rusya'nın silah sattığı haberlerinin doğru olmadığını": who has a part in what the words at ``start`` deny
    is not who claims it; but "ABD'nin öne sürdüğü iddiaların".
    """
    before = [c for c in parse.clauses if c.predicate.end <= start and _is_told(c)]
    if not before or len(parse.line.folded[before[-1].predicate.end : start].split()) > REACH:
        return []
    told = before[-1]
    entry = told.predicate.entry
    if entry is not None and (entry.cue is not None or not entry.event_types.isdisjoint(SAYING)):
        return []
    parties = [told.subject, *told.phrases] if told.subject is not None else told.phrases
    return [phrase for phrase in parties if phrase.slot not in DESCRIBING]


def find_denier(parse: Parse, own: Clause | None) -> Phrase | None:
    """ "Suriye, kimyasal silah kullanıldığı iddialarını reddetti": who denies what is told in the passive."""
    if own is None or not own.predicate.is_passive or not _is_told(own):
        return None
    above = next((c for c in parse.clauses if c.predicate.start >= own.end), None)
    if above is None or above.subject is None or not _denies(above):
        return None
    is_near = len(parse.line.folded[own.end : above.predicate.start].split()) <= REACH
    return above.subject if is_near and above.subject.slot == "subject" else None


def _is_told(own: Clause | None) -> bool:
    return own is not None and own.predicate.form is not None and own.predicate.form.suffix in OWNED_TENSES
