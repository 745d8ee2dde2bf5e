"""Say what a clause leaves open: whether it is done, whether others will yet refuse it, what is said not to be so."""

from __future__ import annotations

from extract.clauses import CONDITIONAL, Clause, Parse
from extract.events.model import REFUSALS
from extract.facts import is_condition, is_fact
from extract.lexicon import Lexicon
from extract.statements import Statement

PROOF_REACH = 6  # words: "dair ellerinde henüz bir kanıt bulunmadığını"


def is_denied(parse: Parse, end: int, said: Statement) -> bool:
    """ "Rusya'nın terör devleti olduğunu reddetti": nobody is charged by who will not have it so."""
    if said.cue_start < end:
        return False
    verb = next((c.predicate for c in parse.clauses if said.cue_start <= c.predicate.verb_start < said.cue_end), None)
    if verb is None or verb.entry is None or verb.form is None or verb.form.negative:
        return False
    return any(t.event_type in REFUSALS and not t.is_negative for t in verb.entry.triggers)


def is_undecided(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "tehdit edip etmediğini", "saldırdığına dair kanıt olmadığını", "tanımakta acele etmeyecek": whether it is done
    is left open.
    """
    form = clause.predicate.form
    if form is not None and (form.suffix == "factive" and form.case == "dat" or form.suffix == "continuous"):
        return _is_unproved(parse, clause, lexicon)
    if form is None or form.suffix != "and":
        return False
    after = (c.predicate.form for c in parse.clauses if c.predicate.start == clause.predicate.end + 1)
    return any(other is not None and other.negative for other in after)


def _is_unproved(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "dair bir kanıt bulunmadığını", "acele etmeyecek" behind what is told."""
    first, *rest = [*parse.line.folded[clause.end : parse.line.sentence.end].split()[:PROOF_REACH], ""]
    spec = lexicon.words["unproved"]
    if first not in lexicon.words["postpositions"]["about"]:
        return first.startswith(spec["slow"])
    at = next((i for i, word in enumerate(rest) if word.startswith(spec["proof"])), len(rest))
    return any(word.startswith(spec["lacking"]) for word in rest[at:])


def may_be_left(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "desteklemezse", "desteklememesi halinde", "desteklememesini istedi": what others may yet refuse, or are to."""
    form = clause.predicate.form
    if form is not None and form.suffix in CONDITIONAL:
        return True
    is_action = form is not None and form.suffix == "action"
    return is_condition(parse, clause.predicate.end, lexicon) or is_action and not is_fact(parse, clause, lexicon)
