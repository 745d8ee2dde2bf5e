"""Judge how real it is what somebody is asked about: as little as a claim, and not at all if the answer says so."""

from __future__ import annotations

from extract.clauses import Clause, Parse
from extract.factuality import Factuality
from extract.lexicon import Lexicon

REACH, ANSWER_REACH = 6, 60  # words up to the question, characters of an answer that turn it down


def judge_by_question(parse: Parse, clause: Clause, judged: Factuality, lexicon: Lexicon) -> Factuality:
    """ "silah sattığı yönündeki bir soruya", "sattığı haberlerine ilişkin soruyu": told by who asks; denied where the
    answer is "Bu doğru değil".
    """
    form = clause.predicate.form
    if form is None or form.suffix != "factive" or clause.is_quoted:
        return judged
    end = _end_of_question(parse, clause.end, lexicon)
    if end is None:
        return judged
    value = "denied" if _is_turned_down(parse, end, lexicon) else "alleged"
    return judged if value == judged.value else Factuality(value, clause.end, end)


def answers_claim(parse: Parse, position: int, lexicon: Lexicon) -> bool:
    """Whether what is said here answers a question after a claim told before it in the sentence."""
    told = (c for c in parse.clauses if c.end < position and not c.is_quoted and c.predicate.form is not None)
    factives = [c.end for c in told if c.predicate.form is not None and c.predicate.form.suffix == "factive"]
    return any(_end_of_question(parse, end, lexicon) is not None for end in factives)


def _end_of_question(parse: Parse, start: int, lexicon: Lexicon) -> int | None:
    """Where the noun for a question or claim ends that a verb in -DIk belongs to."""
    spec, stop = lexicon.words["asked"], parse.line.sentence.end
    for count, token in enumerate(parse.line.tokens_in(start, stop, REACH + 1)):
        word = f"{token.folded} "
        if word.startswith(tuple(spec["nouns"])):
            return token.end
        if count == REACH or not word.startswith(tuple(spec["links"])):
            return None
    return None


def _is_turned_down(parse: Parse, start: int, lexicon: Lexicon) -> bool:
    """ "Bu bir yalan", "Hayır, bu doğru değil": the first thing that is said in answer."""
    answer = next((q for q in parse.quotations if q.start >= start), None)
    if answer is None:
        return False
    words = parse.line.folded[answer.start : min(answer.end, answer.start + ANSWER_REACH)]
    return any(phrase in words for phrase in lexicon.words["asked"]["turned_down"])
