"""Split a document into sentences without breaking what is quoted inside them."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from operator import attrgetter

from extract.casing import CAPITALS, fold
from extract.document import (
    DATELINE,
    FURNITURE,
    HEADING,
    HEADLINE,
    Block,
    Document,
    Quotation,
    Sentence,
)

# A pattern that begins with one of a set of characters is looked for by them alone; one that begins with "+" is not.
_STOP = re.compile(r"[.!?…][.!?…]*")
_NOT_SPACE = re.compile(r"\S")
_BRACKETS = set(")]}")
_CLOSING_MARKS = ("''", "’’", '"', "”", "“", "»", "'", "’", "‘", "›")
_AROUND_WORDS = re.compile(r"[\"“”„«»'’‘()\[\]]")
_LONGEST_WORD = 40
_START = attrgetter("start")
_TWO_IN_CAPITALS = re.compile(rf"[{CAPITALS}][{CAPITALS}]\S*\s+[\"“'‘]?[{CAPITALS}]{{2,}}")
# Headings typed in capitals inside a text whose line breaks were lost.
_CAPITALS = re.compile(
    rf"(?:\A|(?<=\n)|(?<=[.!?…\"”’»')])\s+)(?P<heading>[\"“'‘]?[{CAPITALS}0-9][^a-zçğıöşüâîû\n.!?…]{{0,160}}?[^\s,;:\-–—(])"
    rf"(?P<gap>\s+)(?=[\"“'‘]?[{CAPITALS}0-9][^\s]*[a-zçğıöşü]|[a-zçğıöşü])"
)


def split_sentences(document: Document, quotations: Sequence[Quotation]) -> list[Sentence]:
    """Sentences in reading order, trimmed; a headline or heading is one sentence of its kind.

    Furniture and datelines have none; every other character that is not white space lies in exactly one.
    """
    outer = [q for q in quotations if q.depth == 0]
    sentences: list[Sentence] = []
    first = 0
    for block in _joined(document.blocks, outer):
        while first < len(outer) and outer[first].start < block.start:
            first += 1
        last = first
        while last < len(outer) and outer[last].start < block.end:
            last += 1
        for start, end, kind in _in_block(document.text, block, outer[first:last]):
            sentences.append(Sentence(len(sentences), start, end, kind))
        first = last
    return sentences


def _joined(blocks: Sequence[Block], quotations: Sequence[Quotation]) -> Iterator[Block]:
    """The blocks; those that a quotation runs over are one."""
    index = 0
    first: Block | None = None
    for block in blocks:
        first = first or block
        while index < len(quotations) and quotations[index].end <= block.end:
            index += 1
        if index == len(quotations) or quotations[index].start >= block.end:
            yield Block(first.kind, first.start, block.end)
            first = None


def _in_block(text: str, block: Block, quotations: Sequence[Quotation]) -> Iterator[tuple[int, int, str]]:
    if block.kind in (FURNITURE, DATELINE):
        return
    if block.kind in (HEADLINE, HEADING):
        first, last = _trimmed(text, block.start, block.end)
        if first < last:
            yield first, last, block.kind
        return
    start = block.start
    pending: tuple[int, int, str] | None = None
    cuts = sorted({*_cuts(text, block, quotations), (block.end, block.kind)})
    for end, kind in cuts:
        first, last = _trimmed(text, start, end)
        if first < last:
            # Marks left over from a deleted name belong to the sentence before them.
            if pending and not any(map(str.isalnum, text[first:last])):
                pending = (pending[0], last, pending[2])
            else:
                if pending:
                    yield pending
                pending = (first, last, kind)
        start = max(start, end)
    if pending:
        yield pending


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end].rstrip()
    return start + len(piece) - len(piece.lstrip()), start + len(piece)


def _cuts(text: str, block: Block, quotations: Sequence[Quotation]) -> Iterator[tuple[int, str]]:
    """Where a sentence ends, and of what kind the one that ends there is."""
    opening = {_mark_start(text, q.start, block.start): q for q in quotations}
    closing = {q.end: q for q in quotations}
    began = block.start
    headings = _headings(text, block, opening)
    index = 0
    position = block.start
    while True:
        stop = _STOP.search(text, position, block.end)
        while headings and index < len(headings) and (stop is None or headings[index][0] <= stop.start()):
            start, end = headings[index]
            if start > began:
                yield start, block.kind
            yield end, HEADING
            began, position, index = end, end, index + 1
            stop = _STOP.search(text, position, block.end)
        if stop is None:
            return
        position = stop.end()
        after, closed = _past_closing(text, position, block.end, closing)
        inside = _inside(quotations, stop.start(), after)
        if inside is not None and not _stands_alone(text, inside, began, block):
            continue
        if _ends(text, stop, after, block, closed, opening):
            yield after, block.kind
            began = position = after


def _mark_start(text: str, inner: int, floor: int) -> int:
    width = 2 if text[inner - 2 : inner] in ("''", "‘‘", "’’") and inner - 2 >= floor else 1
    return inner - width


def _past_closing(text: str, position: int, end: int, closing: dict[int, Quotation]) -> tuple[int, bool]:
    closed = False
    while position < end:
        if text[position] in _BRACKETS:
            position += 1
        elif position in closing:
            closed = True
            position += 2 if text[position : position + 2] in ("''", "’’", "‘‘") else 1
        elif closed and text[position] in ".!?…":
            position += 1
        else:
            break
    return position, closed


def _inside(quotations: Sequence[Quotation], stop: int, after: int) -> Quotation | None:
    if not quotations:
        return None
    index = bisect_right(quotations, stop, key=_START) - 1
    if index >= 0 and stop < quotations[index].end and after <= quotations[index].end:
        return quotations[index]
    return None


def _stands_alone(text: str, quotation: Quotation, began: int, block: Block) -> bool:
    """Whether the sentences inside count: the quotation is not a part of a sentence around it."""
    if quotation.end >= block.end or not _is_mark(text, quotation.end):
        return True
    mark = _mark_start(text, quotation.start, block.start)
    if began <= mark and not _is_blank(text, began, mark):
        return False
    after = quotation.end + 1
    while after < block.end and (text[after] in ".!?…" or (not text[after].isalnum() and not text[after].isspace())):
        after += 1
    ended = text[quotation.end - 1] in ".!?…" or text[after - 1] in ".!?…"
    rest = _NOT_SPACE.search(text, after, block.end)
    return rest is None or (ended and not rest.group().islower())


def _is_blank(text: str, start: int, end: int) -> bool:
    return _NOT_SPACE.search(text, start, end) is None


def _is_mark(text: str, position: int) -> bool:
    return text.startswith(_CLOSING_MARKS, position)


def _ends(
    text: str, stop: re.Match[str], after: int, block: Block, closed: bool, opening: dict[int, Quotation]
) -> bool:
    if after >= block.end:
        return False
    following, gap = _following(text, after, block.end, opening)
    if not following:
        return False
    word = _word_before(text, stop.start(), block.start)
    if gap == 0:
        return _ends_glued(text, stop, after, word, opening)
    if stop.group() == "." and not closed:
        if word.isdigit():
            return len(word) > 3 and not following.islower()
        if _never_ends(word):
            return False
        if following.islower():
            return (gap > 1 or len(word) > 3) and word.isalpha() and word.islower() and not _rarely_ends(word)
        return True
    return not following.islower()


def _following(text: str, position: int, end: int, opening: dict[int, Quotation]) -> tuple[str, int]:
    """The letter that the next sentence would begin with ("" for none; a capital for a mark), and the gap before it."""
    start = position
    while position < end and text[position].isspace():
        position += 1
    if position >= end:
        return "", 0
    gap = position - start
    character = text[position]
    if character.isalnum():
        return character, gap
    if position in opening or character in '"“„«‘•-–—([…*#@':
        return "A", gap
    # A comma or a suffix whose name was deleted: told from a sentence that goes on by the double space.
    return ("A" if gap > 1 or character in "'’" else "a"), gap


def _ends_glued(text: str, stop: re.Match[str], after: int, word: str, opening: dict[int, Quotation]) -> bool:
    if after in opening and opening[after].start < len(text):
        return not _never_ends(word) and not word.isdigit()
    if not text[after].isupper():
        return False
    if any(c in word for c in "/@.") or word.startswith("www"):
        return False
    before = text[stop.start() - 1] if stop.start() else " "
    next_small = text[after + 1 : after + 2]
    if stop.group() == ".":
        if _never_ends(word) or len(word) < 2 or (word.isdigit() and len(word) < 4):
            return False
        if next_small and not next_small.isalpha() and next_small not in "'’ ":
            return False
    return before.isalnum() or before in "\"”’'»)%" or after > stop.end()


def _word_before(text: str, position: int, floor: int) -> str:
    while position > floor and text[position - 1].isspace():
        position -= 1
    words = text[max(floor, position - _LONGEST_WORD) : position].rsplit(maxsplit=1)
    if not words or words[-1].isalnum():
        return words[-1] if words else ""
    return _AROUND_WORDS.split(words[-1])[-1]


@lru_cache(1 << 14)
def _never_ends(word: str) -> bool:
    if len(word) == 1:
        return word.isupper()
    if len(word) > 2 and word[-2] == "." and word[-1].isupper():
        return True
    return fold(word) in _words("before_names")


def _rarely_ends(word: str) -> bool:
    return fold(word) in _words("anywhere")


def _headings(text: str, block: Block, opening: dict[int, Quotation]) -> list[tuple[int, int]]:
    """Headings that lost their own line: in quotation marks glued to the text, or in capitals."""
    found = []
    quotations = list(opening.values())
    for mark, quotation in opening.items():
        after = quotation.end + (quotation.start - mark)
        glued_after = after < block.end and text[after].isupper() and _is_mark(text, quotation.end)
        before = mark - 1
        if glued_after and (mark == block.start or text[before] in '.!?…"”’»' or text[before].isspace()):
            lead = mark
            while lead > block.start and text[lead - 1].isspace():
                lead -= 1
            if lead == block.start or text[lead - 1] in ".!?…\"”’»'":
                found.append((mark, after))
    in_capitals = _CAPITALS.finditer(text, block.start, block.end) if _has_capitals(text, block) else ()
    for match in in_capitals:
        start, end = match.span("heading")
        # A paragraph may open with its first words in capitals; those are no heading.
        if start == block.start and len(match["gap"]) == 1:
            continue
        end, gap = _without_acronym(text, start, end, len(match["gap"]))
        around = _inside(quotations, start + 1, start + 1)
        if _is_heading(text[start:end], gap) and (around is None or opening.get(start) is around):
            found.append((start, end))
    found.sort()
    return [span for i, span in enumerate(found) if i == 0 or span[0] >= found[i - 1][1]]


def _has_capitals(text: str, block: Block) -> bool:
    return _TWO_IN_CAPITALS.search(text, block.start, block.end) is not None


def _without_acronym(text: str, start: int, end: int, gap: int) -> tuple[int, int]:
    """End of the heading and the gap after it, where the sentence that follows opens with a word in capitals."""
    for space in reversed(list(re.finditer(r"\s+", text[start:end]))):
        last = text[start + space.end() : end]
        if len(space.group()) > 1 or fold(last) in _words("acronyms"):
            return start + space.start(), len(space.group())
        break
    return end, gap


def _is_heading(run: str, gap: int) -> bool:
    words = [word for word in run.split() if any(map(str.isalpha, word))]
    letters = sum(map(str.isalpha, run))
    if gap > 1:
        return len(words) >= 2 and letters >= 10
    return len(words) >= 3 and letters >= 18


@cache
def _words(kind: str, language: str = "tr") -> frozenset[str]:
    source = files("extract") / "lang" / language / "abbreviations.toml"
    return frozenset(fold(word) for word in tomllib.loads(source.read_text(encoding="utf-8"))[kind])
