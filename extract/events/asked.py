"""Judge how real it is what somebody is asked about: as little as a claim, and not at all if the answer says so."""

from __future__ import annotations

from extract.clauses import Clause, Parse
from extract.factuality import Factuality
from extract.lexicon import Lexicon

REACH, ANSWER_REACH = 6, 60  # words up to the question, characters of an answer that turn it down
CLAIM_REACH = 3  # words between which and what turns it down a claim stands


def judge_by_question(parse: Parse, clause: Clause, judged: Factuality, lexicon: Lexicon) -> Factuality:
    """ "silah sattığı yönündeki bir soruya", "sattığı haberlerine ilişkin soruyu": told by who asks; denied where the
    answer is "Bu doğru değil".
    """
    form = clause.predicate.form
    if form is None or form.suffix != "factive" or clause.is_quoted:
        return judged
    is_of_others = clause.subject is not None and clause.subject.slot == "genitive"
    end = _end_of_question(parse, clause.end, lexicon, are_words=is_of_others)
    if end is None or _is_confirmed(parse, end, lexicon):
        return judged
    value = "denied" if _is_turned_down(parse, end, lexicon) else "alleged"
    return judged if value == judged.value else Factuality(value, clause.predicate.start, end)


def answers_claim(parse: Parse, position: int, lexicon: Lexicon) -> bool:
    """Whether what is said here answers a question after a claim told before it in the sentence, or judges a claim:
    "Bu haberler doğru değil".
    """
    before = parse.line.folded[parse.line.sentence.start : position].split()[-CLAIM_REACH:]
    if any(f"{word} ".startswith(lexicon.words["claims"]["claimed"]) for word in before):
        return True
    told = (c for c in parse.clauses if c.end < position and not c.is_quoted and c.predicate.form is not None)
    factives = [c.end for c in told if c.predicate.form is not None and c.predicate.form.suffix == "factive"]
    return any(_end_of_question(parse, end, lexicon) is not None for end in factives)


def _is_confirmed(parse: Parse, end: int, lexicon: Lexicon) -> bool:
    """ "vurduğu yönündeki haberleri doğruladı" """
    after = next((c for c in parse.clauses if c.predicate.verb_start > end), None)
    return after is not None and after.predicate.lemma in lexicon.words["asked"]["confirming"]


def _end_of_question(parse: Parse, start: int, lexicon: Lexicon, *, are_words: bool = False) -> int | None:
    """Where the noun for a question or claim ends that a verb in -DIk belongs to; ``are_words``: or for what somebody
    else has said, "desteklediği yönündeki sözlerini".
    """
    spec, stop = lexicon.words["asked"], parse.line.sentence.end
    for count, token in enumerate(parse.line.tokens_in(start, stop, REACH + 1)):
        word = f"{token.folded} "
        if word.startswith(spec["nouns"]):
            return token.end
        if are_words and count and word.startswith(spec["words"]):
            return token.end
        if count == REACH or not word.startswith(spec["links"]):
            return None
    return None


def _is_turned_down(parse: Parse, start: int, lexicon: Lexicon) -> bool:
    """ "Bu bir yalan", "Hayır, bu doğru değil": the first thing that is said in answer."""
    answer = next((q for q in parse.quotations if q.start >= start), None)
    if answer is None:
        return False
    words = parse.line.folded[answer.start : min(answer.end, answer.start + ANSWER_REACH)]
    return any(phrase in words for phrase in lexicon.words["asked"]["turned_down"])
