"""Give what is told behind "-ken" to the state that stands between: "Fransa onaylarken Almanya reddetti"."""

from __future__ import annotations

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION
from extract.clauses.model import CONVERB, FINITE, NOMINAL, OWNED_TENSES, Clause, Parse, Phrase, Predicate
from extract.lexicon import Lexicon

LONGEST_WORD = 40
WHILE = "while"
LINKS = (" ", ", ")
OBLIQUE = ("dat", "ins", "loc", "abl")


def is_while(clause: Clause) -> bool:
    """ "... desteklerken"."""
    return clause.predicate.form is not None and clause.predicate.form.suffix == WHILE


def is_apart(clause: Clause, subject: Phrase | None) -> bool:
    """Whether nothing that it names is meant behind it too: a sentence of its own, or "Fransa onaylarken" before what
    another ``subject`` does.
    """
    if clause.predicate.shape == FINITE:
        return True
    return is_while(clause) and subject is not None and subject.start > clause.end


def may_act_next(parse: Parse, phrase: Phrase, verb: Predicate, actors: Actors, lexicon: Lexicon) -> bool:
    """Whether nothing but an object that is nobody's stands between a state or body and the verb."""
    if phrase.kind not in (COUNTRY, ORGANIZATION) and actors.mentions[phrase.mentions[0]].entity not in actors.seats:
        return False
    word = parse.line.folded[phrase.end : phrase.end + LONGEST_WORD].split(maxsplit=1)
    is_next = phrase.end + 1 in (verb.start, verb.verb_start) and not lexicon.endings.owned_noun.match(word[0])
    return is_next or is_of_nobody(parse, phrase, lexicon)


def is_of_nobody(parse: Parse, name: Phrase, lexicon: Lexicon) -> bool:
    """ "Tahran suçlamaları", "Tahran teklife", "Tahran nükleer anlaşmaya": the noun behind a name that nobody owns does
    not belong to that name.
    """
    words = parse.line.folded[name.end : name.end + 2 * LONGEST_WORD].split(maxsplit=2)[:2]
    if len(words) < 2:
        return False
    if words[0] in lexicon.words["answered"]["sorts"]:
        return lexicon.endings.unowned.match(words[1]) is not None and not lexicon.endings.owned.match(words[1])
    if lexicon.endings.unowned.match(words[0]):
        return True
    if lexicon.endings.dative.match(words[0]):
        return any(words[0].startswith(tuple(stems)) for stems in lexicon.words["answered"]["types"].values())
    noun = next((n for n in parse.nouns if n.start == name.end + 1), None)
    return noun is not None and noun.form.possessive is None and noun.form.case in OBLIQUE


def _is_object_alone(parse: Parse, phrase: Phrase, verb: Predicate, lexicon: Lexicon) -> bool:
    """ "Rusya karara tepki gösterdi": one word that nobody owns."""
    words = parse.line.folded[phrase.end : verb.start].split()
    return len(words) == 1 and lexicon.endings.dative.match(words[0]) is not None


def _is_compound(parse: Parse, phrase: Phrase, verb: Predicate, lexicon: Lexicon) -> bool:
    """ "Fransa çağrı yaparken, Küba darbe girişimini kınadı": two nouns that are one object, and not Cuba's attempt,
    which would be "Küba'nın darbe girişimini".
    """
    words, endings = parse.line.folded[phrase.end : verb.start].split(), lexicon.endings
    if len(words) != 2 or endings.owned_oblique.match(words[1]) is None:
        return False
    return words[0].isalpha() and not (endings.owned_noun.match(words[0]) or endings.unowned.match(words[0]))


def give_past_while(parse: Parse, at: int, actors: Actors, lexicon: Lexicon) -> None:
    """ "Fransa kararı desteklerken Rusya karşı çıktığını duyurdu": all up to the main verb Russia does."""
    before, line = parse.clauses[at], parse.line
    between = next((link for link in LINKS[::-1] if line.text.startswith(link, before.end)), "")
    start = before.end + len(between)
    phrase = next((p for p in parse.phrases if p.start == start and p.slot == "attributive"), None)
    main = next((n for n, c in enumerate(parse.clauses) if n > at and c.predicate.shape == FINITE), 0)
    if phrase is None or not main or parse.clauses[main].is_quoted or parse.clauses[main].predicate.is_passive:
        return
    theirs = parse.clauses[at + 1 : main + 1]
    first, last = theirs[0].predicate, theirs[-1]
    is_verbs_own = phrase.end + 1 == first.start < first.verb_start
    is_free = may_act_next(parse, phrase, first, actors, lexicon)
    is_free = is_free or between == LINKS[1] and _is_compound(parse, phrase, first, lexicon)
    if not (is_verbs_own or is_free or _is_object_alone(parse, phrase, first, lexicon)):
        return
    if last.subject is not None and last.subject is not phrase and last.subject.end > start:
        return
    for clause in parse.clauses[main + 1 :]:  # "... ve ABD'yi kınadı"
        if clause.subject is not None and clause.subject is last.subject and clause.subject is not phrase:
            clause.subject = phrase
    for clause in theirs:
        clause.phrases = [p for p in clause.phrases if p is not phrase]
        form = clause.predicate.form
        is_told = clause.predicate.shape == NOMINAL and form is not None and form.suffix in OWNED_TENSES
        is_free = clause.subject is None or clause.subject.slot != "genitive"
        if clause.predicate.shape in (FINITE, CONVERB) or is_told and is_free:
            clause.subject = phrase
    for noun in parse.nouns:
        noun.phrases = [p for p in noun.phrases if p is not phrase]
    phrase.slot = "subject"
