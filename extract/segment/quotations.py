"""Find what stands between quotation marks, however they are typed."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from extract.casing import CAPITALS, fold
from extract.document import DATELINE, FURNITURE, LIST_ITEM, TEXT, Block, Document, Quotation

# An apostrophe between two letters joins a suffix to a name, unless a capital follows a small letter: then a heading
# in quotation marks was glued to the text after it. The marks come first, so that the search runs from mark to mark.
_MARK = re.compile(
    r"""["“”„‟«»'‘’‚‛‹›](?:(?<=["“”„‟«»])|(?<=')'|(?<=‘)‘|(?<=’)’"""
    rf"""|(?<![^\W_].)|(?![^\W_])|(?<=[a-zçğıöşüâîû].)(?=[{CAPITALS}]))"""
)
_OPENERS = {"“", "„", "‟", "«", "‘‘", "‘", "‚", "‛", "‹"}
_CLOSERS = {"”", "»", "’’", "›"}
_SINGLES = set("'‘’‚‛‹›")
_BEFORE_OPENING = set("([{-–—:,/\"“'‘„«")
_AFTER_CLOSING = set(".,;:!?…)]}-–—/\"”'’»")
_LETTERS = re.compile(r"[^\W\d_]+")
# The end of a sentence: a stop after two letters, a bracket or a space between. It comes first in the pattern too.
_ENDS = re.compile(
    r"[.!?…](?:(?<=[^\W\d_]{2}.)|(?<=[^\W\d_]{2}[)\]\s].)|(?<=[^\W\d_]{2}[)\]]\s.))[.!?…]*(?=[\s\"”’»']|$)"
)
# A single mark far from the next one is a stray apostrophe.
_LONGEST_SINGLE = 400
_DEEPEST = 8
_MOST_PARAGRAPHS = 12
# What follows the mark that closes a quotation inside its sentence: `" dedi`, `", ifadesini kullandı`.
_REPORTED = re.compile(rf"[.,]?\s+(?=[^\W\d_])[^{CAPITALS}]")


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    inner: int
    # The first mark of another kind that could have closed this one.
    stand_in: int | None = None


def find_quotations(document: Document) -> list[Quotation]:
    """Quotations in reading order, an outer one before those inside it."""
    text, blocks = document.text, document.blocks
    found: list[Quotation] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        if block.kind in (FURNITURE, DATELINE):
            continue
        end = block.end
        spans, left, starts = _read(text, block.start, end)
        reopened: frozenset[int] = frozenset()
        while left and left[-1].mark not in _SINGLES and (onward := _runs_on(text, blocks, index)) is not None:
            index, again = onward
            reopened |= again
            end = blocks[index - 1].end
            spans, left, starts = _read(text, block.start, end, reopened)
        if starts:
            spans += _left_open(text, left, starts, end)
            found += _nest(text, sorted({span for span in spans if span[0] < span[1]}, key=lambda s: (s[0], -s[1])))
    return found


def _read(
    text: str, start: int, end: int, reopened: Set[int] = frozenset()
) -> tuple[list[tuple[int, int]], list[_Open], list[int]]:
    """What is quoted between ``start`` and ``end``, the marks that nothing closed there, and where all marks stand."""
    spans: list[tuple[int, int]] = []
    stack: list[_Open] = []
    starts: list[int] = []
    for mark in _MARK.finditer(text, start, end):
        if mark.start() in reopened:
            continue
        starts.append(mark.start())
        kind = _role(text, mark.group(), mark.span(), (start, end), stack)
        if kind == "open":
            if len(stack) == _DEEPEST:
                spans += _left_open(text, [stack.pop(0)], starts, end)
            stack.append(_Open(mark.group(), mark.start(), mark.end()))
        elif kind == "close":
            spans += _close(stack, mark)
    return spans, stack, starts


def _runs_on(text: str, blocks: Sequence[Block], first: int) -> tuple[int, frozenset[int]] | None:
    """How far a quotation goes that a paragraph left open: up to a closing mark before the verb that reports it.

    Gives the index of the block after the one that closes it, and the marks that open its paragraphs anew.
    """
    reopened: set[int] = set()
    for index, block in enumerate(blocks[first : first + _MOST_PARAGRAPHS], first):
        if block.kind not in (TEXT, LIST_ITEM):
            return None
        for mark in _MARK.finditer(text, block.start, block.end):
            if mark.group() in _SINGLES:
                continue
            kind = _role(text, mark.group(), mark.span(), (block.start, block.end), [])
            if kind == "close":
                is_reported = _REPORTED.match(text, mark.end(), block.end) is not None
                return (index + 1, frozenset(reopened)) if is_reported else None
            if text[block.start : mark.start()].strip():
                return None
            reopened.add(mark.start())
    return None


def _role(text: str, mark: str, at: tuple[int, int], bounds: tuple[int, int], stack: list[_Open]) -> str:
    before = text[at[0] - 1] if at[0] > bounds[0] else " "
    after = text[at[1]] if at[1] < bounds[1] else " "
    single = mark in _SINGLES
    may_open = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace() and after not in ".,;:!?)"
    may_close = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    is_open = single in [o.mark in _SINGLES for o in stack]
    if single:
        return _role_of_single(text, at, (before, after), is_open, may_close)
    if may_open != may_close:
        if mark in _CLOSERS:
            return "open" if may_open and not is_open else "close"
        return "open" if may_open else "close"
    if mark in _OPENERS and not is_open:
        return "open"
    return "close" if is_open else "open"


def _role_of_single(text: str, at: tuple[int, int], around: tuple[str, str], is_open: bool, may_close: bool) -> str:
    before, after = around
    if is_open and (may_close or (not before.isspace() and not before.isalnum()) or before.isalnum()):
        return "close"
    if before.isalnum():
        return "close" if may_close else "none"
    if is_open or (after.isspace() and text[at[0]] not in "'‘") or after in ".,;:!?)":
        return "close"
    word = _LETTERS.match(text, at[1])
    if word and word.group() in _suffixes():
        return "none"
    return "open"


def _close(stack: list[_Open], mark: re.Match[str]) -> list[tuple[int, int]]:
    single = mark.group() in _SINGLES
    for depth in range(len(stack) - 1, -1, -1):
        if (stack[depth].mark in _SINGLES) == single:
            opened = stack[depth]
            if single and mark.start() - opened.inner > _LONGEST_SINGLE:
                del stack[depth:]
                return []
            above = [(o.inner, o.stand_in) for o in stack[depth + 1 :] if o.stand_in is not None]
            del stack[depth:]
            return [(opened.inner, mark.start()), *above]
    if stack and stack[-1].stand_in is None:
        stack[-1].stand_in = mark.start()
    return []


def _left_open(text: str, stack: list[_Open], marks: list[int], end: int) -> list[tuple[int, int]]:
    spans = []
    while end > 0 and text[end - 1].isspace():
        end -= 1
    for opened in stack:
        if opened.stand_in is not None:
            spans.append((opened.inner, opened.stand_in))
        elif opened.mark not in _SINGLES:
            index = bisect_right(marks, opened.start)
            stop = marks[index] if index < len(marks) else end
            # A mark was forgotten: the quotation cannot be told from what follows it, so it ends with its sentence.
            sentence = _ENDS.search(text, opened.inner, stop) if index < len(marks) else None
            spans.append((opened.inner, sentence.end() if sentence else stop))
    return spans


def _nest(text: str, spans: list[tuple[int, int]]) -> Iterator[Quotation]:
    enclosing: list[tuple[int, int]] = []
    for start, end in spans:
        while enclosing and enclosing[-1][1] <= start:
            enclosing.pop()
        if enclosing and enclosing[-1][1] < end:
            continue
        count = len([*_ENDS.finditer(text, start, end)])
        yield Quotation(start, end, count, len(enclosing))
        enclosing.append((start, end))


@cache
def _suffixes(language: str = "tr") -> frozenset[str]:
    source = files("extract") / "lang" / language / "abbreviations.toml"
    return frozenset(fold(word) for word in tomllib.loads(source.read_text(encoding="utf-8"))["suffixes"])
