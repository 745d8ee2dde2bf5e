"""Cut the stretches of a text that may hold a time into words whose class, case and value are known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Any

from extract.document import Sentence
from extract.times.calendar import days_in_month
from extract.times.lexicon import TimeLexicon, number_class

_DIGITS = "0123456789.,:/–-"
_ENDING = re.compile(r"[^\W\d_]+")
_CLUMP = re.compile(r"(\d\d?|\d{4})([-./])(\d\d?|\d{4})(?:\2(\d{1,2}|\d{4}))?$")
_PAIR = re.compile(r"([\d/.]+)([-–])([\d/.]+)$")
_BY_START = itemgetter(0)
_REMEMBERED = 20_000  # numbers; newspapers write few others


# A word that matters to times: its start and end, its class and its case (one character each), and its value.
Token = tuple[int, int, str, Any]


def scan(folded: str, sentences: Sequence[Sentence], lexicon: TimeLexicon) -> Iterator[tuple[list[Token], int]]:
    """Chains of neighbouring tokens of which one at least can make a time, each with the end of its sentence."""
    core, gaps = lexicon.core, lexicon.gaps
    ends = iter(sentences)
    chain: list[Token] = []
    live = False
    first = stop = reached = 0
    for token in _tokens(folded, lexicon):
        start, end, code, _ = token
        if start >= stop:
            if live:
                yield chain, stop
            chain, live = [], False
            while start >= stop:
                sentence = next(ends, None)
                if sentence is None:
                    return
                first, stop = sentence.start, sentence.end
        gap = gaps.get(folded[reached:start]) if chain else None
        reached = end
        if gap is None:
            if live:
                yield chain, stop
            if start >= first:
                chain, live = [token], code in core
            continue
        if gap:
            chain.append((chain[-1][1], start, gap, None))
        chain.append(token)
        live = live or code in core
    if live:
        yield chain, stop


def _tokens(folded: str, lexicon: TimeLexicon) -> list[Token]:
    """The words and numbers that may matter, in reading order."""
    words, never = lexicon.words, lexicon.never
    found: list[Token] = []
    joined: set[int] = set()  # where a numeral follows another
    numeral_end = -1
    for start, end, which in lexicon.automaton.find(folded):
        if start and folded[start - 1].isalnum():
            continue
        code, value, is_numeral = words[which]
        following = folded[end : end + 1]
        if following == "'":
            ending = _ENDING.match(folded, end + 1)
            case = lexicon.suffixes.get(ending[0]) if ending is not None else None
            if ending is not None and case is not None:
                code, end = code[0] + case, ending.end()
        elif following != " " and following.isalnum() and code[0] != never:
            continue
        if is_numeral:
            if start == numeral_end + 1 and folded[numeral_end] == " ":
                joined.add(start)
            numeral_end = end
        found.append((start, end, code, value))
    numbers = _numbers(folded, lexicon)
    if numbers:
        found += numbers
        found.sort(key=_BY_START)
    return _join_numerals(found, joined, lexicon) if joined else found


def _numbers(folded: str, lexicon: TimeLexicon) -> list[Token]:
    found: list[Token] = []
    known, reached = lexicon.numbers, 0
    for word in lexicon.number.findall(folded):
        start = folded.index(word, reached)
        reached = start + len(word)
        marks = known.get(word)
        if marks is None:
            marks = _read_number(word, lexicon)
            if len(known) < _REMEMBERED:
                known[word] = marks
        if start and (folded[start - 1] != " " or folded[start - 2] == "%") and _is_spoiled(folded, start, lexicon):
            found.append((start, start + marks[-1][1], lexicon.other, None))
            continue
        for first, last, code, value in marks:
            found.append((start + first, start + last, code, value))
    return found


def _is_spoiled(folded: str, start: int, lexicon: TimeLexicon) -> bool:
    """A number that hangs on something before it: COVID-19, S-400, %15."""
    before = folded[start - 1]
    if start > 1 and folded[start - 2] == "%":
        return True
    if before in "-–" and start > 1 and folded[start - 2].isalnum():
        return folded[start - 2].isdecimal() or _word_before(folded, start - 1) not in lexicon.months
    return before.isalpha() or before in lexicon.not_after


def _word_before(folded: str, end: int) -> str:
    start = end
    while start and folded[start - 1].isalpha():
        start -= 1
    return folded[start:end]


def _read_number(word: str, lexicon: TimeLexicon) -> list[Token]:
    """What a number with its ending says, counted from its start: one mark, or three of a pair such as 25-27."""
    ending = word.lstrip(_DIGITS)
    digits = word.removesuffix(ending)
    end, stop, case = len(digits), len(word), lexicon.suffixes.get(ending.removeprefix("'"))
    if (case is None and ending and not ending.startswith("'")) or digits in lexicon.never_numeric:
        return [(0, end if case is None else stop, lexicon.other, None)]
    if case is None:
        case, stop = lexicon.plain, end
    return _read_digits((0, end, stop), digits, case, lexicon)


def _read_digits(span: tuple[int, int, int], digits: str, case: str, lexicon: TimeLexicon) -> list[Token]:
    start, end, stop = span
    if digits.isdecimal():
        number = int(digits)
        return [(start, stop, number_class(number, lexicon.codes, plain=end - start == 4) + case, number)]
    kind, value = _clump(digits)
    if kind:
        return [(start, stop, lexicon.codes[kind] + case, value)]
    pair = _PAIR.match(digits)
    if pair is None or "." in digits:
        return [(start, stop, lexicon.other, None)]
    middle = start + pair.start(2)
    return [
        *_read_digits((start, middle, middle), pair[1], lexicon.plain, lexicon),
        (middle, middle + 1, lexicon.codes["dash"] + lexicon.plain, None),
        *_read_digits((middle + 1, end, stop), pair[3], case, lexicon),
    ]


def _clump(digits: str) -> tuple[str, tuple[int, ...] | None]:
    parts = _CLUMP.match(digits)
    if parts is None:
        return "", None
    one, mark, two, three = parts.groups()
    if three is None:
        return _two_numbers(int(one), mark, int(two), len(one), len(two))
    if len(one) == 4 and len(three) < 3:
        year, month, day = int(one), int(two), int(three)
        return ("numdate", (year, month, day)) if _is_day(year, month, day) else ("", None)
    if len(one) > 2 or len(three) not in (2, 4) or (len(three) == 2 and mark == "-"):
        return "", None
    year = int(three) if len(three) == 4 else int(three) + (2000 if int(three) < 50 else 1900)
    return ("numdate", (year, int(two), int(one))) if _is_day(year, int(two), int(one)) else ("other", None)


def _two_numbers(one: int, mark: str, two: int, first: int, second: int) -> tuple[str, tuple[int, ...] | None]:
    """Month and year, or day and month; `first` and `second` are how many digits they have."""
    if mark == ".":
        return "", None
    if second == 4 and first < 3 and 1 <= one <= 12 and 1900 <= two < 2100:
        return "monthyear", (two, one)
    if first == 4 and second < 3 and 1 <= two <= 12 and 1900 <= one < 2100:
        return "monthyear", (one, two)
    if mark == "/" and first < 3 and second < 3 and _is_day(2000, two, one):
        return "daymonth", (two, one)
    return "", None


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def _join_numerals(tokens: list[Token], joined: set[int], lexicon: TimeLexicon) -> list[Token]:
    """Spelled-out numbers of several words become one token: "bin dokuz yüz yirmi üç"."""
    out: list[Token] = []
    i, last = 0, len(tokens)
    while i < last:
        token = tokens[i]
        i += 1
        if i == last or tokens[i][0] not in joined:
            out.append(token)
            continue
        start, end, code, value = token
        total, current, smallest = (1000, 0, 1000) if value == 1000 else (0, value, value)
        while i < last and code[1] == lexicon.plain and tokens[i][0] in joined:
            value = tokens[i][3]
            if value == 1000 and total == 0 and current:
                total, current, smallest = current * 1000, 0, 1000
            elif value == 100 and 1 < current < 10:
                current, smallest = current * 100, 100
            elif value < smallest and (value >= 10 or smallest >= 10):
                current, smallest = current + value, value
            else:
                break
            _, end, code, _ = tokens[i]
            i += 1
        number = total + current
        out.append((start, end, number_class(number, lexicon.codes, plain=number > 1000) + code[1], number))
    return out
