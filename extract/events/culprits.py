"""Say on whom something bad is laid: "krizin NATO'nun genişlemesinden kaynaklandığını", "sorumlusunun ABD olduğunu"."""

from __future__ import annotations

from extract.clauses import FUTURE, POSSIBLE, Parse, Phrase
from extract.events.model import Slots
from extract.lexicon import Lexicon

REACH = 12  # words between whom it is laid on and the verb: "ABD'nin onu hedef alan faaliyetlerinden kaynaklandığını"
WHOSE = ("genitive", "attributive")
BEING = 4  # words from whom it is laid on to the verb of being: "ABD'nin bölgedeki askeri varlığı olduğunu"


def find_culprits(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """Who is said to be the cause: of a verb who or whose act stands before it, of "sorumlusunun" who follows."""
    culprit = _after_cause(parse, slots, lexicon) if slots.noun is not None else _before_verb(parse, slots, lexicon)
    return [culprit] if culprit is not None else []


def _before_verb(parse: Parse, slots: Slots, lexicon: Lexicon) -> Phrase | None:
    form = slots.clause.predicate.form if slots.clause is not None else None
    if slots.clause is None or form is None or form.negative or form.suffix in FUTURE | POSSIBLE:
        return None
    verb = slots.clause.predicate.start
    if not _is_bad(parse, verb, lexicon):
        return None
    for phrase in reversed(parse.phrases):
        between = parse.line.folded[phrase.end : verb].split()
        if phrase.end > verb or phrase.slot not in (*WHOSE, "abl") or between[:1] and _is_harm(between[0], lexicon):
            continue  # "Suriye krizine neden olduğunu": where it is bad
        if phrase.slot == "abl":
            return None if between else phrase  # not "Suriye'den gelen göçten"
        is_suffered = any(word.startswith(lexicon.words["blame"]["suffered"]) for word in between)
        return None if len(between) > REACH or is_suffered else phrase
    return None


def _after_cause(parse: Parse, slots: Slots, lexicon: Lexicon) -> Phrase | None:
    """ "krizin sorumlusunun ABD olduğunu", "sorumlusu ABD'dir"."""
    if slots.noun is None or not _is_bad(parse, slots.noun.start, lexicon):
        return None
    culprit = next((p for p in parse.phrases if p.start >= slots.noun.end), None)
    if culprit is None or parse.line.folded[slots.noun.end : culprit.start].strip(" \"'“”"):
        return None
    blame = lexicon.words["blame"]
    following = parse.line.folded[culprit.end : parse.line.sentence.end].split()[:BEING]
    words = [parse.line.folded[culprit.start : culprit.end], *following]
    is_it = any(w.rstrip("\"'”’.!").endswith(blame["is"]) or w.startswith(blame["being"]) for w in words)
    return culprit if is_it else None


def _is_bad(parse: Parse, end: int, lexicon: Lexicon) -> bool:
    words = parse.line.folded[parse.line.sentence.start : end].split()
    return any(_is_harm(word, lexicon) for word in words)


def _is_harm(word: str, lexicon: Lexicon) -> bool:
    return word.lstrip("\"'“‘").startswith(lexicon.words["blame"]["harms"])
