"""Say whether a noun without a name does what a verb says, by its genitive: "heyetin geldiğini"."""

from __future__ import annotations

from extract.clauses.model import Predicate
from extract.lexicon import Lexicon

NOUN_REACH = 4  # words behind a genitive among which the noun stands that it owns


def has_subject(text: str, lexicon: Lexicon) -> bool:
    """Whether a noun stands there in the genitive that owns no other noun: "yönetimin barışçıl biçimde"."""
    words, endings = text.split(), lexicon.endings
    genitives = [at for at, word in enumerate(words, 1) if endings.any_genitive.match(word)]
    return any(
        not any(map(endings.owned_noun.match, words[at : at + NOUN_REACH]))
        and not any(map(endings.owned_place.match, words[at : at + 1]))
        for at in genitives
    )


def has_nameless_subject(before: str, predicate: Predicate, lexicon: Lexicon) -> bool:
    """ "yönetimin barışçıl biçimde ayrıldığını", and "anlaşmanın yok hükmünde olduğunu", where it owns what it is."""
    is_copula = predicate.lemma == lexicon.auxiliary
    return has_subject(before.rstrip().rpartition(" ")[0] if is_copula else before, lexicon)
