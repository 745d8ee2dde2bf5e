"""Tell whether a sentence opens with a number of states or people of whom none is named: "22 ülkenin büyükelçileri"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.lexicon import Lexicon
from extract.tokens import Token

COUNT_REACH = 2  # words before "ülke" among which the number stands: "8 Avrupa ülkesi"
OWNED_REACH = 3  # words behind "ülkenin" among which its people stand


def is_numbered(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """ "50 ülke", "üç Arap ülkesi", "22 ülkenin büyükelçileri"; "yüzlerce Türk, ..."."""
    token, following = tokens[index], tokens[index + 1]
    if token.is_capital and following.text == ",":
        return tokens[index - 1].folded in lexicon.speech.many
    if token.folded not in lexicon.speech.counted:
        return False
    before, counts = tokens[max(index - COUNT_REACH, 0) : index], lexicon.speech.counts
    one = lexicon.title_words["small"]["a"]
    if not any(t.text.isdigit() or t.folded in counts and (index == 1 or t.folded != one) for t in before):
        return False
    if not lexicon.endings.genitive.match(token.folded):
        return True
    return any(lexicon.endings.owned_plural.match(t.folded) for t in tokens[index + 1 : index + 1 + OWNED_REACH])
