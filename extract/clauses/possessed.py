"""Tell names that only say whose a noun is from those who do what the verb says."""

from __future__ import annotations

from extract.actors import Line
from extract.clauses.model import Clause, Phrase, Predicate
from extract.lexicon import Lexicon


def at_whose_side(line: Line, verb: Predicate, last: Phrase, lexicon: Lexicon) -> Phrase | None:
    """ "Peru, Şili'nin yanında yer aldığını bildirdi": at whose side somebody stands does not stand there."""
    if last.slot != "genitive" or verb.entry is None:
        return None
    side = lexicon.words["at_side"]
    is_beside = verb.entry.prefix.startswith(side["words"])
    return last if is_beside and set(side["between"]).issuperset(line.folded[last.end : verb.start].split()) else None


def leave_to_carried(line: Line, clause: Clause, before: Clause, lexicon: Lexicon) -> None:
    """ "Ruhani ile görüştü ve İran halkına başsağlığı diledi": he, and nobody by the name that owns the noun; but
    "İran'ı kınadı, Fransa büyükelçisini çağırdı".
    """
    named, endings = clause.subject, lexicon.endings
    word = line.word_behind(named.end) if named is not None else ""
    if named is None or not endings.owned_oblique.match(word):
        return
    joined = line.folded[before.end : named.start].split()[:1] == [lexicon.title_words["small"]["and"]]
    if joined or not endings.definite_object.match(word):
        clause.phrases.append(named)
        clause.subject = None


def leave_to_place(line: Line, clause: Clause, lexicon: Lexicon) -> None:
    """ "Irak sınırında bir Türk konvoyu vuruldu": where that is done, and neither by whom nor to whom."""
    named = clause.subject
    if named is not None and line.folded.startswith(lexicon.words["beside"]["words"], named.end + 1):
        others = [p for p in clause.phrases if p.slot == "attributive" and p.start > named.end]
        clause.phrases = [p for p in [named, *clause.phrases] if p not in others[:1]]
        clause.subject = others[0] if others else None
