"""Who punishes whom for what: "terörü desteklediği gerekçesiyle Katar'la ilişkilerini kesti"."""

from __future__ import annotations

from extract.clauses import NOMINAL, PARTICIPLE, Clause, Parse, Phrase
from extract.lexicon import Lexicon
from extract.times import TimeExpression

FACTS = (PARTICIPLE, NOMINAL)  # of which shape "desteklediği" is, without a genitive or with one


def find_punisher(parse: Parse, clause: Clause | None, lexicon: Lexicon) -> Phrase | None:
    """ "terörü desteklediği gerekçesiyle Katar'ı kınayan Mısır": who holds it against whom, and is not supported."""
    if clause is None or clause.predicate.shape not in FACTS or clause.subject is None:
        return None
    if parse.line.word_behind(clause.end) not in lexicon.words["postpositions"]["grounds"]:
        return None
    verb = next((c for c in parse.clauses if c.predicate.start > clause.end and c.predicate.event_types), None)
    if verb is None:
        return None
    if verb.predicate.is_passive:
        return next((p for p in verb.phrases if p.slot == "by"), None)
    doer = verb.head if verb.predicate.shape == PARTICIPLE and verb.subject is None else verb.subject
    return doer if doer is not clause.subject else None


def is_ground(clause: Clause, parse: Parse, lexicon: Lexicon) -> bool:
    """ "10 Ocak'ta casusluk yaptıkları gerekçesiyle sınır dışı etti", "10 Ocak'ta İran'a silah sattığı için Çin'i
    kınadı": the day is that of the verb, unless somebody is named before it, "Rusya'nın 10 Ocak'ta casusluk yaptığı
    gerekçesiyle"; but a year is that of the ground.
    """
    if clause.is_of_another or clause.subject is not None and clause.subject.slot == "genitive":
        return False
    words, following = lexicon.words["postpositions"], parse.line.word_behind(clause.end)
    is_of_others = clause.subject is not None and clause.subject.slot != "subject"
    if following not in words["grounds"] and not (is_of_others and following in words["reason"]):
        return False
    return not any(t.precision == "year" and t.end <= clause.predicate.start for t in parse.times)


def is_of_punishment(event_type: str, clause: Clause, time: TimeExpression, parse: Parse, lexicon: Lexicon) -> bool:
    """ "ABD, 15 Ocak'ta İran'a silah sattığı gerekçesiyle Çin'e yaptırım uyguladı": not the day on which China did so;
    but "İran'a 15 Ocak'ta silah sattığı", and who is accused of it is so on that day.
    """
    if event_type == "accusation" or any(p.end <= time.start for p in clause.phrases):
        return False
    return time.end <= clause.predicate.start and is_ground(clause, parse, lexicon)
