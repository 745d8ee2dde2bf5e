"""Find the verbs of a sentence that report speech, and which of them report what others said."""

from __future__ import annotations

from extract.actors import Actors
from extract.clauses import FINITE, NOMINAL, PARTICIPLE, Clause, Parse
from extract.lexicon import Cue, Lexicon
from extract.statements.model import Source, entities_of, is_possessed
from extract.statements.speakers import is_passive

Cued = tuple[Clause, Cue]


def find_cued(parse: Parse, source: Source | None) -> list[Cued]:
    """Verbs that report speech, outside quotations and outside the words that name the source."""
    found = []
    for index, clause in enumerate(parse.clauses):
        predicate = clause.predicate
        if predicate.entry is None or predicate.entry.cue is None or clause.is_quoted:
            continue
        if source is not None and source.start <= predicate.start < source.end:
            continue
        if parse.quotations and any(q.start <= predicate.verb_start < q.end for q in parse.quotations):
            continue
        suffix = predicate.form.suffix if predicate.form is not None else ""
        following = parse.clauses[index + 1].predicate.verb_start if index + 1 < len(parse.clauses) else -1
        # "tehdit edip etmediğini", "kabul edilemez olduğunu": half of a verb of two words.
        is_open = following == predicate.end + 1 and (suffix == "and" or predicate.shape == FINITE)
        form = predicate.form
        is_unsaid = suffix == "without" or form is not None and form.negative and predicate.shape == PARTICIPLE
        if not is_unsaid and not is_open and not _is_awaited(parse, index):
            found.append((clause, predicate.entry.cue))
    return found


def _is_awaited(parse: Parse, index: int) -> bool:
    """ "değinmesi bekleniyor": what is yet to be said, and they who wait for it say nothing."""
    own = parse.clauses[index].predicate
    for clause in parse.clauses[index : index + 2]:
        predicate = clause.predicate
        is_plan = predicate.entry is not None and predicate.entry.factuality == "planned"
        if not is_plan or predicate.form is None or not predicate.form.passive:
            continue
        is_action = own.shape == NOMINAL and own.form is not None and own.form.suffix == "action"
        if own.end + 1 == predicate.start or predicate is own and not is_action:
            # "davet etmesi bekleniyor" is a plan besides, "kabul edilmesi bekleniyor" is not
            is_invited = "invitation" in own.event_types and "meeting" not in own.event_types
            return not is_invited
    return False


def is_told_by(source: Source, clause: Clause, parse: Parse, actors: Actors) -> bool:
    """ "Peskov'a göre Kiev öneriyi reddetti": what others did or said is what the source says of them."""
    if not source.is_whole_sentence or source.is_medium or source.via is not None:
        return False
    if clause.subject is None or parse.quotations or source.end > clause.predicate.start:
        return False
    codes = {actors.entities[e].country_code for e in source.speakers}
    subject = entities_of(clause.subject, actors)[0]
    return subject not in source.speakers and actors.entities[subject].country_code not in codes - {None}


def is_inner(clause: Clause, parse: Parse) -> bool:
    """A reporting clause made a noun: "istediğini", or "istediği" with no noun after it that it describes."""
    predicate = clause.predicate
    if predicate.shape == NOMINAL:
        return True
    if predicate.shape != PARTICIPLE or not is_possessed(clause):
        return False
    after = predicate.end + 1
    return any(after in (c.predicate.start, c.predicate.cue_start) for c in parse.clauses)


def describes(clause: Clause, lexicon: Lexicon) -> bool:
    """ "talep ettiği tazminat": a report that only says which thing is meant."""
    return clause.predicate.shape == PARTICIPLE and is_possessed(clause) and not is_passive(clause, lexicon)
