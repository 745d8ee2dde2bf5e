"""Read names whose apostrophes were lost on the way: "ABDnin", "Putinin", "Moskovada"."""

from __future__ import annotations

import re

from extract.actors.found import Found, Line, ending
from extract.actors.names import Seen
from extract.lexicon import Lexicon, Reading
from extract.scan import Hit
from extract.tokens import Token

ENOUGH = 2  # names with a bare ending that show that an article has lost its apostrophes
MAX_WORDS = 3
_APOSTROPHE = re.compile(r"[^\W\d_]'[^\W\d_]")


def recover(lines: list[Line], lexicon: Lexicon) -> None:
    """Add the listed names with bare endings to the hits, if the article has no apostrophe and several of them."""
    if not lines or _APOSTROPHE.search(lines[0].folded):
        return
    extra = [(line, hit) for line in lines if not line.is_capitals for hit in _names_with_endings(line, lexicon)]
    if len(extra) < ENOUGH:
        return
    for line in lines:
        line.has_lost_apostrophes = True
    for line, hit in extra:
        line.sort(hit)
    for line in {id(line): line for line, _ in extra}.values():
        line.names.sort(key=lambda h: (h.start, -h.end))


def _names_with_endings(line: Line, lexicon: Lexicon) -> list[Hit]:
    found = []
    for index, token in enumerate(line.tokens):
        if not token.is_capital or token.start in line.by_start:
            continue
        hit = _split(line, index, token, lexicon)
        if hit is not None:
            found.append(hit)
    return found


def _split(line: Line, index: int, token: Token, lexicon: Lexicon) -> Hit | None:
    """The longest listed name that ends inside the token, what remains being an ending."""
    for at in range(len(token.text) - 1, 1, -1):
        if token.folded[at:] not in lexicon.suffixes or (token.text[:at].isupper() and token.text[at].isupper()):
            continue
        for words in range(min(MAX_WORDS - 1, index), -1, -1):
            first = line.tokens[index - words]
            if not first.is_capital:
                continue
            readings = _readings(line.folded[first.start : token.start + at], lexicon)
            if readings:
                return Hit(first.start, token.start + at, readings, frozenset(r.kind for r in readings))
    return None


def _readings(text: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """The name readings of exactly this text, guarded names excepted."""
    word = lexicon.forms.look_up(text)
    return () if word is None else tuple(r for r in word.readings if _is_sure(r, lexicon))


def _is_sure(reading: Reading, lexicon: Lexicon) -> bool:
    if reading.kind == "name":
        return not lexicon.names[reading.key].is_guarded
    return reading.kind == "seat"


def cut_names(line: Line, namings: list[Found], lexicon: Lexicon, seen: Seen) -> None:
    """Names nobody listed lose a bare ending where the article has them without it: "Maria Butinaya", "Butina"."""
    for found in namings:
        if found.kind != "person" or found.is_title_only or found.full_end > found.end:
            continue
        last = line.tokens[line.token_at(found.end) - 1]
        for at in range(len(last.text) - 1, 2, -1):
            if last.folded[at:] in lexicon.suffixes and last.folded[:at] in seen.capitals:
                found.text = found.text[: len(found.text) - (len(last.text) - at)]
                found.end = last.start + at
                found.full_end, found.case, found.number, found.derivation = ending(line, found.end, lexicon)
                break
