"""Say what an office is called, and its code."""

from __future__ import annotations

from functools import lru_cache

from extract.actors.found import Found, Line
from extract.actors.office_owners import Left, office_words
from extract.inflect import Form, possessive_of
from extract.lexicon import Lexicon
from extract.scan import Hit


def citation(line: Line, index: int, head: int, hit: Hit, form: Form, lexicon: Lexicon) -> str:
    """The office as printed, its head in the nominative singular, without brackets and endings after apostrophes."""
    drop = office_words(lexicon).drop
    words: list[str] = []
    depth = 0
    for position in range(index, head):
        token = line.tokens[position]
        depth += (token.text == "(") - (token.text == ")")
        if position > index and line.folded[token.start - 1] == "'":
            if not line.tokens[position + 1].is_capital and line.tokens[position + 1].is_word and position + 1 < head:
                words[-1] += line.text[token.start - 1 : token.end]
            continue
        if not token.is_word or token.folded in drop:
            continue
        if depth and not token.text.isupper():
            continue
        words.append(f"({token.text})" if depth else token.text)
    printed = line.text[hit.start : hit.end].split()
    # "İran lideri" and "Rus lider" hold one office.
    head_words = citation_form(form, lexicon.title_words["small"]["possessed"]) if words else form.lemma.split()
    for cited, old in zip(head_words, printed, strict=False):
        words.append(old[:1] + cited[1:] if old[:1].isupper() else cited)
    return " ".join(words)


def citation_form(form: Form, possessed: str) -> list[str]:
    """The words of a noun in the nominative singular, with its possessive: "bakanlarından" -> "bakanı".

    Compounds carry it in their lemma ("bakanlığı"), which ends in one of the letters ``possessed``.
    """
    return (form.lemma if form.possessive is None else _owned(form.lemma, form.text, possessed)).split()


@lru_cache(maxsize=4096)
def _owned(lemma: str, text: str, possessed: str) -> str:
    owned = possessive_of(lemma) or lemma
    is_compound = lemma[-1] in possessed and not text.startswith(owned)
    return lemma if is_compound else owned


def code_of(office: str, default: str, left: Left, lexicon: Lexicon) -> str:
    folded = _without_former(office, lexicon)
    code = _listed_code(folded, default, lexicon)
    if code != default:
        return code
    spec = lexicon.title_words
    if left.owner is not None and default in spec["heads_of"]["codes"] and _heads(folded, left.owner, lexicon):
        return str(spec["heads_of"].get(left.owner.subtype, default))
    if left.owner is None and left.country_code and folded in spec["president_of"]["offices"]:
        return "head_of_state"
    return code


def _heads(office: str, owner: Found, lexicon: Lexicon) -> bool:
    """ "NATO Başkanı", "Taliban Katar Ofisi Başkanı": whoever heads a part of an armed group speaks for it."""
    return owner.subtype == "armed_group" or _is_all(office, owner.text, lexicon)


@lru_cache(maxsize=20_000)
def _without_former(office: str, lexicon: Lexicon) -> str:
    """The office folded, without "eski"."""
    former = office_words(lexicon).former
    return " ".join([word for word in lexicon.fold(office).split() if word not in former])


def _is_all(office: str, owner: str, lexicon: Lexicon) -> bool:
    """Is the office nothing but an organisation and its head: "NATO Başkanı"?"""
    words = [word for word in office.split() if not word.startswith("(")]
    return len(words) > 1 and lexicon.fold(owner).endswith(" ".join(words[:-1]))


@lru_cache(maxsize=20_000)
def _listed_code(folded: str, default: str, lexicon: Lexicon) -> str:
    """The code of the longest listed office that the folded office ends with."""
    codes = _codes_by_ending(lexicon)
    listed = [codes[folded[start:]] for start in range(len(folded)) if folded[start:] in codes]
    return min(listed)[1] if listed else default


@lru_cache(maxsize=4)
def _codes_by_ending(lexicon: Lexicon) -> dict[str, tuple[int, str]]:
    """Rank and code of the listed offices, by their names and by how they stand after a demonym: "devlet başkan"."""
    possessed = lexicon.title_words["small"]["possessed"]
    codes: dict[str, tuple[int, str]] = {}
    for rank, (listed, code) in enumerate(lexicon.offices):
        codes.setdefault(listed, (rank, code))
        bare = listed[:-1].removesuffix("s") if listed[-1] in possessed else listed
        if len(bare) > 7:
            codes.setdefault(bare, (rank, code))
    return codes
