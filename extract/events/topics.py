"""Say which names around a verb are only talked of, and have no part in what it tells."""

from __future__ import annotations

from extract.actors.model import PERSON
from extract.clauses import Clause, NounTrigger, Parse, Phrase
from extract.events.ahead import is_on_eve
from extract.lexicon import Lexicon

OF_NOUN = ("between", "attributive")


def is_of_topic(parse: Parse, noun: NounTrigger | None, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Trump-Kim zirvesinin hazırlıklarını görüştü", "NATO-AB ilişkilerini görüştü": others talk of these; nor does
    Peru take part in "Peru ziyareti nedeniyle zirveye katılmadı".
    """
    if phrase.slot == "with" and noun is None:
        return _is_of_act_before(parse, clause, phrase, lexicon) or _is_gone_through(parse, clause, phrase, lexicon)
    if phrase.slot == "acc" and noun is None and parse.nouns:
        return _is_visited(parse, clause, phrase)
    if phrase.slot == "dat" and noun is None and parse.nouns:
        return _is_of_act_before(parse, clause, phrase, lexicon)
    if phrase.slot not in OF_NOUN:
        return False
    reasons = tuple(f" {word}" for word in lexicon.verbal_noun["reasons"])
    others = [n for n in parse.nouns if n is not noun and phrase in n.phrases]
    if noun is None and not others and phrase.slot == "between" and _is_gone_through(parse, clause, phrase, lexicon):
        return True
    if any(n.form.case == "gen" or parse.line.folded.startswith(reasons, n.end) for n in others):
        return True
    is_pair = phrase.slot == "between" and "-" in parse.line.text[phrase.start : phrase.end]
    is_noun = noun is not None or any(phrase in n.phrases for n in parse.nouns)
    return is_pair and not is_noun and phrase.end + 1 < clause.predicate.start


def is_of_what_followed(parse: Parse, noun: NounTrigger | None, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Blinken'in Kahire ziyaretinden (bir gün) önce Refah'ı vurdu": who went where afterwards has no part in it."""
    others = (n for n in parse.nouns if n is not noun and n.form.case == "abl" and phrase in n.phrases)
    return any(is_on_eve(parse, other, lexicon) for other in others)


def _is_visited(parse: Parse, clause: Clause, phrase: Phrase) -> bool:
    """ "Berlin'i ziyareti sırasında Türkiye'yi kınadı": what is visited, before an object of the verb's own."""
    if clause.phrases[-1] is phrase or not any(p.slot == "acc" and p.start > phrase.end for p in clause.phrases):
        return False
    return any(phrase in n.phrases for n in parse.nouns if "visit" in n.entry.event_types)


def _is_of_act_before(parse: Parse, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Lavrov ile görüşmesinin ardından Arakçi ile görüştü", "Peru'ya saldırısı nedeniyle Şili'ye yaptırım uyguladı":
    each has a partner, or is done to somebody, of its own.
    """
    if not any(p.slot == phrase.slot and p.start > phrase.end for p in clause.phrases):
        return False
    nouns = (n for n in parse.nouns if n.form.possessive and phrase in n.phrases)
    real = lexicon.verbal_noun["real"]
    return any(n.form.case in ("gen", "abl") or parse.line.word_behind(n.end) in real for n in nouns)


def _is_gone_through(parse: Parse, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "ABD ile ilişkileri ele aldı", "Biden ile arasındaki farkları değerlendirdi": what is between the two is gone
    through, alone or with others; but "Blinken ile ilişkileri ele aldı" is with him.
    """
    entry = clause.predicate.entry
    if entry is None or "meeting" not in entry.event_types:
        return False
    words, relations = parse.line.folded[phrase.end : clause.predicate.start].split()[:4], lexicon.words["relations"]
    behind = words[1:] if words and words[0] in lexicon.words["postpositions"]["with"] else words
    if not behind:
        return False
    is_between = behind[0].startswith(relations["between"])
    named = [word for word in behind if word not in relations["kinds"]][:1]
    return is_between or phrase.kind != PERSON and any(word.startswith(relations["nouns"]) for word in named)
