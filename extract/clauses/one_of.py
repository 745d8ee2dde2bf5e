"""Say who does what they are told to be one of those to do: "Kosova'yı tanıyan ilk ülke oldu"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from extract.actors import Line
from extract.clauses.model import PARTICIPLE, Clause
from extract.lexicon import Lexicon


def give_to_one_of_them(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "ABD, Kosova'yı tanıyan ilk ülke oldu", "tanıyan ülkeler arasında yer aldı": the subject of the verb behind does
    what the participle tells.
    """
    verbs = lexicon.words["one_of"]["verbs"]
    for inner, outer in pairwise(clauses):
        if inner.predicate.shape != PARTICIPLE or inner.subject is not None or outer.predicate.lemma not in verbs:
            continue
        form, over = inner.predicate.form, outer.predicate.form
        if outer.subject is None or form is None or form.passive or form.possessive is not None:
            continue
        between = line.folded[inner.predicate.end + 1 : outer.predicate.verb_start - 1]
        if over is not None and not over.negative and _behind(lexicon.words["one_of"]["behind"]).fullmatch(between):
            inner.subject, inner.head = outer.subject, None


@lru_cache(maxsize=8)
def _behind(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
