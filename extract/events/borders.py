"""Tell at whose border something happens from whose forces it happens to."""

from __future__ import annotations

from extract.clauses import Clause, Parse, Phrase
from extract.lexicon import Lexicon

REACH = 40


def is_beside(parse: Parse, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Ürdün sınırında Suriye mevzilerini vurdu": at whose border are others' positions; but "Gazze sınırında İsrail
    ateşiyle öldürüldü", where "Gazze sınırında bir İsrail askeri öldürüldü" is about a soldier.
    """
    others = [p for p in clause.phrases if p.start > phrase.end and p.slot in ("acc", "attributive", "modifier")]
    if clause.predicate.is_passive:
        struck = (*others, clause.subject) if "attack" in clause.predicate.event_types else ()
        others = [p for p in struck if p is not None and are_forces(parse, p, lexicon)]
    return bool(others) and parse.line.folded.startswith(lexicon.words["beside"]["words"], phrase.end + 1)


def are_forces(parse: Parse, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Türk askeri konvoyu", "Rus savaş uçağı"; but "İsrail uçaklarıyla"."""
    for word in parse.line.folded[phrase.end : phrase.end + REACH].split():
        if word.startswith(lexicon.state_forces):
            return not lexicon.endings.by_means.match(word)
        if word not in lexicon.kinds_of_forces:
            break
    return False
