"""Tell what each line of an article is: headline, dateline, heading, text, list item or page furniture."""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from extract.casing import fold
from extract.clean.datelines import Dateline, dateline_after, dateline_before, find_agency, read_dateline
from extract.document import DATELINE, FURNITURE, HEADING, HEADLINE, LIST_ITEM, TEXT, Block

_BULLET = re.compile(r"\s*(?:[•●▪■◦*·‣►]|[-–—](?=\s))\s*")
_LONGEST_HEADLINE, _LONGEST_HEADING, _LONGEST_MENU_ITEM = 220, 120, 32
_SHORTEST_MENU = 5
_MOST_TEASERS = 6
_DAY_ALONE = re.compile(r"\d{1,2} [^\W\d_]{3,8} \d{4}")
_FEWEST_ENTRIES = 3  # days on lines of their own that make a chronology, and are no datelines


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    folded: str
    text_start: int
    kind: str = ""

    @property
    def bare(self) -> str:
        return self.text.strip("\"'“”‘’«» ")

    @property
    def bare_folded(self) -> str:
        """Without the marks and numbers around it: "Yorumlar (3)" is "yorumlar"."""
        return self.folded.strip(" :-–—•*|>»0123456789()")

    @property
    def is_finished(self) -> bool:
        """Whether it closes like a sentence."""
        return self.text.rstrip("\"'”’»)] ")[-1:] in (".", "!", "?", "…", ";", ",")


@dataclass(frozen=True, slots=True)
class Lines:
    """The blocks of a text and what its datelines say."""

    blocks: tuple[Block, ...]
    dateline: Dateline


def classify_lines(text: str, title: str | None) -> Lines:
    """Blocks that cover the text in order; a paragraph is one block."""
    lines = _lines(text, title)
    if not lines:
        return Lines((Block(TEXT, 0, len(text)),) if text else (), Dateline())
    # First, so that a short title above a menu is not taken for a part of it.
    _mark_headlines(lines, title)
    dateline = _mark_furniture(lines)
    _mark_menus(lines)
    # Before the datelines: a day under "next story" is another article's.
    _mark_end(lines)
    dateline = _mark_datelines(lines).completed_by(dateline)
    _mark_headlines(lines, title or _first_headline(lines))
    wrapped = _is_wrapped(lines)
    _mark_text(lines, wrapped)
    return _blocks(text, lines, dateline, wrapped)


def _lines(text: str, title: str | None) -> list[_Line]:
    """The lines that are not blank; of a long one only the beginning is folded, as furniture is short."""
    lines = []
    start = 0
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare:
            folded = fold(bare if len(bare) <= _LONGEST_HEADLINE else bare[:80])
            indent = len(raw) - len(raw.lstrip())
            lines.append(_Line(start, start + len(raw), bare, folded, start + indent))
        start += len(raw) + 1
    if title and lines and lines[0].text.startswith(title.strip() + " "):
        lines[:1] = _cut_off_title(lines[0], len(title.strip()))
    return lines


def _cut_off_title(line: _Line, length: int) -> list[_Line]:
    """The headline and the text of an article that was delivered as one line."""
    end = line.text_start + length
    rest = line.text[length:].lstrip()
    rest_start = line.text_start + len(line.text) - len(rest)
    return [
        _Line(line.start, end, line.text[:length], fold(line.text[:length]), line.text_start),
        _Line(rest_start, line.end, rest, fold(rest[:80]), rest_start),
    ]


def _mark_furniture(lines: list[_Line]) -> Dateline:
    words = _words()
    dateline = Dateline()
    for line in lines:
        if line.kind:
            continue
        bare = line.bare_folded
        if line.folded.startswith(words["beginnings"]):
            line.kind = FURNITURE
            agencies = [find_agency(part) for part in re.split(r"[:,/]", line.text)]
            dateline = dateline.completed_by(Dateline(agency=next((a for a in agencies if a), None)))
        elif len(line.text) <= _LONGEST_HEADLINE and (
            bare in words["lines"] or bare in words["sections"] or words["patterns"].fullmatch(line.folded)
        ):
            line.kind = FURNITURE
    return dateline


def _mark_menus(lines: list[_Line]) -> None:
    """Many short lines on end are a menu."""
    run: list[_Line] = []
    for line in lines:
        is_short = len(line.text) <= _LONGEST_HEADING and len(_item(line)) <= _LONGEST_MENU_ITEM
        if is_short and line.kind != HEADLINE and not line.is_finished:
            run.append(line)
        else:
            _close_menu(run)
            run = []
    _close_menu(run)


def _item(line: _Line) -> str:
    return _BULLET.sub("", line.text, count=1)


def _close_menu(run: list[_Line]) -> None:
    bulleted = sum(1 for line in run if _BULLET.match(line.text))
    if len(run) >= 2 * _SHORTEST_MENU or len(run) >= _SHORTEST_MENU and 2 * bulleted > len(run):
        for entry in run:
            if not read_dateline(entry.text):
                entry.kind = FURNITURE


def _mark_datelines(lines: list[_Line]) -> Dateline:
    found: list[Dateline] = []
    read = [(line, dateline) for line in lines if line.kind == "" and (dateline := read_dateline(line.text))]
    entries = [line.text for line, _ in read if _DAY_ALONE.fullmatch(line.text)]
    is_chronology = len(set(entries)) >= _FEWEST_ENTRIES
    for line, dateline in read:
        if not (is_chronology and line.text in entries):
            line.kind = DATELINE
            found.append(dateline)
    # A day with a label or a name beside it says more than one alone, which may be the day the page was saved.
    said = Dateline()
    for dateline in sorted(found, key=lambda dateline: not dateline.is_labelled):
        said = said.completed_by(dateline)
    return said


def _mark_end(lines: list[_Line]) -> None:
    """What follows a comment form or the tags is no longer the article; nor are headlines under "next story"."""
    words = _words()
    has_begun = False
    index = 0
    while index < len(lines):
        line = lines[index]
        bare = line.bare_folded
        if has_begun and line.folded.startswith(words["ends_article"]) and _closes(line, words["ends_article"]):
            for rest in lines[index:]:
                rest.kind = FURNITURE
            return
        if bare in words["ends_article"]:
            line.kind = FURNITURE
        if bare in words["teasers"]:
            line.kind = FURNITURE
            for teaser in lines[index + 1 : index + 1 + _MOST_TEASERS]:
                if teaser.text.endswith(".") or len(teaser.text) > _LONGEST_HEADLINE:
                    break
                teaser.kind = FURNITURE
        has_begun = has_begun or line.kind == "" and len(line.text) > 60
        index += 1


def _closes(line: _Line, beginnings: tuple[str, ...]) -> bool:
    """The words stand alone, or before a colon or the tags themselves; "yorumlar ..." in a sentence does not."""
    if line.bare_folded in beginnings:
        return True
    return any(line.folded.startswith(b) and (b.endswith(":") or ":" in line.folded[: len(b) + 8]) for b in beginnings)


def _mark_headlines(lines: list[_Line], title: str | None) -> None:
    wanted = " ".join(fold(title).split()) if title else ""
    for line in lines:
        if (
            wanted
            and not line.kind
            and len(line.text) < 2 * len(wanted)
            and " ".join(fold(line.text).split()) == wanted
        ):
            line.kind = HEADLINE


def _first_headline(lines: list[_Line]) -> str | None:
    """The first line that is left, where it reads like a headline and something follows it."""
    free = [line for line in lines if not line.kind]
    if len(free) < 2 or len(free[0].text) > _LONGEST_HEADLINE or _BULLET.match(free[0].text):
        return None
    if free[1].start - free[0].end == 1 and _is_wrapped(lines):
        return None
    text = free[0].text
    if text.endswith(":") and free[1].is_finished:  # "Lavrov şunları söyledi:" before what he said
        return None
    return None if text.rstrip("\"'”’»)] ")[-1:] in (".", ",", ";") and not text.endswith("..") else text


def _mark_text(lines: list[_Line], wrapped: bool) -> None:
    last = max((position for position, line in enumerate(lines) if not line.kind), default=0)
    for position, line in enumerate(lines):
        if line.kind:
            continue
        if _BULLET.match(line.text):
            line.kind = LIST_ITEM
        elif (not wrapped or line.bare.isupper()) and _is_heading(line) and position < last:
            line.kind = HEADING
        else:
            line.kind = TEXT


def _is_heading(line: _Line) -> bool:
    if len(line.text) > _LONGEST_HEADING or not any(c.isalpha() for c in line.text):
        return False
    if line.bare.isupper():
        return True
    if line.is_finished or line.text.endswith((":", "-", "–", "—")) or line.text[0].islower():
        return False
    return dateline_after(line.text) is None


def _is_wrapped(lines: list[_Line]) -> bool:
    """Whether lines end where the column does, not where the paragraph does."""
    broken = 0
    for line, following in itertools.pairwise(lines):
        if len(line.text) > 130:
            return False
        if following.start - line.end == 1 and not line.is_finished and following.text[0].islower():
            broken += 1
    return broken >= 2


def _blocks(text: str, lines: list[_Line], dateline: Dateline, wrapped: bool) -> Lines:
    parts: list[tuple[str, int]] = []
    previous: _Line | None = None
    for line in lines:
        joins = previous is not None and (
            line.kind == previous.kind == FURNITURE
            or wrapped
            and line.kind == TEXT
            and previous.kind in (TEXT, LIST_ITEM)
            and line.start - previous.end == 1
        )
        if not joins:
            parts.append((line.kind, line.start))
            if line.kind == TEXT:
                dateline = dateline.completed_by(_split(line, parts))
        previous = line
    parts[0] = (parts[0][0], 0)
    ends = [start for _, start in parts[1:]] + [len(text)]
    blocks = tuple(Block(kind, start, end) for (kind, start), end in zip(parts, ends, strict=True) if start < end)
    return Lines(blocks, dateline)


def _split(line: _Line, parts: list[tuple[str, int]]) -> Dateline:
    """Give the datelines inside a paragraph blocks of their own."""
    said = Dateline()
    before = dateline_before(line.text)
    if before and before[0] < len(line.text):
        parts[-1] = (DATELINE, line.start)
        parts.append((TEXT, line.text_start + before[0]))
        said = before[1]
    after = dateline_after(line.text)
    if after and (not before or after[0] > before[0]):
        parts.append((DATELINE, line.text_start + after[0]))
        said = said.completed_by(after[1])
    return said


@cache
def _words(language: str = "tr") -> Mapping[str, Any]:
    source = files("extract") / "lang" / language / "furniture.toml"
    words = tomllib.loads(source.read_text(encoding="utf-8"))
    return {
        "lines": frozenset(words["lines"]),
        "sections": frozenset(words["sections"]),
        "beginnings": tuple(words["beginnings"]),
        "ends_article": tuple(words["ends_article"]),
        "teasers": frozenset(words["teasers"]),
        "patterns": re.compile("|".join(f"(?:{pattern})" for pattern in words["patterns"])),
    }
