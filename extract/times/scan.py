"""Cut the stretches of a text that may hold a time into words whose class, case and value are known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extract.document import Sentence
from extract.times.lexicon import TimeLexicon

_NUMBER = re.compile(r"\d+(?:[.,:/–-]\d+)*")
_SUFFIX = re.compile(r"'([^\W\d_]+)|([^\W\d_]+)")
_DAY_MONTH_YEAR = re.compile(r"(\d\d?)([-./])(\d\d?)\2(\d{4}|\d\d)$")
_YEAR_MONTH_DAY = re.compile(r"(\d{4})([-./])(\d\d?)\2(\d\d?)$")
_MONTH_YEAR = re.compile(r"(\d\d?)[-/](\d{4})$")
_YEAR_MONTH = re.compile(r"(\d{4})[-/](\d\d?)$")
_DAY_MONTH = re.compile(r"(\d\d?)/(\d\d?)$")
_PAIR = re.compile(r"([\d/.]+)([-–])([\d/.]+)$")
_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(slots=True)
class Token:
    """A word that matters to times; `code` is its class and its case, one character each."""

    start: int
    end: int
    code: str
    value: Any


def scan(folded: str, sentences: Sequence[Sentence], lexicon: TimeLexicon) -> Iterator[tuple[list[Token], Sentence]]:
    """Chains of neighbouring tokens that hold at least one word that can make a time, in reading order."""
    marks = _marks(folded, lexicon)
    if not marks:
        return
    core = lexicon.core
    gaps = lexicon.gaps
    index = 0
    chain: list[Token] = []
    live = False
    sentence = None
    for token in marks:
        while index < len(sentences) and sentences[index].end <= token.start:
            index += 1
        inside = sentences[index] if index < len(sentences) and sentences[index].start <= token.start else None
        if chain:
            gap = gaps.get(folded[chain[-1].end : token.start]) if inside is sentence else None
            if gap is None:
                if live and sentence is not None:
                    yield chain, sentence
                chain, live = [], False
            elif gap:
                chain.append(Token(chain[-1].end, token.start, gap + "0", None))
        sentence = inside
        chain.append(token)
        live = live or token.code[0] in core
    if live and sentence is not None:
        yield chain, sentence


def _marks(folded: str, lexicon: TimeLexicon) -> list[Token]:
    words = lexicon.words
    found: list[Token] = []
    length = len(folded)
    for start, end, which in lexicon.automaton.find(folded):
        if start and folded[start - 1].isalnum():
            continue
        word = words[which]
        code = word.code
        if end < length:
            following = folded[end]
            if following == "'":
                suffix = _SUFFIX.match(folded, end)
                if suffix is not None and suffix[1] in lexicon.suffixes:
                    found.append(Token(start, suffix.end(), code + lexicon.suffixes[suffix[1]], word.value))
                    continue
            elif following.isalnum() and code != lexicon.never:
                continue
        found.append(Token(start, end, code + word.case, word.value))
    numbers = [token for match in _NUMBER.finditer(folded) for token in _number(folded, match, lexicon)]
    if numbers:
        found += numbers
        found.sort(key=_start)
    return _join_numerals(folded, found, lexicon)


def _start(token: Token) -> int:
    return token.start


def _number(folded: str, match: re.Match[str], lexicon: TimeLexicon) -> list[Token]:
    start, end = match.span()
    digits = match[0]
    case = "0"
    before = folded[start - 1] if start else " "
    spoiled = before.isalpha() or before in lexicon.not_after
    if before in "-–" and start > 1 and folded[start - 2].isalnum():
        spoiled = folded[start - 2].isdecimal() or _word_before(folded, start - 1) not in lexicon.months
    elif before == " " and start > 1 and folded[start - 2] in "%":
        spoiled = True
    stop = end
    suffix = _SUFFIX.match(folded, end)
    if suffix is not None:
        known = lexicon.suffixes.get(suffix[1] or suffix[2])
        if known is not None:
            case, stop = known, suffix.end()
        elif suffix[2]:
            spoiled = True
    elif folded[end : end + 1] in ("%", "°", "º"):
        spoiled = True
    if spoiled:
        return [Token(start, stop, lexicon.codes["other"] + "0", None)]
    return _read_digits(start, end, stop, digits, case, lexicon)


def _word_before(folded: str, end: int) -> str:
    start = end
    while start and folded[start - 1].isalpha():
        start -= 1
    return folded[start:end]


def _read_digits(start: int, end: int, stop: int, digits: str, case: str, lexicon: TimeLexicon) -> list[Token]:
    codes = lexicon.codes
    if digits.isdecimal():
        return [_count(start, stop, int(digits), case, lexicon, plain=len(digits) == 4)]
    if digits in lexicon.never_numeric:
        return [Token(start, stop, codes["other"] + "0", None)]
    kind, value = _clump(digits)
    if kind:
        return [Token(start, stop, codes[kind] + case, value)]
    pair = _PAIR.match(digits)
    if pair is not None and "." not in digits:
        middle = start + pair.start(2)
        left = _read_digits(start, middle, middle, pair[1], "0", lexicon)
        right = _read_digits(middle + 1, end, stop, pair[3], case, lexicon)
        return [*left, Token(middle, middle + 1, codes["dash"] + "0", None), *right]
    return [Token(start, stop, codes["other"] + "0", None)]


def _clump(digits: str) -> tuple[str, tuple[int, ...] | None]:
    if (m := _DAY_MONTH_YEAR.match(digits)) is not None:
        year = int(m[4]) if len(m[4]) == 4 else int(m[4]) + (2000 if int(m[4]) < 50 else 1900)
        if len(m[4]) == 4 or m[2] != "-":
            return ("numdate", (year, int(m[3]), int(m[1]))) if _is_day(year, int(m[3]), int(m[1])) else ("other", None)
    if (m := _YEAR_MONTH_DAY.match(digits)) is not None and _is_day(int(m[1]), int(m[3]), int(m[4])):
        return "numdate", (int(m[1]), int(m[3]), int(m[4]))
    if (m := _MONTH_YEAR.match(digits)) is not None and 1 <= int(m[1]) <= 12 and 1900 <= int(m[2]) < 2100:
        return "monthyear", (int(m[2]), int(m[1]))
    if (m := _YEAR_MONTH.match(digits)) is not None and 1 <= int(m[2]) <= 12 and 1900 <= int(m[1]) < 2100:
        return "monthyear", (int(m[1]), int(m[2]))
    if (m := _DAY_MONTH.match(digits)) is not None and _is_day(2000, int(m[2]), int(m[1])):
        return "daymonth", (int(m[2]), int(m[1]))
    return "", None


def _is_day(year: int, month: int, day: int) -> bool:
    if not 1 <= month <= 12 or not 1 <= day <= _MONTH_LENGTHS[month - 1]:
        return False
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _count(start: int, end: int, number: int, case: str, lexicon: TimeLexicon, *, plain: bool) -> Token:
    codes = lexicon.codes
    if 1 <= number <= 12:
        kind = codes["small"]
    elif 13 <= number <= 31:
        kind = codes["upto31"]
    elif plain and 1000 <= number < 2200:
        kind = codes["year"]
    else:
        kind = codes["large"]
    return Token(start, end, kind + case, number)


def _join_numerals(folded: str, tokens: list[Token], lexicon: TimeLexicon) -> list[Token]:
    """Spelled-out numbers of several words become one token: "bin dokuz yüz yirmi üç"."""
    numeral = lexicon.codes["number"]
    if not any(token.code[0] == numeral for token in tokens):
        return tokens
    out: list[Token] = []
    i, last = 0, len(tokens)
    while i < last:
        token = tokens[i]
        i += 1
        if token.code[0] != numeral:
            out.append(token)
            continue
        total, current, smallest = 0, token.value, token.value
        if token.value == 1000:
            total, current, smallest = 1000, 0, 1000
        end, case = token.end, token.code[1]
        while i < last and case == "0" and tokens[i].code[0] == numeral and folded[end : tokens[i].start] == " ":
            value = tokens[i].value
            if value == 1000 and total == 0 and current:
                total, current, smallest = current * 1000, 0, 1000
            elif value == 100 and 1 < current < 10:
                current, smallest = current * 100, 100
            elif value < smallest and (value >= 10 or smallest >= 10):
                current, smallest = current + value, value
            else:
                break
            end, case = tokens[i].end, tokens[i].code[1]
            i += 1
        number = total + current
        out.append(_count(token.start, end, number, case, lexicon, plain=number > 1000))
    return out
